import type { Article, FigureMention, Sentence } from '../../model';
import type { Amount } from './numbers';

/** A percentage with the two figures that it follows from. */
export interface Percentage {
  readonly percentage: FigureMention;
  /** Of a change: where it starts. Of a share: the whole. */
  readonly from: Amount;
  /** Of a change: where it ends. Of a share: the part. */
  readonly to: Amount;
}

const earlier =
  /\b(?:(?:a|one|two|three|five|ten) (?:years?|months?|weeks?|quarters?|decades?) (?:ago|earlier|before)|last (?:year|month|week|quarter)|the (?:previous|prior|preceding|same) (?:year|month|week|quarter)|the (?:year|month|week|quarter) before|previously|year-earlier|year-ago|formerly|before)\b/i;

/** The word in front of a figure, articles and adverbs left out: "from" in "from about $60 million". */
function wordBefore(text: string, start: number, figure: Amount): string | undefined {
  return /(\p{L}+) (?:(?:a|an|the|about|just|some|around|only|nearly|its) ){0,2}$/u
    .exec(text.slice(Math.max(start, figure.start - 34), figure.start))?.[1]
    ?.toLowerCase();
}

/** A change with both its ends and its percentage, where the sentence has one of each. */
export function changeIn(
  article: Article,
  sentence: Sentence,
  figures: readonly FigureMention[],
): Percentage | undefined {
  const { text } = article;
  const tight = tightChange(text, figures);
  if (tight) return tight;
  const percentages = figures.filter(({ type }) => type === 'percentage');
  const [percentage] = percentages;
  if (percentages.length !== 1 || !percentage || percentage.upper !== undefined || percentage.bound) return undefined;
  const others = figures.filter((figure) => figure !== percentage && !restates(text, sentence.start, figure));
  const ends = changeEnds(text, sentence, others);
  if (!ends) return undefined;
  const [from, to] = ends;
  const whole = text.slice(
    Math.min(percentage.start, from.start, to.start),
    Math.max(percentage.end, from.end, to.end),
  );
  if (/[;:]|\bof (?:whom|which|the)\b|\bpercent of\b|% of\b|\bwhile\b/.test(whole)) return undefined;
  // "20 percent of the staff" is a share of another thing.
  return /^ of\b/.test(text.slice(percentage.end, percentage.end + 4)) ? undefined : { percentage, from, to };
}

/** "rose 7 % to $7.1 billion from $6.6 billion": three figures that stand together, whatever else the sentence tells. */
function tightChange(text: string, figures: readonly FigureMention[]): Percentage | undefined {
  for (let i = 0; i + 2 < figures.length; i++) {
    const [percentage, to, from] = figures.slice(i, i + 3) as [FigureMention, FigureMention, FigureMention];
    if (percentage.type !== 'percentage' || to.type === 'percentage' || to.type !== from.type) continue;
    if (to.currency !== from.currency || to.unit !== from.unit) continue;
    if ([percentage, to, from].some(({ upper, approximate, bound }) => upper !== undefined || approximate || bound))
      continue;
    if (!moved.test(text.slice(Math.max(0, percentage.start - 24), percentage.start))) continue;
    if (!/^,? to (?:a record |an all-time high of )?$/.test(text.slice(percentage.end, to.start))) continue;
    if (/^,? from $/.test(text.slice(to.end, from.start))) return { percentage, from, to };
  }
  return undefined;
}

const moved =
  /\b(?:rose|fell|grew|dropped|declined|climbed|jumped|slid|soared|surged|plunged|increased|decreased|gained|slipped|tumbled|slumped|shrank|inched up|inched down|edged up|edged down|went up|went down|(?:was|were) (?:up|down))(?: by)? $/i;

/** "$9.4 million, or 32 cents a share": the same amount by another measure. */
function restates(text: string, start: number, figure: Amount): boolean {
  return /(?:, or|\() $|\($/.test(text.slice(Math.max(start, figure.start - 5), figure.start));
}

/** The two ends of a change, where the sentence has these figures and no others. */
export function changeEnds(
  text: string,
  sentence: Sentence,
  figures: readonly FigureMention[],
): [Amount, Amount] | undefined {
  const [one, two] = figures;
  if (!one) return undefined;
  // "from 400 to 600 tons" may be read as one figure with two ends.
  if (figures.length === 1 && one.upper !== undefined && !one.approximate && !one.bound) {
    const range = /^from\b/i.test(one.text) || wordBefore(text, sentence.start, one) === 'from';
    if (!range || !/ to /.test(one.text)) return undefined;
    const { upper, ...rest } = one;
    const [first = '', second = ''] = one.text.split(/ to /);
    return [
      { ...rest, text: first.replace(/^from /i, '') },
      { ...rest, text: second, value: upper },
    ];
  }
  if (figures.length !== 2 || !two) return undefined;
  if (figures.some(({ upper, approximate, bound }) => upper !== undefined || approximate || bound)) return undefined;
  if (!comparable(one, two)) return undefined;
  const order = `${wordBefore(text, sentence.start, one)} ${wordBefore(text, sentence.start, two)}`;
  if (text.slice(one.end, two.start).length > 70) return undefined;
  if (order === 'from to') return [one, two];
  if (order === 'to from') return [two, one];
  const behind = text.slice(two.end, sentence.end).split(/[,;]/)[0] ?? '';
  const between = text.slice(one.end, two.start);
  // "sold 1,200 cars, up from 1,000 a year earlier".
  if (/,? (?:up|down) from (?:the |its )?$/.test(between)) return [two, one];
  if (/^to (?:was|were|is|are)$/.test(order) && earlier.test(behind)) return [two, one];
  // "were $400 a year ago and are now $600".
  if (earlier.test(between) && /\b(?:now|today|this (?:year|month|week|quarter))\b/i.test(between + behind))
    return [one, two];
  return undefined;
}

/** Of one kind and unit; "from 120 million" beside "300 million euros" is of the same money. */
function comparable(a: FigureMention, b: FigureMention): boolean {
  if (a.type === b.type) return a.currency === b.currency && a.unit === b.unit;
  const bare = a.type === 'count' ? a : b;
  return (
    [a.type, b.type].sort().join() === 'count,money' && bare.counted === undefined && /(?:illion|bn|m)$/.test(bare.text)
  );
}

/** A change told as a multiple ("doubled to 300 from 120"), with its two ends. */
export interface Multiple {
  readonly verb: { readonly start: number; readonly end: number };
  /** The smallest and greatest ratio of the second end to the first that the words allow. */
  readonly low: number;
  readonly high: number;
  readonly from: Amount;
  readonly to: Amount;
}

const multiples: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['halved', 0.5],
]);
const multiplied =
  /\b(?:(more than|at least|nearly|almost|not quite|about|roughly) )?(doubled|tripled|trebled|quadrupled|halved)\b/gi;
