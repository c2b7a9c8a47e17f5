import { countsThings, mayCount } from '../counted';
import { type Detail, type Form, is, isDash, isHyphen, isText, type Match, matched } from '../form';
import { isPlainNumber, yearAt } from '../numbers';
import type { Token, Tokens } from '../tokens';
import { MONTH, ORDINAL, SHIFT, SHORT_NUMBER, UNIT, WEEKDAY } from '../vocabulary/word';

/** Fields read so far and the index after them. Grows as it is read on: copies would cost more than the reading. */
export interface CalendarRead {
  next: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  year: number | undefined;
  readonly detail: Detail;
}

function calendarRead(next: number, month: number | undefined, day: number | undefined): CalendarRead {
  return { next, month, day, year: undefined, detail: {} };
}

/** A day number: "18", "18th", "eighth". Up to 99, so that an impossible one can be told. */
function dayAt(tokens: Tokens, at: number): { day: number; next: number; suffix: boolean } | undefined {
  const token = tokens(at);
  if (!token) return undefined;
  if (token.kind === 'number') {
    if (token.text.length > 2 || token.value < 1) return undefined;
    const suffix = tokens(at + 1);
    if (suffix && !suffix.gap && isText(suffix, 'st', 'nd', 'rd', 'th')) {
      return { day: token.value, next: at + 2, suffix: true };
    }
    return isPlainNumber(tokens, at) ? { day: token.value, next: at + 1, suffix: false } : undefined;
  }
  if (is(token, ORDINAL)) {
    const ordinal = token.word!.ordinal!;
    return { day: ordinal, next: at + 1, suffix: true };
  }
  if (isText(token, 'twenty', 'thirty') && isHyphen(tokens(at + 1)) && is(tokens(at + 2), ORDINAL)) {
    return { day: token.word!.number! + tokens(at + 2)!.word!.ordinal!, next: at + 3, suffix: true };
  }
  return undefined;
}

/** A year after a date, with or without a comma, that is not the number of something. */
function yearAfter(tokens: Tokens, at: number): { year: number; next: number } | undefined {
  const comma = tokens(at)?.text === ',' ? at + 1 : isText(tokens(at), 'of') ? at + 1 : at;
  const year = yearAt(tokens, comma);
  if (year === undefined) return undefined;
  const next = tokens(comma + 1);
  if (countsThings(next)) return undefined;
  return { year, next: comma + 1 };
}

/** "last year", "this year", "next year" after a month or a day. */
function shiftedYear(tokens: Tokens, at: number): { shift: number; next: number } | undefined {
  const word = isText(tokens(at), 'of') ? at + 1 : at;
  if (!is(tokens(word), SHIFT) || !isText(tokens(word + 1), 'year')) return undefined;
  const shift = tokens(word)!.word!.shift!;
  return isText(tokens(word), 'last', 'this', 'next') ? { shift, next: word + 2 } : undefined;
}

function withYear(tokens: Tokens, read: CalendarRead): CalendarRead {
  const year = yearAfter(tokens, read.next);
  if (year) {
    read.next = year.next;
    read.year = year.year;
    return read;
  }
  const shifted = shiftedYear(tokens, read.next);
  if (shifted) {
    read.next = shifted.next;
    read.detail.yearShift = shifted.shift;
  }
  return read;
}

/** "March 18-20", "March 18 to 20", "March 28 - April 2": the other end of a range. */
function withEnd(tokens: Tokens, read: CalendarRead): CalendarRead {
  const joint = tokens(read.next);
  if (!isDash(joint) && !isText(joint, 'to', 'through', 'until')) return read;
  const month = is(tokens(read.next + 1), MONTH) ? tokens(read.next + 1)!.word!.month! : undefined;
  if (month && !isDash(joint)) return read;
  const end = dayAt(tokens, read.next + (month ? 2 : 1));
  if (!end || end.day > 31 || (!month && end.day <= (read.day ?? 0))) return read;
  const after = tokens(end.next);
  if (!isDash(joint) && after?.kind === 'word' && !after.gap) return read;
  if (!isDash(joint) && (mayCount(after) || is(after, UNIT))) return read;
  read.next = end.next;
  read.detail.endDay = end.day;
  read.detail.endMonth = month ?? read.month!;
  return read;
}

