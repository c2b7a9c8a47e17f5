import type { Span } from '../../model';
import type { FigureDraft, SentenceInput } from '../recogniser';
import { isAge } from './ages';
import { type Amount, isRaceLength, minusBefore, readAmount } from './amounts';
import { isNamed } from './context';
import { countedNoun } from './counted-noun';
import { headNounAfter } from './head-noun';
import { isPeriod, readModifiers } from './modifiers';
import type { Numeral } from './numerals';
import { readRange } from './ranges';
import { readRatio } from './ratios';
import { codeAt, nextWord, previousWord } from './reader';
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
    const share = { ...amount, end: ratio.end, value: ratio.value, step: ratio.step, type: 'ratio' as const };
    push(s, drafts, share, undefined, numeral);
    return ratio.end;
  }
  const range = readRange(s, amount);
  if (range === 'score') return skipScore(text, numeral.end);
  if (range) {
    const { lower, upper } = range;
    const age = lower.type === undefined && isAge(text, numeral, upper, previous);
    push(s, drafts, age ? { ...lower, type: 'measure', unit: 'year' } : lower, upper, numeral);
    return upper.end;
  }
  const age = amount.type === undefined && isAge(text, numeral, amount, previous);
  if (amount.type === undefined ? !age && isRejectedBare(s, numeral, amount) : isCode(text, numeral, amount))
    return Math.max(numeral.end, skipToken(text, numeral.end));
  push(s, drafts, age ? { ...amount, type: 'measure', unit: 'year' } : amount, undefined, numeral);
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
  if (type === undefined && isMagnitude(text, start, end)) {
    type = 'measure';
    unit = 'magnitude';
  } else if (type === undefined) {
    if (numeral.form === 'fraction' && value < 1) type = 'ratio';
    else type = 'count';
    countedAt = countedNoun(text, end, value, language);
  } else if (type === 'ratio') countedAt = countedNoun(text, end, 0, language);
  else if (type === 'percentage') {
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
    approximate: modifiers.approximate || numeral.form === 'vague' || numeral.about || undefined,
    bound:
      modifiers.bound === 'more-than' &&
      unit !== undefined &&
      (unit === 'metre' ? isRaceLength(value) : times.has(unit)) &&
      isPeriod(text, start)
        ? undefined
        : (modifiers.bound ?? (numeral.form === 'vague' ? 'at-least' : undefined)),
    step: upper ? Math.min(amount.step, upper.step) : amount.step,
    restates: amount.type === 'money' ? restated(text, start, drafts[drafts.length - 1], amount.currency) : undefined,
  };
  drafts.push(draft);
}

const times = wordSet('second minute hour day week month year decade century');
const magnitudes = wordSet('magnitude magnitud stärke');
const linkingOf = wordSet('of de von');

/** "a magnitude 6.4 quake", "of magnitude 6.4", "a magnitude of 6.4", "6.4 on the Richter scale". */
function isMagnitude(text: string, start: number, end: number): boolean {
  const before = previousWord(text, start);
  if (before && magnitudes.has(before.word)) return true;
  if (before && linkingOf.has(before.word) && magnitudes.has(previousWord(text, before.start)?.word ?? '')) return true;
  return codeAt(text, end + 1) === 111 && text.startsWith(' on the Richter', end);
}

/** "Room 12C", "Leg 2C": a name with a letter behind its number, not a unit. */
function isCode(text: string, numeral: Numeral, amount: Amount): boolean {
  return amount.end - numeral.end === 1 && amount.start === numeral.start && isNamed(text, numeral.start) === 'always';
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
