import type { Language } from '../../model';
import { Listed, listsOf } from './lists';
import type { Numeral } from './numerals';
import {
  codeAt,
  isDash,
  isDigit,
  isLetter,
  isSpace,
  isUpper,
  nextWord,
  previousWord,
  readWord,
  skipSpaces,
  type Word,
} from './reader';

/** Whether digits at `start` belong to a name or code: "Su-57", "COVID-19", "B52", "@user1", "1.2.3". */
export function isPartOfName(text: string, start: number, end: number): boolean {
  const before = codeAt(text, start - 1);
  if (start > 0) {
    // ".271": an average.
    if (before === 46 && end - start === 3 && isSpace(codeAt(text, start - 2)) && !isLetter(codeAt(text, end)))
      return true;
    if (isLetter(before) || before === 95 || before === 64 || before === 35 || before === 92) return true;
    if (
      isDigit(before) ||
      ((before === 46 || before === 44 || before === 58 || before === 47) && isDigit(codeAt(text, start - 2)))
    ) {
      return true;
    }
    // "Su-57", "P5+1", "#5", "/2025"; a dash that joins words ("Moscow–7 people") is not told apart.
    if ((isDash(before) || before === 43 || before === 47) && isLetter(codeAt(text, start - 2)))
      return before !== 0x2014;
    if (before === 47 || before === 61 || before === 38) return true;
    if ((before === 39 || before === 0x2019) && end - start <= 2) return true;
  }
  const after = codeAt(text, end);
  if (after === 95 || after === 64 || after === 61) return true;
  return after === 43 && isDigit(codeAt(text, end + 1));
}

/** Digit and sign after a number that make it a code, an address, a date or a time: "12:30", "9/11", "1-800-555". */
export function joinedEnd(text: string, end: number): number {
  let i = end;
  let joined = false;
  for (;;) {
    const code = codeAt(text, i);
    const next = codeAt(text, i + 1);
    if ((code === 58 || code === 47 || code === 46 || code === 0xb7) && isDigit(next)) joined = true;
    else if (code === 45 && isDigit(next) && joined) joined = true;
    else break;
    i++;
    while (isDigit(codeAt(text, i))) i++;
  }
  return joined ? i : end;
}

/** "2025-03-18", "555-01-23", "1-800-5550123": two dashes and more. */
export function dashedEnd(text: string, end: number): number {
  let i = end;
  let dashes = 0;
  while (isDash(codeAt(text, i)) && isDigit(codeAt(text, i + 1))) {
    dashes++;
    i++;
    while (isDigit(codeAt(text, i))) i++;
  }
  return dashes >= 2 ? i : end;
}

const dayFollowers: ReadonlySet<string> = new Set(['of', 'de', 'del', 'd', 'st', 'nd', 'rd', 'th', 'er']);

/** Whether a small number is the day of a date: "March 18", "18. März", "18th of March", "18 and 19 March". */
export function isDayOfMonth(text: string, start: number, end: number): boolean {
  const before = previousWord(text, skipStop(text, start));
  if (before && isMonth(text, before)) return true;
  let i = end;
  for (let links = 0; links < 4; links++) {
    if (text[i] === '.') i++;
    const word = nextWord(text, i);
    if (word) {
      if (isMonth(text, word)) return true;
      if (dayFollowers.has(word.word)) {
        i = word.end;
        continue;
      }
    }
    if (!mayLinkDays(text, i)) return false;
    const link = /^\s?(?:,|-|–|to|and|or|et|au|und|bis|y|al|\/)\s?\d{1,2}(?!\d|[.,]\d)/.exec(text.slice(i, i + 12));
    if (link === null) return false;
    i += link[0].length;
  }
  return false;
}

/** Whether a mark or word that may join two days stands here; most numbers stand before something else. */
function mayLinkDays(text: string, at: number): boolean {
  const first = codeAt(text, at);
  return ',-–/taoeuby'.includes(String.fromCharCode(isSpace(first) ? codeAt(text, at + 1) : first));
}

function skipStop(text: string, start: number): number {
  let i = start;
  while (i > 0 && isSpace(codeAt(text, i - 1))) i--;
  return i > 0 && text[i - 1] === '.' ? i - 1 : start;
}

export function isMonth(text: string, month: Word): boolean {
  if (!(listsOf(month) & Listed.month)) return false;
  const { start, word } = month;
  // "may" and "march" are verbs; French and Spanish months are written small.
  return (
    (word !== 'may' && word !== 'march' && word !== 'mar' && word !== 'sept' && word !== 'mars' && word !== 'dec') ||
    isUpper(text, start) ||
    word === 'mars'
  );
}

/** By two letters: ": .", "am a.m. a m", "o'", "uh ut", "h3 hr", "gm", "ce es ed et". */
function mayBeClock(text: string, at: number): boolean {
  const first = codeAt(text, at);
  if (first === 58 || first === 46) return true;
  const next = codeAt(text, at + 1);
  const small = next | 32;
  switch (first | 32) {
    case 97:
    case 112:
      return small === 109 || next === 46 || isSpace(next);
    case 111:
      return next === 39 || next === 0x2019;
    case 117:
      return small === 104 || small === 116;
    case 104:
      return small === 114 || isDigit(next);
    case 103:
      return small === 109;
    case 99:
    case 101:
      return small === 101 || small === 115 || small === 100 || small === 116;
    default:
      return false;
  }
}

