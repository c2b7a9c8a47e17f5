import type { Archive } from '../archive';
import type { Article, Evidence, OrdinalClaim } from '../model';
import type { Check, FindingDraft } from './check';
import { claimsOf } from './support/by-kind';
import { headlineFindings } from './support/headline-clashes';
import { detailClashes } from './support/story-details';
import { ranksToldTwice } from './support/told-here';
import { toldOtherwise } from './support/told-otherwise';
import { twinFindings } from './support/twins';
import { otherVersions } from './support/versions';
import { articlesNamed, quoted, whereabouts, words } from './support/words';

const names = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** One call, meeting or visit counted twice differently. */
export const ordinalConflict: Check = {
  meta: {
    id: 'ordinal-conflict',
    group: 'figures',
    title: 'The same thing counted as the first and the second',
    why: 'What one article calls the second call between two sides, another calls the first. Only calls, meetings, visits and the like between the same two sides on the same day are compared, and the headline with the first sentences; what differs may be what is counted ("official", "since the election"), so the sentences of both sides are shown.',
    confidence: 'likely',
    examples: [
      {
        text: '=== one.txt\nOn March 18, 2025 Donald Trump and Vladimir Putin will hold their [|second official call|]{ordinal-conflict}.\n=== two.txt\nDonald Trump speaks with Vladimir Putin on March 18, 2025, their [|first official call|]{ordinal-conflict}.',
      },
      {
        text: '=== one.txt\nOn March 18, 2025 Donald Trump and Vladimir Putin will hold their second official call.\n=== two.txt\nDonald Trump spoke with Vladimir Putin on February 12, 2025, their first official call.',
      },
    ],
  },
  scope: 'archive',
  *run(article, archive): Iterable<FindingDraft> {
    const claims = claimsOf(article, 'ordinal');
    for (const claim of claims) {
      const draft = conflict(article, claim, claims, archive);
      if (draft) yield draft;
    }
    for (const { claim, other, confidence, related, where } of detailClashes(article, archive, 'ordinal')) {
      yield {
        ...claim.evidence,
        confidence,
        message: `Called the ${name(claim.value)} ${claim.thing} here, but the ${name(other.value)} ${where}.`,
        related,
        fixes: [],
      };
    }
    for (const { claim, words: said, confidence, related, where } of toldOtherwise(article, archive, 'ordinal')) {
      yield {
        ...claim.evidence,
        confidence,
        message: `One thing, as it seems: ${quoted(words(article, claim.evidence))} here, but ${quoted(said)} ${where}.`,
        related,
        fixes: [],
      };
    }
    yield* headlineFindings(article, 'rank');
    yield* ranksToldTwice(article);
    yield* twinFindings(article, archive, 'rank');
  },
};

function contradicts(a: OrdinalClaim, b: OrdinalClaim): boolean {
  return a.ordinal !== b.ordinal && a.when !== undefined && a.when.from === b.when?.from && a.when.to === b.when.to;
}

function conflict(
  article: Article,
  claim: OrdinalClaim,
  claims: readonly OrdinalClaim[],
  archive: Archive,
): FindingDraft | undefined {
  if (!claim.when) return undefined;
  const related: Evidence[] = [];
  const sides: string[] = [];
  const here = claims.filter(
    (other) => other.key === claim.key && other.evidence.start < claim.evidence.start && contradicts(claim, other),
  );
  for (const other of here) related.push({ at: other.evidence, message: quoted(words(article, other.evidence)) });
  if (here[0]) sides.push(`the ${name(here[0].ordinal)} ${whereabouts(claim.evidence, here[0].evidence)}`);
  const there = otherVersions(article, claim, claim.key, archive, (other) =>
    other.kind === 'ordinal' ? contradicts(claim, other) || undefined : undefined,
  );
  for (const { record } of there) related.push({ at: record.place, message: quoted(record.place.text) });
  const [first] = there;
  if (first)
    sides.push(
      `${articlesNamed(first.record.place.file, first.articles)} the ${name((first.record.claim as OrdinalClaim).ordinal)}`,
    );
  if (sides.length === 0) return undefined;
  return {
    ...claim.evidence,
    confidence: 'likely',
    message: `The same ${thingName(claim.thing)} is called the ${name(claim.ordinal)} here, but ${sides.join(' and ')}.`,
    related,
    fixes: [],
  };
}

function name(ordinal: number): string {
  return names[ordinal] ?? `${ordinal}th`;
}

function thingName(thing: string): string {
  return thing === 'talks' ? 'conversation' : thing;
}
