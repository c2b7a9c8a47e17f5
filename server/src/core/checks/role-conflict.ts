import type { Archive } from '../archive';
import type { Article, Evidence, Knowledge, KnownRole, RoleClaim, SourceReference } from '../model';
import { oncePer, remembered } from '../text';
import { parseIso, toDayNumber } from '../values/calendar';
import type { Check, FindingDraft } from './check';
import { claimsOf } from './support/by-kind';
import { entityName } from './support/event-names';
import { knownOffices } from './support/known-offices';
import { knownTerms } from './support/known-terms';
import { otherPosts } from './support/posts';
import { twinFindings } from './support/twins';
import { otherVersions } from './support/versions';
import { articlesNamed, quoted, whereabouts, words } from './support/words';

/** Offices of which one person holds one at a time, by their head noun. */
const offices: ReadonlySet<string> = new Set([
  'president',
  'minister',
  'chancellor',
  'secretary',
  'governor',
  'ambassador',
  'mayor',
  'king',
  'queen',
  'speaker',
]);

/** Somebody with an office that is another's, or with two. */
export const roleConflict: Check = {
  meta: {
    id: 'role-conflict',
    group: 'names',
    title: "A person with two offices, or with another's",
    why: 'Who is foreign minister in one sentence and defence minister in the next, or president of two countries, is so by mistake. Former offices, deputies, candidates and offices that the knowledge base dates to another time are left alone; so are titles without a portfolio ("minister"). The knowledge base also says whose office it is, and from when to when, in articles with a date, where it has the full name and another holder at the time: in English, French, German and Spanish.',
    confidence: 'likely',
    examples: [
      {
        text: 'Norwegian Foreign Minister Maria Lindholm arrived. [|Defense Minister Maria Lindholm|]{role-conflict} left at once.',
      },
      { text: 'Norwegian Foreign Minister Maria Lindholm arrived. Foreign Minister Lindholm left at once.' },
      {
        text: 'BRUSSELS, May 7, 2024 - The [|Belgian prime minister, Mark Rutte|]{role-conflict}, spoke on Tuesday.',
      },
      {
        text: 'BRUSSELS, May 7, 2024 - The Dutch prime minister, Mark Rutte, spoke on Tuesday.',
      },
      {
        text: 'Foreign Minister Maria Lindholm arrived. Former Defense Minister Maria Lindholm had been in office before.',
      },
    ],
  },
  scope: 'archive',
  *run(article, archive, knowledge): Iterable<FindingDraft> {
    const claims = claimsOf(article, 'role').filter((claim) => office(claim.role) !== undefined);
    const places = new Set<number>();
    for (const claim of claims) {
      const draft = conflict(article, claim, claims, archive, knowledge);
      if (!draft) continue;
      places.add(draft.end);
      yield draft;
    }
    for (const draft of knownOffices(article, knowledge)) if (!places.has(draft.end)) yield draft;
    yield* knownTerms(article, knowledge);
    yield* twinFindings(article, archive, 'office', differentOffices);
    for (const claim of claimsOf(article, 'role')) {
      const draft = otherPost(article, claim, archive, knowledge);
      if (draft) yield draft;
    }
  },
};

/** Neither is the other with words more or less ("President", "Vice President" differ; "chairman", "the chairman" do not). */
function differentOffices(mine: string, theirs: string): boolean {
  const [a, b] = [mine, theirs].map((text) => text.toLowerCase().split(/[^\p{L}]+/u)) as [string[], string[]];
  return (
    a.some((word) => word.length > 3 && !b.includes(word)) && b.some((word) => word.length > 3 && !a.includes(word))
  );
}

/** Another post in articles of the same story. Somebody may hold two, so the reader is only told. */
function otherPost(
  article: Article,
  claim: RoleClaim,
  archive: Archive,
  knowledge: Knowledge,
): FindingDraft | undefined {
  const records = [...otherPosts(article, claim, archive)];
  const [first] = records;
  if (!first) return undefined;
  return {
    ...claim.evidence,
    confidence: 'possible',
    message: `${entityName(claim.actor, article, knowledge)} has another post in ${articlesNamed(first.place.file, records.length)}: ${quoted(words(article, claim.evidence))} here, ${quoted(first.place.text)} there.`,
    related: records.map(({ place }) => ({ at: place, message: quoted(place.text) })),
    fixes: [],
    entity: claim.actor,
  };
}

