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
/** Open addressing: the number of a form and 1, or 0 for none. Never more than half full. */
let slots = new Int32Array(1 << 14);
let hashes = new Int32Array(1 << 12);
/** The letters of all forms, one behind the other; form n ends at ends[n]. */
let letters = new Uint16Array(1 << 15);
let ends = new Int32Array(1 << 12);
let texts: string[] = [];
let lowers: string[] = [];

/** To be called before the words of a sentence are numbered. */
export function keepFormsFew(): void {
  if (count < most && (count === 0 || (ends[count - 1] as number) < mostLetters)) return;
  count = 0;
  generation++;
  slots = new Int32Array(1 << 14);
  letters = new Uint16Array(1 << 15);
  texts = [];
  lowers = [];
}

export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

const slotOf = (hash: number) => (hash ^ (hash >>> 15)) & (slots.length - 1);

/** The number of the form at text[start, end), which has these `codes`; `hash` is made of them by `nextHash` from 0 on. */
export function formOf(codes: Uint16Array, start: number, end: number, hash: number, text: string): number {
  const last = slots.length - 1;
  let slot = slotOf(hash);
  for (;;) {
    const form = (slots[slot] as number) - 1;
    if (form < 0) return add(codes, start, end, hash, text, slot);
    if (hashes[form] === hash && isSame(form, codes, start, end)) return form;
    slot = (slot + 1) & last;
  }
}

function isSame(form: number, codes: Uint16Array, start: number, end: number): boolean {
  const from = form === 0 ? 0 : (ends[form - 1] as number);
  if ((ends[form] as number) - from !== end - start) return false;
  for (let at = start, i = from; at < end; at++, i++) if (codes[at] !== letters[i]) return false;
  return true;
}

function add(codes: Uint16Array, start: number, end: number, hash: number, text: string, slot: number): number {
  const from = count === 0 ? 0 : (ends[count - 1] as number);
  const to = from + end - start;
  if (count === hashes.length) {
    hashes = wider(hashes, count * 2);
    ends = wider(ends, count * 2);
  }
  if (to > letters.length) {
    const old = letters;
    letters = new Uint16Array(Math.max(to, old.length * 2));
    letters.set(old);
  }
  letters.set(codes.subarray(start, end), from);
  hashes[count] = hash;
  ends[count] = to;
  slots[slot] = count + 1;
  const written = spelled(codes, start, end, text);
  texts.push(written);
  lowers.push(written.toLowerCase());
  count++;
  if (count * 2 > slots.length) spread();
  return count - 1;
}

/** Not as a slice of the text where that would keep the whole text in memory. */
function spelled(codes: Uint16Array, start: number, end: number, text: string): string {
  const length = end - start;
  return length < 13 || length > 100 ? text.slice(start, end) : String.fromCharCode(...codes.subarray(start, end));
}

function spread(): void {
  slots = new Int32Array(slots.length * 2);
  for (let form = 0; form < count; form++) {
    let slot = slotOf(hashes[form] as number);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = form + 1;
  }
}

function wider(old: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(size);
  made.set(old);
  return made;
}

/** A form as it is written. */
export const textOf = (form: number): string => texts[form] as string;

/** A form in lower case. */
export const lowerOf = (form: number): string => lowers[form] as string;

/** What `describe` says of a form: bits, from 0 on. Asked once for each form. */
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
