import { cyrillicReader } from './cyrillic-reader';
import { cyrillicUnits } from './cyrillic-units';
import { decision } from './decision';
import { isFeminine, isLong, leastScore, weighable } from './evidence';
import { originNames } from './explain';
import { latinReader } from './latin-reader';
import { letterChance, readLetterTable } from './letter-model';
import { cyrillicNameLetters, latinNameLetters } from './name-letters';
import { createReader } from './reading';
import { cyrillicOrigins, romanisedFrom } from './romanised';
import { isSpelledBySyllables } from './russian-spelling';
import { bareLetters, plain, type Script } from './scripts';
import { createUnitScorer } from './unit-scorer';
import { answer, type CompareOptions, type NameComparison, originsOf } from './verdict';

const spelledBySyllables = answer('same', 'Russian writes Chinese and Japanese syllables so.');
const notSpelling = answer('different', 'Neither is a spelling of the other in its script.');

/** A Latin word beside one of another script; lower case, NFC. */
export function compareScripts(latin: string, other: string, script: Script, options: CompareOptions): NameComparison {
  const given = originsOf(options);
  if (script === 'cyrillic' && given === undefined && !notRussian.test(other)) return compareCyrillic(latin, other);
  const source =
    script === 'arabic' ? other.replace(/[\u064b-\u0652\u0640]/g, '') : script === 'greek' ? plain(other) : other;
  const bare = script === 'arabic' ? source.replace(/^ال(?=...)/, '') : source;
  const origins = given ?? (script === 'greek' ? ['el'] : script === 'arabic' ? ['ar'] : cyrillicOrigins);
  const origin = romanisedFrom(latin, source, origins) ?? romanisedFrom(latin, bare, origins);
  return origin ? romanised(origin) : notSpelling;
}

const romanised = (origin: keyof typeof originNames): NameComparison =>
  answer('same', `One is the other, a ${originNames[origin]} name, in Latin letters.`);

/** Letters that Russian does not use: what is learned was learned from Russian spellings. */
const notRussian = /[іїєґўјљњћђџѓќѕ]/;
/** What weighs more than this may be one name. */
const perhaps = -1.5;

type Models = ReturnType<typeof readModels>;
let models: Models | undefined;

const readModels = () => ({
  score: createUnitScorer(cyrillicUnits),
  forth: createReader(latinReader),
  back: createReader(cyrillicReader),
  latinLetters: readLetterTable(latinNameLetters),
  cyrillicLetters: readLetterTable(cyrillicNameLetters),
});

/** Russian writes names of all languages by ear and by habit: what counts is learned from names in both scripts. */
function compareCyrillic(latin: string, cyrillic: string): NameComparison {
  if (isFeminine(latin, cyrillic)) return answer('different', "One is a woman's form of a surname, the other is not.");
  const origin = romanisedFrom(latin, cyrillic, cyrillicOrigins);
  if (origin && isLong(latin)) return romanised(origin);
  if (isSpelledBySyllables(bareLetters(latin), cyrillic)) return spelledBySyllables;
  models ??= readModels();
  const score = models.score(latin, cyrillic);
  if (score < leastScore) return notSpelling;
  const weighed = weighable({
    score,
    forth: models.forth.read(latin, cyrillic),
    back: models.back.read(cyrillic, bareLetters(latin)),
    letters: latin.length,
    convention: origin !== undefined,
    latinLetters: letterChance(models.latinLetters, latin),
    cyrillicLetters: letterChance(models.cyrillicLetters, cyrillic),
  }).reduce((sum, value, i) => sum + value * (decision.weights[i] ?? 0), decision.bias);
  if (weighed > 0) return origin ? romanised(origin) : answer('same', 'Russian writes names of this kind in this way.');
  return weighed > perhaps ? answer('unsure', 'One may be a spelling of the other.') : notSpelling;
}