/** Whether a word that is a month by spelling is one here. */
function isMonth(tokens: Tokens, at: number, afterDay = false): boolean {
  const token = tokens(at);
  if (!is(token, MONTH)) return false;
  if (!token!.capital) return false;
  const next = tokens(at + 1);
  if (token!.word!.short && !afterDay && !isDelivery(tokens, at))
    return next?.text === '.' || (next?.kind === 'number' && next.gap) || isDash(tokens(at - 1));
  return true;
}

/** What is traded for delivery in a month to come: "Dec wheat closed", "December arabica". */
const TRADED = new Set(
  'wheat corn soybeans soybean soyoil soymeal oats rice barley canola rapeseed cocoa coffee arabica robusta sugar cotton rubber cattle hogs crude gasoil gasoline naphtha gold silver platinum copper aluminium futures contract contracts delivery shipment loading gilt bund'.split(
    ' ',
  ),
);
/** What has been: "October crude exports". */
const TURNOVER = new Set('exports imports output production sales demand stocks supplies crop harvest use'.split(' '));
const BEFORE_SHORT = new Set('in for of since by until till'.split(' '));
/** Short months that are no names of people. */
const NO_NAMES = new Set('feb aug sept sep oct nov dec'.split(' '));

/** "Dec wheat", "March sugar": a month of delivery. */
function isTraded(tokens: Tokens, next: number): boolean {
  const noun = tokens(next);
  return noun?.kind === 'word' && !noun.capital && TRADED.has(noun.text) && !TURNOVER.has(tokens(next + 1)?.text ?? '');
}

/** A short month without its dot: "Dec wheat", "for Sept". */
function isDelivery(tokens: Tokens, at: number): boolean {
  const next = tokens(at + 1);
  if (isTraded(tokens, at + 1)) return true;
  if (!NO_NAMES.has(tokens(at)!.text) || !BEFORE_SHORT.has(tokens(at - 1)?.text ?? '')) return false;
  return next === undefined || (next.kind === 'word' ? !next.capital : /^[,;.]$/.test(next.text));
}

/** Month, day and year in American order, or a month with a year, or a month alone. */
export function monthFirst(tokens: Tokens, at: number): CalendarRead | undefined {
  if (!isMonth(tokens, at)) return undefined;
  const word = tokens(at)!.word!;
  let next = at + 1;
  const dot = tokens(next)?.text === '.' && !tokens(next)!.gap;
  if (dot && (word.short || word.month === 5 || tokens(at)!.text.length < 5)) {
    if (word.short || tokens(next + 1)?.kind === 'number') next++;
  }
  const month = word.month!;
  const start = isText(tokens(next), 'the') && dayAt(tokens, next + 1)?.suffix ? next + 1 : next;
  const day = dayAt(tokens, start);
  if (day && !(tokens(start)!.kind === 'word' && !day.suffix)) {
    const full = withYear(tokens, withEnd(tokens, calendarRead(day.next, month, day.day)));
    if (day.day <= 31 || full.year !== undefined) return full;
  }
  const whole = withYear(tokens, calendarRead(next, month, undefined));
  if (whole.next > next) return whole;
  whole.next = word.short && dot ? at + 2 : at + 1;
  if (isTraded(tokens, whole.next)) {
    whole.detail.tense = 'future';
    whole.detail.cue = tokens(whole.next)!.text;
    whole.detail.firm = true;
  }
  return whole;
}

