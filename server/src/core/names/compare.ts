import { chineseReadings, pinyinOf } from './chinese';
import { conventionsBetween } from './convention-match';
import type { Origin } from './conventions';
import { cyrillicUnits } from './cyrillic-units';
import { conventionNames, explainWord, originNames } from './explain';
import { equivalentNames } from './irregular';
import { differInNumber, withoutNumeral } from './numbers';
import { readEvidence } from './read-evidence';
import { isArabicArticle, isPatronymic, plain, type Script, scriptOf, wordsOf } from './scripts';
import { createUnitScorer } from './unit-scorer';

export type NameVerdict = 'same' | 'different' | 'unsure';

export interface NameComparison {
  readonly verdict: NameVerdict;
  /** One clause a reader understands: "French spelling of a Russian name". */
  readonly reason: string;
}

export interface CompareOptions {
  /** ISO 639-1 codes of the languages the name may come from: narrows the conventions tried. */
  readonly languages?: readonly string[];
  readonly kind?: 'person' | 'place' | 'organisation' | 'other';
}

const originOf: Readonly<Record<string, Origin>> = {
  ru: 'ru',
  uk: 'uk',
  be: 'be',
  bg: 'bg',
  sr: 'sr',
  mk: 'sr',
  el: 'el',
  ar: 'ar',
  fa: 'ar',
  he: 'ar',
};

function originsOf(options: CompareOptions): readonly Origin[] | undefined {
  const wanted = (options.languages ?? []).map((language) => originOf[language]).filter((one) => one !== undefined);
  return wanted.length ? wanted : undefined;
}

const scriptOrigins: Partial<Record<Script, readonly Origin[]>> = {
  cyrillic: ['ru', 'uk', 'be', 'bg', 'sr'],
  greek: ['el'],
  arabic: ['ar'],
};

const answer = (verdict: NameVerdict, reason: string): NameComparison => ({ verdict, reason });

const germanic = (word: string): string =>
  plain(word.replace(/ä/g, 'ae').replace(/[öø]/g, 'oe').replace(/ü/g, 'ue').replace(/å/g, 'aa').replace(/œ/g, 'oe'));

function compareLatin(a: string, b: string, options: CompareOptions): NameComparison {
  if (a === b) return answer('same', 'same spelling');
  if (plain(a) === plain(b)) return answer('same', 'differs in accents only');
  if (germanic(a) === germanic(b) || germanic(a) === plain(b) || plain(a) === germanic(b))
    return answer('same', 'accented letter written out');
  const equivalent = equivalentNames(a, b);
  if (equivalent) return answer('same', equivalent);
  const given = originsOf(options);
  const explained = explainWord(a, b, { origins: given }) ?? explainWord(b, a, { origins: given });
  if (explained) {
    const [first] = explained.conventions;
    const reason = `${first ? conventionNames[first] : ''} and ${conventionNames[explained.base]} spelling of one ${originNames[explained.origin]} name`;
    return answer(explained.strong ? 'same' : 'unsure', explained.strong ? reason : `may be ${reason}`);
  }
  const readings = chineseReadings(a);
  const shared = chineseReadings(b).find((one) =>
    readings.some((other) => other.pinyin === one.pinyin && other.system !== one.system),
  );
  if (shared) return answer('same', 'pinyin and Wade–Giles');
  return answer('different', 'no convention makes one of the other');
}

/** Learned scores below the first are two names; below the second too, unless a convention fits; above the third one
 * name: the networks, which take longer, are not asked. */
const surelyDifferent = -5;
const hardlyTheSame = -2.5;
const alreadySame = 2;
/** Where the learned evidence says one name, and where it may: three to four false matches in a hundred names that are
 * one edit apart, on names left out of training, two of which are other spellings of the same name. */
const surelySame = 1.45;
const perhaps = -0.5;
/** What it is worth that a convention makes one of the other. */
const conventionWorth = 0.6;
/** From this length on, names do not look alike by chance: a convention that fits decides. */
const longName = 7;
/** A woman's form of a surname, in Cyrillic and in Latin letters. */
const femaleCyrillic = /(?:[оеё]ва|ина|[аяі]я)$/;
/** Letters that Russian does not use: the scores were learned from Russian spellings. */
const notRussian = /[іїєґўјљњћђџѓќѕ]/;

let learned: ((latin: string, cyrillic: string) => number) | undefined;
const learnedScore = (latin: string, cyrillic: string): number => {
  learned ??= createUnitScorer(cyrillicUnits);
  return learned(latin, cyrillic);
};

function compareScripts(latin: string, other: string, script: Script, options: CompareOptions): NameComparison {
  if (script === 'han' || script === 'other') return answer('unsure', 'a script that is not read');
  const given = originsOf(options);
  const source =
    script === 'arabic' ? other.replace(/[\u064b-\u0652\u0640]/g, '') : script === 'greek' ? plain(other) : other;
  const origin = (given ?? scriptOrigins[script] ?? []).find((one) =>
    [latin, plain(latin)].some((form) => conventionsBetween(source, form, one, 'source') !== 0),
  );
  const romanised = (): NameComparison => answer('same', `romanised ${originNames[origin as Origin]}`);
  if (script !== 'cyrillic' || given !== undefined || notRussian.test(other))
    return origin ? romanised() : answer('different', 'not a romanisation of the other');
  if (femaleCyrillic.test(other) && !/[aâäeiy]$/.test(latin))
    return answer('different', "one is a woman's form of a name");
  const score = learnedScore(latin, other);
  if (origin && latin.length >= longName) return romanised();
  if (score < (origin ? surelyDifferent : hardlyTheSame)) return answer('different', 'not a spelling of the other');
  const evidence =
    score > alreadySame ? Number.POSITIVE_INFINITY : readEvidence(latin, other, score) + (origin ? conventionWorth : 0);
  if (evidence > surelySame)
    return origin ? romanised() : answer('same', 'written as Russian writes names of its language');
  return evidence > perhaps
    ? answer('unsure', 'may be a spelling of the other')
    : answer('different', 'not a spelling of the other');
}

