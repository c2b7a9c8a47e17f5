import type { Span } from '../../model';
import type { Candidate, SpeakerCandidate, Token } from './types';

/** Index of the first span that starts at `from` or later; the spans are in text order. */
export function firstFrom(spans: readonly Span[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Actors that start inside a stretch. */
export function actorsWithin(actors: readonly SpeakerCandidate[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstFrom(actors, from); i < actors.length && (actors[i] as SpeakerCandidate).start < to; i++) {
    found.push({ ...(actors[i] as SpeakerCandidate), index: i });
  }
  return found;
}

export function actorEndingAt(actors: readonly Candidate[], token: Token | undefined): Candidate | undefined {
  if (token === undefined) return undefined;
  return actors.find((actor) => actor.start <= token.start && actor.end >= token.end - 2 && actor.end <= token.end);
}

/** Whether an actor may speak: no nationality adjective, no prize or storm. */
export function isSpeaker(actor: SpeakerCandidate): boolean {
  return !actor.demonym && actor.type !== 'other';
}
