import type { FigureMention } from '../../model';
import { fold } from '../../text';
import type { Item } from '../sentence-items';
import { measureByNoun } from '../vocabulary/measures';
import {
  burnedCues,
  countedThings,
  cutCues,
  dealNouns,
  delayCues,
  dimensions,
  earningCues,
  growing,
  guiltCues,
  lengthUnits,
  neededCues,
  penaltyNouns,
  prisonCues,
  rateNouns,
  rateVerbs,
  shares,
  voters,
  votingCues,
  weightUnits,
} from '../vocabulary/story';
import type { Reading, Told } from './reading';
import { tollOf } from './tolls';

type FigureItem = Extract<Item, { is: 'figure' }>;

/** What the figure at `at` tells of the story; the first reader that knows it is believed. */
export function readFigure(told: Told, at: number): Reading | undefined {
  const item = told.items[at] as FigureItem;
  const { figure } = item;
  if (figure.type === 'ordinal') return undefined;
  const thing = thingOf(told, at, figure);
  if (!thing) return undefined;
  const tolled = growing.has(thing.split(' ')[0] ?? '');
  const lowest = figure.bound === 'at-least' || figure.bound === 'more-than';
  if (figure.upper !== undefined || isOther(told.items, at)) return undefined;
  if (figure.approximate || (figure.bound && !(tolled && figure.bound === 'at-least'))) return undefined;
  return {
    detail: 'quantity',
    thing: sharePrice === thing ? thing : `${thing}:${figure.currency ?? figure.unit ?? ''}`,
    value: figure.value,
    step: figure.step,
    ...(lowest && { atLeast: true }),
    start: item.start,
    end: Math.max(item.end, figure.countedAt?.end ?? 0),
  };
}

/** Named with its currency in one article and without in the next. */
const sharePrice = 'price of a share';

const other = new Set(
  'from than additional another extra further more most about nearly almost roughly around some by first next last only ab von contre unter'.split(
    ' ',
  ),
);

/** "from 5.25 %", "288 needed", "another 12": not the thing itself. */
function isOther(items: readonly Item[], at: number): boolean {
  // "backed by 331 members", but "rose by 12".
  const backed = items[at - 1]?.word === 'by' && votingCues.has(items[at - 2]?.word ?? '');
  if (!backed && items.slice(Math.max(0, at - 2), at).some(({ word }) => other.has(word))) return true;
  return items.slice(Math.max(0, at - 6), at + 4).some(({ word }) => neededCues.has(word));
}

function thingOf(told: Told, at: number, figure: FigureMention): string | undefined {
  const { items } = told;
  const counted = figure.counted?.toLowerCase().split(' ').at(-1) ?? '';
  const behind = ahead(items, at, 4);
  const before = back(items, at, 6);
  if (figure.type === 'count' || figure.unit === 'magnitude') {
    if (figure.unit === 'magnitude' || behind[0] === 'magnitude' || before[0] === 'magnitude') return 'magnitude';
    if (behind.includes('aboard') || (behind.includes('board') && behind[behind.indexOf('board') - 1] === 'on'))
      return 'aboard';
    const toll = tollOf(items, at, figure, behind, before);
    if (toll) return toll;
    if (voters.has(counted) && figure.value >= 10 && [...told.words].some((word) => votingCues.has(word)))
      return 'votes in favour';
    if ((counted === 'counts' || counted === 'charges') && [...told.words].some((word) => guiltCues.has(word)))
      return 'counts';
    if (before.includes('attendance') || behind.includes('attendance')) return 'attendance';
    if ((counted === 'jobs' || counted === 'posts') && [...before, ...behind].some((word) => cutCues.has(word)))
      return 'job cuts';
    return countedThings.get(counted);
  }
  if (figure.type === 'percentage') {
    const share = [...before, ...behind].map((word) => shares.get(word)).find(Boolean);
    if (share) return share;
    if (/^of (?:the )?(?:votes?|ballots?)\b/.test(behind.join(' '))) {
      const owner = winnerBefore(items, at) ?? nameBefore(items, at);
      return owner ? `vote share of ${owner}` : undefined;
    }
    const to = items[at - 1]?.word;
    if ((to === 'to' || to === 'at') && told.words.size > 0) return rateOf(told, at);
    return undefined;
  }
  if (figure.type === 'money') {
    const each = /^(?:a|per|pro|por|par) (?:share|aktie|acción|action)|^(?:apiece|each)|^for each/;
    if (figure.unit === '/share' || each.test(behind.slice(0, 2).join(' ')))
      return [...told.words].some((word) => earningCues.has(word)) ? undefined : sharePrice;
    if ([...before, ...behind].some((word) => penaltyNouns.has(word))) return 'forfeiture';
    if (behind.slice(0, 2).some((word) => dealNouns.has(word))) return 'deal';
    const noun = /^(?:in|of|for)$/.test(behind[0] ?? '') ? behind[1] : behind[0];
    return measureByNoun.get(noun ?? '') ?? (before[0] === 'of' ? measureByNoun.get(before[1] ?? '') : undefined);
  }
  if (figure.type !== 'measure') return undefined;
  if (figure.unit === 'year' && [...before, ...behind].some((word) => prisonCues.has(word))) return 'prison term';
  if (!figure.unit) return undefined;
  if (figure.unit === 'minute' && [...before, ...behind].some((word) => delayCues.has(word))) return 'delay';
  if (/^(?:hectare|acre|square kilometre|square mile)$/.test(figure.unit))
    return [...told.words].some((word) => burnedCues.has(word)) ? 'area burned' : undefined;
  if (lengthUnits.has(figure.unit))
    return [behind[0], before[0] === 'of' ? before[1] : undefined]
      .map((word) => dimensions.get(word ?? ''))
      .find(Boolean);
  if (!weightUnits.has(figure.unit)) return undefined;
  const owner = nearestName(items, at, 5);
  return owner ? `weight of ${owner}` : undefined;
}

