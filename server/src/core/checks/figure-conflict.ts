import { type Archive, joinKeys, timelessMeasures } from '../archive';
import type { Article, Evidence, FigureMention, QuantityClaim } from '../model';
import { compareDates } from '../values/calendar';
import type { Check, FindingDraft } from './check';
import { claimsOf } from './support/by-kind';
import { headlineFindings } from './support/headline-clashes';
import { daysApart } from './support/one-story';
import { type DetailClash, detailClashes } from './support/story-details';
import { figuresToldTwice } from './support/told-here';
import { toldOtherwise } from './support/told-otherwise';
import { twinFindings } from './support/twins';
import { otherVersions } from './support/versions';
import { articlesNamed, quoted, whereabouts, words } from './support/words';

/** One quantity with two values. */
export const figureConflict: Check = {
  meta: {
    id: 'figure-conflict',
    group: 'figures',
    title: 'One quantity with two values',
    why: 'The same thing measured of the same actors in the same period has one value. Figures without a period, approximations, bounds and what differs only in the last written place are left alone. Tolls are brought up to date from day to day, so of two articles only those of one day are compared, and those told long after; in one article those of one disaster, where none is brought up to date. What a headline says is compared with the first sentences, where these tell the same thing once and the article has the figure of the headline nowhere. What somebody has (inhabitants, employees, seats) and what a thing measures or cost needs no period. In articles of one story, which name the same people, places and days, a count is compared by what it counts, where one may be a slip for the other; and any figure with the one that stands among the most of the same words, where neither article has the value of the other and much speaks for a slip: that is told as information, unless nearly all agrees.',
    confidence: 'likely',
    examples: [
      {
        text: '=== one.txt\nExports from Norway to China came to [|$9.4 billion|]{figure-conflict} in 2023.\n=== two.txt\nIn 2023 exports from Norway to China were [|$4.9 billion|]{figure-conflict}.',
      },
      {
        text: '=== one.txt\nExports from Norway to China came to $9.4 billion in 2023.\n=== two.txt\nIn 2022 exports from Norway to China were $4.9 billion.',
      },
      {
        text: '=== one.txt\nExports from Norway to China came to $9.4 billion in 2023.\n=== two.txt\nIn 2023 exports from Norway to China were $9.41 billion.',
      },
      {
        text: '=== one.txt\nBERGEN, May 4, 2025 — The ferry Fjordhild had [|181 people|]{figure-conflict} on board, said Karin Lunde, head of Norvik Lines.\n=== two.txt\nBERGEN, May 4, 2025 — Norvik Lines said that [|185 people|]{figure-conflict} were on board. Karin Lunde, who leads it, flew to Fjordhild.',
      },
      {
        text: 'Bus plunge in the Andes kills 27\n\nA bus left a mountain road in Peru on Friday and [|24 people|]{figure-conflict} died, police said.',
      },
      {
        text: 'Bus plunge in the Andes kills 27\n\nA bus left a mountain road in Peru on Friday and 24 people died at once and three in hospital, police said.',
      },
      {
        text: 'Riverton Steel employs 7,320 people. Riverton Steel, which has [|4,320|]{figure-conflict} employees, makes rails.',
      },
      { text: 'Riverton Steel employs 7,320 people. Riverton Steel has 320 employees in Leeds.' },
      {
        text: '=== one.txt\nBERGEN, May 4, 2025 — The ferry Fjordhild had 181 people on board, said Karin Lunde, head of Norvik Lines.\n=== two.txt\nBERGEN, May 4, 2025 — Norvik Lines said that 175 passengers were saved. Karin Lunde, who leads it, flew to Fjordhild.',
      },
    ],
  },
  scope: 'archive',
  *run(article, archive): Iterable<FindingDraft> {
    const claims = claimsOf(article, 'quantity').filter(comparable);
    for (const claim of claims) {
      const draft = conflict(article, claim, claims, archive);
      if (draft) yield draft;
    }
    yield* headlineFindings(article, 'figure');
    yield* twinFindings(article, archive, 'figure');
    yield* figuresToldTwice(article);
    yield* inOneStory(article, archive);
  },
};

