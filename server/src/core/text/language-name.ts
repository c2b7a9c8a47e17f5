const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** English name of a language by its ISO 639 code (CLDR). */
export function languageName(code: string): string | undefined {
  return /^[a-z]{2,3}$/.test(code) ? names.of(code) : undefined;
}
