import type { Span, TextEdit } from '../model';

const possessive = /(?:['’]s|['’])$/;

/** A mention's words without a possessive ending, white space folded. */
export const bareName = (text: string): string => text.replace(/\s+/g, ' ').replace(possessive, '');

/** Edit that writes another name for a place's words, keeping a possessive ending and capitals throughout. */
export function renameEdit(place: Span & { readonly text: string }, newName: string): TextEdit {
  const ending = possessive.exec(place.text)?.[0] ?? '';
  const capitals = place.text.length > 3 && place.text === place.text.toUpperCase();
  return { start: place.start, end: place.end - ending.length, newText: capitals ? newName.toUpperCase() : newName };
}

/** True where a name has these words, whatever their case. */
export const hasWord = (name: string, wanted: string): boolean =>
  ` ${name.toLowerCase()} `.includes(` ${wanted.toLowerCase()} `);
