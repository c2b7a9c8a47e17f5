import type { ActorMention } from '../../model';
import { entityOf } from '../keys';
import { isPossessive } from '../noun-phrase';
import type { Item } from '../sentence-items';
import { beForms, haveForms, isAdverb, prepositions, relatives } from '../vocabulary/grammar';
import { areaUnits, dimensionAdjectives, dimensionNouns, dimensionUnits } from '../vocabulary/measures';
import type { Measured } from '.';
import { holderBefore, named } from './holders';

type FigureItem = Extract<Item, { is: 'figure' }>;

/** What a thing has for good: how tall it is, what it cost. */
export function traitOf(items: readonly Item[], at: number): Measured | undefined {
  const { figure } = items[at] as FigureItem;
  // A rate ("$30 million a year") is not what it cost.
  if (figure.type === 'money') return figure.unit ? undefined : costOf(items, at);
  if (figure.type !== 'measure') return undefined;
  const dimension = dimensionOf(items, at, figure.unit ?? '');
  return dimension && { measure: dimension.measure, of: [entityOf(dimension.actor)], lasting: true };
}

interface Dimension {
  readonly measure: string;
  readonly actor: ActorMention;
}

function dimensionOf(items: readonly Item[], at: number, unit: string): Dimension | undefined {
  const area = areaUnits.has(unit);
  if (!area && !dimensionUnits.has(unit)) return undefined;
  const last = items[at + 1]?.word === '-' ? at + 2 : at + 1;
  const adjective = area ? undefined : dimensionAdjectives.get(items[last]?.word ?? '');
  const direct = adjective
    ? described(items, at, last + 1, adjective, /^(?:stands|rises|measures)$/)
    : area
      ? described(items, at, at + 1, 'area', /^(?:covers|spans|occupies)$/)
      : undefined;
  return direct ?? byNoun(items, at);
}

/** "the 324-meter-tall Eiffel Tower", "the Eiffel Tower, which is 324 meters tall", "Riverton Park covers 500 hectares". */
function described(
  items: readonly Item[],
  at: number,
  behind: number,
  measure: string,
  verbs: RegExp,
): Dimension | undefined {
  const ahead = items[behind];
  const next = items[behind + 1];
  // "the 324-meter-tall Norvik plant" is not Norvik.
  const whole = next?.is !== 'word' || closesName(next.word);
  if (ahead?.is === 'actor' && items[at - 1]?.word === 'the' && whole)
    return ahead.actor.demonym ? undefined : { measure, actor: ahead.actor };
  const actor = subjectBefore(items, at - 1, verbs, measure !== 'area');
  return actor && { measure, actor };
}

/** "has a height of 324 meters", "the Eiffel Tower's height is", "the height of the Eiffel Tower is". */
function byNoun(items: readonly Item[], at: number): Dimension | undefined {
  const link = items[at - 1]?.word ?? '';
  const measure = dimensionNouns.get(items[at - 2]?.word ?? '');
  if (link === 'of') {
    const article = /^an?$/.test(items[at - 3]?.word ?? '') ? 1 : 0;
    const holder = measure ? holderBefore(items, at - 2 - article) : undefined;
    return measure && holder ? { measure, actor: holder.actor } : undefined;
  }
  if (!beForms.has(link)) return undefined;
  const owner = measure && isPossessive(items[at - 3]) ? items[at - 4] : undefined;
  if (measure) return owner?.is === 'actor' ? { measure, actor: owner.actor } : undefined;
  const thing = items[at - 2];
  const of = items[at - 3]?.word === 'the' ? at - 4 : at - 3;
  const noun = items[of]?.word === 'of' ? dimensionNouns.get(items[of - 1]?.word ?? '') : undefined;
  return noun && thing?.is === 'actor' && !thing.actor.demonym ? { measure: noun, actor: thing.actor } : undefined;
}

const closesName = (word: string): boolean =>
  beForms.has(word) || haveForms.has(word) || prepositions.has(word) || relatives.has(word) || /(?:ed|s)$/.test(word);

/** The subject of "is", or of one of the verbs, right before a figure. */
function subjectBefore(items: readonly Item[], verb: number, verbs: RegExp, being: boolean): ActorMention | undefined {
  let i = verb;
  const word = items[i]?.word ?? '';
  if (!verbs.test(word) && !(being && beForms.has(word))) return undefined;
  i--;
  while (items[i]?.is === 'word' && isAdverb(items[i]?.word ?? '')) i--;
  if (relatives.has(items[i]?.word ?? '')) i -= items[i - 1]?.word === ',' ? 2 : 1;
  return named(items, i)?.actor;
}

/** "The Riverton Tunnel cost $30 million", "which cost", "the cost of the Riverton Tunnel was". */
function costOf(items: readonly Item[], at: number): Measured | undefined {
  const next = items[at + 1];
  // "$30 million a year", "$30 million more than"
  if (next?.is === 'date' || /^(?:a|an|per|each|more|less|apiece|if|for)$/.test(next?.word ?? '')) return undefined;
  const subject = subjectBefore(items, at - 1, /^costs?$/, false) ?? billed(items, at);
  return subject && subject.type !== 'person' ? { measure: 'cost', of: [entityOf(subject)], lasting: true } : undefined;
}

/** "the bill for the Riverton Tunnel came to", "the cost of the Riverton Tunnel was". */
function billed(items: readonly Item[], at: number): ActorMention | undefined {
  let i = at - 1;
  while (i > at - 4 && /^(?:to|at|came|comes|was|is|amounted|stood|reached)$/.test(items[i]?.word ?? '')) i--;
  const thing = items[i];
  if (i === at - 1 || thing?.is !== 'actor' || thing.actor.demonym) return undefined;
  const link = items[i - 1]?.word === 'the' ? i - 2 : i - 1;
  if (!/^(?:for|of)$/.test(items[link]?.word ?? '')) return undefined;
  return /^(?:bill|costs?|price)$/.test(items[link - 1]?.word ?? '') ? thing.actor : undefined;
}
