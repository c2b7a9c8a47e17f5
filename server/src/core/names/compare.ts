import { pinyinOf } from './chinese';
import { chineseBoth, compareWords } from './compare-words';
import { isReadingOf, readHan } from './han';
import { equivalentNames } from './irregular';
import { differInNumber, withoutNumeral } from './numbers';
import { isArabicArticle, isPatronymic, plain, scriptOf, wordsOf } from './scripts';
import { accentsOnly, answer, type CompareOptions, type NameComparison, sameSpelling } from './verdict';

/**
 * Whether two names, in Latin, Cyrillic, Greek, Arabic or Chinese letters, are spellings of one, by the habits of eight
 * presses and the official romanisations, for names never seen before too. Symmetric; never throws; any text.
 *
 * What is compared are names, not their bearers: two people may bear one name (Michael Jordan), and one person two
 * (Mumbai and Bombay are `same` as names of one place only where that is listed). A surname beside a full name, an
 * initial or a missing numeral are `unsure`.
 *
 * ```ts
 * compareNames('Poutine', 'Путин').verdict; // 'same'
 * compareNames('Peskov', 'Peskova').verdict; // 'different'
 * compareNames('V. Putin', 'Vladimir Putin').verdict; // 'unsure'
 * ```
 */
export function compareNames(a: string, b: string, options: CompareOptions = {}): NameComparison {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return answer('unsure', 'One of them is no name.');
  if (differInNumber(a, b)) return answer('different', 'The numbers in them differ.');
  const bareA = withoutNumeral(a);
  const bareB = withoutNumeral(b);
  if ((bareA === a) !== (bareB === b) && !/\p{Nd}/u.test(a + b)) {
    const rest = compareNames(bareA, bareB, options);
    return rest.verdict === 'different' ? rest : answer('unsure', 'Only one of them gives a numeral.');
  }
  if ((scriptOf(a) === 'han') !== (scriptOf(b) === 'han'))
    return scriptOf(a) === 'han' ? compareChinese(right, a) : compareChinese(left, b);
  if (left.join(' ') === right.join(' ')) return sameSpelling;
  const joined = plain(left.join('')) === plain(right.join(''));
  if (joined && scriptOf(a) === scriptOf(b)) {
    if (left.length === right.length) return accentsOnly;
    // Two places may differ so (Georgetown, George Town); a longer name that agrees in the rest is one.
    return answer(
      Math.min(left.length, right.length) > 1 ? 'same' : 'unsure',
      'The same letters, written in one word and in several.',
    );
  }
  const readings = left.length + right.length > 2 ? pinyinOf(left) : [];
  if (readings.length && pinyinOf(right).some((reading) => readings.includes(reading))) return chineseBoth;
  const equivalent = equivalentNames(left.join(' '), right.join(' '));
  if (equivalent) return answer('same', `They are ${equivalent}.`);
  if (left.length !== right.length) {
    const bare = (words: readonly string[]): string[] =>
      words.filter((word, i) => i === words.length - 1 || !isArabicArticle(word));
    const bareLeft = bare(left);
    const bareRight = bare(right);
    if (bareLeft.length === bareRight.length) {
      const rest = compareInOrder(bareLeft, bareRight, options);
      // Without a hyphen it may be the Spanish article of a name that is another without it (El Salvador, Salvador).
      return rest.verdict !== 'same' || bareLeft.length > 1 || /[-‐‑]/.test(a + b)
        ? rest
        : answer('unsure', 'Only one of them has an article.');
    }
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
      : answer('unsure', 'One gives only a part of the name.');
  }
  return compareInOrder(left, right, options);
}

/** A Latin name beside one in Chinese characters. */
function compareChinese(words: readonly string[], characters: string): NameComparison {
  const han = readHan(characters);
  const same = han && isReadingOf(words, han);
  if (same === undefined)
    return answer('unsure', 'The characters are not read in Chinese here, or not as these words.');
  return same
    ? answer('same', 'One is the Chinese name of the other in Latin letters.')
    : answer('different', 'The characters are read otherwise in Chinese.');
}

function compareInOrder(left: readonly string[], right: readonly string[], options: CompareOptions): NameComparison {
  const straight = compareEach(left, right, options);
  if (straight.verdict !== 'different' || left.length < 2) return straight;
  const turned = [...left.slice(1), left[0] as string];
  const reversed = compareEach(turned, right, options);
  return reversed.verdict === 'same' ? answer('same', 'One puts the family name first.') : straight;
}

function compareParts(a: string, b: string, options: CompareOptions): NameComparison {
  if (a.length === 1 || b.length === 1) {
    if (scriptOf(a) !== scriptOf(b)) {
      const letters = compareWords(a[0] as string, b[0] as string, { languages: ['ru'] });
      return a.length === b.length && letters.verdict === 'same'
        ? letters
        : answer('unsure', 'One gives an initial only.');
    }
    const verdict = plain(a)[0] === plain(b)[0] ? 'unsure' : 'different';
    return verdict === 'unsure'
      ? answer(verdict, 'One gives an initial only.')
      : answer(verdict, 'The initials differ.');
  }
  return compareWords(a, b, options);
}

/** Word by word; the first two that differ decide, what follows them is not looked at. */
function compareEach(left: readonly string[], right: readonly string[], options: CompareOptions): NameComparison {
  const parts: NameComparison[] = [];
  for (const [i, word] of left.entries()) {
    const part = compareParts(word, right[i] as string, options);
    if (part.verdict === 'different') return part;
    parts.push(part);
  }
  const unsure = parts.find((part) => part.verdict === 'unsure');
  return unsure ?? parts.find((part) => part !== sameSpelling) ?? (parts[0] as NameComparison);
}
