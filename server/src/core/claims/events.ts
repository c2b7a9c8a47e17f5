import type { Article, DateInterval, EntityId, EventClaim, Knowledge, KnownEvent, Span } from '../model';
import { compareDates } from '../values/calendar';
import { type EventReading, readEventNoun, readNamedEvent } from './event-nouns';
import { readEventVerb } from './event-verbs';
import { entitiesOf, knownId } from './keys';
import type { SentenceItems } from './sentence-items';
import { type EventKind, eventWords, kindByName } from './vocabulary/events';
import { attributionOf, modalityOf } from './voice';

/** Dates broader than this tell nothing that could be compared. */
const longestDays = 370;
/** A year told by its distance from another, with half a year to either side. */
const reckonedDays = 735;

/** Dated events of one sentence. */
export function eventClaims(
  article: Omit<Article, 'claims'>,
  sentence: SentenceItems,
  knowledge: Knowledge,
): EventClaim[] {
  const { items } = sentence;
  if (!items.some(({ is }) => is === 'date')) return [];
  const claims: EventClaim[] = [];
  items.forEach((item, at) => {
    if (item.is === 'actor') {
      const reading = readNamedEvent(items, at);
      const kind = signedNames.test(item.actor.name) && item.actor.type === 'other' ? signing : namedKind;
      const claim = reading && claimOf(article, sentence, knowledge, at, reading, kind, false);
      if (claim) claims.push(claim);
      return;
    }
    if (item.is !== 'word') return;
    for (const { kind, part, weak } of eventWords.get(item.word) ?? []) {
      const reading = part === 'noun' ? readEventNoun(items, at, kind) : readEventVerb(items, at, kind);
      const claim = reading && claimOf(article, sentence, knowledge, at, reading, kind, weak);
      if (claim) {
        claims.push(claim);
        break;
      }
    }
  });
  return claims;
}

/** What a name stands for as a whole: "the 2015 Paris Agreement". */
const namedKind: EventKind = {
  kind: 'named',
  roles: 'place',
  happens: 'once',
  nouns: [],
  knownKinds: ['signing', 'treaty', 'agreement', 'disaster', 'massacre', 'bombing'],
  phrase: '',
};

/** Names of texts, whose year is that of their signing. */
const signedNames = /(?:agreements?|accords?|treaty|pact|protocol)$|^(?:the )?treaty of/i;
const signing = kindByName.get('signing') ?? namedKind;

function claimOf(
  article: Omit<Article, 'claims'>,
  sentence: SentenceItems,
  knowledge: Knowledge,
  at: number,
  reading: EventReading,
  kind: EventKind,
  weak: boolean,
): EventClaim | undefined {
  const { value, interval, type } = reading.date.date;
  if (!value || !interval || (type !== 'date' && type !== 'time')) return undefined;
  const reckoned = reading.date.end !== reading.date.date.end || reading.date.start !== reading.date.date.start;
  if (daysApart(interval.from, interval.to) > (reckoned ? reckonedDays : longestDays)) return undefined;
  const candidates = knownEvents(article, reading, kind, knowledge, weak);
  if (candidates.length === 0 && (weak || reading.undergoers.length === 0)) return undefined;
  const undergoers = entitiesOf(reading.undergoers);
  const known =
    candidates.find((event) => compareDates(event.interval, interval) !== 'contradictory') ?? only(candidates);
  const essential = candidates[0]?.essential.map((id) => `known:${id}`) ?? [];
  const participants = [...new Set([...undergoers, ...essential, ...entitiesOf(reading.agents)])];
  const evidence = { start: reading.start, end: reading.end };
  const attribution = attributionOf(article, sentence, evidence);
  return {
    kind: 'event',
    key: keyOf(kind, candidates[0], undergoers, reading.unique, value),
    evidence,
    ...(attribution && { attribution }),
    modality: modalityOf(sentence.items, at, reading.from),
    event: kind.kind,
    participants,
    ...(known && { known: known.id }),
    date: { value, interval, at: withoutArticle(reading.date) },
  };
}

