import type { Article, DateInterval, EntityId, QuantityClaim } from '../model';
import { entityOf } from './keys';
import { namedThings, premodifiers } from './noun-phrase';
import type { Item, SentenceItems } from './sentence-items';
import { conjunctions, prepositions } from './vocabulary/grammar';
import { dealWords, measureByNoun, tollByWord } from './vocabulary/measures';
import { attributionOf, modalityOf } from './voice';

/** How far from its figure the measured thing may stand, in items. */
const reachBack = 12;
const reachAhead = 4;

/** Prepositions that lead from an amount to what it measures: "$5 billion in aid", "worth of exports". */
const leadingOn = new Set(['of', 'in']);

/** What a deal costs is one sum, whatever the period told beside it. */
const dealPrice = 'deal price';

interface Measured {
  readonly measure: string;
  /** Whose it is, with the side where there are two: "from known:norway". */
  readonly of: readonly string[];
}

/** Figures with what they measure, of whom, and when. */
export function quantityClaims(article: Omit<Article, 'claims'>, sentence: SentenceItems): QuantityClaim[] {
  const claims: QuantityClaim[] = [];
  const { items } = sentence;
  items.forEach((item, at) => {
    if (item.is !== 'figure') return;
    const { figure } = item;
    if (figure.type === 'ordinal' || figure.type === 'ratio' || added(items, at)) return;
    const measured = figure.type === 'count' ? countedBy(items, at) : measuredBy(items, at);
    if (!measured) return;
    const when = onlyPeriod(items);
    const period = when && measured.measure !== dealPrice ? `@${when.from}/${when.to}` : '';
    const unit = figure.currency ?? figure.unit;
    const of = [...measured.of].sort();
    const evidence = { start: item.start, end: Math.max(item.end, figure.countedAt?.end ?? 0) };
    const attribution = attributionOf(article, sentence, evidence);
    claims.push({
      kind: 'quantity',
      key: `quantity:${measured.measure}:${unit ?? ''}:${of.join('+')}${period}`,
      evidence,
      ...(attribution && { attribution }),
      modality: modalityOf(items, at),
      measure: measured.measure,
      of: of.map((label) => label.replace(/^(?:from|to) /, '') as EntityId),
      figure: figure.id,
      value: figure.value,
      ...(figure.upper !== undefined && { upper: figure.upper }),
      ...(unit && { unit }),
      step: figure.step,
      ...((figure.approximate || figure.bound) && { approximate: true }),
      ...(when && { when }),
    });
  });
  return claims;
}

/** "an additional $20 million" is not the whole. */
function added(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 2), at)
    .some(({ word }) => /^(?:additional|another|extra|further|more|first|next|last|nearly|by)$/.test(word));
}

/** People and things counted: tolls by place, others by their noun. */
function countedBy(items: readonly Item[], at: number): Measured | undefined {
  const item = items[at] as Extract<Item, { is: 'figure' }>;
  const counted = item.figure.counted?.toLowerCase().split(' ').at(-1);
  const who =
    counted === undefined || /^(?:people|persons|others|victims|dead|deaths|lives|casualties)$/.test(counted)
      ? 'people'
      : counted;
  const toll = tollOf(items, at);
  if (toll) {
    const place = placeOfToll(items);
    return { measure: `${toll} of ${who}`, of: place ? [place] : [] };
  }
  const measure = counted ? measureByNoun.get(counted) : undefined;
  return measure ? { measure, of: holderOf(items, at) } : counted ? { measure: counted, of: [] } : undefined;
}

/** "Norvik Lines has 4,500 employees": who has what is counted. */
function holderOf(items: readonly Item[], at: number): string[] {
  const verb = items[at - 1]?.word ?? '';
  if (!/^(?:has|had|employs|employed)$/.test(verb)) return [];
  const holder = items[at - 2];
  return holder?.is === 'actor' && !holder.actor.demonym ? [entityOf(holder.actor)] : [];
}

function tollOf(items: readonly Item[], at: number): string | undefined {
  for (let i = at + 1; i <= at + reachAhead; i++) {
    const next = items[i];
    if (!next || next.is === 'mark' || next.is === 'figure') break;
    const toll = tollByWord.get(next.word);
    if (toll) return toll;
  }
  for (let i = at - 1; i >= at - 2; i--) {
    const word = items[i]?.word ?? '';
    const toll = tollByWord.get(word);
    if (toll && word !== 'died' && word !== 'dead') return toll;
  }
  return undefined;
}

