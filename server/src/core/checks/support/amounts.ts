import type { FigureMention } from '../../model';

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
const signs: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  CAD: 'C$',
  AUD: 'A$',
};

/** Decimal places that a size of the last place leaves: 0.01 → 2, 10 → 0. */
function placesOf(step: number): number {
  return Math.max(0, Math.min(6, Math.round(-Math.log10(step))));
}

/** 1234567.5 → "1,234,567.5", with as many places as `step` leaves. */
export function number(value: number, step: number): string {
  const [whole, fraction] = Math.abs(value).toFixed(placesOf(step)).split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** A value the way a figure of that kind is written: "$119.2 billion", "64 medals", "12.5 percent". */
export function amount(
  value: number,
  like: Pick<FigureMention, 'currency' | 'unit' | 'type' | 'counted' | 'step'>,
  step = like.step,
): string {
  const scale = scales.find(([size]) => Math.abs(value) >= size && (step >= size / 1000 || like.type === 'money'));
  const text = scale ? `${number(value / scale[0], Math.min(1, step / scale[0]))} ${scale[1]}` : number(value, step);
  if (like.type === 'money') {
    const sign = signs[like.currency ?? ''];
    return sign ? `${sign}${text}` : `${text} ${like.currency ?? ''}`.trim();
  }
  if (like.type === 'percentage') return `${text} percent`;
  if (like.type === 'percentage-points') return `${text} points`;
  if (like.counted) return `${text} ${like.counted}`;
  return like.unit && like.type === 'measure' ? `${text} ${like.unit}` : text;
}

/** The digits of a figure as written, with their place: "€20 billion" → "20" at 1. */
export function digitsOf(figure: Pick<FigureMention, 'text'>): { text: string; at: number } | undefined {
  const match = /\d(?:[\d,.]*\d)?/.exec(figure.text);
  return match ? { text: match[0], at: match.index } : undefined;
}

/** The figure's text with another value, written with the same scale and places; undefined where it has no digits. */
export function rewritten(figure: Pick<FigureMention, 'text' | 'value'>, value: number): string | undefined {
  const digits = digitsOf(figure);
  if (!digits) return undefined;
  const written = Number(digits.text.replace(/,/g, ''));
  if (!Number.isFinite(written) || written === 0) return undefined;
  const scale = figure.value / written;
  const places = digits.text.split('.')[1]?.length ?? 0;
  const next = value / scale;
  const fixed = Number(next.toFixed(places));
  const shown = Math.abs(fixed - next) > Math.abs(next) * 1e-9 && places === 0 ? Number(next.toPrecision(3)) : fixed;
  const text = number(shown, Number.isInteger(shown) ? 1 : 10 ** -Math.max(1, places));
  return figure.text.slice(0, digits.at) + text + figure.text.slice(digits.at + digits.text.length);
}
