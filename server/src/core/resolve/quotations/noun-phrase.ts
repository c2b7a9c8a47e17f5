import { isPersonWord } from './people-words';
import type { Candidate, Subject, Token } from './types';
import { determiners, phraseStops } from './vocabulary';

/** "the Russian foreign minister", "officials", "a spokesman for the ministry": the phrase itself. */
export function rolePhrase(tokens: readonly Token[], from: number, end: number): Subject | undefined {
  let start = end;
  for (let count = 0; start >= from && count < 10; count++, start--) {
    const { word, letters } = tokens[start] as Token;
    if (!letters && word !== '-') return start === end ? undefined : phrase(tokens, start + 1, end);
    if (determiners.has(word)) {
      const before = tokens[start - 1];
      // "a spokesman for the ministry" goes on to the left.
      if (before && start - 1 >= from && /^(?:of|for|from|at|in|with|de|du|von)$/.test(before.word) && count < 7) {
        start--;
        continue;
      }
      return phrase(tokens, start, end);
    }
    if (phraseStops.has(word)) return start === end ? undefined : phrase(tokens, start + 1, end);
  }
  return start + 1 <= end ? phrase(tokens, Math.max(from, start + 1), end) : undefined;
}

function phrase(tokens: readonly Token[], start: number, end: number): Subject | undefined {
  if (start > end) return undefined;
  return { speakerAt: { start: (tokens[start] as Token).start, end: (tokens[end] as Token).end } };
}

/** Whoever is called so speaks for the body behind. */
export const speaksFor = /^(?:spokes|sprecher|portavoz|porte-parole)/;

const joining = new Set(
  `of for at from with to in by behind near beside outside against about on par durch de du des devant derrière von vom der bei beim
  vor hinter neben gegen über del en para tras`.split(/\s+/),
);

/** The token before a preposition that an actor hangs on: "Aas" in "Henrik Aas at the Fjord Bank". */
export function behindPreposition(tokens: readonly Token[], from: number, actor: Candidate): Token | undefined {
  const start = Math.min(actor.role?.start ?? actor.start, actor.start);
  let i = from;
  while (i < tokens.length && (tokens[i] as Token).start < start) i++;
  i--;
  while (i > from && determiners.has((tokens[i] as Token).word) && !joining.has((tokens[i] as Token).word)) i--;
  const token = tokens[i];
  if (i <= from || token === undefined || !joining.has(token.word)) return undefined;
  return tokens[i - 1];
}

/** "the widow of Jan Novak": a word for a person and a preposition stand before the name. */
export function hangsOnPerson(tokens: readonly Token[], from: number, actor: Candidate): boolean {
  const behind = behindPreposition(tokens, from, actor);
  return behind !== undefined && isPersonWord(behind.word);
}
