import { type Detail, type Form, is, isHyphen, isText, type Match, matched } from '../form';
import { quantityAt } from '../numbers';
import type { Tokens } from '../tokens';
import { holidayAt } from '../vocabulary/holidays';
import {
  DAY_PART,
  DETERMINER,
  FISCAL,
  HOLIDAY,
  MONTH,
  ORDINAL,
  SEASON,
  SHIFT,
  UNIT,
  type Unit,
  WEEKDAY,
} from '../vocabulary/word';
import { durationValue } from './duration';
import { monthFirst } from './month-day';
import { quarter, yearTail } from './quarter';
import { dayPartAfter, toWeekday } from './weekday';

interface Lead {
  readonly next: number;
  readonly shift: number;
  /** "past", "coming", "last", "next": a number of units after it is a stretch up to or from now. */
  readonly span: boolean;
  /** "that", "the same", "the previous", "the following": counted from a date named before. */
  readonly anaphoric: boolean;
  readonly word: string;
}

const ANAPHORIC = new Set(['that', 'same', 'following', 'previous', 'preceding', 'prior', 'those', 'these']);

/** "last", "this past", "the same", "that", "the following". */
function leadAt(tokens: Tokens, at: number): Lead | undefined {
  const token = tokens(at)!;
  let word = at;
  if (isText(token, 'this', 'that', 'the', 'these', 'those')) {
    const next = tokens(at + 1);
    if (isText(next, 'past', 'last', 'coming', 'upcoming', 'next', 'same', 'very', 'current')) {
      if (isText(token, 'that') && !isText(next, 'same', 'very')) return undefined;
      word = at + 1;
    } else if (isText(token, 'the')) return undefined;
  }
  const lead = tokens(word)!;
  if (isText(lead, 'that', 'these', 'those')) {
    return { next: word + 1, shift: 0, span: false, anaphoric: lead.text === 'that', word: lead.text };
  }
  if (!is(lead, SHIFT) && !isText(lead, 'very', 'latest')) return undefined;
  return {
    next: word + 1,
    shift: isText(lead, 'very') ? 0 : (lead.word?.shift ?? 0),
    span: lead.word?.span ?? false,
    anaphoric: ANAPHORIC.has(lead.text) || (isText(token, 'that') && word > at) || isTheNext(tokens, word),
    word: lead.text,
  };
}

/** "the next day" follows the day spoken of; "over the next year" follows the day of writing. */
function isTheNext(tokens: Tokens, at: number): boolean {
  if (!isText(tokens(at), 'next') || !isText(tokens(at - 1), 'the')) return false;
  return !isText(tokens(at - 2), 'over', 'in', 'within', 'during', 'for', 'by', 'through', 'into', 'until');
}

/** "last year", "next two weeks", "this past spring", "the same day", "last Friday", "this morning". */
export const shift: Form = {
  starts: SHIFT | DETERMINER,
  match(tokens, at) {
    const lead = leadAt(tokens, at);
    if (!lead) return undefined;
    let next = lead.next;
    const fiscal = is(tokens(next), FISCAL);
    if (fiscal) next++;
    const noun = tokens(next);
    if (!noun) return undefined;
    const base: Detail = lead.anaphoric
      ? { shift: lead.shift, anaphoric: true, word: lead.word }
      : { shift: lead.shift, word: lead.word };
    if (is(noun, WEEKDAY) && !noun.word!.short && !noun.word!.plural) return shiftedWeekday(tokens, next, lead, base);
    if (is(noun, MONTH) && noun.capital && !isText(noun, 'mar', 'jan')) return shiftedMonth(tokens, next, lead, base);
    if (is(noun, SEASON) && !noun.word!.plural) {
      const tail = lead.shift === 0 ? yearTail(tokens, next + 1) : { next: next + 1, year: undefined, detail: {} };
      const said = tail.year === undefined ? {} : { year: tail.year };
      return dated('season', tail.next, { ...base, part: noun.word!.season! }, said);
    }
    if (is(noun, ORDINAL) && lead.shift !== 0) return undefined;
    if (
      is(noun, DAY_PART) &&
      !isText(noun, 'nights', 'mornings', 'evenings', 'afternoons', 'dawn', 'dusk', 'overnight')
    ) {
      return shiftedDayPart(tokens, next, lead, base);
    }
    if (is(noun, HOLIDAY)) {
      const holiday = holidayAt(tokens, next);
      if (holiday) return dated('holiday', holiday.next, { ...base, holiday: holiday.id });
    }
    if (is(noun, UNIT) && !noun.word!.plural) return shiftedUnit(tokens, next, lead, base, fiscal);
    return spanOfUnits(tokens, next, lead);
  },
};

function dated(form: string, end: number, detail: Detail, said: Match['said'] = {}): Match {
  return matched(end, detail.dayPart ? 'time' : 'date', form, said, true, detail, 'date');
}

function shiftedWeekday(tokens: Tokens, at: number, lead: Lead, base: Detail): Match | undefined {
  // "the last Monday of May" is not counted from now.
  if (lead.word === 'last' && isText(tokens(at + 1), 'of', 'in') && is(tokens(at + 2), MONTH)) return undefined;
  const part = dayPartAfter(tokens, at + 1);
  if (part) base.dayPart = part.part;
  let end = part?.next ?? at + 1;
  const read = tokens(end)?.text === ',' && !part ? monthFirst(tokens, end + 1) : undefined;
  if (read?.day !== undefined) {
    end = read.next;
    return {
      ...dated('weekday-date', end, { ...base, ...read.detail }),
      said: { weekday: tokens(at)!.word!.weekday, month: read.month, day: read.day, year: read.year },
    };
  }
  return toWeekday(end, tokens(at)!.word!.weekday!, base);
}

