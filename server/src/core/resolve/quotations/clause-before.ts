import type { Language, Span } from '../../model';
import type { QuotationDraft } from '../../recognise/recogniser';
import { readAccording } from './according-to';
import { isSpeaker } from './candidates';
import { clauseStart, createClause, isSentenceEnd, spanOf } from './clause';
import { isVerb } from './reporting-verb';
import { subjectAfter } from './subject-after';
import { firstSubject, subjectBefore } from './subject-before';
import type { Candidate, Reporting, Token } from './types';

const relatives = new Set('who which where whose qui dont où cuyo quien donde'.split(' '));

/** X said: "…" · X told Y that "…" · As X put it, "…" · According to X, "…" · X: "…". */
export function readBefore(
  text: string,
  draft: QuotationDraft,
  span: Span,
  actors: readonly Candidate[],
  language: Language,
): Reporting | undefined {
  const clause = createClause(text, span, actors, language);
  const { tokens } = clause;
  const last = tokens[tokens.length - 1];
  if (last === undefined) return undefined;
  const short = text.slice(draft.words.start, draft.words.end).split(/\s+/).length < 4;
  let coordinated: Span | undefined;
  for (let i = tokens.length - 1; i >= 0 && i > tokens.length - 40; i--) {
    const token = tokens[i] as Token;
    if (isSentenceEnd(tokens, i) && i < tokens.length - 1) return undefined;
    const according = readAccording(clause, i);
    if (according) return according;
    if (!isVerb(clause, i)) continue;
    // Too much between the verb and the marks: the marks belong to something else.
    const between = tokens.slice(i + 1);
    if (!coordinated && between.length > (last.word === ':' ? 30 : 14)) return undefined;
    const verb = coordinated ?? { start: token.start, end: token.end };
    if (inverts(language, (tokens[clauseStart(tokens, i)] as Token).word)) {
      const after = subjectAfter(clause, i + 1);
      if (after.speaker !== undefined) return { ...after, verb };
    }
    // "“…,” said Doe, who cut her rating to “sell”": the word is no part of what Doe said.
    if (short && i === 0 && between.some(({ word }) => relatives.has(word))) return undefined;
    const subject = subjectBefore(clause, clauseStart(tokens, i), i) ?? subjectBefore(clause, 0, i);
    if (subject) return { ...subject, verb };
    if (token.word.endsWith('ing')) {
      const earlier = firstSubject(clause, i);
      if (earlier) return { ...earlier, verb };
    }
    if (i <= 1 || (tokens[i - 1] as Token).word === ',') {
      const after = subjectAfter(clause, i + 1);
      if (after.speaker !== undefined) return { ...after, verb };
    }
    // "Doe denied it and spoke of “…”": the subject of the verb before.
    if (!coordinated && i > 1 && /^(?:and|but|et|mais|und|aber|y|pero)$/.test((tokens[i - 1] as Token).word)) {
      coordinated = verb;
      continue;
    }
    return { verb };
  }
  if (coordinated) return { verb: coordinated };
  if (last.word === ':') {
    const before = tokens[tokens.length - 2];
    const actor = before && actors.find((candidate) => candidate.end === before.end && isSpeaker(candidate));
    if (actor && tokens.length <= 14) return { speaker: actor.index, speakerAt: spanOf(actor), how: 'colon' };
  }
  return undefined;
}

/** Words that open a clause whose subject stands behind its verb: "Am Montag sagte Kurz", "En la radio dijo Ruiz". */
const inverting: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  de: new Set(
    `am im in nach bei beim dann später gestern heute danach zuvor zugleich auch dazu vor auf mit seit trotz während wegen
    zum zur anschließend schließlich zudem außerdem gleichzeitig dabei dagegen darauf daraufhin hierzu über zu`.split(
      /\s+/,
    ),
  ),
  es: new Set('en ayer hoy después luego tras durante al ante sobre así también entonces además'.split(' ')),
};

function inverts(language: Language, word: string): boolean {
  return inverting[language]?.has(word) ?? false;
}
