import type { ActorMention } from '../../model';
import { entityOf } from '../keys';
import { isPossessive, namedThings } from '../noun-phrase';
import type { Item } from '../sentence-items';
import { isFunctionWord, prepositions } from '../vocabulary/grammar';
import { measureByNoun, plainAdjectives, stockMeasures } from '../vocabulary/measures';
import type { Measured } from '.';
import { holderBefore, named } from './holders';
import { measuredBehind } from './measured';
import { people, tollBy } from './tolls';

type FigureItem = Extract<Item, { is: 'figure' }>;

/** "The two people of Norway who knew" are not its population. */
const fewestInhabitants = 100;

/** People and things counted: tolls by place, others by their noun and who has them. */
export function countedBy(items: readonly Item[], at: number): Measured | undefined {
  const { figure } = items[at] as FigureItem;
  const counted = figure.counted?.toLowerCase().split(' ').at(-1);
  const toll = tollBy(items, at, counted);
  if (toll) return toll;
  // "a population of 297,000"
  const measure = counted ? measureByNoun.get(counted) : undefined;
  if (!measure) {
    const stock = measuredBehind(items, at, stockMeasures);
    if (stock) return stock;
  }
  const lives =
    (!counted || people.test(counted)) && figure.value >= fewestInhabitants ? inhabitants(items, at) : undefined;
  if (lives) return lives;
  if (!counted) return undefined;
  const noun = nounAt(items, at);
  const narrow = items.slice(at + 1, noun).flatMap(({ word }) => (plainAdjectives.has(word) ? [] : [word || '…']));
  const thing = [...narrow, measure ?? counted].join(' ');
  const employed = people.test(counted) && /^employ(?:s|ed)$/.test(items[at - 1]?.word ?? '');
  if (!measure && !employed) return { measure: thing, of: [] };
  const holders = partOf(items, noun) ? undefined : holdersOf(items, at, noun);
  return { measure: employed ? 'staff' : thing, of: holders?.of ?? [], ...(holders?.past && { past: true }) };
}

/** Index of the counted noun. */
function nounAt(items: readonly Item[], at: number): number {
  const end = (items[at] as FigureItem).figure.countedAt?.end ?? 0;
  let i = at;
  while (i + 1 < items.length && (items[i] as Item).end < end) i++;
  return i;
}

/** "has 1,500 employees in Ohio", "of its plants": they are not all. */
function partOf(items: readonly Item[], noun: number): boolean {
  const link = items[noun + 1]?.word ?? '';
  if (/^(?:there|here|who|whose|that)$/.test(link)) return true;
  if (!prepositions.has(link) || link === 'as') return false;
  return items[noun + 2]?.is !== 'date' && !(link === 'of' || link === 'at');
}

/** "Norvik Lines has 4,500 employees", "Norvik's 4,500 employees", "the 4,500 employees of Norvik". */
function holdersOf(items: readonly Item[], at: number, noun: number): { of: string[]; past?: boolean } | undefined {
  const owner = isPossessive(items[at - 1]) ? items[at - 2] : undefined;
  if (owner?.is === 'actor') return { of: [entityOf(owner.actor)] };
  const link = items[noun + 1]?.word;
  const behind = link === 'of' || link === 'at' ? namedThings(items, noun + 2) : undefined;
  if (behind)
    return behind.actors.length === 1 && items[at - 1]?.word === 'the'
      ? { of: behind.actors.map(entityOf) }
      : undefined;
  const holder = holderBefore(items, at);
  return holder && { of: [entityOf(holder.actor)], past: holder.past };
}

/** "5.4 million people live in Norway", "Oslo, a city of 700,000 people", "3,270 people work for Harlow Steel". */
function inhabitants(items: readonly Item[], at: number): Measured | undefined {
  const noun = nounAt(items, at);
  const verb = items[noun + 1]?.word ?? '';
  const link = items[noun + 2]?.word ?? '';
  const country = verb === 'of' && items[at - 1]?.word === 'the' ? items[noun + 2] : undefined;
  if (country?.is === 'actor' && country.actor.type === 'place' && !isPossessive(items[noun + 3]))
    return { measure: 'population', of: [entityOf(country.actor)] };
  const object = items[noun + 3]?.is === 'actor' ? (items[noun + 3] as Extract<Item, { is: 'actor' }>) : undefined;
  if (object && !object.actor.demonym && !isPossessive(items[noun + 4])) {
    if (verb === 'live' && link === 'in' && object.actor.type === 'place')
      return { measure: 'population', of: [entityOf(object.actor)] };
    if (verb === 'work' && (link === 'for' || link === 'at') && object.actor.type === 'organisation')
      return { measure: 'staff', of: [entityOf(object.actor)] };
  }
  const place = placeWith(items, at);
  if (!place) return undefined;
  const next = items[noun + 1];
  return next?.is === 'word' && isFunctionWord(next.word) && next.word !== 'and'
    ? undefined
    : { measure: 'population', of: [entityOf(place)] };
}

/** "Oslo, home to", "Oslo is home to", "Oslo, a port city of". */
function placeWith(items: readonly Item[], at: number): ActorMention | undefined {
  let i = at - 1;
  if (items[i]?.word === 'to' && items[i - 1]?.word === 'home') i -= 2;
  else if (items[i]?.word === 'of' && settlements.has(items[i - 1]?.word ?? '')) {
    i -= 2;
    while (items[i]?.is === 'word' && !isFunctionWord(items[i]?.word ?? '')) i--;
    if (items[i]?.word !== 'a' && items[i]?.word !== 'an') return undefined;
    i--;
  } else return undefined;
  if (items[i]?.word !== ',' && items[i]?.word !== 'is') return undefined;
  const place = named(items, i - 1)?.actor;
  return place?.type === 'place' ? place : undefined;
}

const settlements = new Set(
  'city town country nation village island state region republic port community province'.split(' '),
);