/** A date's words without the article that TIMEX3 counts among them: "the 2014" → "2014". */
function withoutArticle({ start, end, date }: EventReading['date']): Span {
  const article = /^the\s+/i.exec(date.text);
  return { start: start + (article?.[0].length ?? 0), end };
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/**
 * Known events of the kind whose essential participants are all named, one at least as what it was done to. Where a
 * phrase names only who did it ("Russia's invasion"), or nobody ("the full-scale invasion"), the article must name the
 * others, and what it names must leave one choice.
 */
function knownEvents(
  article: Omit<Article, 'claims'>,
  reading: EventReading,
  kind: EventKind,
  knowledge: Knowledge,
  weak: boolean,
): readonly KnownEvent[] {
  const { value, interval } = reading.date.date;
  const events = [kind.kind, ...(kind.knownKinds ?? [])]
    .flatMap((name) => knowledge.eventsOf(name))
    .filter(
      (event) =>
        event.essential.length > 0 &&
        (kind.happens !== 'again' ||
          (value &&
            interval &&
            (compareDates(event.interval, interval) !== 'contradictory' || sameDayOfYear(event.interval, interval)))),
    );
  if (events.length === 0) return [];
  const undergoers = new Set(entitiesOf(reading.undergoers).map(knownId));
  const agents = new Set(entitiesOf(reading.agents).map(knownId));
  const direct = events.filter(
    ({ essential }) =>
      essential.every((id) => undergoers.has(id) || agents.has(id)) && essential.some((id) => undergoers.has(id)),
  );
  if (direct.length > 0) return narrowed(direct, reading);
  const onlyAgents = [...undergoers].every(
    (id) =>
      id !== undefined &&
      events.some(({ participants, essential }) => participants.includes(id) && !essential.includes(id)),
  );
  if (weak || kind.ofAnyone || !reading.unique || !onlyAgents) return [];
  const named = new Set(article.entities.map(({ id }) => knownId(id)));
  const doers = [...agents, ...undergoers];
  // "the 2022 invasion" beside Crimea and Russia is that of Ukraine, whom the article need not name.
  const another =
    doers.length === 0 &&
    interval !== undefined &&
    events.some(
      (event) =>
        compareDates(event.interval, interval) !== 'contradictory' &&
        event.participants.some((id) => named.has(id)) &&
        !event.essential.every((id) => named.has(id)),
    );
  if (another) return [];
  const near = events.filter(
    ({ essential, participants }) =>
      essential.every((id) => named.has(id)) && doers.every((id) => id !== undefined && participants.includes(id)),
  );
  const meant = narrowed(near, reading);
  const sets = new Set(meant.map(({ essential }) => [...essential].sort().join('+')));
  return sets.size === 1 ? meant : [];
}

/** 7 October of another year: a slip in the year, not another event. */
function sameDayOfYear(a: DateInterval, b: DateInterval): boolean {
  return b.from === b.to && a.from === a.to && a.from.slice(4) === b.from.slice(4);
}

/** "full-scale" tells the invasion of a whole country from an earlier one of a part. */
function narrowed(events: readonly KnownEvent[], { adjectives }: EventReading): readonly KnownEvent[] {
  const full = adjectives.includes('full-scale') ? events.filter(({ name }) => /full-scale/i.test(name)) : [];
  return full.length > 0 ? full : events;
}

/**
 * Claims with one key are about one event. What may happen again to the same participants is told apart by its year,
 * unless it is named as the one ("the Oklahoma City bombing") or the knowledge base knows it.
 */
function keyOf(
  kind: EventKind,
  known: KnownEvent | undefined,
  undergoers: readonly EntityId[],
  unique: boolean,
  value: string,
): string {
  if (known)
    return `event:${kind.kind}:${known.essential
      .map((id) => `known:${id}`)
      .sort()
      .join('+')}`;
  const key = `event:${kind.kind}:${undergoers.join('+')}`;
  const one = kind.happens === 'once' || (kind.happens === 'named' && unique);
  return one ? key : `${key}:${value.slice(0, kind.often ? 10 : 7)}`;
}

/** Whole days from one ISO date to another, near enough for a bound. */
function daysApart(from: string, to: string): number {
  const days = (iso: string) =>
    Number(iso.slice(0, 4)) * 365.25 + Number(iso.slice(5, 7)) * 30.5 + Number(iso.slice(8, 10));
  return days(to) - days(from);
}
