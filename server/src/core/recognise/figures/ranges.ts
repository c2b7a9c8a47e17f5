import type { Language } from '../../model';
import type { SentenceInput } from '../recogniser';
import { type Amount, product, readAmount } from './amounts';
import { isDayOfMonth, timeEnd } from './context';
import { headNounAfter } from './head-noun';
import { isYearLike, readDigits, readWords } from './numerals';
import { readRate } from './rates';
import {
  codeAt,
  isDash,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  nextWord,
  previousWord,
  readWord,
  skipSpaces,
} from './reader';
import { changeVerbs, scoreNouns, scoreVerbs, voteVerbs, wordSet } from './words';

const yearPrepositions = wordSet('in since by en im seit desde depuis');
const betweenWords = wordSet('between entre zwischen');
const fromWords = wordSet('from de von desde');
const ageWords = wordSet('aged ages');
const betweenAges = /\bbetween the ages of $/;
const beforeRange = wordSet('about around an estimated some at least roughly approximately environ etwa rund unos');

/** Both ends of a range. */
export interface RangeFound {
  readonly lower: Amount;
  readonly upper: Amount;
}

type LinkWord = 'to' | 'and' | 'or';

/** Between the ends of a range. */
const linkWords: Readonly<Record<Language, ReadonlyMap<string, LinkWord>>> = {
  en: new Map([
    ['to', 'to'],
    ['and', 'and'],
    ['or', 'or'],
  ]),
  fr: new Map([
    ['à', 'to'],
    ['et', 'and'],
    ['ou', 'or'],
  ]),
  de: new Map([
    ['bis', 'to'],
    ['und', 'and'],
    ['oder', 'or'],
  ]),
  es: new Map([
    ['a', 'to'],
    ['al', 'to'],
    ['y', 'and'],
    ['e', 'and'],
    ['o', 'or'],
    ['u', 'or'],
  ]),
};

