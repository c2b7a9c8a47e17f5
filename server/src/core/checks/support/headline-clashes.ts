import type { Article, FigureMention, Sentence, Span } from '../../model';
import { oncePer } from '../../text';
import type { FindingDraft } from '../check';
import { type Fact, factsOf, type Reading, readingOf } from './headline-facts';
import { measured, multiples } from './headline-words';
import { betweenMarks } from './names';
import { quoted, words as wordsAt } from './words';

/** Findings of figures, or of ranks, that the lead tells otherwise than the headline. */
export function* headlineFindings(article: Article, of: 'figure' | 'rank'): Iterable<FindingDraft> {
  for (const { here, headline, rank } of headlineClashes(article)) {
    if (rank !== (of === 'rank')) continue;
    const said = wordsAt(article, headline);
    yield {
      start: here.start,
      end: here.end,
      confidence: 'likely',
      message: `The headline has ${quoted(said)}, the text ${quoted(wordsAt(article, here))}.`,
      related: [{ at: { start: headline.start, end: headline.end }, message: quoted(said) }],
      fixes: [],
    };
  }
}

/** A figure of the lead that is another one in the headline. */
interface HeadlineClash {
  readonly here: Span;
  readonly headline: Span;
  readonly rank: boolean;
}

/** Sentences of an article that a headline sums up. */
const leadSentences = 3;

/** Figures that the headline and the first sentences tell of one thing with different values. */
const headlineClashes = oncePer((article: Article): readonly HeadlineClash[] => {
  const headline = article.blocks.findIndex(({ kind }) => kind === 'headline');
  if (headline < 0) return [];
  const at = article.sentences.flatMap(({ block }, index) => (block === headline ? [index] : []));
  const reading = at.map((index) => readingOf(article, article.sentences[index] as Sentence, index));
  const facts = reading.flatMap((one) => factsOf(one, false));
  const times = multipleOf(reading);
  if (facts.length === 0 && !times) return [];
  const lead = leadOf(article);
  const clashes = facts.flatMap((fact) => clashOf(article, fact, facts, lead) ?? []);
  return times ? [...clashes, ...multipleClash(times, lead)] : clashes;
});

function leadOf(article: Article): Reading[] {
  const lead: Reading[] = [];
  for (const [index, sentence] of article.sentences.entries()) {
    const kind = article.blocks[sentence.block]?.kind;
    if (kind !== 'paragraph') continue;
    lead.push(readingOf(article, sentence, index));
    if (lead.length >= leadSentences) break;
  }
  return lead;
}

function clashOf(
  article: Article,
  fact: Fact,
  all: readonly Fact[],
  lead: readonly Reading[],
): HeadlineClash | undefined {
  if (all.some((other) => other !== fact && other.key === fact.key)) return undefined;
  for (const [i, reading] of lead.entries()) {
    const told = factsOf(reading, true).filter(({ key, counted }) => key === fact.key && counted === fact.counted);
    if (told.length === 0) continue;
    const [first] = told as [Fact];
    // Of two rates the first is the one that was set; of two tolls neither need be the whole.
    const several = told.length > 1 && fact.key !== 'interest rate level';
    if (several || i > 1 || betweenMarks(article, first) || looksBack(article, reading)) return undefined;
    if (agree(fact, first) || toldElsewhere(article, fact)) return undefined;
    if (sumsUp(fact, reading, lead[i + 1])) return undefined;
    return { here: first, headline: fact, rank: fact.rank === true };
  }
  return undefined;
}

/** The same within the rounding of either; "at least 12" and 14. */
function agree(a: Fact, b: Fact): boolean {
  if (a.upper !== undefined || b.upper !== undefined) return a.value === b.value && a.upper === b.upper;
  if (a.atLeast && b.value >= a.value) return true;
  if (b.atLeast && a.value >= b.value) return true;
  return Math.abs(a.value - b.value) < Math.max(placeOf(a), placeOf(b)) * (1 + 1e-9);
}

