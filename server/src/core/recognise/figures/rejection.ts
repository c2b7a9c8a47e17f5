import type { Span } from '../../model';
import type { SentenceInput } from '../recogniser';
import type { Amount } from './amounts';
import { isNamed } from './context';
import { countsOne } from './counted-noun';
import { headNounAfter } from './head-noun';
import { readModifiers } from './modifiers';
import { isYearLike, type Numeral } from './numerals';
import {
  codeAt,
  isDash,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isUpper,
  nextWord,
  previousWord,
  readWord,
} from './reader';
import { isTableLine } from './table-line';
import { numberWords } from './vocabulary';
import { casualtyVerbs, compoundNouns, peopleNouns, scoreVerbs, stops, voteVerbs, wordSet, yearBefore } from './words';

const beforeCount = wordSet('of from to and or the about around between for by');
const partOfGroup = wordSet('them whom those these');
const definiteWords = wordSet('the these those');
const stateVerbs = wordSet('were are have had remain survived died');
const aroundWords = wordSet('around about circa c ca vers um hacia');
const partWords = wordSet('dont davon darunter including');
const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const comparedWords = wordSet('a last to earlier');
const changes = wordSet('up down');
const othersAbroad = wordSet('autres otros otras weitere andere');
const followersAbroad = wordSet(
  'davon darunter sind waren wurden starben haben hatten sont étaient ont avaient furent son eran fueron están estaban murieron resultaron quedaron siguen han',
);
const groupsAbroad = wordSet('les ces los las esos esas die diese den der');
/** Before a number that ends its clause and so counts what was said before: "There were nine." */
const havingWords = wordSet(
  'were had has have with scored made took sold found only just another least than saved missed needed won lost hit got gained',
);
/** What some of a number are: "three alive", "ten taken ill, three seriously". */
const aloneStates = wordSet(
  'alive seriously critically badly fatally gravely abstaining abstained absent unhurt unaccounted',
);
const scorings = wordSet('scored hit took bagged netted grabbed added conceded won lost');
const groupNouns = wordSet(
  'majority crew family cast panel squad average maximum minimum total team group party staff jury',
);
const servings = wordSet('feeds serves seats sleeps fits employs employed');
const compared = wordSet('longer shorter older younger taller later earlier faster slower higher lower better worse');
const groupWords = wordSet('the these those all last other first');
/** Bodies' texts that are numbered, and put to the vote in small letters: "backed the bill 212 votes to 97". */
const motions = wordSet('bill law measure motion amendment decree protocol resolution proposal plan proposition');

