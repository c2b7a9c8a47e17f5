import type { Article, DateInterval, DetailClaim } from '../../model';
import { parseIso, toDayNumber } from '../../values/calendar';
import type { Item, SentenceItems } from '../sentence-items';
import { growing } from '../vocabulary/story';
import { attributionOf, modalityOf } from '../voice';
import { storyAnchors } from './anchors';
import { type DatedReading, eventDays, readDated } from './dated';
import { type Reading, readAge, readFigure, readOrdinal, readVote, type Told } from './measured';

/** A sentence about a time longer ago tells another event. */
const longAgo = 45;
/** Events with their day that an article is known by. */
const mostDays = 2;
/** Articles about less have nothing to be joined by. */
const fewestAnchors = 2;

/** Details of the article's story. None without a publication date, by which two articles are of one time. */
export function detailClaims(article: Omit<Article, 'claims'>, sentences: readonly SentenceItems[]): DetailClaim[] {
  const published = article.metadata.published ? parseIso(article.metadata.published) : undefined;
  if (!published) return [];
  const today = toDayNumber(published);
  const about = storyAnchors(article);
  if (about.length < fewestAnchors) return [];
  const claims: DetailClaim[] = [];
  const days = new Set<string>();
  let elsewhere = -1;
  for (const sentence of sentences) {
    const { items } = sentence;
    const block = article.sentences[sentence.index]?.block ?? -1;
    const old = tellsOfLongAgo(items, today);
    if (old) elsewhere = block;
    const told: Told = { items, words: new Set(items.map(({ word }) => word)) };
    for (const reading of readDated(items)) {
      if (Math.abs(reading.day - today) > 400) continue;
      const claim = datedClaim(article, sentence, reading, about);
      if (claim.modality === 'denied' || (claim.modality === 'planned' && !reading.planned)) continue;
      claims.push(claim);
    }
    for (const day of eventDays(items, today)) if (days.size < mostDays) days.add(day);
    // "It was weaker": the sentence behind one about 1960 is about 1960.
    if (elsewhere === block) continue;
    for (const reading of readings(article, sentence, told)) {
      const modality = modalityOf(
        items,
        items.findIndex(({ end }) => end > reading.start),
      );
      if (modality === 'denied' || modality === 'planned') continue;
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
  return claims.map((claim) => ({ ...claim, about: all }));
}

function* readings(article: Omit<Article, 'claims'>, sentence: SentenceItems, told: Told): Iterable<Reading> {
  for (const [at, item] of told.items.entries()) {
    const reading =
      readOrdinal(told.items, at) ??
      (item.is === 'figure' ? (readAge(told.items, at) ?? readFigure(told, at)) : undefined);
    if (reading) yield reading;
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

/** True where the sentence dates itself long before the article, other than to compare ("less than in 2018"). */
function tellsOfLongAgo(items: readonly Item[], today: number): boolean {
  return items.some((item, at) => {
    if (item.is !== 'date' || !item.date.interval) return false;
    if (items.slice(Math.max(0, at - 2), at).some(({ word }) => comparisons.has(word))) return false;
    const last = dayNumber(item.date.interval, 'to');
    return last !== undefined && last < today - longAgo;
  });
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
