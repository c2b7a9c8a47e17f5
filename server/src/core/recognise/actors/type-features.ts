import { bitsByForm, lowerOf } from '../tokens/forms';
import {
  cuesAt,
  organisationAfter,
  organisationBefore,
  placeAfter,
  placeBefore,
  placePrepositions,
  roles,
  sayingVerbs,
} from './cues';
import { Is } from './lexicon';
import { adjoins, bitsAt, entryAt, isCommonAt, lowerAt, markAt, opensSentence, type Scan } from './scan';
import { Kind } from './tokens';

/** A letter for each list of the gazetteer that matters to the kind of a name. */
const letters: readonly (readonly [number, string])[] = [
  [Is.firstName, 'g'],
  [Is.surname, 's'],
  [Is.city | Is.town | Is.region | Is.state, 'p'],
  [Is.country, 'k'],
  [Is.demonym | Is.group, 'd'],
  [Is.organisation, 'o'],
  [Is.other, 'x'],
  [Is.organisationHead, 'O'],
  [Is.placeHead, 'P'],
  [Is.otherHead, 'X'],
  [Is.title | Is.titlePart, 't'],
];

const shapes = ['.', '9', 'a', 'A', 'C', 'I', 'M'];

/** What features begin with, by their numbers: the word that follows makes the feature. */
export const prefixes: string[] = [];
const prefix = (spelled: string) => prefixes.push(spelled) - 1;
const bySize = (spelled: string) => ['1', '2', '3', '4'].map((size) => prefix(spelled + size));

const count = prefix('n');
const shape = prefix('s');
const only = {
  word: prefix('='),
  ending: prefix('e'),
  beginning: prefix('b'),
  capitals: prefix('c'),
  lists: prefix('1'),
};
const first = { word: prefix('f'), lists: prefix('F') };
const final = { word: prefix('l'), ending: prefix('E'), lists: prefix('L') };
const middle = prefix('m');
const written = { inner: prefix('inner'), hyphen: prefix('hyphen'), digit: prefix('digit') };
const possessive = prefix('possessive');
const opens = prefix('opens');
const before = { word: prefix('<'), bySize: bySize('<'), two: prefix('<<'), second: prefix('-2') };
const after = { word: prefix('>'), bySize: bySize('>'), two: prefix('>>'), second: prefix('+2') };
const cueBefore = {
  role: prefix('<role'),
  body: prefix('<body'),
  place: prefix('<place'),
  in: prefix('<in'),
  title: prefix('<title'),
};
const cueAfter = { says: prefix('>says'), body: prefix('>body'), place: prefix('>place') };
const aside = {
  number: prefix(',9'),
  place: prefix(',place'),
  role: prefix(',role'),
  aRole: prefix(',a role'),
  aBody: prefix(',a body'),
  aPlace: prefix(',a place'),
};
const pronoun = { he: prefix('~he'), it: prefix('~it') };

/**
 * Takes features. A word is turned once into what the sink knows it by (the weights: a number, the training: its
 * spelling), and makes a feature with each prefix it is put behind.
 */
export interface FeatureSink<Known> {
  word(text: string): Known;
  /** The word of a form in lower case; see tokens/forms.ts. */
  form(form: number): Known;
  put(prefix: number, word: Known): void;
  /** Two words parted by a space. */
  pair(prefix: number, one: Known, two: Known): void;
  /** A prefix that says all. */
  flag(prefix: number): void;
}

/** The lists that have the word of a token, as letters; "-" for a word of none, "w" for an ordinary word. */
function listsOf(scan: Scan, i: number, blind: boolean): string {
  let made = '';
  if (!blind) {
    const bits = bitsAt(scan, i);
    for (const [bit, letter] of letters) if (bits & bit) made += letter;
  }
  if ((scan.tokens.kind[i] as number) >= Kind.cap && isCommonAt(scan, i)) made += 'w';
  return made === '' ? '-' : made;
}

function beside(scan: Scan, i: number): string {
  if (i < 0) return '^';
  if (i >= scan.tokens.count) return '$';
  const kind = scan.tokens.kind[i] as number;
  if (kind === Kind.punctuation) return markAt(scan, i);
  if (kind === Kind.number) return '9';
  return lowerAt(scan, i);
}

