import { exactArticles } from '../../archive';
import type { Article, Span } from '../../model';

/** Longest quotation of the other side's words. */
const longest = 120;

/** A stretch of the article in quotation marks, white space folded, cut at a word where it is long. */
export function quoted(text: string): string {
  const folded = withoutMarks(text.replace(/\s+/g, ' ').trim());
  if (folded.length <= longest) return `“${folded}”`;
  const cut = folded.slice(0, longest);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …”`;
}

/** Words that come in quotation marks of their own get no second pair. */
function withoutMarks(text: string): string {
  return /^["“„«].*["”“»]$/u.test(text) && !/["“”„«»]/u.test(text.slice(1, -1)) ? text.slice(1, -1).trim() : text;
}

export function words(article: Pick<Article, 'text'>, { start, end }: Span): string {
  return article.text.slice(start, end);
}

/** "a", "a and b", "a, b and c". */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "further down" or "further up", as seen from a place. */
export function whereabouts(from: Span, other: Span): string {
  return other.start > from.start ? 'further down' : 'further up';
}

/** The last part of a path or URI: how a finding names another article. */
export function fileName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

/** "call.txt", "call.txt and another article", "call.txt and 3 others"; of very many, by `weight`, at least how many. */
export function articlesNamed(first: string, articles: number): string {
  if (articles < 2) return fileName(first);
  if (articles === 2) return `${fileName(first)} and another article`;
  return `${fileName(first)} and ${articles > exactArticles ? `${articles - 1} or more` : articles - 1} others`;
}
