import type { Archive } from '../archive';
import type {
  Article,
  Confidence,
  DateInterval,
  DetailClaim,
  EventClaim,
  Evidence,
  Fix,
  Knowledge,
  KnownEvent,
  SourceReference,
} from '../model';
import { compareDates, formatDate, fromDayNumber, parseIso, toDayNumber, toIso } from '../values/calendar';
import type { Check, FindingDraft } from './check';
import { claimsOf } from './support/by-kind';
import { datedTwice } from './support/dated-twice';
import { entityName, eventName } from './support/event-names';
import { knownAnniversaries } from './support/known-anniversaries';
import { knownDatesAbroad } from './support/known-dates-abroad';
import { detailClashes } from './support/story-details';
import { toldOtherwise } from './support/told-otherwise';
import { twinFindings } from './support/twins';
import { otherVersions } from './support/versions';
import { articlesNamed, quoted, whereabouts, words } from './support/words';

/** One event with two dates. */
export const eventDateConflict: Check = {
  meta: {
    id: 'event-date-conflict',
    group: 'dates',
    title: 'One event with two dates',
    why: 'The same event is dated differently in one article, in two articles, or by an article and the knowledge base. Dates that can both be true (2014 and March 2014) are left alone, and so are events that recur, plans and denials. Anniversaries are reckoned back to what the knowledge base has. Where the date stands in a quotation the message says whose words they are.',
    confidence: 'likely',
    examples: [
      {
        text: 'The talks resumed after the [|2022|]{event-date-conflict} annexation of Crimea. Crimea, which Russia annexed in 2014, was not discussed.',
        after:
          'The talks resumed after the 2014 annexation of Crimea. Crimea, which Russia annexed in 2014, was not discussed.',
      },
      { text: 'Russia annexed Crimea in March 2014. The 2014 annexation of Crimea was followed by sanctions in 2022.' },
      {
        text: '=== one.txt\nRiverton Steel was founded in [|1956|]{event-date-conflict} and grew fast.\n=== two.txt\nRiverton Steel, founded in [|1965|]{event-date-conflict}, makes rails.',
      },
      {
        text: '=== one.txt\nRiverton Steel was founded in 1956 and grew fast.\n=== two.txt\nRiverton Steel was sold in 1965, its lawyers said.',
      },
    ],
  },
  scope: 'archive',
  *run(article, archive, knowledge): Iterable<FindingDraft> {
    const events = claimsOf(article, 'event').filter(asserted);
    const byKey = new Map<string, EventClaim[]>();
    for (const claim of events) {
      const present = byKey.get(claim.key);
      if (present) present.push(claim);
      else byKey.set(claim.key, [claim]);
    }
    for (const claim of events) {
      const draft = conflict(article, claim, byKey.get(claim.key) ?? [], archive, knowledge);
      if (draft) yield draft;
    }
    yield* datedTwice(article);
    yield* knownAnniversaries(article, knowledge);
    yield* knownDatesAbroad(article, knowledge);
    yield* twinFindings(article, archive, 'date');
    yield* inOneStory(article, archive);
  },
};

/** What articles of one story date otherwise. */
function* inOneStory(article: Article, archive: Archive): Iterable<FindingDraft> {
  const places = new Set<number>();
  for (const { claim, other, confidence, related, where } of detailClashes(article, archive, 'date')) {
    places.add(claim.evidence.start);
    yield {
      ...claim.evidence,
      confidence,
      message: `The ${claim.thing.replace(/ of \p{L}+$/u, '')} is dated ${formatDate(toIso(fromDayNumber(claim.value)))} here, but ${formatDate(toIso(fromDayNumber(other.value)))} ${where}.`,
      related,
      fixes: [],
    };
  }
  for (const { claim, other, words: said, confidence, related, where } of toldOtherwise(article, archive, 'date')) {
    if (places.has(claim.evidence.start)) continue;
    yield {
      ...claim.evidence,
      confidence,
      message: `One thing, as it seems: ${quoted(words(article, claim.evidence))} here${inFull(claim)}, but ${quoted(said)} ${where}${inFull(other)}.`,
      related,
      fixes: [],
    };
  }
}

