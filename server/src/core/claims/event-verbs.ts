import type { ActorMention } from '../model';
import { type DateItem, dateAhead, dateByDistance, dateOfClause } from './event-dates';
import type { EventReading } from './event-nouns';
import { isPossessive, namedThings } from './noun-phrase';
import type { Item } from './sentence-items';
import { type EventKind, eventWords } from './vocabulary/events';
import {
  beForms,
  determiners,
  doForms,
  haveForms,
  isAdverb,
  isFunctionWord,
  modals,
  negations,
  prepositions,
  relatives,
} from './vocabulary/grammar';

/** "Russia annexed Crimea in 2014", "Crimea, which Russia annexed in 2014", "In 2014 Crimea was annexed by Russia". */
export function readEventVerb(items: readonly Item[], at: number, kind: EventKind): EventReading | undefined {
  const group = verbGroup(items, at);
  const found =
    opening(items, at, kind) ??
    (kind.roles === 'subject'
      ? subjectOnly(items, at, group, kind)
      : (undergoer(items, at, group, kind) ?? agentOnly(items, at, group, kind)));
  if (!found) return undefined;
  if (kind.needs && !items.slice(at + 1, at + (kind.adjacent ? 2 : 6)).some(({ word }) => word === kind.needs))
    return undefined;
  const skip = kind.needs ? items.findIndex(({ word }, i) => i > at && word === kind.needs) + 1 : 0;
  const date =
    group.date ??
    dateAhead(items, Math.max(found.end, skip)) ??
    dateByDistance(items, Math.max(found.end, skip)) ??
    dateOfClause(items, group.start, found.first);
  // "The Dow opened on Monday" is no opening.
  if (!date || (kind.intransitive && date.date.expression.said.year === undefined)) return undefined;
  const first = items[found.first] as Item;
  return {
    undergoers: found.undergoers,
    agents: found.agents,
    date,
    unique: true,
    adjectives: [],
    start: Math.min(first.start, date.start),
    end: Math.max((items[found.end - 1] as Item).end, date.end),
  };
}

interface VerbGroup {
  /** Index of its first word: the auxiliary, or an adverb. */
  readonly start: number;
  readonly passive: boolean;
  /** A date inside it: "Russia in 2014 annexed". */
  readonly date?: DateItem;
}

const byPhone = /^(?:(?:tele)?phone|video)$/;

function verbGroup(items: readonly Item[], at: number): VerbGroup {
  let start = at;
  let passive =
    (items[at + 1]?.word === 'by' && !byPhone.test(items[at + 2]?.word ?? '')) ||
    (items[at + 1]?.word === 'in' && items[at + 2]?.is === 'date' && items[at + 3]?.word === 'by');
  let date: DateItem | undefined;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.is === 'date' && !date) {
      date = item;
      start = i;
      if (items[i - 1]?.word === 'in' || items[i - 1]?.word === 'on') {
        i--;
        start = i;
      }
      continue;
    }
    if (item.is !== 'word') break;
    const { word } = item;
    if (beForms.has(word)) passive = true;
    else if (word === 'and' && /\p{L}ed$/u.test(items[i - 1]?.word ?? '')) {
      // "was occupied and annexed"
      i--;
      continue;
    } else if (
      !(
        isAdverb(word) ||
        haveForms.has(word) ||
        doForms.has(word) ||
        modals.has(word) ||
        negations.has(word) ||
        word === 'to'
      )
    )
      break;
    start = i;
  }
  return { start, passive, ...(date && { date }) };
}

interface Found {
  readonly undergoers: readonly ActorMention[];
  readonly agents: readonly ActorMention[];
  /** First and past-last item of the clause's core. */
  readonly first: number;
  readonly end: number;
}

