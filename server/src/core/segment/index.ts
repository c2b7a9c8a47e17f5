import type { ArticleSource, Block, CitationMark, Language, Metadata, Segmentation, Sentence, Span } from '../model';
import { findBlocks, listMarker } from './blocks';
import { readFrontMatter } from './front-matter';
import { calendarDay } from './full-date';
import { detectLanguage } from './language';
import { trimmed } from './lines';
import { findCitations, findLinks } from './marks';
import { type Dateline, readAgencyTag, readByline, readDateline, readPublished } from './metadata';
import { splitSentences } from './sentences';

export { looksLikeArticle } from './article-likeness';

/**
 * Cuts a text into blocks and sentences and reads its metadata. Offsets are UTF-16 positions in the text as given;
 * blocks and sentences are in text order and do not overlap; front matter has a block and no sentence. Linear.
 */
export function segment(source: ArticleSource): Segmentation {
  const { text } = source;
  const front = readFrontMatter(text);
  const bodyFrom = front?.block.end ?? 0;
  const language = source.language ?? front?.metadata.language ?? detectLanguage(text, bodyFrom);
  const found = findBlocks(text, bodyFrom, language, front?.metadata.title);
  const { blocks, own, dateline } = readMetadata(text, found, language);
  if (front) blocks.unshift({ ...front.block, kind: 'front-matter' });
  const given = givenDate(source.published);
  const metadata: Metadata = {
    ...own,
    ...front?.metadata,
    ...(given === undefined ? {} : { published: given }),
    language,
  };
  if (given !== undefined && given !== (front?.metadata.published ?? own.published)) {
    delete (metadata as { publishedAt?: Span }).publishedAt;
  }
  return {
    metadata,
    blocks,
    sentences: findSentences(text, blocks, language, dateline),
    citations: markCitations(text, blocks),
    links: findLinks(text),
  };
}

function givenDate(published: string | undefined): string | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  return match ? calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

interface Read {
  readonly blocks: Block[];
  readonly own: Partial<Metadata>;
  readonly dateline?: Dateline;
}

/** What the text says of itself; splits an agency tag off the paragraph it stands in. */
function readMetadata(text: string, found: readonly Block[], language: Language): Read {
  const own: { -readonly [K in keyof Metadata]?: Metadata[K] } = {};
  const blocks: Block[] = [];
  let dateline: Dateline | undefined;
  let paragraphs = 0;
  for (const block of found) {
    if (block.kind === 'headline' && own.title === undefined) {
      const marker = /^#+\s+/.exec(text.slice(block.start, block.start + 10))?.[0].length ?? 0;
      own.title = text.slice(block.start + marker, block.end).replace(/\s+/g, ' ');
      own.titleAt = { start: block.start + marker, end: block.end };
    }
    if (block.kind === 'byline' && own.author === undefined) {
      const at = readByline(text, block);
      if (at) {
        own.author = text.slice(at.start, at.end).replace(/\s+/g, ' ');
        own.authorAt = at;
      }
    }
    if (block.kind !== 'paragraph' || paragraphs >= 3) {
      blocks.push(block);
      continue;
    }
    const tag = paragraphs++ === 0 ? readAgencyTag(text, block, language) : undefined;
    if (tag) {
      own.source ??= tag.source;
      if (tag.published !== undefined) {
        own.published = tag.published;
        own.publishedAt = tag.publishedAt;
      }
      blocks.push({ start: tag.start, end: tag.end, kind: 'metadata' }, { ...block, start: tag.bodyAt });
      continue;
    }
    blocks.push(block);
    if (dateline === undefined) {
      dateline = readDateline(text, block, language);
      if (dateline) {
        own.datelineAt = dateline.placeAt;
        own.source ??= dateline.source;
      }
    }
  }
  const published = readPublished(text, found, language);
  if (published) Object.assign(own, published);
  else if (own.published === undefined && dateline?.published !== undefined) {
    own.published = dateline.published;
    own.publishedAt = dateline.publishedAt;
  }
  return { blocks, own, dateline };
}

function findSentences(text: string, blocks: readonly Block[], language: Language, dateline?: Dateline): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (block: number, span: Span) => {
    if (span.end > span.start) {
      sentences.push({ start: span.start, end: span.end, block, text: text.slice(span.start, span.end) });
    }
  };
  for (const [index, block] of blocks.entries()) {
    let { start } = block;
    switch (block.kind) {
      case 'front-matter':
        break;
      case 'metadata':
        // A line that only names the paper or the section says nothing.
        if (isNameLine(text.slice(start, Math.min(block.end, start + 60)))) break;
        add(index, trimmed(text, start, block.end));
        break;
      case 'citation-list':
        for (const span of citationEntries(text, block)) add(index, span);
        break;
      case 'paragraph':
      case 'list-item':
        if (block.kind === 'list-item') start += listMarker(text, start, block.end);
        else if (dateline && dateline.start === block.start) {
          add(index, { start, end: dateline.end });
          start = dateline.bodyAt;
        }
        for (const span of splitSentences(text, start, block.end, language)) add(index, span);
        break;
      default:
        start += /^#+\s+/.exec(text.slice(start, start + 10))?.[0].length ?? 0;
        add(index, trimmed(text, start, block.end));
    }
  }
  return sentences;
}

/** No date, no address, no agency in brackets. */
function isNameLine(content: string): boolean {
  return content.length < 60 && !/[\d():/]/.test(content);
}

/** "[1] Washington Post[2] Reuters": one entry each. */
function citationEntries(text: string, block: Block): Span[] {
  const starts: number[] = [];
  const pattern = /\[\d{1,3}\]\s?/g;
  const content = text.slice(block.start, block.end);
  for (let match = pattern.exec(content); match; match = pattern.exec(content)) starts.push(match.index);
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((start, index) =>
    trimmed(text, block.start + start, block.start + (starts[index + 1] ?? content.length)),
  );
}

function markCitations(text: string, blocks: readonly Block[]): readonly CitationMark[] {
  let at = 0;
  return findCitations(text, (offset) => {
    while (at < blocks.length && (blocks[at] as Block).end <= offset) at++;
    const block = blocks[at];
    if (block === undefined || block.start > offset || block.kind === 'front-matter') return undefined;
    return block.kind === 'citation-list' ? 'entry' : 'mark';
  });
}
