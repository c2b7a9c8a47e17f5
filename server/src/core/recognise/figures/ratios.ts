import type { Language } from '../../model';
import { readAmount } from './amounts';
import { type Numeral, readDigits, readWords } from './numerals';
import { codeAt, isDigit } from './reader';

/** "one in five", "3 out of 10", "nine out of ten". */
export function readRatio(
  text: string,
  numeral: Numeral,
  language: Language,
): { end: number; value: number; step: number } | undefined {
  if (language !== 'en' || numeral.value > 100 || numeral.decimals) return undefined;
  const code = codeAt(text, numeral.end + 1);
  const letter = codeAt(text, numeral.end + 2);
  if (!(code === 105 && letter === 110) && !(code === 111 && letter === 117)) return undefined;
  const link = /^\s(?:in|out of)\s(?:every\s)?/.exec(text.slice(numeral.end, numeral.end + 16));
  if (link === null) return undefined;
  const at = numeral.end + link[0].length;
  const second = isDigit(codeAt(text, at)) ? readDigits(text, at, language) : readWords(text, at, language);
  if (second === undefined || second.value <= numeral.value || second.value > 1e6) return undefined;
  if (second.plainDigits === 4 && second.value > 1800 && second.value < 2100) return undefined;
  const out = link[0].includes('out');
  if (!out && !(numeral.form === 'words' && second.form === 'words') && numeral.value !== 1) return undefined;
  const unit = readAmount(text, second, language);
  if (unit.type !== undefined && !out) return undefined;
  return { end: second.end, value: numeral.value / second.value, step: 1 / second.value };
}
