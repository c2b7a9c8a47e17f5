import type { Article } from '../model';
import type { FoldingBlock } from './features';

/** Front matter, boilerplate runs, sections under a sub-heading, quotations of several lines. */
export function folding(article: Article): FoldingBlock[] {
  const { blocks, text } = article;
  const result: FoldingBlock[] = [];
  const add = (kind: FoldingBlock['kind'], start: number, end: number) => {
    if (text.slice(start, end).includes('\n')) result.push({ kind, start, end });
  };
  blocks.forEach((block, index) => {
    if (block.kind === 'front-matter') add('front-matter', block.start, block.end);
    if (block.kind === 'boilerplate' && blocks[index - 1]?.kind !== 'boilerplate') {
      let last = index;
      while (blocks[last + 1]?.kind === 'boilerplate') last++;
      add('boilerplate', block.start, blocks[last]!.end);
    }
    if (block.kind === 'sub-heading') {
      let last = index;
      while (last + 1 < blocks.length && blocks[last + 1]!.kind !== 'sub-heading') last++;
      add('section', block.start, blocks[last]!.end);
    }
  });
  for (const mention of article.mentions)
    if (mention.kind === 'quotation') add('quotation', mention.start, mention.end);
  return result.sort((a, b) => a.start - b.start || b.end - a.end);
}
