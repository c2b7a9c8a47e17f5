import type { Knowledge } from '../../model';
import type { SentenceInput } from '../recogniser';
import { cuesAt, sayingVerbs } from './cues';
import { Is, isCommon, lexicon } from './lexicon';
import { bitsAt, entryAt, isCommonAt, knownAt, lowerAt, phraseAt, type Scan, wordAt } from './scan';
import { isTable } from './table';
import { Kind, tokenise } from './tokens';
import { functionWords } from './vocabulary';
import { directions } from './word-lists';
import { memoryOf, type Word } from './words';

/** Used again for each sentence, like the tokens: what is read of one must be read before the next is opened. */
const words: (Word | undefined)[] = [];
const scan = { words } as { -readonly [Field in keyof Scan]: Scan[Field] };

/** Undefined where there is no capital to look at. */
export function openSentence(sentence: SentenceInput, knowledge: Knowledge): Scan | undefined {
  const { text } = sentence;
  const tokens = tokenise(text);
  let longLower = 0;
  let longCap = 0;
  let caps = 0;
  let capLike = 0;
  let lower = 0;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i] as number;
    if (kind < Kind.lower) continue;
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (kind >= Kind.cap) capLike++;
    else lower++;
    if (length < 4) continue;
    if (kind === Kind.lower) longLower++;
    else if (kind === Kind.caps) caps++;
    else longCap++;
  }
  if (capLike === 0) return undefined;
  for (let i = 0; i < tokens.count; i++) words[i] = undefined;
  let style: Scan['style'] = 'prose';
  if (caps >= 2 && longLower <= caps * 0.1 && longCap <= caps * 0.34) style = 'capitals';
  else if (
    // "Let It Go": short words count where not one is small.
    (longCap + caps >= 4 || (lower === 0 && capLike >= 5 && longCap > 0)) &&
    longLower <= (longCap + caps) * 0.2 &&
    (sentence.block === 'headline' || sentence.block === 'sub-heading' || !/[.!?]["”’)]*\s*$/u.test(text))
  )
    style = 'title';
  const enough = style !== 'title' ? 0 : sentence.block === 'headline' ? 1 : 2;
  if (style === 'prose' && caps + longCap === 0 && capLike >= 3 && longLower === 0) style = 'capitals';
  scan.text = text;
  scan.tokens = tokens;
  scan.knowledge = knowledge;
  scan.lexicon = lexicon();
  scan.style = style;
  scan.memory = memoryOf(knowledge);
  scan.odd = tokens.odd;
  scan.phraseToken = -1;
  scan.phraseFound = undefined;
  scan.sport = undefined;
  scan.table = undefined;
  scan.business = undefined;
  if (style === 'prose') return scan;
  if (enough > 0 && commonCapitals(scan) < enough) {
    scan.style = 'prose';
    scan.phraseToken = -1;
  } else demote(scan);
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
  if (bits & (Is.surname | Is.firstName) && before & (Is.firstName | Is.title)) return true;
  // "Maria Oduya": the word after is a family name or no word at all.
  return (
    (bits & Is.firstName) !== 0 &&
    i + 1 < scan.tokens.count &&
    (scan.tokens.kind[i + 1] as number) >= Kind.cap &&
    ((after & Is.surname) !== 0 || (after === 0 && !isCommonAt(scan, i + 1)))
  );
}

const heads = Is.organisationHead | Is.placeHead;

/** "NEWSPAPERS WEIGH COST", "MOUNTAIN VILLAGE CUT OFF": in capitals the head of a name needs something to be the head of. */
function isLoneHead(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  if (scan.style !== 'capitals') return false;
  // "EASTERN DIVISION", but "DEFENCE MINISTRY"
  if (i > 0 && !directions.has(wordAt(scan, i - 1))) {
    if ((tokens.kind[i - 1] as number) >= Kind.cap || bitsAt(scan, i - 1) & Is.titlePart) return false;
  }
  const next = i + 1;
  if (next >= tokens.count || (tokens.kind[next] as number) < Kind.cap) return true;
  // "FINANCIAL GAZETTE"
  if (bitsAt(scan, i) & bitsAt(scan, next) & Is.organisationHead) return false;
  return lowerAt(scan, next) !== 'of' && isCommonAt(scan, next) && (bitsAt(scan, next) & Is.place) === 0;
}

/** "BUSH SAYS": a known person's name, whatever else the word says. */
function speaks(scan: Scan, i: number): boolean {
  return (
    scan.style === 'capitals' &&
    entryAt(scan, i).known.some(({ actor }) => actor.type === 'person') &&
    (cuesAt(scan, i + 1) & sayingVerbs) !== 0
  );
}

/** "BANK OF EAST" */
function endsBankOf(scan: Scan, i: number): boolean {
  if (i < 2 || scan.style !== 'capitals' || lowerAt(scan, i - 1) !== 'of') return false;
  const head = lowerAt(scan, i - 2);
  return head === 'bank' || head === 'university' || head === 'republic';
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
    const { text: word, lower, bits } = entryAt(scan, i);
    if (kind === Kind.caps && scan.style === 'title' && word.length < 6 && !functionWords.has(lower)) {
      i++;
      continue;
    }
    // "BUFFALO 4 HARTFORD 2": in a table a town is one, whatever else the word says.
    if (bits & Is.place && isTable(scan)) {
      i++;
      continue;
    }
    // "ICE HOCKEY": an acronym that spells a word says nothing among capitals.
    if (
      kind === Kind.caps &&
      scan.style === 'capitals' &&
      (bits & ~weak) === Is.body &&
      word.length < 5 &&
      isCommon(lower)
    ) {
      tokens.kind[i] = Kind.lower;
      i++;
      continue;
    }
    if (functionWords.has(lower)) tokens.kind[i] = Kind.lower;
    else if ((bits & ~(isLoneHead(scan, i) ? weak | heads : weak)) === 0 && isCommon(lower)) {
      if (!besideName(scan, i) && !speaks(scan, i) && !endsBankOf(scan, i)) tokens.kind[i] = Kind.lower;
    }
    i++;
  }
}
