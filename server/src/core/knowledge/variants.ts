import type { KnownActor, KnownName, VariantMatch } from '../model';
import { compareNames, describeSpelling, nameKeys } from '../names';
import { originOf } from './origin';

interface Candidate {
  readonly actor: KnownActor;
  readonly name: KnownName;
  readonly language: string;
}

/**
 * Finds known persons and places of which a name is a systematic variant. A name transliterated from another script:
 * the name engine's verdict, within the conventions for that script, must be `same`, and a convention must explain the
 * spelling. Any other name: the same letters without their accents ("Orban"), or with them written out ("Soeder").
 * Near misses are not its business. Indexes are built when first asked for.
 */
export function variantFinder(actors: ReadonlyMap<string, KnownActor>): (name: string) => readonly VariantMatch[] {
  let bySound: ReadonlyMap<string, readonly Candidate[]> | undefined;
  let byLetters: ReadonlyMap<string, readonly VariantMatch[]> | undefined;
  return (name) => {
    if (name.length < 4) return [];
    byLetters ??= indexByLetters(actors);
    const plain = byLetters.get(name);
    if (plain !== undefined) return plain;
    bySound ??= indexBySound(actors);
    return transliterated(name, bySound);
  };
}

function transliterated(name: string, index: ReadonlyMap<string, readonly Candidate[]>): readonly VariantMatch[] {
  const words = wordsOf(name);
  const seen = new Set<string>();
  const matches: VariantMatch[] = [];
  for (const key of nameKeys(words.at(-1) ?? ''))
    for (const { actor, name: known, language } of index.get(key) ?? []) {
      if (seen.has(actor.id) || wordsOf(known.text).length !== words.length) continue;
      if (!enoughToTell(language, words)) continue;
      const { verdict } = compareNames(name, known.text, { kind: actor.type, languages: [language] });
      if (verdict !== 'same') continue;
      const described = describeSpelling(name, known.text, { origins: originsOf(language) });
      if (described === undefined || (language === 'zh' && described.reason !== wadeGiles)) continue;
      seen.add(actor.id);
      matches.push({
        actor,
        name: known,
        reason: described.reason,
        ...(described.language === undefined ? {} : { convention: described.language }),
      });
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

/** Preferred names that come from another script, by the sound of their last word. */
function indexBySound(actors: ReadonlyMap<string, KnownActor>): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  const keysOf = new Map<string, readonly string[]>();
  for (const actor of actors.values()) {
    if (actor.type !== 'person' && actor.type !== 'place') continue;
    const language = originOf(actor, actors);
    if (language === undefined) continue;
    for (const name of actor.names) {
      if (name.standing !== 'preferred' || name.text.length < 4) continue;
      const last = wordsOf(name.text).at(-1) ?? '';
      let keys = keysOf.get(last);
      if (keys === undefined) {
        keys = nameKeys(last);
        keysOf.set(last, keys);
      }
      for (const key of keys) {
        const same = index.get(key);
        if (same === undefined) index.set(key, [{ actor, name, language }]);
        else same.push({ actor, name, language });
      }
    }
  }
  return index;
}

const accented = /[^\0-\x7f]/;

/** The ASCII forms of accented preferred names; not of surnames alone, which many people bear (Gonzalez). */
function indexByLetters(actors: ReadonlyMap<string, KnownActor>): ReadonlyMap<string, readonly VariantMatch[]> {
  const index = new Map<string, VariantMatch[]>();
  const add = (form: string, actor: KnownActor, name: KnownName, reason: string) => {
    if (form === name.text || accented.test(form)) return;
    const same = index.get(form);
    if (same === undefined) index.set(form, [{ actor, name, reason }]);
    else if (same.every((match) => match.actor !== actor)) same.push({ actor, name, reason });
  };
  for (const actor of actors.values())
    for (const name of actor.names) {
      if (name.standing !== 'preferred' || name.short || name.text.length < 4 || !accented.test(name.text)) continue;
      const bare = name.text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
      add(replaceLetters(bare, withoutStroke), actor, name, 'written without its accents');
      add(replaceLetters(name.text, writtenOut), actor, name, 'accented letter written out');
    }
  return index;
}

const withoutStroke: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ð: 'd',
  æ: 'ae',
  ß: 'ss',
};
const writtenOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ø: 'oe',
  Ø: 'Oe',
  å: 'aa',
  Å: 'Aa',
  æ: 'ae',
  ß: 'ss',
  đ: 'dj',
  Đ: 'Dj',
};

function replaceLetters(text: string, table: Readonly<Record<string, string>>): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => table[letter] ?? letter);
}

function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => word !== '');
}
