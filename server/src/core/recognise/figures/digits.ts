import type { FigureDraft, SentenceInput } from '../recogniser';
import { dashedEnd, isDayOfMonth, isMark, isPartOfName, joinedEnd, timeEnd } from './context';
import { finish } from './figure';
import { readSlashFraction } from './fractions';
import { readDigits } from './numerals';
import { atOrdinal, readOrdinalEnding } from './ordinals';
import { codeAt, isDigit, isSpace, isUpper, nextWord } from './reader';
import { skipDayRange, skipToken } from './skip';

/** Handles the digits at `start`; answers where to go on. */
export function atDigits(s: SentenceInput, start: number, drafts: FigureDraft[]): number {
  const { text, language } = s;
  let plainEnd = start;
  while (isDigit(codeAt(text, plainEnd))) plainEnd++;
  const numeral = readDigits(text, start, language);
  if (numeral === undefined) return skipCode(text, start);
  const { end } = numeral;
  if (isPartOfName(text, start, end) || isMark(text, start, plainEnd, language)) return skipToken(text, plainEnd);
  if (numeral.leadingZero && !numeral.decimals && isSpace(codeAt(text, end))) {
    const rest = /^(?: \d{3,4}){1,4}(?!\d|[.,]\d)/.exec(text.slice(end, end + 24));
    if (rest) return end + rest[0].length;
  }
  const dashed = dashedEnd(text, end);
  if (dashed !== end) return dashed;
  const time = timeEnd(text, numeral);
  if (time) return time;
  const fraction = readSlashFraction(text, numeral);
  if (fraction) return finish(s, fraction, drafts);
  const joined = joinedEnd(text, end);
  if (joined !== end) return skipToken(text, joined);
  const ordinal = readOrdinalEnding(text, numeral, language);
  if (ordinal) return atOrdinal(s, start, ordinal, numeral.value, drafts, true);
  if (numeral.plainDigits !== undefined && numeral.plainDigits <= 2 && isDayOfMonth(text, start, end)) {
    return skipDayRange(text, end);
  }
  if (language === 'de' && numeral.plainDigits !== undefined && numeral.plainDigits <= 2 && text[end] === '.') {
    const word = nextWord(text, end + 1);
    if (word && isUpper(text, word.start)) return end + 1;
  }
  return finish(s, numeral, drafts);
}

function skipCode(text: string, start: number): number {
  let i = start;
  while (isDigit(codeAt(text, i)) || ((text[i] === '.' || text[i] === ',') && isDigit(codeAt(text, i + 1)))) i++;
  return Math.max(i, start + 1);
}
