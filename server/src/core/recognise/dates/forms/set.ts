import { type Form, is, isText, type Match } from '../form';
import { cardinalAt } from '../numbers';
import type { Tokens } from '../tokens';
import { DAY_PART, EVERY, FREQUENCY, MONTH, ORDINAL, SEASON, UNIT, WEEKDAY } from '../vocabulary/word';
import { durationValue } from './duration';
import { dayPartAfter } from './weekday';

function toSet(end: number, value: string): Match {
  return { end, type: 'set', form: 'set', relative: false, detail: { value }, left: 'quantity' };
}

/** "every Monday", "each month", "every other day", "every two years". */
export const every: Form = {
  starts: EVERY,
  match(tokens, at) {
    let next = at + 1;
    let count = 1;
    if (isText(tokens(next), 'other') || isText(tokens(next), 'second')) {
      count = 2;
      next++;
    } else if (!is(tokens(next), ORDINAL)) {
      const cardinal = cardinalAt(tokens, next);
      if (cardinal && cardinal.count !== undefined && !is(tokens(next), UNIT)) {
        count = cardinal.count;
        next = cardinal.next;
      }
    }
    const noun = tokens(next);
    if (!noun?.word) return undefined;
    if (isText(noun, 'single') && is(tokens(next + 1), UNIT))
      return toSet(next + 2, durationValue(1, tokens(next + 1)!.word!.unit!));
    if (is(noun, WEEKDAY) && !noun.word.short) {
      const part = dayPartAfter(tokens, next + 1);
      return toSet(part?.next ?? next + 1, `XXXX-WXX-${noun.word.weekday}${part ? `T${part.part}` : ''}`);
    }
    if (is(noun, MONTH) && noun.capital) return toSet(next + 1, `XXXX-${String(noun.word.month).padStart(2, '0')}`);
    if (is(noun, SEASON) && noun.word.season) return toSet(next + 1, `XXXX-${noun.word.season}`);
    if (is(noun, DAY_PART) && noun.word.part) return toSet(next + 1, `XXXX-XX-XXT${noun.word.part}`);
    return is(noun, UNIT) ? toSet(next + 1, durationValue(count, noun.word.unit!)) : undefined;
  },
};

/** "daily", "weekly", "annually"; not inside a name ("the Daily Mail"). */
export const frequency: Form = {
  starts: FREQUENCY,
  match(tokens, at) {
    const token = tokens(at)!;
    if (token.word!.doubtful || (token.capital && at > 0) || inName(tokens, at) || isPaper(tokens, at))
      return undefined;
    return toSet(at + 1, token.word!.value!);
  },
};

const PRESS = new Set('newspaper newspapers paper papers said says reported reports quoted wrote added'.split(' '));

/** "the daily said", "the Handelsblatt daily", "Spanish daily El Pais": a paper. */
function isPaper(tokens: Tokens, at: number): boolean {
  const [previous, next] = [tokens(at - 1), tokens(at + 1)];
  if (previous?.kind !== 'word' || tokens(at)!.text === 'annually') return false;
  if (next?.kind === 'word' && PRESS.has(next.text)) return previous.capital || isText(previous, 'the', 'a');
  return previous.capital && at > 1 && (next?.kind !== 'word' || next.capital || isText(next, 'that'));
}

function inName(tokens: Tokens, at: number): boolean {
  return tokens(at)!.capital && tokens(at + 1)?.capital === true;
}
