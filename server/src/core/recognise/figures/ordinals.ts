import type { Language } from '../../model';
import type { FigureDraft, SentenceInput } from '../recogniser';
import { isDayOfMonth, startsSentence } from './context';
import { actionNouns, singularHeadAfter } from './head-noun';
import type { Numeral } from './numerals';
import { codeAt, isHyphen, isLetter, isSpace, isUpper, nextWord, previousWord, readWord } from './reader';
import { skipDayRange } from './skip';
import { numberWords } from './vocabulary';
import { afterAdverb, determiners, notOrdinalNouns, stops, wordSet } from './words';

const notOrdinalAbroad = wordSet(
  'siècle jahrhundert siglo mal fois vez trimestre semestre quartal halbjahr mundial guerre weltkrieg guerra',
);

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
  const next = nextWord(text, end);
  if (next === undefined) return end;
  if (isHyphen(codeAt(text, end)) || !isSpace(codeAt(text, end))) return end;
  const headline = s.block === 'headline' || s.block === 'sub-heading';
  if (isUpper(text, next.start) && language !== 'de' && !headline && isNameAfterOrdinal(text, next)) return end;
  if (isUpper(text, start) && !digits && isUpper(text, next.start) && language !== 'de') return end;
  const before = previousWord(text, start);
  const possessive = before && before.word === 's' && /['’]/.test(text[before.start - 1] ?? '');
  const opening = startsSentence(text, start);
  const determined = before !== undefined && (possessive || determiners.has(before.word)) && before.word !== 'only';
  if (!digits && !determined && !(headline && before !== undefined)) return end;
  if (digits && !determined && !opening && before === undefined) return end;
  if (language === 'en' && afterAdverb.has(next.word)) return end;
  if (stops[language].has(next.word) && next.word !== 'ever') return end;
  const head = singularHeadAfter(text, end, language);
  if (head === undefined) return end;
  const noun = text.slice(head.start, head.end).toLowerCase();
  if (
    language === 'en' &&
    (/(?:est|ed)$/.test(noun) || (noun.endsWith('ing') && head.start === next.start && !actionNouns.has(noun)))
  )
    return end;
  if (notOrdinalNouns.has(noun) || notOrdinalNouns.has(next.word)) return end;
  if (language === 'en' && value === 1 && !digits && /(?:ed|ly)$/.test(next.word) && !determined) return end;
  if (notOrdinalAbroad.has(noun)) return end;
  drafts.push({
    kind: 'figure',
    start,
    end,
    type: 'ordinal',
    value,
    counted: text.slice(head.start, head.end),
    countedAt: head,
    step: 1,
  });
  return end;
}

/** "93rd Mechanized Brigade", "118th Congress": capitals go on; "the 20th NATO summit" ends in a small letter. */
function isNameAfterOrdinal(text: string, next: { start: number; end: number; word: string }): boolean {
  const second = nextWord(text, next.end);
  if (second === undefined) return true;
  return isUpper(text, second.start) || stops.en.has(second.word);
}

const ordinalEndings: Readonly<Record<Language, RegExp>> = {
  en: /^(?:st|nd|rd|th)(?![\p{L}\p{N}])/u,
  fr: /^(?:er|ère|re|e|ème|nd|nde)(?![\p{L}\p{N}])/u,
  de: /^(?:\.)(?=\s\p{L})(?!\s\p{Lu})/u,
  es: /^(?:\.?[ºª°])/u,
};

/** Where the ending of an ordinal in digits stops: "2nd", "2e", "2.", "2ª". */
export function readOrdinalEnding(text: string, numeral: Numeral, language: Language): number | undefined {
  if (numeral.decimals || numeral.form !== 'digits') return undefined;
  const code = codeAt(text, numeral.end);
  if (!isLetter(code) && language !== 'es') return undefined;
  const match = ordinalEndings[language].exec(text.slice(numeral.end, numeral.end + 5));
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