/** "20 - 30 years", "between 5 and 7 percent", "$5 million to $6 million", "two or three days". */
export function readRange(s: SentenceInput, first: Amount): RangeFound | 'score' | undefined {
  const { text, language } = s;
  if (first.numeral.form === 'vague') return undefined;
  // "in 1990 to 1.9 million": the year belongs to what stands before it.
  if (first.type === undefined && first.scale === 1 && isYearLike(first.numeral)) {
    if (yearPrepositions.has(previousWord(text, first.start)?.word ?? '')) return undefined;
  }
  const linkStart = first.end;
  const space = isSpace(codeAt(text, linkStart)) ? 1 : 0;
  let at = linkStart + space;
  let link: 'dash' | LinkWord | undefined;
  if (isDash(codeAt(text, at)) && codeAt(text, at) !== 0x2014) {
    link = 'dash';
    at++;
    if (isSpace(codeAt(text, at))) {
      if (space === 0) return undefined;
      at++;
    } else if (space === 1) return undefined;
  } else if (space === 1) {
    const word = readWord(text, at);
    if (word === undefined) return undefined;
    link = word.end - word.start > 4 ? undefined : linkWords[language].get(word.word);
    if (link === undefined) return undefined;
    at = skipSpaces(text, word.end);
  } else if (isHyphen(codeAt(text, linkStart)) && /^-to-/.test(text.slice(linkStart, linkStart + 4))) {
    link = 'dash';
    at = linkStart + 4;
  }
  if (link === undefined) return undefined;
  const numberAt = skipSigns(text, at);
  const digits = isDigit(codeAt(text, numberAt));
  if (!digits && (link === 'dash' || !isLetter(codeAt(text, numberAt)))) {
    if (!(link === 'dash' && first.numeral.form === 'words' && isLetter(codeAt(text, numberAt)))) return undefined;
  }
  const numeral = digits ? readDigits(text, numberAt, language) : readWords(text, numberAt, language);
  if (numeral === undefined) return undefined;
  // A year or a day stands after "to" and "and" too.
  if (
    digits &&
    numeral.plainDigits !== undefined &&
    numeral.plainDigits <= 2 &&
    isDayOfMonth(text, numeral.start, numeral.end)
  )
    return undefined;
  if (digits && timeEnd(text, numeral)) return undefined;
  let second = readAmount(text, numeral, language);
  const plain = first.type === undefined && first.scale === 1;
  const bothBare = plain && second.type === undefined && second.scale === 1;
  const between = precededBy(text, first, betweenWords) || betweenAges.test(text.slice(first.start - 25, first.start));
  const from = precededBy(text, first, fromWords);
  if (link === 'and' && !between) return undefined;
  if (
    bothBare &&
    isYearLike(first.numeral) &&
    isYearLike(numeral) &&
    headNounAfter(text, second.end, language) === undefined
  )
    return 'score';
  const ages = ageWords.has(previousWord(text, first.start)?.word ?? '');
  if (link === 'dash' && digits && bothBare) {
    if (isYearLike(first.numeral)) return 'score';
    if (numeral.leadingZero) return 'score';
  }
  // Currencies, units and types must agree where both are given.
  if (first.type !== undefined && second.type !== undefined) {
    if (first.type !== second.type || first.currency !== second.currency || first.unit !== second.unit) {
      if (!(first.type === 'money' && second.type === 'money' && first.currency === second.currency)) return undefined;
    }
  } else if (first.type !== undefined && second.type === undefined) {
    if (first.currency === undefined || first.numeral.start === first.start) return undefined;
    const rate = readRate(text, second.end, 'money');
    second = {
      ...second,
      type: 'money',
      currency: first.currency,
      unit: rate ? `/${rate.per}` : first.unit,
      end: rate?.end ?? second.end,
    };
  }
  if (link === 'to' && !between) {
    if (from && changeBefore(text, first.start)) return undefined;
    // "grew by 12,000 to 7.6 million": the step and what it led to.
    if (
      second.value > 5 * first.value &&
      changeStep.has(previousWord(text, first.start)?.word ?? '') &&
      changeBefore(text, first.start)
    )
      return undefined;
    if (!from && changeBefore(text, first.start) && first.type !== undefined) return undefined;
    const verb = previousWord(text, first.start)?.word ?? '';
    if (voteVerbs.has(verb)) return undefined;
    if (scoreVerbs.has(verb) || isScore(text, first.start)) return bothBare ? 'score' : undefined;
    if (bothBare && !from && !ages && headNounAfter(text, second.end, language) === undefined) return undefined;
    if (first.type === undefined && second.type === undefined && first.scale !== second.scale && first.scale !== 1)
      return undefined;
  }
  if (link === 'or') {
    if (second.value <= first.value && first.scale === second.scale) return undefined;
    if (first.value * 3 < second.value && first.scale === second.scale) return undefined;
    if (first.scale !== 1 && first.scale !== second.scale) return undefined;
    if (first.type !== undefined && first.unit !== second.unit) return undefined;
    if (bothBare && headNounAfter(text, second.end, language) === undefined) return undefined;
  }
  const shares = first.scale === 1 && !first.numeral.scaled && second.scale !== 1 && first.value < 1000;
  const factor = shares && !(first.type !== undefined && first.type !== 'money') ? second.scale : 1;
  const sharesWords =
    !shares &&
    first.numeral.form === 'words' &&
    numeral.form === 'words' &&
    numeral.scaled === true &&
    !first.numeral.scaled &&
    numeral.step > 1;
  const wordFactor = sharesWords ? numeral.step : 1;
  const lower: Amount = {
    ...first,
    value: product(first.value, factor * wordFactor),
    step: product(first.step, factor * wordFactor),
    type: first.type ?? second.type,
    unit: first.unit ?? second.unit,
    currency: first.currency ?? second.currency,
  };
  if (link === 'dash' && lower.type === undefined && second.scale === 1) {
    const noun = ages || headNounAfter(text, second.end, language);
    const next = nextWord(text, second.end);
    if ((lower.value >= second.value && !ages) || !noun || (next && scoreNouns.has(next.word))) return 'score';
    if (scoreVerbs.has(previousWord(text, first.start)?.word ?? '')) return 'score';
  }
  if (link === 'dash' && !ages && lower.value > second.value && lower.type !== 'percentage' && lower.type !== 'money') {
    return lower.type === 'measure' ? { lower, upper: second } : 'score';
  }
  return { lower, upper: second };
}

const changeStep = wordSet('by another');
const linking = wordSet('was is stood of at finished remained were be');
const scores = wordSet('score scores scoreline tally');

/** "the score was 3 to 1", "a score of 52 to 48". */
function isScore(text: string, start: number): boolean {
  let word = previousWord(text, start);
  for (let count = 0; word && count < 3 && linking.has(word.word); count++) word = previousWord(text, word.start);
  return word !== undefined && scores.has(word.word);
}

function skipSigns(text: string, from: number): number {
  let i = from;
  while (i < from + 5 && i < text.length && !isDigit(codeAt(text, i)) && /[A-Z$€£¥₴₽₹₩]/.test(text[i] as string)) i++;
  if (i === from || isDigit(codeAt(text, i))) return i;
  return from;
}

function precededBy(text: string, amount: Amount, words: ReadonlySet<string>): boolean {
  let at = amount.start;
  for (let count = 0; count < 3; count++) {
    const word = previousWord(text, at);
    if (word === undefined) return false;
    if (words.has(word.word)) return true;
    if (!beforeRange.has(word.word)) return false;
    at = word.start;
  }
  return false;
}

function changeBefore(text: string, start: number): boolean {
  let at = start;
  for (let count = 0; count < 6; count++) {
    const word = previousWord(text, at);
    if (word === undefined) return false;
    if (changeVerbs.has(word.word)) return true;
    at = word.start;
  }
  return false;
}
