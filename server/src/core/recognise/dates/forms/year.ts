import { countsThings } from '../counted';
import { type Detail, type Form, is, isDash, isHyphen, isText, type Match, matched } from '../form';
import { isPlainNumber, yearAt, yearInWords } from '../numbers';
import type { Tokens } from '../tokens';
import { CARDINAL, DECADE, LONG_NUMBER, SHORT_NUMBER, UNIT } from '../vocabulary/word';
import { inYearContext, likely } from '../year-context';

function value(form: string, end: number, detail: Detail, year?: number): Match {
  return matched(end, 'date', form, year === undefined ? {} : { year }, false, detail, 'date');
}

/** The end of "2023-24", "1998–2002", "2023/24". */
function yearRange(tokens: Tokens, at: number, year: number): Match | undefined {
  const [mark, last] = [tokens(at + 1), tokens(at + 2)];
  if (!mark || !last || last.kind !== 'number' || last.gap !== mark.gap) return undefined;
  if (!isDash(mark) && !(mark.text === '/' && !mark.gap)) return undefined;
  if (isDash(tokens(at - 1)) && !tokens(at)?.gap && tokens(at - 2)?.kind === 'number') return undefined;
  const after = tokens(at + 3);
  if (after && !after.gap && (isDash(after) || after.kind !== 'mark' || after.text === '/')) return undefined;
  let end: number;
  if (last.text.length === 2 && !mark.gap) end = Math.floor(year / 100) * 100 + last.value;
  else if (last.text.length === 1 && !mark.gap) end = Math.floor(year / 10) * 10 + last.value;
  else if (last.text.length === 4) end = last.value;
  else return undefined;
  if (end <= year || end - year > 200 || (last.text.length < 4 && year < 1700)) return undefined;
  return value('year-range', at + 3, { value: `${year}/${end}` }, year);
}

/** Years and what is named after them: "in 2014", "the 2014 annexation", "2023-24", "the 1988 period", "'98". */
export const year: Form = {
  starts: SHORT_NUMBER | LONG_NUMBER,
  match(tokens, at) {
    const token = tokens(at)!;
    const found = yearAt(tokens, at) ?? joinedYear(tokens, at);
    if (found === undefined) return shortYear(tokens, at);
    const range = yearRange(tokens, at, found);
    if (range && (found >= 1500 || inYearContext(tokens, at, at + 3, found))) return range;
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
  return token.text.length === 4 &&
    token.value >= 1000 &&
    token.value < 2200 &&
    (isDash(tokens(at + 1)) || tokens(at + 1)?.text === '/')
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
      if (is(tokens(end), UNIT | CARDINAL) || countsThings(tokens(end))) return undefined;
      return value('year', end, {}, 2000 + (joined ? small : 0));
    }
    const spelled = yearInWords(tokens, at);
    return spelled && value('year', spelled.next, {}, spelled.year);
  },
};

/** "the 1990s", "the '90s", "the nineties", "the 1880s". */
export const decade: Form = {
  starts: SHORT_NUMBER | LONG_NUMBER | DECADE,
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
      // "the 1800s" are a century, "the 2000s" mostly ten years.
      const digits = token.value % 100 === 0 && token.value < 2000 ? 2 : 3;
      return value('decade', end + 1, { value: token.text.slice(0, digits) });
    }
    if (token.text.length !== 2 || token.value % 10 !== 0) return undefined;
    const mark = /^['’‘`]$/.test(previous?.text ?? '') && !token.gap;
    const lead = mark ? tokens(at - 2) : previous;
    if (
      !(isText(lead, 'and', 'or') && isText(tokens(mark ? at - 3 : at - 2), 's')) &&
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