function knownBeside<Known>(scan: Scan, i: number, sink: FeatureSink<Known>): Known {
  const isWord = i >= 0 && i < scan.tokens.count && (scan.tokens.kind[i] as number) >= Kind.lower;
  const form = isWord ? (scan.tokens.form[i] as number) : -1;
  return form >= 0 ? sink.form(form) : sink.word(beside(scan, i));
}

/** The first pronoun within a dozen words behind the name: people are he and she, bodies it. */
function pronounAfter(scan: Scan, to: number): number | undefined {
  const { tokens } = scan;
  for (let q = to; q < tokens.count && q < to + 12; q++) {
    if (tokens.kind[q] !== Kind.lower || (tokens.end[q] as number) - (tokens.start[q] as number) > 3) continue;
    const form = tokens.form[q] as number;
    const whose = form >= 0 ? pronounOfForm(form) : pronounOf(lowerAt(scan, q));
    if (whose !== 0) return whose === 1 ? pronoun.he : pronoun.it;
  }
  return undefined;
}

/** 1 for a person's pronoun, 2 for a body's. */
const pronounOf = (lower: string): number => (persons.has(lower) ? 1 : lower === 'it' || lower === 'its' ? 2 : 0);
const persons = new Set(['he', 'she', 'his', 'her', 'him']);
const pronounOfForm = bitsByForm(pronounOf);

/**
 * What tells the kind of the name of one word at token `i`, whatever its sentence: the word, its endings and its lists.
 * `blind` leaves out what the gazetteer knows of it, for training.
 */
export function wordFeatures<Known>(scan: Scan, i: number, sink: FeatureSink<Known>, blind = false): void {
  const { lower, text, hyphen } = entryAt(scan, i);
  const kind = scan.tokens.kind[i] as number;
  sink.put(count, sink.word('1'));
  sink.put(shape, sink.word(shapes[kind] as string));
  sink.put(only.word, sink.word(lower));
  if (kind !== Kind.caps) {
    sink.put(only.ending, sink.word(lower.slice(-2)));
    sink.put(only.ending, sink.word(lower.slice(-3)));
    if (lower.length > 4) sink.put(only.ending, sink.word(lower.slice(-4)));
    sink.put(only.beginning, sink.word(lower.slice(0, 3)));
    if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(text)) sink.flag(written.inner);
  } else sink.put(only.capitals, sink.word(String(Math.min(6, text.length))));
  if (hyphen) sink.flag(written.hyphen);
  if (/\d/.test(text)) sink.flag(written.digit);
  sink.put(only.lists, sink.word(listsOf(scan, i, blind)));
}

/** The same of a name of several words, tokens [from, to). */
export function wordsFeatures<Known>(
  scan: Scan,
  from: number,
  to: number,
  sink: FeatureSink<Known>,
  blind = false,
): void {
  const { kind } = scan.tokens;
  const last = to - 1;
  sink.put(count, sink.word(sizes[to - from > 3 ? 4 : to - from] as string));
  let shaped = '';
  for (let q = from; q < to && q < from + 4; q++) shaped += shapes[kind[q] as number];
  sink.put(shape, sink.word(shaped));
  const lastWord = lowerAt(scan, last);
  sink.put(first.word, sink.word(lowerAt(scan, from)));
  sink.put(final.word, sink.word(lastWord));
  sink.put(final.ending, sink.word(lastWord.slice(-3)));
  sink.put(first.lists, sink.word(listsOf(scan, from, blind)));
  sink.put(final.lists, sink.word(listsOf(scan, last, blind)));
  for (let q = from + 1; q < last; q++) sink.put(middle, sink.word(lowerAt(scan, q) || markAt(scan, q)));
}

const sizes = ['', '1', '2', '3', '4'];