/** Bare numbers (no unit, no currency) that count nothing: years, names, scores, phone numbers, codes. */
export function isRejectedBare(s: SentenceInput, numeral: Numeral, amount: Amount): boolean {
  const { text, language } = s;
  if (numeral.form === 'vague' || numeral.form === 'fraction') return false;
  const next = codeAt(text, amount.end);
  if (numeral.form === 'digits') {
    if (numeral.leadingZero) return true;
    // Letters that are no scale and no unit: "5G", "1990s", "3D", "20th".
    if (isLetter(next)) return true;
    if (isHyphen(next) && isLetter(codeAt(text, amount.end + 1))) {
      const word = readWord(text, amount.end + 1);
      return !(word && (compoundNouns.has(word.word) || word.word === 'odd' || word.word === 'plus'));
    }
    if (amount.scale !== 1) return amount.looseScale === true && isNamed(text, numeral.start) !== undefined;
  }
  if (numeral.form === 'words' && numeral.scaled) return false;
  if (isPairOfInnings(text, numeral, amount.end)) return false;
  const headline = s.block === 'headline' || s.block === 'sub-heading';
  if (numeral.form === 'digits' && isOfTable(text, numeral, headline)) return true;
  const noun = headNounAfter(text, amount.end, language);
  const before = previousWord(text, numeral.start);
  const modified = readModifiers(text, amount.start, amount.end, language);
  const sized = modified.approximate === true || modified.bound !== undefined;
  // "Three Charged Over Theft"
  if (headline && numeral.form === 'words' && numeral.value > 1 && nextWord(text, amount.end)?.word.endsWith('ed'))
    return false;
  if (numeral.form === 'words') return isIdleWord(s, numeral, noun, before?.word, sized);
  const named = isNamed(text, numeral.start);
  if ((named === 'always' && !isVote(text, numeral.start, noun)) || isNamedScore(text, numeral, amount.end))
    return true;
  if (named === 'unless-counting' && (noun === undefined || (!headline && isNameRunOn(text, amount.end)))) return true;
  const following = nextWord(text, amount.end);
  if (
    noun === undefined &&
    following &&
    language !== 'de' &&
    !headline &&
    !sized &&
    isUpper(text, following.start) &&
    !weekdays.has(following.word)
  )
    return true;
  if (isYearLike(numeral) && numeral.value >= 1000) {
    if (noun === undefined && aroundWords.has(before?.word ?? '')) return true;
    if (noun === undefined)
      return !(numeral.value < 1800 && sized) && (numeral.value >= 1400 || yearBefore.has(before?.word ?? ''));
    const counted = text.slice(noun.start, noun.end).toLowerCase();
    if (sized && !aroundWords.has(before?.word ?? '')) return false;
    if (peopleNouns.has(counted) && noun.start - amount.end < 24)
      return yearBefore.has(before?.word ?? '') && !beforeCount.has(before?.word ?? '');
    if (numeral.value >= 1900) return true;
    return yearBefore.has(before?.word ?? '');
  }
  if (numeral.plainDigits !== undefined && numeral.plainDigits >= 7 && noun === undefined) return true;
  if (isRunsOfLine(text, numeral, before?.word)) return true;
  // "Smith, 49, said": an age; it is read as one by `push`.
  if (isPhone(text, numeral)) return true;
  if (noun === undefined && scoreVerbs.has(before?.word ?? '') && following?.word !== 'of') {
    // "voted 52 to 48"
    return !(following?.word === 'to' && voteVerbs.has(before?.word ?? ''));
  }
  if (noun === undefined && (text[numeral.start - 1] === '-' || isDash(next))) return true;
  return false;
}

function isVote(text: string, start: number, noun: Span | undefined): boolean {
  if (noun === undefined || !text.startsWith('votes', noun.start)) return false;
  const before = previousWord(text, start);
  return before !== undefined && motions.has(before.word) && !isUpper(text, before.start);
}

/** "four for 88", "187 for six": wickets and runs, both counted; answers for either number. */
function isPairOfInnings(text: string, numeral: Numeral, end: number): boolean {
  if (numeral.decimals || numeral.value < 1 || numeral.value > 999) return false;
  const next = nextWord(text, end);
  if (next?.word === 'for') return isNumberAt(text, next.end + 1) && isPlainEnd(text, next.end + 1);
  const before = previousWord(text, numeral.start);
  return before?.word === 'for' && isNumberBefore(text, before.start - 1) && isPlainEnd(text, numeral.start);
}

function isNumberAt(text: string, at: number): boolean {
  return isDigit(codeAt(text, at)) || numberWords.en.small.has(readWord(text, at)?.word ?? '');
}

function isNumberBefore(text: string, end: number): boolean {
  return isDigit(codeAt(text, end - 1)) || numberWords.en.small.has(previousWord(text, end)?.word ?? '');
}

/** Whether the short number at `at` is followed by nothing that it could count. */
function isPlainEnd(text: string, at: number): boolean {
  let end = readWord(text, at)?.end ?? at;
  while (isDigit(codeAt(text, end))) end++;
  const next = nextWord(text, end);
  const mark = codeAt(text, end);
  if (mark === 37 || mark === 45 || (isLetter(mark) && end > at)) return false;
  return next === undefined ? mark !== 32 || end === text.length : stops.en.has(next.word);
}

