import { cyrillicReader } from './cyrillic-reader';
import { latinReader } from './latin-reader';
import { createReader, type Reader } from './reading';
import { bareLetters } from './scripts';

let readers: { readonly latin: Reader; readonly cyrillic: Reader } | undefined;

/**
 * The weights of a logistic regression, fitted by test/tools/fit-names-decision.mjs on names left out of training. A
 * name whose likeliest spelling is near certain and that is not spelt so is another name; where no spelling is likely,
 * more is allowed.
 */
const weights = {
  score: 0.4335,
  scoreToOne: 0.026,
  worstLatin: 0.372,
  worstCyrillic: 0.27,
  likeliestLatin: -0.626,
  likeliestCyrillic: -0.679,
  letters: 0.482,
  none: 0.36,
};

/**
 * What the learned score of a Latin and a Cyrillic word and the spellings that compete with them say together: above 0
 * more likely one name than not, among names that look alike. Lower case, NFC.
 */
export function readEvidence(latin: string, cyrillic: string, score: number): number {
  readers ??= { latin: createReader(latinReader), cyrillic: createReader(cyrillicReader) };
  const forth = readers.latin.read(latin, cyrillic);
  const back = readers.cyrillic.read(cyrillic, bareLetters(latin));
  return (
    weights.none +
    weights.score * Math.max(score, -2) +
    weights.scoreToOne * Math.min(score, 1) +
    weights.worstLatin * forth.worst +
    weights.worstCyrillic * back.worst +
    weights.likeliestLatin * forth.likeliest +
    weights.likeliestCyrillic * back.likeliest +
    weights.letters * latin.length
  );
}
