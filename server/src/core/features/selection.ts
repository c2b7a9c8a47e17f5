import type { Article, Span } from '../model';
import { mentionsAt } from './context';

/** Ranges around an offset, smallest first: word, mentions, sentence, block, section, article. */
export function selection(article: Article, offset: number): Span[] {
  const { text, blocks } = article;
  const ranges: Span[] = [];
  const word = wordAt(text, offset);
  if (word) ranges.push(word);
  for (const { start, end } of mentionsAt(article, offset)) ranges.push({ start, end });
  const around = (span: Span) => span.start <= offset && offset <= span.end;
  const sentence = article.sentences.find(around);
  if (sentence) ranges.push({ start: sentence.start, end: sentence.end });
  const blockIndex = blocks.findIndex(around);
  if (blockIndex >= 0) {
    ranges.push({ start: blocks[blockIndex]!.start, end: blocks[blockIndex]!.end });
    let first = blockIndex;
    while (first > 0 && blocks[first]!.kind !== 'sub-heading' && blocks[first]!.kind !== 'headline') first--;
    let last = blockIndex;
    while (last + 1 < blocks.length && blocks[last + 1]!.kind !== 'sub-heading') last++;
    ranges.push({ start: blocks[first]!.start, end: blocks[last]!.end });
  }
  ranges.push({ start: 0, end: text.length });
  return nested(ranges);
}

/** Keeps ranges that each strictly contain the one before. */
function nested(ranges: readonly Span[]): Span[] {
  const sorted = [...ranges].sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: Span[] = [];
  for (const range of sorted) {
    const last = kept.at(-1);
    if (
      !last ||
      (range.start <= last.start && range.end >= last.end && range.end - range.start > last.end - last.start)
    ) {
      kept.push(range);
    }
  }
  return kept;
}

/** Half a word is at most this long: a line of a million letters is no word. */
const longestWord = 100;

function wordAt(text: string, offset: number): Span | undefined {
  const from = Math.max(0, offset - longestWord);
  const part = text.slice(from, offset + longestWord);
  for (const match of part.matchAll(/[\p{L}\p{N}\p{M}_'’-]+/gu)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start <= offset && offset <= end) return { start, end };
  }
  return undefined;
}
