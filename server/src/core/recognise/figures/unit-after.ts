import type { Language } from '../../model';
import { bitsByForm } from '../tokens/forms';
import { currencySigns, isCurrencyCode } from './currencies';
import { Listed, listsOf } from './lists';
import type { Numeral } from './numerals';
import {
  codeAt,
  isDigit,
  isHyphen,
  isLetter,
  isUpper,
  nextWord,
  previousWord,
  readWord,
  skipSpaces,
  type Word,
} from './reader';
import { type Unit, units } from './units';

/** Unit words that mean something else in English text. */
const notInEnglish: ReadonlySet<string> = new Set(['an', 'ans', 'mes', 'tag', 'grad', 'pies', 'metro', 'zoll', 'yens']);
/** Unit words that are common words of another kind; they need digits, a scale or a larger number before them. */
const doubtful: ReadonlySet<string> = new Set([
  'won',
  'rand',
  'lei',
  'dong',
  'lari',
  'soles',
  'kina',
  'pula',
  'second',
  'min',
  'sec',
  'bucks',
  'mark',
  'marks',
]);
/** Codes of currencies that are English words, which headlines in capitals hold too. */
const codesAreWords: ReadonlySet<string> = new Set(['ALL', 'TRY', 'COP', 'MAD', 'PEN', 'BAM', 'GEL', 'RON']);

/** A unit with the place where it ends. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly end: number;
  readonly hyphened?: boolean;
}

const percentUnit: Unit = { unit: 'percent', type: 'percentage' };

/** The percent sign, unit or currency that stands after a number and its scale. */
export function readUnit(
  text: string,
  from: number,
  language: Language,
  numeral: Numeral,
  scale: number,
  priced: boolean,
): FoundUnit | undefined {
  let i = from;
  const hyphened = isHyphen(codeAt(text, i)) && isLetter(codeAt(text, i + 1));
  if (hyphened) i++;
  else i = skipSpaces(text, i);
  const sign = text[i];
  if (sign === undefined) return undefined;
  if (sign === '%' || sign === '‰') {
    const word = readWord(text, skipSpaces(text, i + 1));
    if (word && (word.word === 'points' || word.word === 'point' || word.word === 'pts')) {
      return { unit: { unit: 'percentage-point', type: 'percentage-points' }, end: word.end };
    }
    return sign === '%'
      ? { unit: percentUnit, end: i + 1 }
      : { unit: { unit: 'permille', type: 'measure' }, end: i + 1 };
  }
  if (sign === '°' || sign === 'º') {
    const letter = text[skipSpaces(text, i + 1)];
    if (letter === 'C') return { unit: { unit: 'degree Celsius', type: 'measure' }, end: skipSpaces(text, i + 1) + 1 };
    if (letter === 'F')
      return { unit: { unit: 'degree Fahrenheit', type: 'measure' }, end: skipSpaces(text, i + 1) + 1 };
    return sign === '°' ? { unit: { unit: 'degree', type: 'measure' }, end: i + 1 } : undefined;
  }
  const currency = currencySigns.get(sign);
  if (currency !== undefined && !priced && !isDigit(codeAt(text, i + 1))) {
    return { unit: { unit: currency, type: 'money', currency }, end: i + 1 };
  }
  // "eight U.S. cents"
  const american = sign === 'U' ? /^U\.?S\.?\s(?=cent|dollar)/.exec(text.slice(i, i + 12)) : null;
  if (american) i += american[0].length;
  // "milliards d'euros", "Millionen Euro", "millones de euros"
  let word = readWord(text, i);
  if (word === undefined) return undefined;
  if (scale >= 1e6 || numeral.form === 'vague' || numeral.about || (numeral.scaled && numeral.step >= 1e6)) {
    if (word.word === 'd' && (text[word.end] === "'" || text[word.end] === '’')) word = readWord(text, word.end + 1);
    else if (word.word === 'de' || (word.word === 'of' && numeral.form === 'vague')) {
      word = readWord(text, skipSpaces(text, word.end));
    }
    if (word === undefined) return undefined;
  }
  const raw = text.slice(word.start, word.end);
  if (isCurrencyCode(raw) && !(codesAreWords.has(raw) && isShouted(text, word.end)))
    return { unit: { unit: raw, type: 'money', currency: raw === 'RMB' ? 'CNY' : raw }, end: word.end };
  if (numeral.form === 'digits' || numeral.form === 'fraction') {
    const symbol = (word.start === from && readAttached(numeral, raw)) || readSymbol(text, word);
    if (symbol) return { ...symbol, end: symbol.end || word.end, hyphened };
  }
  // "a quarter point": of an interest rate.
  if (numeral.form === 'fraction' && numeral.value < 1 && word.word === 'point')
    return { unit: { unit: 'percentage-point', type: 'percentage-points' }, end: word.end };
  if (!(listsOf(word) & Listed.unit)) return undefined;
  for (const form of units.get(word.word) ?? []) {
    if (form.unit.symbol) continue;
    let end = word.end;
    let matched = true;
    for (let k = 1; k < form.words.length; k++) {
      let at = end;
      if (isHyphen(codeAt(text, at))) at++;
      else at = skipSpaces(text, at);
      const next = readWord(text, at);
      if (next === undefined || next.word !== form.words[k] || at === end) {
        matched = false;
        break;
      }
      end = next.end;
    }
    if (!matched || !isPlausible(text, word.word, form.unit, language, numeral, scale)) continue;
    // On the continent the coin of that name is the euro's.
    const euroCent = form.unit.currency === 'USD' && form.unit.factor !== undefined && language !== 'en';
    return { unit: euroCent ? eurocent : poundOf(text, end, word.word, form.unit, scale, numeral), end, hyphened };
  }
  return undefined;
}

