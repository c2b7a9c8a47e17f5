import type { Language, Span } from '../../model';
import { Listed, listsOf, stopIn } from './lists';
import {
  codeAt,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isUpper,
  readWord,
  sentenceNumber,
  skipSpaces,
  type Word,
} from './reader';
import { numberWords } from './vocabulary';
import { wordSet } from './words';

const phraseArticles = wordSet('the these those its their his her our all la le les l los las el den der die');

/** The noun that a number counts: "1,200 Russian [soldiers]". Looks at most five words ahead, within the phrase. */
export function headNounAfter(text: string, from: number, language: Language): Span | undefined {
  // Whether a number counts anything, and what, is asked in turn.
  if (keptFrom !== from || keptSentence !== sentenceNumber()) {
    keptNoun = findHeadNoun(text, from, language);
    keptFrom = from;
    keptSentence = sentenceNumber();
  }
  return keptNoun;
}

let keptFrom = -1;
let keptSentence = -1;
let keptNoun: Span | undefined;

function findHeadNoun(text: string, from: number, language: Language): Span | undefined {
  let at = from;
  const of = readWord(text, skipSpaces(text, at));
  if (of && isPartitive(of.word, language)) {
    at = of.end;
    if (text[at] === "'" || text[at] === '’') at++;
    const article = readWord(text, skipSpaces(text, at));
    if (article && isArticle(article.word)) at = article.end;
    // "17 of them children"
    else if (article && language === 'en' && (article.word === 'them' || article.word === 'whom')) {
      const whom = readPhraseWord(text, skipSpaces(text, article.end));
      const counts = whom && (listsOf(whom) & stopIn('en')) === 0 && isPlural(text, whom, language, 0);
      return counts ? { start: whom.start, end: whom.end } : undefined;
    }
    at = skipNumber(text, at, language);
  }
  let previous: Word | undefined;
  for (let count = 0; count < 6; count++) {
    const at2 = skipSpaces(text, at);
    if (at2 === at && count > 0) return undefined;
    const word = readPhraseWord(text, at2);
    if (word === undefined) return undefined;
    const skip =
      count === 0 &&
      (word.word === 'more' ||
        word.word === 'other' ||
        word.word === 'additional' ||
        word.word === 'autres' ||
        word.word === 'otros' ||
        word.word === 'otras' ||
        word.word === 'such' ||
        word.word === 'or');
    if (word.word === 'or') return undefined;
    // "17 African and Latin American countries"
    if (word.word === 'and' && previous && isUpper(text, previous.start) && isUpper(text, skipSpaces(text, word.end))) {
      at = word.end;
      continue;
    }
    const compound =
      text.charCodeAt(word.end - word.word.length - 1) === 45 && word.word.length < word.end - word.start;
    if (!skip && !compound && (listsOf(word) & stopIn(language)) !== 0) return undefined;
    if (isPossessive(text, word)) {
      at = skipPossessive(text, word.end);
      if (at < 0) return undefined;
      at = skipNumber(text, at, language);
      previous = word;
      continue;
    }
    if (!skip && isPlural(text, word, language, count)) {
      const next = readWord(text, skipSpaces(text, word.end));
      if (
        next &&
        isSpace(codeAt(text, word.end)) &&
        (listsOf(word) & Listed.attributivePlural) !== 0 &&
        isPlural(text, next, language, count + 1)
      ) {
        return { start: next.start, end: next.end };
      }
      return { start: word.start, end: word.end };
    }
    const after = codeAt(text, word.end);
    // A comma goes on between adjectives ("20 armed, masked men"), everything else ends the phrase.
    if (!isSpace(after) && text[word.end] !== '’' && text[word.end] !== "'") {
      if (
        !(
          text[word.end] === ',' &&
          count > 0 &&
          previous &&
          language === 'en' &&
          /(?:ed|ing|ous|ful|al|ive|ish|ern|y)$/.test(word.word) &&
          !/^,\s\p{L}+ing\b/u.test(text.slice(word.end, word.end + 20))
        )
      )
        return undefined;
      at = word.end + 1;
    } else at = text[word.end] === "'" || text[word.end] === '’' ? skipPossessive(text, word.end) : word.end;
    if (at < 0) return undefined;
    previous = word;
  }
  return undefined;
}

/** Past the number of a whole: "38 of the [150] seats", "six of [eleven] charges". */
function skipNumber(text: string, from: number, language: Language): number {
  let at = skipSpaces(text, from);
  const start = at;
  while (
    at < start + 12 &&
    (isDigit(codeAt(text, at)) || (at > start && isDigit(codeAt(text, at + 1)) && !isLetter(codeAt(text, at))))
  )
    at++;
  if (at > start) return isSpace(codeAt(text, at)) ? at : from;
  const word = readWord(text, at);
  if (word === undefined || word.word === 'one' || !numberWords[language].small.has(word.word)) return from;
  return isHyphen(codeAt(text, word.end)) ? (readWord(text, word.end + 1)?.end ?? from) : word.end;
}

/** Adverbs that follow a noun: "the first incident late Monday". */
const afterNoun = wordSet(
  'late early ever yet overall overnight alone away apart together abroad worldwide again last next this',
);

