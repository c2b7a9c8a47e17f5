import type { Knowledge, NameMatch } from '../../model';
import { bitsByForm, lowerOf, textOf } from '../tokens/forms';
import { Is, isCommon, type Lexicon, type Phrase } from './lexicon';
import { isTable } from './table';
import { Kind, type Tokens } from './tokens';
import { functionWords } from './vocabulary';
import { listsOf } from './word-lists';
import { inEnglish, type Memory, nothing, type Word } from './words';

/** One sentence being read. */
export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  /** `capitals`: all of it ("TRUMP, PUTIN TALK"). `title`: Most Words Begin With One. Then a capital says little. */
  readonly style: 'prose' | 'capitals' | 'title';
  /** What is known of the words at the tokens, filled on demand. */
  readonly words: (Word | undefined)[];
  readonly memory: Memory;
  /** The text has typographic apostrophes or spaces other than the plain one: comparing takes more care. */
  readonly odd: boolean;
  /** Filled on demand by sport.ts: how far the sentence speaks of sport, and whether it is a line of a table. */
  sport: number | undefined;
  table: boolean | undefined;
  /** The token that phraseAt was asked about last, and its answer. */
  phraseToken: number;
  phraseFound: FoundPhrase | undefined;
  /** Filled on demand by judge.ts: a word of business stands in the sentence. */
  business: boolean | undefined;
}

interface FoundPhrase {
  readonly phrase: Phrase;
  /** The token behind it. */
  readonly next: number;
}

/** What is known of the word at token `i`. In a line of capitals the word as it would be in prose ("IRAQ" → "Iraq"). */
export function entryAt(scan: Scan, i: number): Word {
  let entry = scan.words[i];
  if (entry === undefined) {
    const form = scan.tokens.form[i] as number;
    if (form >= 0) {
      const { forms } = scan.memory;
      entry = forms[form];
      if (entry === undefined) {
        entry = lookUp(scan, textOf(form), i);
        forms[form] = entry;
      }
    } else entry = lookUp(scan, scan.text.slice(scan.tokens.start[i], scan.tokens.end[i]), i);
    scan.words[i] = entry;
  }
  return entry;
}

function lookUp(scan: Scan, written: string, i: number): Word {
  let word = written;
  if (
    scan.tokens.kind[i] === Kind.caps &&
    (scan.style === 'capitals' || isTable(scan)) &&
    !scan.lexicon.words.has(word)
  )
    word = inProse(word);
  const found = scan.memory.words.get(word);
  if (found !== undefined) return found;
  const text = word.includes('’') ? word.replace(/’/g, "'") : word;
  const lower = text.toLowerCase();
  const { knowledge, lexicon: lists } = scan;
  const hyphen = text.indexOf('-', 1) > 0;
  const phrases = lists.phrases.get(text);
  const starts = knowledge.startsName(text) || (hyphen && knowledge.startsName(text.slice(0, text.indexOf('-', 1))));
  const made: Word = {
    text,
    lower,
    bits: lists.words.get(text) ?? 0,
    phrases,
    seconds: phrases && Uint16Array.from(phrases, (phrase) => phrase.text.charCodeAt(text.length + 1)),
    starts,
    known: starts ? inEnglish(knowledge.named(text)) : nothing,
    isFunction: functionWords.has(lower),
    lists: listsOf(text),
    hyphen,
    owner: ((lists.words.get(`${text}'s`) ?? 0) & Is.organisation) !== 0,
    common: 0,
    spelling: -1,
    evidence: undefined,
    evidenceKind: 0,
  };
  scan.memory.words.set(word, made);
  return made;
}

export function wordAt(scan: Scan, i: number): string {
  return entryAt(scan, i).text;
}

