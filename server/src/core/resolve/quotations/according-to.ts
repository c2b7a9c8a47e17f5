import type { Clause } from './clause';
import { subjectAfter } from './subject-after';
import type { Reporting, Token } from './types';
import { accordingTo, inViewOf } from './vocabulary';

/**
 * The speaker that a phrase at token `at` names: "according to Doe", « selon Roy », „laut Kurz“; at the head of a
 * sentence also « Pour Jeanne Roy, … », of a person only.
 */
export function readAccording(clause: Clause, at: number): Reporting | undefined {
  const { tokens, language } = clause;
  const first = tokens[at];
  if (first === undefined) return undefined;
  const phrase = accordingTo[language].find((words) => words.every((word, i) => tokens[at + i]?.word === word));
  const length = phrase?.length ?? (inViewOf[language].has(first.word) && at === 0 ? 1 : 0);
  if (length === 0) return undefined;
  const subject = subjectAfter(clause, at + length);
  const actor = clause.actors.find(({ index }) => index === subject.speaker);
  if (phrase === undefined && actor?.type !== 'person') return undefined;
  if (subject.speaker === undefined && subject.speakerAt === undefined) return undefined;
  const verb = { start: first.start, end: (tokens[at + length - 1] as Token).end };
  return { ...subject, verb, how: 'according' };
}
