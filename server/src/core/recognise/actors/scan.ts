import type { Knowledge, NameMatch } from '../../model';
import type { SentenceInput } from '../recogniser';
import { Is, isCommon, type Lexicon, lexicon, type Phrase } from './lexicon';
import { Kind, type Tokens, tokenise } from './tokens';
import { functionWords } from './vocabulary';

/** One sentence being read. */
export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  /** `capitals`: all of it ("TRUMP, PUTIN TALK"). `title`: Most Words Begin With One. Then a capital says little. */
  readonly style: 'prose' | 'capitals' | 'title';
  /** Words as used for look-ups, filled on demand. */
  readonly words: (string | undefined)[];
}

/** Undefined where there is no capital to look at. */
export function openSentence(sentence: SentenceInput, knowledge: Knowledge): Scan | undefined {
  const { text } = sentence;
  const tokens = tokenise(text);
  let longLower = 0;
  let longCap = 0;
  let caps = 0;
  let capLike = 0;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i] as number;
    if (kind < Kind.lower) continue;
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (kind >= Kind.cap) capLike++;
    if (length < 4) continue;
    if (kind === Kind.lower) longLower++;
    else if (kind === Kind.caps) caps++;
    else longCap++;
  }
  if (capLike === 0) return undefined;
  let style: Scan['style'] = 'prose';
  if (caps >= 2 && longLower <= caps * 0.1 && longCap <= caps * 0.34) style = 'capitals';
  else if (
    longCap + caps >= 4 &&
    longLower <= (longCap + caps) * 0.2 &&
    (sentence.block === 'headline' || sentence.block === 'sub-heading' || !/[.!?]["”’)]*\s*$/u.test(text))
  )
    style = 'title';
  const enough = style !== 'title' ? 0 : sentence.block === 'headline' ? 1 : 2;
  if (style === 'prose' && caps + longCap === 0 && capLike >= 3 && longLower === 0) style = 'capitals';
  const scan: Scan = { text, tokens, knowledge, lexicon: lexicon(), style, words: [] };
  if (style === 'prose') return scan;
  if (enough > 0 && commonCapitals(scan) < enough) return { ...scan, style: 'prose' };
  demote(scan);
  return scan;
}

/** Ordinary words with a capital, the first word left out. */
function commonCapitals(scan: Scan): number {
  const { tokens } = scan;
  let count = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.kind[i] === Kind.cap && isCommonAt(scan, i) && (bitsAt(scan, i) & (Is.firstName | Is.surname)) === 0)
      count++;
  }
  return count;
}

/** A given name beside a family name is kept, though the words are ordinary ones ("Pete Smith"). */
function besideName(scan: Scan, i: number): boolean {
  const before = i > 0 && (scan.tokens.kind[i - 1] as number) >= Kind.cap ? bitsAt(scan, i - 1) : 0;
  const after = i + 1 < scan.tokens.count && (scan.tokens.kind[i + 1] as number) >= Kind.cap ? bitsAt(scan, i + 1) : 0;
  const bits = bitsAt(scan, i);
  if (before & Is.country || after & Is.country) return false;
  return (
    ((bits & (Is.surname | Is.firstName)) !== 0 && (before & (Is.firstName | Is.title)) !== 0) ||
    ((bits & Is.firstName) !== 0 && (after & Is.surname) !== 0)
  );
}

/** Where every word has a capital, ordinary words get the kind they would have in prose. */
function demote(scan: Scan): void {
  const { tokens } = scan;
  // Bits that an ordinary word may have without being a name.
  const weak = Is.firstName | Is.surname | Is.otherHead | Is.titlePart | Is.town | Is.team | Is.other;
  let i = 0;
  while (i < tokens.count) {
    const kind = tokens.kind[i] as number;
    if (kind !== Kind.cap && kind !== Kind.caps && kind !== Kind.mixed) {
      i++;
      continue;
    }
    const phrase = phraseAt(scan, i);
    const known = phrase ? undefined : knownAt(scan, i);
    const next = Math.max(phrase?.next ?? 0, known && known.next > i + 1 ? known.next : 0);
    if (next > i + 1) {
      i = next;
      continue;
    }
    const word = wordAt(scan, i);
    const lower = word.toLowerCase();
    const bits = bitsAt(scan, i);
    if (kind === Kind.caps && scan.style === 'title' && word.length < 6 && !functionWords.has(lower)) {
      i++;
      continue;
    }
    if (functionWords.has(lower) || ((bits & ~weak) === 0 && isCommon(lower) && !besideName(scan, i)))
      tokens.kind[i] = Kind.lower;
    i++;
  }
}

/** A word as written, in an all-capitals line as it would be in prose ("IRAQ" → "Iraq") unless it is an acronym. */
export function wordAt(scan: Scan, i: number): string {
  let word = scan.words[i];
  if (word === undefined) {
    word = scan.text.slice(scan.tokens.start[i], scan.tokens.end[i]);
    if (word.includes('’')) word = word.replace(/’/g, "'");
    if (scan.style === 'capitals' && scan.tokens.kind[i] === Kind.caps && !scan.lexicon.words.has(word))
      word = inProse(word);
    scan.words[i] = word;
  }
  return word;
}

