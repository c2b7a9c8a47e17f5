import type { Article, EntityId, EventClaim, Knowledge, KnownEvent, Span } from '../model';
import { compareDates } from '../values/calendar';
import { type EventReading, readEventNoun } from './event-nouns';
import { readEventVerb } from './event-verbs';
import { entitiesOf, knownId } from './keys';
import type { SentenceItems } from './sentence-items';
import { type EventKind, type EventWord, eventWords } from './vocabulary/events';
import { attributionOf, modalityOf } from './voice';

/** Dates broader than this tell nothing that could be compared. */
const longestDays = 370;

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
    if (item.is !== 'word') return;
    for (const word of eventWords.get(item.word) ?? []) {
      const claim = readClaim(article, sentence, knowledge, at, word);
      if (claim) {
        claims.push(claim);
        break;
      }
    }
  });
  return claims;
}

function readClaim(
  article: Omit<Article, 'claims'>,
  sentence: SentenceItems,
  knowledge: Knowledge,
  at: number,
  { kind, part, weak }: EventWord,
): EventClaim | undefined {
  const { items } = sentence;
  const reading = part === 'noun' ? readEventNoun(items, at, kind) : readEventVerb(items, at, kind);
  if (!reading) return undefined;
  const { value, interval, type } = reading.date.date;
  if (
    !value ||
    !interval ||
    (type !== 'date' && type !== 'time') ||
    daysApart(interval.from, interval.to) > longestDays
  )
    return undefined;
  const candidates = knownEvents(reading, kind, knowledge);
  if (weak && candidates.length === 0) return undefined;
  const undergoers = entitiesOf(reading.undergoers);
  const participants = [...new Set([...undergoers, ...entitiesOf(reading.agents)])];
  const evidence = { start: reading.start, end: reading.end };
  const known =
    candidates.find((event) => compareDates(event.interval, interval) !== 'contradictory') ?? only(candidates);
  const attribution = attributionOf(article, sentence, evidence);
  return {
    kind: 'event',
    key: keyOf(kind, known, undergoers, reading.unique, value),
    evidence,
    ...(attribution && { attribution }),
    modality: modalityOf(items, at),
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

/** Known events of the kind whose essential participants are all named, one at least as what it was done to. */
function knownEvents(reading: EventReading, kind: EventKind, knowledge: Knowledge): KnownEvent[] {
  const undergoers = new Set(entitiesOf(reading.undergoers).map(knownId));
  const all = new Set([...undergoers, ...entitiesOf(reading.agents).map(knownId)]);
  return knowledge
    .eventsOf(kind.kind)
    .filter(
      ({ essential }) =>
        essential.length > 0 && essential.every((id) => all.has(id)) && essential.some((id) => undergoers.has(id)),
    );
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
  return one ? key : `${key}:${value.slice(0, 7)}`;
}

/** Whole days from one ISO date to another, near enough for a bound. */
function daysApart(from: string, to: string): number {
  const days = (iso: string) =>
    Number(iso.slice(0, 4)) * 365.25 + Number(iso.slice(5, 7)) * 30.5 + Number(iso.slice(8, 10));
  return days(to) - days(from);
}
