import type { Language } from '../../model';
import type { FigureDraft, SentenceInput } from '../recogniser';
import { bitsByForm } from '../tokens/forms';
import { TokenKind, tokensOf } from '../tokens/sentence-tokens';
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
      const end = ends[at] as number;
      // What is no number with its groups may be several: "12,345" in a list.
      for (done = start; done < end; )
        done = isDigit(text.charCodeAt(done)) ? Math.max(done + 1, atDigits(s, done, drafts)) : done + 1;
    } else if (isVulgarFraction(text.charCodeAt(start))) done = Math.max(start + 1, atDigits(s, start, drafts));
  }
  return drafts;
}

/** ¼, ½, ¾ */
function isVulgarFraction(code: number): boolean {
  return code >= 0xbc && code <= 0xbe;
}