interface Office {
  readonly head: string;
  /** What the office is for: "foreign", "defense"; empty where it is not said. */
  readonly portfolio: string;
}

/** What ministers and secretaries are for. */
const portfolios: ReadonlySet<string> = new Set(
  'prime foreign defense finance interior trade health justice economy economic energy culture education environment labor labour agriculture transport transportation tourism treasury home external commerce development housing science sports communications information industry security immigration planning oil'.split(
    ' ',
  ),
);

const office = (role: string): Office | undefined => officeIn(role)[0];

/** The office of a role, in a list; an empty one where it is none that is held by one person at a time. */
const officeIn = remembered((role: string): readonly Office[] => {
  const all = role
    .toLowerCase()
    .replace(/defence/g, 'defense')
    .split(/[^\p{L}]+/u);
  const head = all.find((word) => offices.has(word));
  if (
    !head ||
    /\b(?:vice|deputy|assistant|under|press|spokes\p{L}*|candidate|nominee|shadow|first|cabinet|senior|junior|acting|former|then|late|ex|general)\b/u.test(
      role,
    )
  ) {
    return [];
  }
  const named = all.filter((word) => portfolios.has(word)).join(' ');
  // The United States' secretary of state is its foreign minister; others have secretaries of state for this and that.
  const ofState = head === 'secretary' && all.includes('state') && named === '';
  return [{ head, portfolio: ofState ? 'foreign' : named }];
});

/** Two offices of which one person cannot hold both; unsaid parts agree with everything. */
function clash(a: Held, b: Held): boolean {
  const [first, second] = [office(a.role), office(b.role)];
  if (!first || !second) return false;
  if (first.head !== second.head) {
    if (ministries.has(first.head) && ministries.has(second.head)) return apart(first, second);
    return a.of !== undefined && a.of === b.of && (aboveMinister(first, second) || aboveMinister(second, first));
  }
  // "Iraq Minister" is a minister for Iraq; only who leads a country leads no other.
  const leads = first.head !== 'minister' || first.portfolio !== '';
  if (a.of && b.of && a.of !== b.of && leads) return first.head !== 'ambassador' && first.head !== 'secretary';
  return apart(first, second);
}

/** Heads of ministries by whatever name: a secretary of state is no health minister. */
const ministries: ReadonlySet<string> = new Set(['minister', 'secretary']);

/** Who is head of one country is no minister of it; prime ministers often keep a ministry, and become presidents. */
function aboveMinister(head: Office, minister: Office): boolean {
  if (head.head !== 'president' && head.head !== 'chancellor') return false;
  return minister.head === 'minister' && minister.portfolio !== '' && minister.portfolio !== 'prime';
}

function apart(a: Office, b: Office): boolean {
  return a.portfolio !== '' && b.portfolio !== '' && !overlap(a.portfolio, b.portfolio);
}

function overlap(a: string, b: string): boolean {
  const others = b.split(' ');
  return a.split(' ').some((word) => others.includes(word));
}

