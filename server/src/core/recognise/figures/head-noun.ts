import type { Language, Span } from '../../model';
import { isDigit, isHyphen, isLetter, isSpace, isUpper, readWord, skipSpaces, type Word } from './reader';
import { attributivePlurals, irregularPlurals, notPlural, stops } from './words';

/** The noun that a number counts: "1,200 Russian [soldiers]". Looks at most five words ahead, within the phrase. */
export function headNounAfter(text: string, from: number, language: Language): Span | undefined {
  let at = from;
  const of = readWord(text, skipSpaces(text, at));
  if (of && isPartitive(of.word, language)) {
    at = of.end;
    if (text[at] === "'" || text[at] === '’') at++;
    const article = readWord(text, skipSpaces(text, at));
    if (article && isArticle(article.word)) at = article.end;
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
        word.word === 'such' ||
        word.word === 'or');
    if (word.word === 'or') return undefined;
    if (!skip && stops[language].has(word.word)) return undefined;
    if (isPlural(text, word, language, count)) {
      const next = readWord(text, skipSpaces(text, word.end));
      if (
        next &&
        isSpace(text.charCodeAt(word.end)) &&
        attributivePlurals.has(word.word) &&
        isPlural(text, next, language, count + 1)
      ) {
        return { start: next.start, end: next.end };
      }
      return { start: word.start, end: word.end };
    }
    const after = text.charCodeAt(word.end);
    // A comma goes on between adjectives ("20 armed, masked men"), everything else ends the phrase.
    if (!isSpace(after) && text[word.end] !== '’' && text[word.end] !== "'") {
      if (
        !(
          text[word.end] === ',' &&
          count > 0 &&
          previous &&
          language === 'en' &&
          /(?:ed|ing|ous|ful|al|ive|ish|ern|y)$/.test(word.word)
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

/** The last noun of a phrase in the singular: "second official phone [call] since". */
export function singularHeadAfter(text: string, from: number, language: Language): Span | undefined {
  let last: Word | undefined;
  let at = from;
  for (let count = 0; count < 7; count++) {
    const start = skipSpaces(text, at);
    if (start === at) break;
    const word = readPhraseWord(text, start);
    if (word === undefined || stops[language].has(word.word)) break;
    if (last && language === 'en' && looksLikeVerb(word.word)) break;
    if (language !== 'en' && last) {
      // Adjectives follow the noun in French and Spanish; German nouns are capitalised.
      if (language !== 'de') break;
      if (!isUpper(text, word.start)) break;
    }
    last = word;
    if (!isSpace(text.charCodeAt(word.end))) break;
    if (language === 'de' && isUpper(text, word.start)) break;
    at = word.end;
  }
  return last && { start: last.start, end: last.end };
}

/** A word with hyphens inside; the last part decides. */
function readPhraseWord(text: string, start: number): Word | undefined {
  let word = readWord(text, start);
  while (word && isHyphen(text.charCodeAt(word.end)) && isLetter(text.charCodeAt(word.end + 1))) {
    const next = readWord(text, word.end + 1);
    if (next === undefined || next.end - start > 60) break;
    word = next;
  }
  if (word === undefined || word.start === start) return word;
  return { ...word, start: word.start };
}

function skipPossessive(text: string, at: number): number {
  let i = at + 1;
  if (text[i] === 's') i++;
  return isSpace(text.charCodeAt(i)) ? i : -1;
}

function isPartitive(word: string, language: Language): boolean {
  if (language === 'en') return word === 'of';
  if (language === 'de') return word === 'der' || word === 'von';
  return word === 'de' || word === 'd' || word === 'des' || word === 'del';
}

function isArticle(word: string): boolean {
  return /^(?:the|these|those|its|their|his|her|our|all|la|le|les|l|los|las|el|den|der|die)$/.test(word);
}

function isPlural(text: string, word: Word, language: Language, index: number): boolean {
  if (word.end - word.start < 3) return false;
  if (language === 'de') return isUpper(text, word.start);
  if (irregularPlurals.has(word.word)) return true;
  const last = word.word[word.word.length - 1];
  if (language === 'fr') return (last === 's' || last === 'x') && !notPlural.has(word.word);
  if (language === 'es') return last === 's' && !notPlural.has(word.word);
  if (last !== 's' || notPlural.has(word.word) || word.word.endsWith('ss') || word.word.endsWith('us')) return false;
  const possessive = text[word.end] === "'" || text[word.end] === '’';
  if (possessive) return false;
  // "two Democrats" counts; "Boeing 737 Lions" and "three United States" do not.
  return (
    !isUpper(text, word.start) || index === 0 || !isUpper(text, Math.max(0, word.start - 2)) || word.word !== 'states'
  );
}

const irregularPast: ReadonlySet<string> = new Set(
  `killed hit struck took came went began left made met held said told won lost fell rose broke set put brought kept led
   ran saw sent shot got gave grew became found had was ended lasted failed happened occurred followed showed`.split(
    /\s+/,
  ),
);

function looksLikeVerb(word: string): boolean {
  return (
    irregularPast.has(word) ||
    (word.length > 4 &&
      (word.endsWith('ed') || word.endsWith('ing')) &&
      word !== 'meeting' &&
      word !== 'building' &&
      word !== 'hearing' &&
      word !== 'bombing' &&
      word !== 'killing' &&
      word !== 'shooting' &&
      word !== 'reading' &&
      word !== 'ruling' &&
      word !== 'round')
  );
}

export function digitFollows(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at));
}
