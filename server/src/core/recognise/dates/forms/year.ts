import { type Form, is, isDash, isHyphen, isText, type Match } from '../form';
import { isPlainNumber, yearAt, yearInWords } from '../numbers';
import type { Token, Tokens } from '../tokens';
import { CARDINAL, DECADE, FISCAL, NUMBER, UNIT } from '../vocabulary/word';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words after which a bare number of four figures is a year, whatever follows but a counted noun. */
const PREPOSITIONS = set(
  'in into since until till before during circa throughout early late mid spring summer autumn winter fall year',
);
/** After these it may be a quantity too: the number must look like a year of our time. */
const LOOSE = set('by after from of around to through between the and or both for than about past post pre');
const POSSESSIVES = set('s his her its their our my your this that a');
const COUNTED = set(
  'people men women children soldiers troops workers employees jobs dollars euros pounds yen rubles roubles percent per points shares units students members civilians residents homes houses miles kilometers kilometres km meters metres feet tons tonnes barrels hectares acres kg pages words votes seats times days hours years weeks months calories megawatts mw gallons passengers patients cases deaths fans spectators protesters demonstrators refugees migrants prisoners fighters police officers victims tickets copies cars vehicles tanks drones missiles rockets rooms hotels m',
);

function counts(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ((token.kind === 'word' && COUNTED.has(token.text)) || token.text === '%' || token.text === '°')
  );
}

function likely(year: number): boolean {
  return year >= 1900 && year <= 2060;
}

/** Whether the sentence around a plain number of four figures reads as a year. */
function inYearContext(tokens: Tokens, at: number, end: number, year: number): boolean {
  const [previous, next] = [tokens(at - 1), tokens(end)];
  if (counts(next)) return false;
  if (!previous) return likely(year) && next?.kind === 'word' && !next.capital;
  if (previous.kind === 'number') return false;
  if (previous.kind === 'word') {
    if (PREPOSITIONS.has(previous.text)) return previous.text !== 'in' || year >= 1000;
    if (is(previous, FISCAL)) return true;
    if (!likely(year)) return false;
    if (/^(?:was|is|it)$/.test(previous.text)) return next === undefined || next.kind === 'mark';
    if (LOOSE.has(previous.text)) return looseContext(tokens, at, end);
    if (POSSESSIVES.has(previous.text)) return next?.kind === 'word';
    return (
      next?.kind === 'word' &&
      !next.capital &&
      !is(next, UNIT) &&
      /^(?:invasion|war|crisis|election|elections|annexation|coup|season|budget|report|census|film|movie|book|novel|album|study|survey|treaty|agreement|deal|law|attack|attacks|earthquake|olympics|pandemic|recession|referendum|uprising|revolution|championship|championships|campaign|race|model|levels)$/.test(
        next.text,
      )
    );
  }
  if (!likely(year)) return false;
  if (previous.text === '(' || previous.text === '[') return /^[)\],;–-]$/.test(next?.text ?? '');
  if (isHyphen(previous) && isText(tokens(at - 2), 'mid', 'post', 'pre', 'early', 'late')) return true;
  if (previous.text === ',') {
    const before = tokens(at - 2);
    return (
      yearAt(tokens, at - 2) !== undefined ||
      (before?.kind === 'word' && next?.text === ')') ||
      (before?.kind === 'word' && before.capital && /^[,.;)]$/.test(next?.text ?? ''))
    );
  }
  return false;
}

function looseContext(tokens: Tokens, at: number, end: number): boolean {
  const previous = tokens(at - 1)!;
  const next = tokens(end);
  switch (previous.text) {
    case 'the':
      return next?.kind === 'word';
    case 'and':
    case 'or':
    case 'to':
    case 'through':
      return (
        yearAt(tokens, at - 2) !== undefined || isText(tokens(at - 2), 'dating', 'dates', 'back', 'prior', 'dated')
      );
    case 'than':
    case 'about':
    case 'for':
      return next === undefined || next.kind === 'mark';
    default:
      return next?.kind !== 'word' || !/^\p{Ll}+s$/u.test(next.text) || /^(?:was|is|has|as|its|this)$/.test(next.text);
  }
}

function value(form: string, end: number, detail: Match['detail'], year?: number): Match {
  return { end, type: 'date', form, said: year === undefined ? {} : { year }, relative: false, detail, left: 'date' };
}

/** The end of "2023-24", "1998–2002", "2023/24". */
function yearRange(tokens: Tokens, at: number, year: number): Match | undefined {
  const [mark, last] = [tokens(at + 1), tokens(at + 2)];
  if (!mark || !last || last.kind !== 'number' || last.gap !== mark.gap) return undefined;
  if (!isDash(mark) && !(mark.text === '/' && !mark.gap)) return undefined;
  const after = tokens(at + 3);
  if (after && !after.gap && (isDash(after) || after.kind !== 'mark' || after.text === '/')) return undefined;
  let end: number;
  if (last.text.length === 2 && !mark.gap) end = Math.floor(year / 100) * 100 + last.value;
  else if (last.text.length === 4) end = last.value;
  else return undefined;
  if (end <= year || end - year > 200 || (last.text.length === 2 && !likely(year))) return undefined;
  return value('year-range', at + 3, { value: `${year}/${end}` }, year);
}

