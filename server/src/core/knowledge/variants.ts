import type { KnownActor, VariantMatch } from '../model';
import { compareNames, describeSpelling, mayBeOneName } from '../names';
import { accentIndex } from './accents';
import { nameKey } from './name-index';
import { originOf } from './origin';
import { soundIndex } from './sound-index';

/** Known names by their text, as `indexNames` makes them, and the actors by id. */
export interface KnownNames {
  readonly names: ReadonlyMap<string, readonly string[] | string>;
  readonly actors: ReadonlyMap<string, KnownActor>;
}

/**
 * Finds known persons and places of which a name is a systematic variant. A name transliterated from another script:
 * the name engine's verdict, within the conventions for that script, must be `same`, and a convention must explain the
 * spelling. Any other name: the same letters without their accents ("Orban"), or with them written out ("Soeder").
 * Near misses are not its business. Made of the texts of the names alone, when first asked for: actors are read only
 * once a name of theirs is near.
 */
export function variantFinder(known: KnownNames): (name: string) => readonly VariantMatch[] {
  let soundLike: ReturnType<typeof soundIndex> | undefined;
  let plainLike: ReturnType<typeof accentIndex> | undefined;
  return (name) => {
    if (name.length < 4) return [];
    plainLike ??= accentIndex(known);
    const plain = plainLike(name);
    if (plain.length > 0) return plain;
    soundLike ??= soundIndex(known.names.keys());
    const words = wordsOf(name);
    return transliterated(name, words, soundLike(words.at(-1) ?? '', sieve(name, words)), known);
  };
}

const ofLetters = /^\p{L}+(?:[ -]\p{L}+)*$/u;

/**
 * Keeps the names that may be variants of the words: as many words, the first of them a spelling of the first here, or of
 * the second where one puts the family name first. Names of anything but letters are kept: the engine parts them otherwise.
 */
function sieve(name: string, words: readonly string[]): (text: string) => boolean {
  if (!ofLetters.test(name)) return () => true;
  const [first = '', second] = words;
  return (text) => {
    if (!ofLetters.test(text)) return true;
    const [start = '', ...rest] = wordsOf(text);
    if (rest.length + 1 !== words.length) return false;
    return second === undefined || mayBeOneName(first, start) || mayBeOneName(second, start);
  };
}

function transliterated(
  name: string,
  words: readonly string[],
  near: readonly string[],
  { names, actors }: KnownNames,
): readonly VariantMatch[] {
  const seen = new Set<string>();
  const matches: VariantMatch[] = [];
  for (const text of near) {
    if (wordsOf(text).length !== words.length) continue;
    const ids = names.get(text) ?? [];
    for (const id of typeof ids === 'string' ? [ids] : ids) {
      const actor = actors.get(id);
      if (!actor || seen.has(id) || (actor.type !== 'person' && actor.type !== 'place')) continue;
      const known = actor.names.find((one) => one.standing === 'preferred' && nameKey(one.text) === text);
      const language = known && originOf(actor, actors);
      if (!known || language === undefined || !enoughToTell(language, words)) continue;
      if (compareNames(name, known.text, { kind: actor.type, languages: [language] }).verdict !== 'same') continue;
      const described = describeSpelling(name, known.text, { origins: originsOf(language) });
      if (described === undefined || (language === 'zh' && described.reason !== wadeGiles)) continue;
      seen.add(id);
      matches.push({
        actor,
        name: known,
        reason: described.reason,
        ...(described.language === undefined ? {} : { convention: described.language }),
      });
    }
  }
  return matches;
}

const wadeGiles = 'Wade–Giles spelling';

/**
 * Arabic and Persian write no short vowels and Chinese syllables are few, so that one short word of these may come from
 * many names (Salam, Salami; Henan, Hainan): two words at least must agree.
 */
function enoughToTell(language: string, words: readonly string[]): boolean {
  if (!['ar', 'fa', 'he', 'zh'].includes(language)) return true;
  return words.filter((word) => word.length > 2).length > 1;
}

type Origins = NonNullable<NonNullable<Parameters<typeof describeSpelling>[2]>['origins']>;

function originsOf(language: string): Origins | undefined {
  if (language === 'fa' || language === 'he') return ['ar'];
  if (language === 'mk') return ['sr'];
  return language === 'zh' ? undefined : ([language] as unknown as Origins);
}

function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => word !== '');
}
