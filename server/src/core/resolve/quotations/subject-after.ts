import type { Language } from '../../model';
import { isSpeaker } from './candidates';
import { type Clause, spanOf } from './clause';
import { hangsOnPerson } from './noun-phrase';
import type { Subject, Token } from './types';
import { adverbs, auxiliaries, determiners, phraseStops, pronouns } from './vocabulary';

/** The subject after an inverted verb: "said Hungary's Foreign Minister Peter Szijjarto", "sagte der Minister". */
export function subjectAfter({ text, tokens, actors, language }: Clause, from: number): Subject {
  let start = from;
  while (
    tokens[start] &&
    (adverbs.has((tokens[start] as Token).word) || auxiliaries.has((tokens[start] as Token).word))
  )
    start++;
  const first = tokens[start];
  if (first === undefined || !first.letters) return pronounOf(tokens, from - 1, language);
  if (pronouns.has(first.word)) return { speakerAt: spanOf(first) };
  let end = start;
  while (end < tokens.length && end < start + 16) {
    const { word, letters } = tokens[end] as Token;
    if (!letters && word !== '-' && word !== "'" && word !== '’' && word !== '&') break;
    if (end > start && phraseStops.has(word) && !/^(?:of|for|de|du|des|del|von|der|and)$/.test(word)) break;
    if (end > start && auxiliaries.has(word) && word !== 'a') break;
    end++;
  }
  if (end === start) return {};
  const span = { start: first.start, end: (tokens[end - 1] as Token).end };
  const inside = actors.filter((actor) => actor.start >= span.start && actor.end <= span.end && isSpeaker(actor));
  const persons = inside.filter((actor) => actor.type === 'person');
  // "said Jane Doe's lawyer", "said the widow of Jan Novak": somebody else than the one named.
  const person = persons.find(
    (actor) => !/^['’]/.test(text.slice(actor.end, actor.end + 1)) && !hangsOnPerson(tokens, start, actor),
  );
  if (person) return { speaker: person.index, speakerAt: spanOf(person) };
  const whole = inside.find(
    (actor) =>
      actor.end >= span.end - 2 &&
      (actor.start === span.start || (determiners.has(first.word) && tokens[start + 1]?.start === actor.start)),
  );
  if (whole) return { speaker: whole.index, speakerAt: spanOf(whole) };
  // "said the head of the agency, Rafael Grossi, …"
  if (tokens[end]?.word === ',') {
    const next = tokens[end + 1];
    const named = next && actors.find((actor) => actor.start === next.start && actor.type === 'person');
    if (named) return { speaker: named.index, speakerAt: spanOf(named) };
  }
  return { speakerAt: span };
}

/** "dit-il": the pronoun hangs on the verb. */
function pronounOf(tokens: readonly Token[], verb: number, language: Language): Subject {
  const token = tokens[verb];
  const hyphen = token?.word.lastIndexOf('-') ?? -1;
  if (language !== 'fr' || token === undefined || hyphen < 0) return {};
  return { speakerAt: { start: token.start + hyphen + 1, end: token.end } };
}
