import { plainLetterFor, withoutAccents } from '../text';

export type Script = 'latin' | 'cyrillic' | 'greek' | 'arabic' | 'han' | 'other';

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['han', /\p{Script=Han}/u],
];

const anyScript = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Han}]/u;

/** Script of the first letter of one that is told apart here; marks such as ʿ belong to none. */
export function scriptOf(name: string): Script {
  const first = name.charCodeAt(0) | 0x20;
  if (first >= 0x61 && first <= 0x7a) return 'latin';
  const letter = anyScript.exec(name)?.[0];
  if (!letter) return 'other';
  return scripts.find(([, test]) => test.test(letter))?.[0] ?? 'other';
}

/** Most words of most names: nothing to fold. */
const plainAlready = /^[a-z]*$/;

/** Lower case Latin letters without accents, apostrophes or modifier letters; other scripts in lower case, NFC. */
export function plain(word: string): string {
  if (plainAlready.test(word)) return word;
  return withoutAccents(word.toLowerCase()).replace(/['’‘ʼʻ`´ʹʺʿʾ"]/g, '');
}

const oneLetter: Readonly<Record<string, string>> = {
  ...plainLetterFor,
  ß: 's',
  æ: 'e',
  œ: 'e',
  þ: 't',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
};

/** Accents off, one letter for one letter, so that both spellings stay side by side; for lower case. */
export const bareLetters = (word: string): string =>
  [...word].map((letter) => oneLetter[letter] ?? (letter.normalize('NFD')[0] as string)).join('');

/** Words of plain letters, one blank between them: read without the slower path. */
const plainWords = /^[a-z]+(?: [a-z]+)*$/;
const typographic = /[’‘ʼʻ`´]/g;

/** The words of a name, in lower case, NFC, apostrophes made plain. Hyphens and dots part words. */
export function wordsOf(name: string): string[] {
  const lower = name.toLowerCase();
  if (plainAlready.test(lower)) return lower === '' ? [] : [lower];
  if (plainWords.test(lower)) return lower.split(' ');
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(typographic, "'")
    .split(/[\s\-‐‑–.·•,ـ]+/u)
    .map((word) => word.replace(/^[^\p{L}']+|[^\p{L}\p{M}'ʹʺʿʾ]+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word));
}

/** The Arabic article, in the forms the press gives it before sun letters too. */
export const isArabicArticle = (word: string): boolean =>
  /^(?:al|el|ul|as|ash|ad|ar|at|an|az|es|esh|ed|er|et|en|ez)$/.test(word);

const patronymic = /(?:ovich|evich|ovych|evych|yevich|ovna|evna|yevna|ivna|ович|евич|йович|овна|евна|івна)$/;

/** Russian and Ukrainian middle names after the father. */
export const isPatronymic = (word: string): boolean => patronymic.test(word);
