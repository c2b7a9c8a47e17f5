import type { ActorMention } from '../../model';
import { isPossessive } from '../noun-phrase';
import type { Item } from '../sentence-items';
import { haveForms, isAdverb, prepositions, relatives } from '../vocabulary/grammar';
import { holdingVerbs } from '../vocabulary/measures';

/**
 * Who has what begins at `at`, by the verb or preposition before it: "Finland had [a population of …]", "Harlow Steel,
 * which employs [3,270 people]", "Harlow Steel, with [revenue of …]", "Norland ([population …])". `past` where the verb
 * tells of what was.
 */
export function holderBefore(items: readonly Item[], at: number): { actor: ActorMention; past: boolean } | undefined {
  let i = at - 1;
  while (items[i]?.is === 'word' && (isAdverb(items[i]?.word ?? '') || items[i]?.word === 'a')) i--;
  const link = items[i]?.word ?? '';
  // "Norland (population 4 million)", "Norland, population 4 million,"
  if (link === '(' || (link === ',' && i === at - 1 && items[at + 1]?.is === 'figure')) return named(items, i - 1);
  if (link === 'with')
    return i === 0 ? subjectAhead(items, at) : named(items, items[i - 1]?.word === ',' ? i - 2 : i - 1);
  if (!holdingVerbs.has(link)) return undefined;
  const past = link !== 'has' && !/[^u]s$/.test(link);
  i--;
  while (items[i]?.is === 'word' && (isAdverb(items[i]?.word ?? '') || haveForms.has(items[i]?.word ?? ''))) i--;
  // "Harlow Steel, which had"
  if (relatives.has(items[i]?.word ?? '')) i -= items[i - 1]?.word === ',' ? 2 : 1;
  return named(items, i, past);
}

/** "With a population of 9 million, Tamaria is small": the subject behind the comma. */
function subjectAhead(items: readonly Item[], at: number): { actor: ActorMention; past: boolean } | undefined {
  const comma = items.findIndex(({ word }, i) => i > at && word === ',');
  if (comma < 0 || comma > at + 5) return undefined;
  const subject = items[comma + 1]?.word === 'the' ? comma + 2 : comma + 1;
  const next = items[subject + 1];
  return isPossessive(next) || next?.word === 'and' || next?.word === ',' ? undefined : named(items, subject);
}

/** The name at `at`, where it stands for itself: no owner, no second name beside it, nobody's anything. */
export function named(
  items: readonly Item[],
  at: number,
  past = false,
): { actor: ActorMention; past: boolean } | undefined {
  const item = items[at];
  if (item?.is !== 'actor' || item.actor.demonym) return undefined;
  let before = at - 1;
  if (items[before]?.word === 'the') before--;
  const lead = items[before];
  if (lead?.is === 'actor' && !lead.actor.demonym) return undefined;
  if (isPossessive(lead) || prepositions.has(lead?.word ?? '')) return undefined;
  const joined = lead?.word === 'and' || lead?.word === 'or' || lead?.word === ',';
  return joined && items[before - 1]?.is === 'actor' ? undefined : { actor: item.actor, past };
}
