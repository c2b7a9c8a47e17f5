import { remembered } from '../text';

/**
 * Syllables of Hanyu Pinyin (ISO 7098) and their Wade–Giles spelling, by rule: initials and finals as in the tables of
 * the two systems. Aspiration marks are often dropped by the press, so a Wade–Giles spelling may stand for two.
 */
const initials: readonly (readonly [string, string])[] = [
  ['b', 'p'],
  ['p', "p'"],
  ['m', 'm'],
  ['f', 'f'],
  ['d', 't'],
  ['t', "t'"],
  ['n', 'n'],
  ['l', 'l'],
  ['g', 'k'],
  ['k', "k'"],
  ['h', 'h'],
  ['j', 'ch'],
  ['q', "ch'"],
  ['x', 'hs'],
  ['zh', 'ch'],
  ['ch', "ch'"],
  ['sh', 'sh'],
  ['r', 'j'],
  ['z', 'ts'],
  ['c', "ts'"],
  ['s', 's'],
];

/** Finals by the initials that take them, from the table of syllables of Hanyu Pinyin. */
const finals: readonly (readonly [string, string])[] = [
  ['a', 'b p m f d t n l g k h zh ch sh z c s'],
  ['o', 'b p m f'],
  ['e', 'm d t n l g k h zh ch sh r z c s'],
  ['ai', 'b p m d t n l g k h zh ch sh z c s'],
  ['ei', 'b p m f d n l g h zh sh z'],
  ['ao', 'b p m d t n l g k h zh ch sh r z c s'],
  ['ou', 'p m f d t n l g k h zh ch sh r z c s'],
  ['an', 'b p m f d t n l g k h zh ch sh r z c s'],
  ['en', 'b p m f n g k h zh ch sh r z c s'],
  ['ang', 'b p m f d t n l g k h zh ch sh r z c s'],
  ['eng', 'b p m f d t n l g k h zh ch sh r z c s'],
  ['ong', 'd t n l g k h zh ch r z c s'],
  ['i', 'b p m d t n l j q x zh ch sh r z c s'],
  ['ia', 'l j q x'],
  ['ie', 'b p m d t n l j q x'],
  ['iao', 'b p m d t n l j q x'],
  ['iu', 'm d n l j q x'],
  ['ian', 'b p m d t n l j q x'],
  ['in', 'b p m n l j q x'],
  ['iang', 'n l j q x'],
  ['ing', 'b p m d t n l j q x'],
  ['iong', 'j q x'],
  ['u', 'b p m f d t n l g k h j q x zh ch sh r z c s'],
  ['ua', 'g k h zh sh'],
  ['uo', 'd t n l g k h zh ch sh r z c s'],
  ['uai', 'g k h zh ch sh'],
  ['ui', 'd t g k h zh ch sh r z c s'],
  ['uan', 'd t n l g k h j q x zh ch sh r z c s'],
  ['un', 'd t l g k h j q x zh ch sh r z c s'],
  ['uang', 'g k h zh ch sh'],
  ['ue', 'n l j q x'],
  ['ü', 'n l'],
];

const wholeSyllables =
  'a:a ai:ai an:an ang:ang ao:ao e:o,e en:en er:erh ou:ou yi:i wu:wu yu:yü ya:ya ye:yeh yao:yao you:yu yan:yen yin:yin yang:yang ying:ying yong:yung yue:yüeh yuan:yüan yun:yün wa:wa wo:wo wai:wai wei:wei wan:wan wen:wen wang:wang weng:weng';

function wadeGiles(initial: string, final: string): string[] {
  const start = initials.find(([pinyin]) => pinyin === initial)?.[1] as string;
  const palatal = /^[jqx]$/.test(initial);
  if (final === 'i' && /^(?:zh|ch|sh|r)$/.test(initial)) return [`${start}ih`];
  if (final === 'i' && /^[zcs]$/.test(initial))
    return [initial === 's' ? 'ssu' : `${start.replace('ts', 'tz')}u`, initial === 's' ? 'szu' : `${start}u`];
  if (final === 'u' && palatal) return [`${start}ü`];
  if (final === 'uan' && palatal) return [`${start}üan`];
  if (final === 'un' && palatal) return [`${start}ün`];
  if (final === 'ue') return [`${start}üeh`];
  if (final === 'ie') return [`${start}ieh`];
  if (final === 'ian') return [`${start}ien`];
  if (final === 'ong') return [`${start}ung`];
  if (final === 'iong') return [`${start}iung`];
  if (final === 'e') return /^[gkh]$/.test(initial) ? [`${start}o`] : [`${start}e`, `${start}eh`];
  if (final === 'uo') return /^(?:g|k|h|sh)$/.test(initial) ? [`${start}uo`] : [`${start}o`];
  if (final === 'ui') return /^[gk]$/.test(initial) ? [`${start}uei`] : [`${start}ui`];
  return [`${start}${final}`];
}

