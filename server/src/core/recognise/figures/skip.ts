import { codeAt, isDash, isDigit, isLetter } from './reader';

/** Past letters and digits. */
export function skipToken(text: string, from: number): number {
  let i = from;
  while (i < text.length && (isLetter(codeAt(text, i)) || isDigit(codeAt(text, i)))) i++;
  return i;
}

/** "March 18-20", "18 and 19 March": the other days are no figures either. */
export function skipDayRange(text: string, end: number): number {
  if (!isDigitNear(text, end)) return end;
  const more =
    /^\s?(?:-|–|,|and|to|or|et|au|und|bis|y|al)\s?\d{1,2}(?![\d.,]?\d)(?!\s?(?:%|percent|people|\p{L}+s\b))/u.exec(
      text.slice(end, end + 40),
    );
  return more ? end + more[0].length : end;
}

/** Whether a digit stands behind at most a word of three letters and two spaces; most days have none. */
function isDigitNear(text: string, end: number): boolean {
  for (let at = end + 1; at < end + 6; at++) if (isDigit(codeAt(text, at))) return true;
  return false;
}

/** Past the rest of a score or a span of years: "3-1", "52 to 48". */
export function skipScore(text: string, from: number): number {
  let i = from;
  const words = /^\s(?:and|to|or|et|à|ou|und|bis|oder|y|a|o)\s\d+/.exec(text.slice(i, i + 24));
  if (words) return i + words[0].length;
  while (isDash(codeAt(text, i)) || isDigit(codeAt(text, i))) i++;
  return i;
}
