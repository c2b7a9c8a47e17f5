import { grow, Kind, roomForTokens, type Tokens, tokenise } from '../tokens';

/** Like those of `tokenise`, used again for each sentence. */
const tokens = roomForTokens();

const elided = new Set(['d', 'l', 'qu', 'n', 's', 'c', 'j', 'm', 't', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu']);

/**
 * The tokens of a sentence, with what French elides before a vowel as a token of its own ("d'", "L'"); the apostrophe
 * belongs to it. "'s" of an English name is a possessive ending as everywhere.
 */
export function continentalTokens(text: string): Tokens {
  const plain = tokenise(text);
  if (!plain.odd && !text.includes("'")) return plain;
  let count = 0;
  for (let i = 0; i < plain.count; i++) {
    const start = plain.start[i] as number;
    const end = plain.end[i] as number;
    const kind = plain.kind[i] as number;
    let from = start;
    if (kind >= Kind.lower) {
      for (let cut = apostropheIn(text, from, end); cut > 0; cut = apostropheIn(text, from, end)) {
        if (!elided.has(text.slice(from, cut).toLowerCase()) || isPartOfName(text, from, cut)) break;
        put(count++, from, cut + 1, isCapital(text[from] as string) ? Kind.cap : Kind.lower, 0);
        from = cut + 1;
      }
    }
    put(count++, from, end, from === start ? kind : kindOf(text.slice(from, end)), plain.possessive[i] as number);
  }
  tokens.count = count;
  tokens.odd = plain.odd;
  return tokens;
}

/** Within the length of what is elided, so that a long token costs nothing. */
function apostropheIn(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end - 1 && at <= from + 7; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x27 || c === 0x2019) return at;
  }
  return 0;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** "N'Djamena", "N'Golo": "ne" stands before verbs, which are small. */
const isPartOfName = (text: string, from: number, cut: number): boolean =>
  text[from] === 'N' && isCapital(text[cut + 1] as string);

function kindOf(word: string): number {
  if (!isCapital(word[0] as string)) return /\p{Lu}/u.test(word) ? Kind.mixed : Kind.lower;
  return word.length > 1 && /^[\p{Lu}.]+$/u.test(word) ? Kind.caps : Kind.cap;
}

function put(at: number, start: number, end: number, kind: number, possessive: number): void {
  if (at === tokens.start.length) grow(tokens);
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.kind[at] = kind;
  tokens.possessive[at] = possessive;
}
