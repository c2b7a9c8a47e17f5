import type { Block, Language, Metadata, Span } from '../model';
import { readFullDate } from './full-date';
import { isBlank, trimmed } from './lines';

/** A tag in front of the first sentence: "date 2025-03-31 AGENCY - Paper) …", "(Agency) - …", "(Agency - Paper) …". */
export interface AgencyTag extends Span {
  /** Where the prose starts. */
  readonly bodyAt: number;
  readonly source?: string;
  readonly published?: string;
  readonly publishedAt?: Span;
}

/** "TALLINN, Estonia - ", "KYIV, March 1, 2022 (Reuters) — ", "Paris, le 3 mars 2025 (AFP) – ". */
export interface Dateline extends Span {
  /** The place alone. */
  readonly placeAt: Span;
  readonly bodyAt: number;
  readonly source?: string;
  readonly published?: string;
  readonly publishedAt?: Span;
}

const longestTag = 120;
const agencyName = /^\p{Lu}[\p{L}\p{N}.&'’]*(?:[ /.-]+(?:\p{Lu}[\p{L}\p{N}.&'’]*|of|the|de|and|-|–)){0,7}$/u;

export function readAgencyTag(text: string, block: Block, language: Language): AgencyTag | undefined {
  const head = text.slice(block.start, Math.min(block.end, block.start + longestTag));
  const close = head.indexOf(')');
  if (close < 0) return undefined;
  const bodyAt = skipDash(text, block.start + close + 1, block.end);
  if (bodyAt >= block.end) return undefined;
  const inner = head.slice(0, close);
  const dated = /^(?:date:?\s+)?(?=\d{4}-\d\d-\d\d)/i.exec(inner);
  if (dated) {
    const date = readFullDate(text, block.start, block.start + close, language);
    if (date === undefined) return undefined;
    const agency = inner.slice(date.end - block.start).replace(/^[\s,(:-]+/, '');
    if (agency !== '' && !agencyName.test(agency)) return undefined;
    return {
      start: block.start,
      end: block.start + close + 1,
      bodyAt,
      source: paperName(agency),
      published: date.value,
      publishedAt: { start: date.start, end: date.end },
    };
  }
  if (!inner.startsWith('(')) return undefined;
  const agency = inner.slice(1).trim();
  if (agency.length < 2 || agency.length > 60 || !agencyName.test(agency)) return undefined;
  return { start: block.start, end: block.start + close + 1, bodyAt, source: paperName(agency) };
}

/** Of "MENAFN - Asia Times" the paper: the agency only carries it. */
function paperName(agency: string): string | undefined {
  const name = (agency.split(/\s[-–]\s/).pop() as string).trim();
  return name === '' ? undefined : name;
}

function skipDash(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && (isBlank(text.charCodeAt(i)) || /[-–—_:]/.test(text[i] as string))) i++;
  return i;
}

const dash = /[—–_-]/;

export function readDateline(text: string, block: Block, language: Language): Dateline | undefined {
  const head = text.slice(block.start, Math.min(block.end, block.start + longestTag));
  const stopped = stoppedDateline(text, block, head, language);
  if (stopped) return stopped;
  for (let i = 2; i < head.length; i++) {
    const letter = head[i] as string;
    if (letter === '\n' || letter === '"' || letter === '“' || letter === '!' || letter === '?') return undefined;
    if (!dash.test(letter)) continue;
    let after = i + 1;
    while (after < head.length && dash.test(head[after] as string)) after++;
    const spacedBefore = isBlank(head.charCodeAt(i - 1));
    const spacedAfter = after < head.length && isBlank(head.charCodeAt(after));
    if (!spacedBefore && !(letter === '—' || letter === '_' || after - i === 2)) continue;
    if (!spacedAfter && after < head.length && letter !== '—' && after - i !== 2) continue;
    const line = readDatelineParts(text, block.start, block.start + i, language);
    return (
      line && {
        ...line,
        start: block.start,
        end: block.start + after,
        bodyAt: skipDash(text, block.start + i, block.end),
      }
    );
  }
  return undefined;
}

