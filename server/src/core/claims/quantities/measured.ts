import type { ActorMention } from '../../model';
import { entityOf } from '../keys';
import { namedThings, premodifiers } from '../noun-phrase';
import type { Item } from '../sentence-items';
import { conjunctions, determiners, isAdverb, isFunctionWord, prepositions } from '../vocabulary/grammar';
import { amountingVerbs, earningVerbs, holdingVerbs, measureByNoun, plainAdjectives } from '../vocabulary/measures';
import type { Measured } from '.';
import { holderBefore, named } from './holders';
import { priceOfDeal } from './prices';

/** How far from its figure the measured thing may stand, in items. */
const reachBack = 12;
const reachAhead = 4;

/** Prepositions that lead from an amount to what it measures: "$5 billion in aid", "worth of exports". */
const leadingOn = new Set(['of', 'in']);
/** Prepositions that lead from a measured thing to whose it is. */
const owning = new Set(['of', 'to', 'from', 'with', 'between', 'in', 'into', 'at']);
/** Words behind a measured thing that tell of all of it. */
const whole = new Set(['goods', 'merchandise']);

/** What an amount, a percentage or a measure is of. */
export function measuredBy(items: readonly Item[], at: number): Measured | undefined {
  const deal = priceOfDeal(items, at);
  if (deal) return deal;
  const fined = items[at - 1];
  if (fined?.is === 'actor' && items[at - 2]?.word === 'fined') return { measure: 'fine', of: [entityOf(fined.actor)] };
  const behind = measuredBehind(items, at);
  // "turnout was 61 percent in the vote": what leads up to the figure comes before what stands behind it.
  if (behind?.linked) return behind;
  return measuredAhead(items, at) ?? behind ?? earned(items, at);
}

/** "$5 billion in aid", "a $3 million profit". */
function measuredAhead(items: readonly Item[], at: number): Measured | undefined {
  for (let i = at + 1; i <= at + reachAhead; i++) {
    const next = items[i];
    if (!next || next.is === 'figure' || next.is === 'mark') return undefined;
    if (conjunctions.has(next.word) || (prepositions.has(next.word) && !leadingOn.has(next.word))) return undefined;
    const measure = measureByNoun.get(next.word);
    if (!measure) continue;
    const between = items
      .slice(at + 1, i)
      .flatMap(({ word }) => (word === '' || isFunctionWord(word) || word === 'worth' ? [] : [word]));
    const owners = ownersOf(items, i, measure, at);
    return withOwner(items, determinedAt(items, at), measure, owners, [...between, ...owners.narrower]);
  }
  return undefined;
}

/** "exports to China rose to $9.4 billion", "had revenue of $5 million". */
export function measuredBehind(
  items: readonly Item[],
  at: number,
  only?: ReadonlySet<string>,
): (Measured & { linked: boolean }) | undefined {
  for (let i = at - 1; i >= Math.max(0, at - reachBack); i--) {
    const previous = items[i] as Item;
    if (previous.is === 'figure' || (previous.is === 'mark' && previous.word !== '(')) return undefined;
    if (conjunctions.has(previous.word) && !(items[i - 1]?.is === 'actor' && items[i + 1]?.is === 'actor'))
      return undefined;
    const measure = measureByNoun.get(previous.word);
    if (!measure) continue;
    const owners = ownersOf(items, i, measure);
    const links = linked(items, owners.end, at);
    if (only && !(only.has(measure) && links)) return undefined;
    const { adjectives, start } = nounPhrase(items, i);
    // "a profit of $5 million from the sale"
    const source = items[at + 1]?.word === 'from' && items[at + 2]?.is === 'word' ? ['from'] : [];
    const narrower = [...adjectives, ...owners.narrower, ...source];
    const measured = withOwner(items, links ? start : -1, measure, owners, narrower);
    const past = measured.past || items.slice(i, at).some(({ word }) => pastForms.has(word));
    return { ...measured, past, linked: links };
  }
  return undefined;
}

/** What stands before a measured thing, without the verb of having that may look like an adjective ("reported sales"). */
function nounPhrase(items: readonly Item[], noun: number): { adjectives: readonly string[]; start: number } {
  const { adjectives, start } = premodifiers(items, noun);
  for (let i = noun - 1; i >= start; i--) {
    if (holdingVerbs.has(items[i]?.word ?? ''))
      return { adjectives: items.slice(i + 1, noun).flatMap(({ word }) => (word ? [word] : [])), start: i + 1 };
  }
  return { adjectives, start };
}

const pastForms = new Set(['was', 'were', 'had', ...amountingVerbs]);

/** True where nothing stands between a measured thing and its figure but words of amounting and dates. */
function linked(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .every((item) => item.is === 'actor' || item.is === 'date' || item.word === '(' || isLinking(item.word));
}

const isLinking = (word: string): boolean => amountingVerbs.has(word) || isFunctionWord(word) || isAdverb(word);

