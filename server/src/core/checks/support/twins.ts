import { type Archive, type Fact, factsValue, type SentenceFacts, sentenceFacts } from '../../archive';
import type { Article, Evidence } from '../../model';
import { compareDates } from '../../values/calendar';
import type { FindingDraft } from '../check';
import { firstOther, onlyVersion, weightOf } from './versions';
import { articlesNamed, quoted, whereabouts, words } from './words';

/** The same sentence elsewhere, with one date or figure that cannot also be true. */
interface Twin {
  readonly mine: Fact;
  readonly theirs: Fact;
  readonly evidence: Evidence;
  readonly where: string;
  /** The other article is of another day, so that it may tell a later state of things. */
  readonly later: boolean;
}

/**
 * Findings on sentences that stand twice, here or in another article, word for word but for one date or figure. A
 * sentence that differs in two is about another thing in the same words (market reports).
 */
export function* twinFindings(
  article: Article,
  archive: Archive,
  kind: Fact['kind'],
  differs: (mine: string, theirs: string) => boolean = () => true,
): Iterable<FindingDraft> {
  for (const all of twinsOf(article, archive)) {
    const twins = all.filter(({ mine, theirs }) => mine.kind === kind && differs(mine.text, theirs.text));
    const [first] = twins;
    if (!first) continue;
    yield {
      start: first.mine.start,
      end: first.mine.end,
      confidence: twins.every(({ later }) => later) && kind === 'figure' ? 'possible' : 'likely',
      message: `The same sentence has ${first.mine.text.replace(/\s+/g, ' ')} here, but ${first.theirs.text.replace(/\s+/g, ' ')} ${first.where}.`,
      related: twins.map(({ evidence }) => evidence),
      fixes: [],
    };
  }
}

const none: readonly Twin[] = [];

/** Four checks ask in turn for the twins of one article. */
let last: { article: Article; archive: Archive; twins: readonly (readonly Twin[])[] } | undefined;

/** The twins of each sentence that has any, in text order. */
function twinsOf(article: Article, archive: Archive): readonly (readonly Twin[])[] {
  if (last?.article === article && last.archive === archive) return last.twins;
  const own = new Map<string, SentenceFacts>();
  const found: Twin[][] = [];
  for (const sentence of sentenceFacts(article)) {
    const twins = [...twinsHere(article, sentence, own), ...twinsElsewhere(article, sentence, archive)];
    if (!own.has(sentence.key)) own.set(sentence.key, sentence);
    if (twins.length > 0) found.push(twins);
  }
  last = { article, archive, twins: found };
  return found;
}

function twinsHere(
  article: Article,
  sentence: SentenceFacts,
  own: ReadonlyMap<string, SentenceFacts>,
): readonly Twin[] {
  const other = own.get(sentence.key);
  const difference = other && differenceOf(sentence, other, true);
  if (!other || !difference) return none;
  const evidence = { at: { start: other.start, end: other.end }, message: quoted(words(article, other)) };
  return [{ ...difference, evidence, where: whereabouts(sentence, other), later: false }];
}

function twinsElsewhere(article: Article, sentence: SentenceFacts, archive: Archive): readonly Twin[] {
  if (!archive.sharedWith('sentence', sentence.key, article.file)) return none;
  const twins: Twin[] = [];
  const versions = archive.telling.get(sentence.key);
  if (!versions || onlyVersion(versions, factsValue(sentence.facts))) return twins;
  const agreeing = Math.max(1, weightOf(versions.get(factsValue(sentence.facts))));
  for (const [, holders] of versions) {
    const articles = weightOf(holders);
    const file = articles < agreeing ? undefined : firstOther(holders, article.file);
    const record = file === undefined ? undefined : archive.articles.get(file);
    const other = record?.sentences.get(sentence.key);
    if (!record || !other) continue;
    const sameDay = record.published === article.metadata.published;
    const difference = differenceOf(sentence, other, sameDay);
    if (!difference) continue;
    const evidence = { at: other.place, message: quoted(other.place.text) };
    const later = !sameDay && record.published !== undefined && article.metadata.published !== undefined;
    twins.push({ ...difference, evidence, where: `in ${articlesNamed(record.file, articles)}`, later });
  }
  return twins;
}

function differenceOf(a: SentenceFacts, b: SentenceFacts, sameDay: boolean): { mine: Fact; theirs: Fact } | undefined {
  if (a.facts.length !== b.facts.length) return undefined;
  let difference: { mine: Fact; theirs: Fact } | undefined;
  for (let i = 0; i < a.facts.length; i++) {
    const [mine, theirs] = [a.facts[i], b.facts[i]] as [Fact, Fact];
    if (mine.value === theirs.value) continue;
    const contradictory = contradicts(mine, theirs, sameDay);
    if (contradictory === undefined) continue;
    if (!contradictory || difference) return undefined;
    difference = { mine, theirs };
  }
  return difference;
}

/** Undefined where the two can both be true; false where they cannot be compared. */
function contradicts(a: Fact, b: Fact, sameDay: boolean): boolean | undefined {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'office') return true;
  if (a.amount && b.amount) {
    if (a.amount.unit !== b.amount.unit) return false;
    // One true value is rounded to one figure: equal steps leave no room, a coarser one leaves half of itself.
    const room = ((a.amount.step + b.amount.step) / 2) * (1 - 1e-9);
    const same =
      Math.abs(a.amount.value - b.amount.value) < room &&
      Math.abs((a.amount.upper ?? 0) - (b.amount.upper ?? 0)) < room;
    return same ? undefined : true;
  }
  if (a.interval && b.interval) {
    if (compareDates(a.interval, b.interval) !== 'contradictory') return undefined;
    return sameDay || (!a.relative && !b.relative);
  }
  return sameDay && a.kind === 'date' ? true : undefined;
}
