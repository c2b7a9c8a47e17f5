import type { Span } from '../../model';
import type { FigureDraft, SentenceInput } from '../recogniser';
import { type Amount, minusBefore, readAmount } from './amounts';
import { countedNoun } from './counted-noun';
import { headNounAfter } from './head-noun';
import { readModifiers } from './modifiers';
import type { Numeral } from './numerals';
import { readRange } from './ranges';
import { readRatio } from './ratios';
import { isUpper, nextWord, previousWord } from './reader';
import { isRejectedBare } from './rejection';
import { skipScore, skipToken } from './skip';
import { wordSet } from './words';

const partitives = wordSet('of de des der del');

/** Builds the figure of a numeral, with its range, unit, noun and modifiers, or rejects it; answers where to go on. */
export function finish(s: SentenceInput, numeral: Numeral, drafts: FigureDraft[]): number {
  const { text, language } = s;
  const amount = readAmount(text, numeral, language);
  const previous = drafts[drafts.length - 1];
  if (previous && previous.end > amount.start) return Math.max(numeral.end, previous.end);
  const ratio = readRatio(text, numeral, language);
  if (ratio) {
    push(
      s,
      drafts,
      { ...amount, end: ratio.end, value: ratio.value, step: ratio.step, type: 'ratio' },
      undefined,
      numeral,
    );
    return ratio.end;
  }
  const range = readRange(s, amount);
  if (range === 'score') return skipScore(text, numeral.end);
  if (range) {
    const { lower, upper } = range;
    push(s, drafts, lower, upper, numeral);
    return upper.end;
  }
  if (amount.type === undefined && isRejectedBare(s, numeral, amount))
    return Math.max(numeral.end, skipToken(text, numeral.end));
  push(s, drafts, amount, undefined, numeral);
  return amount.end;
}

function push(
  s: SentenceInput,
  drafts: FigureDraft[],
  amount: Amount,
  upper: Amount | undefined,
  numeral: Numeral,
): void {
  const { text, language } = s;
  const end = upper?.end ?? amount.end;
  let { start, value } = amount;
  let upperValue = upper?.value;
  const minus = amount.type === undefined ? undefined : minusBefore(text, start);
  if (minus !== undefined && upper === undefined) {
    start = minus;
    value = -value;
  }
  const modifiers = readModifiers(text, amount.start, end, language);
  let type = amount.type;
  let unit = amount.unit;
  let countedAt: Span | undefined;
  if (type === undefined && isMagnitude(text, start)) {
    type = 'measure';
    unit = 'magnitude';
  } else if (type === undefined) {
    if (numeral.form === 'fraction' && value < 1) type = 'ratio';
    else if (isAge(text, numeral, amount)) {
      type = 'measure';
      unit = 'year';
    } else type = 'count';
    if (type !== 'measure') countedAt = countedNoun(text, end, value, language);
  } else if (type === 'percentage') {
    const of = nextWord(text, end);
    if (of && partitives.has(of.word)) countedAt = headNounAfter(text, end, language);
  }
  if (numeral.form === 'vague') upperValue = undefined;
  const draft: FigureDraft = {
    kind: 'figure',
    start,
    end,
    type,
    value,
    upper: upperValue,
    currency: amount.currency,
    unit,
    counted: countedAt && text.slice(countedAt.start, countedAt.end),
    countedAt,
    approximate: modifiers.approximate || numeral.form === 'vague' || undefined,
    bound: modifiers.bound ?? (numeral.form === 'vague' ? 'at-least' : undefined),
    step: upper ? Math.min(amount.step, upper.step) : amount.step,
    restates: amount.type === 'money' ? restated(text, start, drafts[drafts.length - 1], amount.currency) : undefined,
  };
  drafts.push(draft);
}

/** "a magnitude 6.4 quake", "of magnitude 6.4", "a magnitude of 6.4". */
function isMagnitude(text: string, start: number): boolean {
  const before = previousWord(text, start);
  if (before?.word === 'magnitude') return true;
  return before?.word === 'of' && previousWord(text, before.start)?.word === 'magnitude';
}

/** "Smith, 49, said" and "Smith, 49.": a number between commas after a name. */
function isAge(text: string, numeral: Numeral, amount: Amount): boolean {
  if (numeral.form !== 'digits' || numeral.plainDigits === undefined || numeral.value < 2 || numeral.value > 109)
    return false;
  const before = previousWord(text, numeral.start);
  if (before && (before.word === 'aged' || before.word === 'age' || before.word === 'ages')) return true;
  const after = text[amount.end];
  if (after !== ',' && after !== '.' && after !== ';' && after !== undefined && after !== '\n') return false;
  if (text.slice(numeral.start - 2, numeral.start) !== ', ') return false;
  const name = previousWord(text, numeral.start - 2);
  return name !== undefined && (isUpper(text, name.start) || (after === ',' && numeral.value >= 15));
}

const bracketWords =
  /^\s?\((?:(?:about|around|roughly|approximately|some|or|nearly|almost|equivalent to|equal to|environ|soit|etwa|rund|ca\.?|circa|unos|cerca de|US)\s?)*$|^,?\s?or\s(?:(?:about|around|roughly|nearly|some)\s)*$/;

/** The sum just before the bracket that this one stands in, where the currencies differ. */
function restated(
  text: string,
  start: number,
  previous: FigureDraft | undefined,
  currency: string | undefined,
): Span | undefined {
  if (previous === undefined || previous.type !== 'money' || previous.currency === currency || previous.restates)
    return undefined;
  if (start - previous.end > 30 || start < previous.end) return undefined;
  return bracketWords.test(text.slice(previous.end, start)) ? { start: previous.start, end: previous.end } : undefined;
}
