import { currencySigns, isCurrencyCode, letterSigns, signPrefixes } from './currencies';
import { codeAt, isDigit, isLetter, isSpace } from './reader';

/** A currency sign or code before a number: "$5", "US$ 5", "EUR 5", "Rs. 500". */
export function readCurrencyBefore(text: string, start: number): { start: number; currency: string } | undefined {
  let at = start;
  if (at > 0 && isSpace(codeAt(text, at - 1))) at--;
  const sign = text[at - 1];
  if (sign === undefined) return undefined;
  const currency = currencySigns.get(sign);
  if (currency !== undefined) {
    // "5 $ 10": the sign belongs to the number it touches.
    if (at < start && at - 2 >= 0 && isDigit(codeAt(text, at - 2))) return undefined;
    let from = at - 1;
    while (
      from > 0 &&
      at - from < 6 &&
      (isLetter(codeAt(text, from - 1)) || text[from - 1] === '.') &&
      isUpperAscii(text, from - 1)
    )
      from--;
    for (let i = from; i < at - 1; i++) {
      const prefixed = signPrefixes.get(text.slice(i, at));
      if (prefixed !== undefined && !(i > 0 && isLetter(codeAt(text, i - 1)))) return { start: i, currency: prefixed };
    }
    return { start: at - 1, currency };
  }
  const stop = sign === '.' ? at - 1 : at;
  if (!isLetter(codeAt(text, stop - 1))) return undefined;
  let from = stop;
  while (from > 0 && stop - from < 6 && isLetter(codeAt(text, from - 1))) from--;
  if (stop - from > 5 || (from > 0 && isLetter(codeAt(text, from - 1)))) return undefined;
  const letters = text.slice(from, stop);
  const code = stop === at && isCurrencyCode(letters) ? letters : letterSigns.get(letters);
  if (code === undefined || (letters === 'R' && at !== start)) return undefined;
  return { start: from, currency: code === 'RMB' ? 'CNY' : code };
}

function isUpperAscii(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return (code >= 65 && code <= 90) || code === 46;
}
