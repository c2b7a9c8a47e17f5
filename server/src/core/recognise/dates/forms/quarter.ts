import { type Detail, type Form, is, isDash, isHyphen, isText, type Match } from '../form';
import { quantityAt, yearAt, yearInWords } from '../numbers';
import type { Tokens } from '../tokens';
import { CARDINAL, FISCAL, LONG_NUMBER, NUMBER, ORDINAL, QUARTER, SHIFT, SHORT_NUMBER, UNIT } from '../vocabulary/word';
import { yearRangeAt } from './year';

/** The year of a part of a year, after it: "of 2014", "2014", "last year", "of fiscal 2024", "a year ago". */
export function yearTail(tokens: Tokens, at: number): { next: number; year?: number; detail: Detail } {
  let i = at;
  if (tokens(i)?.text === ',' && yearAt(tokens, i + 1) !== undefined) i++;
  if (isText(tokens(i), 'of', 'in') && !tokens(i)!.capital) i++;
  const fiscal = is(tokens(i), FISCAL) || isText(tokens(i), 'calendar');
  if (fiscal) i++;
  if (fiscal && isText(tokens(i), 'year')) i++;
  const year = yearAt(tokens, i);
  if (year !== undefined) return { next: i + 1, year, detail: {} };
  const spelled = i > at ? yearInWords(tokens, i) : undefined;
  if (spelled) return { ...spelled, detail: {} };
  if (isText(tokens(i), 'last', 'this', 'next') && isText(tokens(i + 1), 'year') && !isHyphen(tokens(i + 2))) {
    return { next: i + 2, detail: { yearShift: tokens(i)!.word!.shift! } };
  }
  if (isText(tokens(i), 'the') && isText(tokens(i + 1), 'year') && isText(tokens(at), 'of')) {
    return { next: i + 2, detail: { yearShift: 0 } };
  }
  if (isText(tokens(i), 'a') && isText(tokens(i + 1), 'year') && isText(tokens(i + 2), 'ago', 'earlier') && i === at) {
    return { next: i + 3, detail: { yearShift: -1 } };
  }
  return { next: at, detail: {} };
}

function part(tokens: Tokens, at: number, detail: Detail, form: string): Match {
  const tail = yearTail(tokens, at);
  return {
    end: tail.next,
    type: 'date',
    form,
    said: tail.year === undefined ? {} : { year: tail.year },
    relative: tail.year === undefined,
    detail: { ...detail, ...tail.detail },
    left: 'date',
  };
}

/** "third-quarter", "the third quarter of 1990", "fiscal first quarter", "Q3 2024", "the second half of 2014". */
export const quarter: Form = {
  starts: ORDINAL | QUARTER | FISCAL | SHORT_NUMBER | LONG_NUMBER,
  match(tokens, at) {
    const token = tokens(at)!;
    if (is(token, FISCAL)) {
      const ordinal = isHyphen(tokens(at + 1)) ? at + 2 : at + 1;
      const inner = is(tokens(ordinal), ORDINAL) ? this.match(tokens, ordinal) : undefined;
      return inner && { ...inner, detail: { ...inner.detail, fiscal: true } };
    }
    if (token.kind === 'number') return suffixed(tokens, at);
    if (!is(token, ORDINAL)) return lettered(tokens, at);
    return ordered(tokens, at, token.word!.ordinal!, at + 1);
  },
};

function ordered(tokens: Tokens, at: number, ordinal: number, after: number): Match | undefined {
  const noun = isHyphen(tokens(after)) || is(tokens(after), FISCAL) ? after + 1 : after;
  if (isHyphen(tokens(noun + 1)) && isText(tokens(noun + 2), 'final', 'finals', 'finalist', 'finalists'))
    return undefined;
  if (isText(tokens(noun), 'quarter') && ordinal <= 4)
    return part(tokens, noun + 1, { part: `Q${ordinal}` }, 'quarter');
  const partner = ordinal <= 4 ? partnerAt(tokens, after) : undefined;
  const second = partner === undefined ? undefined : ordinalAt(tokens, partner);
  if (second && isText(tokens(second.next), 'quarter', 'quarters') && second.ordinal <= 4) {
    return { ...quartersAt(tokens, second.next + 1, ordinal), end: after, left: undefined };
  }
  if (isText(tokens(noun), 'quarters') && ordinal <= 4) return quartersAt(tokens, noun + 1, ordinal);
  if (isText(tokens(noun), 'half') && ordinal <= 2) {
    const tail = yearTail(tokens, noun + 1);
    if (tail.next === noun + 1 && noun === after && !is(tokens(at - 1), FISCAL)) return undefined;
    return part(tokens, noun + 1, { part: `H${ordinal}` }, 'half');
  }
  if (ordinal === 1 && noun === after) return firstMonths(tokens, at);
  return undefined;
}

