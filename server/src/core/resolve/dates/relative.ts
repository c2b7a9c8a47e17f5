import type { DateExpression } from '../../model';
import {
  addMonths,
  type CalendarDay,
  formatDate,
  fromDayNumber,
  isoWeekOf,
  pad,
  parseIso,
  toDayNumber,
  toIso,
  weekdayName,
  weekdayOf,
} from '../../values/calendar';
import { resolveCalendarDate, tenseOf } from './calendar-date';
import {
  type Anchor,
  type Context,
  type Detail,
  dayNumberOf,
  detailOf,
  NO_PUBLICATION_DATE,
  numberOf,
  ofPublication,
  type Resolution,
  tenseReason,
  textOf,
  withTime,
} from './context';

const isoOf = (dayNumber: number): string => toIso(fromDayNumber(dayNumber));

function weekOf(dayNumber: number): string {
  const { year, week } = isoWeekOf(dayNumber);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** "Monday", "last Friday", "this Sunday", "the following Tuesday", "Monday last week". */
export function resolveWeekday(expression: DateExpression, context: Context): Resolution {
  const detail = detailOf(expression);
  const weekday = expression.said.weekday ?? 1;
  const shift = numberOf(detail, 'shift');
  if (detail.anaphoric && context.lastDay) {
    const base = dayNumberOf(context.lastDay);
    const value = isoOf(nearWeekday(base, weekday, shift ?? 0, shift === 0));
    return {
      value: withTime(value, detail),
      reason: `counted from ${formatDate(context.lastDay.interval.from)}, named before`,
    };
  }
  if (detail.endsSpan && context.lastDay?.sentence === context.sentence) {
    const value = isoOf(nearWeekday(dayNumberOf(context.lastDay), weekday, 1, false));
    return { value: withTime(value, detail), reason: `the first after ${formatDate(context.lastDay.interval.from)}` };
  }
  const { published } = context;
  if (!published) return NO_PUBLICATION_DATE;
  const base = toDayNumber(published);
  const weekShift = numberOf(detail, 'weekShift');
  if (weekShift !== undefined) {
    const day = base - weekdayOf(base) + weekday + weekShift * 7;
    return { value: withTime(isoOf(day), detail), reason: `counted from ${ofPublication(published)}` };
  }
  const tense = tenseOf(detail);
  const nearest = (weekday - weekdayOf(base) + 7) % 7 <= 3 ? 1 : -1;
  const direction =
    shift === -1 || shift === 1
      ? shift
      : detail.near
        ? nearest
        : tense === 'future' || (shift === 0 && tense !== 'past')
          ? 1
          : -1;
  const strict = shift === -1 || shift === 1;
  const weeks = (numberOf(detail, 'count') ?? 1) - 1;
  const day = nearWeekday(base, weekday, direction, !strict) + direction * 7 * weeks;
  const name = weekdayName(weekday);
  const side = direction < 0 ? 'before' : 'after';
  const where = day === base ? 'the day of' : weeks ? `${weeks + 1} ${name}s ${side}` : `the ${name} ${side}`;
  const tenseUsed = strict || detail.near ? '' : tenseReason(detail);
  return { value: withTime(isoOf(day), detail), reason: `${where} ${ofPublication(published)}${tenseUsed}` };
}

function nearWeekday(base: number, weekday: number, direction: number, sameAllowed: boolean): number {
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  if (ahead === 0) return sameAllowed ? base : base + (direction < 0 ? -7 : 7);
  return direction < 0 ? base + ahead - 7 : base + ahead;
}

/** "today", "last night", "tomorrow morning". */
export function resolveDeictic(expression: DateExpression, context: Context): Resolution {
  const { published } = context;
  if (!published) return NO_PUBLICATION_DATE;
  const detail = detailOf(expression);
  const value = isoOf(toDayNumber(published) + (numberOf(detail, 'shift') ?? 0));
  return { value: withTime(value, detail), reason: `counted from ${ofPublication(published)}` };
}

function named(anchor: Anchor): string {
  return `counted from ${formatDate(anchor.value)}, named before`;
}

/** "last year", "this week", "the same day", "that year", "the quarter", "the weekend". */
export function resolveUnit(expression: DateExpression, context: Context): Resolution {
  const detail = detailOf(expression);
  const unit = textOf(detail, 'unit') ?? 'D';
  const shift = numberOf(detail, 'shift') ?? 0;
  const { published } = context;
  if (unit === 'DE' && shift !== 0) return { value: 'P10Y', reason: 'the ten years before or after' };
  const loose = textOf(detail, 'word') === 'the' || textOf(detail, 'word') === 'latest';
  if (detail.anaphoric && !(loose && (unit === 'Y' || unit === 'M' || unit === 'W' || unit === 'WE'))) {
    const anchor =
      unit === 'D'
        ? context.lastDay
        : unit === 'Q'
          ? loose
            ? currentQuarter(context)
            : context.lastQuarter
          : context.last;
    if (anchor) {
      const from = parseIso(anchor.interval.from);
      const value = from && unitValue(from, unit, shift);
      if (value) return { value, reason: named(anchor) };
    }
  }
  if (!published) return NO_PUBLICATION_DATE;
  if (unit === 'Q' && detail.anaphoric) {
    return {
      value: unitValue(published, 'Q', -1)!,
      reason: `the last full quarter before ${ofPublication(published)}`,
    };
  }
  if (unit === 'WE') return weekend(published, shift, detail);
  if (unit === 'Y' && textOf(detail, 'word') === 'latest') {
    return { value: unitValue(published, 'Y', -1)!, reason: `the last full year before ${ofPublication(published)}` };
  }
  const value = unitValue(published, unit, shift);
  return value
    ? { value, reason: `counted from ${ofPublication(published)}` }
    : { reason: 'not a unit of the calendar' };
}

/** "the quarter": the one the article reports on, unless it has not ended. */
function currentQuarter(context: Context): Anchor | undefined {
  const focus = context.focusQuarter;
  const { published } = context;
  return focus && published && focus.interval.to < toIso(published) ? focus : undefined;
}

function weekend(published: CalendarDay, shift: number, detail: Detail): Resolution {
  const base = toDayNumber(published);
  const past = shift < 0 || (shift === 0 && tenseOf(detail) === 'past');
  const inWeekend = weekdayOf(base) >= 6;
  const week = shift > 0 ? base + 7 : past && !(inWeekend && shift === 0) ? base - 7 : base;
  return { value: `${weekOf(week)}-WE`, reason: `seen from ${ofPublication(published)}${tenseReason(detail)}` };
}

/** The unit that holds a day, moved by a number of units. */
function unitValue(day: CalendarDay, unit: string, shift: number): string | undefined {
  switch (unit) {
    case 'D':
      return isoOf(toDayNumber(day) + shift);
    case 'W':
      return weekOf(toDayNumber(day) + shift * 7);
    case 'M': {
      const moved = addMonths({ ...day, day: 1 }, shift);
      return `${pad(moved.year, 4)}-${pad(moved.month, 2)}`;
    }
    case 'Q': {
      const moved = addMonths({ ...day, day: 1 }, shift * 3);
      return `${pad(moved.year, 4)}-Q${Math.ceil(moved.month / 3)}`;
    }
    case 'Y':
    case 'FY':
      return pad(day.year + shift, 4);
    case 'DE':
      return pad(Math.floor(day.year / 10) + shift, 3);
    case 'CE':
      return pad(Math.floor(day.year / 100) + shift, 2);
    default:
      return undefined;
  }
}

const MONTHS: Record<string, number> = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 };

