import type { VariantMatch } from '../model';
import { nameKey } from './name-index';
import type { KnownNames } from './variants';

const accented = /[^\0-\x7f]/;
/** Most letters that writing accented ones out adds. */
const mostAdded = 4;

interface Accented {
  readonly text: string;
  /** Without its accents, and with them written out: made when first asked for. */
  bare?: string;
  writtenOut?: string;
}

/**
 * Finds the accented preferred names that a form writes without accents, or with them written out; not surnames alone,
 * which many people bear (Gonzalez). The names are sorted by length and first letter: few are ever looked at.
 */
export function accentIndex({ names, actors }: KnownNames): (form: string) => readonly VariantMatch[] {
  const byStart = new Map<string, Accented[]>();
  for (const name of names.keys()) {
    if (name.length < 4 || !accented.test(name)) continue;
    const start = startOf(name, name.length);
    const same = byStart.get(start);
    if (same) same.push({ text: name });
    else byStart.set(start, [{ text: name }]);
  }
  return (form) => {
    if (accented.test(form)) return [];
    const found: VariantMatch[] = [];
    for (let length = form.length; length >= form.length - mostAdded; length--)
      for (const start of [startOf(form, length), `${length}`])
        for (const name of byStart.get(start) ?? []) {
          const reason = reasonFor(form, name);
          if (reason) addActors(name.text, reason, found);
        }
    return found;
  };

  function addActors(text: string, reason: string, found: VariantMatch[]): void {
    const ids = names.get(text) ?? [];
    for (const id of typeof ids === 'string' ? [ids] : ids) {
      const actor = actors.get(id);
      const name = actor?.names.find((one) => one.standing === 'preferred' && !one.short && nameKey(one.text) === text);
      if (actor && name && found.every((match) => match.actor !== actor)) found.push({ actor, name, reason });
    }
  }
}

/** Length, and first letter where it is a plain one. */
const startOf = (name: string, length: number): string =>
  name.charCodeAt(0) < 128 ? `${length}${name[0]}` : `${length}`;

function reasonFor(form: string, name: Accented): string | undefined {
  name.bare ??= replaceLetters(name.text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), withoutStroke);
  if (name.bare === form) return 'written without its accents';
  name.writtenOut ??= replaceLetters(name.text, writtenOut);
  return name.writtenOut === form ? 'accented letter written out' : undefined;
}

const withoutStroke: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ð: 'd',
  æ: 'ae',
  ß: 'ss',
};
const writtenOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ø: 'oe',
  Ø: 'Oe',
  å: 'aa',
  Å: 'Aa',
  æ: 'ae',
  ß: 'ss',
  đ: 'dj',
  Đ: 'Dj',
};

function replaceLetters(text: string, table: Readonly<Record<string, string>>): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => table[letter] ?? letter);
}
