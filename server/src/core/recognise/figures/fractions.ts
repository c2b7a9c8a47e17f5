import type { Language } from '../../model';
import { readModifiers } from './modifiers';
import { type Numeral, readWords } from './numerals';
import { codeAt, isHyphen, isLetter, isSpace, nextWord, previousWord, readWord } from './reader';
import { units } from './units';
import { numberWords } from './vocabulary';
import { stops, wordSet } from './words';

const definiteArticles = wordSet('la le l die');
const halvedInCompounds = wordSet('hour day mile year century decade percent');
const halvedUnits = wordSet('hour day mile year century decade percent kilometer kilometre percentage');
const beforeNamedHalf = wordSet('first second other latter better last this one a the his her their its');
const beforeClosingHalf = wordSet('by cut');
const wholeWords = wordSet('the its his her their our these those all that');
const beforeFraction = wordSet('by only just fell rose grew up down');

const pricedIn: ReadonlySet<number> = new Set([2, 4, 8, 16, 32]);
const priceMoves = wordSet(
  'fell rose gained lost added slipped eased dropped climbed jumped up down off shed firmed dipped ended',
);

/** "2/3 of": a fraction; "9/11" and "24/7" are not. */
export function readSlashFraction(text: string, numeral: Numeral): Numeral | undefined {
  if (text[numeral.end] !== '/' || numeral.plainDigits === undefined || numeral.plainDigits > 2) return undefined;
  const match = /^\/(\d{1,2})(?![\d/]|[.,]\d)/.exec(text.slice(numeral.end, numeral.end + 6));
  const denominator = Number(match?.[1] ?? 0);
  if (match === null || denominator < 2 || denominator > 32 || numeral.value >= denominator) return undefined;
  const end = numeral.end + match[0].length;
  // "fell 5/8 to 22-1/4": prices of shares in eighths and the like.
  if (
    pricedIn.has(denominator) &&
    (denominator === 32 || numeral.value % 2 === 1) &&
    priceMoves.has(previousWord(text, numeral.start)?.word ?? '')
  )
    return { start: numeral.start, end, value: numeral.value / denominator, step: 1 / denominator, form: 'fraction' };
  if (denominator > 10) return undefined;
  if (
    !/^\s(?:of|the|de|des|der|del|cents?|points?|percent(?:age)?|pct|per cent|miles?|inch)\b/.test(
      text.slice(end, end + 12),
    )
  )
    return undefined;
  return { start: numeral.start, end, value: numeral.value / denominator, step: 1 / denominator, form: 'fraction' };
}

/** "three and a half", "two-thirds": words with a fraction behind them. */
export function readMixed(text: string, start: number, language: Language): Numeral | undefined {
  const numeral = readWords(text, start, language);
  if (numeral === undefined) return undefined;
  if (language !== 'en') return readParts(text, numeral, language) ?? numeral;
  const after = codeAt(text, numeral.end);
  if ((after !== 32 && after !== 45) || !isLetter(codeAt(text, numeral.end + 1))) return numeral;
  const half =
    codeAt(text, numeral.end + 1) !== 97
      ? null
      : /^[ -]and[ -]a[ -](half|quarter)(?!\p{L})/u.exec(text.slice(numeral.end, numeral.end + 16));
  if (half && !numeral.scaled) {
    const part = half[1] === 'half' ? 0.5 : 0.25;
    return { ...numeral, end: numeral.end + half[0].length, value: numeral.value + part, step: part, form: 'fraction' };
  }
  const part = readWord(text, numeral.end + 1);
  const denominator = part && numberWords.en.fractions.get(part.word);
  if (part && denominator && numeral.value < denominator && numeral.value > 0 && !numeral.scaled) {
    const plural = codeAt(text, part.end - 1) === 115;
    // "the past two quarters" are a time.
    const quarters = denominator === 4 && after === 32 && nextWord(text, part.end)?.word !== 'of';
    if (plural === numeral.value > 1 && !quarters) {
      return { start, end: part.end, value: numeral.value / denominator, step: 1 / denominator, form: 'fraction' };
    }
  }
  return numeral;
}

