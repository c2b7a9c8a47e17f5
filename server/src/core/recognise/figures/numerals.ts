import type { Language } from '../../model';
import { codeAt, isDash, isDigit, isHyphen, isLetter, isSpace, readWord, skipSpaces } from './reader';
import { numberWords } from './vocabulary';

/** A number as written, before scale and unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Size of the last written place. */
  readonly step: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** Digits without any separator; their count tells years and phone numbers. */
  readonly plainDigits?: number;
  readonly decimals?: boolean;
  readonly leadingZero?: boolean;
  /** Words that hold a scale already ("two million"): no second scale follows. */
  readonly scaled?: boolean;
  /** Approximate by its own words: "une trentaine". */
  readonly about?: boolean;
}

const vulgar: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** Digits with grouping and decimal mark by language; `undefined` where they are no number ("192.168.1.1"). */
export function readDigits(text: string, start: number, language: Language): Numeral | undefined {
  let i = start;
  while (isDigit(codeAt(text, i))) i++;
  if (i > start && isBareEnd(text, i)) return bareDigits(text, start, i);
  i = start;
  const groups: string[] = [];
  const separators: string[] = [];
  for (;;) {
    const from = i;
    while (isDigit(codeAt(text, i))) i++;
    groups.push(text.slice(from, i));
    const mark = text[i];
    if (mark === undefined || !isDigit(codeAt(text, i + 1))) break;
    if (mark === '.' || mark === ',' || mark === "'" || mark === '’') {
      if ((mark === "'" || mark === '’') && !isGroup(text, i + 1)) break;
      separators.push(mark === '’' ? "'" : mark);
      i++;
    } else if (isGroupingSpace(text, i, groups, separators, language)) {
      separators.push(' ');
      i++;
    } else break;
  }
  const fraction = vulgar[text[i] ?? ''];
  const first = groups[0] as string;
  const mixed =
    groups.length === 1 && first.length <= 3 && mayBeMixed(text, i)
      ? /^[ -](\d{1,2})\/(\d{1,2})(?![\d/])/.exec(text.slice(i, i + 8))
      : null;
  if (mixed && Number(mixed[1]) < Number(mixed[2])) {
    const step = 1 / Number(mixed[2]);
    return {
      start,
      end: i + mixed[0].length,
      value: Number(first) + Number(mixed[1]) * step,
      step,
      form: 'digits',
      decimals: true,
    };
  }
  if (groups.length === 2 && separators[0] === '.' && groups[1]?.length === 2 && codeAt(text, i) === 45) {
    const price = readPrice(text, start, i, language);
    if (price) return price;
  }
  if (groups.length === 1) {
    if (first === '')
      return fraction === undefined ? undefined : { start, end: i + 1, value: fraction, step: 0.25, form: 'fraction' };
    if (fraction === undefined) return bareDigits(text, start, i);
    const value = Number(first) + fraction;
    return {
      start,
      end: i + 1,
      value,
      step: 0.25,
      form: 'digits',
      plainDigits: first.length,
      leadingZero: first.length > 1 && first[0] === '0',
    };
  }
  return interpret(start, i, groups, separators, language);
}

/** "$4.51-3/4": prices of grain, in halves, quarters and eighths of a cent. */
function readPrice(text: string, start: number, end: number, language: Language): Numeral | undefined {
  const part = language === 'en' ? /^-([1357])\/([248])(?![\d/])/.exec(text.slice(end, end + 6)) : null;
  if (part === null || Number(part[1]) >= Number(part[2])) return undefined;
  const step = 0.01 / Number(part[2]);
  const value = Number((Number(text.slice(start, end)) + Number(part[1]) * step).toFixed(6));
  return { start, end: end + part[0].length, value, step, form: 'digits', decimals: true };
}

/** Whether nothing after digits could belong to the number: no mark before another digit, no fraction sign. */
function isBareEnd(text: string, end: number): boolean {
  const code = codeAt(text, end);
  return (code < 128 || isDash(code)) && !isDigit(codeAt(text, end + 1));
}

/** Digits alone; one shape for all of them keeps the engine fast. */
function bareDigits(text: string, start: number, end: number): Numeral {
  return {
    start,
    end,
    value: Number(text.slice(start, end)),
    step: 1,
    form: 'digits',
    plainDigits: end - start,
    leadingZero: end - start > 1 && codeAt(text, start) === 48,
  };
}

