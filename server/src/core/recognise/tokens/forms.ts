/**
 * Numbers for word forms, as they are written ("Said" and "said" are two). A form is found by its letters, without a
 * string being made, and what a recogniser knows of it stands under its number: so a word that comes again is looked up
 * once for all of them. When the forms grow too many, all are forgotten between two sentences.
 */

const most = 30_000;
const mostLetters = 1 << 19;

let count = 0;
/** Changes whenever the numbers get another meaning. */
let generation = 0;
/**
 * Open addressing, never more than half full. Four numbers to a slot, so that one look at memory tells: the number of a
 * form and 1, or 0 for none; its hash; where its letters stand; and how many they are.
 */
const slotSize = 4;
const firstSlots = slotSize << 13;
let slots = new Int32Array(firstSlots);
/** Words made to have one hash must not be compared with each other: such a form gets a number each time it is met. */
const mostLooks = 64;
/** The letters of all forms, one behind the other. */
let letters = new Uint16Array(1 << 15);
let lettersCount = 0;
let texts: string[] = [];
let lowers: string[] = [];

/** To be called before the words of a sentence are numbered. */
export function keepFormsFew(): void {
  if (count < most && lettersCount < mostLetters) return;
  count = 0;
  lettersCount = 0;
  generation++;
  slots = new Int32Array(firstSlots);
  letters = new Uint16Array(1 << 15);
  texts = [];
  lowers = [];
}

export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

const slotOf = (hash: number) => ((hash ^ (hash >>> 15)) * slotSize) & (slots.length - 1);

/** The number of the form at text[start, end), which has these `codes`; `hash` is made of them by `nextHash` from 0 on. */
export function formOf(codes: Uint16Array, start: number, end: number, hash: number, text: string): number {
  const last = slots.length - 1;
  let slot = slotOf(hash);
  for (let look = 0; look < mostLooks; look++, slot = (slot + slotSize) & last) {
    const form = slots[slot] as number;
    if (form === 0) return add(codes, start, end, hash, text, slot);
    if (slots[slot + 1] !== hash || slots[slot + 3] !== end - start) continue;
    let from = slots[slot + 2] as number;
    let at = start;
    while (at < end && codes[at] === letters[from]) {
      at++;
      from++;
    }
    if (at === end) return form - 1;
  }
  return add(codes, start, end, hash, text, -1);
}

function add(codes: Uint16Array, start: number, end: number, hash: number, text: string, slot: number): number {
  const to = lettersCount + end - start;
  if (to > letters.length) {
    const old = letters;
    letters = new Uint16Array(Math.max(to, old.length * 2));
    letters.set(old);
  }
  letters.set(codes.subarray(start, end), lettersCount);
  count++;
  if (slot >= 0) {
    slots[slot] = count;
    slots[slot + 1] = hash;
    slots[slot + 2] = lettersCount;
    slots[slot + 3] = end - start;
  }
  lettersCount = to;
  const written = spelled(codes, start, end, text);
  texts.push(written);
  lowers.push(written.toLowerCase());
  if (count * slotSize * 2 > slots.length) spread();
  return count - 1;
}

/** Not as a slice of the text where that would keep the whole text in memory. */
function spelled(codes: Uint16Array, start: number, end: number, text: string): string {
  const length = end - start;
  return length < 13 || length > 100 ? text.slice(start, end) : String.fromCharCode(...codes.subarray(start, end));
}

function spread(): void {
  const old = slots;
  slots = new Int32Array(old.length * 2);
  const last = slots.length - 1;
  for (let at = 0; at < old.length; at += slotSize) {
    if (old[at] === 0) continue;
    let slot = slotOf(old[at + 1] as number);
    while (slots[slot] !== 0) slot = (slot + slotSize) & last;
    slots.set(old.subarray(at, at + slotSize), slot);
  }
}

/** A form as it is written. */
export const textOf = (form: number): string => texts[form] as string;

/** A form in lower case. */
export const lowerOf = (form: number): string => lowers[form] as string;

/** What `describe` says of a form: bits or a number, from 0 on. Asked once for each form. */
export function bitsByForm(describe: (lower: string, text: string) => number): (form: number) => number {
  let bits = new Int32Array(1 << 12).fill(-1);
  let valid = generation;
  return (form) => {
    if (valid !== generation) {
      valid = generation;
      bits.fill(-1);
    }
    if (form >= bits.length) {
      const old = bits;
      bits = new Int32Array(form * 2).fill(-1);
      bits.set(old);
    }
    const known = bits[form] as number;
    if (known >= 0) return known;
    const made = describe(lowerOf(form), textOf(form));
    bits[form] = made;
    return made;
  };
}

/** The same for what is no bits: to be emptied when the number of the generation changes. */
export const formGeneration = (): number => generation;
