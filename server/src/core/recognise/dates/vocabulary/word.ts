/** What a word can be in a time expression; a word may be several. Bits of `Word.classes`. */
export const MONTH = 1;
export const WEEKDAY = 1 << 1;
export const UNIT = 1 << 2;
export const CARDINAL = 1 << 3;
export const ORDINAL = 1 << 4;
export const ARTICLE = 1 << 5;
export const DETERMINER = 1 << 6;
export const SHIFT = 1 << 7;
export const SEASON = 1 << 8;
export const DAY_PART = 1 << 9;
export const DEICTIC = 1 << 10;
export const REFERENCE = 1 << 11;
export const FREQUENCY = 1 << 12;
export const EVERY = 1 << 13;
export const HOLIDAY = 1 << 14;
export const FISCAL = 1 << 15;
export const VAGUE = 1 << 16;
export const DECADE = 1 << 17;
export const NUMBER = 1 << 18;
export const AGO = 1 << 19;
export const CLOCK = 1 << 20;
export const QUARTER = 1 << 21;
export const OPENER = 1 << 22;
/** Shows that the number before it is a time of day: "p.m.", "GMT". */
export const CLOCK_MARK = 1 << 23;
/** Beside the classes of a token of digits: one or two of them, as in a day; four, as in a year. */
export const SHORT_NUMBER = 1 << 25;
export const LONG_NUMBER = 1 << 26;

/** Units as TIMEX3 writes them; clock units carry the `T` that goes before them. */
export type Unit = 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'FY' | 'NIGHT';

export interface Word {
  readonly classes: number;
  readonly month?: number;
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly plural?: boolean;
  readonly number?: number;
  readonly ordinal?: number;
  readonly season?: string;
  /** TIMEX3 day part: MO, MI, AF, EV, NI, DT. */
  readonly part?: string;
  /** Units away from the reference: -1 last, 0 this, 1 next. */
  readonly shift?: number;
  /** For words such as "past", "coming": the following number of units is a duration up to or from now. */
  readonly span?: boolean;
  readonly value?: string;
  readonly decade?: number;
  /** An everyday word too: needs a capital or a context that shows the date. */
  readonly doubtful?: boolean;
  /** An abbreviation: needs its dot or a number beside it. */
  readonly short?: boolean;
  /** Can be the only anchor of an expression: its absence from a sentence means that no form can match. */
  readonly head: boolean;
}

export type Vocabulary = ReadonlyMap<string, Word>;

type Entry = Partial<Omit<Word, 'classes'>>;
export type AddWord = (words: string, classes: number, entry?: Entry) => void;

const HEADS =
  MONTH | WEEKDAY | UNIT | SEASON | DAY_PART | DEICTIC | REFERENCE | FREQUENCY | DECADE | CLOCK | QUARTER | CLOCK_MARK;

/** Collects words; a second meaning of the same word is added to the first. */
export function createVocabulary(build: (add: AddWord) => void): Vocabulary {
  const words = new Map<string, Word>();
  build((list, classes, entry = {}) => {
    for (const word of list.split(' ')) {
      const known = words.get(word);
      const all = (known?.classes ?? 0) | classes;
      const head = (known?.head ?? false) || (entry.head ?? false) || (all & HEADS) !== 0;
      words.set(word, inOneShape({ ...known, ...entry, classes: all, head }));
    }
  });
  return words;
}

/** With a place for every field: what is read of all words is read faster of words of one shape. */
function inOneShape(word: Word): Word {
  const { classes, month, weekday, unit, plural, number, ordinal, season, part, shift } = word;
  const { span, value, decade, doubtful, short, head } = word;
  return {
    classes,
    month,
    weekday,
    unit,
    plural,
    number,
    ordinal,
    season,
    part,
    shift,
    span,
    value,
    decade,
    doubtful,
    short,
    head,
  } as Word;
}

/** A token of digits, as a word. */
export function numberWord(head: boolean): Word {
  return inOneShape({ classes: NUMBER, head });
}
