import { TokenKind, tokensOf } from '../tokens/sentence-tokens';

/** Kinds of tokens; everything from `cap` on may be part of a name. */
export const Kind = { punctuation: 0, number: 1, lower: 2, cap: 3, caps: 4, initial: 5, mixed: 6 } as const;

/**
 * The tokens of one sentence, in arrays that are used again for the next one: read them before the next call.
 * A possessive ending is outside `end`.
 */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  possessive: Uint8Array;
  /** The number of its form (see tokens/forms.ts) where a token is a word of plain letters, else -1. */
  form: Int32Array;
  /** The text has typographic apostrophes in words, or white space other than single spaces. */
  odd: boolean;
}

/** Room for the tokens of a sentence, to be used again for the next one. */
export function roomForTokens(): Tokens {
  return {
    count: 0,
    start: new Int32Array(512),
    end: new Int32Array(512),
    kind: new Uint8Array(512),
    possessive: new Uint8Array(512),
    form: new Int32Array(512),
    odd: false,
  };
}

const tokens = roomForTokens();

/** Twice the room, with what it holds. */
export function grow(tokens: Tokens): void {
  const size = tokens.start.length * 2;
  const wider = <T extends Int32Array | Uint8Array>(old: T, made: T): T => {
    made.set(old as never);
    return made;
  };
  tokens.start = wider(tokens.start, new Int32Array(size));
  tokens.end = wider(tokens.end, new Int32Array(size));
  tokens.kind = wider(tokens.kind, new Uint8Array(size));
  tokens.possessive = wider(tokens.possessive, new Uint8Array(size));
  tokens.form = wider(tokens.form, new Int32Array(size));
}

// 0 other, 1 lower-case letter, 2 upper-case letter, 3 digit, 4 white space.
const asciiClass = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if (c >= 97 && c <= 122) asciiClass[c] = 1;
  else if (c >= 65 && c <= 90) asciiClass[c] = 2;
  else if (c >= 48 && c <= 57) asciiClass[c] = 3;
  else if (c === 32 || (c >= 9 && c <= 13)) asciiClass[c] = 4;
}

/** Marks after which a word is over. */
const endsWord = new Uint8Array(128);
for (const mark of ' ,;:)?!"(\n\t/') endsWord[mark.charCodeAt(0)] = 1;

function wideClass(c: number): number {
  if (c === 0xa0 || c === 0x202f || (c >= 0x2000 && c <= 0x200a) || c === 0x3000 || c === 0xfeff) return 4;
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba ? 1 : 0;
  if (c === 0xd7 || c === 0xf7) return 0;
  if (c < 0x100) return c <= 0xde ? 2 : 1;
  if (c >= 0x300 && c <= 0x36f) return 1;
  if ((c >= 0x2000 && c <= 0x2bff) || (c >= 0x3001 && c <= 0x303f) || (c >= 0xd800 && c <= 0xf8ff) || c >= 0xfe00)
    return 0;
  const letter = String.fromCharCode(c);
  return letter !== letter.toLowerCase() ? 2 : 1;
}

/** Class of a UTF-16 unit: 0 other, 1 lower-case (or caseless) letter, 2 capital, 3 digit, 4 white space. */
export function classOf(c: number): number {
  return c < 128 ? (asciiClass[c] as number) : wideClass(c);
}

/** Words whose full stop belongs to them. */
const abbreviations = new Set(
  'Mr Mrs Ms Dr Prof Gov Lt Sen Rep Reps Sens Sgt Cpl Pvt Pfc Spc Capt Maj Col Gen Brig Cmdr Cdr Adm Fr Rev Hon Mme Mlle Pte Ret St Ste Mt Ft Jr Sr Inc Corp Co Ltd Bros Dept Univ Calif Fla Mass Conn Pa Tenn Ariz Colo Ky Wis Minn Okla Va Md Ga Ala Ark Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec No Vol Ave Blvd Rd'.split(
    ' ',
  ),
);

const isApostrophe = (c: number) => c === 0x27 || c === 0x2019 || c === 0x2018 || c === 0x60 || c === 0x2bc;
const isHyphen = (c: number) => c === 0x2d || c === 0x2010 || c === 0x2011;

/** "I'm", "We've", "Don't": no names. */
function isContraction(text: string, apostrophe: number, end: number): boolean {
  const rest = text.slice(apostrophe + 1, end).toLowerCase();
  return rest === 't' || rest === 'm' || rest === 'd' || rest === 've' || rest === 're' || rest === 'll';
}