function inProse(word: string): string {
  if (word.length < 2 || word.includes('.')) return word;
  return word.toLowerCase().replace(/(^|[-'])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}

export function bitsAt(scan: Scan, i: number): number {
  return scan.lexicon.words.get(wordAt(scan, i)) ?? 0;
}

export function isCommonAt(scan: Scan, i: number): boolean {
  return isCommon(wordAt(scan, i).toLowerCase());
}

/** True where only white space (no possessive ending, no mark) parts token `i` from the one before. */
export function adjoins(scan: Scan, i: number): boolean {
  if (i <= 0 || i >= scan.tokens.count) return false;
  const from = scan.tokens.end[i - 1] as number;
  const to = scan.tokens.start[i] as number;
  if (to - from > 3 || scan.tokens.possessive[i - 1] === 1) return false;
  if (scan.tokens.possessive[i - 1] === 2) return true;
  for (let at = from; at < to; at++) {
    const c = scan.text.charCodeAt(at);
    if (c !== 32 && c !== 0xa0 && c !== 9 && c !== 10 && c !== 13) return false;
  }
  return true;
}

/** True where a capital is owed to the place in the sentence: its first word, after a colon, an opening mark, a bullet. */
export function opensSentence(scan: Scan, i: number): boolean {
  let at = i - 1;
  while (at >= 0 && scan.tokens.kind[at] === Kind.punctuation) {
    const c = scan.text.charCodeAt(scan.tokens.start[at] as number);
    // Comma, bracket, hyphen or apostrophe before a name say nothing; the others open a sentence.
    if (c === 0x3a || c === 0x2e || c === 0x3f || c === 0x21 || c === 0x3b || c === 0x2022 || c === 0x2026) return true;
    if (c === 0x22 || c === 0x201c || c === 0xab || c === 0x201e) return true;
    if (c === 0x2013 || c === 0x2014 || c === 0x2d || c === 0x28 || c === 0x5b || c === 0x27 || c === 0x2018) {
      at--;
      if (at < 0) return true;
      continue;
    }
    return false;
  }
  if (at < 0) return true;
  return at === 0 && scan.tokens.kind[0] === Kind.number && i > 1;
}

/** The word of token `i` in lower case, or '' outside the sentence and for marks. */
export function lowerAt(scan: Scan, i: number): string {
  if (i < 0 || i >= scan.tokens.count || (scan.tokens.kind[i] as number) < Kind.lower) return '';
  return wordAt(scan, i).toLowerCase();
}

/** The one-character mark at token `i`, or ''. */
export function markAt(scan: Scan, i: number): string {
  if (i < 0 || i >= scan.tokens.count || scan.tokens.kind[i] !== Kind.punctuation) return '';
  return scan.text[scan.tokens.start[i] as number] as string;
}

/** The longest gazetteer name that starts at token `i`; `next` is the token after it. */
export function phraseAt(scan: Scan, i: number): { phrase: Phrase; next: number } | undefined {
  const list = scan.lexicon.phrases.get(wordAt(scan, i));
  if (list === undefined) return undefined;
  for (const phrase of list) {
    const next = matchWords(scan, i, phrase.text);
    if (next > 0) return { phrase, next };
  }
  return undefined;
}

function matchWords(scan: Scan, i: number, name: string): number {
  const { text, tokens } = scan;
  const start = tokens.start[i] as number;
  const end = start + name.length;
  if (end > text.length) return 0;
  let written = text.slice(start, end);
  if (written !== name) {
    if (written.includes('’')) written = written.replace(/’/g, "'");
    if (/\s/.test(written)) written = written.replace(/\s/g, ' ');
    if (written !== name && !(scan.style === 'capitals' && written === name.toUpperCase())) return 0;
  }
  let at = i;
  while (at < tokens.count && (tokens.start[at] as number) < end) at++;
  // The name must end where a token does (a possessive ending may follow).
  return tokens.end[at - 1] === end ? at : 0;
}

/** The longest name of the knowledge base that starts at token `i`. */
export function knownAt(scan: Scan, i: number): { matches: readonly NameMatch[]; next: number } | undefined {
  const { knowledge, tokens, text } = scan;
  const first = wordAt(scan, i);
  if (!knowledge.startsName(first) && !(first.includes('-') && knowledge.startsName(first.split('-')[0] as string)))
    return undefined;
  const start = tokens.start[i] as number;
  let last = i;
  let taken = 1;
  while (taken < knowledge.longestName && last + 1 < tokens.count) {
    const next = last + 1;
    if ((tokens.kind[next] as number) < Kind.lower || (tokens.start[next] as number) - (tokens.end[last] as number) > 3)
      break;
    last = next;
    taken++;
  }
  for (; last >= i; last--) {
    if (tokens.kind[last] === Kind.lower) continue;
    let name = text.slice(start, tokens.end[last]);
    if (name.includes('’')) name = name.replace(/’/g, "'");
    if (/\s/.test(name)) name = name.replace(/\s+/g, ' ');
    let matches = knowledge.named(name);
    if (matches.length === 0 && scan.style === 'capitals') {
      matches = knowledge.named(
        name
          .split(' ')
          .map((part) => (scan.lexicon.words.has(part) ? part : inProse(part)))
          .join(' '),
      );
    }
    if (matches.length > 0) return { matches, next: last + 1 };
  }
  return undefined;
}

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}
