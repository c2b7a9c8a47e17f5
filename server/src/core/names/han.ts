import { pinyinOf, syllablesOf } from './chinese';
import { hanReadings } from './han-readings';

/**
 * Readings of characters as surnames where they differ from the usual ones, and of surnames of two characters: from the
 * transform Han-Latin-Names of CLDR (Unicode License v3), without tones; the traditional forms beside.
 */
const surnames = `
秘bi 卜bu 长chang 種chong 种chong 重chong 刀diao 干gan 葛ge 盖ge 蓋ge 过guo 過guo 华hua 華hua 纪ji 紀ji 牟mu 区ou 區ou
繁po 仇qiu 任ren 单shan 單shan 召shao 折she 舍she 沈shen 隗wei 解xie 莘xin 燕yan 尉yu 乐yue 樂yue 员yun 員yun 查zha
翟zhai 曾zeng 令狐linghu 万俟moqi 萬俟moqi 澹台tantai 尉迟yuchi 尉遲yuchi 长孙zhangsun 長孫zhangsun
`;

let readings: ReadonlyMap<string, readonly string[]> | undefined;
let surnameReadings: ReadonlyMap<string, string> | undefined;

function readTables(): void {
  const table = new Map<string, string[]>();
  for (const line of hanReadings.trim().split('\n')) {
    const syllable = (/^\P{Script=Han}+/u.exec(line) as RegExpExecArray)[0];
    for (const character of line.slice(syllable.length)) {
      const known = table.get(character);
      if (known) known.push(syllable);
      else table.set(character, [syllable]);
    }
  }
  readings = table;
  surnameReadings = new Map(
    surnames
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [, characters, syllables] = /^(\P{ASCII}+)(.+)$/u.exec(entry) as RegExpExecArray;
        return [characters as string, syllables as string];
      }),
  );
}

/** Longest Chinese name looked at, in characters; foreign names written in Chinese are longer. */
const longest = 4;

interface HanReading {
  /** Toneless pinyin, run together: every way to read the name, the family name by its own reading first. */
  readonly pinyin: readonly string[];
  readonly characters: number;
}

/** How a Chinese name is read; undefined where a character is not known or there are too many of them. */
export function readHan(name: string): HanReading | undefined {
  const characters = [...name].filter((character) => /\p{Script=Han}/u.test(character));
  if (characters.length === 0 || characters.length > longest) return undefined;
  if (readings === undefined) readTables();
  let pinyin: string[] = [];
  for (const length of [2, 1]) {
    const family = surnameReadings?.get(characters.slice(0, length).join(''));
    const rest = family === undefined ? undefined : spell(characters.slice(length));
    if (rest) pinyin = [...pinyin, ...rest.map((syllables) => family + syllables)];
  }
  const plain = spell(characters);
  if (plain === undefined) return undefined;
  return { pinyin: [...new Set([...pinyin, ...plain])], characters: characters.length };
}

function spell(characters: readonly string[]): string[] | undefined {
  let out = [''];
  for (const character of characters) {
    const syllables = readings?.get(character);
    if (syllables === undefined) return undefined;
    out = out.flatMap((before) => syllables.map((syllable) => before + syllable)).slice(0, 32);
  }
  return out;
}

/**
 * Whether a Latin name (its words in lower case) is a romanisation of a Chinese one: in pinyin or Wade–Giles, family name
 * first or last. Undefined where that cannot be told: the characters may be read in Japanese or Korean.
 */
export function isReadingOf(words: readonly string[], han: HanReading): boolean | undefined {
  const turned = words.length > 1 ? [words.slice(-1).concat(words.slice(0, -1))] : [];
  const latin = [words, ...turned].flatMap((order) => pinyinOf(order)).map(withoutUmlaut);
  if (latin.length === 0) return undefined;
  const wanted = new Set(han.pinyin.map(withoutUmlaut));
  if (latin.some((reading) => wanted.has(reading))) return true;
  return syllablesOf(words) === han.characters ? false : undefined;
}

const withoutUmlaut = (pinyin: string): string => pinyin.replaceAll('ü', 'u');
