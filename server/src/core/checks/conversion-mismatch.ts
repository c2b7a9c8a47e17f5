import type { Article, FigureMention } from '../model';
import { oncePer } from '../text';
import type { Check, FindingDraft } from './check';
import { number, rewritten } from './support/amounts';
import { mentionsByKind } from './support/by-kind';
import { quoted } from './support/words';

/** A measure restated in another unit that it does not convert to. */
export const conversionMismatch: Check = {
  meta: {
    id: 'conversion-mismatch',
    group: 'figures',
    title: 'A measure that does not convert',
    why: 'A measure restated in brackets in another unit (kilometers and miles, Celsius and Fahrenheit) can be checked. The rounding of both is allowed for, of round numbers to the last digit that is not zero; tons, gallons and miles may be those of any country. Where a whole and a restatement do not fit, a digit or the unit of one of the two is wrong.',
    confidence: 'likely',
    examples: [
      {
        text: 'The lake is [|550 kilometers (432 miles)|]{conversion-mismatch} long.',
        after: 'The lake is 550 kilometers (342 miles) long.',
      },
      { text: 'The lake is 550 kilometers (342 miles) long.' },
      { text: 'It was [|41 degrees Celsius (96 Fahrenheit)|]{conversion-mismatch} in the shade.' },
      { text: 'It was 41 degrees Celsius (106 Fahrenheit) in the shade.' },
      { text: 'The wall is 10 feet (3 meters) high and 200 meters (220 yards) long.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    for (const [a, b] of pairsOf(article)) {
      const [one, two] = [unitOf(a.unit), unitOf(b.unit)];
      if (!one || !two || one === two || one.of !== two.of || fits(a, one, b, two)) continue;
      const right = two.sizes[0] as number;
      const convert = (value: number) =>
        ((one.sizes[0] as number) * (value + (one.zero ?? 0))) / right - (two.zero ?? 0);
      const ends = [convert(a.value), ...(a.upper === undefined ? [] : [convert(a.upper)])];
      const fixed =
        ends.length === 1 && (ends[0] as number) > 0 && b.value > 0 ? rewritten(b, ends[0] as number) : undefined;
      const end = article.text[b.end] === ')' ? b.end + 1 : b.end;
      yield {
        start: a.start,
        end,
        confidence: 'likely',
        message: `${folded(a.text)} is ${ends.map((value) => number(value, Math.abs(value) < 10 ? 0.1 : 1)).join(' to ')} ${plural(b.unit)}, not ${folded(b.text)}.`,
        related: [a, b].map(({ start, end: last, text }) => ({ at: { start, end: last }, message: quoted(text) })),
        fixes: fixed ? [{ title: `Write ${fixed}`, edits: [{ start: b.start, end: b.end, newText: fixed }] }] : [],
      };
    }
  },
};

type Measure = Pick<FigureMention, 'start' | 'end' | 'text' | 'value' | 'step' | 'upper' | 'approximate' | 'bound'> & {
  readonly unit: string;
};

interface Unit {
  readonly of: string;
  /** In a unit common to all of the kind; several where countries differ. */
  readonly sizes: readonly number[];
  /** Added before scaling. */
  readonly zero?: number;
}

/** Sizes in metres, square metres, kilograms, litres and metres per second: NIST Special Publication 811, appendix B. */
const units = new Map<string, Unit>();
const add = (of: string, sizes: Readonly<Record<string, readonly number[]>>): void => {
  for (const [unit, size] of Object.entries(sizes)) units.set(unit, { of, sizes: size });
};
add('length', {
  mm: [0.001],
  cm: [0.01],
  metre: [1],
  km: [1000],
  inch: [0.0254],
  foot: [0.3048],
  yard: [0.9144],
  mile: [1609.344, 1852],
  'nautical mile': [1852],
});
add('area', {
  'square metre': [1],
  'square kilometre': [1e6],
  hectare: [1e4],
  'square foot': [0.09290304],
  'square yard': [0.83612736],
  'square mile': [2.589988e6],
  acre: [4046.8564],
});
add('weight', {
  gram: [0.001],
  kg: [1],
  tonne: [1000],
  pound: [0.45359237],
  ounce: [0.02834952, 0.0311035],
  ton: [907.18474, 1016.0469, 1000],
  stone: [6.35029318],
});
add('volume', {
  litre: [1],
  'cubic metre': [1000],
  gallon: [3.785412, 4.54609],
  barrel: [158.9873],
  pint: [0.4731765, 0.56826125],
});
add('speed', {
  'km/h': [1 / 3.6],
  'km/hour': [1 / 3.6],
  'mile/hour': [0.44704, 0.514444],
  'metre/second': [1],
  knot: [0.514444],
});
units.set('degree Celsius', { of: 'temperature', sizes: [9], zero: 160 / 9 });
units.set('degree Fahrenheit', { of: 'temperature', sizes: [5], zero: 0 });

const unitOf = (unit: string): Unit | undefined => units.get(unit);

/** Measures side by side, the second in brackets or behind "or". */
const pairsOf = oncePer((article: Article): readonly (readonly [Measure, Measure])[] => {
  const pairs: (readonly [Measure, Measure])[] = [];
  let last: Measure | undefined;
  for (const mention of mentionsByKind(article).figures) {
    if (mention.type !== 'measure' || !mention.unit || !unitOf(mention.unit)) continue;
    const measure = mention as Measure;
    if (
      last &&
      /^,? ?(?:\((?:about |some |nearly |around |roughly |or )?|or (?:about |some )?)$/.test(
        article.text.slice(last.end, measure.start),
      )
    )
      pairs.push([last, measure]);
    else {
      const bare = bareFahrenheit(article, measure);
      if (bare) pairs.push([measure, bare]);
    }
    last = measure;
  }
  return pairs;
});

/** "(96 Fahrenheit)", "(96 F)" behind degrees of Celsius, or the other way round. */
function bareFahrenheit({ text }: Article, { unit, end }: Measure): Measure | undefined {
  if (!unit.startsWith('degree')) return undefined;
  const match = /^ \((minus |-|−)?(\d{1,3})(?: (Fahrenheit|Celsius)| ?([FC]))\)/.exec(text.slice(end, end + 26));
  if (!match) return undefined;
  const [whole, minus, digits, name, letter] = match;
  const start = end + 2;
  return {
    start,
    end: end + whole.length - 1,
    text: text.slice(start, end + whole.length - 1),
    value: Number(digits) * (minus ? -1 : 1),
    step: 1,
    unit: (name ?? letter)?.startsWith('F') ? 'degree Fahrenheit' : 'degree Celsius',
  };
}

/** Half the last digit that is not zero, at most 7.5 percent; more where the text itself says that it rounds. */
function roomOf(value: number, { step, approximate, bound }: Measure): number {
  const size = Math.abs(value);
  let place = step > 0 ? step : 1;
  while (place < size && Math.abs(size / (place * 10) - Math.round(size / (place * 10))) < 1e-6) place *= 10;
  return Math.max(Math.min(place / 2, size * 0.075), step / 2, approximate || bound ? size * 0.1 : 0);
}

/** Whether the two can be one measure. Differences of degrees ("up 2 °C (3.6 °F)") have no zero. */
function fits(a: Measure, one: Unit, b: Measure, two: Unit): boolean {
  if ((a.upper === undefined) !== (b.upper === undefined)) return true;
  const zeros =
    one.of === 'temperature'
      ? [
          [one.zero ?? 0, two.zero ?? 0],
          [0, 0],
        ]
      : [[0, 0]];
  return zeros.some(([from = 0, to = 0]) =>
    one.sizes.some((first) =>
      two.sizes.some((second) => {
        const scale = first / second;
        const agree = (first: number, second: number) =>
          Math.abs(scale * (first + from) - to - second) <= roomOf(first, a) * scale + roomOf(second, b);
        return agree(a.value, b.value) && agree(a.upper ?? a.value, b.upper ?? b.value);
      }),
    ),
  );
}

const folded = (text: string): string => text.replace(/\s+/g, ' ');

const irregular: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  km: 'km',
  kg: 'kg',
  cm: 'cm',
  mm: 'mm',
};
const plural = (unit: string): string =>
  irregular[unit] ??
  (unit.startsWith('degree') ? unit.replace('degree', 'degrees') : unit.includes('/') ? unit : `${unit}s`);
