import { pinyinOf } from './chinese';
import { groupKey } from './irregular';
import { isArabicArticle, isPatronymic, plain, scriptOf, wordsOf } from './scripts';

/**
 * Sound classes of Latin spellings, longest first. Vowels and y fall away, so that what presses disagree on most does
 * not part a name from itself. Alternatives where a spelling means different sounds in different presses.
 */
const latinClasses: readonly (readonly [string, ...string[]])[] = [
  ['schtsch', 'S'],
  ['shch', 'S'],
  ['chtch', 'S'],
  ['szcz', 'S'],
  ['sjtsj', 'S'],
  ['tsch', 'S'],
  ['dsch', 'S'],
  ['scht', 'ST'],
  ['sch', 'S', 'SK'],
  ['tch', 'S'],
  ['tsj', 'S'],
  ['dzh', 'S'],
  ['dzj', 'S'],
  ['zgh', 'SK'],
  ['sc', 'S', 'SK'],
  ['cz', 'S'],
  ['cs', 'S'],
  ['sz', 'S'],
  ['sh', 'S'],
  ['zh', 'S'],
  ['ts', 'S'],
  ['tz', 'S'],
  ['dj', 'S'],
  ['dz', 'S'],
  ['sj', 'S'],
  ['zj', 'S'],
  ['rz', 'RS', 'R'],
  ['ch', 'S', 'K'],
  ['kh', 'K'],
  ['gh', 'K'],
  ['ck', 'K'],
  ['ph', 'F'],
  ['th', 'T'],
  ['dh', 'T'],
  ['gn', 'KN', 'N'],
  ['gg', 'K', 'NK'],
  ['x', 'KS'],
  ['q', 'K'],
  ['k', 'K'],
  ['g', 'K'],
  ['c', 'K', 'S'],
  ['j', 'S', '', 'K'],
  ['h', '', 'K'],
  ['s', 'S'],
  ['z', 'S'],
  ['f', 'F'],
  ['v', 'F'],
  ['w', 'F', ''],
  ['b', 'B'],
  ['p', 'P'],
  ['t', 'T'],
  ['d', 'T'],
  ['m', 'M'],
  ['n', 'N'],
  ['l', 'L'],
  ['r', 'R'],
];

interface LatinClass {
  readonly spelling: string;
  readonly classes: readonly string[];
}

const latinByFirst = new Map<string, LatinClass[]>();
for (const [spelling, ...classes] of latinClasses) {
  const row = { spelling, classes };
  const first = spelling[0] as string;
  const list = latinByFirst.get(first);
  if (list) list.push(row);
  else latinByFirst.set(first, [row]);
}

/** Letters of the other scripts, by class. Letters that are not here (vowels, signs) fall away. */
const otherClasses = new Map<string, string>();
for (const [letters, value] of [
  ['бπ', 'B'],
  ['пپ', 'P'],
  ['вўфβφف', 'F'],
  ['гґкхγκχكکقگخغ', 'K'],
  ['дтδθτتثدذطضћ', 'T'],
  ['жзсцчшщђћџѕζσςسشصزژظجچ', 'S'],
  ['л', 'L'],
  ['љλل', 'L'],
  ['мμم', 'M'],
  ['нњνن', 'N'],
  ['рρر', 'R'],
  ['ξ', 'KS'],
  ['ψ', 'PS'],
  ['ب', 'B'],
] as const)
  for (const letter of letters) otherClasses.set(letter, value);
otherClasses.set('π', 'P');

/** Most keys a name gets. */
const mostKeys = 16;

function extend(keys: readonly string[], alternatives: readonly string[]): readonly string[] {
  const used = keys.length * alternatives.length <= mostKeys ? alternatives : alternatives.slice(0, 1);
  const [key] = keys;
  const [more] = used;
  if (keys.length === 1 && used.length === 1 && key !== undefined && more !== undefined)
    return key.endsWith(more) ? keys : [key + more];
  const out = new Set<string>();
  for (const key of keys) for (const more of used) out.add(key.endsWith(more) ? key : key + more);
  return [...out];
}

/** Parts what stands before from what follows: letters of one class run together only side by side. */
const parted = (keys: readonly string[]): readonly string[] =>
  keys.every((key) => key.endsWith('.')) ? keys : keys.map((key) => (key.endsWith('.') ? key : `${key}.`));

const vowels = 'aeiouy';

function latinKeys(word: string, start: readonly string[]): readonly string[] {
  let keys = start;
  for (let at = 0; at < word.length; ) {
    const letter = word[at] as string;
    if (vowels.includes(letter)) {
      keys = parted(keys);
      at++;
      continue;
    }
    const row = latinByFirst.get(letter)?.find((one) => word.startsWith(one.spelling, at));
    if (row) keys = extend(keys, row.classes);
    at += row?.spelling.length ?? 1;
  }
  return keys;
}

function otherKeys(word: string, start: readonly string[]): readonly string[] {
  let keys = start;
  for (const letter of word) {
    const value = otherClasses.get(letter);
    if (value === undefined) keys = parted(keys);
    else if (value === 'S' && /[дтδτد]/.test(word[word.indexOf(letter) - 1] ?? ''))
      keys = keys.map((key) => (key.endsWith('T') ? `${key.slice(0, -1)}S` : (extend([key], ['S'])[0] as string)));
    else keys = extend(keys, [value]);
  }
  return keys;
}

/**
 * Blocking keys: spellings of one name by different presses, and in different scripts, share at least one. Sharing one
 * says nothing more than that a comparison is worth its while.
 */
export function nameKeys(name: string): readonly string[] {
  const all = wordsOf(name);
  const words = all.length === 1 ? all : all.filter((word, i) => i === all.length - 1 || !isArabicArticle(word));
  if (words.length === 0) return [];
  const out = new Set<string>();
  for (const pinyin of pinyinOf(all)) if (pinyin) out.add(`zh:${pinyin}`);
  const group = groupKey(name);
  if (group !== undefined) out.add(group);
  addKeys(words, out);
  if (words.length === 2) addKeys([words[1] as string, words[0] as string], out);
  if (words.length === 3 && isPatronymic(words[1] as string)) addKeys([words[0] as string, words[2] as string], out);
  return [...out];
}

function addKeys(words: readonly string[], out: Set<string>): void {
  let keys: readonly string[] = [''];
  for (const word of words) {
    const latin = scriptOf(word) === 'latin';
    keys = latin ? latinKeys(plain(word.replace(/đ/g, 'dj')), keys) : otherKeys(plain(word), keys);
    keys = parted(keys);
  }
  for (const key of keys) out.add(key.replaceAll('.', '') || `.${plain(words.join(''))}`);
}
