import { type Detail, type Form, is, isDash, isHyphen, isText, type Match } from '../../form';
import { isPlainNumber, yearAt } from '../../numbers';
import type { Tokens } from '../../tokens';
import type { Lexicon } from '../../vocabulary/lexicon';
import { MONTH, NUMBER, WEEKDAY } from '../../vocabulary/word';
import { yearRangeAt } from '../year';
import { isOneOf, withArticle, wordBefore } from './phrases';

interface Day {
  readonly day: number;
  readonly next: number;
}

function dayAt(tokens: Tokens, at: number, lexicon: Lexicon): Day | undefined {
  const token = tokens(at);
  if (token?.kind !== 'number' || token.text.length > 2 || token.value < 1) return undefined;
  const suffix = tokens(at + 1);
  if (suffix && !suffix.gap && lexicon.daySuffixes.includes(suffix.text)) return { day: token.value, next: at + 2 };
  if (lexicon.dayDot && suffix?.text === '.' && !suffix.gap) return { day: token.value, next: at + 2 };
  return isPlainNumber(tokens, at) ? { day: token.value, next: at + 1 } : undefined;
}

function pastOf(tokens: Tokens, at: number, { of }: Lexicon): number {
  return isOneOf(tokens, at, of) ? at + 1 : at;
}

/** The year after a month: "mars 2025", "marzo de 2025". */
function yearAfter(tokens: Tokens, at: number, lexicon: Lexicon): { year?: number; next: number; detail: Detail } {
  const year = yearAt(tokens, pastOf(tokens, at, lexicon));
  if (year !== undefined) return { year, next: pastOf(tokens, at, lexicon) + 1, detail: {} };
  if (isOneOf(tokens, at, lexicon.last)) return { next: at + 1, detail: { shift: -1 } };
  if (!isOneOf(tokens, at, lexicon.next)) return { next: at, detail: {} };
  // "el 16 de marzo que viene", but "el 16 de marzo que los dos".
  if (!isText(tokens(at), 'que')) return { next: at + 1, detail: { shift: 1 } };
  return isText(tokens(at + 1), 'viene') ? { next: at + 2, detail: { shift: 1 } } : { next: at, detail: {} };
}

