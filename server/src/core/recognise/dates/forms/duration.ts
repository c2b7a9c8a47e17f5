import { type Detail, type Form, is, isHyphen, isText, type Match, matched } from '../form';
import { type Quantity, quantityAt, toQuantity } from '../numbers';
import type { Tokens } from '../tokens';
import { AGO, ARTICLE, CARDINAL, NUMBER, UNIT, type Unit, VAGUE } from '../vocabulary/word';

const UNIT_LETTERS: Record<Unit, readonly [number, string]> = {
  TS: [1, 'S'],
  TM: [1, 'M'],
  TH: [1, 'H'],
  D: [1, 'D'],
  NIGHT: [1, 'D'],
  W: [1, 'W'],
  WE: [1, 'WE'],
  M: [1, 'M'],
  Q: [3, 'M'],
  Y: [1, 'Y'],
  FY: [1, 'Y'],
  DE: [10, 'Y'],
  CE: [100, 'Y'],
};

/** TIMEX3 value of a number of units: `P30D`, `PT2H`, `PXM` where the number is not said. */
export function durationValue(count: number | undefined, unit: Unit): string {
  const [factor, letter] = UNIT_LETTERS[unit];
  const time = unit === 'TS' || unit === 'TM' || unit === 'TH' ? 'T' : '';
  if (count === undefined) return `P${time}X${unit === 'DE' ? 'E' : unit === 'CE' ? 'C' : unit === 'Q' ? 'Q' : letter}`;
  const whole = Math.floor(count);
  const half = count - whole === 0.5;
  if (half && unit === 'Y') return whole ? `P${whole}Y6M` : 'P6M';
  if (half && unit === 'TH') return whole ? `PT${whole}H30M` : 'PT30M';
  if (half && unit === 'TM') return whole ? `PT${whole}M30S` : 'PT30S';
  if (half && unit === 'DE') return `P${count * 10}Y`;
  const number = count * factor;
  return `P${time}${Number.isInteger(number) ? number : Number(number.toFixed(2))}${letter}`;
}

const BEFORE_UNIT = new Set(
  'more full consecutive additional trading calendar business working straight fiscal whole long solid further extra successive other'.split(
    ' ',
  ),
);

/** The unit after a quantity, past "more", "trading" or a hyphen. */
function unitAfter(tokens: Tokens, next: number): { at: number; hyphen: boolean } | undefined {
  let at = next;
  const hyphen = isHyphen(tokens(at));
  if (hyphen) at++;
  else while (at < next + 2 && tokens(at)?.kind === 'word' && BEFORE_UNIT.has(tokens(at)!.text)) at++;
  return is(tokens(at), UNIT) ? { at, hyphen } : undefined;
}

/** Quantity and unit at `at`, also a bare plural: shared by durations and "ago". */
export interface Stretch {
  readonly next: number;
  readonly unit: Unit;
  readonly quantity: Quantity;
  readonly hyphen: boolean;
  readonly bare: boolean;
}

export function stretchAt(tokens: Tokens, at: number): Stretch | undefined {
  const token = tokens(at)!;
  if (is(token, UNIT) && !is(token, ARTICLE | CARDINAL | NUMBER | VAGUE)) {
    if (isText(tokens(at), 'second')) return undefined;
    return { next: at + 1, unit: token.word!.unit!, quantity: toQuantity(at), hyphen: false, bare: true };
  }
  let from = at;
  if (isText(token, 'a', 'an') && isText(tokens(at + 1), 'additional', 'full', 'further', 'extra', 'whole'))
    from = at + 1;
  const said = from > at ? toQuantity(from + 1, 1, undefined, true) : quantityAt(tokens, at);
  if (!said) return undefined;
  const unit = unitAfter(tokens, said.next);
  if (!unit) return undefined;
  const word = tokens(unit.at)!;
  if (unit.hyphen && isText(word, 'quarters', 'quarter')) return undefined;
  if (isText(word, 'quarters') && said.count === 3 && isText(tokens(unit.at + 1), 'of')) return undefined;
  if (isText(token, 'many') && isText(tokens(at - 1), 'as')) return undefined;
  if (isText(word, 'second') && said.count !== 1 && !unit.hyphen) return undefined;
  if (isText(word, 'second') && (said.article || said.count === undefined)) return undefined;
  let whole = said;
  let next = unit.at + 1;
  // "a minute and a half", "a year and a half"
  if (
    isText(tokens(next), 'and') &&
    isText(tokens(next + 1), 'a') &&
    isText(tokens(next + 2), 'half') &&
    said.count !== undefined
  ) {
    whole = toQuantity(said.next, said.count + 0.5, said.upper, said.article);
    next += 3;
  }
  return { next, unit: word.word!.unit!, quantity: whole, hyphen: unit.hyphen, bare: false };
}

