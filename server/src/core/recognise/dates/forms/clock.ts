import { type Detail, type Form, is, isHyphen, isText, type Match } from '../form';
import { isPlainNumber } from '../numbers';
import type { Tokens } from '../tokens';
import { CARDINAL, CLOCK, DAY_PART, DEICTIC, LONG_NUMBER, OPENER, SHORT_NUMBER, WEEKDAY } from '../vocabulary/word';
import { dayFirst, monthFirst } from './month-day';

const ZONES = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt et ct pt bst cet cest msk ist jst eastern central pacific moscow kyiv'.split(
    ' ',
  ),
);

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

interface Clock {
  readonly next: number;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** a.m., p.m. or a time zone stands beside it: it is a time in any context. */
  readonly marked: boolean;
}

/** "a.m.", "pm", "p.m": the index after it and 0 or 12. */
export function halfDayAt(tokens: Tokens, at: number): { next: number; pm: boolean } | undefined {
  const token = tokens(at);
  if (isText(token, 'am', 'pm')) return { next: at + 1, pm: token!.text === 'pm' };
  if (!isText(token, 'a', 'p') || tokens(at + 1)?.text !== '.' || !isText(tokens(at + 2), 'm')) return undefined;
  if (tokens(at + 1)!.gap || tokens(at + 2)!.gap) return undefined;
  const dot = tokens(at + 3)?.text === '.' && !tokens(at + 3)!.gap;
  return { next: dot ? at + 4 : at + 3, pm: token!.text === 'p' };
}

/** "in the morning", "in the afternoon", "at night" after an hour. */
function inTheMorning(tokens: Tokens, at: number): { next: number; pm: boolean } | undefined {
  if (isText(tokens(at), 'at') && isText(tokens(at + 1), 'night')) return { next: at + 2, pm: true };
  if (!isText(tokens(at), 'in') || !isText(tokens(at + 1), 'the')) return undefined;
  if (isText(tokens(at + 2), 'morning')) return { next: at + 3, pm: false };
  return isText(tokens(at + 2), 'afternoon', 'evening') ? { next: at + 3, pm: true } : undefined;
}

