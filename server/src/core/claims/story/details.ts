import type { Article, DateInterval, DetailClaim } from '../../model';
import { parseIso, toDayNumber } from '../../values/calendar';
import type { Item, SentenceItems } from '../sentence-items';
import { growing } from '../vocabulary/story';
import { attributionOf, modalityOf } from '../voice';
import { readAge } from './ages';
import { datelineEnd, storyAnchors } from './anchors';
import { type DatedReading, eventDays, readDated } from './dated';
import { readFigure } from './measured';
import { readOrdinal } from './ordinals';
import type { Reading, Told } from './reading';
import { readTold } from './told';
import { readVote } from './votes';

/** A sentence about a time so many days ago tells another event. */
const longAgo = 400;
/** Growing counts and rates are of the last weeks. */
const notLongAgo = 45;
/** Events with their day that an article is known by. */
const mostDays = 2;
/** Figures among their words that are kept of an article. */
const mostTold = 24;
/** Articles about less have nothing to be joined by. */
const fewestAnchors = 2;

/** What an article is about, and the details of its story. */
export interface Story {
  readonly about: readonly string[];
  readonly claims: readonly DetailClaim[];
}

/** The article's story; none without a publication date, by which two articles are of one time. */
export function readStory(article: Omit<Article, 'claims'>, sentences: readonly SentenceItems[]): Story | undefined {
  const published = article.metadata.published ? parseIso(article.metadata.published) : undefined;
  if (!published) return undefined;
  const today = toDayNumber(published);
  const about = storyAnchors(article);
  const opens = Math.max(datelineEnd(article), article.metadata.publishedAt?.end ?? 0);
  if (about.length === 0) return undefined;
  const claims: DetailClaim[] = [];
  const days = new Set<string>();
  let elsewhere = -1;
  let inContext = 0;
  for (const sentence of sentences) {
    const { items } = sentence;
    const block = article.sentences[sentence.index]?.block ?? -1;
    const since = daysSince(items, today);
    if (since > longAgo) elsewhere = block;
    const told: Told = { items, words: new Set(items.map(({ word }) => word)) };
    for (const reading of readDated(items)) {
      if (Math.abs(reading.day - today) > 400) continue;
      const claim = datedClaim(article, sentence, reading, about);
      if (claim.modality === 'denied' || (claim.modality === 'planned' && !reading.planned)) continue;
      claims.push(claim);
      if (days.size < mostDays && !reading.planned) days.add(`^${reading.thing}:${reading.day}`);
    }
    for (const day of eventDays(items, today)) if (days.size < mostDays) days.add(day);
    for (const reading of readings(article, sentence, told, opens)) {
      // "It was weaker": the sentence behind one about 1960 is about 1960.
      if (
        reading.detail !== 'age' &&
        reading.detail !== 'date' &&
        (elsewhere === block || (since > notLongAgo && !settled(reading)))
      )
        continue;
      const modality = modalityOf(
        items,
        items.findIndex(({ end }) => end > reading.start),
      );
      if (modality === 'denied' || (modality === 'planned' && !reading.context)) continue;
      if (reading.context && ++inContext > mostTold) continue;
      const span = { start: reading.start, end: reading.end };
      const attribution = attributionOf(article, sentence, span);
      const { start: _start, end: _end, ...rest } = reading;
      claims.push({
        kind: 'detail',
        key: `detail:${reading.detail}:${reading.thing}`,
        evidence: span,
        ...(attribution && { attribution }),
        modality,
        ...rest,
        ...(growing.has(reading.thing.split(/[ :]/)[0] ?? '') && { asOf: latestDay(items, today) }),
        day: today,
        about,
      });
    }
  }
  const all = [...days, ...about];
  if (all.length < fewestAnchors) return undefined;
  return { about: all, claims: claims.map((claim) => ({ ...claim, about: all })) };
}

function* readings(
  article: Omit<Article, 'claims'>,
  sentence: SentenceItems,
  told: Told,
  opens: number,
): Iterable<Reading> {
  for (const [at, item] of told.items.entries()) {
    const reading =
      readOrdinal(told.items, at) ??
      (item.is === 'figure' ? (readAge(article, told.items, at) ?? readFigure(told, at)) : undefined);
    if (reading) yield reading;
    // Another article may tell it so that its thing is not known.
    const unread = item.start >= opens && (!reading || reading.detail === 'quantity');
    const inContext = unread ? readTold(told.items, at) : undefined;
    if (inContext) yield inContext;
  }
  const vote = readVote(told, article.text.slice(sentence.start, sentence.end), sentence.start);
  if (vote) yield vote;
}

function datedClaim(
  article: Omit<Article, 'claims'>,
  sentence: SentenceItems,
  reading: DatedReading,
  about: readonly string[],
): DetailClaim {
  const span = { start: reading.date.start, end: reading.date.end };
  const attribution = attributionOf(article, sentence, span);
  return {
    kind: 'detail',
    key: `detail:date:${reading.thing}`,
    evidence: span,
    ...(attribution && { attribution }),
    modality: modalityOf(
      sentence.items,
      sentence.items.findIndex(({ end }) => end > reading.start),
    ),
    detail: 'date',
    thing: reading.thing,
    value: reading.day,
    step: 1,
    day: reading.day,
    about,
  };
}

const comparisons = new Set(['than', 'since', 'from', 'until', 'before', 'after']);

/** How many days before the article the sentence dates itself, other than to compare ("less than in 2018"). */
function daysSince(items: readonly Item[], today: number): number {
  let most = 0;
  for (const [at, item] of items.entries()) {
    if (item.is !== 'date' || !item.date.interval) continue;
    if (items.slice(Math.max(0, at - 2), at).some(({ word }) => comparisons.has(word))) continue;
    most = Math.max(most, today - (dayNumber(item.date.interval, 'to') ?? today));
  }
  return most;
}

/** What is told again months later as it was. */
function settled({ detail, thing }: Reading): boolean {
  const [what = ''] = thing.split(/[ :]/);
  return detail === 'quantity' && !growing.has(what) && what !== 'policy';
}

function dayNumber(interval: DateInterval, side: 'from' | 'to'): number | undefined {
  const day = parseIso(interval[side]);
  return day && toDayNumber(day);
}

/** The day a growing count is of: the latest the sentence names in the last days, else the article's. */
function latestDay(items: readonly Item[], today: number): number {
  let latest = -1;
  for (const item of items) {
    if (item.is !== 'date' || !item.date.interval) continue;
    const day = dayNumber(item.date.interval, 'to');
    if (day !== undefined && day <= today && day >= today - 2) latest = Math.max(latest, day);
  }
  return latest < 0 ? today : latest;
}
