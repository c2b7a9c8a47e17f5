import type { FigureMention, Language } from '../../model';
import type { Numeral } from './numerals';
import {
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isUpper,
  previousWord,
  readWord,
  skipSpaces,
  skipSpacesBack,
} from './reader';
import { currencyCodes, currencySigns, letterSigns, signPrefixes, type Unit, units } from './units';
import { numberWords, scaleLetters } from './vocabulary';

/** A numeral with its scale, currency and unit. */
export interface Amount {
  /** Includes a sign before the number. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly scale: number;
  readonly type?: FigureMention['type'];
  readonly unit?: string;
  readonly currency?: string;
  /** Scale stated by a letter that may be a unit too ("100m"). */
  readonly looseScale?: boolean;
  readonly numeral: Numeral;
  /** Written as a compound adjective: "30-day". */
  readonly hyphened?: boolean;
}

/** Unit words that mean something else in English text. */
const notInEnglish: ReadonlySet<string> = new Set(['an', 'ans', 'mes', 'tag', 'grad', 'pies', 'metro', 'zoll', 'yens']);
/** Unit words that are common words of another kind; they need digits, a scale or a larger number before them. */
const doubtful: ReadonlySet<string> = new Set(['won', 'rand', 'lei', 'dong', 'lari', 'second', 'min', 'sec', 'bucks']);

/** Reads what stands round a numeral: currency before, scale, percent, unit or currency after. */
export function readAmount(text: string, numeral: Numeral, language: Language): Amount {
  let { end, value, step } = numeral;
  let scale = 1;
  let looseScale = false;
  const before = readCurrencyBefore(text, numeral.start);
  const start = before?.start ?? numeral.start;

  if (numeral.form === 'digits' || numeral.form === 'fraction') {
    const letters = readWord(text, end);
    if (letters && letters.end - letters.start <= 3) {
      const raw = text.slice(letters.start, letters.end);
      const letterScale = scaleLetters.get(raw);
      // "1.2m" is millions with a currency or a decimal; "100m" may be metres.
      if (letterScale !== undefined && !(raw === 't' && !before)) {
        scale = letterScale;
        looseScale =
          raw === 'm' || raw === 'M' || raw === 'k' || raw === 'b' || raw === 'B' || raw === 't' || raw === 'T';
        end = letters.end;
      }
    }
  }
  for (let count = 0; count < 3; count++) {
    if (numeral.form === 'vague' || (looseScale && count === 0)) break;
    const hyphen = isHyphen(text.charCodeAt(end));
    const word = readWord(text, hyphen ? end + 1 : skipSpaces(text, end));
    if (word === undefined) break;
    const more = numberWords[language].scales.get(word.word);
    if (more === undefined || (numeral.scaled && more <= step) || (more === 12 && scale !== 1)) break;
    if (count > 0 && !(scale < more)) break;
    if (word.end - word.start <= 3 && isUpper(text, word.start) && isUpper(text, word.end - 1) && more < 1e6) break;
    scale *= more;
    end = text[word.end] === '.' && /^(?:mio|mrd|mln|bln)$/.test(word.word) ? word.end + 1 : word.end;
  }
  if (scale !== 1) {
    value = product(value, scale);
    step = product(step, scale);
  }
  const unit = readUnit(text, end, language, numeral, scale, before !== undefined);
  if (before) {
    // "$5 US", "€5 million euros": a currency said twice is read over.
    const stop = unit?.unit.currency === before.currency && unit?.unit.factor === undefined ? unit?.end : undefined;
    const rate = readRate(text, stop ?? end, 'money');
    const per = rate && `/${rate.per}`;
    const last = rate?.end ?? stop ?? end;
    return amount(start, last, value, step, scale, 'money', per, before.currency, looseScale, numeral, false);
  }
  if (unit === undefined) {
    return amount(start, end, value, step, scale, undefined, undefined, undefined, looseScale, numeral, false);
  }
  const money = unit.unit.type === 'money';
  const factor = unit.unit.factor ?? 1;
  const old = unit.hyphened ? /^-olds?(?!\p{L})/u.exec(text.slice(unit.end, unit.end + 6)) : null;
  const rate = unit.hyphened ? undefined : readRate(text, unit.end, unit.unit.type);
  const per = rate ? `/${rate.per}` : '';
  const name = money && unit.unit.currency ? per : unit.unit.unit + per;
  const last = rate?.end ?? unit.end + (old?.[0].length ?? 0);
  const named = name === '' ? undefined : name;
  const { type, currency } = unit.unit;
  const hyphened = unit.hyphened === true;
  return amount(
    start,
    last,
    product(value, factor),
    product(step, factor),
    scale,
    type,
    named,
    currency,
    false,
    numeral,
    hyphened,
  );
}

