import { actorEndingAt, isSpeaker } from './candidates';
import { type Clause, spanOf } from './clause';
import { behindPreposition, rolePhrase, speaksFor } from './noun-phrase';
import { isPersonWord } from './people-words';
import { clitics } from './quotation-verbs';
import type { Candidate, Subject, Token } from './types';
import { adverbs, auxiliaries, determiners, pronouns } from './vocabulary';

/** The subject that ends before the verb at `verb`: an actor, an actor with an apposition, a pronoun, a role. */
export function subjectBefore(clause: Clause, from: number, verb: number): Subject | undefined {
  const { tokens, actors } = clause;
  let end = verb - 1;
  while (end >= from && skippable((tokens[end] as Token).word)) end--;
  // "prefers to call it", "likes to say"
  if (end > from && (tokens[end] as Token).word === 'to') {
    const head = tokens[end - 1] as Token;
    if (
      !/^(?:prefers?|preferred|likes?|liked|wants?|wanted|chose|chooses|went|goes|used|came|continued|tends|tended)$/.test(
        head.word,
      )
    )
      return undefined;
    end -= 2;
    if (/^(?:on|back)$/.test(head.word)) end--;
    while (end >= from && skippable((tokens[end] as Token).word)) end--;
  }
  const last = tokens[end];
  if (end < from || last === undefined) return undefined;
  if (pronouns.has(last.word)) return { speakerAt: spanOf(last) };
  // "a-t-elle dit"
  const hanging = /-(?:il|elle|ils|elles|on)$/.exec(last.word);
  if (hanging) return { speakerAt: { start: last.start + hanging.index + 1, end: last.end } };
  // "who said": the actor before the relative pronoun.
  if (last.word === 'who' || last.word === 'which' || last.word === 'qui' || last.word === 'quien') {
    let back = end - 1;
    if ((tokens[back] as Token | undefined)?.word === ',') back--;
    const actor = actorEndingAt(actors, tokens[back]);
    return actor && { speaker: actor.index, speakerAt: spanOf(actor) };
  }
  if (last.word === ',' || last.word === ')' || last.word === '–' || last.word === '—')
    return beforeApposition(clause, from, end);
  const actor = actorEndingAt(actors, last);
  if (!actor || !isSpeaker(actor)) return rolePhrase(tokens, from, end);
  const behind = behindPreposition(tokens, from, actor);
  if (behind === undefined) return { speaker: actor.index, speakerAt: spanOf(actor) };
  // "Henrik Aas at Fjord Securities said": the person, not the body.
  const person = actorEndingAt(actors, behind);
  if (person && person.type === 'person' && actor.type !== 'person')
    return { speaker: person.index, speakerAt: spanOf(person) };
  // "the Foreign Ministry in Beijing said": the body, not the place.
  if (person && isSpeaker(person) && actor.type === 'place')
    return { speaker: person.index, speakerAt: spanOf(person) };
  // "the widow of Jan Novak said": neither of the two.
  if (actor.type === 'person' || (isPersonWord(behind.word) && !speaksFor.test(behind.word))) {
    const head = rolePhrase(tokens, from, tokens.indexOf(behind));
    return head?.speakerAt && { speakerAt: { start: head.speakerAt.start, end: last.end } };
  }
  return { speaker: actor.index, speakerAt: spanOf(actor) };
}

function skippable(word: string): boolean {
  return auxiliaries.has(word) || adverbs.has(word) || clitics.has(word);
}

/** "Petrov, a senior fellow with the Centre, said": the actor before the first comma of the apposition. */
function beforeApposition(clause: Clause, from: number, comma: number): Subject | undefined {
  const { tokens, actors } = clause;
  const opening = (tokens[comma] as Token).word === ')' ? '(' : (tokens[comma] as Token).word;
  let best: Candidate | undefined;
  // "The minister of industry, Marc Roy, said"
  const named = fillingApposition(clause, from, comma, opening);
  if (named?.type === 'person') return { speaker: named.index, speakerAt: spanOf(named) };
  for (let i = comma - 1; i > from; i--) {
    if ((tokens[i] as Token).word !== opening) continue;
    const actor = actorEndingAt(actors, tokens[i - 1]);
    if (actor && isSpeaker(actor) && (best === undefined || actor.type === 'person')) best = actor;
    if (best?.type === 'person') break;
  }
  if (best) return { speaker: best.index, speakerAt: spanOf(best) };
  // "…, Radchenko, said"
  const only = actors.filter(
    (actor) =>
      actor.start >= (tokens[from] as Token).start &&
      actor.end <= (tokens[comma] as Token).start &&
      actor.type === 'person',
  );
  if (only.length === 1) return { speaker: (only[0] as Candidate).index, speakerAt: spanOf(only[0] as Candidate) };
  // "The developer, Crane & Hollis, says"
  if (named) return { speaker: named.index, speakerAt: spanOf(named) };
  for (let i = comma - 1; i > from; i--) {
    if ((tokens[i] as Token).word !== opening) continue;
    return rolePhrase(tokens, from, i - 1);
  }
  return undefined;
}

/** The actor that is the whole of an apposition to a phrase of a few words: "The developer, X,", "Roe's lawyer, X,". */
function fillingApposition(
  { tokens, actors }: Clause,
  from: number,
  comma: number,
  opening: string,
): Candidate | undefined {
  let i = comma - 1;
  while (i > from && (tokens[i] as Token).word !== opening) i--;
  const first = tokens[from];
  if (i <= from || i - from > 7 || first === undefined) return undefined;
  if (!determiners.has(first.word) && !isPersonWord((tokens[i - 1] as Token).word)) return undefined;
  const inner = tokens[i + 1] as Token;
  const filling = actors.find((actor) => actor.start === inner.start && isSpeaker(actor) && actor.type !== 'place');
  return filling && actorEndingAt(actors, tokens[comma - 1]) === filling ? filling : undefined;
}

/** The first actor or pronoun of the sentence, for a participle: "he seeks guarantees, asserting, “…”". */
export function firstSubject({ tokens, actors }: Clause, verb: number): Subject | undefined {
  // "Attacking the plan and calling him a fool, she left": the subject comes later.
  const opening = tokens[0]?.word ?? '';
  if (opening.endsWith('ing') || /^(?:after|before|while|by|when|since|in|despite|without)$/.test(opening))
    return undefined;
  let best: Subject | undefined;
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (pronouns.has(token.word) && token.word !== 'it') best = { speakerAt: spanOf(token) };
    const actor = actors.find((candidate) => candidate.start === token.start && candidate.type === 'person');
    if (actor) best = { speaker: actor.index, speakerAt: spanOf(actor) };
  }
  return best;
}
