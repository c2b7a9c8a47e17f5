import { is, isDash, isHyphen, isText } from './form';
import type { Token, Tokens } from './tokens';
import { ARTICLE, CARDINAL, VAGUE } from './vocabulary/word';

/** "three", "two to three", "2 1/2", "a", "several": how many units follow. */
export interface Quantity {
  /** Index after it. */
  readonly next: number;
  /** Absent where vague: "several", "a few". The lower end of a range. */
  readonly count: number | undefined;
  readonly upper: number | undefined;
  /** From an article only: "a year". */
  readonly article: boolean | undefined;
}

/** Every quantity is made here: one shape keeps the engine fast. */
export function toQuantity(next: number, count?: number, upper?: number, article?: boolean): Quantity {
  return { next, count, upper, article };
}

/** A four-figure year without group marks, decimals or a joined letter. */
export function yearAt(tokens: Tokens, at: number): number | undefined {
  const token = tokens(at);
  if (token?.kind !== 'number' || token.text.length !== 4 || token.value < 1000 || token.value > 2199) return undefined;
  return isPlainNumber(tokens, at) ? token.value : undefined;
}

/** False for a number with decimals, a sign of money or percent, or letters joined to it. */
export function isPlainNumber(tokens: Tokens, at: number): boolean {
  const next = tokens(at + 1);
  if (next && !next.gap) {
    if (next.kind === 'word' && next.text !== 's') return false;
    if ('%$€£¥'.includes(next.text)) return false;
    const after = tokens(at + 2);
    if (after && !after.gap && after.kind === 'number' && '.,/:'.includes(next.text)) return false;
  }
  const previous = tokens(at - 1);
  if (previous && !(tokens(at) as Token).gap) {
    if (previous.kind === 'word') return false;
    if ('%$€£¥:.,#&+@=_'.includes(previous.text)) return false;
    if (previous.text === '/' || isDash(previous)) {
      const before = tokens(at - 2);
      if (before && !previous.gap && before.kind === 'word' && before.capital && before.text.length < 4) return false;
    }
  }
  return !(previous && '$€£¥'.includes(previous.text));
}

/** In tokens; keeps a text of nothing but numbers from being read again from every word. */
const LONGEST_CARDINAL = 12;

/** Cardinal in words or figures at `at`: "twenty-four", "two hundred", "30", "1,400", "2.5", "2 1/2". */
export function cardinalAt(tokens: Tokens, at: number): Quantity | undefined {
  const token = tokens(at);
  if (!token) return undefined;
  if (token.kind === 'number') return figureAt(tokens, at);
  if (!is(token, CARDINAL)) return undefined;
  let next = at;
  let total = 0;
  let group = 0;
  while (next - at < LONGEST_CARDINAL) {
    const number = tokens(next)?.word?.number;
    if (number === undefined) break;
    if (number >= 1000) {
      total += (group || 1) * number;
      group = 0;
    } else if (number === 100) group = (group || 1) * 100;
    else if (
      group === 0 ||
      (group % 100 === 0 && number < 100) ||
      (group % 10 === 0 && group % 100 > 10 && number < 10)
    ) {
      group += number;
    } else break;
    next++;
    const joint = isHyphen(tokens(next)) || isText(tokens(next), 'and') ? next + 1 : next;
    if (is(tokens(joint), CARDINAL) && (joint === next || isHyphen(tokens(next)) || group % 100 === 0)) next = joint;
  }
  return next === at ? undefined : toQuantity(next, total + group);
}

function figureAt(tokens: Tokens, at: number): Quantity | undefined {
  const token = tokens(at) as Token;
  if (at > 0 && !token.gap && tokens(at - 1)!.kind === 'word') return undefined;
  if (at > 0 && '$€£¥'.includes(tokens(at - 1)!.text)) return undefined;
  const [point, decimals] = [tokens(at + 1), tokens(at + 2)];
  if (point && decimals && !point.gap && !decimals.gap && decimals.kind === 'number') {
    if (point.text === '.') return toQuantity(at + 3, Number(`${token.text}.${decimals.text}`));
    if (point.text === '/') return undefined;
  }
  const [slash, under] = [tokens(at + 2), tokens(at + 3)];
  const above = isHyphen(point) ? undefined : point;
  if (above?.kind === 'number' && slash?.text === '/' && under && !slash.gap && !under.gap && under.value > 0) {
    return toQuantity(at + 4, token.value + above.value / under.value);
  }
  if (point?.text === '½') return toQuantity(at + 2, token.value + 0.5);
  return toQuantity(at + 1, token.value);
}

/** A quantity before a unit: a cardinal or a range of them, an article, a vague word. */
export function quantityAt(tokens: Tokens, at: number): Quantity | undefined {
  const token = tokens(at);
  if (is(token, ARTICLE)) return articleAt(tokens, at);
  if (is(token, VAGUE) && !isText(token, 'half', 'recent', 'couple', 'dozen', 'dozens')) return toQuantity(at + 1);
  if (isText(token, 'dozens')) return isText(tokens(at + 1), 'of') ? toQuantity(at + 2) : undefined;
  if (isText(token, 'half')) {
    const next = isText(tokens(at + 1), 'of') ? at + 2 : at + 1;
    return is(tokens(next), ARTICLE) ? toQuantity(next + 1, 0.5) : undefined;
  }
  const first = cardinalAt(tokens, at);
  if (!first) return undefined;
  const word = tokens(first.next);
  if (isText(word, 'dozen')) return toQuantity(first.next + 1, (first.count ?? 1) * 12);
  if (isText(word, 'to', 'or', 'and') || isDash(word)) {
    const second = cardinalAt(tokens, first.next + 1);
    if (second && !isText(word, 'and')) return toQuantity(second.next, first.count, second.count);
    if (second && isText(word, 'and') && isText(tokens(at - 1), 'between')) {
      return toQuantity(second.next, first.count, second.count);
    }
    if (isText(word, 'and') && isText(tokens(first.next + 1), 'a') && isText(tokens(first.next + 2), 'half')) {
      return toQuantity(first.next + 3, (first.count ?? 0) + 0.5);
    }
  }
  return first;
}

function articleAt(tokens: Tokens, at: number): Quantity | undefined {
  const next = tokens(at + 1);
  if (isText(next, 'few')) return toQuantity(at + 2);
  if (isText(next, 'couple')) return toQuantity(at + (isText(tokens(at + 2), 'of') ? 3 : 2), 2);
  if (isText(next, 'dozen')) return toQuantity(at + 2, 12);
  if (isText(next, 'half')) {
    const after = isHyphen(tokens(at + 2)) ? at + 3 : at + 2;
    return toQuantity(after, 0.5);
  }
  if (isText(next, 'hundred', 'thousand', 'million', 'billion')) return toQuantity(at + 2, next!.word!.number!);
  return toQuantity(at + 1, 1, undefined, true);
}

/** "nineteen ninety-four". */
export function yearInWords(tokens: Tokens, at: number): { year: number; next: number } | undefined {
  const first = tokens(at)?.word?.number;
  const tens = tokens(at + 1)?.word?.number;
  if (first === undefined || first < 17 || first > 20 || tens === undefined || tens < 10 || tens > 90) return undefined;
  const unit = isHyphen(tokens(at + 2)) ? at + 3 : at + 2;
  const ones = tokens(unit)?.word?.number;
  const joined = tens >= 20 && ones !== undefined && ones >= 1 && ones <= 9;
  return { year: first * 100 + tens + (joined ? ones : 0), next: joined ? unit + 1 : at + 2 };
}