/** Every amount is made here: one shape keeps the engine fast. */
function amount(
  start: number,
  end: number,
  value: number,
  step: number,
  scale: number,
  type: FigureMention['type'] | undefined,
  unit: string | undefined,
  currency: string | undefined,
  looseScale: boolean,
  numeral: Numeral,
  hyphened: boolean,
): Amount {
  return { start, end, value, step, scale, type, unit, currency, looseScale, numeral, hyphened };
}

/** Products of decimals as one would write them: 77.51 × 10⁹ without a trailing 0.0000001. */
export function product(a: number, b: number): number {
  const result = a * b;
  return Number.isInteger(result) ? result : Number(result.toPrecision(12));
}

function readCurrencyBefore(text: string, start: number): { start: number; currency: string } | undefined {
  let at = start;
  if (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  const sign = text[at - 1];
  if (sign === undefined) return undefined;
  const currency = currencySigns.get(sign);
  if (currency !== undefined) {
    // "5 $ 10": the sign belongs to the number it touches.
    if (at < start && at - 2 >= 0 && isDigit(text.charCodeAt(at - 2))) return undefined;
    let from = at - 1;
    while (
      from > 0 &&
      at - from < 6 &&
      (isLetter(text.charCodeAt(from - 1)) || text[from - 1] === '.') &&
      isUpperAscii(text, from - 1)
    )
      from--;
    for (let i = from; i < at - 1; i++) {
      const prefixed = signPrefixes.get(text.slice(i, at));
      if (prefixed !== undefined && !(i > 0 && isLetter(text.charCodeAt(i - 1))))
        return { start: i, currency: prefixed };
    }
    return { start: at - 1, currency };
  }
  const stop = sign === '.' ? at - 1 : at;
  if (!isLetter(text.charCodeAt(stop - 1))) return undefined;
  let from = stop;
  while (from > 0 && stop - from < 6 && isLetter(text.charCodeAt(from - 1))) from--;
  if (stop - from > 5 || (from > 0 && isLetter(text.charCodeAt(from - 1)))) return undefined;
  const letters = text.slice(from, stop);
  const code = stop === at && currencyCodes.has(letters) ? letters : letterSigns.get(letters);
  if (code === undefined || (letters === 'R' && at !== start)) return undefined;
  return { start: from, currency: code === 'RMB' ? 'CNY' : code };
}

function isUpperAscii(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || code === 46;
}

interface FoundUnit {
  readonly unit: Unit;
  readonly end: number;
  readonly hyphened?: boolean;
}

const percentUnit: Unit = { unit: 'percent', type: 'percentage' };

function readUnit(
  text: string,
  from: number,
  language: Language,
  numeral: Numeral,
  scale: number,
  priced: boolean,
): FoundUnit | undefined {
  let i = from;
  const hyphened = isHyphen(text.charCodeAt(i)) && isLetter(text.charCodeAt(i + 1));
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
  if (currency !== undefined && !priced && !isDigit(text.charCodeAt(i + 1))) {
    return { unit: { unit: currency, type: 'money', currency }, end: i + 1 };
  }
  // "eight U.S. cents"
  const american = sign === 'U' ? /^U\.?S\.?\s(?=cent|dollar)/.exec(text.slice(i, i + 12)) : null;
  if (american) i += american[0].length;
  // "milliards d'euros", "Millionen Euro", "millones de euros"
  let word = readWord(text, i);
  if (word === undefined) return undefined;
  if (scale >= 1e6 || numeral.form === 'vague' || (numeral.scaled && numeral.step >= 1e6)) {
    if (word.word === 'd' && (text[word.end] === "'" || text[word.end] === '’')) word = readWord(text, word.end + 1);
    else if (word.word === 'de' || (word.word === 'of' && numeral.form === 'vague')) {
      word = readWord(text, skipSpaces(text, word.end));
    }
    if (word === undefined) return undefined;
  }
  const raw = text.slice(word.start, word.end);
  if (currencyCodes.has(raw))
    return { unit: { unit: raw, type: 'money', currency: raw === 'RMB' ? 'CNY' : raw }, end: word.end };
  if (numeral.form === 'digits' || numeral.form === 'fraction') {
    const symbol = readSymbol(text, word.start);
    if (symbol) return { ...symbol, hyphened };
  }
  for (const form of units.get(word.word) ?? []) {
    if (form.unit.symbol) continue;
    let end = word.end;
    let matched = true;
    for (let k = 1; k < form.words.length; k++) {
      let at = end;
      if (isHyphen(text.charCodeAt(at))) at++;
      else at = skipSpaces(text, at);
      const next = readWord(text, at);
      if (next === undefined || next.word !== form.words[k] || at === end) {
        matched = false;
        break;
      }
      end = next.end;
    }
    if (!matched || !isPlausible(text, word.word, form.unit, language, numeral, scale)) continue;
    return { unit: poundOf(text, end, word.word, form.unit, scale, numeral), end, hyphened };
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
    if (word === 'won' || word === 'rand' || word === 'lei' || word === 'dong' || word === 'lari') {
      return scale >= 1000 || numeral.value >= 100 || (numeral.scaled ?? false);
    }
    return numeral.form === 'digits' || unit.type === 'money';
  }
  return text.length > 0;
}

/** Pounds are money with a large scale, else a weight. */
function poundOf(text: string, end: number, word: string, unit: Unit, scale: number, numeral: Numeral): Unit {
  if (unit.unit !== 'pound' || unit.type !== 'measure') return unit;
  if (!word.startsWith('pound')) return unit;
  const large = scale >= 1e6 || (numeral.scaled === true && numeral.step >= 1e6);
  const weighed = /^\s(?:of|per square)\b/.test(text.slice(end, end + 16));
  return large && !weighed ? { unit: 'GBP', type: 'money', currency: 'GBP' } : unit;
}

function readSymbol(text: string, start: number): FoundUnit | undefined {
  let end = start;
  while (
    end < text.length &&
    end - start < 5 &&
    (isLetter(text.charCodeAt(end)) || text[end] === '²' || text[end] === '³')
  )
    end++;
  if (end - start >= 5 && isLetter(text.charCodeAt(end))) return undefined;
  // "m2" and "km2"
  let stop = end;
  if ((text[end] === '2' || text[end] === '3') && text[end - 1] === 'm') stop = end + 1;
  const raw = text.slice(start, stop);
  if (raw === 'a' || raw === 'I') return undefined;
  const slash = text[stop] === '/' ? /^\/(?:h|hr|s|day|d)(?!\p{L})/u.exec(text.slice(stop, stop + 5)) : null;
  for (const form of units.get(raw) ?? units.get(raw.replace('2', '²').replace('3', '³')) ?? []) {
    if (!form.unit.symbol) continue;
    if (slash && (raw === 'km' || raw === 'm')) {
      return { unit: { unit: raw === 'km' ? 'km/h' : 'metre/second', type: 'measure' }, end: stop + slash[0].length };
    }
    return { unit: form.unit, end: stop };
  }
  return undefined;
}

const rateUnits: ReadonlySet<string> = new Set(
  `hour day week month year barrel tonne ton litre liter gallon kilo kilogram kilogramme share person head ounce mile
   kilometre kilometer second minute night household capita acre hectare bushel pound heure jour semaine mois an baril
   stunde tag woche monat jahr liter kilo hora día semana mes año barril litro kilowatt-hour megawatt-hour unit piece`.split(
    /\s+/,
  ),
);

/** "per hour", "a barrel", "an ounce", "par jour", "pro Tag", "al mes" after a unit or a sum. */
export function readRate(
  text: string,
  from: number,
  type: FigureMention['type'],
): { readonly end: number; readonly per: string } | undefined {
  const first = readWord(text, skipSpaces(text, from));
  if (first === undefined || type === 'percentage' || type === 'percentage-points') return undefined;
  const article =
    first.word === 'a' || first.word === 'an' || first.word === 'al' || first.word === 'le' || first.word === 'la';
  if (!article && first.word !== 'per' && first.word !== 'par' && first.word !== 'pro' && first.word !== 'por')
    return undefined;
  const word = readWord(text, skipSpaces(text, first.end));
  if (word === undefined || !rateUnits.has(word.word)) return undefined;
  // "$10 million a year ago"
  if (article && /^\s(?:ago|earlier|later|before|after|or|and)\b/.test(text.slice(word.end, word.end + 9)))
    return undefined;
  return { end: word.end, per: word.word };
}

/** Whether white space or a sign stands before; used for a minus ("-2.5 %", "−40 °C"). */
export function minusBefore(text: string, start: number): number | undefined {
  const sign = text.charCodeAt(start - 1);
  if (sign !== 45 && sign !== 0x2212 && sign !== 0x2013) {
    const word = previousWord(text, start);
    return word?.word === 'minus' ? word.start : undefined;
  }
  const before = start - 2;
  if (before < 0) return start - 1;
  if (isSpace(text.charCodeAt(before)) || text[before] === '(') {
    // "20 - 30": a dash with space on one side only is a minus.
    return isDigit(text.charCodeAt(skipSpacesBack(text, before) - 1)) && sign !== 0x2212 ? undefined : start - 1;
  }
  return undefined;
}
