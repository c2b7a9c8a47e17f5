import type { Language } from '../../model';
import type { FigureDraft, SentenceInput } from '../recogniser';
import { readAmount } from './amounts';
import { isNamed, startsSentence } from './context';
import { countsOne } from './counted-noun';
import { finish } from './figure';
import { readFraction, readMixed, readUnitAndHalf } from './fractions';
import { headNounAfter } from './head-noun';
import { type Numeral, readWords } from './numerals';
import { atOrdinal, readSpelledOrdinal } from './ordinals';
import { readRatio } from './ratios';
import { codeAt, isHyphen, isLetter, isUpper, nextWord, previousWord, readWord, skipSpaces } from './reader';
import { isHurtOne, isListed, isVotedWord } from './rejection';
import { atScale, atVague, isQuantifier } from './scale-words';
import { numberWords, openingWords } from './vocabulary';
import { compoundNouns } from './words';

/** Handles a word that may open a number; answers where to go on. */
export function atWord(s: SentenceInput, start: number, wordEnd: number, drafts: FigureDraft[]): number {
  const { text, language } = s;
  const words = numberWords[language];
  const word = text.slice(start, wordEnd).toLowerCase();
  // German builds words that no list holds.
  if (language !== 'de' && !openingWords[language].has(word)) return wordEnd;
  const joined =
    start > 1 &&
    isHyphen(codeAt(text, start - 1)) &&
    isLetter(codeAt(text, start - 2)) &&
    !(language === 'fr' && previousWord(text, start - 1)?.word === 'demi');
  if (isNameLike(s, start, word)) return wordEnd;
  if (joined) return wordEnd;
  const multiple = words.multiples.get(word);
  if (multiple !== undefined) {
    drafts.push({ kind: 'figure', start, end: wordEnd, type: 'ratio', value: multiple, step: 1 });
    return wordEnd;
  }
  const fraction = words.fractions.get(word);
  if (fraction !== undefined) {
    const length = word === 'half' ? readUnitAndHalf(text, start) : undefined;
    if (length) return finish(s, length, drafts);
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
    const article = previousWord(text, isHyphen(codeAt(text, start - 1)) ? start - 1 : start);
    if (article && isQuantifier(article.word, language)) {
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

/** Whether a spelled-out number counts something here: "two leaders", but not "one of the", "the two". */
function isCountingWord(s: SentenceInput, numeral: Numeral, word: string): boolean {
  const { text, language } = s;
  if (numeral.form === 'fraction' || readRatio(text, numeral, language)) return true;
  const articles = numberWords[language].articles;
  const next = isHyphen(codeAt(text, numeral.end)) ? readWord(text, numeral.end + 1) : nextWord(text, numeral.end);
  if (numeral.value === 0 && headNounAfter(text, numeral.end, language)) return true;
  if (numeral.value === 1 || (numeral.value === 0 && next?.word !== 'percent' && next?.word !== 'degrees')) {
    if (language !== 'en' && articles.has(word)) return hasHalf(text, numeral, language);
    if (isUnitWord(text, numeral, language) && !isIdiomOfOne(text, numeral)) return true;
    if (language === 'en' && (isHurtOne(text, numeral) || isVotedWord(text, numeral) || isListed(text, numeral)))
      return true;
    if (next?.word === 'in' || next?.word === 'out') return false;
    const noun = next && countsOne(text, next);
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

/** "un an et demi", "una hora y media" */
function hasHalf(text: string, numeral: Numeral, language: Language): boolean {
  const { value, type } = readAmount(text, numeral, language);
  return type === 'measure' && value % 1 === 0.5;
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