function dayAndMonth(tokens: Tokens, at: number, lexicon: Lexicon, weekday?: number): Match | undefined {
  const first = dayAt(tokens, at, lexicon);
  if (!first) return undefined;
  let next = first.next;
  const detail: Detail = {};
  const joint = isDash(tokens(next)) || isOneOf(tokens, next, lexicon.rangeWords);
  const second = joint ? dayAt(tokens, next + 1, lexicon) : undefined;
  if (second && second.day > first.day) {
    next = second.next;
    detail.endDay = second.day;
  } else if (joint) return undefined;
  next = pastOf(tokens, next, lexicon);
  const word = tokens(next)?.word;
  const month = word?.month;
  if (month === undefined) return undefined;
  if (word?.short) {
    // "6 déc. 1996", "6 dic (": the dot or what follows shows that a month is cut short.
    const dot = tokens(next + 1)?.text === '.' && !tokens(next + 1)!.gap;
    if (!dot && !/^[(,–-]$/.test(tokens(next + 1)?.text ?? '') && yearAt(tokens, next + 1) === undefined)
      return undefined;
    if (dot) next++;
  }
  if (detail.endDay) detail.endMonth = month;
  const year = yearAfter(tokens, next + 1, lexicon);
  if (first.day > 31 && year.year === undefined) return undefined;
  return {
    end: year.next,
    type: 'date',
    form: weekday === undefined ? 'date' : 'weekday-date',
    said: { year: year.year, month, day: first.day, weekday },
    relative: year.year === undefined,
    detail: { ...detail, ...year.detail },
  };
}

/** "18 mars 2025", "mardi 18 mars", "18. März 2025", "martes 18 de marzo de 2025", "du 18 au 20 mars". */
export const calendarDate = (lexicon: Lexicon): Form => ({
  starts: NUMBER | WEEKDAY,
  match(tokens, at) {
    const weekday = is(tokens(at), WEEKDAY) ? tokens(at)?.word?.weekday : undefined;
    if (weekday === undefined) return dayAndMonth(tokens, at, lexicon);
    let next = at + 1;
    if (tokens(next)?.text === ',') next++;
    if (isOneOf(tokens, next, lexicon.dayArticles)) next++;
    return dayAndMonth(tokens, next, lexicon, weekday);
  },
});

/** "mars 2025", "en mars", "fin mars", "mars dernier", "Ende März", "letzten März". */
export const month = (lexicon: Lexicon): Form => ({
  starts: MONTH,
  match(tokens, at) {
    const number = tokens(at)?.word?.month;
    if (tokens(at)?.word?.short) return undefined;
    const year = yearAfter(tokens, at + 1, lexicon);
    let first = at;
    const before = isHyphen(tokens(at - 1)) ? at - 2 : wordBefore(tokens, at);
    const detail: Detail = { ...year.detail };
    if (year.next === at + 1) {
      if (isOneOf(tokens, before, lexicon.last)) detail.shift = -1;
      else if (isOneOf(tokens, before, lexicon.next)) detail.shift = 1;
      else if (isOneOf(tokens, before, lexicon.these)) detail.shift = 0;
      else if (!isOneOf(tokens, before, lexicon.beforeMonth)) return undefined;
      if (detail.shift !== undefined) first = withArticle(tokens, before, lexicon);
    }
    return withEdge(tokens, lexicon, {
      first,
      end: year.next,
      type: 'date',
      form: year.year === undefined ? 'month' : 'month-year',
      said: { year: year.year, month: number },
      relative: year.year === undefined,
      detail,
    });
  },
});

/** Takes in "fin", "Ende", "finales de" before a month or a year. */
function withEdge(tokens: Tokens, lexicon: Lexicon, match: Match & { readonly first: number }): Match {
  const edge =
    isHyphen(tokens(match.first - 1)) || isOneOf(tokens, match.first - 1, lexicon.of)
      ? match.first - 2
      : match.first - 1;
  const mod = lexicon.edges[tokens(edge)?.text ?? ''];
  return mod ? { ...match, first: edge, detail: { ...match.detail, mod } } : match;
}

const COUNTED = new Set(
  'personnes euros dollars hommes soldats kilomètres mètres km m habitants morts fois personas soldados hombres kilómetros metros habitantes muertos veces prozent menschen soldaten'.split(
    ' ',
  ),
);

const SPANS = ['à', 'a', 'al', 'au', 'bis', 'hasta'];

/** "2014 à 2016", "2014 bis 2016", of which the number at `at` is one end, and whether it counts something. */
function spanOf(tokens: Tokens, at: number): { readonly counts: boolean } | undefined {
  const first = isOneOf(tokens, at - 1, SPANS) ? at - 2 : at;
  const [from, to] = [yearAt(tokens, first), yearAt(tokens, first + 2)];
  if (from === undefined || to === undefined || !isOneOf(tokens, first + 1, SPANS)) return undefined;
  const after = tokens(first + 3);
  return { counts: after?.kind === 'word' && COUNTED.has(after.text) };
}

/** Years: "en 2014", "l'annexion de 2014", "wurde 2014 annektiert", "2023-24". */
export const year = (lexicon: Lexicon): Form => ({
  starts: NUMBER,
  match(tokens, at) {
    const range = yearRangeAt(tokens, at);
    if (range) return range;
    const number = yearAt(tokens, at);
    if (number === undefined) return undefined;
    const next = tokens(at + 1);
    if (next?.kind === 'word' && COUNTED.has(next.text)) return undefined;
    const span = spanOf(tokens, at);
    if (span?.counts) return undefined;
    const likely = number >= 1900 && number <= 2060;
    const before = wordBefore(tokens, at);
    const asked = isOneOf(tokens, before, lexicon.beforeYear);
    const bare =
      lexicon.bareYears && likely && tokens(before)?.kind === 'word' && !(next?.kind === 'word' && next.capital);
    const bracketed = likely && tokens(at - 1)?.text === '(' && /^[),;]$/.test(next?.text ?? '');
    if (
      !bare &&
      !bracketed &&
      !(likely && span) &&
      !(asked && (likely || isOneOf(tokens, before, ['en', 'jahr', 'année', 'año', 'an', 'seit', 'depuis', 'desde'])))
    ) {
      return undefined;
    }
    if (asked && lexicon.bareYears && next?.kind === 'word' && next.capital) return undefined;
    return withEdge(tokens, lexicon, {
      first: at,
      end: at + 1,
      type: 'date',
      form: 'year',
      said: { year: number },
      relative: false,
      detail: {},
    });
  },
});