/** What "doubled" may mean of rounded speech: a seventh less, a fifth more. */
const looseness = { below: 0.86, above: 1.2 };

/** "doubled to 300 million from 120 million", where the sentence has one such verb and one pair of ends behind it. */
export function multipleIn(
  { text }: Article,
  sentence: Sentence,
  figures: readonly FigureMention[],
): Multiple | undefined {
  const found = [...sentence.text.matchAll(multiplied)];
  const [match] = found;
  if (found.length !== 1 || !match || figures.some(({ type }) => type === 'percentage')) return undefined;
  const ends = changeEnds(
    text,
    sentence,
    figures.filter((figure) => !restates(text, sentence.start, figure)),
  );
  if (!ends) return undefined;
  const [from, to] = ends;
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const first = Math.min(from.start, to.start);
  if (end > first || first - end > 40 || /[,;:]/.test(text.slice(end, first)) || from.value <= 0) return undefined;
  const [, hedge, verb = ''] = match;
  const times = multiples.get(verb.toLowerCase()) as number;
  const { low, high } = spread(times, hedge?.toLowerCase());
  return { verb: { start, end }, low, high, from, to };
}

/** The ratios that a multiple with its hedge allows; "more than halved" is less than a half. */
function spread(times: number, hedge: string | undefined): { low: number; high: number } {
  const shrinks = times < 1;
  const low = times * looseness.below;
  const high = times * looseness.above;
  if (hedge === 'more than' || hedge === 'at least')
    return shrinks ? { low: 0, high: times } : { low: times, high: times * 2 };
  if (hedge === 'nearly' || hedge === 'almost' || hedge === 'not quite')
    return shrinks ? { low: times, high } : { low: times * 0.75, high: times };
  return { low, high };
}

/** A change in percentage points with the two percentages it lies between. */
export function pointsIn(
  { text }: Article,
  sentence: Sentence,
  points: FigureMention,
  figures: readonly FigureMention[],
): Percentage | undefined {
  if (points.upper !== undefined || points.bound || points.approximate) return undefined;
  const ends = changeEnds(text, sentence, figures);
  return ends && { percentage: points, from: ends[0], to: ends[1] };
}

const some = '(?:(?:the|its|their|all|about|some|nearly|more than|only|just|his|her|those|roughly|around) ){0,2}';
const partOf = new RegExp(`^(?: \\p{L}+){0,2} (?:out )?of ${some}$`, 'u');
const tied =
  /^[^.;:,()]{0,40}(?:,? or (?:about |nearly |just over |just under |roughly |some )?|,? ?\((?:about |or )?| ?[—–] ?(?:or |about )?)$/u;

/** A share with its part and its whole: "430 of the 1,000 members, or 43 percent". */
export function* sharesOf(
  article: Article,
  sentence: Sentence,
  figures: readonly FigureMention[],
): Iterable<Percentage> {
  const { text } = article;
  for (let i = 0; i + 2 < figures.length; i++) {
    const [a, b, c] = figures.slice(i, i + 3) as [FigureMention, FigureMention, FigureMention];
    const ab = text.slice(a.end, b.start);
    const bc = text.slice(b.end, c.start);
    const before = text.slice(sentence.start, a.start);
    const counts = (one: FigureMention, other: FigureMention) =>
      one.type === other.type &&
      one.type !== 'percentage' &&
      one.currency === other.currency &&
      one.value < other.value;
    if (c.type === 'percentage' && tied.test(bc)) {
      if (partOf.test(ab) && counts(a, b)) yield { percentage: c, from: b, to: a };
      else if (new RegExp(`\\b[Oo]f ${some}$`).test(before) && counts(b, a) && ab.length < 60 && /,/.test(ab))
        yield { percentage: c, from: a, to: b };
    } else if (a.type === 'percentage' && partOf.test(ab) && tied.test(bc) && counts(c, b)) {
      yield { percentage: a, from: b, to: c };
    }
  }
}
