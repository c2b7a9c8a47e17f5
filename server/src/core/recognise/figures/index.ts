import type { Language, Span } from '../../model';
import type { FigureDraft, SentenceInput } from '../recogniser';
import { type Amount, minusBefore, product, readAmount, readRate } from './amounts';
import { dashedEnd, isDayOfMonth, isMark, isNamed, isPartOfName, joinedEnd, startsSentence, timeEnd } from './context';
import { actionNouns, headNounAfter, singularHeadAfter } from './head-noun';
import { readModifiers } from './modifiers';
import { type Numeral, readDigits, readWords } from './numerals';
import {
  isDash,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isUpper,
  nextWord,
  previousWord,
  readWord,
  skipSpaces,
} from './reader';
import { numberWords } from './vocabulary';
import {
  afterAdverb,
  casualtyVerbs,
  changeVerbs,
  compoundNouns,
  determiners,
  notOrdinalNouns,
  oneNouns,
  peopleNouns,
  scoreNouns,
  scoreVerbs,
  stops,
  yearBefore,
} from './words';

/** Lengths of the number words (bit n: n letters) by their first two letters; filled once per language. */
const starters = new Map<Language, Uint32Array>();
function startersOf(language: Language): Uint32Array {
  let table = starters.get(language);
  if (table === undefined) {
    table = new Uint32Array(32 * 32);
    const words = numberWords[language];
    for (const map of [words.small, words.scales, words.vague, words.fractions, words.ordinals]) {
      for (const word of map.keys()) {
        const place = (word.charCodeAt(0) & 31) * 32 + (word.charCodeAt(1) & 31);
        // German builds number words of any length.
        table[place] = (table[place] as number) | (language === 'de' ? 0xfffffff8 : 1 << Math.min(word.length, 31));
      }
    }
    starters.set(language, table);
  }
  return table;
}

/** Finds the figures of a sentence. One pass; what is looked at round a number is bounded, so the whole is linear. */
export function recogniseFigures(s: SentenceInput): FigureDraft[] {
  const { text, language } = s;
  if (s.block === 'front-matter') return [];
  const table = startersOf(language);
  const drafts: FigureDraft[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (isDigit(code) || (code >= 0xbc && code <= 0xbe)) i = Math.max(i + 1, atDigits(s, i, drafts));
    else if (isLetter(code)) {
      const start = i;
      i++;
      while (i < length && isLetter(text.charCodeAt(i))) i++;
      const width = i - start;
      const lengths = table[(code & 31) * 32 + (text.charCodeAt(start + 1) & 31)] as number;
      if (width > 2 && (lengths >>> Math.min(width, 31)) & 1) {
        i = Math.max(i, atWord(s, start, i, drafts));
      }
    } else i++;
  }
  return drafts;
}

/** Handles the digits at `start`; answers where to go on. */
function atDigits(s: SentenceInput, start: number, drafts: FigureDraft[]): number {
  const { text, language } = s;
  let plainEnd = start;
  while (isDigit(text.charCodeAt(plainEnd))) plainEnd++;
  const numeral = readDigits(text, start, language);
  if (numeral === undefined) return skipCode(text, start);
  const { end } = numeral;
  if (isPartOfName(text, start, end) || isMark(text, start, plainEnd)) return skipToken(text, plainEnd);
  const dashed = dashedEnd(text, end);
  if (dashed !== end) return dashed;
  const time = timeEnd(text, numeral);
  if (time) return time;
  const fraction = readSlashFraction(text, numeral);
  if (fraction) return finish(s, fraction, drafts);
  const joined = joinedEnd(text, end);
  if (joined !== end) return skipToken(text, joined);
  const ordinal = readOrdinalEnding(text, numeral, language);
  if (ordinal) return atOrdinal(s, start, ordinal, numeral.value, drafts, true);
  if (numeral.plainDigits !== undefined && numeral.plainDigits <= 2 && isDayOfMonth(text, start, end)) {
    return skipDayRange(text, end);
  }
  if (language === 'de' && numeral.plainDigits !== undefined && numeral.plainDigits <= 2 && text[end] === '.') {
    const word = nextWord(text, end + 1);
    if (word && isUpper(text, word.start)) return end + 1;
  }
  return finish(s, numeral, drafts);
}

function skipCode(text: string, start: number): number {
  let i = start;
  while (isDigit(text.charCodeAt(i)) || ((text[i] === '.' || text[i] === ',') && isDigit(text.charCodeAt(i + 1)))) i++;
  return Math.max(i, start + 1);
}

