import { chineseReadings } from './chinese';
import { compareScripts } from './compare-scripts';
import { conventionNames, explainWord, originNames } from './explain';
import { equivalentNames } from './irregular';
import { plain, scriptOf } from './scripts';
import { accentsOnly, answer, type CompareOptions, type NameComparison, originsOf, sameSpelling } from './verdict';

/** Words of two names; lower case, NFC. */
export function compareWords(a: string, b: string, options: CompareOptions): NameComparison {
  const scriptA = scriptOf(a);
  const scriptB = scriptOf(b);
  if (a === b) return sameSpelling;
  if (scriptA === 'latin' && scriptB === 'latin') return compareLatin(a, b, options);
  if (scriptA === scriptB)
    return plain(a) === plain(b) ? accentsOnly : answer('different', 'They are spelt differently.');
  if (scriptA !== 'latin' && scriptB !== 'latin')
    return answer('unsure', 'Two scripts are compared only where one of them is Latin.');
  const [latin, other, script] = scriptA === 'latin' ? [a, b, scriptB] : [b, a, scriptA];
  if (script === 'han' || script === 'other') return answer('unsure', 'One is in a script that is not read here.');
  return compareScripts(latin, other, script, options);
}

const germanic = (word: string): string =>
  plain(word.replace(/ä/g, 'ae').replace(/[öø]/g, 'oe').replace(/ü/g, 'ue').replace(/å/g, 'aa').replace(/œ/g, 'oe'));

function compareLatin(a: string, b: string, options: CompareOptions): NameComparison {
  if (plain(a) === plain(b)) return accentsOnly;
  if (germanic(a) === germanic(b) || germanic(a) === plain(b) || plain(a) === germanic(b))
    return answer('same', 'One writes an accented letter of the other with two letters.');
  const equivalent = equivalentNames(a, b);
  if (equivalent) return answer('same', `They are ${equivalent}.`);
  const given = originsOf(options);
  if (given === undefined && looksChinese(a) && looksChinese(b)) return compareChineseWords(a, b);
  const explained = explainWord(a, b, { origins: given }) ?? explainWord(b, a, { origins: given });
  if (explained) {
    const [first] = explained.conventions;
    const presses = new Set([first ? conventionNames[first] : '', conventionNames[explained.base]]);
    const spelling = `spellings of one ${originNames[explained.origin]} name, ${[...presses].join(' and ')}`;
    return answer(explained.strong ? 'same' : 'unsure', `They ${explained.strong ? 'are' : 'may be'} ${spelling}.`);
  }
  return compareChineseWords(a, b);
}

function compareChineseWords(a: string, b: string): NameComparison {
  const readings = chineseReadings(a);
  const shared = chineseReadings(b).some((one) =>
    readings.some((other) => other.pinyin === one.pinyin && other.system !== one.system),
  );
  return shared ? chineseBoth : answer('different', 'No rule of spelling makes one of the other.');
}

/** Pinyin with a letter or a final that few other names have: Guizhou and Huizhou are two places. */
const looksChinese = (word: string): boolean =>
  /zh|[xq]|[aeio]ng|iao|uo|ou/.test(word) && chineseReadings(word).some(({ system }) => system === 'pinyin');

export const chineseBoth = answer('same', 'They are one Chinese name in pinyin and in Wade–Giles.');
