import type { Language, Span } from '../model';
import { fold } from '../text';

/** A complete calendar date at its place, as `YYYY-MM-DD`. */
export interface FullDate extends Span {
  readonly value: string;
}

/** Names and abbreviations of the months in English, French, German and Spanish, folded. */
const months: ReadonlyMap<string, number> = new Map(
  [
    'january jan janvier janv januar janner jaenner enero ene',
    'february feb febr fevrier fevr fev februar febrero',
    'march mar mars marz maerz marzo mrz',
    'april apr avril avr abril abr',
    'may mai mayo',
    'june jun juin juni junio',
    'july jul juillet juil juli julio',
    'august aug aout agosto ago',
    'september sep sept septembre septiembre setiembre',
    'october oct octobre oktober okt octubre',
    'november nov novembre noviembre',
    'december dec decembre dezember dez diciembre dic',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const ordinalEnding = /^(?:st|nd|rd|th|er|re)$/;
const connecting: ReadonlySet<string> = new Set(['of', 'de', 'del', 'the']);

export function monthNumber(word: string): number | undefined {
  return months.get(fold(word));
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `YYYY-MM-DD` where the parts are a day of the calendar between 1500 and 2199. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  if (year < 1500 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

interface Token extends Span {
  readonly word: string;
  readonly number?: number;
}

/**
 * The first date with day, month and year in a stretch of text: ISO, a month name, or numbers whose order is beyond
 * doubt (a part above 12, dots, or a language that writes the day first).
 */
export function readFullDate(text: string, from: number, to: number, language: Language = 'en'): FullDate | undefined {
  const tokens: Token[] = [];
  const pattern = /\p{L}+|\d+/gu;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to && tokens.length < 60; match = pattern.exec(text)) {
    const word = match[0];
    tokens.push({
      start: match.index,
      end: pattern.lastIndex,
      word,
      number: /^\d/.test(word) ? Number(word) : undefined,
    });
  }
  const gap = (index: number) => text.slice(tokens[index]?.end ?? to, tokens[index + 1]?.start ?? to);
  const skipConnecting = (index: number) => {
    let at = index;
    while (connecting.has(tokens[at]?.word.toLowerCase() ?? '')) at++;
    return at;
  };
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token;
    let value: string | undefined;
    let last = i + 2;
    if (first.number === undefined) {
      const month = first.word.length >= 3 ? monthNumber(first.word) : undefined;
      if (month === undefined) continue;
      const day = tokens[i + 1];
      const after = ordinalEnding.test(tokens[i + 2]?.word ?? '') && gap(i + 1) === '' ? i + 3 : i + 2;
      const year = tokens[after];
      if (day?.number === undefined || day.word.length > 2 || year?.word.length !== 4 || year.number === undefined)
        continue;
      value = calendarDay(year.number, month, day.number);
      last = after;
    } else if (first.word.length === 4) {
      const [second, third] = [tokens[i + 1], tokens[i + 2]];
      const separator = gap(i);
      if (second?.number === undefined || third?.number === undefined || !/^[-/.]$/.test(separator)) continue;
      if (gap(i + 1) !== separator || third.word.length > 2) continue;
      value = calendarDay(first.number, second.number, third.number);
    } else if (first.word.length <= 2) {
      let second = i + 1;
      if (ordinalEnding.test(tokens[second]?.word ?? '') && gap(i) === '') second++;
      second = skipConnecting(second);
      const month = tokens[second];
      if (month === undefined) continue;
      last = skipConnecting(second + 1);
      const year = tokens[last];
      if (year?.number === undefined || year.word.length !== 4) continue;
      if (month.number === undefined) {
        const number = monthNumber(month.word);
        if (number !== undefined) value = calendarDay(year.number, number, first.number);
      } else if (second === i + 1 && last === i + 2 && gap(i) === gap(i + 1) && /^[-/.]$/.test(gap(i))) {
        const dayFirst = gap(i) === '.' || language !== 'en' || first.number > 12;
        if (dayFirst) value = calendarDay(year.number, month.number, first.number);
        else if (month.number > 12) value = calendarDay(year.number, first.number, month.number);
      }
    }
    if (value !== undefined) return { value, start: first.start, end: (tokens[last] as Token).end };
  }
  return undefined;
}
