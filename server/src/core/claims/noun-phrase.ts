import type { ActorMention, ActorType } from '../model';
import type { Item } from './sentence-items';
import {
  apposedNouns,
  definiteDeterminers,
  determiners,
  isFunctionWord,
  partWords,
  sharedNouns,
} from './vocabulary/grammar';

export interface NamedThings {
  readonly actors: readonly ActorMention[];
  /** Index of the first item behind them. */
  readonly end: number;
}

/** Longest run of words between a preposition or verb and the name it leads to ("opposition leader Alexei Navalny"). */
const longestLead = 5;

/**
 * The names of the noun phrase that begins at `at`: "Crimea", "the Ukrainian peninsula of Crimea", "Donetsk, Luhansk and
 * Kherson". None where the phrase is about a part of what is named or about something of somebody's.
 */
export function namedThings(items: readonly Item[], at: number, types?: readonly ActorType[]): NamedThings | undefined {
  let i = at;
  for (; i < items.length && i <= at + longestLead; i++) {
    const item = items[i] as Item;
    if (item.is === 'actor') {
      const owner = isPossessive(items[i + 1]);
      // "the Crimean peninsula" is Crimea.
      const land =
        item.actor.demonym === true &&
        (item.actor.link?.entity.startsWith('known:') ?? false) &&
        landNouns.has(items[i + 1]?.word ?? '') &&
        items[i + 2]?.word !== 'of';
      if (land && (!types || types.includes('place'))) return { actors: [item.actor], end: i + 2 };
      if (item.actor.demonym || owner) {
        if (owner) i++;
        continue;
      }
      if (types && !types.includes(item.actor.type)) return undefined;
      // "Norvik shares", "a Norvik plant": only a part of what is named, or something of it.
      if (sharedNouns.has(items[i + 1]?.word ?? '')) return undefined;
      return listed(items, i, types);
    }
    if (item.is === 'figure' || item.is === 'date') return undefined;
    if (item.is === 'mark') return undefined;
    if (partWords.has(item.word) && !apposedNouns.has(item.word)) return undefined;
    if (
      item.word === 'of'
        ? i === at || !apposedNouns.has(items[i - 1]?.word ?? '')
        : isFunctionWord(item.word) && !determiners.has(item.word)
    ) {
      return undefined;
    }
  }
  return undefined;
}

/** Nouns that make an adjective of a place the place itself. */
const landNouns = new Set(['peninsula', 'islands', 'archipelago']);

function listed(items: readonly Item[], first: number, types?: readonly ActorType[]): NamedThings {
  const actors: ActorMention[] = [];
  let i = first;
  let end = first;
  for (;;) {
    const item = items[i];
    if (item?.is !== 'actor' || item.actor.demonym || isPossessive(items[i + 1])) break;
    if (types && !types.includes(item.actor.type)) break;
    actors.push(item.actor);
    end = i + 1;
    const next = items[end];
    if (next?.word === ',' && items[end + 1]?.word === 'and') i = end + 2;
    else if (next?.word === ',' || next?.word === 'and') i = end + 1;
    else break;
  }
  // "Crimea, Ukraine" is one place with its country, and "Crimea, Russia said" starts something new.
  if (actors.length > 1 && !items.slice(first, end).some(({ word }) => word === 'and')) {
    return { actors: actors.slice(0, 1), end: first + 1 };
  }
  return { actors, end };
}

export function isPossessive(item: Item | undefined): boolean {
  return item?.word === "'s" || item?.word === "'" || item?.word === '’';
}

export interface Premodifiers {
  readonly date?: Extract<Item, { is: 'date' }>;
  /** Names that stand before the noun as they are ("the Oklahoma City bombing"), as owners, as adjectives. */
  readonly compounds: readonly ActorMention[];
  readonly owners: readonly ActorMention[];
  readonly adjectivalActors: readonly ActorMention[];
  readonly adjectives: readonly string[];
  readonly definite: boolean;
  /** Index of the first item of the noun phrase. */
  readonly start: number;
}

/** What stands before a noun and belongs to it, read backwards from it. */
export function premodifiers(items: readonly Item[], noun: number): Premodifiers {
  const compounds: ActorMention[] = [];
  const owners: ActorMention[] = [];
  const adjectivalActors: ActorMention[] = [];
  const adjectives: string[] = [];
  let date: Extract<Item, { is: 'date' }> | undefined;
  let definite = false;
  let owned = false;
  let i = noun - 1;
  for (; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.is === 'date') {
      if (date || owned) break;
      date = item;
    } else if (item.is === 'actor') {
      // "the United States marked independence": a subject and its verb.
      if (!owned && !item.actor.demonym && /(?:ed|s)$/.test(adjectives.at(-1) ?? '')) break;
      if (owned) owners.push(item.actor);
      else if (item.actor.demonym) adjectivalActors.push(item.actor);
      else compounds.push(item.actor);
      definite ||= owned;
      owned = false;
    } else if (isPossessive(item)) {
      // "Monday's election": the date owns it.
      const before = items[i - 1];
      if (before?.is === 'date' && !date) {
        date = before;
        definite = true;
        i--;
      } else owned = true;
    } else if (item.is === 'word' && determiners.has(item.word)) {
      definite ||= definiteDeterminers.has(item.word);
      i--;
      break;
    } else if (item.is === 'word' && !isFunctionWord(item.word) && adjectives.length < 3 && !owned) {
      adjectives.push(item.word);
    } else break;
  }
  // "the 2014 and 2018 elections": neither date is the event's alone.
  const joined =
    items[i]?.word === 'and' || items[i]?.word === 'or' || items[i]?.word === '-' || items[i]?.word === '–';
  if (date && joined && items[i - 1]?.is === 'date') date = undefined;
  // "In 2014 leaders condemned …": the date is the verb's that was taken for an adjective.
  if (date && adjectives.length > 0 && (items[i]?.word === 'in' || items[i]?.word === 'on')) date = undefined;
  return { ...(date && { date }), compounds, owners, adjectivalActors, adjectives, definite, start: i + 1 };
}