function skipToken(text: string, from: number): number {
  let i = from;
  while (i < text.length && (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++;
  return i;
}

/** "March 18-20", "18 and 19 March": the other days are no figures either. */
function skipDayRange(text: string, end: number): number {
  const more =
    /^\s?(?:-|–|,|and|to|or|et|au|und|bis|y|al)\s?\d{1,2}(?![\d.,]?\d)(?!\s?(?:%|percent|people|\p{L}+s\b))/u.exec(
      text.slice(end, end + 40),
    );
  return more ? end + more[0].length : end;
}

const ordinalEndings: Readonly<Record<Language, RegExp>> = {
  en: /^(?:st|nd|rd|th)(?![\p{L}\p{N}])/u,
  fr: /^(?:er|ère|re|e|ème|nd|nde)(?![\p{L}\p{N}])/u,
  de: /^(?:\.)(?=\s\p{L})(?!\s\p{Lu})/u,
  es: /^(?:\.?[ºª°])/u,
};

function readOrdinalEnding(text: string, numeral: Numeral, language: Language): number | undefined {
  if (numeral.decimals || numeral.form !== 'digits') return undefined;
  const code = text.charCodeAt(numeral.end);
  if (!isLetter(code) && language !== 'es') return undefined;
  const match = ordinalEndings[language].exec(text.slice(numeral.end, numeral.end + 5));
  return match ? numeral.end + match[0].length : undefined;
}

/** "2/3 of": a fraction; "9/11" and "24/7" are not. */
function readSlashFraction(text: string, numeral: Numeral): Numeral | undefined {
  if (text[numeral.end] !== '/' || numeral.plainDigits === undefined || numeral.plainDigits > 2) return undefined;
  const match = /^\/(\d{1,2})(?![\d/.,])/.exec(text.slice(numeral.end, numeral.end + 5));
  const denominator = Number(match?.[1] ?? 0);
  if (match === null || denominator < 2 || denominator > 10 || numeral.value >= denominator) return undefined;
  const end = numeral.end + match[0].length;
  if (!/^\s(?:of|the|de|des|der|del)\b/.test(text.slice(end, end + 6))) return undefined;
  return { start: numeral.start, end, value: numeral.value / denominator, step: 1 / denominator, form: 'fraction' };
}

/** Handles a word that may open a number; answers where to go on. */
function atWord(s: SentenceInput, start: number, wordEnd: number, drafts: FigureDraft[]): number {
  const { text, language } = s;
  const words = numberWords[language];
  const word = text.slice(start, wordEnd).toLowerCase();
  const joined = start > 0 && isHyphen(text.charCodeAt(start - 1)) && start > 1 && isLetter(text.charCodeAt(start - 2));
  if (isNameLike(s, start, word)) return wordEnd;
  if (joined) return wordEnd;
  const fraction = words.fractions.get(word);
  if (fraction !== undefined) {
    const numeral = readFraction(text, start, wordEnd, word, fraction, language);
    if (numeral) return finish(s, numeral, drafts);
  }
  const ordinal = words.ordinals.get(word);
  if (ordinal !== undefined && language === 'en') return atOrdinal(s, start, wordEnd, ordinal, drafts, false);
  if (ordinal !== undefined && !words.small.has(word)) return atOrdinal(s, start, wordEnd, ordinal, drafts, false);
  const vague = words.vague.get(word);
  if (vague !== undefined) return atVague(s, start, wordEnd, vague, drafts);
  const scale = words.scales.get(word);
  if (scale !== undefined && !words.small.has(word)) {
    const article = previousWord(text, start);
    if (article && isSpace(text.charCodeAt(start - 1)) && isQuantifier(article.word, language)) {
      return atScale(s, article, start, scale, drafts);
    }
    if (
      language === 'en' ||
      scale >= 1e6 ||
      (word === 'cent' && article?.word === 'pour') ||
      (word.startsWith('ciento') && article?.word === 'por')
    ) {
      return wordEnd;
    }
  }
  const numeral = readMixed(text, start, language);
  if (numeral === undefined) return wordEnd;
  const spoken = language === 'en' ? spokenYearEnd(text, start, numeral) : 0;
  if (spoken) return spoken;
  const ordinalEnd = readSpelledOrdinal(text, numeral, language);
  if (ordinalEnd) return atOrdinal(s, start, ordinalEnd.end, ordinalEnd.value, drafts, false);
  if (!isCountingWord(s, numeral, word)) return numeral.end;
  return finish(s, numeral, drafts);
}

/** "nineteen ninety-six", "the year two thousand", "Flight eight hundred": years and names read out. */
function spokenYearEnd(text: string, start: number, numeral: Numeral): number {
  const before = previousWord(text, start);
  if (before?.word === 'year' && numeral.value >= 1000) return numeral.end;
  if (numeral.value > 9 && isNamed(text, start) === 'always') return numeral.end;
  if (numeral.value < 13 || numeral.value > 20 || numeral.scaled) return 0;
  const rest = readWords(text, skipSpaces(text, numeral.end), 'en');
  return rest && rest.start > numeral.end && rest.value >= 10 && rest.value < 100 ? rest.end : 0;
}

/** "twenty-first", "hundred and tenth". */
function readSpelledOrdinal(
  text: string,
  numeral: Numeral,
  language: Language,
): { end: number; value: number } | undefined {
  if (language !== 'en' || !isHyphen(text.charCodeAt(numeral.end)) || numeral.value < 20 || numeral.value % 10 !== 0)
    return undefined;
  const word = readWord(text, numeral.end + 1);
  const value = word && numberWords.en.ordinals.get(word.word);
  return word && value !== undefined && value < 10 ? { end: word.end, value: numeral.value + value } : undefined;
}

/** "three and a half", "two-thirds": words with a fraction behind them. */
function readMixed(text: string, start: number, language: Language): Numeral | undefined {
  const numeral = readWords(text, start, language);
  if (numeral === undefined || language !== 'en') return numeral;
  const tail = text.slice(numeral.end, numeral.end + 16);
  const half = /^[ -]and[ -]a[ -](half|quarter)(?!\p{L})/u.exec(tail);
  if (half && !numeral.scaled) {
    const part = half[1] === 'half' ? 0.5 : 0.25;
    return { ...numeral, end: numeral.end + half[0].length, value: numeral.value + part, step: part, form: 'fraction' };
  }
  const part = /^[ -](\p{L}+)/u.exec(tail);
  const denominator = part && numberWords.en.fractions.get((part[1] as string).toLowerCase());
  if (part && denominator && numeral.value < denominator && numeral.value > 0 && !numeral.scaled) {
    const plural = (part[1] as string).endsWith('s');
    // "the past two quarters" are a time.
    const quarters =
      denominator === 4 && tail[0] === ' ' && nextWord(text, numeral.end + part[0].length)?.word !== 'of';
    if (plural === numeral.value > 1 && !quarters) {
      const end = numeral.end + part[0].length;
      return { start, end, value: numeral.value / denominator, step: 1 / denominator, form: 'fraction' };
    }
  }
  return numeral;
}

/** "Group of Seven", "Big Four", "Five Star Movement": capitals inside a sentence make a name. */
function isNameLike(s: SentenceInput, start: number, word: string): boolean {
  if (!isUpper(s.text, start) || startsSentence(s.text, start)) return false;
  if (
    s.language === 'de' &&
    (numberWords.de.scales.has(word) || numberWords.de.vague.has(word) || numberWords.de.fractions.has(word))
  )
    return false;
  if (s.block !== 'headline' && s.block !== 'sub-heading') return true;
  // In a headline every word has a capital; the neighbours must look like a count.
  return previousWord(s.text, start)?.word === 'of';
}

function isQuantifier(word: string, language: Language): boolean {
  return (
    numberWords[language].articles.has(word) ||
    (language === 'en' &&
      (word === 'few' || word === 'several' || word === 'half' || word === 'of' || word === 'quarter')) ||
    word === 'plusieurs' ||
    word === 'varios' ||
    word === 'varias' ||
    word === 'mehrere' ||
    word === 'einige'
  );
}

/** "a million", "several hundred", "a couple of thousand", "half a billion", "a quarter of a million". */
function atScale(
  s: SentenceInput,
  article: { start: number; word: string },
  start: number,
  scale: number,
  drafts: FigureDraft[],
): number {
  const { text, language } = s;
  let from = article.start;
  let factor = 1;
  let many = false;
  const before = previousWord(text, from);
  if (article.word === 'of') {
    if (before?.word !== 'couple' && before?.word !== 'tens') return start + 1;
    factor = before.word === 'couple' ? 2 : 10;
    many = true;
    from = before.start;
    const determiner = previousWord(text, from);
    if (determiner?.word === 'a') from = determiner.start;
  } else if (
    article.word === 'few' ||
    article.word === 'several' ||
    /^(?:plusieurs|vari[oa]s|mehrere|einige)$/.test(article.word)
  ) {
    factor = 2;
    many = true;
    if (article.word === 'few' && before?.word === 'a') from = before.start;
  } else if (article.word === 'half') factor = 0.5;
  else if (article.word === 'quarter') factor = 0.25;
  else if (before?.word === 'half' && language === 'en') {
    factor = 0.5;
    from = before.start;
  } else if (before?.word === 'of' && language === 'en') {
    const part = previousWord(text, before.start);
    if (part?.word === 'quarter' || part?.word === 'third') {
      const determiner = previousWord(text, part.start);
      const numerator = determiner && numberWords.en.small.get(determiner.word);
      factor = (numerator ?? 1) / (part.word === 'quarter' ? 4 : 3);
      from = determiner && (determiner.word === 'a' || numerator !== undefined) ? determiner.start : part.start;
      drafts.splice(
        drafts.findIndex((draft) => draft.start >= from),
        drafts.some((draft) => draft.start >= from) ? 1 : 0,
      );
    }
  }
  let end = start;
  let value = factor;
  let scaled = 1;
  const first = readWord(text, start);
  end = first?.end ?? start;
  value = product(value, scale);
  scaled = scale;
  // "a hundred thousand", "a hundred and twenty"
  const inner =
    language === 'en' && factor === 1 && scale >= 100 ? readWords(text, skipSpaces(text, end), language) : undefined;
  const second = readWord(text, skipSpaces(text, end));
  const secondScale = second && numberWords[language].scales.get(second.word);
  if (second && secondScale !== undefined && secondScale > scale) {
    value = product(value, secondScale);
    scaled *= secondScale;
    end = second.end;
  } else if (second?.word === 'and' && scale === 100) {
    const tail = readWords(text, skipSpaces(text, second.end), language);
    if (tail && tail.value < 100 && tail.value > 0) {
      value += tail.value;
      scaled = 1;
      end = tail.end;
    }
  } else if (inner && inner.value < scale && inner.value > 0 && scale >= 1000) {
    value += inner.value;
    scaled = inner.step;
    end = inner.end;
  }
  if (!many && isHyphen(text.charCodeAt(end)) && scale !== 12) {
    const next = readWord(text, end + 1);
    if (
      next === undefined ||
      !(next.word === 'dollar' || next.word === 'euro' || next.word === 'year' || next.word === 'day')
    )
      return end;
  }
  return finish(s, { start: from, end, value, step: scaled, form: many ? 'vague' : 'words', scaled: true }, drafts);
}

/** "hundreds of", "tens of thousands", "des dizaines de". */
function atVague(s: SentenceInput, start: number, wordEnd: number, vague: number, drafts: FigureDraft[]): number {
  const { text, language } = s;
  let value = vague;
  let end = wordEnd;
  for (let count = 0; count < 2; count++) {
    const of = nextWord(text, end);
    if (of === undefined || !/^(?:of|de|von)$/.test(of.word)) break;
    const more = nextWord(text, of.end);
    const scale = more && (numberWords[language].vague.get(more.word) ?? numberWords[language].scales.get(more.word));
    if (more === undefined || scale === undefined || scale <= 12) break;
    value = product(value, scale);
    end = more.end;
  }
  const next = nextWord(text, end);
  const counted =
    language === 'fr' && /aine$/.test(text.slice(start, wordEnd)) && previousWord(text, start)?.word === 'une';
  const ofNext = counted || next?.word === 'of' || next?.word === 'de' || next?.word === 'd' || language === 'de';
  // "in the thousands", "millions more"; "tens" and "scores" alone are other words.
  if (!ofNext && (language !== 'en' || vague <= 20)) return end;
  if (
    !ofNext &&
    next?.word !== 'more' &&
    !/^(?:injured|wounded|dead|killed|missing|arrested|displaced|homeless)$/.test(next?.word ?? '') &&
    !casualtyVerbs.has(previousWord(text, start)?.word ?? '')
  )
    return end;
  const article = previousWord(text, start);
  const from =
    article &&
    (language === 'fr' || language === 'es') &&
    /^(?:une|un|una|des)$/.test(article.word) &&
    article.word !== 'des'
      ? article.start
      : start;
  return finish(s, { start: from, end, value, step: value, form: 'vague', scaled: true }, drafts);
}

/** "half of", "a third of", "nearly half", "by a quarter", "half an hour". */
function readFraction(
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
    isSpace(text.charCodeAt(start - 1)) &&
    (numberWords[language].articles.has(before.word) || /^(?:la|le|l|die)$/.test(before.word));
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
    if (isHyphen(text.charCodeAt(wordEnd))) {
      const unit = readWord(text, wordEnd + 1);
      return word === 'half' && unit && /^(?:hour|day|mile|year|century|decade|percent)$/.test(unit.word)
        ? build(wordEnd)
        : undefined;
    }
    if (word === 'half' && (next?.word === 'a' || next?.word === 'an')) {
      const unit = nextWord(text, next.end);
      // "half a million" is read at the scale word.
      if (unit && /^(?:hour|day|mile|year|century|decade|percent|kilometer|kilometre|percentage)$/.test(unit.word))
        return build(next.end);
      return undefined;
    }
    const modified = readModifiers(text, from, wordEnd, language);
    const known = modified.approximate || modified.bound;
    const previous = previousWord(text, from);
    if (word === 'half') {
      if (hasArticle && before?.word !== 'a') return undefined;
      if (next?.word === 'of' || known || (previous?.word === 'by' && next === undefined)) {
        const determiner = previousWord(text, start);
        if (
          determiner &&
          /^(?:first|second|other|latter|better|last|first-|this|one|a|the|his|her|their|its)$/.test(determiner.word)
        )
          return undefined;
        return build(wordEnd);
      }
      return /^(?:by|cut|in)$/.test(before?.word ?? '') && !next ? build(wordEnd) : undefined;
    }
    if (!hasArticle || before?.word === 'the') return undefined;
    if (next?.word === 'of' || known || /^(?:by|only|just|fell|rose|grew)$/.test(previous?.word ?? '')) {
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

/** Whether a spelled-out number counts something here: "two leaders", but not "one of the", "the two". */
function isCountingWord(s: SentenceInput, numeral: Numeral, word: string): boolean {
  const { text, language } = s;
  if (numeral.form === 'fraction' || readRatio(text, numeral, language)) return true;
  const articles = numberWords[language].articles;
  const next = isHyphen(text.charCodeAt(numeral.end)) ? readWord(text, numeral.end + 1) : nextWord(text, numeral.end);
  if (numeral.value === 1 || (numeral.value === 0 && next?.word !== 'percent' && next?.word !== 'degrees')) {
    if (language !== 'en' && articles.has(word)) return false;
    if (isUnitWord(text, numeral, language) && !isIdiomOfOne(text, numeral)) return true;
    if (next?.word === 'in' || next?.word === 'out') return false;
    const noun = next && oneNouns.has(next.word);
    const before = previousWord(text, numeral.start)?.word;
    return (
      noun === true &&
      before !== 'no' &&
      before !== 'the' &&
      before !== 'this' &&
      before !== 'that' &&
      before !== 'any' &&
      before !== 'every' &&
      before !== 'each' &&
      before !== 'which' &&
      before !== 'more'
    );
  }
  if (word === 'six' || numeral.value > 1) {
    if (text[numeral.end] === '-' && next && !isUnitWord(text, numeral, language) && !compoundNouns.has(next.word))
      return false;
  }
  return true;
}

function isIdiomOfOne(text: string, numeral: Numeral): boolean {
  const next = nextWord(text, numeral.end);
  return (
    next !== undefined &&
    (next.word === 'day' ||
      next.word === 'night' ||
      next.word === 'second' ||
      next.word === 'foot' ||
      next.word === 'minute')
  );
}

function isUnitWord(text: string, numeral: Numeral, language: Language): boolean {
  return readAmount(text, numeral, language).type !== undefined;
}

/** Builds the figure of a numeral, with its range, unit, noun and modifiers, or rejects it; answers where to go on. */
function finish(s: SentenceInput, numeral: Numeral, drafts: FigureDraft[]): number {
  const { text, language } = s;
  const amount = readAmount(text, numeral, language);
  const previous = drafts[drafts.length - 1];
  if (previous && previous.end > amount.start) return Math.max(numeral.end, previous.end);
  const ratio = readRatio(text, numeral, language);
  if (ratio) {
    push(
      s,
      drafts,
      { ...amount, end: ratio.end, value: ratio.value, step: ratio.step, type: 'ratio' },
      undefined,
      numeral,
    );
    return ratio.end;
  }
  const range = readRange(s, amount);
  if (range === 'score') return skipScore(text, numeral.end);
  if (range) {
    const { lower, upper } = range;
    push(s, drafts, lower, upper, numeral);
    return upper.end;
  }
  if (amount.type === undefined && isRejectedBare(s, numeral, amount))
    return Math.max(numeral.end, skipToken(text, numeral.end));
  push(s, drafts, amount, undefined, numeral);
  return amount.end;
}

function skipScore(text: string, from: number): number {
  let i = from;
  const words = /^\s(?:and|to|or|et|à|ou|und|bis|oder|y|a|o)\s\d+/.exec(text.slice(i, i + 24));
  if (words) return i + words[0].length;
  while (isDash(text.charCodeAt(i)) || isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** "one in five", "3 out of 10", "nine out of ten". */
function readRatio(
  text: string,
  numeral: Numeral,
  language: Language,
): { end: number; value: number; step: number } | undefined {
  if (language !== 'en' || numeral.value > 100 || numeral.decimals) return undefined;
  const code = text.charCodeAt(numeral.end + 1);
  if (code !== 105 && code !== 111) return undefined;
  const link = /^\s(?:in|out of)\s(?:every\s)?/.exec(text.slice(numeral.end, numeral.end + 16));
  if (link === null) return undefined;
  const at = numeral.end + link[0].length;
  const second = isDigit(text.charCodeAt(at)) ? readDigits(text, at, language) : readWords(text, at, language);
  if (second === undefined || second.value <= numeral.value || second.value > 1e6) return undefined;
  if (second.plainDigits === 4 && second.value > 1800 && second.value < 2100) return undefined;
  const out = link[0].includes('out');
  if (!out && !(numeral.form === 'words' && second.form === 'words') && numeral.value !== 1) return undefined;
  const unit = readAmount(text, second, language);
  if (unit.type !== undefined && !out) return undefined;
  return { end: second.end, value: numeral.value / second.value, step: 1 / second.value };
}

interface RangeFound {
  readonly lower: Amount;
  readonly upper: Amount;
}

/** "20 - 30 years", "between 5 and 7 percent", "$5 million to $6 million", "two or three days". */
function readRange(s: SentenceInput, first: Amount): RangeFound | 'score' | undefined {
  const { text, language } = s;
  if (first.numeral.form === 'vague') return undefined;
  // "in 1990 to 1.9 million": the year belongs to what stands before it.
  if (first.type === undefined && first.scale === 1 && isYearLike(first.numeral)) {
    if (/^(?:in|since|by|en|im|seit|desde|depuis)$/.test(previousWord(text, first.start)?.word ?? '')) return undefined;
  }
  const linkStart = first.end;
  const space = isSpace(text.charCodeAt(linkStart)) ? 1 : 0;
  let at = linkStart + space;
  let link: 'dash' | 'to' | 'and' | 'or' | undefined;
  if (isDash(text.charCodeAt(at)) && text.charCodeAt(at) !== 0x2014) {
    link = 'dash';
    at++;
    if (isSpace(text.charCodeAt(at))) {
      if (space === 0) return undefined;
      at++;
    } else if (space === 1) return undefined;
  } else if (space === 1) {
    const word = readWord(text, at);
    if (word === undefined) return undefined;
    if (/^(?:to|bis|à|a|al)$/.test(word.word)) link = 'to';
    else if (/^(?:and|et|und|y|e)$/.test(word.word)) link = 'and';
    else if (/^(?:or|ou|oder|o)$/.test(word.word)) link = 'or';
    else return undefined;
    at = skipSpaces(text, word.end);
  } else if (isHyphen(text.charCodeAt(linkStart)) && /^-to-/.test(text.slice(linkStart, linkStart + 4))) {
    link = 'dash';
    at = linkStart + 4;
  }
  if (link === undefined) return undefined;
  const numberAt = skipSigns(text, at);
  const digits = isDigit(text.charCodeAt(numberAt));
  if (!digits && (link === 'dash' || !isLetter(text.charCodeAt(numberAt)))) {
    if (!(link === 'dash' && first.numeral.form === 'words' && isLetter(text.charCodeAt(numberAt)))) return undefined;
  }
  const numeral = digits ? readDigits(text, numberAt, language) : readWords(text, numberAt, language);
  if (numeral === undefined) return undefined;
  // A year or a day stands after "to" and "and" too.
  if (
    digits &&
    numeral.plainDigits !== undefined &&
    numeral.plainDigits <= 2 &&
    isDayOfMonth(text, numeral.start, numeral.end)
  )
    return undefined;
  if (digits && timeEnd(text, numeral)) return undefined;
  let second = readAmount(text, numeral, language);
  const plain = first.type === undefined && first.scale === 1;
  const bothBare = plain && second.type === undefined && second.scale === 1;
  const between = precededBy(text, first, /^(?:between|entre|zwischen)$/);
  const from = precededBy(text, first, /^(?:from|de|von|desde)$/);
  if (link === 'and' && !between) return undefined;
  if (
    bothBare &&
    isYearLike(first.numeral) &&
    isYearLike(numeral) &&
    headNounAfter(text, second.end, language) === undefined
  )
    return 'score';
  const ages = /^(?:aged|ages)$/.test(previousWord(text, first.start)?.word ?? '');
  if (link === 'dash' && digits && bothBare) {
    if (isYearLike(first.numeral)) return 'score';
    if (numeral.leadingZero) return 'score';
  }
  // Currencies, units and types must agree where both are given.
  if (first.type !== undefined && second.type !== undefined) {
    if (first.type !== second.type || first.currency !== second.currency || first.unit !== second.unit) {
      if (!(first.type === 'money' && second.type === 'money' && first.currency === second.currency)) return undefined;
    }
  } else if (first.type !== undefined && second.type === undefined) {
    if (first.currency === undefined || first.numeral.start === first.start) return undefined;
    const rate = readRate(text, second.end, 'money');
    second = {
      ...second,
      type: 'money',
      currency: first.currency,
      unit: rate ? `/${rate.per}` : first.unit,
      end: rate?.end ?? second.end,
    };
  }
  if (link === 'to' && !between) {
    if (from && changeBefore(text, first.start)) return undefined;
    if (!from && changeBefore(text, first.start) && first.type !== undefined) return undefined;
    if (scoreVerbs.has(previousWord(text, first.start)?.word ?? '')) return bothBare ? 'score' : undefined;
    if (bothBare && !from && !ages && headNounAfter(text, second.end, language) === undefined) return undefined;
    if (first.type === undefined && second.type === undefined && first.scale !== second.scale && first.scale !== 1)
      return undefined;
  }
  if (link === 'or') {
    if (second.value <= first.value && first.scale === second.scale) return undefined;
    if (first.value * 3 < second.value && first.scale === second.scale) return undefined;
    if (first.scale !== 1 && first.scale !== second.scale) return undefined;
    if (first.type !== undefined && first.unit !== second.unit) return undefined;
    if (bothBare && headNounAfter(text, second.end, language) === undefined) return undefined;
  }
  const shares = first.scale === 1 && !first.numeral.scaled && second.scale !== 1 && first.value < 1000;
  const factor = shares && !(first.type !== undefined && first.type !== 'money') ? second.scale : 1;
  const sharesWords =
    !shares &&
    first.numeral.form === 'words' &&
    numeral.form === 'words' &&
    numeral.scaled === true &&
    !first.numeral.scaled &&
    numeral.step > 1;
  const wordFactor = sharesWords ? numeral.step : 1;
  const lower: Amount = {
    ...first,
    value: product(first.value, factor * wordFactor),
    step: product(first.step, factor * wordFactor),
    type: first.type ?? second.type,
    unit: first.unit ?? second.unit,
    currency: first.currency ?? second.currency,
  };
  if (link === 'dash' && lower.type === undefined && second.scale === 1) {
    const noun = ages || headNounAfter(text, second.end, language);
    const next = nextWord(text, second.end);
    if (lower.value >= second.value || !noun || (next && scoreNouns.has(next.word))) return 'score';
    if (scoreVerbs.has(previousWord(text, first.start)?.word ?? '')) return 'score';
  }
  if (link === 'dash' && lower.value > second.value && lower.type !== 'percentage' && lower.type !== 'money') {
    return lower.type === 'measure' ? { lower, upper: second } : 'score';
  }
  return { lower, upper: second };
}

function skipSigns(text: string, from: number): number {
  let i = from;
  while (i < from + 5 && i < text.length && !isDigit(text.charCodeAt(i)) && /[A-Z$€£¥₴₽₹₩]/.test(text[i] as string))
    i++;
  if (i === from || isDigit(text.charCodeAt(i))) return i;
  return from;
}

function precededBy(text: string, amount: Amount, pattern: RegExp): boolean {
  let at = amount.start;
  for (let count = 0; count < 3; count++) {
    const word = previousWord(text, at);
    if (word === undefined) return false;
    if (pattern.test(word.word)) return true;
    if (!/^(?:about|around|an|estimated|some|at|least|roughly|approximately|environ|etwa|rund|unos)$/.test(word.word))
      return false;
    at = word.start;
  }
  return false;
}

function changeBefore(text: string, start: number): boolean {
  let at = start;
  for (let count = 0; count < 6; count++) {
    const word = previousWord(text, at);
    if (word === undefined) return false;
    if (changeVerbs.has(word.word)) return true;
    at = word.start;
  }
  return false;
}

function isYearLike(numeral: Numeral): boolean {
  return numeral.plainDigits === 4 && numeral.value >= 1000 && numeral.value <= 2100;
}

/** Bare numbers (no unit, no currency) that count nothing: years, names, scores, phone numbers, codes. */
function isRejectedBare(s: SentenceInput, numeral: Numeral, amount: Amount): boolean {
  const { text, language } = s;
  if (numeral.form === 'vague' || numeral.form === 'fraction') return false;
  const next = text.charCodeAt(amount.end);
  if (numeral.form === 'digits') {
    if (numeral.leadingZero) return true;
    // Letters that are no scale and no unit: "5G", "1990s", "3D", "20th".
    if (isLetter(next)) return true;
    if (isHyphen(next) && isLetter(text.charCodeAt(amount.end + 1))) {
      const word = readWord(text, amount.end + 1);
      return !(word && (compoundNouns.has(word.word) || word.word === 'odd' || word.word === 'plus'));
    }
    if (amount.scale !== 1) return amount.looseScale === true && isNamed(text, numeral.start) !== undefined;
  }
  if (numeral.form === 'words' && numeral.scaled) return false;
  const noun = headNounAfter(text, amount.end, language);
  const before = previousWord(text, numeral.start);
  const modified = readModifiers(text, amount.start, amount.end, language);
  const sized = modified.approximate === true || modified.bound !== undefined;
  if (numeral.form === 'words') return isIdleWord(s, numeral, noun, before?.word, sized);
  const headline = s.block === 'headline' || s.block === 'sub-heading';
  const named = isNamed(text, numeral.start);
  if (named === 'always') return true;
  if (named === 'unless-counting' && (noun === undefined || (!headline && isNameRunOn(text, amount.end)))) return true;
  const following = nextWord(text, amount.end);
  if (noun === undefined && following && language !== 'de' && !headline && isUpper(text, following.start)) return true;
  if (isYearLike(numeral) && numeral.value >= 1000) {
    if (noun === undefined)
      return !(numeral.value < 1800 && sized) && (numeral.value >= 1400 || yearBefore.has(before?.word ?? ''));
    const counted = text.slice(noun.start, noun.end).toLowerCase();
    if (sized && before?.word !== 'around' && before?.word !== 'about') return false;
    if (peopleNouns.has(counted) && noun.start - amount.end < 24)
      return (
        yearBefore.has(before?.word ?? '') &&
        !/^(?:of|from|to|and|or|the|about|around|between|for|by)$/.test(before?.word ?? '')
      );
    if (numeral.value >= 1900) return true;
    return yearBefore.has(before?.word ?? '');
  }
  if (numeral.plainDigits !== undefined && numeral.plainDigits >= 7 && noun === undefined) return true;
  // "Smith, 49, said": an age; it is read as one by `push`.
  if (isPhone(text, numeral)) return true;
  if (noun === undefined && scoreVerbs.has(before?.word ?? '')) return true;
  if (noun === undefined && (text[numeral.start - 1] === '-' || isDash(next))) return true;
  return false;
}

function isPhone(text: string, numeral: Numeral): boolean {
  if (text[numeral.start - 1] === '+') return true;
  if (!isDigit(text.charCodeAt(numeral.end + 1))) return false;
  return (
    /^\s\d{3,4}\s\d{3,4}(?!\d)/.test(text.slice(numeral.end, numeral.end + 12)) &&
    numeral.plainDigits !== undefined &&
    numeral.plainDigits >= 2 &&
    numeral.plainDigits <= 5
  );
}

/** "Boeing 737 Max jets": a capital right after the number goes on with the name. */
function isNameRunOn(text: string, end: number): boolean {
  const word = nextWord(text, end);
  return word !== undefined && isUpper(text, word.start) && word.end - word.start > 1;
}

function isIdleWord(
  s: SentenceInput,
  numeral: Numeral,
  noun: Span | undefined,
  before: string | undefined,
  sized: boolean,
): boolean {
  const { text, language } = s;
  if (numeral.scaled || sized) return false;
  if (isHyphen(text.charCodeAt(numeral.end)) && isLetter(text.charCodeAt(numeral.end + 1))) {
    const word = readWord(text, numeral.end + 1);
    return !(word && compoundNouns.has(word.word));
  }
  if (
    before === 'number' ||
    before === 'chapter' ||
    before === 'article' ||
    before === 'phase' ||
    before === 'level' ||
    before === 'page' ||
    before === 'part'
  )
    return true;
  if (noun !== undefined) {
    // "these two of the leaders", "one of the"
    if (numeral.value === 1) {
      const next = nextWord(text, numeral.end);
      return next?.word === 'of';
    }
    return false;
  }
  if (numeral.value === 1) {
    const next = nextWord(text, numeral.end);
    return !(next && oneNouns.has(next.word));
  }
  if (casualtyVerbs.has(before ?? '')) return false;
  const next = nextWord(text, numeral.end);
  if (next && (next.word === 'more' || next.word === 'others') && language === 'en') return false;
  // "17 people, nine of them children": but "the two of them".
  if (next?.word === 'of' && language === 'en' && numeral.value > 1) {
    const whom = nextWord(text, next.end)?.word ?? '';
    if (/^(?:them|whom|those|these)$/.test(whom)) return before !== undefined && /^(?:the|these|those)$/.test(before);
  }
  // "of the eight victims, three were found": but "the two were friends".
  if (
    next &&
    /^(?:were|are|have|had|remain|survived|died)$/.test(next.word) &&
    language === 'en' &&
    numeral.value > 1
  ) {
    return before !== undefined && /^(?:the|these|those|all|last|other|first)$/.test(before);
  }
  return numeral.value < 13;
}

function push(
  s: SentenceInput,
  drafts: FigureDraft[],
  amount: Amount,
  upper: Amount | undefined,
  numeral: Numeral,
): void {
  const { text, language } = s;
  const end = upper?.end ?? amount.end;
  let { start, value } = amount;
  let upperValue = upper?.value;
  const minus = amount.type === undefined ? undefined : minusBefore(text, start);
  if (minus !== undefined && upper === undefined) {
    start = minus;
    value = -value;
  }
  const modifiers = readModifiers(text, amount.start, end, language);
  let type = amount.type;
  let unit = amount.unit;
  let countedAt: Span | undefined;
  if (type === undefined && isMagnitude(text, start)) {
    type = 'measure';
    unit = 'magnitude';
  } else if (type === undefined) {
    if (numeral.form === 'fraction' && value < 1) type = 'ratio';
    else if (isAge(text, numeral, amount)) {
      type = 'measure';
      unit = 'year';
    } else type = 'count';
    if (type !== 'measure') countedAt = countedNoun(text, end, value, language);
  } else if (type === 'percentage') {
    const of = nextWord(text, end);
    if (of && /^(?:of|de|des|der|del)$/.test(of.word)) countedAt = headNounAfter(text, end, language);
  }
  if (numeral.form === 'vague') upperValue = undefined;
  const draft: FigureDraft = {
    kind: 'figure',
    start,
    end,
    type,
    value,
    upper: upperValue,
    currency: amount.currency,
    unit,
    counted: countedAt && text.slice(countedAt.start, countedAt.end),
    countedAt,
    approximate: modifiers.approximate || numeral.form === 'vague' || undefined,
    bound: modifiers.bound ?? (numeral.form === 'vague' ? 'at-least' : undefined),
    step: upper ? Math.min(amount.step, upper.step) : amount.step,
    restates: amount.type === 'money' ? restated(text, start, drafts[drafts.length - 1], amount.currency) : undefined,
  };
  drafts.push(draft);
}

function countedNoun(text: string, end: number, value: number, language: Language): Span | undefined {
  const compound = isHyphen(text.charCodeAt(end)) ? readWord(text, end + 1) : undefined;
  if (compound && compoundNouns.has(compound.word)) return { start: compound.start, end: compound.end };
  const from = compound?.word === 'odd' || compound?.word === 'plus' ? compound.end : end;
  if (value === 1) {
    const next = nextWord(text, from);
    if (next && oneNouns.has(next.word)) return { start: next.start, end: next.end };
  }
  return headNounAfter(text, from, language);
}

/** "a magnitude 6.4 quake", "of magnitude 6.4", "a magnitude of 6.4". */
function isMagnitude(text: string, start: number): boolean {
  const before = previousWord(text, start);
  if (before?.word === 'magnitude') return true;
  return before?.word === 'of' && previousWord(text, before.start)?.word === 'magnitude';
}

/** "Smith, 49, said" and "Smith, 49.": a number between commas after a name. */
function isAge(text: string, numeral: Numeral, amount: Amount): boolean {
  if (numeral.form !== 'digits' || numeral.plainDigits === undefined || numeral.value < 2 || numeral.value > 109)
    return false;
  const before = previousWord(text, numeral.start);
  if (before && (before.word === 'aged' || before.word === 'age' || before.word === 'ages')) return true;
  const after = text[amount.end];
  if (after !== ',' && after !== '.' && after !== ';' && after !== undefined && after !== '\n') return false;
  if (text.slice(numeral.start - 2, numeral.start) !== ', ') return false;
  const name = previousWord(text, numeral.start - 2);
  return name !== undefined && (isUpper(text, name.start) || (after === ',' && numeral.value >= 15));
}

const bracketWords =
  /^\s?\((?:(?:about|around|roughly|approximately|some|or|nearly|almost|equivalent to|equal to|environ|soit|etwa|rund|ca\.?|circa|unos|cerca de|US)\s?)*$|^,?\s?or\s(?:(?:about|around|roughly|nearly|some)\s)*$/;

/** The sum just before the bracket that this one stands in, where the currencies differ. */
function restated(
  text: string,
  start: number,
  previous: FigureDraft | undefined,
  currency: string | undefined,
): Span | undefined {
  if (previous === undefined || previous.type !== 'money' || previous.currency === currency || previous.restates)
    return undefined;
  if (start - previous.end > 30 || start < previous.end) return undefined;
  return bracketWords.test(text.slice(previous.end, start)) ? { start: previous.start, end: previous.end } : undefined;
}

/** "their second official phone call": an ordinal with its noun, after a determiner; dates, parts and names left out. */
function atOrdinal(
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
  if (isHyphen(text.charCodeAt(end)) || !isSpace(text.charCodeAt(end))) return end;
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
  if (
    /^(?:siècle|jahrhundert|siglo|mal|fois|vez|trimestre|semestre|quartal|halbjahr|mundial|guerre|weltkrieg|guerra)$/.test(
      noun,
    )
  )
    return end;
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
