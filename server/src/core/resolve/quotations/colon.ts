import type { Language, Span } from '../../model';
import type { QuotationDraft } from '../../recognise/recogniser';
import { createClause, spanOf } from './clause';
import { writtenThings } from './quotation-verbs';
import { standingOf } from './standing';
import type { Candidate, Reporting } from './types';
import { pronouns } from './vocabulary';

/** "Hervé Roy, a founder, does not hide his fear: “…”": the only person of the clause, its subject, before a colon. */
export function beforeColon(
  text: string,
  draft: QuotationDraft,
  span: Span,
  actors: readonly Candidate[],
  language: Language,
): Reporting | undefined {
  const before = text.slice(span.start, span.end);
  if (draft.type === 'title' || before.length > 240 || !/:\s*$/.test(before)) return undefined;
  // "Doe's colleague Tom Roe is careful:": the owner is not the subject.
  const persons = actors.filter(
    ({ type, end }) => type === 'person' && end <= span.end && !/^['’]/.test(text.slice(end, end + 1)),
  );
  const [person] = persons;
  if (person === undefined || persons.length > 1 || person.start - span.start > 40) return undefined;
  if (!isUtterance(text.slice(draft.words.start, draft.end + 1))) return undefined;
  if (standingOf(text, person, span, language) === 'other') return undefined;
  const { tokens } = createClause(text, { start: person.end, end: span.end }, [], language);
  if (tokens.some(({ word }) => writtenThings.has(word) || pronouns.has(word) || word === ';' || word === '.'))
    return undefined;
  return { speaker: person.index, speakerAt: spanOf(person), how: 'colon' };
}

/** Four words, or two that make a sentence with its capital and its stop. */
function isUtterance(words: string): boolean {
  const count = words.split(/\s+/).length;
  return count >= 4 || (count >= 2 && /^\p{Lu}/u.test(words) && /[.!?…]/.test(words));
}
