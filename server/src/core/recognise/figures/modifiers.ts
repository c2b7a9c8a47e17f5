import type { FigureMention, Language } from '../../model';
import { previousWord, readWord, sentenceNumber, skipSpaces } from './reader';
import { type ModifierKind, modifiersBefore } from './vocabulary';
import { wordSet } from './words';

export interface Modifiers {
  readonly approximate?: boolean;
  readonly bound?: FigureMention['bound'];
  /** Where the modifying words start. */
  readonly start: number;
}

/** Words before and after a number that make it approximate or a bound. */
export function readModifiers(text: string, start: number, end: number, language: Language): Modifiers {
  if (keptModifiers === undefined || keptStart !== start || keptEnd !== end || keptSentence !== sentenceNumber()) {
    keptModifiers = findModifiers(text, start, end, language);
    keptStart = start;
    keptEnd = end;
    keptSentence = sentenceNumber();
  }
  return keptModifiers;
}

let keptStart = -1;
let keptEnd = -1;
let keptSentence = -1;
let keptModifiers: Modifiers | undefined;

function findModifiers(text: string, start: number, end: number, language: Language): Modifiers {
  let from = start;
  let approximate = false;
  let bound: FigureMention['bound'];
  for (let count = 0; count < 3; count++) {
    const found = modifierBefore(text, from, language);
    if (found === undefined || (found.kind === 'more-than' && isSubject(text, found.start))) break;
    if (found.kind === 'at-most' && goesUp(text, found.start)) break;
    if (found.kind === 'about') approximate = true;
    else bound ??= found.kind;
    from = found.start;
  }
  if (text[from - 1] === '~' || text[from - 1] === '≈') approximate = true;
  if (text[from - 1] === '>') bound ??= 'more-than';
  if (text[from - 1] === '<') bound ??= 'less-than';
  const after = readWord(text, skipSpaces(text, end));
  if (after?.word === 'or') {
    const second = readWord(text, skipSpaces(text, after.end));
    if (second?.word === 'so') approximate = true;
    else if (second?.word === 'more' || second?.word === 'greater' || second?.word === 'higher') bound ??= 'at-least';
    else if (second?.word === 'less' || second?.word === 'fewer' || second?.word === 'lower') bound ??= 'at-most';
  } else if (after?.word === 'odd' && text[end] === '-') approximate = true;
  else if (after?.word === 'plus' && text[end] === '-') bound ??= 'at-least';
  else if (text[end] === '+') bound ??= 'at-least';
  return { approximate: approximate || undefined, bound, start: from };
}

const disputes = wordSet(
  `charged sued fined jailed arrested held questioned row dispute disputes fight fights battle battles feud clash clashes
  protest protests anger fury outcry concern concerns worry worries fear fears talks rows split case probe
  trial lawsuit quarrel argument investigated accused`,
);

const lasting = wordSet(
  'for of in after lasted took spent well just is was by a little served waited been takes lasts',
);

/** "$1 trillion over 10 years": the time in which, not a bound. */
export function isPeriod(text: string, start: number): boolean {
  const over = previousWord(text, start);
  return over?.word === 'over' && !lasting.has(previousWord(text, over.start)?.word ?? '');
}

/** "Three charged over $2m theft", "a row over 40 jobs": what it is about, not a bound. */
function isSubject(text: string, start: number): boolean {
  return text.slice(start, start + 5).toLowerCase() === 'over ' && disputes.has(previousWord(text, start)?.word ?? '');
}

const lastWordSets = new Map<Language, ReadonlySet<string>>();

/** The words a modifying phrase may end with: most numbers stand after another one. */
function lastWords(language: Language): ReadonlySet<string> {
  let words = lastWordSets.get(language);
  if (words === undefined) {
    words = new Set(
      [...modifiersBefore[language].keys()].map((phrase) => /(\p{L}+)['’]?$/u.exec(phrase)?.[1] ?? phrase),
    );
    lastWordSets.set(language, words);
  }
  return words;
}

const upwards = wordSet(
  'edged inched ticked crept went goes going gone moved moves moving revised rose shot jumped drifted climbed climbs add adds adding added nudged bumped',
);

/** "edged up to $2.58 billion" tells a rise, not a bound. */
function goesUp(text: string, start: number): boolean {
  if (text.slice(start, start + 6).toLowerCase() !== 'up to ') return false;
  const verb = previousWord(text, start);
  return verb !== undefined && upwards.has(verb.word);
}

/** The longest phrase of the table that ends right before `from`. */
function modifierBefore(
  text: string,
  from: number,
  language: Language,
): { readonly kind: ModifierKind; readonly start: number } | undefined {
  const table = modifiersBefore[language];
  const ends = lastWords(language);
  let phrase = '';
  let best: { kind: ModifierKind; start: number } | undefined;
  let at = from;
  for (let count = 0; count < 4; count++) {
    let stop = at;
    const mark = text[stop - 1];
    if (count === 0 && mark === '.' && language !== 'es') stop--;
    else if (mark === "'" || mark === '’') stop--;
    const word = previousWord(text, stop);
    if (word === undefined) break;
    const joint = stop < at && mark !== '.' ? (mark as string) : phrase === '' ? '' : ' ';
    if (count === 0 && !ends.has(word.word)) return undefined;
    phrase = `${word.word}${joint}${phrase}`;
    const kind = table.get(phrase);
    if (kind !== undefined) best = { kind, start: word.start };
    at = word.start;
  }
  return best;
}