function compareWords(a: string, b: string, options: CompareOptions): NameComparison {
  const scriptA = scriptOf(a);
  const scriptB = scriptOf(b);
  if (a === b) return answer('same', 'same spelling');
  if (scriptA === 'latin' && scriptB === 'latin') return compareLatin(a, b, options);
  if (scriptA === scriptB)
    return plain(a) === plain(b) ? answer('same', 'differs in accents only') : answer('different', 'spelt differently');
  if (scriptA === 'latin') return compareScripts(a, b, scriptB, options);
  if (scriptB === 'latin') return compareScripts(b, a, scriptA, options);
  return answer('unsure', 'two scripts that are not compared');
}

/** Whether two names, in any of Latin, Cyrillic, Greek, Arabic or Chinese letters, are spellings of one. */
export function compareNames(a: string, b: string, options: CompareOptions = {}): NameComparison {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return answer('unsure', 'no name');
  if (differInNumber(a, b)) return answer('different', 'the numbers differ');
  const bareA = withoutNumeral(a);
  const bareB = withoutNumeral(b);
  if ((bareA === a) !== (bareB === b) && !/\p{Nd}/u.test(a + b)) {
    const rest = compareNames(bareA, bareB, options);
    return rest.verdict === 'different' ? rest : answer('unsure', 'one gives no numeral');
  }
  if (left.join(' ') === right.join(' ')) return answer('same', 'same spelling');
  const joined = plain(left.join('')) === plain(right.join(''));
  if (joined && scriptOf(a) === scriptOf(b)) {
    if (left.length === right.length) return answer('same', 'differs in accents only');
    // Two places may differ so (Georgetown, George Town); a longer name that agrees in the rest is one.
    return answer(Math.min(left.length, right.length) > 1 ? 'same' : 'unsure', 'written in one word or in several');
  }
  const readings = left.length + right.length > 2 ? pinyinOf(left) : [];
  if (readings.length && pinyinOf(right).some((reading) => readings.includes(reading)))
    return answer('same', 'pinyin and Wade–Giles');
  const equivalent = equivalentNames(left.join(' '), right.join(' '));
  if (equivalent) return answer('same', equivalent);
  if (left.length !== right.length) {
    const bare = (words: readonly string[]): string[] =>
      words.filter((word, i) => i === words.length - 1 || !isArabicArticle(word));
    const bareLeft = bare(left);
    const bareRight = bare(right);
    if (bareLeft.length === bareRight.length) return compareInOrder(bareLeft, bareRight, options);
    const withoutPatronymic = (words: readonly string[]): string[] =>
      words.filter((word, i) => i === 0 || i === words.length - 1 || !isPatronymic(word));
    const shortLeft = withoutPatronymic(bareLeft);
    const shortRight = withoutPatronymic(bareRight);
    if (shortLeft.length === shortRight.length) return compareInOrder(shortLeft, shortRight, options);
    const whole = compareWords(left.join(''), right.join(''), options);
    if (whole.verdict === 'same') return whole;
    const last = compareWords(left.at(-1) as string, right.at(-1) as string, options);
    return last.verdict === 'different'
      ? answer('different', last.reason)
      : answer('unsure', 'one gives only a part of the name');
  }
  return compareInOrder(left, right, options);
}

function compareInOrder(left: readonly string[], right: readonly string[], options: CompareOptions): NameComparison {
  const straight = combine(left.map((word, i) => compareParts(word, right[i] as string, options)));
  if (straight.verdict !== 'different' || left.length < 2) return straight;
  const turned = [...left.slice(1), left[0] as string];
  const reversed = combine(turned.map((word, i) => compareParts(word, right[i] as string, options)));
  return reversed.verdict === 'same' ? answer('same', 'family name first in one of them') : straight;
}

function compareParts(a: string, b: string, options: CompareOptions): NameComparison {
  if (a.length === 1 || b.length === 1) {
    if (scriptOf(a) !== scriptOf(b)) {
      const letters = compareWords(a[0] as string, b[0] as string, { languages: ['ru'] });
      return a.length === b.length && letters.verdict === 'same' ? letters : answer('unsure', 'an initial only');
    }
    const verdict = plain(a)[0] === plain(b)[0] ? 'unsure' : 'different';
    return answer(verdict, 'one gives an initial only');
  }
  return compareWords(a, b, options);
}

function combine(parts: readonly NameComparison[]): NameComparison {
  const different = parts.find((part) => part.verdict === 'different');
  if (different) return different;
  const unsure = parts.find((part) => part.verdict === 'unsure');
  if (unsure) return unsure;
  return parts.find((part) => part.reason !== 'same spelling') ?? (parts[0] as NameComparison);
}
