import { type Detail, type Form, isText, type Match } from '../form';
import type { Token, Tokens } from '../tokens';
import { NUMBER, SHORT_NUMBER } from '../vocabulary/word';
import { halfDayAt } from './clock';

function joined(tokens: Tokens, at: number): Token | undefined {
  const token = tokens(at);
  return token && !token.gap ? token : undefined;
}

function isFigure(token: Token | undefined, ...lengths: number[]): token is Token {
  return token !== undefined && token.kind === 'number' && lengths.includes(token.text.length);
}

/** "10:34", "10:34:13 PM", "1337EDT" after a date. */
function clockAfter(tokens: Tokens, at: number): { clock: string; next: number } | undefined {
  const start = isText(tokens(at), 't') && joined(tokens, at) ? at + 1 : at;
  const [hour, colon, minute] = [tokens(start), joined(tokens, start + 1), joined(tokens, start + 2)];
  if (hour && isFigure(hour, 4) && colon?.kind === 'word' && hour.value < 2400) {
    return { clock: `T${hour.text.slice(0, 2)}:${hour.text.slice(2)}`, next: start + 2 };
  }
  if (!isFigure(hour, 1, 2) || colon?.text !== ':' || !isFigure(minute, 2)) return undefined;
  if (hour.value > 24 || minute.value > 59) return undefined;
  const second = joined(tokens, start + 3)?.text === ':' ? joined(tokens, start + 4) : undefined;
  let next = isFigure(second, 2) ? start + 5 : start + 3;
  if (isText(joined(tokens, next), 'z')) next++;
  const half = hour.value <= 12 ? halfDayAt(tokens, next) : undefined;
  const hours = half ? (hour.value % 12) + (half.pm ? 12 : 0) : hour.value;
  const clock = `T${String(hours).padStart(2, '0')}:${minute.text}${isFigure(second, 2) ? `:${second.text}` : ''}`;
  return { clock, next: half?.next ?? next };
}

function finish(tokens: Tokens, next: number, said: Match['said'], detail: Detail): Match | undefined {
  const after = tokens(next);
  if (after && !after.gap && (after.kind === 'number' || /^[/%]$/.test(after.text))) return undefined;
  const clock = clockAfter(tokens, next);
  if (!clock && after && !after.gap && after.kind === 'word') return undefined;
  return {
    end: clock?.next ?? next,
    type: clock ? 'time' : 'date',
    form: 'numeric-date',
    said,
    relative: false,
    detail: clock ? { ...detail, clock: clock.clock } : detail,
  };
}

function expandYear(token: Token): number {
  return token.text.length === 4 ? token.value : token.value + (token.value < 50 ? 2000 : 1900);
}

/**
 * Dates in figures alone: 2025-03-18, 18/03/2025, 03/18/25, 18.03.2025, 20250318. Where day and month could change
 * places `detail.ambiguous` is set; `said` then follows the custom of the language.
 */
export const numericDate = (order: 'month-first' | 'day-first'): Form => ({
  starts: NUMBER,
  match(tokens, at) {
    const first = tokens(at)!;
    if (first.kind !== 'number' || first.text.includes(',')) return undefined;
    const before = tokens(at - 1);
    if (before && !first.gap && (before.kind !== 'mark' || /^[/.\-$€£¥#]$/.test(before.text))) return undefined;
    if (first.text.length === 8) return compact(tokens, at);
    const mark = joined(tokens, at + 1);
    if (!mark || (mark.text !== '-' && mark.text !== '/' && mark.text !== '.')) return undefined;
    const [second, mark2, third] = [joined(tokens, at + 2), joined(tokens, at + 3), joined(tokens, at + 4)];
    if (!second || !mark2 || !third || mark.text !== mark2.text) return undefined;
    const separator = mark.text;
    if (isFigure(first, 4) && isFigure(second, 1, 2) && isFigure(third, 1, 2)) {
      if (first.value < 1000 || first.value > 2199 || second.value > 12 || third.value > 31) return undefined;
      return finish(tokens, at + 5, { year: first.value, month: second.value, day: third.value }, {});
    }
    if (!isFigure(first, 1, 2) || !isFigure(second, 1, 2) || !isFigure(third, 2, 4)) return undefined;
    if (
      third.text.length === 2 &&
      (separator === '.' || (separator === '-' && first.text.length + second.text.length < 4))
    ) {
      return undefined;
    }
    return ordered(tokens, at, separator, expandYear(third), order);
  },
});

function ordered(
  tokens: Tokens,
  at: number,
  separator: string,
  year: number,
  order: 'month-first' | 'day-first',
): Match | undefined {
  const [a, b] = [tokens(at)!.value, tokens(at + 2)!.value];
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12) || year < 1000 || year > 2199) return undefined;
  const ambiguous = a <= 12 && b <= 12 && a !== b && separator !== '.';
  const dayLeads = a > 12 || (b <= 12 && (separator === '.' || order === 'day-first'));
  const [day, month] = dayLeads ? [a, b] : [b, a];
  return finish(tokens, at + 5, { year, month, day }, ambiguous ? { ambiguous: true } : {});
}

/** "9/11": the attacks of 11 September 2001. A fraction has "of" behind it. */
export const nineEleven: Form = {
  starts: SHORT_NUMBER,
  match(tokens, at) {
    if (tokens(at)!.text !== '9') return undefined;
    const [slash, day, after] = [joined(tokens, at + 1), joined(tokens, at + 2), tokens(at + 3)];
    if (slash?.text !== '/' || day?.text !== '11') return undefined;
    const before = tokens(at - 1);
    if (before && !tokens(at)!.gap && !/^[("'“‘[–—-]$/.test(before.text)) return undefined;
    if (before?.kind === 'number' || isText(after, 'of')) return undefined;
    if (after && !after.gap && (after.kind !== 'mark' || /^[/%]$/.test(after.text))) return undefined;
    return {
      end: at + 3,
      type: 'date',
      form: 'named-day',
      said: { month: 9, day: 11 },
      relative: false,
      detail: { value: '2001-09-11' },
    };
  },
};

/** 20250318, only where it is the whole line or follows the word "date". */
function compact(tokens: Tokens, at: number): Match | undefined {
  const text = tokens(at)!.text;
  if (tokens(3) !== undefined && !isText(tokens(at - 1), 'date')) return undefined;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))];
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return finish(tokens, at + 1, { year, month, day }, {});
}
