import { type Archive, joinKeys } from '../archive';
import type { Article, ClaimKey, Evidence, QuotationClaim } from '../model';
import type { Check, FindingDraft } from './check';
import { claimsOf } from './support/by-kind';
import { sameSpeaker } from './support/speakers';
import { otherVersions } from './support/versions';
import { articlesNamed, quoted, whereabouts, words } from './support/words';

const fewestWords = 6;
/** More words than these on either side are another sentence, or another translation. */
const mostChanged = 3;

/** One quotation in two wordings. */
export const quoteAltered: Check = {
  meta: {
    id: 'quote-altered',
    group: 'quotations',
    title: 'One quotation in two wordings',
    why: 'Between quotation marks stand the words as they were said. Where two quotations of one speaker agree but for a word or two, at least one of them is not what was said. A quotation that is only cut shorter is left alone, and so are two translations that differ throughout.',
    confidence: 'likely',
    examples: [
      {
        text: '=== one.txt\n[|“The bridge will be closed for seven weeks from the first of June,”|]{quote-altered} Maria Lindholm said.\n=== two.txt\n[|“The bridge will be closed for eleven weeks from the first of June,”|]{quote-altered} Maria Lindholm said.',
      },
      {
        text: '=== one.txt\n“The bridge will be closed for seven weeks from the first of June,” Maria Lindholm said.\n=== two.txt\n“The bridge will be closed for seven weeks,” Maria Lindholm said.',
      },
    ],
  },
  scope: 'archive',
  *run(article, archive): Iterable<FindingDraft> {
    const quotations = claimsOf(article, 'quotation').map((claim) => ({
      claim,
      keys: joinKeys(claim, article.metadata.published),
    }));
    let told = -1;
    for (const quotation of quotations) {
      const { claim } = quotation;
      // A sentence of a quotation already told of.
      if (claim.evidence.end <= told) continue;
      const draft = altered(article, quotation, quotations, archive);
      if (!draft) continue;
      told = claim.evidence.end;
      yield draft;
    }
  },
};

interface Quotation {
  readonly claim: QuotationClaim;
  /** As in `joinKeys`. */
  readonly keys: readonly ClaimKey[];
}

function altered(
  article: Article,
  { claim, keys }: Quotation,
  quotations: readonly Quotation[],
  archive: Archive,
): FindingDraft | undefined {
  const related: Evidence[] = [];
  let first: { mine: string; theirs: string; where: string } | undefined;
  for (const { claim: other, keys: theirs } of quotations) {
    if (other.evidence.start >= claim.evidence.start || !theirs.some((key) => keys.includes(key))) continue;
    const difference = differenceOf(claim, other);
    if (!difference) continue;
    first ??= { ...difference, where: whereabouts(claim.evidence, other.evidence) };
    related.push({ at: other.evidence, message: quoted(words(article, other.evidence)) });
  }
  const seen = new Set<string>();
  for (const key of keys) {
    const there = otherVersions(article, claim, key, archive, (other) =>
      other.kind === 'quotation' ? differenceOf(claim, other) !== undefined || undefined : undefined,
    );
    for (const { record, articles } of there) {
      const difference = differenceOf(claim, record.claim as QuotationClaim);
      const id = `${record.place.file} ${record.place.start}`;
      if (!difference || seen.has(id)) continue;
      seen.add(id);
      first ??= { ...difference, where: `in ${articlesNamed(record.place.file, articles)}` };
      related.push({ at: record.place, message: quoted(record.place.text) });
    }
  }
  if (!first) return undefined;
  const said = (text: string) => (text ? `“${text}”` : 'nothing');
  return {
    ...claim.evidence,
    confidence: 'likely',
    message: `The quotation has ${said(first.mine)} here where it has ${said(first.theirs)} ${first.where}.`,
    related,
    fixes: [],
  };
}

/** The words in which two quotations differ, where they differ in one place and by few. */
function differenceOf(a: QuotationClaim, b: QuotationClaim): { mine: string; theirs: string } | undefined {
  if (a.words === b.words || (a.speaker && b.speaker && !sameSpeaker(a.speaker, b.speaker))) return undefined;
  const mine = a.words.split(' ');
  const theirs = b.words.split(' ');
  if (Math.min(mine.length, theirs.length) < fewestWords) return undefined;
  let head = 0;
  while (head < mine.length && head < theirs.length && mine[head] === theirs[head]) head++;
  let tail = 0;
  const most = Math.min(mine.length, theirs.length) - head;
  while (tail < most && mine[mine.length - 1 - tail] === theirs[theirs.length - 1 - tail]) tail++;
  const changed = mine.slice(head, mine.length - tail);
  const other = theirs.slice(head, theirs.length - tail);
  // Cut shorter at either end, both are what was said.
  if ((head === 0 || tail === 0) && (changed.length === 0 || other.length === 0)) return undefined;
  if (changed.length > mostChanged || other.length > mostChanged || head + tail < 4) return undefined;
  return { mine: changed.join(' '), theirs: other.join(' ') };
}
