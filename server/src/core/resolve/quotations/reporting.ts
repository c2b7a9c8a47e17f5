import type { Language, Span } from '../../model';
import type { QuotationDraft } from '../../recognise/recogniser';
import { actorsWithin } from './candidates';
import { clauseStart, createClause, spanOf } from './clause';
import { readAfter } from './clause-after';
import { readBefore } from './clause-before';
import { beforeColon } from './colon';
import { isVerb } from './reporting-verb';
import { subjectBefore } from './subject-before';
import type { Reporting, Scope, SpeakerCandidate, Token } from './types';

/** The reporting clause of a quotation: after it, before it, or "according to". */
export function findReporting(
  text: string,
  draft: QuotationDraft,
  scope: Scope,
  actors: readonly SpeakerCandidate[],
  language: Language,
): Reporting | undefined {
  const candidates = actorsWithin(actors, scope.before.start, scope.after.end);
  return (
    readAfter(text, draft, scope, candidates, language) ??
    readBefore(text, draft, scope.before, candidates, language) ??
    beforeColon(text, draft, scope.before, candidates, language)
  );
}

/** Who speaks in a sentence without quotation marks ("Doe said the talks were over."): subject of its last such verb. */
export function lastSpeaker(
  text: string,
  sentence: Span,
  actors: readonly SpeakerCandidate[],
  language: Language,
): Reporting | undefined {
  const span = { start: sentence.start, end: Math.min(sentence.end, sentence.start + 500) };
  const candidates = actorsWithin(actors, span.start, span.end);
  const clause = createClause(text, span, candidates, language);
  const { tokens } = clause;
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (!isVerb(clause, i)) continue;
    const subject = subjectBefore(clause, clauseStart(tokens, i), i);
    return subject && { ...subject, verb: spanOf(tokens[i] as Token) };
  }
  return undefined;
}