/** "third", "3rd". */
function ordinalAt(tokens: Tokens, at: number): { ordinal: number; next: number } | undefined {
  const token = tokens(at);
  if (is(token, ORDINAL)) return { ordinal: token!.word!.ordinal!, next: at + 1 };
  if (token?.kind !== 'number' || token.text.length !== 1) return undefined;
  const suffix = tokens(at + 1);
  return suffix && !suffix.gap && isText(suffix, 'st', 'nd', 'rd', 'th')
    ? { ordinal: token.value, next: at + 2 }
    : undefined;
}

/** "fourth quarters" are those of any year, "second and fourth quarters of 2024" of one. */
function quartersAt(tokens: Tokens, end: number, ordinal: number): Match {
  const dated = part(tokens, end, { part: `Q${ordinal}` }, 'quarter');
  if (dated.end > end) return dated;
  return { end, type: 'set', form: 'set', relative: false, detail: { value: `XXXX-Q${ordinal}` }, left: 'date' };
}

/** "the first nine months", a stretch from the start of the year. */
function firstMonths(tokens: Tokens, at: number): Match | undefined {
  const quantity = quantityAt(tokens, at + 1);
  if (!quantity?.count || quantity.article || !isText(tokens(quantity.next), 'months', 'weeks', 'days', 'quarters'))
    return undefined;
  const unit = tokens(quantity.next)!.word!.unit === 'Q' ? 'M' : tokens(quantity.next)!.word!.unit!;
  const count = tokens(quantity.next)!.word!.unit === 'Q' ? quantity.count * 3 : quantity.count;
  return {
    end: quantity.next + 1,
    type: 'duration',
    form: 'duration',
    relative: false,
    detail: { value: `P${count}${unit}` },
    left: 'date',
  };
}

/** "Q3 2024", "Q3", "H1 2025". */
function lettered(tokens: Tokens, at: number): Match | undefined {
  const token = tokens(at)!;
  const digit = tokens(at + 1);
  if (!isText(token, 'q', 'h') || !token.capital || digit?.kind !== 'number' || digit.gap || digit.text.length !== 1)
    return undefined;
  if (digit.value < 1 || digit.value > (token.text === 'q' ? 4 : 2)) return undefined;
  return part(
    tokens,
    at + 2,
    { part: `${token.text.toUpperCase()}${digit.value}` },
    token.text === 'q' ? 'quarter' : 'half',
  );
}

/** "3rd quarter", "2nd half of 2024"; "2014 third quarter"; "3Q". */
function suffixed(tokens: Tokens, at: number): Match | undefined {
  const token = tokens(at)!;
  const next = tokens(at + 1);
  const year = yearAt(tokens, at);
  if (year !== undefined) {
    const fiscal = is(next, FISCAL) ? at + 2 : at + 1;
    if (fiscal > at + 1 && isText(tokens(fiscal), 'year')) {
      return fiscalYearOf(year, fiscal + 1);
    }
    const inner = is(tokens(fiscal), ORDINAL)
      ? ordered(tokens, fiscal, tokens(fiscal)!.word!.ordinal!, fiscal + 1)
      : undefined;
    return inner?.form === 'quarter' || inner?.form === 'half'
      ? { ...inner, said: { year }, relative: false }
      : undefined;
  }
  if (token.text.length !== 1 || !next || next.gap) return undefined;
  if (isText(next, 'st', 'nd', 'rd', 'th')) return ordered(tokens, at, token.value, at + 2);
  return isText(next, 'q') && token.value <= 4
    ? part(tokens, at + 2, { part: `Q${token.value}` }, 'quarter')
    : undefined;
}

