import {
  type Archive,
  type ArticleRecord,
  anchorsOf,
  type ClaimRecord,
  detailKey,
  meetingKeys,
  mostInStory,
} from '../../archive';
import type { Article, ArticleId, ClaimKey, Confidence, DetailClaim, DetailKind, Evidence } from '../../model';
import { lastOf } from '../../text';
import { fromDayNumber } from '../../values/calendar';
import { mayBeDaySlip, mayBeSlip } from '../../values/slip';
import { detailsOf } from './by-kind';
import { commonGround, holdersInStory, oneStory, surelyOne } from './one-story';
import { articlesNamed, quoted } from './words';

/** Smaller tolls change by so few within the hour. */
const fewestOfToll = 20;
const ofOneHour = 3;

/** A detail of the article's story that other articles of it tell otherwise. */
export interface DetailClash {
  readonly claim: DetailClaim;
  /** What the first of the other articles says, and its words. */
  readonly other: DetailClaim;
  readonly words: string;
  readonly confidence: Confidence;
  readonly related: readonly Evidence[];
  /** "in call.txt and 2 others". */
  readonly where: string;
}

/**
 * Details that articles of one story tell differently, so near to each other that one may be a slip for the other, and
 * that no more articles tell as this one does. What both articles also agree on (a count and its part) is left alone.
 */
export function* detailClashes(article: Article, archive: Archive, kind: DetailKind): Iterable<DetailClash> {
  const own = detailsOf(article, kind, 'thing');
  for (const claim of own) {
    const elsewhere = sameThing(article, claim, archive);
    if (elsewhere.length === 0) continue;
    const mine = own.filter(({ key }) => key === claim.key);
    const rivals: ClaimRecord[] = [];
    let agreeing = 0;
    let ground = Number.POSITIVE_INFINITY;
    for (const { records, common } of elsewhere) {
      const others = records.map((record) => record.claim as DetailClaim);
      if (others.some((other) => equal(claim, other))) agreeing++;
      if (mine.some((one) => others.some((other) => equal(one, other)))) continue;
      const rival = records.find((record) => contradicts(claim, record.claim as DetailClaim));
      if (!rival) continue;
      rivals.push(rival);
      ground = Math.min(ground, common);
    }
    const [first] = rivals;
    if (first && rivals.length > agreeing)
      yield clashOf(claim, rivals, confidenceOf(claim, first.claim as DetailClaim, ground));
  }
}

/** The clash of a claim with what other articles say; `rivals` has one at least, of an article each. */
export function clashOf(claim: DetailClaim, rivals: readonly ClaimRecord[], confidence: Confidence): DetailClash {
  const first = rivals[0] as ClaimRecord;
  return {
    claim,
    other: first.claim as DetailClaim,
    words: first.place.text.replace(/\s+/g, ' '),
    confidence,
    related: rivals.map(({ place }) => ({ at: place, message: quoted(place.text) })),
    where: `in ${articlesNamed(first.place.file, rivals.length)}`,
  };
}

/** What another article of the story says of the same thing. */
interface SameThing {
  readonly records: readonly ClaimRecord<DetailClaim>[];
  readonly published: string | undefined;
  /** What the two articles have in common (`commonGround`). */
  readonly common: number;
}

/** Claims on the same thing in other articles of the story, by article. */
export function sameThing(article: Article, claim: DetailClaim, archive: Archive): readonly SameThing[] {
  const story = storyOf(article, archive);
  const tellers = tellersOf(claim.key, story);
  if (tellers?.length === 0) return nothing;
  // Of what an article tells, much is of one kind and time and meets the same.
  const name = `${claim.key} ${claim.day} ${claim.context === undefined}`;
  let same = story.told.get(name);
  if (!same) {
    same = lookUp(claim, tellers, story);
    story.told.set(name, same);
  }
  return same;
}

/** What has been asked of the other articles of a story. */
interface Story {
  readonly article: Article;
  readonly archive: Archive;
  /** By file; undefined for an article of another story. */
  readonly others: Map<ArticleId, Other | undefined>;
  readonly tellers: Map<ClaimKey, readonly Other[] | undefined>;
  readonly told: Map<string, readonly SameThing[]>;
}

/** Another article of the story, and what it has in common with this one (`commonGround`). */
interface Other {
  readonly record: ArticleRecord;
  readonly common: number;
}

const storyOf = lastOf(
  (article: Article, archive: Archive): Story => ({
    article,
    archive,
    others: new Map(),
    tellers: new Map(),
    told: new Map(),
  }),
);

