import type { FigureMention } from '../../model';
import { fold } from '../../text';
import { parseIso, toDayNumber } from '../../values/calendar';
import type { Item } from '../sentence-items';
import { prepositions } from '../vocabulary/grammar';
import { sayingVerbs } from '../vocabulary/saying';
import { contextOf } from './context';
import type { Reading } from './reading';

/** Whoever says "some 40" or "another 40" means another number than 40. */
const loose: ReadonlySet<string> = new Set(
  'than additional another extra further about nearly almost roughly around some least most next last every per'.split(
    ' ',
  ),
);
/** Stretches that are counted off, and what is counted everywhere. */
const ofAnything: ReadonlySet<string> = new Set(
  'people person man woman men women time day week month year hour minute other one part way quarter half round leg place century floor'.split(
    ' ',
  ),
);

/** A figure, rank or day whose thing no reader knows: what kind it is of, and the words it stands among. */
export function readTold(items: readonly Item[], at: number): Reading | undefined {
  const item = items[at];
  if (item?.is === 'date') return readDuration(items, at) ?? readDay(items, at) ?? readYear(items, at);
  if (item?.is !== 'figure' || loose.has(items[at - 1]?.word ?? '')) return undefined;
  const { figure } = item;
  const kind = kindOf(figure);
  if (!kind || figure.upper !== undefined || figure.approximate || figure.bound || figure.value < 2) return undefined;
  const rank = figure.type === 'ordinal';
  const head = rank ? headBehind(items, at) : headOf(figure);
  if (rank && !head) return undefined;
  return {
    detail: rank ? 'ordinal' : 'quantity',
    thing: `told ${kind}`,
    value: figure.value,
    step: figure.step,
    start: item.start,
    end: Math.max(item.end, figure.countedAt?.end ?? 0),
    ...(head && { head }),
    context: contextOf(items, at),
  };
}

/** What kinds of figure are compared with each other. */
function kindOf({ type, currency, unit }: FigureMention): string | undefined {
  switch (type) {
    case 'money':
      return currency && `${currency}${unit ?? ''}`;
    case 'percentage':
      return 'percent';
    case 'measure':
      return unit;
    case 'count':
      return 'count';
    case 'ordinal':
      return 'rank';
    default:
      return undefined;
  }
}

const singular = (word: string): string => word.replace(/(?<=\p{L}{3})s$/u, '');

/** What is counted, where that is said and is not what all are counted in. */
function headOf({ type, counted, unit }: FigureMention): string | undefined {
  if (type === 'measure') return unit;
  const last = type === 'count' && counted ? fold(counted).split(' ').at(-1) : undefined;
  const head = last && singular(last);
  return head && !ofAnything.has(head) ? head : undefined;
}

/** "his 16th win": the noun behind a rank. */
function headBehind(items: readonly Item[], at: number): string | undefined {
  const next = items[at + 1];
  const head = next?.is === 'word' ? singular(fold(next.word)) : undefined;
  return head && head.length > 2 && !ofAnything.has(head) && !prepositions.has(head) ? head : undefined;
}

/** "five years in prison": a length of time that is no date. */
function readDuration(items: readonly Item[], at: number): Reading | undefined {
  const item = items[at];
  if (item?.is !== 'date' || item.date.type !== 'duration' || loose.has(items[at - 1]?.word ?? '')) return undefined;
  const [, time, count, unit] = /^P(T?)(\d+)([YMWDH])$/.exec(item.date.value ?? '') ?? [];
  if (!count || !unit || Number(count) < 2) return undefined;
  return {
    detail: 'quantity',
    thing: `told lasting ${time}${unit}`,
    value: Number(count),
    step: 1,
    start: item.start,
    end: item.end,
    context: contextOf(items, at),
  };
}

/** A day with its date; not the day on which somebody said something. */
function readDay(items: readonly Item[], at: number): Reading | undefined {
  const item = items[at];
  if (item?.is !== 'date') return undefined;
  const { interval, expression } = item.date;
  if (expression.said.day === undefined) return undefined;
  const day = interval && interval.from === interval.to ? parseIso(interval.from) : undefined;
  if (!day || items.slice(Math.max(0, at - 3), at).some(({ word }) => sayingVerbs.has(word))) return undefined;
  return {
    detail: 'date',
    thing: 'told day',
    value: toDayNumber(day),
    step: 1,
    start: item.start,
    end: item.end,
    context: contextOf(items, at),
  };
}

/** A year by itself in which something was done: "built in 1958". */
function readYear(items: readonly Item[], at: number): Reading | undefined {
  const item = items[at];
  if (item?.is !== 'date' || item.date.type !== 'date' || !/^\d{4}$/.test(item.date.text)) return undefined;
  if (!/^(?:in|of)$/.test(items[at - 1]?.word ?? '')) return undefined;
  const context = contextOf(items, at);
  if (context.length === 0) return undefined;
  return {
    detail: 'date',
    thing: 'told year',
    value: Number(item.date.text),
    step: 1,
    start: item.start,
    end: item.end,
    context,
  };
}
