import { isText, type Match } from '../form';
import type { Tokens } from '../tokens';
import { dayOfSame, endsDate } from './month-day';

/**
 * The second day of "March 3 and 4": a day of the month named before it, from its own token on.
 * `match` is the first day.
 */
export function dayAfter(tokens: Tokens, match: Match): Match | undefined {
  const { said, detail } = match;
  if (match.form !== 'date' || said?.day === undefined || detail?.endDay !== undefined || detail?.week)
    return undefined;
  if (!isText(tokens(match.end), 'and', 'or')) return undefined;
  const at = match.end + 1;
  if (tokens(at)?.kind !== 'number') return undefined;
  const second = dayOfSame(tokens, at, said);
  if (second?.day === undefined || second.day <= said.day || second.day > 31) return undefined;
  if (!endsDate(tokens(second.next))) return undefined;
  return {
    first: at,
    end: second.next,
    type: 'date',
    form: 'date',
    said: { year: second.year ?? said.year, month: said.month, day: second.day },
    relative: second.year === undefined && said.year === undefined,
    detail: { ...detail },
  };
}
