import { type Archive, passageKeys } from '../archive';
import type { Article, Block, QuotationMention } from '../model';
import { fold } from '../text';
import type { Check, FindingDraft } from './check';
import { fileName, quoted, words } from './support/words';

/** Shorter paragraphs repeat on purpose ("Read more"). */
const fewestWords = 8;
const prose = new Set<Block['kind']>(['paragraph', 'list-item', 'headline', 'sub-heading']);

/** A paragraph that stands twice, or sentences that another article has word for word. */
export const passageRepeated: Check = {
  meta: {
    id: 'passage-repeated',
    group: 'text',
    title: 'A passage that stands twice',
    why: 'A paragraph pasted twice is a slip of the editing system. Long sentences that stand word for word in another article of the workspace show that both have one source, so that they do not confirm each other; that is told as information. Quotations are left alone: two articles may well quote the same words.',
    confidence: 'likely',
    examples: [
      {
        text: 'Talks led by the envoys may end the long strike at the port.\n\nThe union said that it would wait.\n\n[|Talks led by the envoys may end the long strike at the port.|]{passage-repeated}\n',
        after: 'Talks led by the envoys may end the long strike at the port.\n\nThe union said that it would wait.\n',
      },
      { text: 'The union said that it would wait.\n\nThe owners said that they would not wait for the union.\n' },
    ],
  },
  scope: 'archive',
  *run(article, archive): Iterable<FindingDraft> {
    yield* repeatedBlocks(article);
    yield* repeatedSentences(article);
    yield* sharedSentences(article, archive);
  },
};

function* repeatedBlocks(article: Article): Iterable<FindingDraft> {
  const beginnings = new Map<string, { readonly block: Block; key?: string }>();
  const whole = new Map<string, Block>();
  for (const block of article.blocks) {
    if (!prose.has(block.kind)) continue;
    const beginning = beginningOf(words(article, block));
    const alike = beginnings.get(beginning);
    if (!alike) {
      beginnings.set(beginning, { block });
      continue;
    }
    const own = foldedWords(words(article, block));
    if (own.length < fewestWords) continue;
    const key = own.join(' ');
    alike.key ??= foldedWords(words(article, alike.block)).join(' ');
    const earlier = alike.key === key ? alike.block : whole.get(key);
    if (!earlier) {
      whole.set(key, block);
      continue;
    }
    const previous = article.blocks[article.blocks.indexOf(block) - 1];
    const from = previous?.end ?? block.start;
    yield {
      start: block.start,
      end: block.end,
      confidence: 'likely',
      message: 'This paragraph stands further up already, word for word.',
      related: [{ at: { start: earlier.start, end: earlier.end }, message: quoted(words(article, earlier)) }],
      fixes: [{ title: 'Delete the repeated paragraph', edits: [{ start: from, end: block.end, newText: '' }] }],
    };
  }
}

const foldedWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Two words and the beginning of a third, all of plain letters: they need no folding. */
const plainBeginning =
  /^[\s!-/:-@[-`{-~‘’“”–—…]*([a-z0-9]+)[\s!-/:-@[-`{-~‘’“”–—…]+([a-z0-9]+)[\s!-/:-@[-`{-~‘’“”–—…]+[a-z0-9]/;

/** The first two words: few paragraphs share them, so that few are read whole. */
function beginningOf(text: string): string {
  const opening = text.slice(0, 60);
  const plain = plainBeginning.exec(opening.toLowerCase());
  if (plain) return `${plain[1]} ${plain[2]}`;
  const start = foldedWords(opening);
  // The last word may have been cut.
  const [first = '', second = ''] = start.length > 2 ? start : foldedWords(text);
  return `${first} ${second}`;
}

/** A long sentence that comes back, word for word. */
function* repeatedSentences(article: Article): Iterable<FindingDraft> {
  const first = new Map<string, Article['sentences'][number]>();
  for (const [i, key] of passageKeys(article).entries()) {
    const sentence = article.sentences[i];
    const block = sentence && article.blocks[sentence.block];
    if (key === undefined || !block || /["“”«»]/.test(sentence.text)) continue;
    const earlier = first.get(key);
    if (!earlier) first.set(key, sentence);
    else if (
      earlier.block === sentence.block ||
      words(article, article.blocks[earlier.block] ?? block) !== words(article, block)
    )
      yield {
        start: sentence.start,
        end: sentence.end,
        confidence: 'likely',
        message: 'This sentence stands further up already, word for word.',
        related: [{ at: { start: earlier.start, end: earlier.end }, message: quoted(words(article, earlier)) }],
        fixes: [],
      };
  }
}

/** One finding for each other article, at the first sentence shared with it. */
function* sharedSentences(article: Article, archive: Archive): Iterable<FindingDraft> {
  const shared = new Map<string, { start: number; end: number; key: string; count: number }>();
  const quotations = article.mentions.filter((mention): mention is QuotationMention => mention.kind === 'quotation');
  for (const [i, key] of passageKeys(article).entries()) {
    const sentence = article.sentences[i];
    if (key === undefined || !sentence || !archive.sharedWith('passage', key, article.file)) continue;
    if (quotations.some(({ start, end }) => start < sentence.end && end > sentence.start)) continue;
    const files = archive.repeating.get(key);
    const other = files && firstOther(files, article.file);
    if (other === undefined) continue;
    const known = shared.get(other);
    if (known) known.count++;
    else shared.set(other, { start: sentence.start, end: sentence.end, key, count: 1 });
  }
  for (const [file, { start, end, key, count }] of shared) {
    const place = archive.articles.get(file)?.passages.get(key);
    const what = count === 1 ? 'This sentence stands' : `This sentence and ${count - 1} more stand`;
    yield {
      start,
      end,
      confidence: 'possible',
      message: `${what} word for word in ${fileName(file)} too.`,
      related: place ? [{ at: place, message: quoted(place.text) }] : [],
      fixes: [],
    };
  }
}

/** The first by name, so that both sides name the same one whatever the order of reading. */
function firstOther(files: Iterable<string>, file: string): string | undefined {
  let first: string | undefined;
  for (const other of files) if (other !== file && (first === undefined || other < first)) first = other;
  return first;
}