/** The day that words such as “on Friday” name; years stand as they are. */
const inFull = ({ thing, value }: DetailClaim): string =>
  thing === 'told year' ? '' : ` (${formatDate(toIso(fromDayNumber(value)))})`;

function asserted({ modality }: EventClaim): boolean {
  return modality === 'said' || modality === 'alleged';
}

function contradicts(a: EventClaim, b: EventClaim): boolean {
  if (compareDates(a.date.interval, b.date.interval) !== 'contradictory') return false;
  return !aDayApart(a.date.interval, b.date.interval);
}

/** Midnight and time zones move a day. */
function aDayApart(a: DateInterval, b: DateInterval): boolean {
  return a.from === a.to && b.from === b.to && gap(a, b) <= 1;
}

function gap(a: { from: string; to: string }, b: { from: string; to: string }): number {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const end = parseIso(first.to);
  const start = parseIso(second.from);
  return end && start ? toDayNumber(start) - toDayNumber(end) : 0;
}

/** What the knowledge base says: the nearest of its events, and whether the claim can be about one of them. */
function knownFor(
  claim: EventClaim,
  knowledge: Knowledge,
): { event: KnownEvent; agrees: boolean; confidence?: Confidence } | undefined {
  const named = new Set(
    claim.participants.filter((id) => id.startsWith('known:')).map((id) => id.slice('known:'.length)),
  );
  // What recurs has its year in the key, and only a matching date links it.
  if (claim.known === undefined && /:\d{4}(?:-\d\d){0,2}$/.test(claim.key)) return undefined;
  const linked = claim.known === undefined ? undefined : knowledge.events.get(claim.known);
  const events = linked
    ? [linked]
    : knowledge
        .eventsOf(claim.event)
        .filter(({ essential }) => essential.length > 0 && essential.every((id) => named.has(id)));
  const sorted = [...events].sort(
    (a, b) => gap(a.interval, claim.date.interval) - gap(b.interval, claim.date.interval),
  );
  const [nearest] = sorted;
  if (!nearest) return undefined;
  const agrees =
    compareDates(nearest.interval, claim.date.interval) !== 'contradictory' ||
    aDayApart(nearest.interval, claim.date.interval);
  return { event: nearest, agrees, confidence: agrees ? undefined : againstKnown(claim, events, nearest, knowledge) };
}

function conflict(
  article: Article,
  claim: EventClaim,
  same: readonly EventClaim[],
  archive: Archive,
  knowledge: Knowledge,
): FindingDraft | undefined {
  const recorded = knownFor(claim, knowledge);
  if (recorded?.agrees) return undefined;
  const known = recorded?.confidence ? recorded : undefined;
  const here = same.filter((other) => contradicts(claim, other));
  const agreeing = same.filter((other) => !contradicts(claim, other));
  const there = otherVersions(article, claim, claim.key, archive, (other) =>
    other.kind === 'event' && asserted(other) ? contradicts(claim, other) : undefined,
  );
  // Without knowledge the minority is asked, and of two equals the later one.
  const speaksHere = here.length > 0 && (known !== undefined || outvoted(claim, agreeing, here));
  const [first] = there;
  if (!known && !speaksHere && !first) return undefined;

  const sides: string[] = [];
  const related: Evidence[] = [];
  if (speaksHere) {
    const [other] = here as [EventClaim];
    sides.push(`${formatDate(other.date.value)} ${whereabouts(claim.date.at, other.date.at)}`);
    for (const { evidence } of here) related.push({ at: evidence, message: quoted(words(article, evidence)) });
  }
  if (first) {
    const date = formatDate((first.record.claim as EventClaim).date.value);
    const place = `in ${articlesNamed(first.record.place.file, first.articles)}`;
    sides.push(sides.length > 0 && sides[0]?.startsWith(`${date} `) ? place : `${date} ${place}`);
    for (const { record } of there) related.push({ at: record.place, message: quoted(record.place.text) });
  }
  if (known) {
    const date = knownDate(known.event);
    sides.push(sides.length > 0 ? `in the knowledge base (${date})` : `the knowledge base has ${date}`);
  }
  const truth = known
    ? trueValue(known.event)
    : ((speaksHere ? here[0] : (first?.record.claim as EventClaim | undefined))?.date.value ?? '');
  const quotedHere = claim.attribution?.quoted === true;
  const speaker = claim.attribution?.speaker
    ? entityName(claim.attribution.speaker, article, knowledge)
    : claim.attribution?.speakerText;
  const whose = quotedHere ? ` in ${speaker ? `the words of ${speaker}` : 'a quotation'}` : '';
  const name = eventName(claim, article, knowledge);
  return {
    start: claim.date.at.start,
    end: claim.date.at.end,
    confidence:
      known?.confidence === 'certain' && !quotedHere
        ? 'certain'
        : known?.confidence === 'possible' && !speaksHere && !first
          ? 'possible'
          : 'likely',
    message: `${name.charAt(0).toUpperCase()}${name.slice(1)} is dated ${formatDate(claim.date.value)} here${whose}, but ${sides.join(' and ')}.`,
    related,
    ...(known && { sources: [known.event.source] satisfies SourceReference[] }),
    fixes: fixesFor(article, claim, truth),
  };
}

