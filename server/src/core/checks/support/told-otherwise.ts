import type { Archive, ClaimRecord } from '../../archive';
import type { Article, DetailClaim, DetailKind } from '../../model';
import { fromDayNumber } from '../../values/calendar';
import { detailsOf } from './by-kind';
import { daysApart, surelyOne } from './one-story';
import { clashOf, type DetailClash, sameThing } from './story-details';

/** So much must speak for one thing told twice and for a slip in one of them, and so much makes it sure. */
const enough = 2.5;
const sure = 6;
/** Figures change from day to day. */
const mostDays = 2;

/**
 * Figures, ranks and days that articles of one story tell among the same words with another value, where one may be a
 * slip for the other: each is the other's best match, and neither article has the other's value anywhere.
 */
export function* toldOtherwise(article: Article, archive: Archive, kind: DetailKind): Iterable<DetailClash> {
  const own = detailsOf(article, kind, 'context');
  for (const claim of own) {
    const elsewhere = sameThing(article, claim, archive);
    if (elsewhere.length === 0) continue;
    const mine = own.filter(({ key }) => key === claim.key);
    const rivals: ClaimRecord[] = [];
    let agreeing = 0;
    let weakest = Number.POSITIVE_INFINITY;
    for (const { records, published, common } of elsewhere) {
      if (daysApart(published, article.metadata.published) > mostDays) continue;
      const theirs = records.map(({ claim: other }) => other);
      if (theirs.some(({ value }) => value === claim.value)) {
        agreeing++;
        continue;
      }
      const match = bestOf(claim, theirs, mine);
      const back = match && bestOf(match.claim, mine, theirs);
      if (!match || back?.claim !== claim || mine.some(({ value }) => value === match.claim.value)) continue;
      const strength = match.score + Math.min(0, common - surelyOne);
      if (strength < enough) continue;
      rivals.push(records[theirs.indexOf(match.claim)] as ClaimRecord);
      weakest = Math.min(weakest, strength);
    }
    if (rivals.length > agreeing) yield clashOf(claim, rivals, weakest >= sure ? 'likely' : 'possible');
  }
}

/** The claim that most speaks for telling the same thing with a slip, where it is alone in that. */
function bestOf(
  claim: DetailClaim,
  all: readonly DetailClaim[],
  own: readonly DetailClaim[],
): { claim: DetailClaim; score: number } | undefined {
  let best: { claim: DetailClaim; score: number } | undefined;
  let alone = false;
  for (const other of all) {
    const slip = slipOf(claim, other);
    if (slip === undefined || !comparable(claim, other)) continue;
    const score =
      slip -
      otherTime(claim, other) +
      sameHead(claim, other, own, all) +
      sharedBy(claim.context ?? [], other.context ?? []);
    if (best && score < best.score) continue;
    alone = !best || score > best.score || other.value === best.claim.value;
    best = { claim: other, score };
  }
  return alone ? best : undefined;
}

function comparable(a: DetailClaim, b: DetailClaim): boolean {
  const [mine, theirs] = [a.attribution?.speaker, b.attribution?.speaker];
  return mine === undefined || theirs === undefined || mine === theirs;
}

/** What is planned in one article may be done otherwise in the next. */
function otherTime(a: DetailClaim, b: DetailClaim): number {
  return (a.modality === 'planned') === (b.modality === 'planned') ? 0 : 0.5;
}

/** Words count whole, names and days by half. */
function sharedBy(a: readonly string[], b: readonly string[]): number {
  let sum = 0;
  for (const token of a) if (b.includes(token)) sum += /^[@=]/.test(token) ? 0.5 : 1;
  return sum;
}

/** One noun counted in both, the more where neither counts it twice; two nouns speak against one thing. */
function sameHead(
  a: DetailClaim,
  b: DetailClaim,
  mine: readonly DetailClaim[],
  theirs: readonly DetailClaim[],
): number {
  if (a.head === undefined || b.head === undefined) return 0;
  if (a.head !== b.head) return -2;
  const times = (all: readonly DetailClaim[]) => all.filter(({ head }) => head === a.head).length;
  return times(mine) < 2 && times(theirs) < 2 ? 1.5 : 1;
}

/** How much two values look like one with a slip; nothing where they do not. */
function slipOf(a: DetailClaim, b: DetailClaim): number | undefined {
  if (a.thing === 'told year') return digitSlip(a.value, b.value);
  if (a.detail === 'date') return daySlip(a.value, b.value);
  if (a.detail === 'ordinal') return Math.abs(a.value - b.value) <= 3 ? 0.5 : undefined;
  if (Math.abs(a.value - b.value) < ((a.step + b.step) / 2) * (1 - 1e-9)) return undefined;
  const scale = 1 / Math.min(a.step, b.step, 1);
  return digitSlip(Math.round(a.value * scale), Math.round(b.value * scale));
}

/** Neighbouring digits exchanged are seldom chance; one digit changed the less so the longer the number. */
function digitSlip(a: number, b: number): number | undefined {
  if (a < 10 && b < 10) return Math.abs(a - b) <= 2 ? 0 : undefined;
  const [first, second] = significant(a, b);
  if (first.length !== second.length) return undefined;
  const at = [...first].flatMap((digit, i) => (digit === second[i] ? [] : [i]));
  const [one = 0, two = 0] = at;
  if (at.length === 2 && two === one + 1 && first[one] === second[two] && first[two] === second[one])
    return first.length > 3 ? 2.5 : 1.5;
  return at.length === 1 ? Math.min(2, (first.length - 1) / 2) : undefined;
}

/** The digits of both, without the zeros that both end in. */
function significant(a: number, b: number): [string, string] {
  let [first, second] = [String(a), String(b)];
  while (first.length > 1 && second.length > 1 && first.endsWith('0') && second.endsWith('0')) {
    first = first.slice(0, -1);
    second = second.slice(0, -1);
  }
  return [first, second];
}

/** Days written in full; those side by side are mostly of two things, so that much else must speak for one. */
function daySlip(a: number, b: number): number | undefined {
  const beside = Math.abs(a - b) <= 2 ? -1 : undefined;
  const [first, second] = [fromDayNumber(a), fromDayNumber(b)];
  if (first.year !== second.year) return beside;
  if (first.day === second.day) return 1;
  return beside ?? (first.month === second.month ? digitSlip(100 + first.day, 100 + second.day) : undefined);
}
