import type { Language } from '../../model';
import type { FigureDraft, SentenceInput } from '../recogniser';
import { halfEnd, product } from './amounts';
import { finish } from './figure';
import { looksLikeVerb } from './head-noun';
import { readWords } from './numerals';
import { codeAt, isHyphen, nextWord, previousWord, readWord, skipSpaces, type Word } from './reader';
import { numberWords } from './vocabulary';
import { casualtyVerbs, wordSet } from './words';

const severalAbroad = wordSet('plusieurs varios varias mehrere einige');
const scaleLinks = wordSet('of de von');
const crowdVerbs = wordSet('were are have had will may could would might who fled died');
const casualtyStates = wordSet('injured wounded dead killed missing arrested displaced homeless');
const singularArticles = wordSet('une un una');
const halfWords = wordSet('medio media demi halbe halbes halben');

/** Words before a scale word that make it a figure: "a million", "several hundred". */
export function isQuantifier(word: string, language: Language): boolean {
  return (
    numberWords[language].articles.has(word) ||
    (language === 'en' &&
      (word === 'few' || word === 'several' || word === 'half' || word === 'of' || word === 'quarter')) ||
    word === 'plusieurs' ||
    word === 'varios' ||
    word === 'varias' ||
    halfWords.has(word) ||
    word === 'mehrere' ||
    word === 'einige'
  );
}

/** "a million", "several hundred", "a couple of thousand", "half a billion", "a quarter of a million". */
export function atScale(
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
  } else if (article.word === 'few' || article.word === 'several' || severalAbroad.has(article.word)) {
    factor = 2;
    many = true;
    if (article.word === 'few' && before?.word === 'a') from = before.start;
  } else if (halfWords.has(article.word)) {
    factor = 0.5;
    if (before && numberWords[language].articles.has(before.word)) from = before.start;
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
      dropFrom(drafts, from);
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
  // "a million and a half"
  const half = factor === 1 && scale >= 1000 ? halfEnd(text, end) : 0;
  if (half) {
    value += scale / 2;
    scaled = scale / 2;
    end = half;
  }
  if (!many && isHyphen(codeAt(text, end)) && scale !== 12) {
    const next = readWord(text, end + 1);
    if (
      next === undefined ||
      !(next.word === 'dollar' || next.word === 'euro' || next.word === 'year' || next.word === 'day')
    )
      return end;
  }
  return finish(s, { start: from, end, value, step: scaled, form: many ? 'vague' : 'words', scaled: true }, drafts);
}

/** Takes back the first figure that starts at `from` or later: "a third" of "a third of a million". */
function dropFrom(drafts: FigureDraft[], from: number): void {
  let first = drafts.length;
  while (first > 0 && (drafts[first - 1] as FigureDraft).start >= from) first--;
  if (first < drafts.length) drafts.splice(first, 1);
}

/** "hundreds of", "tens of thousands", "des dizaines de". */
export function atVague(
  s: SentenceInput,
  start: number,
  wordEnd: number,
  vague: number,
  drafts: FigureDraft[],
): number {
  const { text, language } = s;
  let value = vague;
  let end = wordEnd;
  for (let count = 0; count < 2; count++) {
    const of = nextWord(text, end);
    if (of === undefined || !scaleLinks.has(of.word)) break;
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
  const alone = vague <= 20 && vague !== 12 && end === wordEnd;
  if (!ofNext && (language !== 'en' || (alone && !areHurt(text, next)))) return end;
  if (
    !ofNext &&
    next?.word !== 'more' &&
    !casualtyStates.has(next?.word ?? '') &&
    !(next && (crowdVerbs.has(next.word) || (looksLikeVerb(next.word) && !next.word.endsWith('ing')))) &&
    !casualtyVerbs.has(previousWord(text, start)?.word ?? '')
  )
    return end;
  const article = previousWord(text, start);
  const from =
    article && (language === 'fr' || language === 'es') && singularArticles.has(article.word) ? article.start : start;
  if (counted) return finish(s, { start: from, end, value, step: 1, form: 'words', scaled: true, about: true }, drafts);
  return finish(s, { start: from, end, value, step: value, form: 'vague', scaled: true }, drafts);
}

/** "Scores were injured", not "The scores were level". */
function areHurt(text: string, verb: Word | undefined): boolean {
  if (verb?.word !== 'were' && verb?.word !== 'are') return false;
  const state = nextWord(text, verb.end)?.word ?? '';
  return casualtyStates.has(state) || casualtyVerbs.has(state);
}
