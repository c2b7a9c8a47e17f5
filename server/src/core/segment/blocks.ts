import type { Block, BlockKind, Language, Span } from '../model';
import { fold } from '../text';
import { monthNumber, readFullDate } from './full-date';
import { isBlank, type Line, splitLines } from './lines';
import { findMasthead } from './masthead';
import { boilerplateLines, boilerplateStarts, bylineWords, dateLineWords, sectionNames } from './vocabulary';

/** Lines joined into blocks, before their kind is known. */
interface RawBlock extends Span {
  readonly lines: number;
}

/** Widest line that may come from a text wrapped by hand or by a wire service. */
const widestWrap = 100;
/** A headline or sub-heading is no longer than this; longer ones are paragraphs without a final stop. */
const longestHeadline = 160;
const longestSubHeading = 90;

export function findBlocks(text: string, from: number, language: Language, title?: string): Block[] {
  return classify(text, joinLines(text, splitLines(text, from)), language, title);
}

/**
 * One block per line, except where the text is wrapped: no line with spaces is wider than `widestWrap`, and lines end
 * where the next word would no longer have fitted.
 */
function joinLines(text: string, lines: readonly Line[]): RawBlock[] {
  let width = 0;
  let wrapped = true;
  for (const line of lines) {
    const length = line.end - line.start + line.indent;
    if (length > width) {
      if (length > widestWrap && text.slice(line.start, line.start + 400).includes(' ')) wrapped = false;
      else if (length <= widestWrap) width = length;
    }
  }
  if (wrapped) wrapped = lines.some((line, index) => breaksSentence(text, lines[index - 1], line));
  const blocks: RawBlock[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = blocks[blocks.length - 1];
    if (line.start === line.end) previous = undefined;
    else if (wrapped && previous && last && continues(text, previous, line, width)) {
      blocks[blocks.length - 1] = { start: last.start, end: line.end, lines: last.lines + 1 };
      previous = line;
    } else {
      blocks.push({ start: line.start, end: line.end, lines: 1 });
      previous = line;
    }
  }
  return blocks;
}

/** A line that ends without a stop before one that starts small: proof that somebody wrapped the text. */
function breaksSentence(text: string, line: Line | undefined, next: Line): boolean {
  if (line === undefined || line.start === line.end || next.start === next.end || line.end - line.start < 40)
    return false;
  const first = text[next.start] as string;
  return !/[.!?…:]/.test(text[line.end - 1] as string) && first !== first.toUpperCase();
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (width < 45 || listMarker(text, next.start, next.end)) return false;
  if (next.indent >= 2 && next.indent > line.indent) return false;
  const length = line.end - line.start + line.indent;
  let word = 0;
  while (next.start + word < next.end && !isBlank(text.charCodeAt(next.start + word))) word++;
  const first = text[next.start] as string;
  const slack = first !== first.toUpperCase() ? 25 : 12;
  if (length + 1 + word <= width - slack) return false;
  const stopped = /[.!?…:"”»]/.test(text[line.end - 1] as string);
  return !stopped || length + 1 + word > width - 6;
}

/** Length of a list marker with the space after it, 0 where there is none. */
export function listMarker(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + 12));
  const match = /^(?:[-*+•▪●◦‣·∙■□►➢✓–—]|\(?\d{1,2}[.)]|\([a-z]\)|[a-z]\))[ \t\u00a0]+(?=\S)/.exec(head);
  return match ? match[0].length : 0;
}

function itemNumber(text: string, block: RawBlock | undefined): number | undefined {
  if (block === undefined) return undefined;
  const match = /^\(?(\d{1,2})[.)]\s/.exec(text.slice(block.start, block.start + 6));
  return match ? Number(match[1]) : undefined;
}