function undergoer(items: readonly Item[], at: number, group: VerbGroup, kind: EventKind): Found | undefined {
  if (kind.roles === 'place') return undefined;
  const subject =
    nameBefore(items, group.start - 1) ?? (kind.roles === 'both' ? subjectFarther(items, group.start - 1) : undefined);
  if (!group.passive) {
    const object = namedThings(
      items,
      kind.roles === 'both' ? partnerAt(items, at + 1) : at + (kind.adjacent ? 2 : 1),
      kind.types,
    );
    if (object) {
      if (kind.roles === 'both') {
        if (!subject) return undefined;
        return { undergoers: [subject.actor, ...object.actors], agents: [], first: subject.at, end: object.end };
      }
      return {
        undergoers: object.actors,
        agents: subject ? [subject.actor] : [],
        first: subject?.at ?? group.start,
        end: object.end,
      };
    }
    if (kind.roles === 'both') return subject && together(items, at, subject, kind);
    return relativeObject(items, at, group, subject, kind) ?? reduced(items, at, group, kind);
  }
  const patient = patientBefore(items, group.start - 1, kind);
  if (!patient) return undefined;
  if (kind.roles === 'both') {
    const link = items[at + 1]?.word;
    const partner = link === 'by' || link === 'from' ? namedThings(items, at + 2) : undefined;
    return (
      partner && { undergoers: [patient.actor, ...partner.actors], agents: [], first: patient.at, end: partner.end }
    );
  }
  const by = items[at + 1]?.word === 'by' ? namedThings(items, at + 2) : undefined;
  return { undergoers: [patient.actor], agents: by?.actors ?? [], first: patient.at, end: by?.end ?? at + 1 };
}

/** "Founded in 1990, Riverton Steel …", "Annexed by Russia in 2014, Crimea …": whom the opening participle is about. */
function opening(items: readonly Item[], at: number, kind: EventKind): Found | undefined {
  const before = items[at - 1];
  if (
    !(kind.roles === 'object' || items[at]?.word === 'born') ||
    !(before === undefined || before.is === 'mark') ||
    at > 2
  )
    return undefined;
  const comma = items.findIndex(({ word }, i) => i > at && word === ',');
  if (comma < 0 || comma > at + 6 || items[comma - 1]?.is !== 'date') return undefined;
  const subject = items[comma + 1]?.word === 'the' ? comma + 2 : comma + 1;
  const patient = items[subject];
  if (patient?.is !== 'actor' || patient.actor.demonym || isPossessive(items[subject + 1])) return undefined;
  if (kind.types && !kind.types.includes(patient.actor.type)) return undefined;
  const by = items[at + 1]?.word === 'by' ? namedThings(items, at + 2) : undefined;
  return { undergoers: [patient.actor], agents: by?.actors ?? [], first: at, end: by?.end ?? at + 1 };
}

/** Where the other one of two is named: behind "with", "to", "by phone with". */
function partnerAt(items: readonly Item[], at: number): number {
  const phone = items[at]?.word === 'by' || items[at]?.word === 'via';
  const i = phone && byPhone.test(items[at + 1]?.word ?? '') ? at + 2 : at;
  return /^(?:to|with|from)$/.test(items[i]?.word ?? '') ? i + 1 : i;
}

/** "Joe Biden and Xi Jinping met": the two are its subject. */
function together(
  items: readonly Item[],
  at: number,
  subject: { actor: ActorMention; at: number },
  kind: EventKind,
): Found | undefined {
  const first = items[subject.at - 1]?.word === 'and' ? nameBefore(items, subject.at - 2) : undefined;
  if (!first || (kind.types && ![first, subject].every(({ actor }) => kind.types?.includes(actor.type))))
    return undefined;
  return { undergoers: [first.actor, subject.actor], agents: [], first: first.at, end: at + 1 };
}

/** "Crimea, which Russia annexed in 2014". */
function relativeObject(
  items: readonly Item[],
  at: number,
  group: VerbGroup,
  subject: { actor: ActorMention; at: number } | undefined,
  kind: EventKind,
): Found | undefined {
  if (!subject) return undefined;
  const pronoun = items[subject.at - 1]?.word ?? '';
  if (pronoun !== 'which' && pronoun !== 'that') return undefined;
  const patient = patientBefore(items, subject.at - 1, kind);
  if (!patient || group.start <= subject.at) return undefined;
  return { undergoers: [patient.actor], agents: [subject.actor], first: patient.at, end: at + 1 };
}