/** "18 March 2025", "the 18th of March", "18-20 March". */
export function dayFirst(tokens: Tokens, at: number): CalendarRead | undefined {
  const day = dayAt(tokens, at);
  if (!day) return undefined;
  if (tokens(at)!.kind === 'word' && !isText(tokens(day.next), 'of') && !is(tokens(day.next), MONTH)) return undefined;
  let next = day.next;
  let endDay: number | undefined;
  if (isDash(tokens(next)) || isText(tokens(next), 'to')) {
    const end = dayAt(tokens, next + 1);
    if (end && end.day > day.day && is(tokens(end.next), MONTH)) {
      endDay = end.day;
      next = end.next;
    }
  }
  if (isText(tokens(next), 'of')) {
    if (!day.suffix) return undefined;
    next++;
  }
  if (isHyphen(tokens(next)) && is(tokens(next + 1), MONTH)) next++;
  if (!isMonth(tokens, next, true)) return undefined;
  const word = tokens(next)!.word!;
  if (word.doubtful && !day.suffix && !startsDate(tokens, at) && !endsDate(tokens(next + 1))) return undefined;
  let end = next + 1;
  if (word.short && tokens(end)?.text === '.' && !tokens(end)!.gap) end++;
  if (isHyphen(tokens(end)) && tokens(end + 1)?.kind === 'number') end++;
  const read = calendarRead(end, word.month, day.day);
  if (endDay) {
    read.detail.endDay = endDay;
    read.detail.endMonth = word.month!;
  }
  withYear(tokens, read);
  return day.day <= 31 || read.year !== undefined ? read : undefined;
}

/** Words that stand before a day: after them "16 March" is no count of marches. */
const BEFORE_DAY = new Set('on by since until till from before after dated'.split(' '));

/** Whether a preposition or a weekday calls for a day at `at`. */
function startsDate(tokens: Tokens, at: number): boolean {
  const comma = tokens(at - 1)?.text === ',' ? at - 2 : at - 1;
  if (is(tokens(comma), WEEKDAY)) return true;
  return comma === at - 1 && tokens(comma)?.kind === 'word' && BEFORE_DAY.has(tokens(comma)!.text);
}

const AFTER_DAY = new Set(
  'to and at in on for by after before when while as with was were is are has had have will would that which who where he she it they we or but if until since from over during following against between because so said this last next near not the a an'.split(
    ' ',
  ),
);

/** Whether the token after "16 March" can follow a date; other small words might be what the month counts or does. */
export function endsDate(token: Token | undefined): boolean {
  return token?.kind !== 'word' || token.capital || AFTER_DAY.has(token.text);
}

function toMatch(read: CalendarRead, weekday?: number): Match {
  const { month, day, year, detail } = read;
  const form = weekday ? 'weekday-date' : day === undefined ? (year === undefined ? 'month' : 'month-year') : 'date';
  return matched(read.next, 'date', form, { year, month, day, weekday }, year === undefined, detail, 'date');
}

/** "Tuesday, March 18th", "Tuesday 18 March 2025", "Tues., March 18". */
function afterWeekday(tokens: Tokens, at: number): Match | undefined {
  const word = tokens(at)!.word!;
  if (word.plural) return undefined;
  let next = at + 1;
  if (word.short && tokens(next)?.text === '.') next++;
  if (tokens(next)?.text === ',') next++;
  if (isText(tokens(next), 'the') && dayAt(tokens, next + 1)?.suffix) next++;
  const read = monthFirst(tokens, next) ?? dayFirst(tokens, next);
  if (!read || read.day === undefined) return undefined;
  return toMatch(read, word.weekday);
}

/** "the week of March 6" is the week that holds the day. */
function weekOf(tokens: Tokens, at: number, match: Match | undefined): Match | undefined {
  if (match?.said?.day === undefined || match.detail?.endDay !== undefined) return match;
  if (!isText(tokens(at - 1), 'of') || !isText(tokens(at - 2), 'week')) return match;
  const first = isText(tokens(at - 3), 'the') ? at - 3 : at - 2;
  return { ...match, first, left: undefined, detail: { ...match.detail, week: true } };
}

/** "the September 11 attacks" are those of 2001, whenever the article appeared. */
function named(tokens: Tokens, read: CalendarRead): Match {
  const noun = isText(tokens(read.next), 'terror', 'terrorist') ? read.next + 1 : read.next;
  if (!isText(tokens(noun), 'attacks', 'hijackers', 'hijackings', 'commission')) return toMatch(read);
  return { ...toMatch(read), form: 'named-day', relative: false, detail: { value: '2001-09-11' } };
}