/** The last noun of a phrase in the singular: "second official phone [call] since". */
export function singularHeadAfter(text: string, from: number, language: Language): Span | undefined {
  let last: Word | undefined;
  let at = from;
  for (let count = 0; count < 7; count++) {
    const start = skipSpaces(text, at);
    if (start === at) break;
    const word = readPhraseWord(text, start);
    if (word === undefined || (listsOf(word) & stopIn(language)) !== 0) break;
    if (last && language === 'en' && (looksLikeVerb(word.word) || afterNoun.has(word.word))) break;
    // "her first stop Tuesday"
    if (last && language === 'en' && isUpper(text, word.start) && !isUpper(text, last.start)) break;
    if (language !== 'en' && last) {
      // Adjectives follow the noun in French and Spanish; German nouns are capitalised.
      if (language !== 'de') break;
      if (!isUpper(text, word.start)) break;
    }
    last = word;
    if (!isSpace(codeAt(text, word.end))) break;
    if (language === 'de' && isUpper(text, word.start)) break;
    at = word.end;
  }
  return last && { start: last.start, end: last.end };
}

function isApostrophe(mark: string | undefined): boolean {
  return mark === "'" || mark === '’';
}

function isPossessive(text: string, word: Word): boolean {
  return (
    (text[word.end] === "'" || text[word.end] === '’') &&
    text[word.end + 1] === 's' &&
    !isLetter(codeAt(text, word.end + 2))
  );
}

/** A word with hyphens inside; the last part decides. "U.S." and "F-35" are words too. */
function readPhraseWord(text: string, start: number): Word | undefined {
  if (isUpper(text, start) && mayBeCode(text, start)) {
    const code =
      /^(?:(?:[A-Z]\.){2,4}|(?:[A-Z]\.){1,3}[A-Z](?!\p{L})|[A-Z][A-Za-z]{0,3}-?\d{1,4}[A-Za-z]{0,3})(?![\p{L}\p{N}])/u.exec(
        text.slice(start, start + 14),
      );
    if (code) return { start, end: start + code[0].length, word: code[0].toLowerCase(), form: -1 };
  }
  let word = readWord(text, start);
  // "Shi'ite"
  if (
    word &&
    isApostrophe(text[word.end]) &&
    isLetter(codeAt(text, word.end + 2)) &&
    isLetter(codeAt(text, word.end + 1))
  )
    word = readWord(text, word.end + 1);
  while (word && isHyphen(codeAt(text, word.end)) && isLetter(codeAt(text, word.end + 1))) {
    const next = readWord(text, word.end + 1);
    if (next === undefined || next.end - start > 60) break;
    word = next;
  }
  if (word === undefined || word.start === start) return word;
  return { start, end: word.end, word: word.word, form: word.form };
}

/** A stop after the first letter, or a digit after at most four letters and a hyphen. */
function mayBeCode(text: string, start: number): boolean {
  if (codeAt(text, start + 1) === 46) return true;
  let i = start + 1;
  while (i < start + 4 && isLetter(codeAt(text, i))) i++;
  if (codeAt(text, i) === 45) i++;
  return isDigit(codeAt(text, i));
}

function skipPossessive(text: string, at: number): number {
  let i = at + 1;
  if (text[i] === 's') i++;
  return isSpace(codeAt(text, i)) ? i : -1;
}

function isPartitive(word: string, language: Language): boolean {
  if (language === 'en') return word === 'of';
  if (language === 'de') return word === 'der' || word === 'von';
  return word === 'de' || word === 'd' || word === 'des' || word === 'del';
}

function isArticle(word: string): boolean {
  return phraseArticles.has(word);
}

function isPlural(text: string, word: Word, language: Language, index: number): boolean {
  if (word.end - word.start < 3 || word.word.includes('.')) return false;
  if (language === 'de') return isUpper(text, word.start);
  const lists = listsOf(word);
  if (lists & Listed.irregularPlural || (word.word.endsWith('ese') && isUpper(text, word.start))) return true;
  const last = word.word[word.word.length - 1];
  if (language === 'fr') return (last === 's' || last === 'x') && !(lists & Listed.notPlural);
  if (language === 'es') return last === 's' && !(lists & Listed.notPlural);
  if (last !== 's' || lists & Listed.notPlural || word.word.endsWith('ss')) return false;
  if (word.word.endsWith('us') && !isUpper(text, word.start)) return false;
  // "two Democrats" counts; "Boeing 737 Lions" and "three United States" do not.
  return (
    !isUpper(text, word.start) || index === 0 || !isUpper(text, Math.max(0, word.start - 2)) || word.word !== 'states'
  );
}

const irregularPast: ReadonlySet<string> = new Set(
  `killed died fled hit struck took came went began left made met held said told won lost fell rose broke set put brought kept led
   ran saw sent shot got gave sold bought wrote won spoke drew grew flew threw sank rang sang stole paid spent lost kept felt stood sat rode drove chose froze woke wore tore shook hurt burst spread split shut falls comes takes marks brings follows begins ends goes runs stands lies sits opens closes starts lasts costs needs wants plays looks seems stays leads moves turns works lives dies gets gives says grew became found had was ended lasted failed happened occurred followed showed`.split(
    /\s+/,
  ),
);

/** Nouns in -ing that may be numbered. */
export const actionNouns: ReadonlySet<string> = new Set(
  'meeting building hearing bombing killing shooting reading ruling sighting sitting filing briefing landing crossing opening closing painting recording wedding king ring wing thing string spring offering showing'.split(
    ' ',
  ),
);

export function looksLikeVerb(word: string): boolean {
  return (
    irregularPast.has(word) ||
    (word.length > 4 && (word.endsWith('ed') || word.endsWith('ing')) && !actionNouns.has(word))
  );
}

export function digitFollows(text: string, at: number): boolean {
  return isDigit(codeAt(text, at));
}
