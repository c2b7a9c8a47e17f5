import type { Language, Metadata, Span } from '../model';
import { readFullDate } from './full-date';
import { splitLines } from './lines';

export interface FrontMatter {
  readonly block: Span;
  readonly metadata: Partial<Metadata>;
}

const longest = 20_000;
const languages: readonly string[] = ['en', 'fr', 'de', 'es'];

/** Reads a YAML block fenced by `---` at the head of the text; `undefined` where there is none. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  let from = 0;
  while (from < text.length && /\s|\ufeff/.test(text[from] as string)) from++;
  if (!text.startsWith('---', from)) return undefined;
  const lines = splitLines(text.slice(0, from + longest), from);
  if (text.slice(lines[0]?.start, lines[0]?.end) !== '---') return undefined;
  const metadata: { -readonly [K in keyof Metadata]?: Metadata[K] } = {};
  let keys = 0;
  for (const line of lines.slice(1)) {
    const content = text.slice(line.start, line.end);
    if (content === '---' || content === '...') {
      return keys === 0 ? undefined : { block: { start: from, end: line.end }, metadata };
    }
    const colon = content.indexOf(':');
    const key = content.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!/^[a-z][\w-]{0,40}$/.test(key)) {
      if (content === '' || content.startsWith('#') || content.startsWith('- ') || line.indent > 0) continue;
      return undefined;
    }
    keys++;
    if (line.indent > 0) continue;
    const { value, at } = readValue(text, line.start + colon + 1, line.end);
    if (value === '') continue;
    if (key === 'title' || key === 'headline') {
      metadata.title = value;
      metadata.titleAt = at;
    } else if (key === 'author' || key === 'byline') {
      metadata.author = value;
      metadata.authorAt = at;
    } else if (key === 'source' || key === 'publication') metadata.source = value;
    else if (key === 'url' || key === 'link') metadata.url = value;
    else if (key === 'published' || key === 'date') {
      const date = readFullDate(value, 0, value.length);
      if (date) {
        metadata.published = date.value;
        metadata.publishedAt = at;
      }
    } else if (key === 'language' || key === 'lang') {
      const language = value.slice(0, 2).toLowerCase();
      if (languages.includes(language)) metadata.language = language as Language;
    } else if (key === 'corroborate') metadata.off = /^(?:off|false|no)$/i.test(value);
  }
  return undefined;
}

function readValue(text: string, from: number, to: number): { value: string; at: Span } {
  let start = from;
  while (start < to && /\s/.test(text[start] as string)) start++;
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    let value = '';
    for (let i = start + 1; i < to; i++) {
      const letter = text[i] as string;
      if (letter === '\\' && quote === '"' && i + 1 < to) value += text[++i] as string;
      else if (letter === quote && quote === "'" && text[i + 1] === "'") value += text[i++] as string;
      else if (letter === quote) return { value, at: { start: start + 1, end: i } };
      else value += letter;
    }
    return { value, at: { start: start + 1, end: to } };
  }
  const comment = text.slice(start, to).search(/\s#/);
  let end = comment < 0 ? to : start + comment;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { value: text.slice(start, end), at: { start, end } };
}