function shiftedMonth(tokens: Tokens, at: number, lead: Lead, base: Detail): Match {
  const read = monthFirst(tokens, at);
  const said = { month: tokens(at)!.word!.month, day: read?.day, year: read?.year };
  const form = said.day === undefined ? 'month' : 'date';
  return dated(form, read?.next ?? at + 1, { ...base, ...read?.detail, shift: lead.shift }, said);
}

function shiftedDayPart(tokens: Tokens, at: number, lead: Lead, base: Detail): Match | undefined {
  if (lead.word === 'past' || lead.word === 'coming') return undefined;
  if (lead.shift === -1 && !isText(tokens(at), 'night', 'evening') && !lead.anaphoric) return undefined;
  base.unit = 'D';
  base.dayPart = tokens(at)!.word!.part!;
  return dated(lead.anaphoric || lead.word === 'next' ? 'anaphor' : 'deictic', at + 1, base);
}

function shiftedUnit(tokens: Tokens, at: number, lead: Lead, base: Detail, fiscal: boolean): Match | undefined {
  const unit = tokens(at)!.word!.unit!;
  const next = tokens(at + 1);
  if (unit === 'TS' || isText(tokens(at), 'second')) return undefined;
  if (unit === 'TH' || unit === 'TM') {
    return lead.span
      ? {
          end: at + 1,
          type: 'duration',
          form: 'duration',
          relative: true,
          detail: { value: durationValue(1, unit), ...base },
          left: 'date',
        }
      : undefined;
  }
  if (isHyphen(next) && isText(tokens(at + 2), 'old', 'long', 'ago', 'earlier')) return undefined;
  // "the last week of March", "the last year of his term": not counted from now.
  if (lead.word === 'last' && isText(next, 'of') && isText(tokens(at - 2), 'the') && unit !== 'DE') {
    if (is(tokens(at + 2), MONTH) || isText(tokens(at + 2), 'the', 'his', 'her', 'its', 'their', 'a')) return undefined;
  }
  // "last year's first quarter"
  if (unit === 'Y' && next && !next.gap && /^['’]$/.test(next.text) && isText(tokens(at + 2), 's')) {
    const inner = is(tokens(at + 3), ORDINAL) ? quarter.match(tokens, at + 3) : undefined;
    if (inner && (inner.form === 'quarter' || inner.form === 'half')) {
      return { ...inner, relative: true, detail: { ...inner.detail, yearShift: lead.shift } };
    }
  }
  if (unit === 'Q' && lead.shift === 0 && lead.word !== 'that' && lead.word !== 'this') {
    return dated('this-unit', at + 1, { ...base, unit, anaphoric: true });
  }
  if (unit === 'D' && lead.word === 'this')
    return isText(tokens(at - 1), 'on', 'until') ? dated('this-unit', at + 1, { ...base, unit }) : undefined;
  if (unit === 'D' && (lead.word === 'last' || lead.word === 'past')) return undefined;
  if (unit === 'NIGHT') return undefined;
  const end = isText(tokens(at + 1), 'or') && isText(tokens(at + 2), 'so') ? at + 3 : at + 1;
  base.unit = unit;
  if (fiscal) base.fiscal = true;
  if (lead.word === 'past') base.stretch = true;
  return dated('this-unit', end, base);
}

/** "the last five years", "the next 20 - 30 years", "past few weeks", "recent months". */
function spanOfUnits(tokens: Tokens, at: number, lead: Lead): Match | undefined {
  if (!lead.span && !isText(tokens(at - 1), 'previous', 'preceding', 'following', 'prior', 'first')) return undefined;
  const quantity = isText(tokens(at), 'few', 'several', 'couple', 'many') ? vague(tokens, at) : quantityAt(tokens, at);
  const more = isText(tokens(at), 'couple')
    ? { next: at + (isText(tokens(at + 1), 'of') ? 2 : 1), count: 2, upper: undefined }
    : quantity;
  if (more === undefined) {
    return is(tokens(at), UNIT) && tokens(at)!.word!.plural
      ? duration(tokens, at, undefined, undefined, lead)
      : undefined;
  }
  let unit = more.next;
  if (isText(tokens(unit), 'full', 'fiscal', 'trading', 'consecutive', 'calendar', 'more', 'business', 'working'))
    unit++;
  if (isHyphen(tokens(unit))) unit++;
  if (!is(tokens(unit), UNIT)) return undefined;
  return duration(tokens, unit, more.count, more.upper, lead);
}

function vague(tokens: Tokens, at: number): { next: number; count: undefined; upper: undefined } | undefined {
  return isText(tokens(at), 'couple') ? undefined : { next: at + 1, count: undefined, upper: undefined };
}

function duration(
  tokens: Tokens,
  unitAt: number,
  count: number | undefined,
  upper: number | undefined,
  lead: Lead,
): Match {
  const unit = tokens(unitAt)!.word!.unit as Unit;
  const end = isText(tokens(unitAt + 1), 'or') && isText(tokens(unitAt + 2), 'so') ? unitAt + 3 : unitAt + 1;
  const detail: Detail = { value: durationValue(count, unit), shift: lead.shift };
  if (upper !== undefined) detail.upper = durationValue(upper, unit);
  return { end, type: 'duration', form: 'duration', relative: false, detail, left: 'both' };
}