const DIRECTIONS: Record<string, number> = {
  ago: -1,
  earlier: -1,
  later: 1,
  hence: 1,
  before: -1,
  prior: -1,
  after: 1,
  afterward: 1,
  afterwards: 1,
};

/** "two weeks ago", "a year earlier", "three days later", "year-ago quarter", "two years from now". */
function ago(tokens: Tokens, at: number, stretch: Stretch): Match | undefined {
  const hyphen = isHyphen(tokens(stretch.next));
  const word = hyphen ? stretch.next + 1 : stretch.next;
  const from = isText(tokens(word), 'from') && isText(tokens(word + 1), 'now', 'today');
  if (!from && !is(tokens(word), AGO)) return undefined;
  const text = from ? 'from now' : tokens(word)!.text;
  let end = from ? word + 2 : word + 1;
  if (/^(?:before|after|prior|afterwards?)$/.test(text)) {
    const next = tokens(end);
    if ((stretch.bare && text !== 'prior') || (next && next.kind !== 'mark') || hyphen || isText(tokens(at), 'half'))
      return undefined;
  }
  // An hour cannot be counted from a day: what is known is the length.
  const short = stretch.unit === 'TH' || stretch.unit === 'TM' || stretch.unit === 'TS';
  if (short && text !== 'ago' && !from && stretch.quantity.count !== undefined) return undefined;
  const bareYear = stretch.bare && !tokens(at)!.word!.plural;
  if (bareYear && !hyphen) return undefined;
  const detail: Detail = {
    unit: stretch.unit,
    direction: from ? 1 : DIRECTIONS[text]!,
    anchor: text === 'ago' || from ? 'published' : 'text',
  };
  if (bareYear) detail.count = 1;
  else if (stretch.quantity.count !== undefined) detail.count = stretch.quantity.count;
  if (hyphen && isText(tokens(end), 'quarter', 'period')) {
    detail.grain = 'Q';
    end++;
  }
  return matched(end, 'date', 'ago', undefined, true, detail, bareYear ? 'date' : 'quantity');
}

const BEFORE_BARE = new Set(
  'for in after within over of through during lasted last take took takes by spent about many'.split(' '),
);

/** "30 days", "30-day", "several months", "hours", "decades-long", "a couple of years". */
function lasting(tokens: Tokens, at: number, stretch: Stretch): Match | undefined {
  const { unit, quantity } = stretch;
  let end = stretch.next;
  const unitWord = tokens(end - 1)!;
  const tail = isHyphen(tokens(end)) ? end + 1 : end;
  if (isText(tokens(tail), 'old', 'olds')) return ageOfThing(tokens, stretch, tail + 1);
  if (
    unit === 'WE' ||
    (unit === 'CE' && !unitWord.word!.plural && !quantity.article && quantity.count !== 0.5) ||
    isText(unitWord, 'night')
  )
    return undefined;
  if (isText(tokens(at), 'some') && !unitWord.word!.plural) return undefined;
  if (unitWord.word!.number !== undefined) return toMatch(end, 1, unit, undefined, undefined);
  if (stretch.bare) {
    const long = isHyphen(tokens(end)) && isText(tokens(end + 1), 'long');
    if (!long && !bareStands(tokens, at, end)) return undefined;
    if (long) end += 2;
    return toMatch(end, unitWord.word!.plural ? undefined : 1, unit, undefined, long ? undefined : 'quantity');
  }
  if (quantity.article && !articleStands(tokens, at, end)) return undefined;
  if (isHyphen(tokens(end)) && isText(tokens(end + 1), 'long')) end += 2;
  if (isText(tokens(end), 'or') && isText(tokens(end + 1), 'so')) end += 2;
  if (quantity.count === undefined && isText(tokens(at), 'recent')) return undefined;
  const match = toMatch(end, quantity.count, unit, quantity.upper, 'quantity');
  return stretch.hyphen && isHyphen(tokens(end)) ? undefined : match;
}

