import type { ActorMention, Article, DateInterval, DateMention, EntityId, Knowledge, OrdinalClaim } from '../model';
import { isValidDay, toDayNumber, toIso, weekdayOf } from '../values/calendar';
import { entityOf, knownId } from './keys';
import type { Item, SentenceItems } from './sentence-items';
import { beForms, modals } from './vocabulary/grammar';
import { numberedThings } from './vocabulary/measures';
import { attributionOf, modalityOf } from './voice';

/** Numbered members of a series between two sides: "their second official phone call". */
export function ordinalClaims(
  article: Omit<Article, 'claims'>,
  sentence: SentenceItems,
  earlier: readonly SentenceItems[],
  knowledge: Knowledge,
): OrdinalClaim[] {
  const claims: OrdinalClaim[] = [];
  const { items } = sentence;
  items.forEach((item, at) => {
    if (item.is !== 'figure' || item.figure.type !== 'ordinal' || item.figure.value < 1) return;
    const head = headNoun(items, at, item.figure.counted);
    if (!head) return;
    const { published } = article.metadata;
    const participants =
      sidesOf(items, published, knowledge) ?? sidesBefore(items, earlier, published, knowledge) ?? [];
    if (participants.length < 2) return;
    const evidence = { start: item.start, end: Math.max(head.end, item.figure.countedAt?.end ?? 0) };
    const when = refersBack(items) ? dayBefore(earlier, article) : dayOf(ownPart(items), article);
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
function sidesOf(items: readonly Item[], published: string | undefined, knowledge: Knowledge): EntityId[] | undefined {
  const actors = items.flatMap((item) => (item.is === 'actor' ? [item.actor] : []));
  const persons = personsOf(items, published, knowledge);
  if (persons.length === 2) return persons.sort();
  if (persons.length > 0) return undefined;
  const countries = [...new Set(actors.filter(({ type, demonym }) => type === 'place' && !demonym).map(entityOf))];
  return countries.length === 2 ? countries.sort() : undefined;
}

function personsOf(items: readonly Item[], published: string | undefined, knowledge: Knowledge): EntityId[] {
  const persons = items.flatMap((item) => (item.is === 'actor' && item.actor.type === 'person' ? [item.actor] : []));
  return [...new Set(persons.map((actor) => sideOf(actor, published, knowledge)))];
}

/** "between the two presidents", "their second call": those whom a sentence shortly before names as a pair. */
function sidesBefore(
  items: readonly Item[],
  earlier: readonly SentenceItems[],
  published: string | undefined,
  knowledge: Knowledge,
): EntityId[] | undefined {
  const pair = items.some(
    ({ word }, i) =>
      word === 'their' ||
      word === 'both' ||
      (word === 'two' &&
        /^(?:presidents|men|women|leaders|sides|countries|ministers)$/.test(items[i + 1]?.word ?? '')) ||
      isPair(items[i]),
  );
  if (!pair) return undefined;
  const here = personsOf(items, published, knowledge);
  for (const sentence of [...earlier].reverse()) {
    const persons = personsOf(sentence.items, published, knowledge);
    if (persons.length === 2 && here.every((person) => persons.includes(person))) return persons.sort();
  }
  return undefined;
}

/** "the two presidents" read as a figure. */
function isPair(item: Item | undefined): boolean {
  return (
    item?.is === 'figure' &&
    item.figure.value === 2 &&
    /^(?:presidents|men|women|leaders|sides|countries|ministers)$/.test(item.figure.counted ?? '')
  );
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

/** The day of the nearest sentence before that names one. */
function dayBefore(earlier: readonly SentenceItems[], article: Omit<Article, 'claims'>): DateInterval | undefined {
  for (const sentence of [...earlier].reverse()) {
    const day = dayOf(ownPart(sentence.items), article);
    if (day) return day;
  }
  return undefined;
}

/** A sentence without what it says of other times: "since …", "after …", "; the earlier one …". */
function ownPart(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex(
    ({ word }) => word === ';' || word === 'since' || word === 'after' || word === 'before' || word === 'until',
  );
  return end < 0 ? items : items.slice(0, end);
}

/** "This conversation …", "It will be …": about what a sentence before told. */
function refersBack(items: readonly Item[]): boolean {
  const [first, second] = items;
  if (first?.word === 'it') return true;
  return (
    (first?.word === 'this' || first?.word === 'the' || first?.word === 'that') &&
    (beForms.has(second?.word ?? '') || modals.has(second?.word ?? '') || numberedThings.has(second?.word ?? ''))
  );
}