/** Puts the sentence's tokens together to those that names are made of: "O'Brien", "U.S.", "semi-final", "3-1". */
export function tokenise(text: string): Tokens {
  const length = text.length;
  const parts = tokensOf(text);
  let count = 0;
  let odd = parts.spaced;
  let { start: starts, end: ends, kind: kinds, possessive: possessives, form: forms } = tokens;
  /** Up to where the sentence is read. */
  let i = 0;
  let part = 0;
  for (;;) {
    while (part < parts.count && (parts.end[part] as number) <= i) part++;
    if (part === parts.count) break;
    const start = Math.max(i, parts.start[part] as number);
    if (count === starts.length) {
      grow(tokens);
      ({ start: starts, end: ends, kind: kinds, possessive: possessives, form: forms } = tokens);
    }
    // Nearly all words: plain letters, small but for the first, up to a space or a common mark.
    const plain = parts.kind[part] as number;
    if (plain >= TokenKind.lower && start === parts.start[part]) {
      const end = parts.end[part] as number;
      const d = end < length ? text.charCodeAt(end) : 32;
      if (d < 128 && (endsWord[d] === 1 || (d === 0x2e && plain === TokenKind.lower && end - start > 1))) {
        starts[count] = start;
        ends[count] = end;
        kinds[count] = plain === TokenKind.lower ? Kind.lower : Kind.cap;
        possessives[count] = 0;
        forms[count] = parts.form[part] as number;
        count++;
        part++;
        i = end;
        continue;
      }
    }
    i = start;
    const c = text.charCodeAt(i);
    const cls = classOf(c);
    forms[count] = -1;
    let kind: number = Kind.punctuation;
    let possessive = 0;
    if (cls === 1 || cls === 2) {
      let capitals = cls === 2 ? 1 : 0;
      let letters = 1;
      let periods = 0;
      let inner = 0;
      let dot = -1;
      i++;
      while (i < length) {
        const d = text.charCodeAt(i);
        const k = d < 128 ? (asciiClass[d] as number) : wideClass(d);
        if (k === 1 || k === 2) {
          letters++;
          if (k === 2) capitals++;
          i++;
        } else if (k === 3) {
          i++;
        } else if (i + 1 < length) {
          const next = classOf(text.charCodeAt(i + 1));
          if (isApostrophe(d) && (next === 1 || next === 2)) {
            if (d !== 0x27) odd = true;
            inner = i;
            i++;
          } else if (isHyphen(d) && (next === 1 || next === 2 || next === 3)) i++;
          else if (d === 0x26 && next === 2 && capitals === letters) i++;
          else if (d === 0x2e && (next === 1 || next === 2) && (i - start === 1 || (dot >= 0 && i - dot === 2))) {
            dot = i;
            periods++;
            i++;
          } else break;
        } else break;
      }
      if (periods > 0 && i < length && text.charCodeAt(i) === 0x2e && i - dot === 2) i++;
      else if (i - start === 1 && cls === 2 && i < length && text.charCodeAt(i) === 0x2e) {
        i++;
        kind = Kind.initial;
      } else if (
        cls === 2 &&
        i - start <= 6 &&
        i < length &&
        text.charCodeAt(i) === 0x2e &&
        abbreviations.has(text.slice(start, i))
      ) {
        i++;
      }
      let end = i;
      if (inner > 0) {
        const rest = i - inner;
        const last = text.charCodeAt(i - 1);
        if (rest === 2 && (last === 0x73 || last === 0x53)) {
          end = inner;
          possessive = 1;
          letters--;
          if (last === 0x53) capitals--;
        }
      } else if (i < length && isApostrophe(text.charCodeAt(i)) && (text.charCodeAt(i - 1) | 32) === 0x73) {
        possessive = 2;
      }
      if (kind !== Kind.initial) {
        if (capitals === 0 || (inner > 0 && possessive === 0 && isContraction(text, inner, i))) kind = Kind.lower;
        else if (capitals === letters && (letters > 1 || periods > 0)) kind = Kind.caps;
        else if (cls === 2) kind = Kind.cap;
        else kind = Kind.mixed;
      }
      starts[count] = start;
      ends[count] = end;
      kinds[count] = kind;
      possessives[count] = possessive;
      count++;
      // A possessive "'s" is skipped altogether.
      continue;
    }
    if (cls === 3) {
      i++;
      while (i < length) {
        const d = text.charCodeAt(i);
        const k = classOf(d);
        if (k === 3 || k === 1 || k === 2) i++;
        else if ((d === 0x2e || d === 0x2c || d === 0x2d) && i + 1 < length && classOf(text.charCodeAt(i + 1)) === 3)
          i++;
        else break;
      }
      kind = Kind.number;
    } else i++;
    starts[count] = start;
    ends[count] = i;
    kinds[count] = kind;
    possessives[count] = 0;
    count++;
  }
  tokens.count = count;
  tokens.odd = odd;
  return tokens;
}
