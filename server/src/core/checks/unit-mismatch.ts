import type { FigureMention } from '../model';
import { unitRatio } from '../values/quantity';
import type { Check, FindingDraft } from './check';
import { number, rewritten } from './support/amounts';

/** A measure in two units that do not convert into each other. */
export const unitMismatch: Check = {
  meta: {
    id: 'unit-mismatch',
    group: 'figures',
    title: 'A measure in two units that does not convert',
    why: 'A measure restated in another unit, in brackets or behind "or", can be calculated. Where the two lie further apart than the rounding of both explains, a digit or a unit of one of them is wrong. Round numbers get the room of their last digit that is not zero; of a temperature both the degree and the difference are accepted, of a gallon the American and the British one.',
    confidence: 'likely',
    examples: [
      {
        text: 'Winds of up to 70 kph [|(53 mph)|]{unit-mismatch} were expected.',
        after: 'Winds of up to 70 kph (43 mph) were expected.',
      },
      { text: 'Winds of up to 70 kph (43 mph) were expected.' },
      { text: 'The camp lies 3,000 metres (10,000 feet) up.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    let before: FigureMention | undefined;
    for (const mention of article.mentions) {
      if (mention.kind !== 'figure') continue;
      if (mention.type === 'measure' && before?.type === 'measure' && before.unit !== mention.unit) {
        const draft = mismatch(article.text, before, mention);
        if (draft) yield draft;
      }
      before = mention;
    }
  },
};

const words =
  '(?:about |around |roughly |some |nearly |almost |just over |just under |approximately |more than |over )?';
const opened = new RegExp(`^(?: ?\\(${words}| ?/ ?|, or ${words})$`);

function mismatch(text: string, first: FigureMention, second: FigureMention): FindingDraft | undefined {
  if (second.start - first.end > 24) return undefined;
  const gap = text.slice(first.end, second.start);
  if (!opened.test(gap)) return undefined;
  const bracket = gap.includes('(');
  // "(6 feet 2 inches)" and "(8 miles of it unpaved)" go on.
  if (bracket ? text[second.end] !== ')' : /^[ -]?[\p{L}\p{N}]/u.test(text.slice(second.end, second.end + 2)))
    return undefined;
  const conversions = conversionsOf(first.unit ?? '', second.unit ?? '');
  if (conversions.length === 0) return undefined;
  const agrees = conversions.some(
    (convert) =>
      meets(first.value, second.value, first, second, convert) &&
      meets(first.upper ?? first.value, second.upper ?? second.value, first, second, convert),
  );
  if (agrees) return undefined;
  const convert = conversions[0] as Convert;
  const start = second.start - gap.trimStart().replace(/^, /, '').length;
  const end = second.end + (bracket ? 1 : 0);
  const right = convert(first.value);
  const fixed = second.upper === undefined && right > 0 ? rewritten(second, right) : undefined;
  const shown = [right, ...(first.upper === undefined ? [] : [convert(first.upper)])].map((value) =>
    number(value, Math.min(1, second.step)),
  );
  return {
    start,
    end,
    confidence: 'likely',
    message: `${first.text} is ${shown.join(' to ')} ${second.unit ?? ''}, not ${second.text}.`,
    related: [{ at: { start: first.start, end: first.end }, message: `The same by another measure: ${first.text}` }],
    fixes: fixed
      ? [{ title: `Write ${fixed}`, edits: [{ start: second.start, end: second.end, newText: fixed }] }]
      : [],
  };
}

type Convert = (value: number) => number;

/** Litres of a gallon: the American of 231 cubic inches, the imperial of 4.54609 litres (both exact by definition). */
const gallons = [3.785411784, 4.54609];

/** All ways in which a measure in one unit may be told in another. */
function conversionsOf(from: string, to: string): readonly Convert[] {
  if (from === 'degree Celsius' && to === 'degree Fahrenheit')
    return [(value) => value * 1.8 + 32, (value) => value * 1.8];
  if (from === 'degree Fahrenheit' && to === 'degree Celsius')
    return [(value) => (value - 32) / 1.8, (value) => value / 1.8];
  if (from === 'gallon') {
    const ratio = unitRatio('litre', to);
    return ratio === undefined ? [] : gallons.map((litres) => (value) => value * litres * ratio);
  }
  if (to === 'gallon') {
    const ratio = unitRatio(from, 'litre');
    return ratio === undefined ? [] : gallons.map((litres) => (value) => (value * ratio) / litres);
  }
  const ratio = unitRatio(from, to);
  return ratio === undefined ? [] : [(value) => value * ratio];
}

/** True where the rounding of both leaves a common value. */
function meets(one: number, other: number, first: FigureMention, second: FigureMention, convert: Convert): boolean {
  const [a, b] = [room(one, first), room(other, second)];
  const ends = [convert(one - a), convert(one + a)];
  return Math.min(...ends) <= other + b && Math.max(...ends) >= other - b;
}

/** Half the last digit that is not zero, at most 7.5 percent; more where the text itself says that it rounds. */
function room(value: number, { step, approximate, bound }: FigureMention): number {
  let place = step > 0 ? step : 1;
  const close = (size: number) => Math.abs(value / size - Math.round(value / size)) < 1e-6;
  while (value !== 0 && place < Math.abs(value) && close(place * 10)) place *= 10;
  const half = Math.max(Math.min(place / 2, Math.abs(value) * 0.075), step / 2);
  return approximate || bound ? Math.max(half, Math.abs(value) * 0.1) : half;
}