function outvoted(claim: EventClaim, agreeing: readonly EventClaim[], here: readonly EventClaim[]): boolean {
  if (agreeing.length !== here.length) return agreeing.length < here.length;
  return claim.date.at.start > Math.max(...here.map(({ date }) => date.at.start));
}

function knownDate({ interval }: KnownEvent): string {
  return formatDate(interval.from === interval.to ? interval.from : trueYear(interval));
}

function trueValue({ interval }: KnownEvent): string {
  return interval.from === interval.to ? interval.from : trueYear(interval);
}

function trueYear({ from, to }: { from: string; to: string }): string {
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);
}

/** Kinds that happen once to the one they are told of, so that the date of the knowledge base is the only one. */
const once: ReadonlySet<string> = new Set(
  'annexation assassination death birth accession downing sinking signing reunification named'.split(' '),
);
/** Once as a rule: states have become independent twice, and firms were founded anew. */
const rarelyTwice: ReadonlySet<string> = new Set(
  'independence founding collapse proclamation massacre disaster'.split(' '),
);

/**
 * How much a known date says against another. The knowledge base does not hold every quake of a country and every
 * resignation of a minister: for what recurs it speaks only of the event of a narrow place or of a named doer.
 */
function againstKnown(
  claim: EventClaim,
  events: readonly KnownEvent[],
  nearest: KnownEvent,
  knowledge: Knowledge,
): Confidence | undefined {
  const years = Math.abs(Number(nearest.interval.from.slice(0, 4)) - Number(claim.date.value.slice(0, 4)));
  if (once.has(claim.event)) return years > 0 ? 'certain' : 'likely';
  if (rarelyTwice.has(claim.event)) return 'likely';
  const { from, to } = claim.date.interval;
  if (from === to && nearest.interval.from.slice(4) === from.slice(4)) return 'likely';
  if (claim.event === 'acquisition' || claim.event === 'withdrawal') return years <= 3 ? 'possible' : undefined;
  const [essential] = nearest.essential;
  const actor = essential === undefined ? undefined : knowledge.actors.get(essential);
  const country = actor?.type === 'place' && (actor.demonyms?.length ?? 0) > 0;
  if (claim.event === 'invasion') {
    const doer = nearest.participants.find((id) => !nearest.essential.includes(id));
    const told = doer !== undefined && claim.participants.includes(`known:${doer}`);
    if (years <= 2) return 'likely';
    if (!told && claim.known === undefined) return undefined;
    return told && events.length === 1 ? 'likely' : 'possible';
  }
  if (country || actor?.type === 'organisation') return undefined;
  return years <= 2 ? 'possible' : undefined;
}

/** Another year in place of the one written; another day only where the date is written in full. */
function fixesFor(article: Article, claim: EventClaim, truth: string): Fix[] {
  const { at, value } = claim.date;
  const text = words(article, at);
  const year = truth.slice(0, 4);
  const written = value.slice(0, 4);
  const index = text.indexOf(written);
  if (!/^\d{4}/.test(truth) || index < 0 || year === written) return [];
  const rest = value.slice(4, Math.min(value.length, truth.length));
  if (rest !== truth.slice(4, 4 + rest.length)) return [];
  return [
    {
      title: `Change ${written} to ${year}`,
      edits: [{ start: at.start + index, end: at.start + index + 4, newText: year }],
      preferred: true,
    },
  ];
}
