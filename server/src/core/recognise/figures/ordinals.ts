import type { Language, Span } from '../../model';
import type { FigureDraft, SentenceInput } from '../recogniser';
import { isDayOfMonth, isMonth, startsSentence } from './context';
import { actionNouns, looksLikeVerb, singularHeadAfter } from './head-noun';
import type { Numeral } from './numerals';
import { codeAt, isDigit, isHyphen, isLetter, isSpace, isUpper, nextWord, previousWord, readWord } from './reader';
import { skipDayRange } from './skip';
import { numberWords } from './vocabulary';
import { afterAdverb, determiners, notOrdinalNouns, stops, wordSet } from './words';

const notOrdinalAbroad = wordSet(
  `siècle jahrhundert siglo mal fois vez trimestre semestre quartal halbjahr mundial guerre weltkrieg guerra liga
  bundesliga klasse stock platz lugar puesto rang`,
);
/** Numbered from the second on: "for a third night", "the 94th minute"; the first is an idiom ("first time"). */
const timeNouns = wordSet('time night day week month year minute hour');

/** "their second official phone call": an ordinal with its noun, after a determiner; dates, parts and names left out. */
export function atOrdinal(
  s: SentenceInput,
  start: number,
  end: number,
  value: number,
  drafts: FigureDraft[],
  digits: boolean,
): number {
  const { text, language } = s;
  if (digits && isDayOfMonth(text, start, end)) return skipDayRange(text, end);
  const before = previousWord(text, start);
  const possessive = before && before.word === 's' && /['’]/.test(text[before.start - 1] ?? '');
  const determined = before !== undefined && (possessive || determiners.has(before.word)) && before.word !== 'only';
  const push = (head: Span | undefined): void => {
    drafts.push({
      kind: 'figure',
      start,
      end,
      type: 'ordinal',
      value,
      counted: head && text.slice(head.start, head.end),
      countedAt: head && { start: head.start, end: head.end },
      step: 1,
    });
  };
  if (
    language === 'en' &&
    determined &&
    (isElliptical(text, start, end, value, digits) || goesOn(text, start, end, value, drafts))
  ) {
    push(undefined);
    return end;
  }
  const next = nextWord(text, end);
  if (next === undefined) return end;
  if (isHyphen(codeAt(text, end)) || !isSpace(codeAt(text, end))) return end;
  const headline = s.block === 'headline' || s.block === 'sub-heading';
  if (isUpper(text, start) && !digits && isUpper(text, next.start) && language !== 'de' && !headline) return end;
  const opening = startsSentence(text, start);
  if (!digits && !determined && !(headline && !opening)) return end;
  if (digits && !determined && !opening && before === undefined) return end;
  if (language === 'en' && !determined && afterAdverb.has(next.word)) return end;
  const such = language === 'en' && next.word === 'such';
  if (
    stops[language].has(next.word) &&
    next.word !== 'ever' &&
    !such &&
    !(next.word === 'and' && finalEnd(text, end) > end)
  )
    return end;
  if (
    !isHyphen(codeAt(text, next.end)) &&
    (numberWords[language].small.has(next.word) || numberWords[language].scales.has(next.word))
  )
    return end;
  // A rank, not a member of a series: "the second largest city".
  if (language === 'en' && (isSuperlative(next.word) || next.word === 'most')) return end;
  const final = such ? next.end : language === 'en' ? finalEnd(text, end) : end;
  const timeNext = language === 'en' && value > 1 && timeNouns.has(next.word);
  const head = timeNext ? next : singularHeadAfter(text, final, language);
  if (head === undefined) return end;
  const named = isUpper(text, next.start) && language !== 'de' && !headline && isNameAfterOrdinal(text, next);
  // In words and small letters it is no part of the name: "a fourth Marine", "the second Test".
  if (named && !(determined && (!digits || isHeadOfName(text, next, head)))) return end;
  const noun = text.slice(head.start, head.end).toLowerCase();
  if (language === 'de' && digits && !(determined && isUpper(text, head.start)) && isUpper(text, next.start))
    return end;
  if (timeNext || (language === 'en' && value > 1 && timeNouns.has(noun) && !notOrdinalNouns.has(next.word))) {
    push(head);
    return end;
  }
  if (
    language === 'en' &&
    (isSuperlative(noun) ||
      (noun.endsWith('ed') && !nounsInEd.has(noun)) ||
      (noun.endsWith('ing') && head.start === next.start && !actionNouns.has(noun)))
  )
    return end;
  if (language === 'en' && (timeNouns.has(noun) || timeNouns.has(next.word))) return end;
  if (notOrdinalNouns.has(noun) || notOrdinalNouns.has(next.word)) return end;
  if (language === 'en' && value === 1 && !digits && /(?:ed|ly)$/.test(next.word) && !determined) return end;
  if (noun === 'person' && !personClauses.has(nextWord(text, head.end)?.word ?? '')) return end;
  if (notOrdinalAbroad.has(noun)) return end;
  push(head);
  return end;
}

const personClauses = wordSet('to who killed charged arrested in');
const nounsInEst = wordSet(
  'test request protest contest guest arrest quest forest interest chest priest harvest conquest',
);

const nounsInEd = wordSet('seed bed breed deed speed');

/** "largest", but not "test" */
function isSuperlative(noun: string): boolean {
  return noun.endsWith('est') && !nounsInEst.has(noun);
}

/** Behind "and final" of "the third and final test". */
function finalEnd(text: string, end: number): number {
  if (codeAt(text, end + 1) !== 97) return end;
  const match = /^ and (?:final|last)(?= )/.exec(text.slice(end, end + 11));
  return match ? end + match[0].length : end;
}

const ellipsisWords = wordSet(
  'since in of this at on for after from was is were has had will came within who which that by as near inside outside',
);
const unitsBefore = wordSet('to by per every each split');
const spans = wordSet('more less nearly almost about over its their decades years');

/** "the second hit a bakery", "the fourth since January", "the third.": the noun was said before. */
function isElliptical(text: string, start: number, end: number, value: number, digits: boolean): boolean {
  const article = previousWord(text, start);
  if (article === undefined || isUpper(text, start) || article.word === 'a' || article.word === 'an') return false;
  if (isHyphen(codeAt(text, end))) return false;
  const next = nextWord(text, end);
  if (value === 1 || (digits && article.word !== 's')) {
    // "the first to arrive", "the 14th and the 15th": what else follows is an idiom, a date or a century.
    if (next?.word === 'since') return true;
    const what = next && nextWord(text, next.end);
    if (next?.word === 'this') return what?.word === 'week' || what?.word === 'month' || what?.word === 'year';
    if (next?.word !== 'in') return false;
    return (
      isDigit(codeAt(text, next.end + 1)) || (what !== undefined && (isNumberWord(what.word) || spans.has(what.word)))
    );
  }
  if (value === 2 && unitsBefore.has(previousWord(text, article.start)?.word ?? '')) return false;
  if (next === undefined) return isSpace(codeAt(text, end)) ? false : !isLetter(codeAt(text, end));
  const whose = next.word === 'of' ? nextWord(text, next.end) : undefined;
  if (whose && isMonth(text, whose)) return false;
  if (ellipsisWords.has(next.word)) return true;
  // "the second hit a bakery"
  if (!looksLikeVerb(next.word)) return false;
  const after = nextWord(text, next.end);
  return after === undefined
    ? isDigit(codeAt(text, next.end + 1))
    : stops.en.has(after.word) || isNumberWord(after.word);
}

const joints = wordSet('and but');
const ofSeries = wordSet('at away in by against under for home');

/** "their ninth defeat and the first at home": the series of the ordinal before it. */
function goesOn(text: string, start: number, end: number, value: number, drafts: readonly FigureDraft[]): boolean {
  const last = drafts[drafts.length - 1];
  if (value !== 1 || last?.type !== 'ordinal' || last.value < 2 || start - last.end > 60) return false;
  const article = previousWord(text, start);
  if (article?.word !== 'the' || !joints.has(previousWord(text, article.start)?.word ?? '')) return false;
  return ofSeries.has(nextWord(text, end)?.word ?? '');
}

function isNumberWord(word: string): boolean {
  return numberWords.en.small.has(word);
}

/** "93rd Mechanized Brigade", "118th Congress": capitals go on; "the 20th NATO summit" ends in a small letter. */
function isNameAfterOrdinal(text: string, next: { start: number; end: number; word: string }): boolean {
  const second = nextWord(text, next.end);
  if (second === undefined) return true;
  return isUpper(text, second.start) || stops.en.has(second.word);
}

/** "her 24th Grand Slam title": a noun in small letters right behind the capitals. */
function isHeadOfName(text: string, next: Span, head: Span): boolean {
  return (
    head.start > next.start && !isUpper(text, head.start) && isUpper(text, previousWord(text, head.start)?.start ?? 0)
  );
}

const ordinalEndings: Readonly<Record<Language, RegExp>> = {
  en: /^(?:st|nd|rd|th)(?![\p{L}\p{N}])/u,
  fr: /^(?:er|ère|re|e|ème|nd|nde)(?![\p{L}\p{N}])/u,
  de: /^(?:\.)(?=\s\p{L})/u,
  es: /^(?:\.?[ºª°])/u,
};

/** Where the ending of an ordinal in digits stops: "2nd", "2e", "2.", "2ª". */
export function readOrdinalEnding(text: string, numeral: Numeral, language: Language): number | undefined {
  if (numeral.decimals || numeral.form !== 'digits') return undefined;
  const code = codeAt(text, numeral.end);
  if (
    !isLetter(code) &&
    (language === 'es' ? code !== 46 && code !== 186 && code !== 170 : language !== 'de' || code !== 46)
  )
    return undefined;
  const match = ordinalEndings[language].exec(text.slice(numeral.end, numeral.end + 6));
  return match ? numeral.end + match[0].length : undefined;
}

/** "twenty-first", "hundred and tenth". */
export function readSpelledOrdinal(
  text: string,
  numeral: Numeral,
  language: Language,
): { end: number; value: number } | undefined {
  if (language !== 'en' || !isHyphen(codeAt(text, numeral.end)) || numeral.value < 20 || numeral.value % 10 !== 0)
    return undefined;
  const word = readWord(text, numeral.end + 1);
  const value = word && numberWords.en.ordinals.get(word.word);
  return word && value !== undefined && value < 10 ? { end: word.end, value: numeral.value + value } : undefined;
}