/** What articles of one story count and measure otherwise, by what is counted or by the words round it. */
function* inOneStory(article: Article, archive: Archive): Iterable<FindingDraft> {
  const places = new Set<number>();
  for (const clash of detailClashes(article, archive, 'quantity')) {
    places.add(clash.claim.evidence.start);
    const thing = clash.claim.thing.replace(/:.*$/, '');
    yield otherwise(article, clash, `${thing.charAt(0).toUpperCase()}${thing.slice(1)}: `);
  }
  for (const clash of toldOtherwise(article, archive, 'quantity')) {
    if (!places.has(clash.claim.evidence.start)) yield otherwise(article, clash, 'One thing, as it seems: ');
  }
}

function otherwise(
  article: Article,
  { claim, words: said, confidence, related, where }: DetailClash,
  thing: string,
): FindingDraft {
  return {
    ...claim.evidence,
    confidence,
    message: `${thing}${words(article, claim.evidence).replace(/\s+/g, ' ')} here, but ${said} ${where}.`,
    related,
    fixes: [],
  };
}

/** Measured things whose value for a period does not move once the period is over. */
const settled: ReadonlySet<string> = new Set(
  'trade exports imports surplus deficit revenue profit loss spending turnout inflation unemployment population budget staff fine members students shops beds seats'.split(
    ' ',
  ),
);
/** Measured in percent by nature; of the others a percentage is a share or a change. */
const rates: ReadonlySet<string> = new Set(['turnout', 'inflation', 'unemployment']);

function isToll({ measure }: QuantityClaim): boolean {
  return / of \p{L}+$/u.test(measure);
}

function comparable(claim: QuantityClaim): boolean {
  const { of, when, measure } = claim;
  if (claim.modality !== 'said' || claim.approximate || claim.upper !== undefined) return false;
  if (isToll(claim)) return claim.event !== undefined || (of.length > 0 && (!when || when.from === when.to));
  if (of.length === 0) return false;
  if (timelessMeasures.has(measure) || claim.standing) return true;
  if (!settled.has(measure.split(' ').at(-1) ?? '') || !when || when.from === when.to) return false;
  return claim.unit !== 'percent' || rates.has(measure);
}

const equalValues = (a: QuantityClaim, b: QuantityClaim): boolean =>
  Math.abs(a.value - b.value) <= ((a.step + b.step) / 2) * (1 + 1e-9);

/** Two values that two articles of these days cannot both be right about. */
function contradicts(
  a: QuantityClaim,
  b: QuantityClaim,
  mine: string | undefined,
  theirs: string | undefined,
): boolean {
  if (equalValues(a, b)) return false;
  if (isToll(a)) return sameToll(a, b, [mine, theirs]);
  if (timelessMeasures.has(a.measure)) return true;
  if (a.standing || b.standing) return a.standing === b.standing && daysApart(mine, theirs) <= standingDays;
  return a.when?.from === b.when?.from && a.when?.to === b.when?.to;
}

/** Within so many days nobody's population or staff moves much. */
const standingDays = 100;

/** Two values of one thing in one article. */
function contradictsHere(article: Article, claim: QuantityClaim, earlier: QuantityClaim): boolean {
  if (equalValues(claim, earlier)) return false;
  if (isToll(claim)) return sameDisaster(article, claim, earlier);
  return (
    earlier.key === claim.key &&
    (claim.when !== undefined || timelessMeasures.has(claim.measure) || claim.standing === earlier.standing)
  );
}

/**
 * True of two tolls in one article of what is named as one disaster: the later one with a definite article, at no
 * other place or time and in nobody else's words.
 */
