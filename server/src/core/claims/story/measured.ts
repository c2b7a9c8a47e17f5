import type { Article, FigureMention } from '../../model';
import { fold } from '../../text';
import { entityOf } from '../keys';
import type { Item } from '../sentence-items';
import { measureByNoun, numberedThings } from '../vocabulary/measures';
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
  numberedStory,
  ordinalWords,
  penaltyNouns,
  prisonCues,
  rateNouns,
  rateVerbs,
  shares,
  tollNouns,
  tolls,
  voters,
  votingCues,
  weightUnits,
} from '../vocabulary/story';

type FigureItem = Extract<Item, { is: 'figure' }>;

/** A figure with what it tells of the story. */
export interface Reading {
  readonly detail: 'quantity' | 'ordinal' | 'age';
  readonly thing: string;
  readonly value: number;
  readonly upper?: number;
  readonly step: number;
  readonly atLeast?: boolean;
  readonly person?: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence as the readers see it. */
export interface Told {
  readonly items: readonly Item[];
  readonly words: ReadonlySet<string>;
}

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
    if (/^of (?:the )?votes?\b/.test(behind.join(' '))) {
      const owner = nameBefore(items, at);
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

/** "at least 68 people died", "2,946 lives lost", "gave the number of dead as 177". */
function tollOf(
  items: readonly Item[],
  at: number,
  figure: FigureMention,
  behind: readonly string[],
  before: readonly string[],
): string | undefined {
  const counted = figure.counted?.toLowerCase().split(' ').at(-1) ?? '';
  const who =
    counted === '' ||
    /^(?:people|persons|others|victims|personnes|menschen|personas)$/.test(counted) ||
    tolls.has(counted)
      ? ''
      : ` of ${countedPhrase(figure)}`;
  const own = tolls.get(counted);
  if (own) return own;
  for (const word of behind) {
    const toll = tolls.get(word);
    if (toll) return `${toll}${who}`;
    if (word === 'and' || word === 'who' || word === 'with') break;
  }
  for (const [i, word] of before.entries()) {
    if (word === 'and' || word === 'but') break;
    const toll = tolls.get(word);
    if (
      toll &&
      (i <= 1 || /^(?:at|to|as|of|least|was|is|were|stood|reached)$/.test(before[0] ?? '')) &&
      tollNouns.has(word)
    )
      return `${toll}${who}`;
    if (word === 'toll') return 'deaths';
  }
  // "the number of people killed in the quake to 2,964"
  if (/^(?:to|at|as)$/.test(before[0] ?? '')) {
    const far = items.slice(Math.max(0, at - 14), at).map(({ word }) => word);
    const number = far.lastIndexOf('number');
    const toll = number < 0 ? undefined : far.slice(number).find((word) => tolls.has(word));
    if (toll) return tolls.get(toll);
  }
  return undefined;
}

/** What is counted with its adjectives: "British soldiers" are not the soldiers. */
function countedPhrase({ text, counted = '' }: FigureMention): string {
  return fold(text.includes(counted) ? text.replace(/^[^\p{L}]*/u, '') : counted);
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

const countedOff = /^(?:leg|half|quarter|round|minute|time|place|floor|day|week|month|year|century|season|set)$/;

/** "the sixth prime minister", "a record-extending 14th European Cup". */
export function readOrdinal(items: readonly Item[], at: number): Reading | undefined {
  const item = items[at] as Item;
  const written = ordinalAt(items, at);
  if (!written) return undefined;
  const lead = items.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  if (lead.includes('from') || lead.includes('since')) return undefined;
  for (let i = written.end; i <= written.end + 2; i++) {
    const next = items[i];
    if (!next || (next.is !== 'word' && next.is !== 'actor')) return undefined;
    const word = next.is === 'actor' ? (fold(next.actor.name).split(' ').at(-1) ?? '') : next.word;
    if (countedOff.test(word)) return undefined;
    const minister = word === 'prime' && items[i + 1]?.word === 'minister';
    const thing = minister ? 'prime minister' : (numberedStory.get(word) ?? numberedThings.get(word));
    if (thing)
      return {
        detail: 'ordinal',
        thing,
        value: written.value,
        step: 1,
        start: item.start,
        end: minister ? (items[i + 1] as Item).end : next.end,
      };
  }
  return undefined;
}

/** "sixth", "14th" (two items, or a figure), and the index behind it. */
function ordinalAt(items: readonly Item[], at: number): { value: number; end: number } | undefined {
  const item = items[at] as Item;
  if (item.is === 'figure')
    return item.figure.type === 'ordinal' && Number.isInteger(item.figure.value)
      ? { value: item.figure.value, end: at + 1 }
      : undefined;
  if (item.is !== 'word') return undefined;
  const spelled = ordinalWords.get(item.word);
  if (spelled !== undefined) return { value: spelled, end: at + 1 };
  const joined = /^(?:st|nd|rd|th)$/.test(items[at + 1]?.word ?? '') && items[at + 1]?.start === item.end;
  return joined && /^\d{1,3}$/.test(item.word) ? { value: Number(item.word), end: at + 2 } : undefined;
}

/** "Sam Bankman-Fried, 34, got …", "the 55-year-old Vardanyan". */
export function readAge(article: Omit<Article, 'claims'>, items: readonly Item[], at: number): Reading | undefined {
  const item = items[at];
  if (item?.is !== 'figure') return undefined;
  const { figure } = item;
  if (!Number.isInteger(figure.value) || figure.value < 1 || figure.value > 110 || figure.upper !== undefined)
    return undefined;
  const next = items[at + 1];
  const owner = items[at - 1]?.word === ',' ? items[at - 2] : undefined;
  const closes = next === undefined || (next.is === 'mark' && /[,;.)]/.test(next.word));
  const beside =
    owner?.is === 'actor' && closes ? owner : /year-old/i.test(figure.text) && next?.is === 'actor' ? next : undefined;
  if (beside?.is !== 'actor' || beside.actor.type !== 'person') return undefined;
  return {
    detail: 'age',
    thing: fold(beside.actor.name).split(' ').at(-1) ?? '',
    person: fold(article.entities.find(({ id }) => id === entityOf(beside.actor))?.name ?? beside.actor.name),
    value: figure.value,
    step: 1,
    start: item.start,
    end: item.end,
  };
}

const numberWords = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1] as const),
);
for (const [i, word] of 'eins zwei drei vier fünf sechs sieben acht neun zehn'.split(' ').entries())
  numberWords.set(word, i + 1);

/** "split 5-4", "by six votes to three", "mit fünf zu vier Stimmen": the two sides of a vote. */
export function readVote(told: Told, text: string, start: number): Reading | undefined {
  if (!/\b(?:vot|split|majority|stimmen|policymakers)/i.test(text)) return undefined;
  const match =
    /(?<![\d.,-])(\d{1,3})[-–‑](\d{1,3})(?![\d%.,-]\d|%)/u.exec(text) ??
    /\b(\p{L}+|\d{1,3}) votes? to (\p{L}+|\d{1,3})\b/u.exec(text) ??
    /\b(\p{L}+|\d{1,3}) zu (\p{L}+|\d{1,3}) Stimmen/u.exec(text);
  if (!match || told.items.length === 0) return undefined;
  const read = (word = '') => (/^\d/.test(word) ? Number(word) : numberWords.get(word.toLowerCase()));
  const value = read(match[1]);
  const upper = read(match[2]);
  if (value === undefined || upper === undefined || value < upper) return undefined;
  return {
    detail: 'quantity',
    thing: 'vote',
    value,
    upper,
    step: 1,
    start: start + match.index,
    end: start + match.index + match[0].length,
  };
}