/** "134 Ian Westbrook 66 68", "Inger Solberg (Norway) 11.21": places, scores and times; large numbers count something. */
function isOfTable(text: string, numeral: Numeral, heading: boolean): boolean {
  if ((numeral.plainDigits ?? 9) > 3 && numeral.decimals !== true) return false;
  const before = previousWord(text, numeral.start);
  return (before === undefined || isUpper(text, before.start)) && isTableLine(text, heading);
}

/** The runs that close a line of a scorecard: "D. Hale not out 16", "Extras (lb-8 nb-10) 18". */
function isRunsOfLine(text: string, numeral: Numeral, before: string | undefined): boolean {
  if (numeral.end !== text.length || numeral.plainDigits === undefined || numeral.plainDigits > 3) return false;
  return before === 'out' || (before === undefined && text.charCodeAt(numeral.start - 2) === 41);
}

/** "Spain 2, England 1", "Portland 107 DENVER 101" */
function isNamedScore(text: string, numeral: Numeral, end: number): boolean {
  const name = previousWord(text, numeral.start);
  if (name === undefined || numeral.plainDigits === undefined || numeral.plainDigits > 3 || !isUpper(text, name.start))
    return false;
  return (
    (codeAt(text, end) === 44 || (isSpace(codeAt(text, end)) && isUpper(text, end + 1))) &&
    /^,? \p{Lu}[\p{L}’']*(?: \p{L}+){0,2} \d{1,3}(?![\d\p{L}])/u.test(text.slice(end, end + 40))
  );
}

function isPhone(text: string, numeral: Numeral): boolean {
  if (text[numeral.start - 1] === '+') return true;
  if (!isDigit(codeAt(text, numeral.end + 1))) return false;
  return (
    /^\s\d{3,4}\s\d{3,4}(?!\d)/.test(text.slice(numeral.end, numeral.end + 12)) &&
    numeral.plainDigits !== undefined &&
    numeral.plainDigits >= 2 &&
    numeral.plainDigits <= 5
  );
}

/** "Boeing 737 Max jets": a capital right after the number goes on with the name. */
function isNameRunOn(text: string, end: number): boolean {
  const word = nextWord(text, end);
  return word !== undefined && isUpper(text, word.start) && word.end - word.start > 1;
}

/** "voted seven to one": both numbers. */
export function isVotedWord(text: string, numeral: Numeral): boolean {
  const next = nextWord(text, numeral.end);
  const before = previousWord(text, numeral.start);
  if (before === undefined) return false;
  if (voteVerbs.has(before.word)) return next?.word === 'to' && isNumberAt(text, next.end + 1);
  if (before.word !== 'to' || !isNumberBefore(text, before.start - 1)) return false;
  const first = previousWord(text, before.start);
  return first !== undefined && voteVerbs.has(previousWord(text, first.start)?.word ?? '');
}

/** "killed one." */
export function isHurtOne(text: string, numeral: Numeral): boolean {
  return endsClause(text, numeral.end) && casualtyVerbs.has(previousWord(text, numeral.start)?.word ?? '');
}

/** "three plants, two in Spain and one in Italy" */
export function isListed(text: string, numeral: Numeral): boolean {
  const next = nextWord(text, numeral.end);
  if (next?.word !== 'in' || !isUpper(text, next.end + 1)) return false;
  const before = previousWord(text, numeral.start);
  return codeAt(text, numeral.start - 2) === 44 || before?.word === 'and';
}

const stages: ReadonlySet<number> = new Set([4, 8, 16]);

function isOfCup(text: string, end: number): boolean {
  const of = nextWord(text, end);
  if (of?.word !== 'of') return false;
  const next = nextWord(text, of.end);
  const name = next?.word === 'the' || next?.word === 'a' ? nextWord(text, next.end) : next;
  return name !== undefined && (isUpper(text, name.start) || name.word === 'cup' || name.word === 'tournament');
}

function endsClause(text: string, end: number): boolean {
  const mark = codeAt(text, end);
  return mark === 0 || mark === 10 || mark === 44 || mark === 46 || mark === 59;
}

function isIdleWord(
  s: SentenceInput,
  numeral: Numeral,
  noun: Span | undefined,
  before: string | undefined,
  sized: boolean,
): boolean {
  const { text, language } = s;
  if (numeral.scaled || sized) return false;
  if (isHyphen(codeAt(text, numeral.end)) && isLetter(codeAt(text, numeral.end + 1))) {
    const word = readWord(text, numeral.end + 1);
    return !(word && compoundNouns.has(word.word));
  }
  if (
    before === 'number' ||
    before === 'chapter' ||
    before === 'article' ||
    before === 'phase' ||
    before === 'level' ||
    before === 'page' ||
    before === 'part'
  )
    return true;
  if (noun !== undefined) {
    // "reached the last four of the cup"
    if (before === 'last' && stages.has(numeral.value) && isOfCup(text, numeral.end)) return true;
    // "these two of the leaders", "one of the"
    if (numeral.value === 1) {
      const next = nextWord(text, numeral.end);
      return next?.word === 'of';
    }
    return false;
  }
  if (language === 'en' && (isVotedWord(text, numeral) || isListed(text, numeral))) return false;
  if (numeral.value === 1) {
    const next = nextWord(text, numeral.end);
    return !(next && countsOne(text, next)) && !isHurtOne(text, numeral);
  }
  if (casualtyVerbs.has(before ?? '') || partWords.has(before ?? '')) return false;
  // "free for the first two"
  if (language === 'en' && before === 'first' && endsClause(text, numeral.end)) return false;
  if (language === 'en' && numeral.value > 1 && endsClause(text, numeral.end) && havingWords.has(before ?? ''))
    return false;
  // "zwei davon schwer", "otros tres resultaron heridos": but "les deux sont".
  if (language !== 'en' && numeral.value > 1) {
    const follower = nextWord(text, numeral.end)?.word ?? '';
    if (othersAbroad.has(before ?? '') || (followersAbroad.has(follower) && !groupsAbroad.has(before ?? '')))
      return false;
  }
  const next = nextWord(text, numeral.end);
  // "up from seven a year ago"
  if (before === 'from' && language === 'en') {
    const from = previousWord(text, numeral.start);
    if (comparedWords.has(next?.word ?? '') || (from && changes.has(previousWord(text, from.start)?.word ?? '')))
      return false;
  }
  if (next && language === 'en') {
    if (next.word === 'more' || next.word === 'others') return false;
    if (numeral.value > 1) {
      if (aloneStates.has(next.word) || (before === 'with' && next.word.endsWith('ing'))) return false;
      // "scored three in 11 minutes"
      if (next.word === 'in' && scorings.has(before ?? '') && isNumberAt(text, next.end + 1)) return false;
    }
  }
  if (language === 'en' && numeral.value > 1) {
    // "a majority of two", "the jury of nine gave": but "one of the team of the year".
    const of = before === 'of' ? previousWord(text, numeral.start) : undefined;
    if (of && groupNouns.has(previousWord(text, of.start)?.word ?? '')) return false;
    // "the recipe feeds six"
    if (servings.has(before ?? '') && endsClause(text, numeral.end)) return false;
    // "ten longer than in 1985", "eight above 4.0"
    if (next && compared.has(next.word) && nextWord(text, next.end)?.word === 'than') return false;
    if (next && (next.word === 'above' || next.word === 'below') && isNumberAt(text, next.end + 1)) return false;
  }
  // "17 people, nine of them children": but "the two of them".
  if (next?.word === 'of' && language === 'en' && numeral.value > 1) {
    const whom = nextWord(text, next.end)?.word ?? '';
    if (partOfGroup.has(whom)) return before !== undefined && definiteWords.has(before);
  }
  // "of the eight victims, three were found": but "the two were friends".
  if (next && stateVerbs.has(next.word) && language === 'en' && numeral.value > 1) {
    return before !== undefined && groupWords.has(before);
  }
  return numeral.value < 13;
}
