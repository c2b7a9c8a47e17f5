import type { ActorMention, Article, BlockKind, DateMention, FigureMention, QuotationMention, Span } from '../model';

/**
 * A sentence as the claim rules read it: words, marks, and mentions folded into one item each. Offsets are those of
 * the article.
 */
export type Item = WordItem | MarkItem | ActorItem | DateItem | FigureItem;
interface WordItem extends Span {
  readonly is: 'word';
  /** Lower case, apostrophes plain. */
  readonly word: string;
}
interface MarkItem extends Span {
  readonly is: 'mark';
  readonly word: string;
}
interface ActorItem extends Span {
  readonly is: 'actor';
  readonly word: '';
  readonly actor: ActorMention;
}
interface DateItem extends Span {
  readonly is: 'date';
  readonly word: '';
  readonly date: DateMention;
}
interface FigureItem extends Span {
  readonly is: 'figure';
  readonly word: '';
  readonly figure: FigureMention;
}

export interface SentenceItems extends Span {
  readonly index: number;
  readonly block: BlockKind;
  readonly items: readonly Item[];
  /** Direct quotations that touch the sentence. */
  readonly quotations: readonly QuotationMention[];
}

/** Blocks that make no claims: they are the page around the article, not its words. */
const silentBlocks: ReadonlySet<BlockKind> = new Set([
  'front-matter',
  'metadata',
  'boilerplate',
  'citation-list',
  'byline',
]);

const token =
  /'s(?!\p{L})|’s(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’‑.](?!s(?!\p{L}))\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** The sentences of an article that make claims, in text order. One pass over mentions and sentences together. */
export function sentenceItems(article: Omit<Article, 'claims'>): SentenceItems[] {
  const mentions: (ActorMention | DateMention | FigureMention)[][] = article.sentences.map(() => []);
  const quotations: QuotationMention[] = [];
  for (const mention of article.mentions) {
    if (mention.kind === 'quotation') quotations.push(mention);
    else mentions[mention.sentence]?.push(mention);
  }
  const result: SentenceItems[] = [];
  let firstOpen = 0;
  article.sentences.forEach((sentence, index) => {
    const block = article.blocks[sentence.block]?.kind ?? 'paragraph';
    while (firstOpen < quotations.length && (quotations[firstOpen] as QuotationMention).end <= sentence.start)
      firstOpen++;
    if (silentBlocks.has(block)) return;
    const touching: QuotationMention[] = [];
    for (let q = firstOpen; q < quotations.length; q++) {
      const quotation = quotations[q] as QuotationMention;
      if (quotation.start >= sentence.end) break;
      if (quotation.end > sentence.start) touching.push(quotation);
    }
    const items = itemsOf(article.text, sentence, mentions[index] ?? []);
    result.push({ index, start: sentence.start, end: sentence.end, block, items, quotations: touching });
  });
  return result;
}

function itemsOf(
  text: string,
  sentence: Span,
  mentions: readonly (ActorMention | DateMention | FigureMention)[],
): Item[] {
  const items: Item[] = [];
  let at = sentence.start;
  for (const mention of mentions) {
    // A duration is a figure too ("30-day"): the first of the two stands for both.
    if (mention.start < at) continue;
    words(text, at, mention.start, items);
    const { start, end } = mention;
    if (mention.kind === 'actor') items.push({ is: 'actor', word: '', start, end, actor: mention });
    else if (mention.kind === 'date') items.push({ is: 'date', word: '', start, end, date: mention });
    else items.push({ is: 'figure', word: '', start, end, figure: mention });
    at = end;
  }
  words(text, at, sentence.end, items);
  return items;
}

function words(text: string, start: number, end: number, items: Item[]): void {
  if (start >= end) return;
  const stretch = text.slice(start, end);
  token.lastIndex = 0;
  for (let match = token.exec(stretch); match; match = token.exec(stretch)) {
    const [written] = match;
    const span = { start: start + match.index, end: start + token.lastIndex };
    const word = written.toLowerCase().replace(/[’‑]/g, (c) => (c === '’' ? "'" : '-'));
    items.push({ is: /[\p{L}\p{N}]/u.test(written) ? 'word' : 'mark', word, ...span });
  }
}