/** The words behind a figure, up to the next figure or mark. */
function ahead(items: readonly Item[], at: number, most: number): string[] {
  const words: string[] = [];
  for (const item of items.slice(at + 1, at + 1 + most)) {
    if (item.is === 'figure' || item.is === 'mark') break;
    words.push(item.word);
  }
  return words;
}

/** The words before a figure, nearest first. */
function back(items: readonly Item[], at: number, most: number): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - most); i--) {
    const item = items[i] as Item;
    if (item.is === 'figure' || (item.is === 'mark' && item.word !== '-')) break;
    words.push(item.word);
  }
  return words;
}

/** "cut interest rates to 5 %": the rate of the bank named before, where one is. */
function rateOf({ items, words }: Told, at: number): string | undefined {
  if (
    ![...words].some((word) => rateVerbs.has(word)) ||
    ![...words].some((word) => rateNouns.has(word) || word === 'bank')
  )
    return undefined;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (
      item.is === 'actor' &&
      item.actor.type === 'organisation' &&
      / (?:of|bank)|bank|reserve|\bfed\b/i.test(item.actor.name) &&
      !/rate$/i.test(item.actor.name)
    )
      return `policy rate of ${fold(item.actor.name)}`;
  }
  return undefined;
}

function nearestName(items: readonly Item[], at: number, reach: number): string | undefined {
  for (let step = 1; step <= reach; step++) {
    for (const item of [items[at + step], items[at - step]]) {
      if (item?.is === 'actor' && !item.actor.demonym) return fold(item.actor.name).split(' ').at(-1);
    }
  }
  return undefined;
}

/** The nearest name before a figure, in its clause. */
function nameBefore(items: readonly Item[], at: number): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const item = items[i] as Item;
    if (item.is === 'figure' || item.word === ';') return undefined;
    if (item.is === 'actor' && !item.actor.demonym && item.actor.type !== 'place')
      return fold(item.actor.name).split(' ').at(-1);
  }
  return undefined;
}

const beating = new Set(['beat', 'beats', 'defeated', 'defeats', 'beating', 'defeating', 'ousted']);

/** "Koss, 49, beat Viktor Brann with 58 percent": who wins, not who is named last. */
function winnerBefore(items: readonly Item[], at: number): string | undefined {
  const from = Math.max(0, at - 6);
  const verb = items.slice(from, at).findIndex(({ word }) => beating.has(word));
  if (verb < 0) return undefined;
  for (let i = from + verb - 1; i >= Math.max(0, from + verb - 10); i--) {
    const item = items[i] as Item;
    if (item.is === 'actor' && item.actor.type === 'person') return fold(item.actor.name).split(' ').at(-1);
  }
  return undefined;
}
