// The matcher that ../shared/eval/names-score.mjs scores: bundle with esbuild, then run the scorer on the bundle.
import { compareNames } from '../../server/src/core/names';

export const same = (latin: string, cyrillic: string): 'same' | 'different' | 'unsure' =>
  compareNames(latin, cyrillic).verdict;
