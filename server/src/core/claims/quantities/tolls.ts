import type { EntityId, TollEvent } from '../../model';
import { entityOf } from '../keys';
import { namedThings, premodifiers } from '../noun-phrase';
import type { Item } from '../sentence-items';
import { definiteDeterminers, strikingVerbs } from '../vocabulary/grammar';
import { disasterByNoun, tollByWord, updatingWords } from '../vocabulary/measures';
import type { Measured } from '.';

/** Who is counted where the noun says no more than that they are people. */
export const people = /^(?:people|persons|others|victims|dead|deaths|lives|casualties|fatalities)$/;

/** How far from its figure the word that says what befell them may stand, in items. */
const reachAhead = 4;
/** How far in front of its figure "the death toll" may stand. */
const reachBack = 12;
const placing = /^(?:in|near|at|outside|off|across|over|on)$/;

/** "killed 14 people", "left 41 people dead", "the death toll stood at 41": what befell whom, where, and by what. */
export function tollBy(items: readonly Item[], at: number, counted: string | undefined): Measured | undefined {
  const toll = tollOf(items, at);
  if (!toll) return undefined;
  const who = counted === undefined || people.test(counted) || tollByWord.has(counted) ? 'people' : counted;
  const event = eventOf(items, at);
  const place = placeOf(items) ?? event?.place;
  return { measure: `${toll} of ${who}`, of: place ? [place] : [], ...(event && { event: event.told }) };
}

function tollOf(items: readonly Item[], at: number): string | undefined {
  for (let i = at - 1; i >= at - 2; i--) {
    const word = items[i]?.word ?? '';
    const toll = tollByWord.get(word);
    if (toll && word !== 'died' && word !== 'dead') return toll;
  }
  for (let i = at + 1; i <= at + reachAhead; i++) {
    const next = items[i];
    if (!next || next.is === 'mark' || next.is === 'figure' || next.word === 'and' || next.word === 'but') break;
    const toll = tollByWord.get(next.word);
    if (toll) return toll;
  }
  if (!/^(?:at|of|was|is|were|reached|to|hit)$/.test(items[at - 1]?.word ?? '')) return undefined;
  for (let i = at - 2; i >= Math.max(0, at - reachBack); i--) {
    const item = items[i] as Item;
    if (item.is === 'figure' || item.is === 'mark') return undefined;
    if (item.word === 'toll' && items[i - 1]?.word !== 'injury') return 'deaths';
    if (item.word === 'number' && items[i + 1]?.word === 'of') {
      const word = items.slice(i + 2, i + 5).find(({ word: what }) => tollByWord.has(what))?.word;
      return word ? tollByWord.get(word) : undefined;
    }
  }
  return undefined;
}

/** Where it happened: the first place that the sentence puts something in. */
function placeOf(items: readonly Item[]): EntityId | undefined {
  for (let i = 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.is !== 'actor' || item.actor.type !== 'place' || item.actor.demonym) continue;
    if (placing.test(items[i - 1]?.word ?? '')) return entityOf(item.actor);
  }
  return undefined;
}

/**
 * What took the toll, where the sentence tells of one disaster and of its whole toll: "the flood in Norland", "the
 * Norland flood", "an earthquake struck Haiti". None where the sentence brings an earlier toll up to date or counts
 * the toll of a part ("in a camp").
 */
function eventOf(items: readonly Item[], at: number): { told: TollEvent; place?: EntityId } | undefined {
  let noun = -1;
  for (const [i, { word }] of items.entries()) {
    if (updatingWords.has(word) && i >= at - 8 && i <= at + 6) return undefined;
    const disaster = disasterByNoun.get(word);
    if (!disaster) continue;
    if (noun >= 0 && disasterByNoun.get(items[noun]?.word ?? '') !== disaster) return undefined;
    if (noun < 0) noun = i;
  }
  if (noun < 0) return undefined;
  const before = premodifiers(items, noun);
  const link = items[noun + 1]?.word ?? '';
  const placed = placing.test(link) || strikingVerbs.has(link) ? namedThings(items, noun + 2, ['place']) : undefined;
  const [place] = [...(placed?.actors ?? []), ...before.compounds, ...before.owners, ...before.adjectivalActors];
  if (partial(items, at, noun, placed?.end ?? noun + 1)) return undefined;
  const lead = items[before.start]?.word ?? '';
  const told: TollEvent = {
    kind: disasterByNoun.get(items[noun]?.word ?? '') ?? '',
    definite: definiteDeterminers.has(lead) || before.owners.length > 0,
  };
  return { told, ...(place && { place: entityOf(place) }) };
}

/** "killed 40 people in a camp": behind the figure stands a place that is neither the disaster's nor a name. */
function partial(items: readonly Item[], at: number, noun: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(items.length, at + 8); i++) {
    const { word } = items[i] as Item;
    if (/^(?:including|alone|among|aboard|from)$/.test(word)) return true;
    if (!/^(?:in|at|on|near|inside|outside)$/.test(word) || (i >= noun - 3 && i < end)) continue;
    const next = items[i + 1];
    if (next?.is !== 'date' && next?.is !== 'actor') return true;
  }
  return false;
}
