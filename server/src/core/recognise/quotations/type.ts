import type { Block, Language } from '../../model';
import { sayingVerbs } from '../../text/saying-verbs';
import type { QuotationDraft } from '../recogniser';
import { workNouns } from './works';

/** Direct speech, a word or two set off, or the title of a work; decided by length, punctuation and what stands beside. */
export function quotationType(
  text: string,
  block: Block,
  start: number,
  from: number,
  to: number,
  end: number,
  language: Language,
): QuotationDraft['type'] {
  const words = text.slice(from, Math.min(to, from + 200)).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const before = text.slice(Math.max(block.start, start - 160), start);
  const last = text[to - 1] as string;
  const lead = /[\p{L}\p{N}.'’-]+(?=[\s,]*$)/u.exec(before.slice(-40))?.[0].toLowerCase() ?? '';
  const introduced = /[,:]\s*$/.test(before);
  const clauseAfter = last === ',' || /^\s*[,–—-]\s/.test(text.slice(end, end + 4));
  if (isTitle(words, { lead, introduced, last, opens: start === block.start, language })) {
    const spoken = clauseAfter && afterSays(text, end, language);
    if (!spoken || workNouns.has(lead)) return 'title';
  }
  if (words.length >= 6) return 'direct';
  if (start === block.start || /[.!?…]["”»]?\s+$/.test(before))
    return words.length >= 2 || clauseAfter || /[.!?]/.test(last) ? 'direct' : 'scare';
  if (introduced && /[.,!?…]/.test(last)) return 'direct';
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1,
  );
  for (const word of sentence.match(/\p{L}+/gu) ?? []) if (reports(word, language)) return 'direct';
  if (afterSays(text, end, language) && clauseAfter) return 'direct';
  return 'scare';
}

interface Setting {
  /** The word before the marks, lower case. */
  readonly lead: string;
  /** A comma or colon stands before the marks. */
  readonly introduced: boolean;
  /** Last character of the words. */
  readonly last: string;
  /** The quotation opens its block. */
  readonly opens: boolean;
  readonly language: Language;
}

/** The title of a work: named as one before ("the film “…”"), or all words of weight with capitals. */
function isTitle(words: readonly string[], { lead, introduced, last, opens, language }: Setting): boolean {
  if (words.length === 0 || words.length > 12) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 4).length;
  const verb = sayingVerbs[language].has(lead) && !workNouns.has(lead);
  const named = !verb && workNouns.has(lead) && /^[\p{Lu}\p{N}]/u.test(words[0] as string);
  if (named && (small === 0 || words.length <= 8)) return capitals > 0;
  if (introduced || verb || opens || capitals < 2 || small > 0 || words.length < 2 || /[!?.]$/.test(last)) return false;
  // German nouns have capitals anyway: what has a pronoun or a verb of being is a sentence.
  if (language === 'de' && words.some((word) => germanSentence.has(word.toLowerCase()))) return false;
  return words.every((word) => /^\p{Lu}|^\p{N}/u.test(word) || word.length <= 4);
}

const germanSentence: ReadonlySet<string> = new Set(
  `ich wir ihr er sie es man uns mich dich ist sind war wird bin hat habe darf kann muss soll will geht gibt kein nie
  nicht da so`.split(/\s+/),
);

function afterSays(text: string, end: number, language: Language): boolean {
  const tail = text.slice(end, end + 60).split(/[.!?]\s/)[0] as string;
  return (tail.match(/\p{L}+/gu) ?? []).slice(0, 6).some((word) => reports(word, language));
}

/** Verbs that mostly do something else ("put pressure on", "read a book", "thinks") do not make two words a quotation. */
const weakVerbs: ReadonlySet<string> = new Set(
  'put puts putting read reads sums summed think thinks thought agrees agreed so'.split(' '),
);

function reports(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  return sayingVerbs[language].has(lower) && !weakVerbs.has(lower);
}
