import type { Article, DateInterval, EntityId, QuantityClaim, TollEvent } from '../../model';
import type { Item, SentenceItems } from '../sentence-items';
import { stockMeasures } from '../vocabulary/measures';
import { attributionOf, modalityOf } from '../voice';
import { countedBy } from './counted';
import { measuredBy } from './measured';
import { dealPrice } from './prices';
import { traitOf } from './traits';

/** What a figure measures or counts. */
export interface Measured {
  readonly measure: string;
  /** Whose it is, with the side where there are two: "from known:norway". */
  readonly of: readonly string[];
  readonly past?: boolean;
  /** It holds at any time: a cost, a height. */
  readonly lasting?: boolean;
  /** Of a toll: what took it. */
  readonly event?: TollEvent;
}

/** Figures with what they measure, of whom, and when. */
export function quantityClaims(article: Omit<Article, 'claims'>, sentence: SentenceItems): QuantityClaim[] {
  const claims: QuantityClaim[] = [];
  const { items } = sentence;
  items.forEach((item, at) => {
    if (item.is !== 'figure') return;
    const { figure } = item;
    if (figure.type === 'ordinal' || figure.type === 'ratio' || added(items, at)) return;
    const measured = figure.type === 'count' ? countedBy(items, at) : (traitOf(items, at) ?? measuredBy(items, at));
    if (!measured) return;
    const { measure, event } = measured;
    const when = measured.lasting ? undefined : onlyPeriod(items);
    const stock = measured.lasting || stockMeasures.has(measure.split(' ').at(-1) ?? '');
    const standing = !when && !measured.past && stock;
    const period = when && measure !== dealPrice ? `@${when.from}/${when.to}` : '';
    // "$2.22 a share" is no part of "$5 million".
    const rate = figure.currency && figure.unit?.startsWith('/') ? figure.unit : '';
    const unit = figure.currency ? figure.currency + rate : figure.unit;
    const of = [...measured.of].sort();
    const evidence = { start: item.start, end: Math.max(item.end, figure.countedAt?.end ?? 0) };
    const attribution = attributionOf(article, sentence, evidence);
    claims.push({
      kind: 'quantity',
      key: `quantity:${measure}:${unit ?? ''}:${of.join('+')}${period}`,
      evidence,
      ...(attribution && { attribution }),
      modality: modalityOf(items, at),
      measure,
      of: of.map((label) => label.replace(/^(?:from|to) /, '') as EntityId),
      figure: figure.id,
      value: figure.value,
      ...(figure.upper !== undefined && { upper: figure.upper }),
      ...(unit && { unit }),
      step: figure.step,
      ...((figure.approximate || figure.bound) && { approximate: true }),
      ...(when && { when }),
      ...(standing && { standing }),
      ...(event && { event }),
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

/** The only period the sentence names. */
function onlyPeriod(items: readonly Item[]): DateInterval | undefined {
  const periods = items.flatMap((item) => (item.is === 'date' && item.date.interval ? [item.date.interval] : []));
  return periods.length === 1 ? periods[0] : undefined;
}
