import type { Article, FigureMention, Sentence } from '../model';
import type { Check, FindingDraft } from './check';
import { number } from './support/amounts';
import { changeIn, type Multiple, multipleIn, type Percentage, pointsIn, sharesOf } from './support/changes';
import { type Fraction, fractionsIn } from './support/fractions';
import { type Amount, figuresBySentence } from './support/numbers';

const rising =
  /\b(?:up|rose|risen|rise|rises|rising|increased?|increases|increasing|grew|grown|grows|growth|gained?|jump(?:ed)?|climb(?:ed)?|soar(?:ed)?|surged?|higher|more|went up|expand(?:ed)?|added)\b/i;
const falling =
  /\b(?:down|fell|fallen|fall|falls|falling|decreased?|decreases|decreasing|drop(?:ped)?|drops|declined?|declines|plung(?:ed?|ing)|slump(?:ed)?|slipped|lost|lower|cut|cuts|less|shrank|slid|tumbled|fewer|reduced)\b/i;

/** A percentage that the two figures beside it do not give. */
export const percentMismatch: Check = {
  meta: {
    id: 'percent-mismatch',
    group: 'figures',
    title: 'A percentage that does not follow from its figures',
    why: 'A text that tells a change in percent, in percentage points or as a multiple ("doubled") and both figures it lies between, or a share with its part and its whole, can be checked. The rounding of all three is allowed for, and "about" gives more room. A sentence with other figures of the kind beside those three is left alone, since any of them may be the one that is meant.',
    confidence: 'likely',
    examples: [
      { text: 'Sales rose [|30 percent|]{percent-mismatch} to $60 million from $40 million.' },
      { text: 'Sales rose 50 percent to $60 million from $40 million.' },
      { text: 'The price fell from $80 to $60, a drop of [|35 percent|]{percent-mismatch}.' },
      { text: 'The price fell from $80 to $60, a drop of 25 percent.' },
      { text: 'Of the 1,200 people asked, 480, or [|48 percent|]{percent-mismatch}, said no.' },
      { text: 'Of the 1,200 people asked, 480, or 40 percent, said no.' },
      { text: 'Unemployment fell by [|0.5 percentage points|]{percent-mismatch} to 6.1 percent from 7.6 percent.' },
      { text: 'Its sales [|doubled|]{percent-mismatch} to $300 million from $120 million.' },
      { text: 'Its sales doubled to $240 million from $120 million.' },
      {
        text: 'Of its 900 workers it keeps 620. It hires 800 people, [|two thirds|]{percent-mismatch} of them, or 400, in Lyon.',
      },
      { text: 'It hires 800 people, half of them, or 400, in Lyon.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    for (const [index, figures] of figuresBySentence(article)) {
      const sentence = article.sentences[index];
      if (!sentence || (figures.length < 2 && figures[0]?.upper === undefined)) continue;
      for (const fraction of fractionsIn(article, sentence, index, figures)) {
        const wrong = fractionMismatch(article, fraction);
        if (wrong) yield wrong;
      }
      const change = changeIn(article, sentence, figures);
      const draft = change && changeMismatch(sentence, change);
      if (draft) yield draft;
      const multiple = multipleIn(article, sentence, figures);
      const far = multiple && multipleMismatch(article, multiple);
      if (far) yield far;
      for (const share of sharesOf(article, sentence, figures)) {
        const wrong = shareMismatch(share);
        if (wrong) yield wrong;
      }
    }
    yield* pointsMismatches(article);
  },
};

/** "rose by a fifth, from 300 to 345", "two thirds of the 900, or 450". */
function fractionMismatch({ text }: Article, { at, low, high, from, to, kind }: Fraction): FindingDraft | undefined {
  const [least, most] = bounds(from, to, (a, b) => (kind === 'change' ? Math.abs(b - a) / a : b / a));
  if (most >= low - 1e-9 && least <= high + 1e-9) return undefined;
  const ratio = to.value / from.value;
  const right =
    kind === 'multiple'
      ? `${number(ratio, 0.1)} times as much`
      : `${number(100 * (kind === 'change' ? Math.abs(ratio - 1) : ratio), 1)} percent`;
  const what =
    kind === 'change'
      ? `From ${written(from)} to ${written(to)}`
      : `${written(to)} ${kind === 'share' ? 'of' : 'beside'} ${written(from)}`;
  return {
    ...at,
    confidence: 'likely',
    message: `${what} is ${right}, not “${text.slice(at.start, at.end).replace(/\s+/g, ' ')}”.`,
    related: sides(from, to, kind === 'change' ? 'One end of the change' : 'One side of the share'),
    fixes: [],
  };
}

/** "doubled to 300 million from 120 million". */
function multipleMismatch({ text }: Article, { verb, low, high, from, to }: Multiple): FindingDraft | undefined {
  const [least, most] = bounds(from, to, (a, b) => b / a);
  if (most >= low - 1e-9 && least <= high + 1e-9) return undefined;
  const ratio = to.value / from.value;
  const times = ratio >= 1 ? `${number(ratio, 0.1)} times as much` : `${number(ratio * 100, 1)} percent of it`;
  return {
    ...verb,
    confidence: 'likely',
    message: `From ${written(from)} to ${written(to)} is ${times}, not “${text.slice(verb.start, verb.end)}”.`,
    related: sides(from, to, 'One end of the change'),
    fixes: [],
  };
}

/** "fell 0.5 percentage points to 6.1 percent from 7.6 percent". */
function* pointsMismatches(article: Article): Iterable<FindingDraft> {
  const all = figuresBySentence(article);
  for (const points of article.mentions) {
    if (points.kind !== 'figure' || points.type !== 'percentage-points') continue;
    const sentence = article.sentences[points.sentence];
    const figures = (all.get(points.sentence) ?? []).filter(({ type }) => type === 'percentage');
    const change = sentence && pointsIn(article, sentence, points, figures);
    if (!change) continue;
    const { from, to } = change;
    const [low, high] = bounds(from, to, (a, b) => Math.abs(b - a));
    const scale = points.unit === 'basis-point' ? 100 : 1;
    const told = { ...points, value: points.value / scale, step: points.step / scale };
    if (within(told, [low, high])) continue;
    yield {
      start: points.start,
      end: points.end,
      confidence: 'likely',
      message: `From ${written(from)} to ${written(to)} is ${number(Math.abs(to.value - from.value) * scale, points.step)} ${scale === 1 ? 'percentage points' : 'basis points'}, not ${points.text}.`,
      related: sides(from, to, 'One end of the change'),
      fixes: [],
    };
  }
}

/** Smallest and greatest value of a ratio whose two terms are rounded. */
function bounds(from: Amount, to: Amount, ratio: (from: number, to: number) => number): [number, number] {
  const values = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => ratio(from.value + (x * from.step) / 2, to.value + (y * to.step) / 2)),
  );
  return [Math.min(...values), Math.max(...values)];
}