/** What stands around the name in tokens [from, to). */
export function contextFeatures<Known>(scan: Scan, from: number, to: number, sink: FeatureSink<Known>): void {
  const { tokens } = scan;
  const last = to - 1;
  const size = Math.min(4, to - from) - 1;
  if (tokens.possessive[last] !== 0) sink.flag(possessive);
  if (opensSentence(scan, from)) sink.flag(opens);
  const leftWord = knownBeside(scan, from - 1, sink);
  const rightWord = tokens.possessive[last] !== 0 ? sink.word("'s") : knownBeside(scan, to, sink);
  const leftSecond = knownBeside(scan, from - 2, sink);
  const rightSecond = knownBeside(scan, to + 1, sink);
  sink.put(before.word, leftWord);
  sink.put(after.word, rightWord);
  sink.put(before.bySize[size] as number, leftWord);
  sink.put(after.bySize[size] as number, rightWord);
  sink.pair(before.two, leftSecond, leftWord);
  sink.pair(after.two, rightWord, rightSecond);
  if (from > 0 && tokens.kind[from - 1] === Kind.lower && adjoins(scan, from)) {
    const cues = cuesAt(scan, from - 1);
    if (cues & roles) sink.flag(cueBefore.role);
    else if (cues & organisationBefore) sink.flag(cueBefore.body);
    else if (cues & placeBefore) sink.flag(cueBefore.place);
    else if (cues & placePrepositions) sink.flag(cueBefore.in);
  } else if (from > 0 && (tokens.kind[from - 1] as number) >= Kind.cap && bitsAt(scan, from - 1) & Is.title)
    sink.flag(cueBefore.title);
  if (to < tokens.count && tokens.kind[to] === Kind.lower) {
    const cues = tokens.possessive[last] !== 0 ? 0 : cuesAt(scan, to);
    if (cues & sayingVerbs) sink.flag(cueAfter.says);
    else if (cues & organisationAfter) sink.flag(cueAfter.body);
    else if (cues & placeAfter) sink.flag(cueAfter.place);
  } else {
    const mark = markAt(scan, to);
    const told = mark === ',' || mark === '(' ? asideAt(scan, to + 1) : undefined;
    if (told !== undefined) sink.flag(told);
  }
  const referred = pronounAfter(scan, to);
  if (referred !== undefined) sink.flag(referred);
  if (from > 1) sink.put(before.second, leftSecond);
  if (to + 1 < tokens.count) sink.put(after.second, rightSecond);
}

/** "X, 45, said", "X, a Danish maker of pumps": the feature for what starts at token `at`, behind a name and a mark. */
function asideAt(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  if (at >= tokens.count) return undefined;
  if (tokens.kind[at] === Kind.number) return aside.number;
  if (bitsAt(scan, at) & (Is.country | Is.state | Is.region)) return aside.place;
  const next = lowerAt(scan, at);
  if (cuesAt(scan, at) & roles) return aside.role;
  if (next !== 'a' && next !== 'an' && next !== 'the' && next !== 'its' && next !== 'his' && next !== 'her')
    return undefined;
  for (
    let q = at + 1;
    q < tokens.count &&
    q < at + 6 &&
    (tokens.kind[q] === Kind.lower || tokens.kind[q] === Kind.number || bitsAt(scan, q) & Is.demonym);
    q++
  ) {
    const noun = cuesAt(scan, q);
    if (noun & roles) return aside.aRole;
    if (noun & organisationBefore) return aside.aBody;
    if (noun & placeBefore) return aside.aPlace;
  }
  return undefined;
}

/**
 * What tells the kind of the name in tokens [from, to), spelled as the weights are learned by. `blind` leaves out what
 * the gazetteer knows of its words.
 */
export function spelledFeatures(scan: Scan, from: number, to: number, blind: boolean): string[] {
  const made: string[] = [];
  const sink: FeatureSink<string> = {
    word: (text) => text,
    form: lowerOf,
    put: (at, word) => made.push(prefixes[at] + word),
    pair: (at, one, two) => made.push(`${prefixes[at]}${one} ${two}`),
    flag: (at) => made.push(prefixes[at] as string),
  };
  if (to - from === 1) wordFeatures(scan, from, sink, blind);
  else wordsFeatures(scan, from, to, sink, blind);
  contextFeatures(scan, from, to, sink);
  return made;
}
