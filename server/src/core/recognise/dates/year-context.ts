import { countsThings, mayCount } from './counted';
import { is, isDash, isHyphen, isText } from './form';
import { yearAt } from './numbers';
import type { Token, Tokens } from './tokens';
import { FISCAL, UNIT } from './vocabulary/word';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words after which a bare number of four figures is a year, whatever follows but a counted noun. */
const PREPOSITIONS = set(
  'in into since until till before during circa throughout early late mid spring summer autumn winter fall year',
);
/** After these it may be a quantity too: the words around decide. */
const LOOSE = set('by after from of around to through between and or both for than about past post pre up like');
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
  const span = spanOf(tokens, at, end);
  if (span && mayCount(tokens(span.end))) return false;
  if (span?.years && likely(year)) return true;
  if (!previous) return likely(year) && next?.kind === 'word' && !next.capital;
  if (previous.kind === 'number') return false;
  return previous.kind === 'word' ? afterWord(tokens, at, end, year) : likely(year) && afterMark(tokens, at, end);
}

const SPANS = set('to through until till');

/** The span whose end the number at `at` is: "2014 to 2016", "2016–2014", "between 2014 and 2016". */
function spanOf(tokens: Tokens, at: number, end: number): { end: number; years: boolean } | undefined {
  for (const joint of [end, at - 1]) {
    const [mark, first, second] = [tokens(joint), tokens(joint - 1), tokens(joint + 1)];
    if (!mark || first?.kind !== 'number' || second?.kind !== 'number') continue;
    const spoken = SPANS.has(mark.text);
    const joined = isDash(mark) && mark.gap === second.gap && standsFree(tokens, joint);
    if (!spoken && !joined && !(mark.text === 'and' && isText(tokens(joint - 2), 'between'))) continue;
    const [from, to] = spoken ? [yearAt(tokens, joint - 1), yearAt(tokens, joint + 1)] : [first.value, second.value];
    if (first.text.length !== 4 || second.text.length !== 4) continue;
    return { end: joint + 2, years: from !== undefined && to !== undefined && likely(from) && likely(to) };
  }
  return undefined;
}

/** Whether "2016-2014" is not part of a longer number. */
function standsFree(tokens: Tokens, joint: number): boolean {
  const [before, first, after] = [tokens(joint - 2), tokens(joint - 1), tokens(joint + 2)];
  const open = !before || first?.gap || /^[("'“‘[]$/.test(before.text);
  return open === true && (!after || after.gap || /^[)"'”’\],.;:]$/.test(after.text));
}

function afterWord(tokens: Tokens, at: number, end: number, year: number): boolean {
  const [previous, next] = [tokens(at - 1) as Token, tokens(end)];
  if (PREPOSITIONS.has(previous.text) || is(previous, FISCAL)) return previous.text === 'in' || !mayCount(next);
  const closed = next === undefined || next.kind === 'mark';
  if (LOOSE.has(previous.text)) {
    // "painted around 1470 by a pupil"
    const aroundThen = previous.text === 'around' && (closed || isText(next, 'by', 'in', 'and', 'to', 'when'));
    return (
      (likely(year) || (year >= 1500 && (closed || isText(next, 'and', 'to'))) || aroundThen) &&
      afterLoose(tokens, at, end)
    );
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
      if (before?.kind === 'number' && !mayOpenList(tokens(at - 3))) return false;
      return yearAt(tokens, at - 2) !== undefined || isText(before, 'dating', 'dates', 'back', 'prior', 'dated', 'up');
    case 'to':
    case 'through':
      return yearAt(tokens, at - 2) !== undefined || isText(before, 'dating', 'dates', 'back', 'prior', 'dated', 'up');
    case 'than':
    case 'about':
    case 'for':
    case 'up':
    case 'like':
      return next === undefined || next.kind === 'mark';
    default:
      return (
        next?.kind !== 'word' ||
        !/^\p{Ll}+s$/u.test(next.text) ||
        /^(?:was|is|has|as|its|this|onwards|backwards)$/.test(next.text)
      );
  }
}

/** Whether years may follow: "rooms 2014 and 2016" have numbers. */
function mayOpenList(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return true;
  const { text } = token;
  return PREPOSITIONS.has(text) || LOOSE.has(text) || DETERMINERS.has(text) || is(token, FISCAL);
}

function afterMark(tokens: Tokens, at: number, end: number): boolean {
  const [previous, before, next] = [tokens(at - 1) as Token, tokens(at - 2), tokens(end)];
  if (previous.text === '(' || previous.text === '[') return /^[)\],;–-]$/.test(next?.text ?? '');
  if (isHyphen(previous)) return isText(before, 'mid', 'post', 'pre', 'early', 'late');
  if (previous.text !== ',') return false;
  if (yearAt(tokens, at - 2) !== undefined) return true;
  return before?.kind === 'word' && (next?.text === ')' || (before.capital && /^[,.;]$/.test(next?.text ?? '')));
}
