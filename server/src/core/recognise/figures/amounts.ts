import type { FigureMention, Language } from '../../model';
import { readCurrencyBefore } from './currency-before';
import type { Numeral } from './numerals';
import { readRate } from './rates';
import {
  codeAt,
  isDigit,
  isHyphen,
  isSpace,
  isUpper,
  previousWord,
  readWord,
  skipSpaces,
  skipSpacesBack,
} from './reader';
import { readUnit } from './unit-after';
import { numberWords, scaleLetters } from './vocabulary';
import { wordSet } from './words';

const abbreviatedScales = wordSet('mio mrd mln bln');

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

/** Reads what stands round a numeral: currency before, scale, percent, unit or currency after. */
export function readAmount(text: string, numeral: Numeral, language: Language): Amount {
  // Whether a numeral counts anything is asked before its figure is built.
  if (keptAmount?.numeral !== numeral) keptAmount = findAmount(text, numeral, language);
  return keptAmount;
}

let keptAmount: Amount | undefined;

function findAmount(text: string, numeral: Numeral, language: Language): Amount {
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
      if (
        letterScale !== undefined &&
        !(raw === 't' && !before) &&
        !(raw === 'm' && !before && isDistance(text, numeral))
      ) {
        scale = letterScale;
        looseScale =
          raw === 'm' || raw === 'M' || raw === 'k' || raw === 'b' || raw === 'B' || raw === 't' || raw === 'T';
        end = letters.end;
      }
    }
  }
  for (let count = 0; count < 3; count++) {
    if (numeral.form === 'vague' || (looseScale && count === 0)) break;
    const hyphen = isHyphen(codeAt(text, end));
    const word = readWord(text, hyphen ? end + 1 : skipSpaces(text, end));
    if (word === undefined) break;
    const more = numberWords[language].scales.get(word.word);
    if (more === undefined || (numeral.scaled && more <= step) || (more === 12 && scale !== 1)) break;
    if (count > 0 && !(scale < more)) break;
    if (word.end - word.start <= 3 && isUpper(text, word.start) && isUpper(text, word.end - 1) && more < 1e6) break;
    scale *= more;
    // A stop that ends the sentence is none of the abbreviation's.
    const stopped = text[word.end] === '.' && word.end + 1 < text.length && abbreviatedScales.has(word.word);
    end = stopped ? word.end + 1 : word.end;
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
  const half = money || unit.hyphened ? 0 : halfEnd(text, unit.end);
  if (half) {
    value += 0.5;
    step = 0.5;
  }
  const rate = unit.hyphened ? undefined : readRate(text, unit.end, unit.unit.type);
  const per = rate ? `/${rate.per}` : '';
  const name = money && unit.unit.currency ? per : unit.unit.unit + per;
  const last = rate?.end ?? (half || unit.end + (old?.[0].length ?? 0));
  const named = name === '' ? undefined : name === 'km/hour' ? 'km/h' : name;
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

const distanceWords = wordSet(
  'tall high deep wide long above below away sprint race final heats hurdles freestyle backstroke breaststroke butterfly relay champion runner',
);
const raceWords = wordSet("the men women's men's s over ran run runs swim swam in");
/** Lengths of races, in metres. */
export const isRaceLength = (metres: number): boolean => raceLengths.has(metres);
const raceLengths: ReadonlySet<number> = new Set([50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000]);

/** "1.8m tall", "the 100m", "5,000m": metres, not millions. */
function isDistance(text: string, numeral: Numeral): boolean {
  const { value } = numeral;
  if (value >= 1000 && Number.isInteger(value)) return true;
  const after = readWord(text, skipSpaces(text, numeral.end + 1));
  if (after && distanceWords.has(after.word)) return true;
  // "She won the 10,000 metres by 3m."
  if (value < 100 && previousWord(text, numeral.start)?.word === 'by' && speaksOfRace(text, numeral.start)) return true;
  return (
    raceLengths.has(value) && !after?.word.endsWith('s') && raceWords.has(previousWord(text, numeral.start)?.word ?? '')
  );
}

const raceNames =
  /(?:\d metres|\d meters|\dm|race|race's|jump|javelin|discus|hurdles|marathon|mile|slalom|stage|shot|vault|hammer)\b/;

/** Whether the stretch before `start` names a race or a jump; what is looked at is bounded. */
const speaksOfRace = (text: string, start: number): boolean =>
  raceNames.test(text.slice(Math.max(0, start - 80), start));

/** Where "and a half" ends behind a unit ("two years and a half", "un an et demi", "una hora y media"); 0 where none. */
export function halfEnd(text: string, at: number): number {
  const first = codeAt(text, at + 1);
  if (first !== 97 && first !== 101 && first !== 121) return 0;
  const half = /^\s(?:and a half|et demie?|y medi[oa])(?!\p{L})/u.exec(text.slice(at, at + 13));
  return half ? at + half[0].length : 0;
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

/** Whether white space or a sign stands before; used for a minus ("-2.5 %", "−40 °C"). */
export function minusBefore(text: string, start: number): number | undefined {
  const sign = codeAt(text, start - 1);
  if (sign !== 45 && sign !== 0x2212 && sign !== 0x2013) {
    const word = previousWord(text, start);
    return word?.word === 'minus' ? word.start : undefined;
  }
  const before = start - 2;
  if (before < 0) return start - 1;
  if (isSpace(codeAt(text, before)) || text[before] === '(') {
    // "20 - 30": a dash with space on one side only is a minus.
    return isDigit(codeAt(text, skipSpacesBack(text, before) - 1)) && sign !== 0x2212 ? undefined : start - 1;
  }
  return undefined;
}
