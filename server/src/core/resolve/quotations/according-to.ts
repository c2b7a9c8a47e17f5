import type { Clause } from './clause';
import { subjectAfter } from './subject-after';
import type { Reporting, Token } from './types';
import { accordingTo } from './vocabulary';

export function startsAccording({ tokens, language }: Clause, i: number): boolean {
  const { word } = tokens[i] as Token;
  const rest = accordingTo[language].get(word);
  return rest !== undefined && (rest === '' || tokens[i + 1]?.word === rest);
}

/** The speaker that "according to" names, the phrase starting at token `at`. */
export function readAccording(clause: Clause, at: number): Reporting | undefined {
  const { tokens, language } = clause;
  const first = tokens[at];
  if (first === undefined || !startsAccording(clause, at)) return undefined;
  const rest = accordingTo[language].get(first.word);
  const subject = subjectAfter(clause, rest === '' ? at + 1 : at + 2);
  if (subject.speaker === undefined && subject.speakerAt === undefined) return undefined;
  return { ...subject, verb: { start: first.start, end: (tokens[rest === '' ? at : at + 1] as Token).end } };
}
