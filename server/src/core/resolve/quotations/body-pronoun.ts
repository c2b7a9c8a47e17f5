import { firstFrom } from './candidates';
import { isQuoted, type PronounContext } from './pronoun';
import { standingOf } from './standing';
import type { SpeakerCandidate } from './types';

/**
 * The body that "it" means as the speaker of a quotation: the only one that the sentence before the quotation names as
 * its subject or speaker. Returns the index of the mention.
 */
export function bodyBehind(context: PronounContext, quotation: number, sentence: number): number | undefined {
  const { text, segmentation, actors, drafts } = context;
  const { sentences, metadata } = segmentation;
  const own = sentences[sentence];
  const place = own && own.start >= quotation - 1 ? sentences[sentence - 1] : own;
  if (own === undefined || place === undefined || place.block !== own.block) return undefined;
  let index: number | undefined;
  for (
    let i = firstFrom(actors, place.start);
    i < actors.length && (actors[i] as SpeakerCandidate).start < quotation;
    i++
  ) {
    const actor = actors[i] as SpeakerCandidate;
    if (actor.demonym || (actor.type !== 'organisation' && actor.type !== 'place') || isQuoted(drafts, actor)) continue;
    if (standingOf(text, actor, place, metadata.language) === 'other') continue;
    if (index !== undefined && (actors[index] as SpeakerCandidate).name !== actor.name) return undefined;
    index = i;
  }
  return index;
}
