import type { Language } from '../../model';
import type { FigureDraft, SentenceInput } from '../recogniser';
import { atDigits } from './digits';
import { atWord } from './number-words';
import { forgetWords, isDigit, isLetter } from './reader';
import { openingWords } from './vocabulary';

/** Lengths of the number words (bit n: n letters) by their first two letters; filled once per language. */
const starters = new Map<Language, Uint32Array>();
function startersOf(language: Language): Uint32Array {
  let table = starters.get(language);
  if (table === undefined) {
    table = new Uint32Array(32 * 32);
    for (const word of openingWords[language]) {
      const place = (word.charCodeAt(0) & 31) * 32 + (word.charCodeAt(1) & 31);
      // German builds number words of any length.
      table[place] = (table[place] as number) | (language === 'de' ? 0xfffffff8 : 1 << Math.min(word.length, 31));
    }
    starters.set(language, table);
  }
  return table;
}

/** Finds the figures of a sentence. One pass; what is looked at round a number is bounded, so the whole is linear. */
export function recogniseFigures(s: SentenceInput): FigureDraft[] {
  const { text, language } = s;
  if (s.block === 'front-matter') return [];
  const table = startersOf(language);
  const drafts: FigureDraft[] = [];
  forgetWords();
  const length = text.length;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (code === 32) i++;
    else if ((code >= 97 && code <= 122) || isLetter(code)) {
      const start = i;
      i++;
      for (; i < length; i++) {
        const letter = text.charCodeAt(i);
        if (!(letter >= 97 && letter <= 122) && !isLetter(letter)) break;
      }
      const width = i - start;
      if (width < 3) continue;
      const lengths = table[(code & 31) * 32 + (text.charCodeAt(start + 1) & 31)] as number;
      if ((lengths >>> Math.min(width, 31)) & 1) i = Math.max(i, atWord(s, start, i, drafts));
    } else if (isDigit(code) || (code >= 0xbc && code <= 0xbe)) i = Math.max(i + 1, atDigits(s, i, drafts));
    else i++;
  }
  return drafts;
}