/** "two weeks ago" where a word of direction follows, else "two weeks". */
export const stretch: Form = {
  starts: UNIT | CARDINAL | NUMBER | ARTICLE | VAGUE,
  match(tokens, at) {
    const part = quarterHour(tokens, at);
    if (part) return part;
    const found = stretchAt(tokens, at);
    return found && (ago(tokens, at, found) ?? lasting(tokens, at, found));
  },
};

/** "a quarter of an hour", "three quarters of an hour". */
function quarterHour(tokens: Tokens, at: number): Match | undefined {
  const quarter = isHyphen(tokens(at + 1)) ? at + 2 : at + 1;
  if (!isText(tokens(quarter), 'quarter', 'quarters') || !isText(tokens(quarter + 1), 'of')) return undefined;
  if (!isText(tokens(quarter + 2), 'an') || !isText(tokens(quarter + 3), 'hour')) return undefined;
  const count = isText(tokens(at), 'a') ? 1 : isText(tokens(at), 'three') ? 3 : undefined;
  return count && { ...toMatch(quarter + 4, 1, 'TH', undefined, 'quantity'), detail: { value: `PT${count * 15}M` } };
}

/** "the 8-month-old truce"; the age of a person is no stretch of time in the news. */
function ageOfThing(tokens: Tokens, { unit, quantity, hyphen, bare }: Stretch, end: number): Match | undefined {
  if (!hyphen || bare || unit === 'Y') return undefined;
  if (isText(tokens(end), 'boy', 'girl', 'baby', 'infant', 'son', 'daughter', 'child', 'twins', 'toddler'))
    return undefined;
  return toMatch(end, quantity.count, unit, quantity.upper, undefined);
}

function toMatch(
  end: number,
  count: number | undefined,
  unit: Unit,
  upper: number | undefined,
  left: Match['left'],
): Match {
  const detail: Detail = { value: durationValue(count, unit) };
  if (upper !== undefined) detail.upper = durationValue(upper, unit);
  return matched(end, 'duration', 'duration', undefined, false, detail, left);
}

function bareStands(tokens: Tokens, at: number, end: number): boolean {
  const token = tokens(at)!;
  if (!token.word!.plural || isText(token, 'seconds', 'nights', 'quarters')) return false;
  const [previous, next] = [tokens(at - 1), tokens(end)];
  if (isText(previous, 'early', 'small', 'wee') && isText(token, 'hours')) return false;
  if (isText(next, 'ago', 'earlier', 'later', 'after', 'before')) return true;
  if (isText(next, 'of') && tokens(end + 1)?.kind === 'word' && !isText(previous, 'the', 'these', 'those')) return true;
  if (isText(previous, 'many') && isText(tokens(at - 2), 'as')) return false;
  return previous?.kind === 'word' && BEFORE_BARE.has(previous.text) && !isText(next, 'when', 'like');
}

const ARTICLE_ALLOWED = new Set(
  'in for within than nearly almost about over after least every half took lasted last take as barely just only'.split(
    ' ',
  ),
);
const RATES = new Set(
  'percent million billion once twice times each such not quite what many dollars cents'.split(' '),
);

/** "a year" after an amount is a rate ("$2 a year"); "a day" may be any day. */
function articleStands(tokens: Tokens, at: number, end: number): boolean {
  const previous = tokens(at - 1);
  const allowed = previous?.kind === 'word' && ARTICLE_ALLOWED.has(previous.text);
  const noun = tokens(end - 1)!;
  if (isText(noun, 'half')) return true;
  if (isText(noun, 'quarter', 'night', 'second', 'minute')) return false;
  if (isText(tokens(at), 'another')) return !isText(noun, 'day');
  if (isText(tokens(end), 'after', 'before')) return true;
  if (isText(noun, 'day', 'century', 'week') || isText(tokens(end), 'of', 'when', 'that', 'where')) {
    return allowed && !isText(tokens(end), 'when', 'that', 'where');
  }
  if (allowed || !previous) return allowed;
  // "a million cattle a year"
  const before = tokens(at - 2);
  if (before?.kind === 'number' || before?.word?.number !== undefined || RATES.has(before?.text ?? '')) return false;
  return (
    previous.kind === 'word' &&
    !RATES.has(previous.text) &&
    !/s$/.test(previous.text) &&
    previous.word?.number === undefined
  );
}