/** "BERLIN, 2. Februar 2024. Der Bundestag …": a town in capitals and a full date, closed by a full stop or a colon. */
function stoppedDateline(text: string, block: Block, head: string, language: Language): Dateline | undefined {
  if (!/^\p{Lu}{4,}(?:[ -]\p{Lu}{2,}){0,2},? /u.test(head)) return undefined;
  const date = readFullDate(text, block.start, block.start + head.length, language);
  if (!date || !/^[.:] \p{Lu}/u.test(text.slice(date.end, date.end + 4))) return undefined;
  const line = readDatelineParts(text, block.start, date.end, language);
  return line && { ...line, start: block.start, end: date.end + 1, bodyAt: date.end + 2 };
}

function readDatelineParts(
  text: string,
  from: number,
  to: number,
  language: Language,
): Omit<Dateline, 'start' | 'end' | 'bodyAt'> | undefined {
  let content = text.slice(from, to).trimEnd();
  let source: string | undefined;
  const agency = /\s*\(([^()]{2,60})\)$/.exec(content);
  if (agency) {
    if (!/^\p{L}/u.test(agency[1] as string)) return undefined;
    source = agency[1] as string;
    content = content.slice(0, agency.index);
  }
  const date = readFullDate(text, from, from + content.length, language);
  const partial = date
    ? undefined
    : /[,.]?\s+(?:le |am |den )?(?:\p{L}{3,10}\.?\s+\d{1,2}|\d{1,2}(?:er|\.)?\s+(?:de\s+)?\p{L}{3,10}\.?)$/u.exec(
        content,
      );
  const placeEnd = date ? date.start - from : (partial?.index ?? content.length);
  const place = content.slice(0, placeEnd).replace(/[\s,.]+(?:(?:le|am|den|on)\s*)?$/, '');
  const city = /^(?:\p{Lu}[\p{L}.'’]*)(?:[ /-](?:\p{Lu}[\p{L}.'’]*|de|del|am|an|der|sur|la|le|upon)){0,3}/u.exec(
    place,
  )?.[0];
  if (city === undefined || city.length < 3) return undefined;
  const region = place.slice(city.length);
  if (region !== '' && !/^,\s?\p{Lu}[\p{L}.'’]*(?:[ -](?:\p{Lu}[\p{L}.'’]*|of|the|and)){0,4}$/u.test(region))
    return undefined;
  const capitals = city.length >= 4 && city === city.toUpperCase();
  if (!capitals && !agency && !date && !partial) return undefined;
  if (!capitals && partial && !agency && !/^\p{Lu}\p{L}+$/u.test(city)) return undefined;
  return {
    placeAt: trimmed(text, from, from + place.length),
    source,
    published: date?.value,
    publishedAt: date && { start: date.start, end: date.end },
  };
}

const bylineStart = /^(?:by:?|written by|reported by|reporting by|author:|von|par|por|text:|texte:)\s+/i;
const bylineEnd = /\s*(?:[,|•·]| for | in | at | pour | für | para ).*$/s;

export function readByline(text: string, block: Block): Span | undefined {
  const content = text.slice(block.start, block.end);
  const start = bylineStart.exec(content);
  if (start === null) return undefined;
  const name = content.slice(start[0].length).replace(bylineEnd, '').trimEnd();
  return name === ''
    ? undefined
    : { start: block.start + start[0].length, end: block.start + start[0].length + name.length };
}

/** The publication date of the text's own metadata lines: those above the body first, then those at its foot. */
export function readPublished(
  text: string,
  blocks: readonly Block[],
  language: Language,
): Pick<Metadata, 'published' | 'publishedAt'> | undefined {
  for (const block of blocks) {
    if (block.kind !== 'metadata' && block.kind !== 'byline') continue;
    const date = readFullDate(text, block.start, Math.min(block.end, block.start + 200), language);
    if (date) return { published: date.value, publishedAt: { start: date.start, end: date.end } };
  }
  return undefined;
}