/** "1 1/2", "1-1/2" */
function mayBeMixed(text: string, at: number): boolean {
  const mark = codeAt(text, at);
  return (mark === 32 || mark === 45) && isDigit(codeAt(text, at + 1));
}

function isGroup(text: string, at: number): boolean {
  return (
    isDigit(codeAt(text, at)) &&
    isDigit(codeAt(text, at + 1)) &&
    isDigit(codeAt(text, at + 2)) &&
    !isDigit(codeAt(text, at + 3))
  );
}

function isGroupingSpace(
  text: string,
  at: number,
  groups: readonly string[],
  separators: readonly string[],
  language: Language,
): boolean {
  if (!isSpace(codeAt(text, at)) || !isGroup(text, at + 1) || isLetter(codeAt(text, at + 4))) return false;
  if ((groups[0] as string).length > 3 || separators.some((separator) => separator !== ' ')) return false;
  if (groups.length > 1 && (groups[groups.length - 1] as string).length !== 3) return false;
  // In English an ordinary space may stand between two numbers ("March 18 200 people").
  const code = codeAt(text, at);
  if (code >= 9 && code <= 13) return false;
  if (code !== 32 || separators.length > 0) return true;
  return language !== 'en' && (groups[0] as string)[0] !== '0';
}

function interpret(
  start: number,
  end: number,
  groups: readonly string[],
  separators: readonly string[],
  language: Language,
): Numeral | undefined {
  const last = separators[separators.length - 1] as string;
  const inner = separators.slice(0, -1);
  const lastGroup = groups[groups.length - 1] as string;
  const grouped = (upTo: number) =>
    groups.slice(1, upTo).every((group) => group.length === 3) && (groups[0] as string).length <= 3;
  const build = (whole: string, decimals: string): Numeral => ({
    start,
    end,
    value: Number(`${whole}.${decimals || '0'}`),
    // Not a power: compiled and interpreted code differ in its last digit.
    step: Number(`1e-${decimals.length}`),
    form: 'digits',
    decimals: decimals !== '',
    leadingZero: whole.length > 1 && whole[0] === '0',
  });
  const all = groups.join('');
  if (last === ' ' || last === "'") {
    return inner.every((separator) => separator === last) && grouped(groups.length) ? build(all, '') : undefined;
  }
  const groupMark = language === 'en' ? ',' : '.';
  const same = separators.every((separator) => separator === last);
  if (same && grouped(groups.length) && (separators.length > 1 || last === groupMark)) return build(all, '');
  if (same && last === ',' && language === 'en' && isIndian(groups)) return build(all, '');
  const decimal =
    separators.length === 1 ||
    (inner.every((separator) => separator === inner[0] && separator !== last) && grouped(groups.length - 1));
  if (!decimal) {
    // "1,00,000.50" and the like
    if (language === 'en' && last === '.' && isIndian(groups.slice(0, -1)))
      return build(groups.slice(0, -1).join(''), lastGroup);
    return undefined;
  }
  // "1,2" in English is two numbers of a list, unless nothing else is possible.
  if (language === 'en' && last === ',' && separators.length === 1 && lastGroup.length > 2) return undefined;
  return build(groups.slice(0, -1).join(''), lastGroup);
}

function isIndian(groups: readonly string[]): boolean {
  const first = (groups[0] as string).length;
  return (
    groups.length >= 3 &&
    first <= 2 &&
    groups.slice(1, -1).every((group) => group.length === 2) &&
    (groups[groups.length - 1] as string).length === 3
  );
}

