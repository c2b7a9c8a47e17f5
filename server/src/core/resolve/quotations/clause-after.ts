import type { Language } from '../../model';
import type { QuotationDraft } from '../../recognise/recogniser';
import { readAccording } from './according-to';
import { createClause } from './clause';
import { clitics } from './quotation-verbs';
import { isVerb } from './reporting-verb';
import { subjectAfter } from './subject-after';
import { subjectBefore } from './subject-before';
import type { Candidate, Reporting, Scope, Token } from './types';
import { adverbs, auxiliaries } from './vocabulary';

/** "…," X said · said X · he said · the minister told reporters · according to X. */
export function readAfter(
  text: string,
  draft: QuotationDraft,
  scope: Scope,
  actors: readonly Candidate[],
  language: Language,
): Reporting | undefined {
  const lastWord = text[draft.words.end - 1] as string;
  const clause = createClause(text, scope.after, actors, language);
  const { tokens } = clause;
  let at = 0;
  const joined =
    tokens[0]?.word === ',' || tokens[0]?.word === '–' || tokens[0]?.word === '—' || tokens[0]?.word === '-';
  if (joined) at++;
  // Without a comma, inside or after the marks, the sentence goes on with something else.
  if (!joined && !/[,?!…]/.test(lastWord) && !(lastWord === '.' && language !== 'en')) {
    return readAccording(clause, at);
  }
  // "calling him a “dictator”, they left": a comma outside after a word or two belongs to the sentence.
  const opens = text.slice(scope.before.start, scope.before.end).trim() === '';
  const words = text.slice(draft.words.start, draft.words.end).split(/\s+/).length;
  const short = joined && !/[,?!…]/.test(lastWord) && !opens && words < 6;
  while (tokens[at] && adverbs.has((tokens[at] as Token).word)) at++;
  const according = readAccording(clause, at);
  if (according) return according;
  const limit = Math.min(tokens.length, at + 45);
  let commas = 0;
  for (let i = at; i < limit; i++) {
    const token = tokens[i] as Token;
    if (token.word === '.' || token.word === ';' || token.word === ':' || token.word === '"' || token.word === '“')
      return undefined;
    if (token.word === ',') commas++;
    if (!isVerb(clause, i)) continue;
    // "Doe called it “late”, adding that …": the participle goes on with what came before.
    if (i === at && language === 'en' && token.word.endsWith('ing')) return undefined;
    const verb = { start: token.start, end: token.end };
    // Inverted: the verb comes first, perhaps after an auxiliary ("a déclaré X", "has said X").
    if (
      i === at ||
      (i <= at + 2 &&
        tokens
          .slice(at, i)
          .every(({ word }) => auxiliaries.has(word) || adverbs.has(word) || (language !== 'en' && clitics.has(word))))
    ) {
      const subject = subjectAfter(clause, i + 1);
      return short && subject.speaker === undefined ? undefined : { ...subject, verb };
    }
    const subject = subjectBefore(clause, at, i);
    // "The town had “no plan”, Doe said.": nothing follows the verb.
    if (short && (subject?.speaker === undefined || !endsClause(tokens[i + 1]))) return undefined;
    if (subject) return { ...subject, verb };
    if (commas === 0) return undefined;
  }
  return undefined;
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.word === '.' || /day$/.test(token.word);
}