/** The syllables of Hanyu Pinyin, without tones. */
export const pinyinSyllables = new Set<string>();
const byWadeGiles = new Map<string, string[]>();

function addWadeGiles(spelling: string, pinyin: string): void {
  const forms = new Set([
    spelling,
    spelling.replaceAll("'", ''),
    spelling.replaceAll('ü', 'u'),
    spelling.replaceAll("'", '').replaceAll('ü', 'u'),
  ]);
  for (const form of forms) {
    const list = byWadeGiles.get(form);
    if (!list) byWadeGiles.set(form, [pinyin]);
    else if (!list.includes(pinyin)) list.push(pinyin);
  }
}

for (const [final, takes] of finals)
  for (const initial of takes.split(' ')) {
    const pinyin = initial + final;
    pinyinSyllables.add(pinyin);
    for (const spelling of wadeGiles(initial, final)) addWadeGiles(spelling, pinyin);
  }
for (const entry of wholeSyllables.split(' ')) {
  const [pinyin, spellings] = entry.split(':') as [string, string];
  pinyinSyllables.add(pinyin);
  for (const spelling of spellings.split(',')) addWadeGiles(spelling, pinyin);
}

const longestSyllable = 6;

/** The fewest syllables that a word is made of. Most words are none: the walk ends at the first letters. */
function splitPinyin(word: string): string[] | undefined {
  if (word.length > 20) return undefined;
  const best: (string[] | undefined)[] = [[]];
  let reached = 0;
  for (let start = 0; start <= reached && start < word.length; start++) {
    const before = best[start];
    if (before === undefined) continue;
    for (let end = start + 1; end <= word.length && end <= start + longestSyllable; end++) {
      const syllable = word.slice(start, end);
      if (!pinyinSyllables.has(syllable)) continue;
      reached = Math.max(reached, end);
      if (!best[end] || before.length + 1 < (best[end] as string[]).length) best[end] = [...before, syllable];
    }
  }
  return best[word.length];
}

const plainLetters = /^[a-z]*$/;

interface ChineseReading {
  readonly system: 'pinyin' | 'wade-giles';
  readonly pinyin: string;
}

/** Readings of a Latin word as pinyin syllables: itself where it is pinyin, or what Wade–Giles would spell so. */
export function chineseReadings(word: string): readonly ChineseReading[] {
  if (plainLetters.test(word)) return readingsOf(word);
  const lower = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’‘ʼʻ`]/g, "'");
  const toneless = lower
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
  return readingsOf(toneless);
}

/** How passports write ü, which has no key (GB/T 28039-2011), and how it is typed. */
const typedUmlaut = /^([ln])(?:yu|v)(e?)$/;

const readingsOf = remembered((toneless: string): readonly ChineseReading[] => {
  const out: ChineseReading[] = [];
  if (typedUmlaut.test(toneless)) out.push({ system: 'pinyin', pinyin: toneless.replace(typedUmlaut, '$1ü$2') });
  const split = splitPinyin(toneless.replaceAll("'", ''));
  if (split) out.push({ system: 'pinyin', pinyin: split.join('') });
  for (const pinyin of byWadeGiles.get(toneless) ?? []) out.push({ system: 'wade-giles', pinyin });
  return out;
});

/** The fewest Chinese syllables that the words may be read as; 0 where one of them cannot. */
export function syllablesOf(words: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    const [reading] = chineseReadings(word);
    if (reading === undefined) return 0;
    total += reading.system === 'pinyin' ? (splitPinyin(reading.pinyin)?.length ?? 1) : 1;
  }
  return total;
}

/** Toneless pinyin, run together, of a name all of whose words can be read as Chinese syllables; at most eight. */
export function pinyinOf(words: readonly string[]): string[] {
  let out = [''];
  for (const word of words) {
    if (out.length === 0) return out;
    const readings = new Set(chineseReadings(word).map((reading) => reading.pinyin));
    out = out.flatMap((before) => [...readings].map((reading) => before + reading)).slice(0, 8);
  }
  return out;
}
