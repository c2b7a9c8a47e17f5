import type { Article, DateInterval, QuantityClaim } from '../model';
import { entitiesOf } from './keys';
import type { Item, SentenceItems } from './sentence-items';
import { conjunctions, prepositions } from './vocabulary/grammar';
import { measureByNoun, tollByWord } from './vocabulary/measures';
import { attributionOf, modalityOf } from './voice';

/** How far from its figure the measured thing may stand, in items. */
const reachBack = 9;
const reachAhead = 4;

/** Prepositions that lead from an amount to what it measures: "$5 billion in aid", "worth of exports". */
const leadingOn = new Set(['of', 'in']);

/** Figures with what they measure, of whom, and when. */
export function quantityClaims(article: Omit<Article, 'claims'>, sentence: SentenceItems): QuantityClaim[] {
  const claims: QuantityClaim[] = [];
  const { items } = sentence;
  items.forEach((item, at) => {
    if (item.is !== 'figure') return;
    const { figure } = item;
    if (figure.type === 'ordinal' || figure.type === 'ratio') return;
    const measured = measuredBy(items, at);
    if (!measured) return;
    const clause = clauseOf(items, at);
    const actors = items.slice(clause.from, clause.to).flatMap((other) => (other.is === 'actor' ? [other.actor] : []));
    const when = whenOf(items, at, clause);
    const of = entitiesOf(actors);
    const unit = figure.currency ?? figure.unit;
    const evidence = { start: item.start, end: Math.max(item.end, figure.countedAt?.end ?? 0) };
    const attribution = attributionOf(article, sentence, evidence);
    claims.push({
      kind: 'quantity',
      key: `quantity:${measured}:${unit ?? ''}:${of.join('+')}`,
      evidence,
      ...(attribution && { attribution }),
      modality: modalityOf(items, at),
      measure: measured,
      of,
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

function measuredBy(items: readonly Item[], at: number): string | undefined {
  const item = items[at] as Extract<Item, { is: 'figure' }>;
  if (item.figure.type === 'count') {
    for (let i = at + 1; i <= at + reachAhead; i++) {
      const next = items[i];
      if (!next || next.is === 'mark' || next.is === 'figure') break;
      const toll = tollByWord.get(next.word);
      if (toll) return toll;
    }
    for (let i = at - 1; i >= at - 3; i--) {
      const toll = tollByWord.get(items[i]?.word ?? '');
      if (toll && items[i]?.word !== 'died') return toll;
    }
    const counted = item.figure.counted?.toLowerCase();
    return counted ? (measureByNoun.get(counted) ?? counted.split(' ').at(-1)) : undefined;
  }
  for (let i = at + 1; i <= at + reachAhead; i++) {
    const next = items[i];
    if (!next || next.is === 'figure' || (next.is === 'mark' && next.word !== '-')) break;
    if (conjunctions.has(next.word) || (prepositions.has(next.word) && !leadingOn.has(next.word))) break;
    const measure = measureByNoun.get(next.word);
    if (measure) return measure;
  }
  for (let i = at - 1; i >= Math.max(0, at - reachBack); i--) {
    const previous = items[i] as Item;
    if (previous.is === 'figure' || (previous.is === 'mark' && previous.word !== '(')) break;
    if (conjunctions.has(previous.word)) break;
    const measure = measureByNoun.get(previous.word);
    if (measure) return measure;
  }
  return undefined;
}

/** The stretch round an item without semicolons, brackets, or a comma that a conjunction follows. */
function clauseOf(items: readonly Item[], at: number): { from: number; to: number } {
  const stops = (i: number): boolean => {
    const { word } = items[i] as Item;
    return (
      word === ';' ||
      word === '(' ||
      word === ')' ||
      word === ':' ||
      (word === ',' && conjunctions.has(items[i + 1]?.word ?? ''))
    );
  };
  let from = at;
  while (from > 0 && !stops(from - 1)) from--;
  let to = at + 1;
  while (to < items.length && !stops(to)) to++;
  return { from, to };
}

/** The only period the clause names, else the sentence's only one. */
function whenOf(items: readonly Item[], _at: number, clause: { from: number; to: number }): DateInterval | undefined {
  return onlyPeriod(items.slice(clause.from, clause.to)) ?? onlyPeriod(items);
}

function onlyPeriod(items: readonly Item[]): DateInterval | undefined {
  const periods = items.flatMap((item) => (item.is === 'date' && item.date.interval ? [item.date.interval] : []));
  return periods.length === 1 ? periods[0] : undefined;
}