function inProse(word: string): string {
  if (word.length < 2 || word.includes('.')) return word;
  return word.toLowerCase().replace(/(^|[-'])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}

/** Whether one of the lists in word-lists.ts has the word of token `i`. */
export function isListedAt(scan: Scan, i: number, lists: number): boolean {
  return (entryAt(scan, i).lists & lists) !== 0;
}

export function bitsAt(scan: Scan, i: number): number {
  return i < scan.tokens.count ? entryAt(scan, i).bits : 0;
}

export function isCommonAt(scan: Scan, i: number): boolean {
  const entry = entryAt(scan, i);
  if (entry.common === 0) entry.common = isCommon(entry.lower) ? 2 : 1;
  return entry.common === 2;
}

/** True where only white space (no possessive ending, no mark) parts token `i` from the one before. */
export function adjoins(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  if (i <= 0 || i >= tokens.count) return false;
  // Everything but white space is a token, so that a gap is white space or a possessive ending.
  return tokens.possessive[i - 1] !== 1 && (tokens.start[i] as number) - (tokens.end[i - 1] as number) <= 3;
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
  const { tokens } = scan;
  if (i < 0 || i >= tokens.count) return '';
  const kind = tokens.kind[i] as number;
  if (kind < Kind.lower) return '';
  if (kind > Kind.lower) return entryAt(scan, i).lower;
  const form = tokens.form[i] as number;
  if (form >= 0) return scan.style === 'prose' ? textOf(form) : lowerOf(form);
  const word = scan.text.slice(tokens.start[i], tokens.end[i]);
  return scan.style === 'prose' ? word : word.toLowerCase();
}

/** The one-character mark at token `i`, or ''. */
export function markAt(scan: Scan, i: number): string {
  if (i < 0 || i >= scan.tokens.count || scan.tokens.kind[i] !== Kind.punctuation) return '';
  return scan.text[scan.tokens.start[i] as number] as string;
}

/** The longest gazetteer name that starts at token `i`; `next` is the token after it. */
export function phraseAt(scan: Scan, i: number): FoundPhrase | undefined {
  if (i >= scan.tokens.count) return undefined;
  const list = entryAt(scan, i).phrases;
  if (list === undefined) return undefined;
  if (scan.phraseToken !== i) {
    scan.phraseFound = findPhrase(scan, i, list);
    scan.phraseToken = i;
  }
  return scan.phraseFound;
}

function findPhrase(scan: Scan, i: number, list: readonly Phrase[]): FoundPhrase | undefined {
  const { seconds, text } = entryAt(scan, i);
  const second = (scan.tokens.start[i] as number) + text.length + 1;
  if (seconds === undefined || second >= scan.text.length) return undefined;
  const exact = !scan.odd && scan.style !== 'capitals';
  const letter = scan.text.charCodeAt(second);
  for (let at = 0; at < list.length; at++) {
    if (exact && seconds[at] !== letter) continue;
    const phrase = list[at] as Phrase;
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
  if (!text.startsWith(name, start)) {
    if (!scan.odd && scan.style !== 'capitals') return 0;
    const written = text.slice(start, end).replace(/’/g, "'").replace(/\s/g, ' ');
    if (written !== name && !(scan.style === 'capitals' && written === name.toUpperCase())) return 0;
  }
  let at = i;
  while (at < tokens.count && (tokens.start[at] as number) < end) at++;
  const last = at - 1;
  // "Standard & Poor's": here the ending belongs to the name.
  if (tokens.possessive[last] === 1 && (tokens.end[last] as number) + 2 === end) {
    tokens.end[last] = end;
    tokens.possessive[last] = 0;
  }
  // The name must end where a token does (a possessive ending may follow).
  return tokens.end[last] === end ? at : 0;
}

const nameJoiners = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'la',
  'del',
  'on',
  'in',
  'to',
  'van',
  'der',
  'von',
  'bin',
  'al',
  'du',
  'da',
  'das',
  'dos',
  'et',
  'des',
  'und',
  'für',
  'y',
]);

/** The longest name of the knowledge base that starts at token `i`. */
export function knownAt(scan: Scan, i: number): { matches: readonly NameMatch[]; next: number } | undefined {
  const entry = entryAt(scan, i);
  if (!entry.starts) return undefined;
  const { knowledge, tokens, text } = scan;
  const start = tokens.start[i] as number;
  let last = i;
  const most = i + knowledge.longestName;
  while (last + 1 < tokens.count && last + 1 < most) {
    const kind = tokens.kind[last + 1] as number;
    // A possessive may stand inside a name ("People's Republic of China").
    if ((tokens.start[last + 1] as number) - (tokens.end[last] as number) > 3) break;
    if (kind < Kind.lower || (kind === Kind.lower && !joinsName(scan, last + 1))) break;
    last++;
  }
  for (; last > i; last--) {
    if (tokens.kind[last] === Kind.lower) continue;
    const matches = last === i + 1 ? namedPair(scan, i) : namedIn(scan, text.slice(start, tokens.end[last]));
    if (matches.length > 0) return { matches, next: last + 1 };
  }
  return entry.known.length > 0 ? { matches: entry.known, next: i + 1 } : undefined;
}

const joins = bitsByForm((lower) => (nameJoiners.has(lower) ? 1 : 0));

/** A small word that names may go on behind. */
function joinsName(scan: Scan, i: number): boolean {
  const form = scan.tokens.form[i] as number;
  return form >= 0 ? joins(form) !== 0 : nameJoiners.has(lowerAt(scan, i));
}

/** Names of tokens `i` and the one after it: the commonest question of all, so no text is cut out for it. */
function namedPair(scan: Scan, i: number): readonly NameMatch[] {
  const { text, tokens, memory } = scan;
  const end = tokens.end[i] as number;
  const [one, two] = [tokens.form[i] as number, tokens.form[i + 1] as number];
  const spaced = tokens.start[i + 1] === end + 1 && text.charCodeAt(end) === 32;
  const plain = spaced && !scan.odd && scan.style === 'prose' && one >= 0 && two >= 0 && one < 1 << 15 && two < 1 << 15;
  const pair = plain ? one * (1 << 15) + two : -1;
  const found = memory.pairs.get(pair);
  if (found !== undefined) return found;
  const made = namedIn(scan, text.slice(tokens.start[i], tokens.end[i + 1]));
  if (plain) memory.pairs.set(pair, made);
  return made;
}

function namedIn(scan: Scan, written: string): readonly NameMatch[] {
  const { names } = scan.memory;
  const found = names.get(written);
  if (found !== undefined) return found;
  const name = scan.odd ? written.replace(/’/g, "'").replace(/\s+/g, ' ') : written;
  let matches = inEnglish(scan.knowledge.named(name));
  if (matches.length === 0 && scan.style === 'capitals') {
    const prose = name.split(' ').map((part) => (scan.lexicon.words.has(part) ? part : inProse(part)));
    matches = scan.knowledge.named(prose.join(' '));
  }
  names.set(written, matches);
  return matches;
}