function clockAt(tokens: Tokens, at: number): Clock | undefined {
  const token = tokens(at)!;
  const spelled = token.kind === 'word' ? token.word?.number : undefined;
  const hour = spelled ?? token.value;
  if (token.kind === 'number' && (token.text.length > 2 ? token.text.length !== 4 : false)) return undefined;
  if (token.kind === 'number' && token.text.length === 4) {
    if (!isText(tokens(at + 1), 'gmt', 'utc', 'est', 'edt', 'hours') || token.value >= 2400 || token.value % 100 > 59)
      return undefined;
    return {
      next: isText(tokens(at + 1), 'hours') ? at + 2 : at + 1,
      hour: Math.floor(token.value / 100),
      minute: token.value % 100,
      marked: true,
    };
  }
  if (!(hour >= 0 && hour <= 24)) return undefined;
  let next = at + 1;
  let minute: number | undefined;
  let second: number | undefined;
  const [mark, digits] = [tokens(next), tokens(next + 1)];
  if (
    mark &&
    digits &&
    !mark.gap &&
    !digits.gap &&
    (mark.text === ':' || mark.text === '.') &&
    digits.kind === 'number'
  ) {
    if (digits.text.length !== 2 || digits.value > 59) return undefined;
    const half = halfDayAt(tokens, next + 2);
    if (mark.text === '.' && !half && !ZONES.has(tokens(next + 2)?.text ?? '')) return undefined;
    minute = digits.value;
    next += 2;
    if (tokens(next)?.text === ':' && tokens(next + 1)?.text.length === 2 && !tokens(next + 1)!.gap) {
      second = tokens(next + 1)!.value;
      next += 2;
    }
  }
  const half = halfDayAt(tokens, next);
  if (half) {
    if (hour > 12 || hour < 1) return undefined;
    return { next: half.next, hour: (hour % 12) + (half.pm ? 12 : 0), minute, second, marked: true };
  }
  if (/^['’]$/.test(tokens(next - 1)?.text ?? '')) return undefined;
  if (isText(tokens(next), 'o') && /^['’]$/.test(tokens(next + 1)?.text ?? '') && isText(tokens(next + 2), 'clock')) {
    return { next: next + 3, hour, marked: true };
  }
  const spoken = inTheMorning(tokens, next);
  if (spoken && hour >= 1 && hour <= 12) {
    return { next: spoken.next, hour: (hour % 12) + (spoken.pm ? 12 : 0), minute, second, marked: true };
  }
  if (spelled !== undefined) return undefined;
  return minute === undefined ? undefined : { next, hour, minute, second, marked: false };
}

/** "GMT", "Eastern time", "local time", "(1300 GMT)". */
function zoneAfter(tokens: Tokens, at: number): number {
  if (
    isText(tokens(at), 'local', 'moscow', 'kyiv', 'london', 'eastern', 'pacific', 'central') &&
    isText(tokens(at + 1), 'time')
  )
    return at + 2;
  const token = tokens(at);
  return token?.capital && token.text.length <= 4 && ZONES.has(token.text)
    ? isText(tokens(at + 1), 'time')
      ? at + 2
      : at + 1
    : at;
}

/** The day a time is said of: "5 p.m. Friday", "6 a.m. on March 3", "noon today". */
function dayAfter(tokens: Tokens, at: number): { next: number; said: Match['said']; detail: Detail } | undefined {
  const comma = tokens(at)?.text === ',' ? at + 1 : at;
  const start = isText(tokens(comma), 'on') ? comma + 1 : comma;
  const token = tokens(start);
  if (!token) return undefined;
  const read = monthFirst(tokens, start) ?? (comma === at ? dayFirst(tokens, start) : undefined);
  if (read?.day !== undefined) {
    return { next: read.next, said: { month: read.month, day: read.day, year: read.year }, detail: read.detail };
  }
  if (comma !== at) return undefined;
  if (is(token, WEEKDAY) && !token.word!.short && !token.word!.plural) {
    const inner = tokens(start + 1)?.text === ',' ? monthFirst(tokens, start + 2) : undefined;
    if (inner?.day !== undefined) {
      return {
        next: inner.next,
        said: { weekday: token.word!.weekday, month: inner.month, day: inner.day, year: inner.year },
        detail: {},
      };
    }
    return { next: start + 1, said: { weekday: token.word!.weekday }, detail: {} };
  }
  if (is(token, DEICTIC) && start === at)
    return { next: start + 1, said: {}, detail: { shift: Number.parseInt(token.word!.value!, 10) } };
  return undefined;
}

function toTime(tokens: Tokens, next: number, detail: Detail, left: Match['left'] = 'date'): Match {
  const day = dayAfter(tokens, next);
  return {
    end: day?.next ?? next,
    type: 'time',
    form: 'clock',
    said: day?.said ?? {},
    relative: day?.said?.year === undefined,
    detail: { ...detail, ...day?.detail, ...(day ? { day: true } : {}) },
    left,
  };
}

const BEFORE_TIME = new Set('at by until till from around before after about since between'.split(' '));

/** "9 a.m.", "10:35", "1800 GMT", "nine o'clock", "5 p.m. EST, Nov. 6". */
export const clock: Form = {
  starts: SHORT_NUMBER | LONG_NUMBER | CARDINAL,
  match(tokens, at) {
    const previous = tokens(at - 1);
    if (tokens(at)!.kind === 'number') {
      if (previous && !tokens(at)!.gap && (previous.kind !== 'mark' || /^[$€£¥:.,/-]$/.test(previous.text)))
        return undefined;
      if (!isPlainNumber(tokens, at) && tokens(at + 1)?.gap === undefined) return undefined;
    }
    const read = clockAt(tokens, at);
    if (!read) return undefined;
    const zone = zoneAfter(tokens, read.next);
    if (
      read.marked &&
      read.minute === undefined &&
      /^(?:morning|afternoon|evening|night)$/.test(tokens(read.next - 1)!.text)
    ) {
      if (!(previous?.kind === 'word' && BEFORE_TIME.has(previous.text))) return undefined;
    }
    if (!read.marked && zone === read.next) {
      if (read.second !== undefined || !(previous?.kind === 'word' && BEFORE_TIME.has(previous.text))) return undefined;
    }
    const value = `T${pad(read.hour)}${read.minute === undefined ? ':00' : `:${pad(read.minute)}`}`;
    return toTime(tokens, zone, { clock: read.second === undefined ? value : `${value}:${pad(read.second)}` });
  },
};

/** "noon", "midnight Friday", "mid-afternoon yesterday", "late afternoon", "the morning". */
export const partOfDay: Form = {
  starts: CLOCK | DAY_PART | OPENER,
  match(tokens, at) {
    const token = tokens(at)!;
    if (is(token, CLOCK)) {
      if (isText(tokens(at - 1), 'high')) return undefined;
      return toTime(tokens, at + 1, isText(token, 'midnight') ? { clock: 'T24:00' } : { clock: 'T12:00' });
    }
    if (is(token, OPENER)) {
      if (!isText(token, 'mid', 'late', 'early')) return undefined;
      const noun = isHyphen(tokens(at + 1)) ? at + 2 : at + 1;
      if (!is(tokens(noun), DAY_PART) || !tokens(noun)!.word!.part || tokens(noun)!.capital) return undefined;
      return toTime(tokens, noun + 1, { dayPart: tokens(noun)!.word!.part! });
    }
    if (isText(token, 'overnight')) return overnight(tokens, at);
    const day = dayAfter(tokens, isText(tokens(at + 1), 'of') ? at + 2 : at + 1);
    // "a third night on Tuesday" counts nights.
    const counted = isText(
      tokens(at - 1),
      'a',
      'all',
      'another',
      'straight',
      'consecutive',
      'successive',
      'each',
      'every',
    );
    if (day && !counted && !/^(?:second|third|\d*(?:st|nd|rd|th)|\p{L}+th)$/u.test(tokens(at - 1)?.text ?? '')) {
      return toTime(tokens, isText(tokens(at + 1), 'of') ? at + 2 : at + 1, { dayPart: token.word!.part! });
    }
    const previous = tokens(at - 1);
    if (
      !isText(previous, 'the') ||
      !isText(tokens(at - 2), 'in', 'during') ||
      /s$/.test(token.text) ||
      isText(token, 'night')
    )
      return undefined;
    return toTime(tokens, at + 1, { dayPart: token.word!.part! });
  },
};

/** "overnight" as an adverb is the night before the day of writing, or before a day that follows. */
function overnight(tokens: Tokens, at: number): Match | undefined {
  if (dayAfter(tokens, at + 1)) return toTime(tokens, at + 1, { dayPart: 'NI' });
  const next = tokens(at + 1);
  if (
    next?.kind === 'word' &&
    !next.capital &&
    !isText(next, 'and', 'in', 'on', 'to', 'at', 'by', 'after', 'when', 'as', 'but')
  ) {
    return undefined;
  }
  if (isText(tokens(at - 1), 'the', 'an')) return undefined;
  return {
    end: at + 1,
    type: 'time',
    form: 'deictic',
    relative: true,
    detail: { unit: 'D', shift: -1, dayPart: 'NI' },
  };
}
