import type { ActorMention, Article, Evidence, Knowledge, KnownActor, SourceReference } from '../../model';
import { compareNames, differByEnding, editDistance } from '../../names';
import { fold, oncePer } from '../../text';
import { containing, placesWithin } from './names-nearby';
import { list, quoted } from './words';

/** The name that is meant, and what says so. */
export interface Near {
  readonly wanted: string;
  readonly written: string;
  readonly confidence: 'likely' | 'possible';
  readonly reason: string;
  readonly related: readonly Evidence[];
  readonly source?: SourceReference;
}

/** One of a list of places that belong together, as its neighbours do. */
export function listedPlace(
  article: Article,
  first: ActorMention,
  mentions: readonly ActorMention[],
  knowledge: Knowledge,
): Near | undefined {
  if (mentions.length > 2 || first.role || first.name.length < 5 || /[ .]/.test(first.name)) return undefined;
  if (!hasCompany(article, first)) return undefined;
  const neighbours = article.mentions.filter(
    (mention): mention is ActorMention =>
      mention.kind === 'actor' && mention.sentence === first.sentence && mention !== first && !mention.demonym,
  );
  const byParent = new Map<string, KnownActor[]>();
  for (const { link } of neighbours) {
    const actor = link?.entity.startsWith('known:')
      ? knowledge.actors.get(link.entity.slice('known:'.length))
      : undefined;
    if (actor?.type !== 'place') continue;
    for (const place of containing(actor, knowledge)) {
      const named = byParent.get(place) ?? [];
      if (!named.includes(actor)) byParent.set(place, [...named, actor]);
    }
  }
  for (const [place, named] of byParent) {
    if (named.length < 2 || !standsInList(article.text, first, neighbours)) continue;
    const actor = nearestPlace(first.name, placesWithin(knowledge).get(place) ?? [], named);
    if (!actor) continue;
    return {
      wanted: actor.names[0]?.text ?? '',
      written: first.name,
      confidence: 'likely',
      reason: `it stands in a list with ${list(named.map(({ names }) => names[0]?.text ?? '').slice(0, 3))}`,
      related: neighbours
        .filter(({ link }) => named.some(({ id }) => link?.entity === `known:${id}`))
        .slice(0, 2)
        .map((at) => ({ at, message: quoted(at.text) })),
      source: actor.source,
    };
  }
  return undefined;
}

/** Whether two known actors stand in the sentence: a list has as many. */
const hasCompany = (article: Article, { sentence }: ActorMention): boolean => (knownIn(article)[sentence] ?? 0) >= 2;

/** How many known actors stand in each sentence. */
const knownIn = oncePer(({ mentions }: Article): readonly (number | undefined)[] => {
  const known: number[] = [];
  for (const mention of mentions)
    if (mention.kind === 'actor' && mention.link?.entity.startsWith('known:'))
      known[mention.sentence] = (known[mention.sentence] ?? 0) + 1;
  return known;
});

const inList = /^(?:[,;]? ?\b(?:and|or|including|possibly|perhaps|also|even|plus|then|to)\b|[,;])*[,;]? $/;

/** Nothing but a comma or an "and" between the name and a neighbour. */
function standsInList(text: string, first: ActorMention, neighbours: readonly ActorMention[]): boolean {
  return neighbours.some((other) => {
    const gap = other.end <= first.start ? text.slice(other.end, first.start) : text.slice(first.end, other.start);
    return gap.length < 30 && /,|\b(?:and|or)\b/.test(gap) && inList.test(gap);
  });
}

/**
 * In a list, names are expected to be of one kind: farther slips count, if no other place comes near. Of a place that no
 * other language has a name for, one of thousands of towns, only a letter may differ.
 */
const farthest = 0.5;
const margin = 0.12;

function nearestPlace(
  written: string,
  places: readonly KnownActor[],
  named: readonly KnownActor[],
): KnownActor | undefined {
  let best: KnownActor | undefined;
  let least = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  const letters = fold(written);
  for (const actor of places) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const { text, language } of actor.names) {
      const other = fold(text);
      if (
        (language !== undefined && language !== 'en') ||
        other.includes(' ') ||
        other.slice(0, 3) !== letters.slice(0, 3)
      )
        continue;
      const length = Math.max(other.length, letters.length);
      const distance = editDistance(letters, other, farthest * length);
      if (distance <= 1 || isProminent(actor)) nearest = Math.min(nearest, distance / length);
    }
    if (nearest < least) {
      second = least;
      least = nearest;
      best = actor;
    } else second = Math.min(second, nearest);
  }
  if (!best || least > farthest || second - least < margin || named.includes(best)) return undefined;
  return best.names.some(
    ({ text }) => compareNames(written, text).verdict === 'same' || differByEnding(letters, fold(text)),
  )
    ? undefined
    : best;
}

const isProminent = ({ names }: KnownActor): boolean => names.some(({ language }) => language !== undefined);
