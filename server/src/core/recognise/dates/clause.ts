import type { Tokens } from './tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that open another clause, so that a verb beyond them is not the date's own. */
const OPENERS = set(
  'that which who whom whose where when while whereas because although though if unless but as after before until since whether so',
);

/** Marks that end a clause; a comma may as well stand round a mere addition. */
const ENDS = set('; : – — ( ) “ ” " « » „ …');

/** Whether another clause begins at a token or one ends. */
export function bounds(tokens: Tokens, at: number): boolean {
  const token = tokens(at);
  if (token === undefined) return true;
  return token.kind === 'word' ? OPENERS.has(token.text) : ENDS.has(token.text);
}
