import type { Vocabulary } from './word';

/** A sequence of tokens, lower case. */
export type Phrase = readonly string[];

/** Grammar words of a language whose dates go day, month, year: what English has in its own forms. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** Between day, month and year: "de", "del". */
  readonly of: readonly string[];
  /** Articles that may stand before a weekday's or holiday's day: "le", "den". */
  readonly dayArticles: readonly string[];
  /** After the first of a month or any day: "er", "º". A German ordinal has its dot. */
  readonly daySuffixes: readonly string[];
  readonly dayDot: boolean;
  /** Between the ends of a range: "au", "al", "bis". */
  readonly rangeWords: readonly string[];
  /** Before a bare month or year: "en", "fin", "seit". */
  readonly beforeMonth: readonly string[];
  readonly beforeYear: readonly string[];
  /** Years stand without a preposition ("wurde 2014 annektiert"). */
  readonly bareYears: boolean;
  /** Adjectives of position, before or after the noun, with the shift. */
  readonly last: readonly string[];
  readonly next: readonly string[];
  readonly these: readonly string[];
  readonly same: readonly string[];
  readonly previous: readonly string[];
  readonly following: readonly string[];
  /** Articles that open a noun phrase of time: "la semaine dernière". */
  readonly articles: readonly string[];
  /** Before a quantity: "il y a", "hace", "vor". */
  readonly agoBefore: readonly Phrase[];
  /** Before a quantity: "dans", "dentro de", "in". */
  readonly inBefore: readonly Phrase[];
  /** After a quantity: "plus tard", "después", "später". */
  readonly later: readonly Phrase[];
  readonly earlier: readonly Phrase[];
  readonly every: readonly Phrase[];
  /** Quantity words without a number: "quelques", "mehrere". */
  readonly vague: readonly string[];
  /** Between a number and a unit as adjective; German "tägig" words have their unit in the vocabulary. */
  readonly approximate: readonly Phrase[];
  /** Decades: "années 1990", "1990er Jahre", "década de 1990". */
  readonly decadeBefore: readonly Phrase[];
  readonly decadeSuffix?: string;
  readonly centuries: readonly string[];
  /** Halves of a year ("semestre", "Halbjahr") and quarters ("trimestre", "Quartal"). */
  readonly halves: readonly string[];
  readonly quarters: readonly string[];
  /** Words after a clock time: "heures", "Uhr", "horas". */
  readonly hours: readonly string[];
  /** "h" between hour and minute. */
  readonly hourLetter?: string;
  /** Whole phrases with their value: "ce jour-là", "en la actualidad". */
  readonly edges: Readonly<Record<string, string>>;
}

/** Splits data written for reading: words by spaces, phrases by commas. */
export const words = (text: string): readonly string[] => text.split(' ');
export const phrases = (text: string): readonly Phrase[] => text.split(', ').map((phrase) => phrase.split(' '));
