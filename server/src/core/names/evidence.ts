import type { Reading } from './reading';

/** What is known of a Latin and a Cyrillic word that may be one name. */
export interface Evidence {
  /** Of the learned units. */
  readonly score: number;
  /** The Latin word spelt in Cyrillic, and the Cyrillic one in Latin letters. */
  readonly forth: Reading;
  readonly back: Reading;
  /** Logarithms of how likely names have these letters: of the Latin word, of the Cyrillic one. */
  readonly latinLetters: number;
  readonly cyrillicLetters: number;
  /** Of the Latin word. */
  readonly letters: number;
  /** Whether some press or standard writes the Cyrillic word so. */
  readonly convention: boolean;
}

/** Below this score of the units two words are two names, whatever else there is. */
export const leastScore = -7;
/** So long, names do not look alike by chance: a convention that fits decides. */
export const isLong = (latin: string): boolean => latin.length >= 7;
/** A letter so unlikely is a letter that was not learned: how unlikely says little. */
const worstTold = -3;
/** A letter likelier than this is as good as any. */
const goodEnough = -1.5;

/** What the decision weighs, in the order of its weights. */
export const evidenceNames = [
  'score from -8',
  'score from -2',
  'score to 1',
  'Latin: all',
  'Latin: worst',
  'Latin: likeliest',
  'Cyrillic: all',
  'Cyrillic: worst',
  'Cyrillic: likeliest',
  'letters',
  'convention',
  'Latin: worst from -3',
  'Cyrillic: worst from -3',
  'Latin: worst from -1.5',
  'Cyrillic: worst from -1.5',
  'Latin: letters',
  'Cyrillic: letters',
] as const;

/**
 * The numbers that `evidenceNames` names. A name whose likeliest spelling is near certain and that is not spelt so is
 * another name; where no spelling is likely, more is allowed. What rare names share is not shared by chance.
 */
export function weighable(evidence: Evidence): readonly number[] {
  const { score, forth, back, letters, convention, latinLetters, cyrillicLetters } = evidence;
  return [
    Math.max(score, -8),
    Math.max(score, -2),
    Math.min(score, 1),
    forth.total,
    forth.worst,
    forth.likeliest,
    back.total,
    back.worst,
    back.likeliest,
    letters,
    convention ? 1 : 0,
    Math.max(forth.worst, worstTold),
    Math.max(back.worst, worstTold),
    Math.max(forth.worst, goodEnough),
    Math.max(back.worst, goodEnough),
    latinLetters,
    cyrillicLetters,
  ];
}

/** A woman's form of a surname beside a man's: two names. */
export const isFeminine = (latin: string, cyrillic: string): boolean =>
  (/(?:[оеё]ва|ина|[аяі]я)$/.test(cyrillic) && !/(?:[aáàâäāăąeiy]|[ae]h)$/.test(latin)) ||
  (/(?:[oey]v|sk)a(?:ya|ia|ja)?$/.test(latin) && /(?:[оеё]в|ск[иі]й)$/.test(cyrillic)) ||
  (/sk(?:[iy]{1,2}|[iy]j)$/.test(latin) && /ск?ая$/.test(cyrillic));