/** The measured thing by its own owners, else by the subject of a verb of having in front of it. */
function withOwner(
  items: readonly Item[],
  start: number,
  measure: string,
  { of }: Owners,
  narrower: readonly string[],
): Measured {
  const narrow = [...new Set(narrower.filter((word) => !plainAdjectives.has(word)))].sort();
  const holder = of.length > 0 || start < 0 ? undefined : holderBefore(items, start);
  const owners = holder ? [`${sideOf(measure, '')} ${entityOf(holder.actor)}`.trim()] : of;
  return { measure: [...narrow, measure].join(' '), of: owners, ...(holder?.past && { past: true }) };
}

/** Where the noun phrase of an amount begins: "a $3 million profit". */
function determinedAt(items: readonly Item[], at: number): number {
  const before = items[at - 1];
  return before?.is === 'word' && determiners.has(before.word) ? at - 1 : at;
}

/** "Harlow Steel earned $4.8 million": the verb tells what is measured. */
function earned(items: readonly Item[], at: number): Measured | undefined {
  const traded = exchanged(items, at);
  if (traded) return traded;
  const measure = earningVerbs.get(items[at - 1]?.word ?? '');
  const subject = measure ? named(items, at - 2) : undefined;
  if (
    !measure ||
    subject?.actor.type !== 'organisation' ||
    (/^(?:from|on|of|in)$/.test(items[at + 1]?.word ?? '') && items[at + 2]?.is !== 'date')
  )
    return undefined;
  return { measure, of: [entityOf(subject.actor)] };
}

/** "Norland exported $1.4 billion worth of goods to Westmark", "imported goods worth $90 million from Kenya". */
function exchanged(items: readonly Item[], at: number): Measured | undefined {
  const goods = items[at - 1]?.word === 'worth' && whole.has(items[at - 2]?.word ?? '');
  const verb = goods ? at - 3 : at - 1;
  const measure = { exported: 'exports', imported: 'imports' }[items[verb]?.word ?? ''];
  const subject = measure ? named(items, verb - 1) : undefined;
  if (!measure || !subject) return undefined;
  let i = at + 1;
  while (/^(?:worth|of|in)$/.test(items[i]?.word ?? '') || whole.has(items[i]?.word ?? '')) i++;
  const link = measure === 'exports' ? 'to' : 'from';
  const partner = items[i]?.word === link ? namedThings(items, i + 1) : undefined;
  const next = items[i];
  // "exported $3 million of fish"
  if (!partner && next?.is === 'word' && !prepositions.has(next.word)) return undefined;
  const other = partner?.actors.map((actor) => `${link} ${entityOf(actor)}`) ?? [];
  return { measure, of: [`${sideOf(measure, '')} ${entityOf(subject.actor)}`, ...other] };
}

/** Which side of an exchange a preposition or an owner names. */
function sideOf(measure: string, link: string): string {
  if (measure !== 'exports' && measure !== 'imports') return '';
  if (link === 'to' || link === 'into') return 'to';
  if (link === 'from') return 'from';
  return measure === 'exports' ? 'from' : 'to';
}

interface Owners {
  readonly of: readonly string[];
  /** What narrows the thing: "exports of wheat", "profit from operations". */
  readonly narrower: readonly string[];
  /** Index behind the noun phrase. */
  readonly end: number;
}

/** Nouns behind a measured thing that leave it what it is: "the unemployment rate". */
const plainHeads = new Set(['rate', 'rates', 'figure', 'figures', 'total', 'level', 'bill']);

/** The actors in the noun phrase of a measured thing: "American exports of goods to China". */
function ownersOf(items: readonly Item[], noun: number, measure: string, from = -1): Owners {
  const of: string[] = [];
  const narrower: string[] = [];
  const add = (link: string, actors: readonly ActorMention[]) => {
    for (const actor of actors) {
      const label = `${sideOf(measure, link)} ${entityOf(actor)}`.trim();
      if (!of.includes(label)) of.push(label);
    }
  };
  if (from < 0) {
    const before = premodifiers(items, noun);
    add('', [...before.owners, ...before.compounds, ...before.adjectivalActors]);
  } else {
    for (const item of items.slice(from, noun)) if (item.is === 'actor') add('', [item.actor]);
  }
  let i = noun + 1;
  if (plainHeads.has(items[i]?.word ?? '')) i++;
  else if (items[i]?.is === 'word' && !isLinking(items[i]?.word ?? '')) narrower.push(items[i++]?.word ?? '');
  while (i < items.length) {
    const link = items[i]?.word ?? '';
    if (!owning.has(link)) break;
    const things = namedThings(items, i + 1);
    if (things) {
      add(link, things.actors);
      i = things.end;
    } else if (items[i + 1]?.is === 'word' && !prepositions.has(items[i + 1]?.word ?? '')) {
      // "trade in goods with Canada"
      i += 2;
      if (items[i]?.word === 'and' && items[i + 1]?.is === 'word') i += 2;
      const words = items.slice(i - 1, i).map(({ word }) => word);
      narrower.push(...words.filter((word) => !whole.has(word) && !determiners.has(word)));
    } else break;
  }
  return { of, narrower, end: i };
}
