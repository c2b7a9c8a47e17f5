import { chineseInRussian, japaneseInRussian } from './russian-syllables';

/** A stretch of a Latin name and what Russian may write for it. */
type Syllables = ReadonlyMap<string, readonly string[]>;

/** With what may stand before and after it. */
const longestSyllable = 7;
/** Longer words are no names; shorter ones are alike by chance. */
const longest = 24;
const shortest = 5;

/** Newspapers write е for э. */
const folded = (cyrillic: string): string => cyrillic.replaceAll('э', 'е');

function readTable(text: string): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const entry of text.trim().split(/\s+/)) {
    const [syllable, cyrillic] = entry.split(':') as [string, string];
    table.set(syllable, [folded(cyrillic)]);
  }
  return table;
}

/** `n` and `ng` are parted from a vowel by ъ; ü is often typed u. */
function chinese(): Syllables {
  const table = readTable(chineseInRussian);
  for (const [syllable, forms] of [...table]) {
    if (/ng?$/.test(syllable)) table.set(`${syllable}'`, [...forms, ...forms.map((form) => `${form}ъ`)]);
    const typed = syllable.replace('ü', 'u');
    if (typed !== syllable) table.set(typed, [...(table.get(typed) ?? []), ...forms]);
  }
  return table;
}

/** Long vowels are written short or double, doubled consonants double, n before lips м; i after a vowel и or й. */
function japanese(): Syllables {
  const table = readTable(japaneseInRussian);
  for (const [syllable, forms] of [...table]) {
    const set = (latin: string, write: (form: string) => readonly string[]) => table.set(latin, forms.flatMap(write));
    if (/[ou]$/.test(syllable)) set(`${syllable}u`, (form) => [form, `${form}у`]);
    if (syllable.endsWith('o')) {
      set(`${syllable}o`, (form) => [form, `${form}о`]);
      set(`${syllable}h`, (form) => [form]);
    }
    const doubled = /^(?:ch|[ktps])/.exec(syllable)?.[0].replace('ch', 't');
    if (doubled) set(doubled + syllable, (form) => [form.charAt(0) + form]);
    if (/^[bmp]/.test(syllable)) set(`n${syllable}`, (form) => [`м${form}`, `н${form}`]);
  }
  table.set('i', ['и', 'й']);
  table.set('n', ['н', 'нъ']);
  table.set("n'", ['нъ', 'н']);
  table.set('m', ['м']);
  return table;
}

let tables: readonly Syllables[] | undefined;

/**
 * Whether a Cyrillic word is what Russian writes for a Latin one that is read as Chinese or Japanese syllables. Both in
 * lower case, the Latin one without accents but ü. Walks the two words at once over the syllables.
 */
export function isSpelledBySyllables(latin: string, cyrillic: string): boolean {
  if (latin.length < shortest || latin.length > longest || cyrillic.length > longest) return false;
  tables ??= [chinese(), japanese()];
  const target = folded(cyrillic);
  return tables.some((table) => reaches(table, latin, target));
}

function reaches(table: Syllables, latin: string, cyrillic: string): boolean {
  const ends: Set<number>[] = Array.from({ length: latin.length + 1 }, () => new Set());
  ends[0]?.add(0);
  for (let i = 0; i < latin.length; i++) {
    const here = ends[i] as Set<number>;
    if (here.size === 0) continue;
    for (let length = 1; length <= longestSyllable && i + length <= latin.length; length++)
      for (const form of table.get(latin.slice(i, i + length)) ?? [])
        for (const j of here) if (cyrillic.startsWith(form, j)) ends[i + length]?.add(j + form.length);
  }
  return (ends[latin.length] as Set<number>).has(cyrillic.length);
}
