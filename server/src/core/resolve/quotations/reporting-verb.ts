import type { Language } from '../../model';
import { sayingVerbs } from '../../text/saying-verbs';
import type { Clause } from './clause';
import { formsOfHave, phrasalVerbs, quotationParticiples, quotationVerbs } from './quotation-verbs';
import { regularVerbs } from './regular-verbs';
import type { Token } from './types';
import { determiners, objectVerbs } from './vocabulary';

/** Words behind which a noun stands, in languages whose articles may also be objects of a verb ("l'assure"). */
const nounMarkers = new Set(
  'un une des ce cette ces son sa ses leurs du aux ein eine einer einem einen una unos unas su sus este esta del al'.split(
    ' ',
  ),
);

/** Whether the word at `i` reports speech there: a verb of saying in the finite or participle form that the place allows. */
export function isVerb({ tokens, language }: Clause, i: number): boolean {
  const token = tokens[i] as Token;
  if (!token.letters) return false;
  const before = tokens[i - 1];
  const particle = language === 'en' ? phrasalVerbs.get(token.word) : undefined;
  if (particle !== undefined && particle === tokens[i + 1]?.word) return endsPhrase(tokens[i + 2]);
  if (quotationParticiples[language].has(token.word)) return before !== undefined && formsOfHave.has(before.word);
  if (!saysBesideQuotation(token.word, language)) {
    // "dit-il", "répond-elle"
    const hyphen = token.word.indexOf('-');
    return hyphen > 0 && language === 'fr' && saysBesideQuotation(token.word.slice(0, hyphen), language);
  }
  // "likes to call it"; alone it is a noun.
  if (token.word === 'call' || token.word === 'describe') return before?.word === 'to';
  // "puts it plainly", "put pressure on"
  if (/^(?:put|puts|putting|sums|summed)$/.test(token.word) && tokens[i + 1]?.word !== 'it') return false;
  // "the report", "a claim": a noun; "to say", "would say": still speech.
  if (before && (language === 'en' ? determiners : nounMarkers).has(before.word)) return false;
  if (language === 'de' && token.word === 'so') {
    if (
      /^(?:dass|daß|wie|weit|lange|viel|viele|sehr|oft|bald|etwas|gut|schnell|dann|ist|war)$/.test(
        tokens[i + 1]?.word ?? '',
      )
    )
      return false;
    return i === 0 || tokens[i - 1]?.word === ',';
  }
  if (token.capital && i > 0) return false;
  if (objectVerbs.has(token.word) && tokens[i + 1] === undefined && i === 0) return false;
  return true;
}

function saysBesideQuotation(word: string, language: Language): boolean {
  if (reports(word, language)) return true;
  // "s'inquiète", "l'assure"
  return language === 'fr' && /^[sml]['’]./.test(word) && reports(word.slice(2), language);
}

/** Whether a word is a verb that reports speech beside a quotation, in any of its forms. */
export function reports(word: string, language: Language): boolean {
  return sayingVerbs[language].has(word) || quotationVerbs[language].has(word) || regularVerbs[language].has(word);
}

/** Nothing but "to say" or "that" goes on behind "went on". */
function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || !token.letters || token.word === 'to' || token.word === 'that';
}
