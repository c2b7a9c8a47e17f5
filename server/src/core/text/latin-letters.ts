/** Latin letters that have no accent to take off, and what is written for them without them. Lower case. */
export const plainLetterFor: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
};

const special = new RegExp(`[${Object.keys(plainLetterFor).join('')}]`, 'g');

/** Accents off and letters such as ł and ß written plainly; for lower case. Lengths may change. */
export const withoutAccents = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(special, (letter) => plainLetterFor[letter] as string);