function conflict(
  article: Article,
  claim: RoleClaim,
  claims: readonly RoleClaim[],
  archive: Archive,
  knowledge: Knowledge,
): FindingDraft | undefined {
  const related: Evidence[] = [];
  const sides: string[] = [];
  const known = knownClash(claim, article, knowledge);
  if (known === 'held') return undefined;
  // Of two that clash the later is asked, unless the knowledge base vouches for it.
  const here = claims.filter(
    (other) =>
      other.key === claim.key &&
      clash(claim, other) &&
      (other.evidence.start < claim.evidence.start || knownClash(other, article, knowledge) === 'held'),
  );
  const [first] = here;
  // "president of Japan" and "president of China".
  const named = (role: string, of: string | undefined, sideOf: string | undefined) =>
    of && sideOf && of !== sideOf ? `${role} of ${entityName(of, article, knowledge)}` : role;
  if (first) sides.push(`${named(first.role, first.of, claim.of)} ${whereabouts(claim.evidence, first.evidence)}`);
  for (const other of here) related.push({ at: other.evidence, message: quoted(words(article, other.evidence)) });
  const knownOf = known?.of && `known:${known.of}`;
  if (known) sides.push(`the knowledge base has ${named(known.title, knownOf, claim.of)}`);
  const there = otherVersions(article, claim, claim.key, archive, (other, published) =>
    other.kind === 'role' && sameTime(published, article.metadata.published)
      ? clash(claim, other) || undefined
      : undefined,
  );
  for (const { record, articles } of there) {
    const { role, of } = record.claim as RoleClaim;
    if (sides.length === 0) sides.push(`${named(role, of, claim.of)} in ${articlesNamed(record.place.file, articles)}`);
    related.push({ at: record.place, message: quoted(record.place.text) });
  }
  if (sides.length === 0) return undefined;
  const otherOf = first?.of ?? knownOf ?? (there[0]?.record.claim as RoleClaim | undefined)?.of;
  return {
    ...claim.evidence,
    confidence: 'likely',
    message: `${entityName(claim.actor, article, knowledge)} is called ${named(claim.role, claim.of, otherOf)} here, but ${sides.join(' and ')}.`,
    related,
    ...(known && { sources: [known.source] satisfies SourceReference[] }),
    fixes: [],
    entity: claim.actor,
  };
}

/** Offices change hands: only dated articles of one season are compared. */
function sameTime(a: string | undefined, b: string | undefined): boolean {
  const [first, second] = [a ? parseIso(a) : undefined, b ? parseIso(b) : undefined];
  if (!first || !second) return false;
  return Math.abs(toDayNumber(first) - toDayNumber(second)) <= 60;
}

/** The office the knowledge base gives for the article's date, where it clashes; `held` where it is the claimed one. */
function knownClash(claim: RoleClaim, article: Article, knowledge: Knowledge): KnownRole | 'held' | undefined {
  const actor = claim.actor.startsWith('known:') ? knowledge.actors.get(claim.actor.slice('known:'.length)) : undefined;
  const published = article.metadata.published;
  if (!actor?.roles || !published) return undefined;
  // What the knowledge base leaves unsaid is as the claim has it.
  const heldBy = ({ role, of = claim.of }: Held): Held => ({ role, of });
  const held = heldRoles(actor.roles);
  if (held.some((one) => agrees(claim, heldBy(one)))) return 'held';
  const clashing = held.find(
    (one) => isCurrent(one.known, published) && (clash(claim, heldBy(one)) || otherHead(claim, heldBy(one))),
  );
  return clashing?.known;
}

/** An office, and what it is the office of. */
interface Held {
  readonly role: string;
  readonly of?: string | undefined;
}

const heldRoles = oncePer((roles: readonly KnownRole[]): readonly (Held & { readonly known: KnownRole })[] =>
  roles.map((known) => ({ known, role: known.title.toLowerCase(), of: known.of ? `known:${known.of}` : undefined })),
);

const isCurrent = ({ from, to }: KnownRole, published: string): boolean =>
  (from ?? '') <= published && (to === undefined || to >= published.slice(0, to.length));

/** Head of state for head of government or the other way round, of one country. */
function otherHead(a: Held, b: Held): boolean {
  const [first, second] = [office(a.role), office(b.role)];
  if (!first || !second || a.of === undefined || a.of !== b.of) return false;
  return (isPrime(first) && aboveGovernment(second)) || (isPrime(second) && aboveGovernment(first));
}

const isPrime = ({ head, portfolio }: Office): boolean => head === 'minister' && portfolio === 'prime';
const aboveGovernment = ({ head }: Office): boolean => head === 'president' || head === 'king' || head === 'queen';

function agrees(a: Held, b: Held): boolean {
  const [first, second] = [office(a.role), office(b.role)];
  if (!first || !second || first.head !== second.head) return false;
  return !clash(a, b);
}
