import type { KnownName } from '../model';

/** Letters that stand for a name in another language than English: "OMS", "CPI", "IWF". */
export function isForeignAcronym({ text, language }: KnownName): boolean {
  return language !== undefined && language !== 'en' && text.length < 7 && /^[\p{Lu}.+ ]+$/u.test(text);
}
