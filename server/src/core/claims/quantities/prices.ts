import { entityOf } from '../keys';
import { isPossessive, namedThings } from '../noun-phrase';
import type { Item } from '../sentence-items';
import { beForms, sharedNouns } from '../vocabulary/grammar';
import { dealNouns, dealWords } from '../vocabulary/measures';
import type { Measured } from '.';
import { named } from './holders';

/** What a deal costs is one sum, whatever the period told beside it. */
export const dealPrice = 'deal price';

/** How far in front of its price the verb of a deal may stand, in items. */
const reach = 12;

/**
 * The price of what was bought: "bought LinkedIn for $26.2 billion", "paid $26.2 billion for LinkedIn", "the $26.2
 * billion purchase of LinkedIn".
 */
export function priceOfDeal(items: readonly Item[], at: number): Measured | undefined {
  if (items[at - 1]?.word === 'for') return bought(items, at);
  if (/^(?:paid|pay|paying)$/.test(items[at - 1]?.word ?? '') && items[at + 1]?.word === 'for')
    return priced(items, at + 2);
  return dealNouns.has(items[at + 1]?.word ?? '') && items[at + 2]?.word === 'of' ? priced(items, at + 3) : undefined;
}

function bought(items: readonly Item[], at: number): Measured | undefined {
  for (let i = at - 2; i >= Math.max(0, at - reach); i--) {
    const { word } = items[i] as Item;
    if (!dealWords.has(word)) continue;
    // "Tamar Foods was sold for $300 million"
    if (i === at - 2 && beForms.has(items[i - 1]?.word ?? '')) {
      const sold = named(items, i - 2);
      return sold && { measure: dealPrice, of: [entityOf(sold.actor)] };
    }
    const object = namedThings(items, items[i + 1]?.word === 'of' ? i + 2 : i + 1);
    return object && object.end <= at - 1 ? { measure: dealPrice, of: object.actors.map(entityOf) } : undefined;
  }
  return undefined;
}

/** The thing named at `at` itself, and nothing of its owner's. */
function priced(items: readonly Item[], at: number): Measured | undefined {
  const thing = items[at]?.word === 'the' ? items[at + 1] : items[at];
  const end = items[at]?.word === 'the' ? at + 2 : at + 1;
  if (thing?.is !== 'actor' || thing.actor.demonym || isPossessive(items[end])) return undefined;
  const next = items[end];
  if (next?.is === 'actor' || next?.word === 'and' || sharedNouns.has(next?.word ?? '')) return undefined;
  return { measure: dealPrice, of: [entityOf(thing.actor)] };
}