function sameDisaster(article: Article, later: QuantityClaim, earlier: QuantityClaim): boolean {
  if (later.measure !== earlier.measure || !later.event?.definite || later.event.kind !== earlier.event?.kind)
    return false;
  if (later.attribution?.speakerText !== earlier.attribution?.speakerText) return false;
  const sentence = ({ figure }: QuantityClaim) => (article.mentions[figure] as FigureMention).sentence;
  if (sentence(later) === sentence(earlier)) return false;
  const [mine, theirs] = [later.of.join('+'), earlier.of.join('+')];
  if (mine !== theirs && mine !== '' && theirs !== '') return false;
  if (later.when && earlier.when && compareDates(later.when, earlier.when) === 'contradictory') return false;
  // With two disasters of a kind an unplaced toll may be of either.
  const places = new Set(
    article.claims.flatMap((claim) =>
      claim.kind === 'quantity' && claim.event?.kind === later.event?.kind && claim.of.length > 0
        ? [claim.of.join('+')]
        : [],
    ),
  );
  return mine === theirs ? mine !== '' || places.size === 0 : places.size <= 1;
}

/** A toll grows from day to day: only two of the same day are compared, or two told a year after the event. */
function sameToll(
  a: QuantityClaim,
  b: QuantityClaim,
  [mine, theirs]: readonly [string | undefined, string | undefined],
): boolean {
  if (a.when === undefined || b.when === undefined || a.when.from !== b.when.from) return false;
  if (a.when.from !== a.when.to || b.when.from !== b.when.to) return false;
  if (mine === undefined || theirs === undefined || mine === theirs) return mine === theirs;
  const year = Number(a.when.from.slice(0, 4)) + 1;
  const anniversary = `${String(year).padStart(4, '0')}${a.when.from.slice(4)}`;
  return mine >= anniversary && theirs >= anniversary;
}

function conflict(
  article: Article,
  claim: QuantityClaim,
  claims: readonly QuantityClaim[],
  archive: Archive,
): FindingDraft | undefined {
  const mention = article.mentions[claim.figure] as FigureMention;
  const related: Evidence[] = [];
  const sides: string[] = [];
  const here = claims.filter(
    (other) => other.evidence.start < claim.evidence.start && contradictsHere(article, claim, other),
  );
  const [first] = here;
  if (first) sides.push(`${words(article, first.evidence)} ${whereabouts(claim.evidence, first.evidence)}`);
  for (const other of here) related.push({ at: other.evidence, message: quoted(words(article, other.evidence)) });
  const [key = claim.key] = joinKeys(claim, article.metadata.published);
  const others = otherVersions(article, claim, key, archive, (other, published) => {
    if (other.kind !== 'quantity' || !comparable(other)) return undefined;
    return contradicts(claim, other, article.metadata.published, published) || undefined;
  });
  for (const { record, articles } of others) {
    sides.push(`${record.place.text} in ${articlesNamed(record.place.file, articles)}`);
    related.push({ at: record.place, message: quoted(record.place.text) });
  }
  if (sides.length === 0) return undefined;
  return {
    start: mention.start,
    end: mention.end,
    confidence: 'likely',
    message: `${subject(claim)} ${mention.text.replace(/\s+/g, ' ')} here, but ${sides.join(' and ')}.`,
    related,
    fixes: [],
  };
}

const tollNames: Readonly<Record<string, string>> = {
  deaths: 'The death toll is',
  injuries: 'The number of injured is',
  missing: 'The number of missing is',
  arrests: 'The number of arrests is',
  evacuations: 'The number of evacuated is',
  hostages: 'The number of hostages is',
};

/** Things counted, by how their number is called. */
const countNames: Readonly<Record<string, string>> = {
  population: 'The population is',
  staff: 'The number of employees is',
  members: 'The number of members is',
  students: 'The number of students is',
  shops: 'The number of shops is',
  beds: 'The number of beds is',
  seats: 'The number of seats is',
};

/** "The death toll is", "The same exports of the same period are". */
function subject(claim: QuantityClaim): string {
  const [measure = ''] = claim.measure.split(' of ');
  const toll = isToll(claim) ? tollNames[measure] : undefined;
  const named = toll ?? (claim.standing && countNames[claim.measure]);
  if (named) return named;
  return `The same ${measure}${claim.when ? ' of the same period' : ''} ${/[^s]s$/.test(measure) ? 'are' : 'is'}`;
}
