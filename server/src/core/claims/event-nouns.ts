import type { ActorMention } from '../model';
import { isPossessive, namedThings, premodifiers } from './noun-phrase';
import type { Item } from './sentence-items';
import type { EventKind } from './vocabulary/events';
import { beForms, happenVerbs, haveForms, isAdverb, serialAdjectives, strikingVerbs } from './vocabulary/grammar';

type DateItem = Extract<Item, { is: 'date' }>;

/** An event as one stretch of a sentence tells it, before the knowledge base is asked. */
export interface EventReading {
  readonly undergoers: readonly ActorMention[];
  readonly agents: readonly ActorMention[];
  readonly date: DateItem;
  /** Told so that it can only be one: a definite noun phrase, or a verb with both of its arguments. */
  readonly unique: boolean;
  readonly adjectives: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Index where a phrase begins that takes the event for granted: "did not come to the 1990 wedding of …". */
  readonly from?: number;
}

/** What is done to an event whose day is then that of the event: "launched its invasion on Feb. 24". */
const launchVerbs = new Set('launched began started begun launching mounted ordered'.split(' '));
const placePrepositions = new Set(['of', 'in', 'on', 'at', 'near', 'against']);

/** "the 2014 annexation of Crimea", "Crimea's annexation in 2014", "the Oklahoma City bombing in 1995". */
export function readEventNoun(items: readonly Item[], at: number, kind: EventKind): EventReading | undefined {
  const before = premodifiers(items, at);
  const behind = undergoersBehind(items, at + 1, kind);
  const { undergoers, agents } = participants(before, behind, kind, holder(items, before.start, kind));
  let end = behind.end;
  const byAgents: ActorMention[] = [];
  if (items[end]?.word === 'by') {
    const named = namedThings(items, end + 1);
    if (named) {
      byAgents.push(...named.actors);
      end = named.end;
    }
  }
  const opens = before.start === 0 || items[before.start - 1]?.is === 'mark';
  const launched = launchVerbs.has(items[before.start - 1]?.word ?? '');
  const date = before.date ?? dateBehindNoun(items, end, opens, launched);
  if (!date) return undefined;
  const start = items[before.start] as Item;
  const definite = before.definite || /^the\s/i.test(date.date.text);
  const ahead = undergoers.length === 0 ? ownerAhead(items, before.start, end, kind) : undefined;
  return {
    undergoers: ahead ? [ahead] : undergoers,
    agents: [...agents, ...byAgents],
    date,
    unique: definite && !before.adjectives.some((word) => serialAdjectives.has(word)),
    adjectives: before.adjectives,
    ...(definite && before.date && { from: before.start }),
    start: Math.min(start.start, date.start),
    end: Math.max((items[end - 1] as Item).end, date.end),
  };
}

/** Words of a name that stands for one event or one text, and so for one date. */
const datedNames =
  /^(?:the )?treaty of|(?:agreements?|accords?|treaty|memorandum|pact|protocol|convention|act|declaration|constitution|charter|crisis|war|revolution|uprising|massacre|genocide|famine|bombing|attacks?|disaster|earthquake|annexation|invasion|coup|plebiscite|referendum)$/i;

/** "the 2015 Paris Agreement", "the Chernobyl disaster of 1986": a name that is dated as a whole. */
export function readNamedEvent(items: readonly Item[], at: number): EventReading | undefined {
  const item = items[at];
  if (item?.is !== 'actor' || item.actor.demonym || !datedNames.test(item.actor.name) || !/ /.test(item.actor.name))
    return undefined;
  const before = premodifiers(items, at);
  if (before.compounds.length > 0 || before.adjectivalActors.length > 0) return undefined;
  const date = before.date ?? dateBehindNoun(items, at + 1, before.start === 0);
  if (!date) return undefined;
  return {
    undergoers: [item.actor],
    agents: [],
    date,
    unique: !before.adjectives.some((word) => serialAdjectives.has(word)),
    adjectives: before.adjectives,
    start: Math.min((items[before.start] as Item).start, date.start),
    end: Math.max(item.end, date.end),
  };
}

/** "Since its founding in 1986, Norvik Shipping has grown": whose the opening phrase is says the subject behind it. */
function ownerAhead(items: readonly Item[], start: number, end: number, kind: EventKind): ActorMention | undefined {
  const bare = items[1]?.word === 'independence';
  const owned = start === 1 && (items[1]?.word === 'its' || bare);
  if (!owned || items[0]?.word !== 'since' || !kind.ofAnyone) return undefined;
  const comma = items.findIndex(({ word }, i) => i >= end && word === ',');
  if (comma < 0 || comma > end + 3) return undefined;
  const at = items[comma + 1]?.word === 'the' ? comma + 2 : comma + 1;
  const owner = items[at];
  const verb = items[at + 1]?.word ?? '';
  if (owner?.is !== 'actor' || owner.actor.demonym || (verb !== 'has' && verb !== 'had')) return undefined;
  return kind.types?.includes(owner.actor.type) ? owner.actor : undefined;
}

