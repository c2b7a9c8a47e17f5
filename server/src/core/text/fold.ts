import { withoutAccents } from './latin-letters';

/** Lower case without accents, apostrophes and hyphens made plain: for comparing words. Lengths may change. */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test for plain ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return withoutAccents(text.toLowerCase()).replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-');
}
