import type { Language, Span } from '../model';
import { fold } from '../text';
import { deskWords, mastheadArticles, paperNames, sectionNames } from './vocabulary';

/** Lines looked at from the top of the text. */
const deepest = 7;
const longestLine = 40;
const mostWords = 6;

/** What the classifier of blocks knows of a line, asked by its index. */
export interface LineKinds {
  readonly isDateLine: (index: number) => boolean;
  /** Section names, addresses, bylines, page furniture: lines that are no headline in any case. */
  readonly isFurniture: (index: number) => boolean;
  readonly isHeading: (index: number) => boolean;
}

/**
 * The indexes of the lines that name the paper or the desk ("THE RIVER PLUME", "International desk"): short lines above
 * the date line, where the headline stands below it. A lone line above a date is a headline unless its words show a
 * paper or a section.
 */
export function findMasthead(
  text: string,
  lines: readonly Span[],
  language: Language,
  title: string | undefined,
  kinds: LineKinds,
): ReadonlySet<number> {
  const none: ReadonlySet<number> = new Set();
  const names: number[] = [];
  let date = 0;
  for (; date < Math.min(deepest, lines.length) && !kinds.isDateLine(date); date++) {
    if (kinds.isFurniture(date)) continue;
    const content = contentOf(text, lines[date] as Span);
    if (!isShortName(content) || fold(content) === title) return none;
    names.push(date);
  }
  if (names.length === 0 || date >= Math.min(deepest, lines.length)) return none;
  let below = date + 1;
  while (below < lines.length && below < date + 4 && (kinds.isDateLine(below) || kinds.isFurniture(below))) below++;
  if (below >= lines.length - 1 || !kinds.isHeading(below)) return none;
  if (wordsOf(contentOf(text, lines[below] as Span)).length < 3) return none;
  const parted = isParted(text, lines[below - 1] as Span, lines[below] as Span);
  const shown = names.map((index) => showsMasthead(contentOf(text, lines[index] as Span), language, parted));
  // A desk vouches for the paper's name above it, the paper for the desk below; no further line is carried along.
  const vouched = shown.filter(Boolean).length;
  return vouched > 0 && names.length - vouched <= 1 ? new Set(names) : none;
}

function contentOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + longestLine * 2));
}

function wordsOf(content: string): readonly string[] {
  return content.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
}

/** A few words with capitals, small ones only where a name may have them; no figures and no marks. */
function isShortName(content: string): boolean {
  if (content.length > longestLine || /[\d"“”«»:;,!?…]/.test(content) || content.endsWith('.')) return false;
  const words = wordsOf(content);
  if (words.length === 0 || words.length > mostWords) return false;
  return words.every((word, index) => {
    const first = word[0] as string;
    return (
      first !== first.toLowerCase() || (index > 0 && (mastheadArticles.has(fold(word)) || deskWords.has(fold(word))))
    );
  });
}

function showsMasthead(content: string, language: Language, parted: boolean): boolean {
  const words = wordsOf(fold(content));
  if (sectionNames.has(fold(content))) return true;
  const last = words[words.length - 1] as string;
  if (deskWords.has(last) || (language !== 'en' && deskWords.has(words[0] as string))) return true;
  if (words.length > 1 && (paperNames.has(last) || paperNames.has(words[1] as string))) return true;
  // "The River Plume": an article and a name; "The Board Waits" and "The Minister Resigned" are headlines.
  return (
    parted &&
    words.length > 1 &&
    words.length <= 4 &&
    mastheadArticles.has(words[0] as string) &&
    !words.slice(1).some((word) => /(?:s|ed|ing)$/.test(word))
  );
}

/** Whether an empty line stands between two lines. */
function isParted(text: string, upper: Span, lower: Span): boolean {
  return /\n[^\S\n]*\r?\n/.test(text.slice(upper.end, Math.min(lower.start, upper.end + 200)));
}
