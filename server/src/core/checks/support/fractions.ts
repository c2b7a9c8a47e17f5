import type { Article, FigureMention, Sentence } from '../../model';
import { changeEnds } from './changes';
import type { Amount } from './numbers';

/** A fraction, or a multiple ("twice as many"), with the two figures that it follows from. */
export interface Fraction {
  readonly at: { readonly start: number; readonly end: number };
  /** What the words allow. */
  readonly low: number;
  readonly high: number;
  /** Of a change its two ends, of a share the whole and its part. */
  readonly from: Amount;
  readonly to: Amount;
  readonly kind: 'change' | 'share' | 'multiple';
}

const moved =
  /\b(?:rose|risen|fell|fallen|grew|grown|dropped|declined|climbed|jumped|slid|soared|surged|plunged|increased?|decreased?|gained|slipped|tumbled|slumped|shrank|shrunk|cut|reduced|up|down|rise|fall)\b[^,;.]{0,30} by (?:about |nearly |almost |more than |over |roughly )?$/i;
const hedges =
  /\b(about|some|nearly|almost|roughly|around|more than|over|at least|less than|under|well over|up to|as many as|not quite) $/i;

/** "rose by a fifth, from 300 to 345", "two thirds of them, or 450", "twice as many as in 2015, when 240 came". */
export function* fractionsIn(
  article: Article,
  sentence: Sentence,
  index: number,
  figures: readonly FigureMention[],
): Iterable<Fraction> {
  const plain = figures.filter(({ type, approximate, bound }) => type !== 'percentage' && !approximate && !bound);
  if (plain.length === 0) return;
  const { text } = article;
  for (const ratio of article.mentions) {
    if (ratio.kind !== 'figure' || ratio.type !== 'ratio' || ratio.sentence !== index) continue;
    if (ratio.value <= 0 || ratio.value >= 1 || ratio.upper !== undefined) continue;
    const before = text.slice(Math.max(sentence.start, ratio.start - 60), ratio.start);
    const range = allowed(ratio.value, hedges.exec(before)?.[1]?.toLowerCase(), ratio.approximate || ratio.bound);
    const at = { start: ratio.start, end: ratio.end };
    if (moved.test(before)) {
      const ends = changeEnds(text, sentence, plain);
      if (ends && ends[0].value > 0) yield { at, ...range, from: ends[0], to: ends[1], kind: 'change' };
      continue;
    }
    const share = shareOf(text, sentence, ratio, figures);
    if (share) yield { at, ...range, ...share, kind: 'share' };
  }
  yield* asMany(text, sentence, figures);
}

function allowed(value: number, hedge: string | undefined, loose: unknown): { low: number; high: number } {
  const room = Math.max(0.03, value * 0.1);
  if (/^(?:more than|over|at least|well over)$/.test(hedge ?? ''))
    return { low: value - 0.005, high: value + 2 * room };
  if (/^(?:less than|under|up to|as many as|nearly|almost|not quite)$/.test(hedge ?? ''))
    return { low: value - 2.5 * room, high: value + 0.01 };
  return hedge || loose ? { low: value - 2 * room, high: value + 2 * room } : { low: value - room, high: value + room };
}

const tied = /^(?:,? or (?:about |nearly |some )?|,? ?\()$/;

/** "two thirds of the 900 jobs, or 450", "900 people, two thirds of them, or 450". */
function shareOf(
  text: string,
  { start }: Sentence,
  ratio: FigureMention,
  figures: readonly FigureMention[],
): { from: Amount; to: Amount } | undefined {
  const behind = figures.filter((figure) => figure.start >= ratio.end);
  const [first, second] = behind;
  const same = (a: Amount, b: Amount) => a.type === b.type && a.currency === b.currency && a.value > b.value;
  if (first && second && tied.test(betweenOf(text, first, second))) {
    const lead = text.slice(ratio.end, first.start);
    if (/^ of (?:the |its |their |all |his |her |[\p{L}'’ ]{0,24}['’]s? )?$/u.test(lead) && same(first, second))
      return { from: first, to: second };
  }
  if (!first) return undefined;
  const whole = figures.filter(({ end }) => end <= ratio.start).at(-1);
  if (!whole || whole.start < start || !same(whole, first)) return undefined;
  const lead = text.slice(ratio.end, first.start);
  if (!/^ of (?:them|these|those|whom|it)(?:,? or |, | \()$/.test(lead)) return undefined;
  return /[;:.]/.test(text.slice(whole.end, ratio.start)) ? undefined : { from: whole, to: first };
}

/** What stands between two figures behind the noun of the first. */
function betweenOf(text: string, first: FigureMention, second: FigureMention): string {
  const from = Math.max(first.end, first.countedAt?.end ?? 0);
  return text.slice(from, second.start);
}

const times: Readonly<Record<string, number>> = {
  twice: 2,
  'three times': 3,
  'four times': 4,
  'five times': 5,
  half: 0.5,
};

/** "310 came, twice as many as in 2015, when 240 did": one figure on either side. */
function* asMany(text: string, sentence: Sentence, figures: readonly FigureMention[]): Iterable<Fraction> {
  const match =
    /\b(?:(more than|over|nearly|almost|about|roughly) )?(twice|three times|four times|five times|half) as (?:many|much|large|big|high)\b/.exec(
      sentence.text,
    );
  const [one, two] = figures;
  if (!match || figures.length !== 2 || !one || !two || one.type !== two.type || one.currency !== two.currency) return;
  if ([one, two].some(({ upper, approximate, bound }) => upper !== undefined || approximate || bound)) return;
  const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  if (one.end > at.start || two.start < at.end || two.value <= 0) return;
  const between = text.slice(at.end, two.start);
  if (!/^ as\b/.test(between) || /[;:.]/.test(between) || /[;:.]/.test(text.slice(one.end, at.start))) return;
  const value = times[match[2] ?? ''] as number;
  const hedge = match[1];
  const low = hedge === 'more than' || hedge === 'over' ? value : value * (hedge ? 0.75 : 0.86);
  const high = hedge === 'nearly' || hedge === 'almost' ? value * 1.02 : value * (hedge ? 1.5 : 1.2);
  yield { at, low, high, from: two, to: one, kind: 'multiple' };
}
