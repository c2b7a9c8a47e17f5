import type { FigureMention } from '../model';

/** What a comparison needs of a figure or a quantity claim. */
export type Quantity = Pick<FigureMention, 'value' | 'step'> &
  Partial<Pick<FigureMention, 'upper' | 'unit' | 'currency' | 'approximate' | 'bound' | 'type'>>;

export type QuantityComparison = 'same' | 'compatible' | 'contradictory';

/** An approximate value ("about 1,000") may lie this share off, or half its last non-zero place, whichever is more. */
const approximateShare = 0.1;

/** Units of one dimension in its base unit; exact by definition (SI brochure, international yard and pound of 1959). */
const conversions: ReadonlyMap<string, readonly [dimension: string, factor: number]> = new Map([
  ['mm', ['length', 0.001]],
  ['cm', ['length', 0.01]],
  ['metre', ['length', 1]],
  ['km', ['length', 1000]],
  ['inch', ['length', 0.0254]],
  ['foot', ['length', 0.3048]],
  ['yard', ['length', 0.9144]],
  ['mile', ['length', 1609.344]],
  ['nautical mile', ['length', 1852]],
  ['mg', ['mass', 0.000001]],
  ['gram', ['mass', 0.001]],
  ['kg', ['mass', 1]],
  ['tonne', ['mass', 1000]],
  ['pound', ['mass', 0.45359237]],
  ['square metre', ['area', 1]],
  ['hectare', ['area', 10_000]],
  ['acre', ['area', 4046.8564224]],
  ['square kilometre', ['area', 1_000_000]],
  ['square mile', ['area', 2_589_988.110336]],
  ['second', ['time', 1]],
  ['minute', ['time', 60]],
  ['hour', ['time', 3600]],
  ['day', ['time', 86_400]],
  ['week', ['time', 604_800]],
  ['fortnight', ['time', 1_209_600]],
  ['month', ['months', 1]],
  ['year', ['months', 12]],
  ['decade', ['months', 120]],
  ['century', ['months', 1200]],
  ['percentage-point', ['points', 1]],
  ['basis-point', ['points', 0.01]],
  ['watt', ['power', 1]],
  ['kilowatt', ['power', 1000]],
  ['megawatt', ['power', 1e6]],
  ['gigawatt', ['power', 1e9]],
]);

/** True of units of time ("month"). */
export function isTimeUnit(unit: string | undefined): boolean {
  const dimension = unit === undefined ? undefined : conversions.get(unit)?.[0];
  return dimension === 'time' || dimension === 'months';
}

/**
 * Whether two figures for one thing agree. `same`: equal within the rounding both are written with. `contradictory`:
 * even with rounding, approximation and bounds no value fits both. `compatible`: everything between, and figures that
 * cannot be compared (other unit, other currency).
 */
export function sameQuantity(a: Quantity, b: Quantity): QuantityComparison {
  const scale = commonScale(a, b);
  if (scale === undefined) return 'compatible';
  const left = intervalOf(a, scale[0]);
  const right = intervalOf(b, scale[1]);
  const tolerance = 1e-9 * Math.max(Math.abs(a.value * scale[0]), Math.abs(b.value * scale[1]));
  if (left.to < right.from - tolerance || right.to < left.from - tolerance) return 'contradictory';
  if (a.bound || b.bound || a.approximate || b.approximate) return 'compatible';
  const half = Math.max(a.step * scale[0], b.step * scale[1]) / 2 + tolerance;
  const lower = Math.abs(a.value * scale[0] - b.value * scale[1]) <= half;
  const upper = Math.abs((a.upper ?? a.value) * scale[0] - (b.upper ?? b.value) * scale[1]) <= half;
  return lower && upper ? 'same' : 'compatible';
}

/** Factors that bring both to one unit; undefined where none do. */
function commonScale(a: Quantity, b: Quantity): readonly [number, number] | undefined {
  if (a.currency !== b.currency || (a.type === 'money') !== (b.type === 'money')) return undefined;
  if (a.unit === b.unit) return [1, 1];
  const left = conversions.get(a.unit ?? '');
  const right = conversions.get(b.unit ?? '');
  return left && right && left[0] === right[0] ? [left[1], right[1]] : undefined;
}

/** The values a figure leaves open, in the common unit. */
function intervalOf(quantity: Quantity, scale: number): { readonly from: number; readonly to: number } {
  const upper = quantity.upper ?? quantity.value;
  const from = Math.min(quantity.value, upper);
  const to = Math.max(quantity.value, upper);
  const half = quantity.step / 2;
  const slack = (value: number) =>
    quantity.approximate ? Math.max(half, Math.abs(value) * approximateShare, lastPlace(value) / 2) : half;
  const open = {
    from:
      quantity.bound === 'at-most' || quantity.bound === 'less-than' ? Number.NEGATIVE_INFINITY : from - slack(from),
    to: quantity.bound === 'at-least' || quantity.bound === 'more-than' ? Number.POSITIVE_INFINITY : to + slack(to),
  };
  return { from: open.from * scale, to: open.to * scale };
}

/** Size of the last digit of a whole number that is not zero: 1,200 → 100. */
function lastPlace(value: number): number {
  let place = 1;
  const whole = Math.abs(Math.round(value));
  if (whole === 0) return 0;
  while (whole % (place * 10) === 0) place *= 10;
  return place;
}
