import type { FigureDraft } from '../recogniser';
import type { Amount } from './amounts';
import type { Numeral } from './numerals';
import { codeAt, isLetter, isUpper, nextWord, previousWord, type Word } from './reader';
import { stops, wordSet } from './words';

const ageWords = wordSet('aged age ages');
const beingWords = wordSet('was is were are turned turns turning be');
const people = wordSet('he she who they i you we');
const lifeVerbs = wordSet('died dies die dead retired retires married marries widowed orphaned');
const youngAndOld = wordSet('boy girl man woman child youth teenager lad toddler pensioner');
const clauseWords = wordSet('and when but at last this in on or yesterday today tomorrow if by before after while');
const subjects = wordSet('he she they i we you');

/** Whether a bare number is somebody's age: "Smith, 49, said", "She was 91", "aged 4 and 7", "died at 88". */
export function isAge(text: string, numeral: Numeral, amount: Amount, previous: FigureDraft | undefined): boolean {
  const { value, form } = numeral;
  if (value < 1 || value > 119 || numeral.decimals || numeral.scaled || amount.scale !== 1) return false;
  const digits = form === 'digits' && numeral.plainDigits !== undefined;
  if (!digits && form !== 'words') return false;
  if (followsAge(text, numeral, previous)) return true;
  const before = previousWord(text, numeral.start);
  if (before === undefined) return digits && (inBrackets(text, numeral, amount) || afterName(text, numeral, amount));
  if (ageWords.has(before.word)) return true;
  if (before.word === 'of' && youngAndOld.has(wordBefore(text, before))) return isClosed(text, amount.end, stops.en);
  if (!isClosed(text, amount.end, clauseWords)) return false;
  if (beingWords.has(before.word)) return before.word.startsWith('turn') || people.has(wordBefore(text, before));
  if (before.word === 'at')
    return lifeVerbs.has(wordBefore(text, before)) || (value > 9 && isMilestone(text, before, amount.end));
  if (before.word === 'both') return codeAt(text, amount.end) === 44;
  return digits && afterName(text, numeral, amount);
}

/** What one is or gains at an age: "a grandmaster at 15", "the title at 36". */
const milestones = wordSet(
  `grandmaster mother father grandmother grandfather champion professor captain widow widower orphan bishop millionaire
  billionaire monk nun sheriff title term debut career cancer president king queen pope`,
);

function isMilestone(text: string, at: Word, end: number): boolean {
  if (/^,? the (?:oldest|youngest)\b/.test(text.slice(end, end + 14))) return true;
  const noun = previousWord(text, at.start);
  if (noun === undefined || codeAt(text, noun.end) !== 32) return false;
  // "Her third title came at 36."
  if (noun.word === 'came') return milestones.has(wordBefore(text, noun));
  return milestones.has(noun.word) || (noun.word === 'school' && wordBefore(text, noun) === 'left');
}

function wordBefore(text: string, word: Word): string {
  return previousWord(text, word.start)?.word ?? '';
}

/** Nothing that could be counted follows: a mark, or a word that opens something else. */
function isClosed(text: string, end: number, openers: ReadonlySet<string>): boolean {
  const mark = codeAt(text, end);
  if (mark === 0 || mark === 10) return true;
  const next = nextWord(text, end);
  if (next === undefined) return mark !== 45 && mark !== 32 && mark !== 58;
  return !isLetter(mark) && openers.has(next.word);
}

/** "aged 18, 20 and 24"; "was 17 when she joined and 23 when she left". */
function followsAge(text: string, numeral: Numeral, previous: FigureDraft | undefined): boolean {
  const when = nextWord(text, numeral.end);
  if (when?.word === 'when' && subjects.has(nextWord(text, when.end)?.word ?? '')) return true;
  if (previous?.type !== 'measure' || previous.unit !== 'year' || numeral.start - previous.end > 6) return false;
  if (isLetter(codeAt(text, previous.end - 1))) return false;
  return /^(?:, | and |, and )$/.test(text.slice(previous.end, numeral.start)) && isClosed(text, numeral.end, stops.en);
}

/** "Smith, 49, said" and "Smith, 49.": a number between commas after a name. */
function afterName(text: string, numeral: Numeral, amount: Amount): boolean {
  if (numeral.value < 2 || numeral.value > 109) return false;
  const after = text[amount.end];
  if (after !== ',' && after !== '.' && after !== ';' && after !== undefined && after !== '\n') return false;
  if (text.slice(numeral.start - 2, numeral.start) !== ', ') return false;
  const name = previousWord(text, numeral.start - 2);
  return name !== undefined && (isUpper(text, name.start) || (after === ',' && numeral.value >= 15));
}

/** "Der Bürgermeister (58)" */
function inBrackets(text: string, numeral: Numeral, amount: Amount): boolean {
  return text[numeral.start - 1] === '(' && text[amount.end] === ')';
}
