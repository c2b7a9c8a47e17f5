import { lowerOf } from '../tokens/forms';
import { TokenKind, tokensOf } from '../tokens/sentence-tokens';
import { sentenceNumber } from './reader';
import { wordSet } from './words';

/** Small words of scorecards. */
const scorecard = wordSet('not out for and run all lbw same time');

let read = -1;
/** 0 for none, 1 where names and numbers alone stand there, 2 where brackets or numbers side by side show it too. */
let answer: 0 | 1 | 2 = 0;

/**
 * Whether a sentence is a line of results: names with numbers behind them and next to no words. Found out once. A heading
 * ("Quake Kills 40, Injures 200") needs more than its capitals.
 */
export function isTableLine(text: string, heading: boolean): boolean {
  if (read !== sentenceNumber()) {
    read = sentenceNumber();
    answer = readLine(text);
  }
  return answer > (heading ? 1 : 0);
}

function readLine(text: string): 0 | 1 | 2 {
  const { count, kind, start, end, form } = tokensOf(text);
  let words = 0;
  let numbers = 0;
  let scores = 0;
  let signs = 0;
  for (let i = 0; i < count; i++) {
    const here = kind[i] as number;
    if (here === TokenKind.number) {
      numbers++;
      const before = i > 0 ? (kind[i - 1] as number) : TokenKind.lower;
      const bracketed = before === TokenKind.mark && text[start[i - 1] as number] === ')';
      if (bracketed || (before === TokenKind.number && (start[i] as number) > (end[i - 1] as number))) {
        signs++;
        scores++;
      } else if (before === TokenKind.word || before === TokenKind.capital) {
        scores++;
        // "(Holm 44 penalty)"
        if (i > 1 && kind[i - 2] === TokenKind.mark && text[start[i - 2] as number] === '(') signs++;
      }
    } else if (here === TokenKind.lower) {
      const word = lowerOf(form[i] as number);
      // "Net 41 vs 33" are figures of a company.
      if (word === 'vs') return 0;
      if (word.length > 2 && !scorecard.has(word) && ++words > 1) return 0;
    }
  }
  const table = words === 0 ? scores > 0 && numbers > 1 : scores > 1 && numbers > 2;
  return !table ? 0 : signs > 0 ? 2 : 1;
}
