import type { ActorMention, Article, DateInterval, EntityId, Knowledge, OrdinalClaim } from '../model';
import { entityOf, knownId } from './keys';
import type { Item, SentenceItems } from './sentence-items';
import { numberedThings } from './vocabulary/measures';
import { attributionOf, modalityOf } from './voice';

/** Numbered members of a series between two sides: "their second official phone call". */
export function ordinalClaims(
  article: Omit<Article, 'claims'>,
  sentence: SentenceItems,
  previous: SentenceItems | undefined,
  knowledge: Knowledge,
): OrdinalClaim[] {
  const claims: OrdinalClaim[] = [];
  const { items } = sentence;
  items.forEach((item, at) => {
    if (item.is !== 'figure' || item.figure.type !== 'ordinal' || item.figure.value < 1) return;
    const head = headNoun(items, at, item.figure.counted);
    if (!head) return;
    const participants = sidesOf(items, article.metadata.published, knowledge);
    if (participants.length < 2) return;
    const evidence = { start: item.start, end: Math.max(head.end, item.figure.countedAt?.end ?? 0) };
    const when = dayOf(items) ?? (refersBack(items) && previous ? dayOf(previous.items) : undefined);
    const attribution = attributionOf(article, sentence, evidence);
    claims.push({
      kind: 'ordinal',
      key: `ordinal:${head.thing}:${participants.join('+')}`,
      evidence,
      ...(attribution && { attribution }),
      modality: modalityOf(items, at),
      ordinal: item.figure.value,
      thing: head.thing,
      participants,
      ...(when && { when }),
    });
  });
  return claims;
}

/** The numbered noun, a few adjectives ahead: "first official high-level bilateral engagement". */
function headNoun(
  items: readonly Item[],
  at: number,
  counted: string | undefined,
): { thing: string; end: number } | undefined {
  for (let i = at + 1; i <= at + 6; i++) {
    const item = items[i];
    if (item?.is !== 'word') return undefined;
    const thing = numberedThings.get(item.word);
    if (thing) {
      const next = items[i + 1];
      return { thing, end: next?.is === 'word' && numberedThings.get(next.word) === thing ? next.end : item.end };
    }
  }
  const thing = counted ? numberedThings.get(counted.toLowerCase()) : undefined;
  return thing ? { thing, end: (items[at] as Item).end } : undefined;
}

/** The two sides: persons as the countries they lead at the article's date, else as themselves; countries else. */
function sidesOf(items: readonly Item[], published: string | undefined, knowledge: Knowledge): EntityId[] {
  const actors = items.flatMap((item) => (item.is === 'actor' ? [item.actor] : []));
  const persons = [
    ...new Set(actors.filter(({ type }) => type === 'person').map((actor) => sideOf(actor, published, knowledge))),
  ];
  if (persons.length === 2) return persons.sort();
  if (persons.length > 0) return [];
  const countries = [...new Set(actors.filter(({ type, demonym }) => type === 'place' && !demonym).map(entityOf))];
  return countries.length === 2 ? countries.sort() : [];
}

function sideOf(actor: ActorMention, published: string | undefined, knowledge: Knowledge): EntityId {
  const entity = entityOf(actor);
  const roles = knowledge.actors.get(knownId(entity) ?? '')?.roles ?? [];
  const held = roles.find(
    ({ title, of, from, to }) =>
      of &&
      /president|prime minister|chancellor|head of/i.test(title) &&
      (!published || ((from ?? '') <= published && (to ?? '9999') >= published)),
  );
  return held?.of ? `known:${held.of}` : entity;
}

/** The only day the sentence names. */
function dayOf(items: readonly Item[]): DateInterval | undefined {
  const days = items.flatMap((item) => {
    const interval = item.is === 'date' ? item.date.interval : undefined;
    return interval && interval.from === interval.to ? [interval] : [];
  });
  return new Set(days.map(({ from }) => from)).size === 1 ? days[0] : undefined;
}

/** "This conversation …", "The call …": about what the sentence before told. */
function refersBack(items: readonly Item[]): boolean {
  const [first, second] = items;
  return (
    (first?.word === 'this' || first?.word === 'the' || first?.word === 'that') &&
    numberedThings.has(second?.word ?? '')
  );
}