/** Where it happened: the first place that the sentence puts something in. */
function placeOfToll(items: readonly Item[]): string | undefined {
  for (let i = 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.is !== 'actor' || item.actor.type !== 'place' || item.actor.demonym) continue;
    if (/^(?:in|near|at|outside|off|across|over)$/.test(items[i - 1]?.word ?? '')) return entityOf(item.actor);
  }
  return undefined;
}

function measuredBy(items: readonly Item[], at: number): Measured | undefined {
  const deal = priceOfDeal(items, at);
  if (deal) return deal;
  const fined = items[at - 1];
  if (fined?.is === 'actor' && items[at - 2]?.word === 'fined') return { measure: 'fine', of: [entityOf(fined.actor)] };
  for (let i = at + 1; i <= at + reachAhead; i++) {
    const next = items[i];
    if (!next || next.is === 'figure' || next.is === 'mark') break;
    if (conjunctions.has(next.word) || (prepositions.has(next.word) && !leadingOn.has(next.word))) break;
    const measure = measureByNoun.get(next.word);
    if (measure) return { measure, of: ownersOf(items, i, measure, at) };
  }
  for (let i = at - 1; i >= Math.max(0, at - reachBack); i--) {
    const previous = items[i] as Item;
    if (previous.is === 'figure' || (previous.is === 'mark' && previous.word !== '(')) break;
    if (conjunctions.has(previous.word) && !(items[i - 1]?.is === 'actor' && items[i + 1]?.is === 'actor')) break;
    const measure = measureByNoun.get(previous.word);
    if (measure) return { measure, of: ownersOf(items, i, measure) };
  }
  return undefined;
}

/** "bought LinkedIn for $26.2 billion": the price of what was bought. */
function priceOfDeal(items: readonly Item[], at: number): Measured | undefined {
  if (items[at - 1]?.word !== 'for') return undefined;
  for (let i = at - 2; i >= Math.max(0, at - reachBack); i--) {
    const { word } = items[i] as Item;
    if (!dealWords.has(word)) continue;
    const object = namedThings(items, items[i + 1]?.word === 'of' ? i + 2 : i + 1);
    return object && object.end <= at - 1 ? { measure: dealPrice, of: object.actors.map(entityOf) } : undefined;
  }
  return undefined;
}

/** Which side of an exchange a preposition or an owner names. */
function sideOf(measure: string, link: string): string {
  if (measure !== 'exports' && measure !== 'imports') return '';
  if (link === 'to' || link === 'into') return 'to';
  if (link === 'from') return 'from';
  return measure === 'exports' ? 'from' : 'to';
}

/** The actors in the noun phrase of a measured thing: "American exports of goods to China". */
function ownersOf(items: readonly Item[], noun: number, measure: string, from = -1): string[] {
  const of: string[] = [];
  const add = (link: string, actors: readonly Parameters<typeof entityOf>[0][]) => {
    for (const actor of actors) {
      const label = `${sideOf(measure, link)} ${entityOf(actor)}`.trim();
      if (!of.includes(label)) of.push(label);
    }
  };
  if (from < 0) {
    const before = premodifiers(items, noun);
    add('', [...before.owners, ...before.compounds, ...before.adjectivalActors]);
  } else {
    for (const item of items.slice(from, noun)) if (item.is === 'actor') add('', [item.actor]);
  }
  let i = noun + 1;
  while (i < items.length) {
    const link = items[i]?.word ?? '';
    if (
      link !== 'of' &&
      link !== 'to' &&
      link !== 'from' &&
      link !== 'with' &&
      link !== 'between' &&
      link !== 'in' &&
      link !== 'into'
    )
      break;
    const named = namedThings(items, i + 1);
    if (named) {
      add(link, named.actors);
      i = named.end;
    } else if (items[i + 1]?.is === 'word' && !prepositions.has(items[i + 1]?.word ?? '')) {
      // "trade in goods with Canada"
      i += 2;
      if (items[i]?.word === 'and' && items[i + 1]?.is === 'word') i += 2;
    } else break;
  }
  return of;
}

/** The only period the sentence names. */
function onlyPeriod(items: readonly Item[]): DateInterval | undefined {
  const periods = items.flatMap((item) => (item.is === 'date' && item.date.interval ? [item.date.interval] : []));
  return periods.length === 1 ? periods[0] : undefined;
}
