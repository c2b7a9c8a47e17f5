import type { ActorMention, Article, DateInterval, DateMention, EntityId, Knowledge, OrdinalClaim } from '../model';
import { isValidDay, toDayNumber, toIso, weekdayOf } from '../values/calendar';
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
    const when = dayOf(items, article) ?? (refersBack(items) && previous ? dayOf(previous.items, article) : undefined);
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
function dayOf(items: readonly Item[], article: Omit<Article, 'claims'>): DateInterval | undefined {
  const days = items.flatMap((item) => {
    if (item.is !== 'date') return [];
    const interval = item.date.interval ?? dayByWeekday(item.date, article);
    return interval && interval.from === interval.to ? [interval] : [];
  });
  return new Set(days.map(({ from }) => from)).size === 1 ? days[0] : undefined;
}

/**
 * "Tuesday, March 18th" in an article without a date: the first year, from the latest that the article names on, in
 * which that day is a Tuesday. Weekday and date come together again after five years at the earliest.
 */
function dayByWeekday(mention: DateMention, article: Omit<Article, 'claims'>): DateInterval | undefined {
  const { year, month, day, weekday } = mention.expression.said;
  if (year !== undefined || month === undefined || day === undefined || weekday === undefined) return undefined;
  const named = article.mentions.flatMap((other) =>
    other.kind === 'date' && other.expression.said.year ? [other.expression.said.year] : [],
  );
  if (named.length === 0) return undefined;
  const latest = Math.max(...named);
  for (let candidate = latest; candidate < latest + 5; candidate++) {
    if (!isValidDay(candidate, month, day)) continue;
    if (weekdayOf(toDayNumber({ year: candidate, month, day })) !== weekday) continue;
    const iso = toIso({ year: candidate, month, day });
    return { from: iso, to: iso };
  }
  return undefined;
}

/** "This conversation …", "The call …": about what the sentence before told. */
function refersBack(items: readonly Item[]): boolean {
  const [first, second] = items;
  return (
    (first?.word === 'this' || first?.word === 'the' || first?.word === 'that') &&
    numberedThings.has(second?.word ?? '')
  );
}
