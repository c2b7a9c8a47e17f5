import { is, isHyphen, isText, type Match } from './form';
import type { Tokens } from './tokens';
import { ARTICLE, OPENER, SHIFT } from './vocabulary/word';

/** What the words to the left add: where the expression starts now and how the value is modified (TIMEX3 `mod`). */
export interface Extension {
  readonly first: number;
  readonly mod?: string;
  readonly approximate?: boolean;
}

const MODS: Record<string, string> = {
  early: 'START',
  end: 'END',
  late: 'END',
  mid: 'MID',
  earlier: 'START',
  later: 'END',
};
const EDGES: Record<string, string> = { beginning: 'START', start: 'START', end: 'END', middle: 'MID' };
const APPROXIMATE = new Set('about nearly almost roughly approximately exactly barely another'.split(' '));

/** Takes in "the early", "mid-", "the end of", "nearly", "more than" before an expression, not before `floor`. */
export function extendLeft(tokens: Tokens, match: Match, at: number, floor: number): Extension {
  let first = match.first ?? at;
  let mod: string | undefined;
  if (match.left === 'quantity' || match.left === 'both') {
    const quantity = quantityLeft(tokens, first, floor);
    if (quantity < first) return { first: quantity, approximate: true };
    if (match.left === 'quantity') return { first };
  }
  if (match.left === undefined) return { first };
  for (let i = 0; i < 3 && first > floor; i++) {
    const hyphen = isHyphen(tokens(first - 1)) ? first - 2 : first - 1;
    const word = tokens(hyphen);
    if (!word || hyphen < floor) break;
    if (is(word, OPENER) && !isText(word, 'latest') && (hyphen === first - 1 || isText(word, 'mid', 'early', 'late'))) {
      mod ??= MODS[word.text];
      first = hyphen;
    } else if (hyphen === first - 1 && isText(word, 'the') && takesThe(match, mod, tokens, first)) {
      first = hyphen;
      break;
    } else if (hyphen === first - 1 && isText(word, 'of') && tokens(hyphen - 1) && EDGES[tokens(hyphen - 1)!.text]) {
      if (hyphen - 1 < floor) break;
      mod ??= EDGES[tokens(hyphen - 1)!.text];
      first = isText(tokens(hyphen - 2), 'the') && hyphen - 2 >= floor ? hyphen - 2 : hyphen - 1;
      break;
    } else if (
      hyphen === first - 1 &&
      isText(word, 'year') &&
      isText(tokens(hyphen - 1), 'the') &&
      match.form === 'year'
    ) {
      first = hyphen - 1;
      break;
    } else if (
      isText(word, 'fiscal', 'calendar', 'comparable', 'corresponding', 'full') &&
      hyphen === first - 1 &&
      !is(word, SHIFT)
    ) {
      first = hyphen;
    } else if (hyphen < first - 1 && isText(word, 'post', 'pre', 'mid', 'end')) {
      mod ??= MODS[word.text] ?? (word.text === 'post' ? 'AFTER' : 'BEFORE');
      first = hyphen;
      break;
    } else break;
  }
  return mod ? { first, mod } : { first };
}

function quantityLeft(tokens: Tokens, at: number, floor: number): number {
  const [one, two, three] = [tokens(at - 1), tokens(at - 2), tokens(at - 3)];
  if (at - 1 < floor || !one || one.kind !== 'word') return at;
  if (isText(one, 'another')) return quantityLeft(tokens, at - 1, floor);
  if (at - 2 >= floor) {
    if (isText(one, 'least', 'most') && isText(two, 'at')) return at - 2;
    if (isText(one, 'than') && isText(two, 'more', 'less', 'longer', 'fewer')) {
      return isText(three, 'no', 'not', 'little') && at - 3 >= floor ? at - 3 : at - 2;
    }
    if (isText(one, 'to') && isText(two, 'up')) return at - 2;
    if (is(tokens(at), ARTICLE) && isText(one, 'half')) return at - 1;
  }
  if (isText(one, 'over', 'around')) return is(tokens(at), ARTICLE) ? at - 1 : at;
  return APPROXIMATE.has(one.text) ? at - 1 : at;
}

/** Forms that stand before a noun as they are: "the Oct. 23 attack", "the 1996 bombing", "the Friday talks". */
const ADJECTIVAL = new Set([
  'date',
  'named-day',
  'month',
  'month-year',
  'weekday',
  'weekday-date',
  'year',
  'numeric-date',
  'year-range',
  'holiday',
]);

/** Whether "the" before the expression belongs to it. */
function takesThe(match: Match, mod: string | undefined, tokens: Tokens, first: number): boolean {
  if (isText(tokens(first), 'the', 'this', 'that', 'a')) return false;
  if (match.form === 'quarter' && isHyphen(tokens(first + 1))) return false;
  if (match.form === 'ago' && match.end - first === 3) return false;
  if (match.form !== 'date' && mod !== undefined) return true;
  return !ADJECTIVAL.has(match.form) || (match.form === 'date' && isText(tokens(first + 2), 'of'));
}
