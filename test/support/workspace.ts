import type { Card } from '../../server/src/core/features';
import type { Article, Place, TextEdit } from '../../server/src/core/model';
import { createService, type Service, type ServiceOptions } from '../../server/src/core/service';
import { type MarkedFile, parseMarked } from './markup';

/** Marked text analysed and put in a service. */
export interface MarkedWorkspace {
  readonly service: Service;
  readonly files: readonly (MarkedFile & { readonly article: Article })[];
  /** The file with the cursor, else the first. */
  readonly at: MarkedFile & { readonly article: Article };
  /** The cursor's offset. */
  readonly offset: number;
}

export function workspaceOf(marked: string, options: ServiceOptions = {}): MarkedWorkspace {
  const service = createService(options);
  const files = parseMarked(marked).map((file) => {
    const article = service.analyse({ file: file.file, text: file.text });
    service.put(article);
    return { ...file, article };
  });
  const at = files.find(({ cursor }) => cursor !== undefined) ?? files[0]!;
  return { service, files, at, offset: at.cursor ?? 0 };
}

/** A card as plain text, a line each, links in brackets. */
export function cardText(card: Card | undefined): string {
  return (card?.lines ?? [])
    .map(({ parts, row }) => (row ? '· ' : '') + parts.map(({ text, place }) => (place ? `[${text}]` : text)).join(''))
    .join('\n');
}

/** `file:line:column words` of each place. */
export function placesText(places: readonly Place[]): string[] {
  return places.map(({ file, line, column, text }) => `${file}:${line}:${column} ${text}`);
}

/** The text of a file once edits are applied; those of other articles are left out. */
export function edited(file: { readonly file: string; readonly text: string }, edits: readonly TextEdit[]): string {
  return edits
    .filter(({ article }) => article === undefined || article === file.file)
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), file.text);
}