/** "fiscal 1989", "fiscal year 2024", "the fiscal year", "FY2024". */
export const fiscalYear: Form = {
  starts: FISCAL,
  match(tokens, at): Match | undefined {
    const noun = isText(tokens(at + 1), 'year') ? at + 2 : at + 1;
    const range = yearRangeAt(tokens, noun);
    if (range) return range;
    const year = yearAt(tokens, noun) ?? joinedFiscalYear(tokens, at);
    if (year !== undefined) {
      return fiscalYearOf(year, noun + 1);
    }
    if (noun > at + 1 && isText(tokens(noun), 'ended', 'ending')) {
      return { end: noun, type: 'duration', form: 'duration', relative: false, detail: { value: 'P1Y' }, left: 'date' };
    }
    if (noun === at + 1 || is(tokens(at - 1), SHIFT) || is(tokens(noun), UNIT)) return undefined;
    return {
      end: noun,
      type: 'date',
      form: 'this-unit',
      relative: true,
      detail: { unit: 'Y', shift: 0, fiscal: true },
      left: 'date',
    };
  },
};

function fiscalYearOf(year: number, end: number): Match {
  return { end, type: 'date', form: 'year', said: { year }, relative: false, detail: { fiscal: true }, left: 'date' };
}

/** "FY2024", "FY24". */
function joinedFiscalYear(tokens: Tokens, at: number): number | undefined {
  const number = tokens(at + 1);
  if (!isText(tokens(at), 'fy') || number?.kind !== 'number') return undefined;
  return number.text.length === 4 ? number.value : number.text.length === 2 ? 2000 + number.value : undefined;
}

/** The second of two ordinals that share their noun: "15th and 17th centuries", "second to fourth quarters". */
function partnerAt(tokens: Tokens, at: number): number | undefined {
  const joint = tokens(at);
  if (!isText(joint, 'and', 'or', 'to', 'through') && !isDash(joint)) return undefined;
  return is(tokens(at + 1), ORDINAL | NUMBER) ? at + 1 : undefined;
}

/** "19th", "nineteenth", "twenty-first" with the index after it, past no hyphen. */
function centuryOrdinal(tokens: Tokens, at: number): { ordinal: number; next: number } | undefined {
  const token = tokens(at);
  if (is(token, ORDINAL)) return { ordinal: token!.word!.ordinal!, next: at + 1 };
  if (isText(token, 'twenty') && isHyphen(tokens(at + 1))) {
    const ones = tokens(at + 2)?.word?.ordinal;
    return ones === undefined ? undefined : { ordinal: 20 + ones, next: at + 3 };
  }
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const suffix = tokens(at + 1);
  if (!suffix || suffix.gap || !isText(suffix, 'st', 'nd', 'rd', 'th')) return undefined;
  return { ordinal: token.value, next: at + 2 };
}

/** The index after "century" or "centuries" at `at`, past a hyphen. */
function centuryNoun(tokens: Tokens, at: number): number | undefined {
  const noun = isHyphen(tokens(at)) ? at + 1 : at;
  return isText(tokens(noun), 'century', 'centuries') ? noun + 1 : undefined;
}

/** "19th century", "the twenty-first century", "the 15th and 17th centuries" (two dates). */
export const century: Form = {
  starts: SHORT_NUMBER | ORDINAL | CARDINAL,
  match(tokens, at) {
    const read = centuryOrdinal(tokens, at);
    if (!read || read.ordinal < 1 || read.ordinal > 22) return undefined;
    let end = centuryNoun(tokens, read.next);
    if (end === undefined) {
      const other = partnerAt(tokens, isHyphen(tokens(read.next)) ? read.next + 1 : read.next);
      const partner = other === undefined ? undefined : centuryOrdinal(tokens, other);
      if (!partner || centuryNoun(tokens, partner.next) === undefined) return undefined;
      end = read.next;
    }
    const value = String(read.ordinal - 1).padStart(2, '0');
    return { end, type: 'date', form: 'century', relative: false, detail: { value }, left: 'date' };
  },
};