function within({ value, step, approximate }: FigureMention, [low, high]: readonly [number, number]): boolean {
  const room = step / 2 + 1e-9 + (approximate ? Math.max(1, value * 0.05) : 0);
  return value >= low - room && value <= high + room;
}

function changeMismatch(sentence: Sentence, { percentage, from, to }: Percentage): FindingDraft | undefined {
  if (from.value <= 0) return undefined;
  // The clause of the figures, where another clause may go the other way.
  const start = Math.min(percentage.start, from.start, to.start);
  const clause = sentence.text.slice(
    Math.max(0, start - sentence.start - 60),
    Math.max(percentage.end, from.end, to.end) - sentence.start + 40,
  );
  const up = rising.test(clause);
  const down = falling.test(clause);
  // Both words in one sentence leave the direction to the two ends.
  if (!up && !down) return undefined;
  const sign = up === down ? Math.sign(to.value - from.value) || 1 : up ? 1 : -1;
  const change = (a: number, b: number) => (sign * (b - a) * 100) / a;
  const rounded = within(percentage, bounds(from, to, change));
  // "4.4 million, up from 4 million": the second may be as exact as the first.
  const step = Math.min(from.step, to.step);
  if (rounded && within(percentage, bounds({ ...from, step }, { ...to, step }, change))) return undefined;
  const right = change(from.value, to.value);
  const direction =
    right < 0
      ? `a ${sign > 0 ? 'fall' : 'rise'} of ${number(-right, percentage.step)} percent`
      : `${number(right, Math.min(1, percentage.step))} percent`;
  const [first, last] = [written(from), written(to)];
  return {
    start: percentage.start,
    end: percentage.end,
    confidence: rounded ? 'possible' : 'likely',
    message: `From ${first} to ${last} is ${direction}, not ${percentage.text}.`,
    related: sides(from, to, 'One end of the change'),
    fixes: [],
  };
}

const written = ({ text }: Amount): string => text.replace(/\s+/g, ' ');

function sides(from: Amount, to: Amount, what: string): FindingDraft['related'] {
  if (from.start === to.start)
    return [
      { at: { start: from.start, end: from.end }, message: `Both ends of the change: ${from.text} to ${to.text}` },
    ];
  return [from, to].map(({ start, end, text }) => ({ at: { start, end }, message: `${what}: ${text}` }));
}

function shareMismatch({ percentage, from: whole, to: part }: Percentage): FindingDraft | undefined {
  const loose = [percentage, whole, part].some(
    ({ approximate, bound, upper }) => approximate || bound || upper !== undefined,
  );
  const [low, high] = bounds(whole, part, (all, some) => (some * 100) / all);
  const room = loose ? Math.max(3, high * 0.1) : 0;
  if (whole.value <= 0 || within(percentage, [low - room, high + room])) return undefined;
  return {
    start: percentage.start,
    end: percentage.end,
    confidence: 'likely',
    message: `${written(part)} of ${written(whole)} is ${number((part.value * 100) / whole.value, Math.min(1, percentage.step))} percent, not ${percentage.text}.`,
    related: sides(whole, part, 'One side of the share'),
    fixes: [],
  };
}
