const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
};

/** Lower case without accents, apostrophes and hyphens made plain: for comparing words. Lengths may change. */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test for plain ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı’‘ʼ‐‑]/g, (letter) => letters[letter] as string);
}
