import type { Article, Evidence, Place, Span } from '../model';
import { type LineIndex, lineIndex } from '../text';

const indexes = new WeakMap<Article, LineIndex>();

/** The line index of an article, made once per version of it. */
export function linesOf(article: Article): LineIndex {
  let lines = indexes.get(article);
  if (!lines) {
    lines = lineIndex(article.text);
    indexes.set(article, lines);
  }
  return lines;
}

/** A span of the article with its line, column and words. */
export function placeOf(article: Article, { start, end }: Span): Place {
  return {
    file: article.file,
    start,
    end,
    ...linesOf(article).positionAt(start),
    text: article.text.slice(start, end),
  };
}

/** Where the other side of one of the article's findings stands. */
export function evidencePlace(article: Article, { at }: Evidence): Place {
  return 'file' in at ? at : placeOf(article, at);
}