/** "since Russia invaded in February 2022": the article tells elsewhere whom. */
function agentOnly(items: readonly Item[], at: number, group: VerbGroup, kind: EventKind): Found | undefined {
  const agent = nameBefore(items, group.start - 1);
  const next = items[at + 1];
  const ends = next === undefined || next.is === 'date' || next.word === 'in' || next.word === 'on';
  if (!agent || group.passive || kind.roles !== 'object' || !ends) return undefined;
  return { undergoers: [], agents: [agent.actor], first: agent.at, end: at + 1 };
}

/** "Crimea, annexed in 2014", "the bank (founded 1869)". */
function reduced(items: readonly Item[], at: number, group: VerbGroup, kind: EventKind): Found | undefined {
  const mark = items[group.start - 1]?.word;
  if ((mark !== ',' && mark !== '(') || kind.roles !== 'object') return undefined;
  const patient = items[group.start - 2];
  if (patient?.is !== 'actor' || patient.actor.demonym || (kind.types && !kind.types.includes(patient.actor.type)))
    return undefined;
  return { undergoers: [patient.actor], agents: [], first: group.start - 2, end: at + 1 };
}

/** A name that ends right before an index: the subject of an active verb, without one that only owns it. */
function nameBefore(items: readonly Item[], index: number): { actor: ActorMention; at: number } | undefined {
  const item = items[index];
  if (item?.is !== 'actor' || item.actor.demonym) return undefined;
  let before = index - 1;
  while (items[before]?.is === 'actor') before--;
  // "The widow of Kennedy died": the name is not the subject.
  if (
    prepositions.has(items[before]?.word ?? '') &&
    items[before]?.word !== 'after' &&
    items[before]?.word !== 'before' &&
    items[before]?.word !== 'since'
  ) {
    return undefined;
  }
  return { actor: item.actor, at: index };
}

/** "Finland, which joined NATO"; "Croatia adopted the euro and joined the Union". */
function subjectFarther(items: readonly Item[], index: number): { actor: ActorMention; at: number } | undefined {
  const word = items[index]?.word ?? '';
  if (word === 'which' || word === 'who' || word === 'that') {
    return nameBefore(items, items[index - 1]?.word === ',' ? index - 2 : index - 1);
  }
  const commas = items.slice(0, index).filter(({ word: mark }) => mark === ',').length;
  return word === 'and' && commas === 0 ? nameBefore(items, 0) : undefined;
}

/** The nearest name in front of a passive or a relative pronoun that it can be about: "Crimea, the Ukrainian peninsula illegally annexed by". */
function patientBefore(
  items: readonly Item[],
  index: number,
  kind: EventKind,
): { actor: ActorMention; at: number } | undefined {
  for (let i = index; i >= 0 && i >= index - 8; i--) {
    const item = items[i] as Item;
    if (item.is === 'actor') {
      if (item.actor.demonym || isPossessive(items[i + 1])) continue;
      return !kind.types || kind.types.includes(item.actor.type) ? { actor: item.actor, at: i } : undefined;
    }
    if (item.is === 'date' || item.is === 'figure') return undefined;
    if (item.word === ',' || relatives.has(item.word) || determiners.has(item.word)) continue;
    if (item.is === 'mark' || isFunctionWord(item.word) || eventWords.has(item.word)) return undefined;
  }
  return undefined;
}

/** "X died", "X, who was born", "X (born 1952)". */
function subjectOnly(items: readonly Item[], at: number, group: VerbGroup, kind: EventKind): Found | undefined {
  let i = group.start - 1;
  if (items[i]?.word === 'who' || items[i]?.word === 'which') i--;
  if (items[i]?.word === ',' || items[i]?.word === '(') i--;
  const subject = nameBefore(items, i);
  if (!subject || (kind.types && !kind.types.includes(subject.actor.type))) return undefined;
  const next = items[at + 1];
  if (
    kind.intransitive &&
    next &&
    next.is !== 'date' &&
    !((next.word === 'in' || next.word === 'on') && items[at + 2]?.is === 'date')
  )
    return undefined;
  return { undergoers: [subject.actor], agents: [], first: subject.at, end: at + 1 };
}