/** The last place of a value that its writer cared for: of 2,000 the thousands. */
function placeOf({ value, step, rank }: Fact): number {
  if (rank || value < 1000) return step < 1 ? step / 2 : step / 2;
  let place = step;
  while (place < value && value % (place * 10) === 0) place *= 10;
  return place;
}

/** A sentence with a year before the article's, or that goes back to an earlier case. */
function looksBack(article: Article, { sentence }: Reading): boolean {
  const year = article.metadata.published?.slice(0, 4);
  return (sentence.text.match(/\b(?:19|20)\d\d\b/g) ?? []).some((other) => other !== year);
}

/** Whether the article has the headline's figure after all. */
function toldElsewhere(article: Article, fact: Fact): boolean {
  if (fact.upper !== undefined) {
    const { value, upper } = fact;
    const sides = new RegExp(`\\b(?:${value}[^\\d\\n]{1,12}${upper}|${upper}[^\\d\\n]{1,12}${value})\\b`);
    return sides.test(article.text.slice(fact.end));
  }
  return article.mentions.some(
    (mention) =>
      mention.kind === 'figure' &&
      mention.start >= fact.end &&
      (mention.value === fact.value || mention.upper === fact.value),
  );
}

/** Whether counts of one or two sentences add up to the headline's: "eleven men and three women". */
function sumsUp(fact: Fact, reading: Reading, next: Reading | undefined): boolean {
  const counts = [...reading.figures, ...(next?.figures ?? [])].filter(({ type }) => type === 'count').slice(0, 7);
  const sums = new Set([0]);
  for (const { value } of counts) for (const sum of [...sums]) sums.add(sum + value);
  return sums.has(fact.value);
}

interface Multiple extends Span {
  readonly noun: string;
  readonly times: number;
}

/** "profit doubles": the measured noun and how many times as much it is. */
function multipleOf(readings: readonly Reading[]): Multiple | undefined {
  for (const { words } of readings) {
    const at = words.findIndex(({ word }) => multiples.has(word));
    if (at < 0) continue;
    const verb = words[at] as Reading['words'][number];
    const noun = words
      .slice(Math.max(0, at - 3), at)
      .map(({ word }) => measured.get(word))
      .at(-1);
    if (noun) return { start: verb.start, end: verb.end, noun, times: multiples.get(verb.word) as number };
  }
  return undefined;
}

/** What may still be called double: three times as much is "more than doubled". */
const tolerance = { least: 0.9, most: 1.6 };

function* multipleClash(multiple: Multiple, lead: readonly Reading[]): Iterable<HeadlineClash> {
  for (const [i, { sentence, words, figures }] of lead.entries()) {
    if (!words.some(({ word }) => measured.get(word) === multiple.noun)) continue;
    const amounts = figures.filter(({ type, upper }) => type === 'money' && upper === undefined);
    const [a, b, third] = amounts as [FigureMention?, FigureMention?, FigureMention?];
    if (!a || !b || third || a.currency !== b.currency) continue;
    const between = sentence.text.slice(a.end - sentence.start, b.start - sentence.start);
    if (
      !/^[^;]{0,60}\bfrom $|^ von /.test(between) ||
      !/ (?:to|auf) $/.test(sentence.text.slice(0, a.start - sentence.start))
    )
      continue;
    const ratio = a.value / b.value;
    const { times } = multiple;
    const fits =
      times < 1 ? ratio > 0.3 && ratio < 0.58 : ratio >= times * tolerance.least && ratio <= times * tolerance.most;
    // "Profit in the second quarter doubled": it is of another time that the headline speaks.
    const again = lead.slice(i + 1).some((later) => later.words.some(({ word }) => multiples.has(word)));
    if (!fits && !again) yield { here: a, headline: multiple, rank: false };
    return;
  }
}