/** Where a time of day ends that starts with this number ("7 p.m.", "14h30", "14 Uhr", "0600 GMT"); 0 where none. */
export function timeEnd(text: string, numeral: Numeral): number {
  const { end } = numeral;
  if (!mayBeClock(text, isSpace(codeAt(text, end)) ? end + 1 : end)) return 0;
  const tail = text.slice(end, end + 14);
  const clock =
    /^(?:[:.]\d\d(?::\d\d)?)?\s?(?:[ap]\.?\s?m\b\.?|o['’]clock|uhr\b|h\d\d\b|hrs\b|gmt\b|utc\b|([ce]e?[sd]?t\b))/i.exec(
      tail,
    );
  // "30 et 40": the letters of a time zone are capitals.
  const zone = clock?.[1];
  if (clock && numeral.value < 2400 && (zone === undefined || zone === zone.toUpperCase()))
    return end + clock[0].length;
  const colon = /^:\d\d(?::\d\d)?/.exec(tail);
  return colon && numeral.value < 25 ? end + colon[0].length : 0;
}

/** Whether the words before a bare number make it a name: "Article 5", "Boeing 737", "No. 3", "Apollo 11". */
export function isNamed(text: string, start: number): 'always' | 'unless-counting' | undefined {
  const gap = skipStop(text, start);
  const word = previousWord(text, gap);
  // "18 U.S.C. 1001"
  if (gap !== start && word && word.end - word.start === 1 && codeAt(text, word.start - 1) === 46)
    return 'unless-counting';
  if (word === undefined) {
    const sign = text.slice(Math.max(0, start - 3), start);
    return /[№§]\s?$|n°\s?$|nº\s?$/i.test(sign) ? 'always' : undefined;
  }
  if (
    gap !== start &&
    word.word !== 'no' &&
    word.word !== 'nr' &&
    word.word !== 'nos' &&
    word.word !== 'fig' &&
    word.word !== 'vol' &&
    word.word !== 'art' &&
    word.word !== 'sec' &&
    word.word !== 'ch'
  ) {
    return undefined;
  }
  if (listsOf(word) & Listed.nameBefore) {
    if (word.word === 'no' && gap === start && !isUpper(text, word.start)) return undefined;
    if (word.word === 'point' || word.word === 'call' || word.word === 'day')
      return isUpper(text, word.start) ? 'always' : 'unless-counting';
    return 'always';
  }
  // "Boeing 737 Max 8"
  if (isUpper(text, word.start) && isDigit(codeAt(text, word.start - 2)) && isSpace(codeAt(text, word.start - 1)))
    return 'always';
  for (let i = word.start; i < word.end; i++) {
    if (isUpper(text, i)) {
      // A capital that only opens the sentence says nothing.
      if (i === word.start && isOpening(text, word.start) && !isAcronym(text, word.start, word.end)) return undefined;
      return 'unless-counting';
    }
  }
  return undefined;
}

function isAcronym(text: string, start: number, end: number): boolean {
  return end - start >= 2 && isUpper(text, start + 1);
}

function isOpening(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && !isLetter(codeAt(text, i - 1)) && !isDigit(codeAt(text, i - 1))) {
    i--;
    if (text[i] === '.' || text[i] === ':' || text[i] === '?' || text[i] === '!' || text[i] === '(') return true;
  }
  return i === 0;
}

export function startsSentence(text: string, at: number): boolean {
  return isOpening(text, at);
}

/** "[12]", "(3)", "1. " and "1) " at the head of a sentence: marks, no figures. */
export function isMark(text: string, start: number, end: number, language: Language): boolean {
  const before = text[start - 1];
  const after = text[end];
  if (before === '(' && after === ')' && language !== 'en' && end - start === 2 && isPersonBefore(text, start))
    return false;
  if (before === '[' && (after === ']' || after === ',' || after === '-' || after === '–')) return true;
  if (before === '(' && after === ')' && end - start <= 2) return true;
  if (skipSpaces(text, 0) !== start) return false;
  if (end - start > 2) return false;
  // "3 - Maria Vale (Spain)": how a player is seeded.
  if (codeAt(text, end + 1) === 45 && isSpace(codeAt(text, end)) && isUpper(text, end + 3)) return true;
  return (after === '.' || after === ')') && isSpace(codeAt(text, end + 1));
}

/** "Der Bürgermeister (58)": an age, where the number is no child's and no article's. */
function isPersonBefore(text: string, start: number): boolean {
  const name = previousWord(text, start - 1);
  return (
    name !== undefined && isUpper(text, name.start) && !(listsOf(name) & Listed.nameBefore) && codeAt(text, start) > 48
  );
}

/** The word right after a number without a space or with a hyphen. */
export function attached(text: string, end: number) {
  return readWord(text, end);
}
