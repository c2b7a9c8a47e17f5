import type { Language, Span } from '../../model';
import { headNounAfter } from './head-noun';
import { codeAt, isHyphen, nextWord, readWord, type Word } from './reader';
import { casualtyVerbs, compoundNouns, oneNouns, stops } from './words';

/** The noun that a figure counts: in a compound ("12-member panel") or at the head of the phrase after it. */
export function countedNoun(text: string, end: number, value: number, language: Language): Span | undefined {
  const compound = isHyphen(codeAt(text, end)) ? readWord(text, end + 1) : undefined;
  if (compound && compoundNouns.has(compound.word)) return { start: compound.start, end: compound.end };
  const from = compound?.word === 'odd' || compound?.word === 'plus' ? compound.end : end;
  if (value === 1) {
    const next = nextWord(text, from);
    if (next && oneNouns.has(next.word)) return { start: next.start, end: next.end };
  }
  return (
    headNounAfter(text, from, language) ??
    (language === 'fr' && value > 0 && value < 2 ? oneNoun(text, from) : undefined)
  );
}

/** In French what is below two is singular: "0,3 point". */
function oneNoun(text: string, from: number): Span | undefined {
  const next = nextWord(text, from);
  return next && next.end - next.start > 2 && !stops.fr.has(next.word)
    ? { start: next.start, end: next.end }
    : undefined;
}

/** Whether "one" is a number before this word: "one soldier", "one was killed", "one is being treated". */
export function countsOne(text: string, next: Word): boolean {
  return oneNouns.has(next.word) || isOneHurt(text, next);
}

/** Not "one is tempted". */
function isOneHurt(text: string, verb: Word): boolean {
  if (verb.word === 'died' || verb.word === 'survived') return true;
  if (verb.word !== 'was' && verb.word !== 'is' && verb.word !== 'has') return false;
  const next = nextWord(text, verb.end);
  if (next?.word === 'being') return true;
  return next !== undefined && (casualtyVerbs.has(next.word) || next.word === 'died');
}
