import type { DateMention } from '../../model';
import { fold } from '../../text';
import { parseIso, toDayNumber } from '../../values/calendar';
import { isPossessive } from '../noun-phrase';
import type { Item } from '../sentence-items';
import { storyEvents } from '../vocabulary/story';

type DateItem = Extract<Item, { is: 'date' }>;

/** An event of the story with the day it is told of. */
export interface DatedReading {
  readonly thing: string;
  readonly planned: boolean;
  /** Day number. */
  readonly day: number;
  readonly date: DateMention;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly kind: string;
  readonly part: 'noun' | 'verb';
  readonly needs?: readonly string[];
  readonly subject?: readonly string[];
  readonly ofPerson: boolean;
  readonly planned: boolean;
}

const words = new Map<string, Word[]>();
for (const { kind, nouns, verbs, needs, subject, ofPerson, planned } of storyEvents) {
  const add = (list: string | undefined, part: Word['part']) => {
    for (const word of list?.split(' ') ?? []) {
      if (!word) continue;
      const entry = {
        kind,
        part,
        ...(needs && part === 'verb' && { needs }),
        ...(subject && part === 'verb' && { subject }),
        ofPerson: ofPerson === true,
        planned: planned === true,
      };
      const present = words.get(word);
      if (present) present.push(entry);
      else words.set(word, [entry]);
    }
  };
  add(nouns, 'noun');
  add(verbs, 'verb');
}

/** How far behind a verb its date may stand, in items, and before it. */
const reachAhead = 12;
const reachBack = 8;

/** "the truce took hold on September 21", "the quake of Friday night", "Friday's final", "was launched on July 14". */
export function readDated(items: readonly Item[]): DatedReading[] {
  const found: DatedReading[] = [];
  for (const [at, item] of items.entries()) {
    if (item.is !== 'word') continue;
    for (const word of wordsAt(item.word) ?? []) {
      if (!fits(word, items, at)) continue;
      const date = word.part === 'noun' ? dateOfNoun(items, at) : dateOfVerb(items, at);
      const day = date && dayOf(date.date);
      if (!date || day === undefined) continue;
      const person = word.ofPerson ? personBeside(items, at) : undefined;
      if (word.ofPerson && !person) continue;
      found.push({
        thing: person ? `${word.kind} of ${person}` : word.kind,
        planned: word.planned,
        day,
        date: date.date,
        start: Math.min(item.start, date.start),
        end: Math.max(item.end, date.end),
      });
      break;
    }
  }
  return found;
}

function fits({ needs, subject }: Word, items: readonly Item[], at: number): boolean {
  if (needs && !items.slice(at + 1, at + 9).some((item) => needs.includes(wordOf(item)))) return false;
  return !subject || items.slice(Math.max(0, at - 8), at).some(({ word }) => subject.includes(word));
}

/** A word, or a name of one word: "Earth". */
const wordOf = (item: Item): string => (item.is === 'actor' ? fold(item.actor.name) : item.word);

/** The day a date names by itself or by the article's date; months and years name none. */
function dayOf({ interval }: DateMention): number | undefined {
  const day = interval && interval.from === interval.to ? parseIso(interval.from) : undefined;
  return day && toDayNumber(day);
}

const links = new Set(['on', 'of', 'at', 'vom', 'am', 'du', 'del', 'de', 'le', 'el']);
const holds = new Set(
  'took takes hold effect place began begins started is was are were came comes into force held set late early fell struck hit destroyed a the'.split(
    ' ',
  ),
);
/** Longest insertion between commas behind a noun, in items. */
const longestInsertion = 8;

/** "Friday's final", "the September 8 quake", "the quake of September 8", "a truce, put forward by X, took hold on …". */
function dateOfNoun(items: readonly Item[], at: number): DateItem | undefined {
  const before = items[at - 1];
  if (before?.is === 'date') return before;
  if (isPossessive(before) && items[at - 2]?.is === 'date') return items[at - 2] as DateItem;
  let first = at + 1;
  if (items[first]?.word === ',') {
    const closes = items.findIndex(({ word }, i) => i > first && word === ',');
    if (closes > 0 && closes - first <= longestInsertion) first = closes + 1;
  }
  for (let i = first; i <= first + 5; i++) {
    const item = items[i];
    if (item?.is === 'date') return links.has(items[i - 1]?.word ?? '') ? item : undefined;
    if (item?.is !== 'word' || !(links.has(item.word) || holds.has(item.word))) return undefined;
  }
  return undefined;
}

/** Events of a story by their day, read loosely: an event's noun in a sentence that names one day of the last weeks. */
export function eventDays(items: readonly Item[], today: number): string[] {
  const days = new Set<number>();
  for (const item of items) {
    const day = item.is === 'date' ? dayOf(item.date) : undefined;
    if (day !== undefined && Math.abs(day - today) <= 100) days.add(day);
  }
  const [day] = days;
  if (days.size !== 1 || day === undefined) return [];
  return items.flatMap((item) =>
    item.is === 'word'
      ? (wordsAt(item.word)?.flatMap(({ kind, part }) => (part === 'noun' ? [`^${kind}:${day}`] : [])) ?? [])
      : [],
  );
}

/** Readings of a word; French ones without their elided article. */
const wordsAt = (word: string): readonly Word[] | undefined => words.get(word) ?? words.get(word.replace(/^[ld]'/, ''));

const stops = new Set([
  ';',
  ':',
  '“',
  '”',
  '"',
  'after',
  'before',
  'since',
  'until',
  'than',
  'but',
  'because',
  'when',
  'while',
]);

/** The nearest date of the verb's clause: behind it, else before it. */
function dateOfVerb(items: readonly Item[], at: number): DateItem | undefined {
  for (let i = at + 1; i <= at + reachAhead; i++) {
    const item = items[i];
    if (!item || stops.has(item.word)) break;
    if (item.is === 'date' && dayOf(item.date) !== undefined) return item;
    if (item.is === 'word' && words.get(item.word)?.some(({ part }) => part === 'verb')) break;
  }
  for (let i = at - 1; i >= Math.max(0, at - reachBack); i--) {
    const item = items[i] as Item;
    if (stops.has(item.word)) break;
    if (item.is === 'date' && dayOf(item.date) !== undefined) return item;
  }
  return undefined;
}

/** The one it happened to: object of the verb, subject of its passive, owner of the noun. */
function personBeside(items: readonly Item[], at: number): string | undefined {
  for (let step = 1; step <= 4; step++) {
    for (const item of [items[at + step], items[at - step]]) {
      if (item?.is === 'actor' && item.actor.type === 'person') return fold(item.actor.name).split(' ').at(-1);
    }
  }
  return undefined;
}
