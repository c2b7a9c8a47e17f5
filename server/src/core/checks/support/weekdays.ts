import type { Language } from '../../model';

/** Names of the days from Monday on. */
const names: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
};
const english = /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(day|sday|s|nesday|rs|r|rsday|urday)?\b\.?/i;

/** Where a date text names its weekday, with the text that names another one in the same manner. */
export function weekdayIn(
  text: string,
  weekday: number,
  language: Language,
): { start: number; end: number; newText: string } | undefined {
  for (const form of names[language]) {
    const at = text.toLowerCase().indexOf(form.toLowerCase());
    if (at < 0) continue;
    const written = text.slice(at, at + form.length);
    return { start: at, end: at + form.length, newText: inCaseOf(written, names[language][weekday - 1] as string) };
  }
  const match = language === 'en' ? english.exec(text) : null;
  if (!match) return undefined;
  const short = (names.en[weekday - 1] as string).slice(0, 3);
  const dot = match[0].endsWith('.') ? '.' : '';
  return { start: match.index, end: match.index + match[0].length, newText: inCaseOf(match[0], short) + dot };
}

function inCaseOf(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  const first = written.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word.toLowerCase();
}
