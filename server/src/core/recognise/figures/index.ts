import type { Language } from '../../model';
import type { FigureDraft, SentenceInput } from '../recogniser';
import { bitsByForm } from '../tokens/forms';
import { type SentenceTokens, TokenKind, tokensOf } from '../tokens/sentence-tokens';
import { atDigits } from './digits';
import { atWord } from './number-words';
import { isDigit, openWords } from './reader';
import { openingWords } from './vocabulary';

/** Whether a word may open a number, 1 or 0: none of fewer than three letters does. German builds number words that no list holds: the first letters decide. */
function opensNumber(language: Language): (form: number) => number {
  const words = openingWords[language];
  if (language !== 'de') return bitsByForm((lower) => (lower.length > 2 && words.has(lower) ? 1 : 0));
  const beginnings = new Set([...words].map((word) => word.slice(0, 2)));
  return bitsByForm((lower) => (lower.length > 2 && beginnings.has(lower.slice(0, 2)) ? 1 : 0));
}

const opens = { en: opensNumber('en'), fr: opensNumber('fr'), de: opensNumber('de'), es: opensNumber('es') };

/** Finds the figures of a sentence. One pass; what is looked at round a number is bounded, so the whole is linear. */
export function recogniseFigures(s: SentenceInput): FigureDraft[] {
  const { text, language } = s;
  if (s.block === 'front-matter') return [];
  const tokens = tokensOf(text);
  const { count, kind: kinds, start: starts, end: ends, form: forms } = tokens;
  const opensAt = opens[language];
  const drafts: FigureDraft[] = [];
  openWords(tokens);
  /** Up to where the sentence is read. */
  let done = 0;
  for (let at = 0; at < count; at++) {
    const kind = kinds[at] as number;
    const start = starts[at] as number;
    if (start < done) continue;
    if (kind >= TokenKind.word) {
      if (opensAt(forms[at] as number) !== 0) done = atWord(s, start, ends[at] as number, drafts);
    } else if (kind === TokenKind.number) {
      const row = endOfRow(tokens, at);
      if (row > 0) {
        done = row;
        continue;
      }
      const end = ends[at] as number;
      // What is no number with its groups may be several: "12,345" in a list.
      for (done = start; done < end; )
        done = isDigit(text.charCodeAt(done)) ? Math.max(done + 1, atDigits(s, done, drafts)) : done + 1;
    } else if (isVulgarFraction(text.charCodeAt(start))) done = Math.max(start + 1, atDigits(s, start, drafts));
  }
  return drafts;
}

/**
 * Where a row of a table or the number of a telephone ends: three numbers and more side by side; 0 where there is none.
 * Groups of three digits are one number in French, German and Spanish.
 */
function endOfRow({ count, kind: kinds, start: starts, end: ends }: SentenceTokens, at: number): number {
  if (at + 2 >= count || kinds[at + 1] !== TokenKind.number || kinds[at + 2] !== TokenKind.number) return 0;
  let last = at;
  let grouped = true;
  while (last + 1 < count && kinds[last + 1] === TokenKind.number) {
    const from = starts[last + 1] as number;
    if (from !== (ends[last] as number) + 1) break;
    last++;
    if ((ends[last] as number) - from !== 3) grouped = false;
  }
  return last < at + 2 || grouped ? 0 : (ends[last] as number);
}

/** ¼, ½, ¾ */
function isVulgarFraction(code: number): boolean {
  return code >= 0xbc && code <= 0xbe;
}
