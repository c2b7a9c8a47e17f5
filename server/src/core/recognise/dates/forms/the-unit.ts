import { type Detail, type Form, is, isHyphen, isText, type Match } from '../form';
import { quantityAt } from '../numbers';
import type { Token, Tokens } from '../tokens';
import { CARDINAL, DETERMINER, FISCAL, SHIFT, UNIT, VAGUE, WEEKDAY } from '../vocabulary/word';
import { dayFirst, monthFirst } from './month-day';
import { reference } from './reference';

/** "the year", "all week", "the quarter", "the weekend", "the day before", "the latest quarter", "the nine months". */
export const bareUnit: Form = {
  starts: DETERMINER,
  match(tokens, at) {
    if (isText(tokens(at), 'all')) return wholeUnit(tokens, at);
    if (!isText(tokens(at), 'the', 'these')) return undefined;
    const next = tokens(at + 1);
    if (isText(tokens(at), 'these')) return isText(next, 'days') ? reference(at + 2, 'PRESENT_REF') : undefined;
    if (!next) return undefined;
    if (isText(next, 'latest')) {
      const noun = is(tokens(at + 2), FISCAL) ? at + 3 : at + 2;
      if (isText(tokens(noun), 'quarter', 'period')) return unit(noun + 1, 'Q', 'latest');
      return isText(tokens(noun), 'year') ? unit(noun + 1, 'Y', 'latest') : undefined;
    }
    if (isText(next, 'current')) return undefined;
    if (isText(next, 'full') && isText(tokens(at + 2), 'year')) return unit(at + 3, 'Y', 'the');
    if (is(next, UNIT) && !next.word!.plural) return theUnit(tokens, at, next);
    const quantity = is(next, VAGUE) ? undefined : quantityAt(tokens, at + 1);
    if (
      !quantity?.count ||
      !isText(tokens(quantity.next), 'months', 'weeks') ||
      !isText(tokens(quantity.next + 1), 'ended', 'ending', 'to', 'through')
    ) {
      return quantity?.count && isText(tokens(quantity.next), 'months') && isText(tokens(at - 1), 'for', 'in', 'during')
        ? months(quantity.next + 1, quantity.count)
        : undefined;
    }
    return months(quantity.next + 1, quantity.count);
  },
};

function months(end: number, count: number): Match {
  return { end, type: 'duration', form: 'duration', relative: false, detail: { value: `P${count}M` } };
}

function unit(end: number, unitName: string, word: string): Match {
  return {
    end,
    type: 'date',
    form: 'this-unit',
    relative: true,
    detail: { unit: unitName, shift: 0, word, anaphoric: true },
    left: 'date',
  };
}

function theUnit(tokens: Tokens, at: number, noun: Token): Match | undefined {
  const name = noun.word!.unit!;
  const next = tokens(at + 2);
  if (isText(next, 'before') && isText(tokens(at + 3), 'last') && name !== 'D') {
    return {
      end: at + 4,
      type: 'date',
      form: 'this-unit',
      relative: true,
      detail: { unit: name, shift: -2 },
      left: 'date',
    };
  }
  if (name === 'D' && isText(tokens(at - 1), 'in') && isText(tokens(at - 2), 'later', 'earlier', 'late', 'early')) {
    return unit(at + 2, 'D', 'same');
  }
  if (
    ['D', 'W', 'M', 'Y', 'NIGHT'].includes(name) &&
    isText(next, 'before', 'after') &&
    (tokens(at + 3) === undefined || tokens(at + 3)!.kind === 'mark')
  ) {
    return {
      end: at + 3,
      type: 'date',
      form: 'this-unit',
      relative: true,
      detail: {
        unit: name === 'NIGHT' ? 'D' : name,
        shift: isText(next, 'before') ? -1 : 1,
        anaphoric: true,
        word: 'before',
        ...(name === 'NIGHT' ? { dayPart: 'NI' } : {}),
      },
      left: 'date',
    };
  }
  if (isHyphen(next) || next?.kind === 'number' || is(next, CARDINAL)) return undefined;
  switch (name) {
    case 'Y':
    case 'Q':
    case 'W':
    case 'M':
    case 'WE':
      if (isText(next, 'of', 'when', 'that') || (name === 'Y' && !isText(tokens(at - 1), 'of') && opensClause(next)))
        return undefined;
      if (name === 'Y' && isText(next, 'ended', 'ending')) return wholeYear(at + 2);
      if (name === 'W' && isText(next, 'ended', 'ending', 'to')) return weekTo(tokens, at) ?? unit(at + 2, name, 'the');
      return unit(at + 2, name, 'the');
    default:
      return undefined;
  }
}

/** "the year he died" is told by what follows, not by the calendar. */
function opensClause(next: Token | undefined): boolean {
  if (isText(next, 'he', 'she', 'it', 'we', 'they', 'i')) return true;
  return next?.kind === 'word' && next.capital && next.word === undefined;
}

/** "all week", "all year": the whole of this one. */
function wholeUnit(tokens: Tokens, at: number): Match | undefined {
  if (!isText(tokens(at + 1), 'week', 'year', 'month', 'weekend')) return undefined;
  if (isHyphen(tokens(at + 2)) || isText(tokens(at + 2), 'round', 'long')) return undefined;
  const detail: Detail = { unit: tokens(at + 1)!.word!.unit!, shift: 0 };
  return { end: at + 2, type: 'date', form: 'this-unit', relative: true, detail };
}

/** "the week ended March 9", "the week to Saturday": the week that closes on the day. */
function weekTo(tokens: Tokens, at: number): Match | undefined {
  const day = isText(tokens(at + 3), 'on') ? at + 4 : at + 3;
  const past = isText(tokens(at + 2), 'ended');
  if (is(tokens(day), WEEKDAY)) {
    const shift = past ? -1 : 0;
    return { ...unit(at + 2, 'W', 'week'), detail: { unit: 'W', shift } };
  }
  const read = monthFirst(tokens, day) ?? dayFirst(tokens, day);
  if (read?.day === undefined) return undefined;
  const detail: Detail = past ? { week: true, tense: 'past', cue: 'ended', firm: true } : { week: true };
  return {
    end: at + 2,
    type: 'date',
    form: 'date',
    said: { year: read.year, month: read.month, day: read.day },
    relative: read.year === undefined,
    detail,
    left: 'date',
  };
}

/** "the year ended March 31": any twelve months. */
function wholeYear(end: number): Match {
  return { end, type: 'duration', form: 'duration', relative: false, detail: { value: 'P1Y' }, left: 'date' };
}

/** "year-end", "year's end": the last day of the year. */
export const yearEnd: Form = {
  starts: UNIT | SHIFT,
  match(tokens, at) {
    if (!isText(tokens(at), 'year')) return undefined;
    if (isHyphen(tokens(at + 1)) && isText(tokens(at + 2), 'end')) return end(at + 3);
    if (/^['’]$/.test(tokens(at + 1)?.text ?? '') && isText(tokens(at + 2), 's') && isText(tokens(at + 3), 'end'))
      return end(at + 4);
    return undefined;
  },
};

function end(index: number): Match {
  return {
    end: index,
    type: 'date',
    form: 'this-unit',
    relative: true,
    detail: { unit: 'Y', shift: 0, mod: 'END' },
    left: 'date',
  };
}
