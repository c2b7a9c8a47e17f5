import type { DateMention, FigureMention } from '../model';
import { formatDate } from '../values/calendar';

/** 20000000000 → "20,000,000,000"; 4 decimals at the most. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole, fraction] = String(Math.round(value * 10000) / 10000).split('.');
  if (whole!.includes('e')) return String(value);
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

const bounds = { 'at-least': 'at least', 'at-most': 'at most', 'more-than': 'more than', 'less-than': 'less than' };

/** A figure's normal form in words: "about 20,000,000,000 EUR", "20 to 30 years". */
export function formatFigure(figure: FigureMention): string {
  const range =
    figure.upper === undefined
      ? formatNumber(figure.value)
      : `${formatNumber(figure.value)} to ${formatNumber(figure.upper)}`;
  const unit = figure.currency ?? unitName(figure) ?? figure.counted ?? '';
  const prefix = figure.bound ? `${bounds[figure.bound]} ` : figure.approximate ? 'about ' : '';
  if (figure.type === 'ordinal') return `number ${range}${figure.counted ? ` (${figure.counted})` : ''}`;
  return `${prefix}${range}${unit && ` ${unit}`}`;
}

function unitName(figure: FigureMention): string | undefined {
  if (!figure.unit) return undefined;
  if (figure.unit === 'percent') return '%';
  if (figure.unit === 'percentage-point') return 'percentage points';
  return figure.value === 1 && figure.upper === undefined ? figure.unit : plural(figure.unit);
}

function plural(unit: string): string {
  return /^[a-z]{4,}$|^day$/.test(unit) && !unit.endsWith('s') ? `${unit}s` : unit;
}

/** A date's normal form in words, or undefined where it did not resolve. */
export function formatDateMention(date: DateMention): string | undefined {
  if (date.value === undefined) return undefined;
  if (date.type === 'date' && date.interval) {
    const { from, to } = date.interval;
    return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;
  }
  return date.value;
}