function classify(text: string, raw: readonly RawBlock[], language: Language, title?: string): Block[] {
  const blocks: Block[] = [];
  let headline: string | undefined = title === undefined ? undefined : fold(title);
  let headlines = 0;
  let bodySeen = false;
  const wordy = raw.filter((block) => block.end - block.start > 60).length;
  const masthead = mastheadOf(text, raw, language, headline);
  const entryBeside = (index: number) =>
    [raw[index - 1], raw[index + 1]].some((other) => other && isEntry(text.slice(other.start, other.start + 8)));
  for (const [index, block] of raw.entries()) {
    const length = block.end - block.start;
    const content = text.slice(block.start, Math.min(block.end, block.start + 400));
    const short = length <= longestHeadline;
    const folded = short ? fold(content) : '';
    let kind: BlockKind = 'paragraph';
    if (masthead.has(index)) kind = 'metadata';
    else if (short && isBoilerplate(folded)) kind = 'boilerplate';
    else if (isEntry(content) && (bodySeen || /\[\d{1,3}\][^[]+\[\d{1,3}\]/.test(content) || entryBeside(index))) {
      kind = 'citation-list';
    } else if (short && isMetadata(content, folded, bodySeen, language)) kind = 'metadata';
    else if (short && isByline(content, bodySeen ? 80 : longestHeadline)) kind = 'byline';
    else if (isListItem(text, raw, index)) kind = 'list-item';
    else if (/^#{1,6} /.test(content) && short) {
      kind = headlines === 0 && !bodySeen ? 'headline' : 'sub-heading';
    } else if (short && headline !== undefined && folded === headline) kind = 'headline';
    else if (short && !bodySeen && index < raw.length - 1 && isHeading(content, longestHeadline, language)) {
      if (headlines === 0 || isCapitals(content)) kind = 'headline';
      else if (wordy > 1) kind = 'sub-heading';
    } else if (
      bodySeen &&
      length <= longestSubHeading &&
      block.lines === 1 &&
      index < raw.length - 1 &&
      isHeading(content, longestSubHeading, language)
    ) {
      kind = isCapitals(content) && blocks[blocks.length - 1]?.kind === 'headline' ? 'headline' : 'sub-heading';
    }
    if (kind === 'headline') {
      headlines++;
      headline ??= folded;
    } else if (kind === 'paragraph' && (headlines > 0 || length > longestHeadline)) bodySeen = true;
    blocks.push({ start: block.start, end: block.end, kind });
  }
  return demoteTrailing(text, blocks);
}

/** "[1] Washington Post": a line of a list of sources. */
const isEntry = (content: string): boolean => /^\[\d{1,3}\]\s?\S/.test(content);

function mastheadOf(
  text: string,
  raw: readonly RawBlock[],
  language: Language,
  title: string | undefined,
): ReadonlySet<number> {
  const contentOf = (index: number) => {
    const { start, end } = raw[index] as RawBlock;
    return end - start > longestHeadline ? '' : text.slice(start, end);
  };
  return findMasthead(text, raw, language, title, {
    isDateLine: (index) => isDateLine(contentOf(index), false, language),
    isFurniture: (index) => {
      const content = contentOf(index);
      const folded = fold(content);
      return isBoilerplate(folded) || isMetadata(content, folded, false, language) || isByline(content, 80);
    },
    isHeading: (index) => isHeading(contentOf(index).replace(/^#+ /, ''), longestHeadline, language),
  });
}

/** A sub-heading heads something: where no prose follows it, it is a paragraph. */
function demoteTrailing(text: string, blocks: readonly Block[]): Block[] {
  let proseFollows = false;
  const result: Block[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Block;
    const content = text.slice(block.start, block.start + 3);
    if (block.kind === 'sub-heading' && !proseFollows && !content.startsWith('#')) {
      result.push({ ...block, kind: 'paragraph' });
    } else result.push(block);
    if (block.kind === 'paragraph' || block.kind === 'list-item') proseFollows = true;
    else if (block.kind === 'headline' || block.kind === 'citation-list') proseFollows = false;
  }
  return result.reverse();
}

function isBoilerplate(folded: string): boolean {
  const bare = folded.replace(/[\s.:!>›»|…→]+$/, '').replace(/^[\s<‹«|→>›»]+/, '');
  if (boilerplateLines.has(bare)) return true;
  if (boilerplateStarts.some((start) => folded.startsWith(start))) return true;
  const parts = bare.split(/\s*[|·•]\s*|\s{2,}/);
  return parts.length > 1 && parts.every((part) => part === '' || boilerplateLines.has(part));
}

/** A line that only states the date, the section, the source or the address. */
function isMetadata(content: string, folded: string, bodySeen: boolean, language: Language): boolean {
  if (sectionNames.has(folded.replace(/[:.]$/, ''))) return !bodySeen;
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(content)) return true;
  if (/^(?:source|quelle|fuente|url|via)\s*:\s*\S/i.test(content) && content.length < 100) return true;
  return isDateLine(content, bodySeen, language);
}

function isDateLine(content: string, bodySeen: boolean, language: Language): boolean {
  if (!/\d/.test(content) || content.length > 120) return false;
  const full = readFullDate(content, 0, content.length, language);
  const rest = full ? `${content.slice(0, full.start)} ${content.slice(full.end)}` : content;
  let dated = full !== undefined;
  let names = 0;
  for (const [word] of rest.matchAll(/\p{L}+|\d+/gu)) {
    const folded = fold(word);
    if (/^\d/.test(word)) {
      if (word.length > 4 || (!full && Number(word) > 31 && word.length !== 4)) return false;
    } else if (monthNumber(word) !== undefined && word.length >= 3) dated = true;
    else if (!dateLineWords.has(folded) && !sectionNames.has(folded)) {
      if (word === word.toLowerCase()) return false;
      names++;
    }
  }
  if (!dated || /[.!?]$/.test(content.replace(/\b(?:[ap]\.m|[A-Z]\.[A-Z])\.$/, ''))) return false;
  if (names === 0) return !(full === undefined && /\d:\d/.test(content) && bodySeen);
  return !bodySeen && full !== undefined && names <= 4 && /[|·•,–—/-]/.test(rest);
}

const bylineStart = /^(?:by|by:|written by|reported by|reporting by|author:|von|par|por|text:|texte:)\s+(?=\p{Lu})/iu;

function isByline(content: string, longest: number): boolean {
  const start = bylineStart.exec(content);
  if (start === null || content.length > longest) return false;
  const rest = content.slice(start[0].length).replace(/\.$/, '');
  if (/[.!?;:]\s|[.!?]$/.test(rest.replace(/\b\p{L}\.\s?/gu, ''))) return false;
  const words = rest.match(/[\p{L}'’.-]+/gu) ?? [];
  if (words.length === 0 || words.length > 14) return false;
  if (/\d/.test(rest) && readFullDate(rest, 0, rest.length) === undefined) return false;
  return words.every((word, index) => {
    const first = word[0] as string;
    return first !== first.toLowerCase() || (index > 0 && bylineWords.has(word.toLowerCase()));
  });
}

function isListItem(text: string, raw: readonly RawBlock[], index: number): boolean {
  const block = raw[index] as RawBlock;
  const marker = listMarker(text, block.start, block.end);
  if (marker === 0) return false;
  const number = itemNumber(text, block);
  if (number !== undefined) {
    // "1. FC Köln" and "3. Oktober" are no list: a neighbour carries the next or the last number.
    for (const near of [-2, -1, 1, 2]) {
      const other = itemNumber(text, raw[index + near]);
      if (other !== undefined && Math.abs(other - number) === (Math.abs(near) === 2 ? 2 : 1)) return true;
      if (Math.abs(near) === 2 && other !== undefined && Math.abs(other - number) === 1) return true;
    }
    return false;
  }
  const first = text[block.start] as string;
  // A dash also opens a line of dialogue or a signature; a list has at least two of them.
  if (first !== '–' && first !== '—' && first !== '-') return true;
  return [-1, 1].some((near) => text[raw[index + near]?.start ?? -1] === first);
}

function isCapitals(content: string): boolean {
  return /\p{Lu}{2}/u.test(content) && content === content.toUpperCase();
}

/** Short, without a final stop, and not the start of a sentence that goes on. */
function isHeading(line: string, longest: number, language: Language): boolean {
  const content = line.replace(/(?:\[\d{1,3}\])+$/, '');
  if (content.length > longest || content.length < 3) return false;
  const last = content[content.length - 1] as string;
  if (/[,;:–—_-]/.test(last)) return false;
  const first = /[\p{L}\p{N}]/u.exec(content)?.[0];
  if (first === undefined) return false;
  if (isCapitals(content)) return true;
  if (/["”»“]$/.test(content) && /[.!?…]["”»“]$/.test(content)) return false;
  if (first !== first.toUpperCase()) return false;
  if (/[!?]$/.test(last)) return !/[.!?]\s/.test(content.slice(0, -1)) && isTitleCase(content, language);
  if (last === '.' || last === '…') return false;
  return !/[.!?]["”»]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(
    content.replace(/\b(?:Mr|Mrs|Ms|Dr|St|Gen|No|vs|v|U\.S)\./g, ''),
  );
}

function isTitleCase(content: string, language: Language): boolean {
  const words = content.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length <= 6) return true;
  const capital = words.filter((word) => word[0] !== (word[0] as string).toLowerCase()).length;
  return language === 'en' && capital >= words.length * 0.7;
}
