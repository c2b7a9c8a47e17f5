import { fold } from '../../text';
import { knownId } from '../keys';
import type { Item } from '../sentence-items';
import {
  adverbs,
  beForms,
  conjunctions,
  determiners,
  haveForms,
  modals,
  prepositions,
  pronouns,
} from '../vocabulary/grammar';
import { otherWords } from '../vocabulary/other-words';
import { sayingVerbs } from '../vocabulary/saying';

/** How far from a figure its context reaches, in items, and how much of it is kept. */
const reach = 16;
const mostWords = 14;
const fewestLetters = 4;
const stemLetters = 6;

/** Words that stand beside figures of any kind. */
const common: ReadonlySet<string> = new Set(
  'people person persons year years month months week weeks day days time times more most less least than some other others much many such according total number percent million billion thousand hundred officials official government company agency news part made make makes making same only over there here early late later earlier next last first second third nearly almost about around least including local city country state town area'.split(
    ' ',
  ),
);
/** Words that tell nothing of the thing. */
const empty: ReadonlySet<string> = new Set(
  [adverbs, beForms, conjunctions, determiners, haveForms, modals, prepositions, pronouns, sayingVerbs, common].flatMap(
    (words) => [...words],
  ),
);
const ending = /(?:'s|ings?|edly|ed|ies|es|s|ly|ments?|ions?|ers?|ors?|al|e|y)$/;

const stemOf = (word: string): string => fold(word).replace(ending, '').slice(0, stemLetters);

/** Stem → the first of the words that outlets use for one thing. */
const meanings: ReadonlyMap<string, string> = new Map(
  otherWords.flatMap((words) => {
    const stems = words.split(' ').map(stemOf);
    return stems.map((stem) => [stem, stems[0] as string] as const);
  }),
);

/**
 * What stands round the item at `at` in its sentence: stems of words, `@` names, `=` days. Two figures of one kind are
 * of one thing where their contexts share enough; the words are cut so that "built" is not, but "building" is, "build".
 */
export function contextOf(items: readonly Item[], at: number): string[] {
  const found = new Set<string>();
  for (let step = 1; step <= reach && found.size < mostWords; step++) {
    for (const item of [items[at - step], items[at + step]]) {
      const token = item && tokenOf(item);
      if (token) found.add(token);
    }
  }
  return [...found].sort();
}

function tokenOf(item: Item): string | undefined {
  switch (item.is) {
    case 'word': {
      const { word } = item;
      if (word.length < fewestLetters || /\d/.test(word) || empty.has(word)) return undefined;
      return meanings.get(stemOf(word)) ?? stemOf(word);
    }
    case 'actor': {
      const entity = item.actor.link?.entity;
      return `@${(entity && knownId(entity)) ?? fold(item.actor.name).split(' ').at(-1)}`;
    }
    case 'date': {
      const { interval } = item.date;
      return interval && interval.from === interval.to ? `=${interval.from}` : undefined;
    }
    default:
      return undefined;
  }
}