export const monthDay: Form = {
  starts: MONTH | WEEKDAY | SHORT_NUMBER | ORDINAL,
  match(tokens, at) {
    if (is(tokens(at), WEEKDAY)) return weekOf(tokens, at, afterWeekday(tokens, at));
    if (!is(tokens(at), MONTH)) {
      const read = dayFirst(tokens, at);
      return read && weekOf(tokens, at, toMatch(sharedYear(tokens, read)));
    }
    const read = monthFirst(tokens, at);
    if (!read) return undefined;
    if (read.day === undefined && read.year === undefined && read.detail.yearShift === undefined) {
      if (!standsAlone(tokens, at, read.next)) return undefined;
    }
    if (read.month === 9 && read.day === 11 && read.year === undefined) return named(tokens, read);
    return weekOf(tokens, at, toMatch(sharedYear(tokens, read)));
  },
};

/** "between March and May 2012", "3 March to 5 April 2013", "March 3 and 4, 2013": the year stands with the second. */
function sharedYear(tokens: Tokens, read: CalendarRead): CalendarRead {
  if (read.year !== undefined || read.detail.yearShift !== undefined) return read;
  const joint = tokens(read.next);
  if (!isDash(joint) && !isText(joint, 'and', 'or', 'to', 'through', 'until')) return read;
  const at = read.next + 1;
  const second = monthFirst(tokens, at) ?? dayFirst(tokens, at) ?? dayOfSame(tokens, at, read);
  if (second?.year === undefined || second.month === undefined || read.month === undefined) return read;
  read.year = read.month > second.month ? second.year - 1 : second.year;
  return read;
}

/** The "4, 2013" of "March 3 and 4, 2013". */
export function dayOfSame(
  tokens: Tokens,
  at: number,
  { month, day: first }: { readonly month?: number | undefined; readonly day?: number | undefined },
): CalendarRead | undefined {
  const day = first === undefined ? undefined : dayAt(tokens, at);
  return day && withYear(tokens, calendarRead(day.next, month, day.day));
}

const BEFORE_MONTH = new Set(
  'in of since by until till last next this early late mid from to through during before after between around every each the a an its his their s and least'.split(
    ' ',
  ),
);

const PEOPLE =
  /(?:[^r]ish|ese|[^br]ian|[^s]ean|rican|xican|eli|raqi|tani|desh[il]|nch|tch|norwegian|german|austrian|nigerian|algerian|syrian|hungarian|bulgarian)$/;

/** "In August British voters": a nationality and its noun go on, not the name of an August. */
function isOfPeople(tokens: Tokens, at: number, end: number): boolean {
  const [previous, people, noun] = [tokens(at - 1), tokens(end), tokens(end + 1)];
  if (previous?.kind !== 'word' || !isText(previous, 'in', 'since', 'last', 'by') || noun?.kind !== 'word')
    return false;
  return PEOPLE.test(people!.text) && !noun.capital && !/ed$|^(?:said|says|was|had|has|is)$/.test(noun.text);
}

/** A month without day or year: names of people and verbs look the same. */
function standsAlone(tokens: Tokens, at: number, end: number): boolean {
  const word = tokens(at)!.word!;
  const previous = tokens(at - 1);
  const next = tokens(end);
  if (isTraded(tokens, end)) return true;
  if (word.short && tokens(at + 1)?.text !== '.') return isDelivery(tokens, at);
  if (!word.doubtful && word.month !== 4 && word.month !== 6) return true;
  if (next?.kind === 'word' && next.capital && !is(next, MONTH | WEEKDAY) && !isOfPeople(tokens, at, end)) return false;
  if (previous?.kind === 'word' && BEFORE_MONTH.has(previous.text)) return true;
  if (isHyphen(previous)) return true;
  return !word.doubtful && !(previous?.kind === 'word' && previous.capital);
}
