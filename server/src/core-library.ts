import { exportedArticle, exporters } from './core/exporters';
import type { Language } from './core/model';
import { compareNames } from './core/names';
import { createService, type Service } from './core/service';

export type { Service };
// The core as a library: no file access, no clock, runs wherever ECMAScript modules do.
export { compareNames, createService, exporters };

export interface AnalyseOptions {
  /** ISO 8601 calendar date of publication; else the text itself may say it. */
  readonly published?: string;
  readonly language?: Language;
  /** Name given to the article in the result. */
  readonly file?: string;
}

let shared: Service | undefined;

/** Reads one text: its mentions, entities and claims, the findings within it and against the knowledge base. */
export function analyse(text: string, options: AnalyseOptions = {}) {
  shared ??= createService();
  const { published, language, file = 'article.txt' } = options;
  const article = shared.analyse({
    file,
    text: String(text ?? ''),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
  });
  return exportedArticle(shared.exportArticle(article));
}
