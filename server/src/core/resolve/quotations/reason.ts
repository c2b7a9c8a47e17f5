import type { Reporting, SpeakerCandidate } from './types';

/** Why a quotation has its speaker, in one clause a reader understands; nothing where it has none. */
export function reasonOf(
  text: string,
  { speaker, speakerAt, verb, how, link }: Reporting,
  actors: readonly SpeakerCandidate[],
): string | undefined {
  const actor = speaker === undefined ? undefined : actors[speaker];
  if (actor === undefined && speakerAt === undefined) return undefined;
  const written = speakerAt && `"${text.slice(speakerAt.start, speakerAt.end)}"`;
  const word = verb && `"${text.slice(verb.start, verb.end)}"`;
  const clause = clauseReason(how, word, written);
  const name = actor && text.slice(actor.start, actor.end);
  if (name === undefined) return `${clause}; the article does not name who is meant`;
  switch (link) {
    case 'pronoun':
      return `${clause}; ${written} means ${name}, the last one named who fits`;
    case 'role':
      return `${clause}; ${name} is the only one whom the article gives that role`;
    case 'kept':
      return `${word} has no subject of its own: the speaker of the quotation before`;
    case 'subject':
      return `${word} has no subject of its own: ${name} was named last`;
    default:
      return clause;
  }
}

function clauseReason(how: Reporting['how'], verb: string | undefined, written: string | undefined): string {
  switch (how) {
    case 'according':
      return `named by ${verb}`;
    case 'colon':
      return 'named before the colon';
    case 'kept':
      return 'goes on from the quotation before, whose speaker is the same';
    case 'paragraph':
      return 'a paragraph of its own after one by the same speaker';
    default:
      return verb ? `${written} is the subject of ${verb}` : `${written} stands beside it as the speaker`;
  }
}
