import { type Form, isHyphen, isText } from '../form';
import type { Token, Tokens } from '../tokens';
import { SEASON } from '../vocabulary/word';
import { yearTail } from './quarter';

const OPENERS = new Set('the in by since until for early late during and'.split(' '));
const PREPOSITIONS = new Set('in by until since during for'.split(' '));
const CLOSERS = new Set('and or as when to that was is after before at with has had will'.split(' '));

/** "the summer of 2014", "in spring", "summer 2024"; "the fall of Rome" and "a spring" are none. */
export const season: Form = {
  starts: SEASON,
  match(tokens, at) {
    const word = tokens(at)?.word;
    if (!word?.season || word.plural) return undefined;
    const tail = yearTail(tokens, at + 1);
    if (tail.next === at + 1 && !standsAlone(tokens, at, word.doubtful === true)) return undefined;
    return {
      end: tail.next,
      type: 'date',
      form: 'season',
      said: tail.year === undefined ? {} : { year: tail.year },
      relative: tail.year === undefined,
      detail: { part: word.season, ...tail.detail },
      left: 'date',
    };
  },
};

function standsAlone(tokens: Tokens, at: number, doubtful: boolean): boolean {
  const [previous, next] = [tokens(at - 1), tokens(at + 1)];
  if (!isHyphen(previous) && !OPENERS.has(previous?.text ?? '')) return false;
  // "the Summer Olympics"
  if (tokens(at)?.capital && next?.kind === 'word' && next.capital) return false;
  if (isText(previous, 'and')) return false;
  if (!doubtful) return true;
  if (isText(previous, 'late') || !closes(next)) return false;
  return !isText(previous, 'the') || PREPOSITIONS.has(tokens(at - 2)?.text ?? '');
}

/** Nothing follows that the word could belong to ("spring break", "fall asleep"). */
function closes(next: Token | undefined): boolean {
  return next?.kind !== 'word' || next.capital || CLOSERS.has(next.text);
}