function isPlausible(
  text: string,
  word: string,
  unit: Unit,
  language: Language,
  numeral: Numeral,
  scale: number,
): boolean {
  if (language === 'en' && notInEnglish.has(word)) return false;
  if (doubtful.has(word)) {
    if (word === 'mark' || word === 'marks') return areCoins(text, word, numeral, scale);
    if (unit.type === 'money' && word !== 'bucks') {
      return scale >= 1000 || numeral.value >= 100 || (numeral.scaled ?? false);
    }
    return numeral.form === 'digits' || unit.type === 'money';
  }
  return text.length > 0;
}

/** "45.10 marks", "1.2 billion marks": but "85 marks in the exam", "the 50 million mark". */
function areCoins(text: string, word: string, numeral: Numeral, scale: number): boolean {
  const large = scale >= 1e6 || (numeral.scaled === true && numeral.step >= 1e6);
  if (word === 'mark') return large && previousWord(text, numeral.start)?.word !== 'the';
  return large || numeral.decimals === true || numeral.value >= 1000;
}

/** Whether another word in capitals follows. */
function isShouted(text: string, end: number): boolean {
  const next = nextWord(text, end);
  return next !== undefined && next.end - next.start > 1 && isUpper(text, next.start) && isUpper(text, next.end - 1);
}

/** Pounds are money with a large scale, else a weight. */
function poundOf(text: string, end: number, word: string, unit: Unit, scale: number, numeral: Numeral): Unit {
  if (unit.unit !== 'pound' || unit.type !== 'measure') return unit;
  if (!word.startsWith('pound')) return unit;
  const large = scale >= 1e6 || (numeral.scaled === true && numeral.step >= 1e6);
  const weighed = /^\s(?:of|per square)\b/.test(text.slice(end, end + 16));
  return large && !weighed ? { unit: 'GBP', type: 'money', currency: 'GBP' } : unit;
}

const eurocent: Unit = { unit: 'EUR', type: 'money', currency: 'EUR', factor: 0.01 };
const pence: Unit = { unit: 'GBP', type: 'money', currency: 'GBP', factor: 0.01 };
const celsius: Unit = { unit: 'degree Celsius', type: 'measure' };
const fahrenheit: Unit = { unit: 'degree Fahrenheit', type: 'measure' };
const seconds: Unit = { unit: 'second', type: 'measure' };
/** Lines of a picture, not pence. */
const screenLines: ReadonlySet<number> = new Set([240, 360, 480, 720, 1080, 1440, 2160]);

/** Letters that are a unit only where they touch the digits: "214.6p", "38C", "49.8s"; where they end is left to the caller. */
function readAttached(numeral: Numeral, letters: string): FoundUnit | undefined {
  if (letters.length !== 1) return undefined;
  const { value } = numeral;
  if (letters === 'p' && !screenLines.has(value)) return { unit: pence, end: 0 };
  if (letters === 'C' && value <= 60) return { unit: celsius, end: 0 };
  if (letters === 'F' && value >= 60 && value <= 140) return { unit: fahrenheit, end: 0 };
  if (letters === 's' && numeral.decimals) return { unit: seconds, end: 0 };
  return undefined;
}

/** 1 for a form that is a symbol as it is written ("km", "MW"). */
const isSymbol = bitsByForm((_, written) => (units.get(written)?.some(({ unit }) => unit.symbol) ? 1 : 0));

function readSymbol(text: string, word: Word): FoundUnit | undefined {
  const { start } = word;
  // Most words are none, unless a power follows: "m²", "km2".
  if (word.form >= 0 && isSymbol(word.form) === 0 && !'²³23'.includes(text.charAt(word.end) || ' ')) return undefined;
  let end = start;
  while (
    end < text.length &&
    end - start < 5 &&
    (isLetter(codeAt(text, end)) || text[end] === '²' || text[end] === '³')
  )
    end++;
  if (end - start >= 5 && isLetter(codeAt(text, end))) return undefined;
  // "m2" and "km2"
  let stop = end;
  if ((text[end] === '2' || text[end] === '3') && text[end - 1] === 'm') stop = end + 1;
  const raw = text.slice(start, stop);
  if (raw === 'a' || raw === 'I') return undefined;
  const slash = text[stop] === '/' ? /^\/(?:h|hr|s|day|d)(?!\p{L})/u.exec(text.slice(stop, stop + 5)) : null;
  const spelled = stop > end ? raw.replace('2', '²').replace('3', '³') : raw;
  for (const form of units.get(raw) ?? (spelled === raw ? undefined : units.get(spelled)) ?? []) {
    if (!form.unit.symbol) continue;
    if (slash && (raw === 'km' || raw === 'm')) {
      return { unit: { unit: raw === 'km' ? 'km/h' : 'metre/second', type: 'measure' }, end: stop + slash[0].length };
    }
    return { unit: form.unit, end: stop };
  }
  return undefined;
}