/** Years and what is named after them: "in 2014", "the 2014 annexation", "2023-24", "the 1988 period", "'98". */
export const year: Form = {
  starts: NUMBER,
  match(tokens, at) {
    const token = tokens(at)!;
    const found = yearAt(tokens, at) ?? joinedYear(tokens, at);
    if (found === undefined) return shortYear(tokens, at);
    const range = yearRange(tokens, at, found);
    if (range && (likely(found) || inYearContext(tokens, at, at + 3, found))) return range;
    if (token.text.length !== 4 || !inYearContext(tokens, at, at + 1, found)) return undefined;
    return value('year', at + 1, {}, found);
  },
};

/** "2023-24", "1998–2002" where the first number looks like a year of our time. */
export function yearRangeAt(tokens: Tokens, at: number): Match | undefined {
  const first = yearAt(tokens, at) ?? joinedYear(tokens, at);
  return first !== undefined && likely(first) ? yearRange(tokens, at, first) : undefined;
}

/** The first year of a range, which a dash makes look like part of a longer number. */
function joinedYear(tokens: Tokens, at: number): number | undefined {
  const token = tokens(at)!;
  return token.text.length === 4 && token.value >= 1000 && token.value < 2200 && isDash(tokens(at + 1))
    ? token.value
    : undefined;
}

/** "'98" after a word that calls for a year. */
function shortYear(tokens: Tokens, at: number): Match | undefined {
  const [token, mark, word] = [tokens(at)!, tokens(at - 1), tokens(at - 2)];
  if (token.text.length !== 2 || token.gap || !mark || !/^['’]$/.test(mark.text) || !mark.gap) return undefined;
  if (
    !word ||
    !isText(word, 'in', 'of', 'since', 'until', 'by', 'from', 'summer', 'spring', 'fall', 'winter', 'autumn')
  )
    return undefined;
  if (isText(tokens(at + 1), 's')) return undefined;
  const full = token.value + (token.value < 50 ? 2000 : 1900);
  return { ...value('year', at + 1, {}, full), first: at - 1 };
}

/** "nineteen ninety-four", "two thousand and one" where the sentence asks for a year. */
export const spelledYear: Form = {
  starts: CARDINAL,
  match(tokens, at) {
    const first = tokens(at)!.word!.number!;
    if (first === 2 && isText(tokens(at + 1), 'thousand')) {
      if (!isText(tokens(at - 1), 'in', 'since', 'year', 'of', 'by', 'until', 'after', 'before')) return undefined;
      const unit = isText(tokens(at + 2), 'and') ? at + 3 : at + 2;
      const small = tokens(unit)?.word?.number;
      const joined = small !== undefined && small < 100;
      const end = joined ? unit + 1 : at + 2;
      if (is(tokens(end), UNIT | CARDINAL) || counts(tokens(end))) return undefined;
      return value('year', end, {}, 2000 + (joined ? small : 0));
    }
    const spelled = yearInWords(tokens, at);
    return spelled && value('year', spelled.next, {}, spelled.year);
  },
};

/** "the 1990s", "the '90s", "the nineties", "the 1880s". */
export const decade: Form = {
  starts: NUMBER | DECADE,
  match(tokens, at) {
    const token = tokens(at)!;
    const previous = tokens(at - 1);
    if (token.kind !== 'number') {
      if (!isText(previous, 'the', 'early', 'late', 'mid') && !isHyphen(previous)) return undefined;
      return value('decade', at + 1, { value: `19${token.word!.decade}` });
    }
    let end = at + 1;
    if (/^['’]$/.test(tokens(end)?.text ?? '') && !tokens(end)!.gap) end++;
    const plural = tokens(end);
    if (!plural || plural.gap || plural.text !== 's') return undefined;
    if (token.text.length === 4 && token.value % 10 === 0 && token.value >= 1000 && token.value < 2200) {
      return value('decade', end + 1, { value: token.text.slice(0, 3) });
    }
    if (token.text.length !== 2 || token.value % 10 !== 0) return undefined;
    const mark = /^['’‘`]$/.test(previous?.text ?? '') && !token.gap;
    const lead = mark ? tokens(at - 2) : previous;
    if (
      !isText(lead, 'the', 'early', 'late', 'mid', 'since') &&
      !(isHyphen(lead) && isText(tokens(at - (mark ? 3 : 2)), 'mid'))
    ) {
      return undefined;
    }
    if (!mark && !isPlainNumber(tokens, at)) return undefined;
    const century = token.value >= 30 ? '19' : '20';
    return { ...value('decade', end + 1, { value: `${century}${token.text.charAt(0)}` }), first: mark ? at - 1 : at };
  },
};