/** "deux tiers", "zwei Drittel", "dos tercios", "tres cuartas partes" */
function readParts(text: string, numeral: Numeral, language: Language): Numeral | undefined {
  if (numeral.scaled || numeral.value < 2 || codeAt(text, numeral.end) !== 32) return undefined;
  const part = nextWord(text, numeral.end);
  const denominator = part && numberWords[language].fractions.get(part.word);
  if (!part || !denominator || denominator < 3 || numeral.value >= denominator) return undefined;
  const feminine = language === 'es' && part.word.endsWith('as');
  const parts = feminine ? nextWord(text, part.end) : undefined;
  if (feminine && parts?.word !== 'partes') return undefined;
  // "trois quarts d'heure" is a time.
  if (language === 'fr' && /^ d['’]heure/.test(text.slice(part.end, part.end + 8))) return undefined;
  return {
    ...numeral,
    end: parts?.end ?? part.end,
    value: numeral.value / denominator,
    step: 1 / denominator,
    form: 'fraction',
  };
}

/** "a year and a half", "an hour and a half", from its last word: the article is read as one, the half with the unit. */
export function readUnitAndHalf(text: string, start: number): Numeral | undefined {
  const article = previousWord(text, start);
  const and = article?.word === 'a' ? previousWord(text, article.start) : undefined;
  const unit = and?.word === 'and' ? previousWord(text, and.start) : undefined;
  const one = unit && units.has(unit.word) ? previousWord(text, unit.start) : undefined;
  if (one === undefined || (one.word !== 'a' && one.word !== 'an')) return undefined;
  return { start: one.start, end: one.end, value: 1, step: 0.5, form: 'words' };
}

/** "half of", "a third of", "nearly half", "by a quarter", "half an hour". */
export function readFraction(
  text: string,
  start: number,
  wordEnd: number,
  word: string,
  denominator: number,
  language: Language,
): Numeral | undefined {
  const before = previousWord(text, start);
  const hasArticle =
    before !== undefined &&
    isSpace(codeAt(text, start - 1)) &&
    (numberWords[language].articles.has(before.word) || definiteArticles.has(before.word));
  const from = hasArticle && before ? before.start : start;
  const next = nextWord(text, wordEnd);
  const build = (end: number): Numeral => ({
    start: from,
    end,
    value: 1 / denominator,
    step: 1 / denominator,
    form: 'fraction',
  });
  if (language === 'en') {
    if (isHyphen(codeAt(text, wordEnd))) {
      const unit = readWord(text, wordEnd + 1);
      return word === 'half' && unit && halvedInCompounds.has(unit.word) ? build(wordEnd) : undefined;
    }
    if (next?.word === 'point' && (word === 'half' || word === 'quarter')) return build(wordEnd);
    if (word === 'half' && (next?.word === 'a' || next?.word === 'an')) {
      const unit = nextWord(text, next.end);
      // "half a million" is read at the scale word.
      if (unit && halvedUnits.has(unit.word)) return build(next.end);
      return undefined;
    }
    const modified = readModifiers(text, from, wordEnd, language);
    const known = modified.approximate || modified.bound;
    const previous = previousWord(text, from);
    if (word === 'half') {
      if (hasArticle && before?.word !== 'a') return undefined;
      if (
        next?.word === 'of' ||
        known ||
        (next && wholeWords.has(next.word)) ||
        (previous?.word === 'by' && next === undefined)
      ) {
        const determiner = previousWord(text, start);
        if (determiner && beforeNamedHalf.has(determiner.word)) return undefined;
        return build(wordEnd);
      }
      // "cut in half by 2027"
      if (before?.word === 'in') return !next || stops.en.has(next.word) ? build(wordEnd) : undefined;
      return beforeClosingHalf.has(before?.word ?? '') && !next ? build(wordEnd) : undefined;
    }
    if (!hasArticle || before?.word === 'the') return undefined;
    // "a quarter of an hour" is a time.
    if (word === 'quarter' && next?.word === 'of' && nextWord(text, next.end)?.word === 'an') return undefined;
    if (next?.word === 'of' || known || beforeFraction.has(previous?.word ?? '')) {
      // "a third of a million" is read at the scale word as well; the later reading wins there.
      return next !== undefined && next.word !== 'of' && !stops.en.has(next.word) && word !== 'quarter'
        ? undefined
        : build(wordEnd);
    }
    return undefined;
  }
  if (language === 'fr' && word !== 'moitié' && word !== 'tiers' && word !== 'quart') return undefined;
  if (language === 'es' && word !== 'mitad' && word !== 'tercio') return undefined;
  const of =
    next?.word === 'de' ||
    next?.word === 'des' ||
    next?.word === 'd' ||
    next?.word === 'del' ||
    next?.word === 'der' ||
    next?.word === 'aller' ||
    next?.word === 'du';
  if (language === 'de')
    return word === 'hälfte' || (hasArticle && word !== 'viertel') || of ? build(wordEnd) : undefined;
  return hasArticle && of ? build(wordEnd) : undefined;
}