/** A spelled-out number from the word at `start` on: "twenty-five", "two hundred and fifty", "zwei Millionen". */
export function readWords(text: string, start: number, language: Language): Numeral | undefined {
  const { small, scales, joiners } = numberWords[language];
  let total = 0;
  let current = 0;
  let step = 1;
  let lastScale = Number.POSITIVE_INFINITY;
  /** What may follow: nothing below `room` adds to `current`. */
  let room = Number.POSITIVE_INFINITY;
  let end = -1;
  let scaled = false;
  let i = start;
  for (let count = 0; count < 12; count++) {
    const word = readWord(text, i);
    if (word === undefined) break;
    const compound = language === 'de' ? germanCompound(word.word) : undefined;
    const value = small.get(word.word) ?? compound;
    const scale = value === undefined ? scales.get(word.word) : undefined;
    if (value !== undefined) {
      const eighty = language === 'fr' && value === 20 && current % 100 === 4 && isHyphen(codeAt(text, word.start - 1));
      const teens = language === 'fr' && value < 20 && (room === 10 ? overSixty(current) : isLateTeen(current, value));
      if (value >= room && !eighty && !teens) break;
      if (value === 0 && end >= 0) break;
      current += eighty ? 76 : value;
      room = value >= 1000 ? 0 : value >= 100 ? 100 : value >= 20 ? 10 : 0;
      step = Number.isInteger(value) ? 1 : 0.5;
    } else if (scale !== undefined) {
      // "mil soldados", "cent personnes"; in English an article or a number stands before a scale.
      if (end < 0 && (language === 'en' || scale > 1000 || scale === 12)) break;
      if (scale === 12) {
        if (scaled) break;
        total += (current || 1) * 12;
        current = 0;
        step = 12;
        end = word.end;
        scaled = true;
        break;
      }
      if (scale < 1000) {
        if (current >= 100 || (current === 0 && (end >= 0 || language === 'en'))) break;
        current = (current || 1) * scale;
        room = 100;
      } else if (scale >= lastScale) {
        // "mil millones", "hundred thousand million"
        if (current !== 0) break;
        total *= scale;
      } else {
        total += (current || 1) * scale;
        current = 0;
        lastScale = scale;
        room = 1000;
      }
      step = scale;
      scaled = true;
    } else break;
    end = word.end;
    const after = codeAt(text, end);
    if (isHyphen(after) && isLetter(codeAt(text, end + 1))) i = end + 1;
    else if (isSpace(after)) i = skipSpaces(text, end);
    else break;
    const joiner = readWord(text, i);
    if (joiner && joiners.has(joiner.word) && room > 0 && end > start) {
      const next = readWord(text, skipSpaces(text, isHyphen(codeAt(text, joiner.end)) ? joiner.end + 1 : joiner.end));
      const follows = next && small.get(next.word);
      const allowed = language === 'en' ? room >= 100 && scaled && room !== Number.POSITIVE_INFINITY : room === 10;
      // "two million and three others" is two numbers.
      if (
        next === undefined ||
        follows === undefined ||
        follows === 0 ||
        !allowed ||
        (language === 'en' && step >= 1e6)
      )
        break;
      i = next.start;
    }
  }
  if (end < 0) return undefined;
  return { start, end, value: total + current, step, form: 'words', scaled };
}

/** "soixante-dix", "quatre-vingt-onze": the teens go on after sixty and eighty. */
function overSixty(current: number): boolean {
  return current % 100 === 60 || current % 100 === 80;
}

/** "dix-sept", "soixante-dix-huit", "quatre-vingt-dix-neuf" */
function isLateTeen(current: number, value: number): boolean {
  return value >= 7 && value <= 9 && (current === 10 || current % 100 === 70 || current % 100 === 90);
}

const germanUnits: Readonly<Record<string, number>> = {
  ein: 1,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
};

/** "fünfundzwanzig", "zweihundert", "dreitausend": undefined for simple words and for other words. */
function germanCompound(word: string): number | undefined {
  if (word.length < 9 || word.length > 40) return undefined;
  const small = numberWords.de.small;
  const read = (part: string): number | undefined => {
    if (part === '') return 0;
    const thousand = part.indexOf('tausend');
    if (thousand >= 0) {
      const before = thousand === 0 ? 1 : read(part.slice(0, thousand));
      const after = read(part.slice(thousand + 7));
      return before && after !== undefined ? before * 1000 + after : undefined;
    }
    const hundred = part.indexOf('hundert');
    if (hundred >= 0) {
      const before = hundred === 0 ? 1 : germanUnits[part.slice(0, hundred)];
      const after = read(part.slice(hundred + 7));
      return before && after !== undefined ? before * 100 + after : undefined;
    }
    const and = part.indexOf('und');
    if (and > 0) {
      const unit = germanUnits[part.slice(0, and)];
      const ten = small.get(part.slice(and + 3));
      return unit && ten && ten >= 20 ? unit + ten : undefined;
    }
    return small.get(part);
  };
  return read(word);
}

/** Four digits that may name a year. */
export function isYearLike(numeral: Numeral): boolean {
  return numeral.plainDigits === 4 && numeral.value >= 1000 && numeral.value <= 2100;
}
