import { chineseReadings, pinyinOf } from './chinese';
import type { Convention, Origin } from './conventions';
import { conventionNames, type Explanation, explainWord } from './explain';
import { irregularForm } from './irregular';
import { plain, scriptOf, wordsOf } from './scripts';

export interface SpellingDescription {
  /** ISO 639-1 code of the language whose press writes so; absent for standards and for English alternatives. */
  readonly language?: string;
  readonly reason: string;
}

export interface DescribeOptions {
  /** Script and language the name comes from, where known: weak differences (Sara, Zara) count then. */
  readonly origins?: readonly Origin[];
}

/** Ukrainian and Belarusian names by way of Russian: endings and letters that differ by rule. */
const byWayOfRussian: readonly (readonly [RegExp, string])[] = [
  [/kiv$/, 'kov'],
  [/iv$/, 'ov'],
  [/iv$/, 'ev'],
  [/yiv$/, 'iev'],
  [/h/g, 'g'],
  [/y(?=[^aeiouy])/g, 'i'],
  [/yi/g, 'i'],
  [/enka$/, 'enko'],
  [/sa$/, 'ssa'],
  [/w/g, 'v'],
];

function isRussianForm(form: string, preferred: string): boolean {
  if (form === preferred || (form[0] !== preferred[0] && !(form[0] === 'g' && preferred[0] === 'h'))) return false;
  let reached = new Set([preferred]);
  for (const [pattern, replacement] of byWayOfRussian) {
    const next = new Set(reached);
    for (const word of reached) next.add(word.replace(pattern, replacement));
    reached = next;
  }
  return reached.has(form);
}

const pressOrder: readonly Convention[] = ['fr', 'de', 'pl', 'nl', 'es', 'it', 'scholarly'];

/** Qaf and kaf are q, k and c in English texts themselves (Rafiq, Rafik, Rafic): that alone tells no press. */
const qafAsKaf = (word: string): string => word.replace(/q|c(?!h)/g, 'k');

function pressOf(found: readonly Explanation[]): readonly Convention[] {
  const shared = pressOrder.filter((convention) => found.every((one) => one.conventions.includes(convention)));
  return shared.length ? shared : [];
}

/**
 * Says how `form` is another press's or standard's way to write the name that English writes `preferred` ("French
 * spelling"), for names never seen before too. Undefined where the two do not differ by a convention: different names
 * (Peskov and Peskova, Iran and Iraq), typing errors, and one and the same spelling.
 */
export function describeSpelling(
  form: string,
  preferred: string,
  options: DescribeOptions = {},
): SpellingDescription | undefined {
  if (scriptOf(form) !== 'latin' || scriptOf(preferred) !== 'latin') return undefined;
  const words = wordsOf(form);
  const wanted = wordsOf(preferred);
  if (words.length === 0 || wanted.length === 0 || words.join(' ') === wanted.join(' ')) return undefined;
  const irregular = irregularForm(form, preferred);
  if (irregular) return irregular;
  if (words.length !== wanted.length) {
    const sameChinese = pinyinOf(words).some((reading) => pinyinOf(wanted).includes(reading));
    return sameChinese && words.length > 1 ? { reason: 'Wade–Giles spelling' } : undefined;
  }
  const found: Explanation[] = [];
  let russian = false;
  let english = false;
  let other: string | undefined;
  const arabic = options.origins?.every((origin) => origin === 'ar') ?? false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const target = wanted[i] as string;
    if (word === target) continue;
    if (arabic && qafAsKaf(word) === qafAsKaf(target)) {
      english = true;
      continue;
    }
    const explained = explainWord(word, target, { bases: ['en'], origins: options.origins });
    if (explained?.strong) {
      if (explained.conventions.includes('en')) english = true;
      else found.push(explained);
    } else if (isRussianForm(word, target)) russian = true;
    else if (plain(word) === plain(target)) other ??= 'same name, other accents';
    else {
      const wadeGiles = chineseReadings(word).filter((reading) => reading.system === 'wade-giles');
      const pinyin = chineseReadings(target).filter((reading) => reading.system === 'pinyin');
      if (!wadeGiles.some((reading) => pinyin.some((one) => one.pinyin === reading.pinyin))) return undefined;
      other = 'Wade–Giles spelling';
    }
  }
  if (found.length) {
    const press = pressOf(found);
    const first = press[0];
    if (!first) return { reason: 'mixed spelling' };
    if (first === 'scholarly') return { reason: 'scholarly spelling' };
    return { language: first, reason: `${conventionNames[first]} spelling` };
  }
  if (russian) return { language: 'ru', reason: 'spelling by way of Russian' };
  if (english) return { reason: 'another English spelling' };
  return other ? { reason: other } : undefined;
}
