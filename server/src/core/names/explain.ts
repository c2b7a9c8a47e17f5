import { remembered } from '../text';
import { conventionsBetween, conventionsIn } from './convention-match';
import { type Convention, conventions, type Origin } from './conventions';
import { nameKeys } from './keys';
import { editDistance } from './misspelling';
import { plain } from './scripts';

export const conventionNames: Readonly<Record<Convention, string>> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  pl: 'Polish',
  nl: 'Dutch',
  scholarly: 'scholarly',
};

export const originNames: Readonly<Record<Origin, string>> = {
  ru: 'Russian',
  uk: 'Ukrainian',
  be: 'Belarusian',
  bg: 'Bulgarian',
  sr: 'Serbian',
  el: 'Greek',
  ar: 'Arabic',
};

/** Tried where the origin is not known: the others spell so freely that names of the Latin script fit them too. */
export const origins: readonly Origin[] = ['ru', 'uk', 'be'];

/** How two Latin spellings come from one name of another script. */
export interface Explanation {
  readonly origin: Origin;
  /** Convention of the second spelling; the others that would write the first. */
  readonly base: Convention;
  readonly conventions: readonly Convention[];
  /** False where names that never left the Latin script differ in the same way (Louis and Luis, Sara and Zara). */
  readonly strong: boolean;
}

const slavicEnding =
  /(?:[aeiy]v|[aeio]va|[aeio]vo|[^aeiou]in|[^aeiou]ina|s[kc][iy]{1,2}|sk[iy]y|sk[iy]j|sk|ska|skaya|enko|chuk|yuk|[eio]vi(?:ch|c|ć|č)|ev|ov|yn|sk|grad|pol|nya|n[iy]y|[^n]ny|oy|aya|tsi)$/;
const romanisedCluster = /zh|kh|ks[aeiy]|shch|dzh|gh|^ye|^yu|^ya|^al-/;
const westernStem =
  /^(?:martin|justin|valentin|augustin|constantin|clementin|florentin|albertin|paulin|josephin|robin|colin|catherin|louis|luis|rousso|russo|lou|lu)e?$/;
const writtenWestern = /[qwx]|c(?!h)|([bdfgmptz])\1|[^aeiou]h|ee|oo|y[^aeiou]/;

/** True where a spelling looks like a romanisation and not like a name of the Latin script. */
function looksRomanised(word: string): boolean {
  return slavicEnding.test(word) || romanisedCluster.test(word);
}

const greekEnding = /(?:os|is|as|ou|opoulos|akis|idis|adis|ous|es)$/;
/** Letters that names of the Latin script confuse among themselves. */
const confusable = (word: string): string =>
  plain(word).replace(/z/g, 's').replace(/w/g, 'v').replace(/y/g, 'i').replace(/k/g, 'c').replace(/ph|f/g, 'v');

/** A difference that names of the Latin script show too is no sign of a convention. */
function isStrong(a: string, b: string, origin: Origin): boolean {
  if (westernStem.test(a) && westernStem.test(b)) return false;
  if (a === `${b}e` || b === `${a}e` || differInOneVowel(a, b)) return false;
  if (origin === 'ar' && editDistance(plain(a), plain(b), 20) > 0.45 * Math.max(a.length, b.length)) return false;
  if (origin === 'el') return greekEnding.test(a) && greekEnding.test(b) && Math.min(a.length, b.length) >= 6;
  if (looksRomanised(b) || looksRomanised(a)) return true;
  if (Math.min(a.length, b.length) < (a.length === b.length ? 6 : 5) || confusable(a) === confusable(b)) return false;
  return !writtenWestern.test(b.replace(/[szckt]h/g, ''));
}

/** Kenya, Konya: e for o is a habit after hushing sounds alone (Khrushchev, Khrushchov). */
function differInOneVowel(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]));
  const [only] = at;
  return (
    at.length === 1 &&
    only !== undefined &&
    /^(?:eo|oe)$/.test(`${a[only]}${b[only]}`) &&
    !/[hjyzc]$/.test(a.slice(0, only))
  );
}

const keysOf = remembered(nameKeys);

function shareKey(a: string, b: string): boolean {
  const keys = keysOf(a);
  return keysOf(b).some((key) => keys.includes(key));
}

export interface ExplainOptions {
  /** Origins to try, the likeliest first. */
  readonly origins?: readonly Origin[];
  /** Conventions the second spelling may follow. */
  readonly bases?: readonly Convention[];
}

/** One name of another script that two conventions spell `form` and `base`; words in lower case, NFC. */
export function explainWord(form: string, base: string, options: ExplainOptions = {}): Explanation | undefined {
  if (!shareKey(form, base)) return undefined;
  const variants = new Set([form, plain(form)]);
  let second: Explanation | undefined;
  for (const convention of options.bases ?? conventions)
    for (const origin of options.origins ?? origins)
      for (const variant of variants) {
        const mask = conventionsBetween(base, variant, origin, convention);
        if (mask === 0) continue;
        const strong = options.origins !== undefined || isStrong(form, base, origin);
        const found: Explanation = { origin, base: convention, conventions: conventionsIn(mask), strong };
        if (strong && !found.conventions.includes(convention)) return found;
        if (!second || (strong && !second.strong)) second = found;
      }
  return second;
}
