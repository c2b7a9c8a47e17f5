import type { Language } from '../../model';
import { bitsByForm } from '../tokens/forms';
import type { Tokens } from './tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that open another clause, so that a verb beyond them is not the date's own. */
const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'that which who whom whose where when while whereas because although though if unless but as after before until since whether so',
  ),
  fr: set('que qu qui dont mais lorsque lorsqu quand puisque puisqu car où si alors tandis'),
  de: set('dass daß weil aber als nachdem bevor ob sondern denn wenn während obwohl'),
  es: set('que quien quienes pero porque cuando mientras aunque sino donde si'),
};

/** Marks that end a clause; a comma does in German, elsewhere it may stand round a mere addition. */
const ENDS = set('; : – — ( ) “ ” " « » „ …');

/** 1 for a word that opens another clause; asked once for each form of a word. */
const opensIn = (language: Language) => bitsByForm((lower) => (OPENERS[language].has(lower) ? 1 : 0));
const OPENS = { en: opensIn('en'), fr: opensIn('fr'), de: opensIn('de'), es: opensIn('es') };

/** Whether another clause begins at a token or one ends. */
export function bounds(language: Language, tokens: Tokens, at: number): boolean {
  const token = tokens(at);
  if (token === undefined) return true;
  if (token.kind === 'word') return OPENS[language](token.form) !== 0;
  return ENDS.has(token.text) || (token.text === ',' && language === 'de');
}