/** "two weeks ago", "a year earlier", "three days later". */
export function resolveAgo(expression: DateExpression, context: Context): Resolution {
  const detail = detailOf(expression);
  const direction = numberOf(detail, 'direction') ?? -1;
  const count = numberOf(detail, 'count');
  const unit = textOf(detail, 'unit') ?? 'D';
  if (count === undefined) {
    return { value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', reason: 'how long is not said' };
  }
  const fromText = textOf(detail, 'anchor') === 'text';
  const focus = unit === 'Y' && count === 1 ? nearFocus(context) : undefined;
  const anchor = focus ?? (fromText ? (unit === 'Y' ? context.last : (context.lastDay ?? context.last)) : undefined);
  if (anchor) {
    const moved = moveAnchor(anchor, unit, count * direction);
    if (moved) return { value: moved, reason: named(anchor) };
  }
  const { published } = context;
  if (!published) return NO_PUBLICATION_DATE;
  const value = moveDay(published, unit, count * direction);
  return value
    ? { value, reason: `counted from ${ofPublication(published)}` }
    : { reason: 'counted in hours from an unknown hour' };
}

/** The quarter a business report speaks of: "a year ago" beside it is that quarter of the year before. */
function nearFocus(context: Context): Anchor | undefined {
  const focus = context.focusQuarter;
  return focus && context.sentence - focus.sentence <= 6 ? focus : undefined;
}

function moveDay(day: CalendarDay, unit: string, count: number): string | undefined {
  if (unit === 'D' || unit === 'NIGHT') return isoOf(toDayNumber(day) + Math.round(count));
  if (unit === 'W') return weekOf(toDayNumber(day) + Math.round(count * 7));
  const months = MONTHS[unit];
  if (months === undefined) return undefined;
  const moved = addMonths({ ...day, day: 1 }, Math.round(count * months));
  if (moved.year < 1) return undefined;
  if (unit === 'M' || (count % 1 !== 0 && unit === 'Y')) return `${pad(moved.year, 4)}-${pad(moved.month, 2)}`;
  if (unit === 'Q') return `${pad(moved.year, 4)}-Q${Math.ceil(moved.month / 3)}`;
  return pad(moved.year, 4);
}

/** Keeps the size of the earlier date: a year before a quarter is a quarter. */
function moveAnchor(anchor: Anchor, unit: string, count: number): string | undefined {
  const from = parseIso(anchor.interval.from);
  if (!from) return undefined;
  const months = MONTHS[unit];
  if (months === undefined) return moveDay(from, unit, count);
  const moved = addMonths(from, Math.round(count * months));
  if (moved.year < 1) return undefined;
  if (/-Q\d$/.test(anchor.value)) return `${pad(moved.year, 4)}-Q${Math.ceil(moved.month / 3)}`;
  if (unit === 'M') return `${pad(moved.year, 4)}-${pad(moved.month, 2)}`;
  return pad(moved.year, 4);
}

/** "that night", "the following morning". */
export function resolveAnaphor(expression: DateExpression, context: Context): Resolution {
  const detail = detailOf(expression);
  const shift = numberOf(detail, 'shift') ?? 0;
  if (context.lastDay) {
    return { value: withTime(isoOf(dayNumberOf(context.lastDay) + shift), detail), reason: named(context.lastDay) };
  }
  if (!context.published) return NO_PUBLICATION_DATE;
  const value = isoOf(toDayNumber(context.published) + shift);
  return { value: withTime(value, detail), reason: `counted from ${ofPublication(context.published)}` };
}

/** "9 a.m.", "midnight Friday", "5 p.m. EST, Nov. 6": a time of a stated day, of one named just before, or of today. */
export function resolveClock(expression: DateExpression, context: Context): Resolution {
  const { said } = expression;
  const detail = detailOf(expression);
  if (said.day !== undefined) return resolveCalendarDate(expression, context);
  if (said.weekday !== undefined) return resolveWeekday(expression, context);
  if (detail.day) return resolveDeictic(expression, context);
  const before = context.lastDay?.sentence === context.sentence ? context.lastDay : undefined;
  if (before)
    return {
      value: withTime(before.interval.from, detail),
      reason: `on ${formatDate(before.interval.from)}, named before`,
    };
  if (!context.published) return NO_PUBLICATION_DATE;
  return { value: withTime(toIso(context.published), detail), reason: `on ${ofPublication(context.published)}` };
}
