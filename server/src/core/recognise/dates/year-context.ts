import { countsThings, mayCount } from './counted';
import { is, isHyphen, isText } from './form';
import { yearAt } from './numbers';
import type { Token, Tokens } from './tokens';
import { FISCAL, UNIT } from './vocabulary/word';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words after which a bare number of four figures is a year, whatever follows but a counted noun. */
const PREPOSITIONS = set(
  'in into since until till before during circa throughout early late mid spring summer autumn winter fall year',
);
/** After these it may be a quantity too: the words around decide. */
const LOOSE = set('by after from of around to through between and or both for than about past post pre up');
const DETERMINERS = set('s his her its their our my your this that a an the');
/** Events that are told apart by their year: "2022 invasion" needs no article. */
const EVENTS = set(
  'invasion war crisis election elections annexation coup season budget report census film movie book novel album study survey treaty agreement deal law attack attacks earthquake olympics pandemic recession referendum uprising revolution championship championships campaign race model levels vote poll polls summit tournament draft edition bombing shooting hurricane flood floods',
);

/** A year of which news speaks without further words. */
export function likely(year: number): boolean {
  return year >= 1900 && year <= 2060;
}

/** Whether the sentence around a plain number of four figures reads as a year. */
export function inYearContext(tokens: Tokens, at: number, end: number, year: number): boolean {
  const [previous, next] = [tokens(at - 1), tokens(end)];
  if (countsThings(next)) return false;
  if (!previous) return likely(year) && next?.kind === 'word' && !next.capital;
  if (previous.kind === 'number') return false;
  return previous.kind === 'word' ? afterWord(tokens, at, end, year) : likely(year) && afterMark(tokens, at, end);
}

function afterWord(tokens: Tokens, at: number, end: number, year: number): boolean {
  const [previous, next] = [tokens(at - 1) as Token, tokens(end)];
  if (PREPOSITIONS.has(previous.text) || is(previous, FISCAL)) return previous.text === 'in' || !mayCount(next);
  const closed = next === undefined || next.kind === 'mark';
  if (LOOSE.has(previous.text)) {
    return (likely(year) || (year >= 1500 && (closed || isText(next, 'and', 'to')))) && afterLoose(tokens, at, end);
  }
  if (!likely(year)) return false;
  if (isText(previous, 'was', 'is', 'it')) return closed;
  if (DETERMINERS.has(previous.text)) return next?.kind === 'word' && (previous.text === 'the' || !mayCount(next));
  if (next?.kind !== 'word' || is(next, UNIT)) return false;
  if (EVENTS.has(next.text)) return true;
  // "a disputed 2005 vote": an article, an adjective, a noun in the singular.
  return DETERMINERS.has(tokens(at - 2)?.text ?? '') && !previous.capital && !next.capital && !/s$/.test(next.text);
}

function afterLoose(tokens: Tokens, at: number, end: number): boolean {
  const previous = tokens(at - 1) as Token;
  const [before, next] = [tokens(at - 2), tokens(end)];
  switch (previous.text) {
    case 'and':
    case 'or':
    case 'to':
    case 'through':
      return yearAt(tokens, at - 2) !== undefined || isText(before, 'dating', 'dates', 'back', 'prior', 'dated', 'up');
    case 'than':
    case 'about':
    case 'for':
    case 'up':
      return next === undefined || next.kind === 'mark';
    default:
      return next?.kind !== 'word' || !/^\p{Ll}+s$/u.test(next.text) || /^(?:was|is|has|as|its|this)$/.test(next.text);
  }
}

function afterMark(tokens: Tokens, at: number, end: number): boolean {
  const [previous, before, next] = [tokens(at - 1) as Token, tokens(at - 2), tokens(end)];
  if (previous.text === '(' || previous.text === '[') return /^[)\],;–-]$/.test(next?.text ?? '');
  if (isHyphen(previous)) return isText(before, 'mid', 'post', 'pre', 'early', 'late');
  if (previous.text !== ',') return false;
  if (yearAt(tokens, at - 2) !== undefined) return true;
  return before?.kind === 'word' && (next?.text === ')' || (before.capital && /^[,.;]$/.test(next?.text ?? '')));
}