/** "Joe Biden held talks with Xi Jinping": who holds it is one of the two. */
function holder(items: readonly Item[], start: number, kind: EventKind): ActorMention | undefined {
  if (kind.roles !== 'both' || !/^(?:held|had|hold|holding)$/.test(items[start - 1]?.word ?? '')) return undefined;
  const subject = items[start - 2];
  return subject?.is === 'actor' && !subject.actor.demonym ? subject.actor : undefined;
}

interface Behind {
  readonly actors: readonly ActorMention[];
  readonly end: number;
}

function undergoersBehind(items: readonly Item[], at: number, kind: EventKind): Behind {
  const preposition = items[at]?.word ?? '';
  const fits =
    preposition === 'of' ||
    (kind.roles === 'place' && placePrepositions.has(preposition)) ||
    (kind.strikes === true && strikingVerbs.has(preposition)) ||
    (kind.roles === 'both' && (preposition === 'to' || preposition === 'from' || preposition === 'with')) ||
    ((kind.roles === 'both' || kind.roles === 'place') && preposition === 'between');
  const named = fits ? namedThings(items, at + 1, kind.roles === 'both' ? undefined : kind.types) : undefined;
  // "the suspension of Norland from the African Union"
  const second =
    named && kind.roles === 'both' && preposition === 'of' && /^(?:from|to|with|by)$/.test(items[named.end]?.word ?? '')
      ? namedThings(items, named.end + 1)
      : undefined;
  if (named && second) return { actors: [...named.actors, ...second.actors], end: second.end };
  return named ?? { actors: [], end: at };
}

function participants(
  before: ReturnType<typeof premodifiers>,
  behind: Behind,
  kind: EventKind,
  holds: ActorMention | undefined,
): { undergoers: readonly ActorMention[]; agents: readonly ActorMention[] } {
  const fitting = (actors: readonly ActorMention[]) =>
    actors.filter(({ type }) => !kind.types || kind.types.includes(type));
  if (kind.roles === 'both') {
    const named = before.owners.length > 0 ? before.owners : before.compounds;
    const subjects = named.length === 0 && holds ? [holds] : named;
    const all = [...subjects, ...behind.actors];
    const fits = all.length >= 2 && (!kind.types || all.some(({ type }) => kind.types?.includes(type)));
    return { undergoers: fits ? all : [], agents: [] };
  }
  if (behind.actors.length > 0) {
    return { undergoers: behind.actors, agents: [...before.owners, ...before.compounds, ...before.adjectivalActors] };
  }
  const own = fitting([...before.compounds, ...before.owners]);
  // "Russia's annexation" names who does it; the knowledge base may know what it was done to.
  return own.length === 1
    ? { undergoers: own, agents: before.adjectivalActors }
    : { undergoers: [], agents: [...before.owners, ...before.adjectivalActors] };
}

/**
 * A date that belongs to the noun phrase before it: "… in 2014", "… (2014)", "… took place on 16 March". One that says a
 * day is the verb's as often as the noun's ("condemned the annexation on Monday"), so it counts only where the phrase
 * opens its clause or a verb of happening stands between.
 */
function dateBehindNoun(items: readonly Item[], end: number, opens: boolean, launched = false): DateItem | undefined {
  let i = end;
  let happens = launched;
  while (
    items[i]?.is === 'word' &&
    (isAdverb(items[i]?.word ?? '') || beForms.has(items[i]?.word ?? '') || haveForms.has(items[i]?.word ?? ''))
  )
    i++;
  const verb = items[i]?.word ?? '';
  if (verb === 'took' || verb === 'taken') {
    if (items[i + 1]?.word !== 'place') return undefined;
    happens = true;
    i += 2;
  } else if (verb !== '' && happenVerbs.has(verb)) {
    happens = true;
    i++;
  } else if (i > end && !beForms.has(items[i - 1]?.word ?? '')) return undefined;
  else if (i > end) happens = true;
  if (items[i]?.word === '(' && items[i + 1]?.is === 'date' && items[i + 2]?.word === ')')
    return items[i + 1] as DateItem;
  if (items[i]?.word === ',') i++;
  const preposition = items[i]?.word;
  if (preposition === 'in' || preposition === 'on' || preposition === 'of') i++;
  else if (!happens) return undefined;
  const date = items[i];
  if (date?.is !== 'date' || isPossessive(items[i + 1])) return undefined;
  const { said } = date.date.expression;
  // "the invasion of February 24, 2022": nothing else could own it.
  if (preposition === 'of') return date;
  const broad = said.year !== undefined && said.day === undefined && !date.date.expression.relative;
  return broad || happens || (opens && said.day !== undefined) ? date : undefined;
}
