import { type Detail, type Form, is, isDash, isText, type Match, matched } from '../form';
import { cardinalAt } from '../numbers';
import type { Tokens } from '../tokens';
import { CARDINAL, DAY_PART, MONTH, OPENER, SHORT_NUMBER, WEEKDAY } from '../vocabulary/word';

/** A day part after a day: "morning", "late morning", "at noon". */
export function dayPartAfter(tokens: Tokens, at: number): { part: string; next: number; plural: boolean } | undefined {
  const start =
    isText(tokens(at), 'at') && isText(tokens(at + 1), 'noon', 'midday', 'midnight', 'dawn', 'dusk') ? at + 1 : at;
  const word = is(tokens(start), OPENER) ? start + 1 : start;
  const token = tokens(word);
  if (!token || !is(token, DAY_PART) || !token.word!.part || token.capital) return undefined;
  return { part: token.word!.part, next: word + 1, plural: /[^s]s$/.test(token.text) };
}

/** Papers and names that carry a weekday. */
const NAMES = new Set('times telegraph mirror express mail herald world post people service school club'.split(' '));
const NAMED_DAYS = new Set('black bloody ash good super palm maundy holy cyber fat shrove casual'.split(' '));

/** "Monday", "Monday night", "Mondays", "Monday last week". */
export const weekday: Form = {
  starts: WEEKDAY,
  match(tokens, at) {
    const token = tokens(at)!;
    const word = token.word!;
    const next = tokens(at + 1);
    const previous = tokens(at - 1);
    if (next?.kind === 'word' && next.capital && NAMES.has(next.text)) return undefined;
    if (previous?.kind === 'word' && previous.capital && NAMED_DAYS.has(previous.text)) return undefined;
    let end = at + 1;
    if (word.short) {
      if (!token.capital || next?.text !== '.' || next.gap) return undefined;
      if (!is(tokens(at + 2), MONTH) && !is(tokens(at + 2), DAY_PART)) return undefined;
      end++;
    }
    const detail: Detail = {};
    const part = dayPartAfter(tokens, end);
    if (part) {
      end = part.next;
      detail.dayPart = part.part;
    }
    if (word.plural || part?.plural) {
      const value = `XXXX-WXX-${word.weekday}${part ? `T${part.part}` : ''}`;
      return { end, type: 'set', form: 'set', said: { weekday: word.weekday }, relative: false, detail: { value } };
    }
    if (isText(tokens(end), 'last', 'this', 'next') && isText(tokens(end + 1), 'week')) {
      detail.weekShift = tokens(end)!.word!.shift!;
      end += 2;
    }
    if (endsSpan(tokens, at)) detail.endsSpan = true;
    return toWeekday(end, word.weekday!, detail);
  },
};

/** "from Monday to Friday", "Saturday through Monday", "next Thursday and Friday": the second day follows the first. */
function endsSpan(tokens: Tokens, at: number): boolean {
  const joint = tokens(at - 1);
  const spoken = isText(joint, 'to', 'through', 'thru', 'until', 'till');
  if (isText(joint, 'and', 'or') && is(tokens(at - 2), WEEKDAY))
    return (tokens(at - 2)!.word!.weekday ?? 7) < (tokens(at)!.word!.weekday ?? 0);
  return (spoken || isDash(joint)) && is(tokens(at - 2), WEEKDAY | DAY_PART);
}

export function toWeekday(end: number, day: number, detail: Detail): Match {
  const type = detail.dayPart ? 'time' : 'date';
  return matched(end, type, 'weekday', { weekday: day }, true, detail, 'date');
}

/** "two Fridays ago", "three Mondays from now". */
export const countedWeekday: Form = {
  starts: CARDINAL | SHORT_NUMBER,
  match(tokens, at) {
    const count = cardinalAt(tokens, at);
    const day = count && tokens(count.next);
    if (!count?.count || count.count > 20 || !day || !is(day, WEEKDAY)) return undefined;
    if (count.count !== 1 && !day.word!.plural) return undefined;
    const next = count.next + 1;
    const ahead = isText(tokens(next), 'from') && isText(tokens(next + 1), 'now', 'today');
    if (!ahead && !isText(tokens(next), 'ago')) return undefined;
    const detail: Detail = { shift: ahead ? 1 : -1, count: count.count };
    return toWeekday(ahead ? next + 2 : next + 1, day.word!.weekday!, detail);
  },
};

/** "USA Today", "Russia Today". */
const NEWSPAPERS = new Set('usa russia india psychology history sports business'.split(' '));

/** "today", "yesterday", "tomorrow night", "tonight". */
export const deictic: Form = {
  starts: 1 << 10,
  match(tokens, at) {
    const word = tokens(at)!.word!;
    if (tokens(at)!.capital && NEWSPAPERS.has(tokens(at - 1)?.text ?? '')) return undefined;
    const part = word.part ? undefined : dayPartAfter(tokens, at + 1);
    const dayPart = part?.part ?? word.part;
    const days = Number.parseInt(word.value ?? '0', 10);
    let first = at;
    let shift = days;
    if (
      isText(tokens(at - 1), 'before', 'after') &&
      isText(tokens(at - 2), 'day') &&
      isText(tokens(at - 3), 'the') &&
      days !== 0
    ) {
      first = at - 3;
      shift += isText(tokens(at - 1), 'before') ? -1 : 1;
    }
    const detail: Detail = { unit: 'D', shift };
    if (dayPart) detail.dayPart = dayPart;
    return matched(part?.next ?? at + 1, dayPart ? 'time' : 'date', 'deictic', undefined, true, detail, 'date', first);
  },
};