const nothing: readonly SameThing[] = [];

/** Articles of the story that tell a detail of a key; undefined where too many tell one of whatever story. */
function tellersOf(key: ClaimKey, story: Story): readonly Other[] | undefined {
  if (story.tellers.has(key)) return story.tellers.get(key);
  const tellers = story.archive
    .tellers(key, mostInStory)
    ?.flatMap((file) => (file === story.article.file ? [] : (otherOf(file, story) ?? [])));
  story.tellers.set(key, tellers);
  return tellers;
}

/** Another article, where it is of the story. */
function otherOf(file: ArticleId, { article, archive, others }: Story): Other | undefined {
  if (others.has(file)) return others.get(file);
  const record = archive.articles.get(file);
  const told = { published: article.metadata.published, about: article.about };
  const common = record ? commonGround(told, record) : 0;
  const other = record && common >= oneStory ? { record, common } : undefined;
  others.set(file, other);
  return other;
}

function lookUp(claim: DetailClaim, tellers: readonly Other[] | undefined, story: Story): SameThing[] {
  const seen = new Set<ArticleId>();
  const found: SameThing[] = [];
  for (const anchor of anchorsOf(claim)) {
    if (tellers && !tellers.some(({ record }) => !seen.has(record.file) && record.about?.includes(anchor))) continue;
    const keys = meetingKeys(detailKey(claim, anchor));
    for (const { key, file } of holdersInStory(story.archive, keys, story.article, seen)) {
      const other = otherOf(file, story);
      if (!other) continue;
      const { record, common } = other;
      const records = (record.details.get(claim.key) ?? []).filter((one) => detailKey(one.claim, anchor) === key);
      found.push({ records, published: record.published, common });
    }
  }
  return found;
}

function equal(a: DetailClaim, b: DetailClaim): boolean {
  if (a.detail === 'age') return Math.abs(a.value - b.value) <= 1;
  if (isRate(a)) return a.value === b.value;
  return Math.abs(a.value - b.value) < ((a.step + b.step) / 2) * (1 - 1e-9) && a.upper === b.upper;
}

function contradicts(a: DetailClaim, b: DetailClaim): boolean {
  if (equal(a, b)) return false;
  switch (a.detail) {
    case 'date':
      return mayBeDaySlip(fromDayNumber(a.value), fromDayNumber(b.value), a.value - b.value);
    case 'age':
      return Math.abs(a.value - b.value) > 1 && onePerson(a.person, b.person);
    case 'ordinal':
      return Math.abs(a.value - b.value) <= 2 && Math.abs(a.day - b.day) <= 3;
    case 'quantity':
      break;
  }
  if (a.upper !== undefined && b.upper !== undefined) return a.value + a.upper === b.value + b.upper;
  if (!mayBeSlip(a.value, b.value) && !(isRate(a) && Math.abs(a.value - b.value) <= 1)) return false;
  if (a.asOf === undefined || b.asOf === undefined) return true;
  const apart = Math.abs(a.value - b.value);
  return (Math.min(a.value, b.value) >= fewestOfToll || apart > ofOneHour) && sameState(a, b);
}

/** "Bankman-Fried", "Sam Bankman-Fried" and "Samuel Bankman-Fried". */
function onePerson(a = '', b = ''): boolean {
  const given = (name: string) => (name.includes(' ') ? name.slice(0, 3) : '');
  return given(a) === '' || given(b) === '' || given(a) === given(b);
}

/** Policy rates are told to the last place: 5 and 5.25 percent are two. */
const isRate = ({ thing }: DetailClaim): boolean => thing.startsWith('policy rate');

/** A growing count is compared with one of the same day, and with a later one that is lower. */
function sameState(a: DetailClaim, b: DetailClaim): boolean {
  const [first, second] = (a.asOf ?? 0) <= (b.asOf ?? 0) ? [a, b] : [b, a];
  if (first.asOf === second.asOf) return true;
  return first.value > second.value && !second.atLeast && (second.asOf ?? 0) - (first.asOf ?? 0) <= 7;
}

function confidenceOf(a: DetailClaim, b: DetailClaim, ground: number): Confidence {
  if (ground < surelyOne || a.modality === 'alleged' || b.modality === 'alleged') return 'possible';
  // Midnight and time zones move a day, and agencies count at different hours.
  if (a.detail === 'date' && Math.abs(a.value - b.value) === 1) return 'possible';
  if (a.asOf !== undefined && a.attribution?.speaker !== b.attribution?.speaker) return 'possible';
  return 'likely';
}
