import type { Article, Block } from '../model';
import type { Check, FindingDraft } from './check';

/** A quotation mark that opens and never closes, or the other way round. */
export const quoteUnbalanced: Check = {
  meta: {
    id: 'quote-unbalanced',
    group: 'quotations',
    title: 'A quotation mark without its partner',
    why: 'Where a quotation does not end, the reader cannot tell whose words follow. A quotation that runs over several paragraphs opens each of them and closes in the last, which is right and left alone. Marks for inches, minutes and seconds are not counted.',
    confidence: 'likely',
    examples: [
      {
        text: 'The minister said: [|“|]{quote-unbalanced}We will not sign. She then left the room.\n\nNobody followed her.\n',
      },
      { text: 'The minister said: “We will not sign.” She then left the room.\n' },
      { text: 'The minister said: “We will not sign.\n\n“We will not talk either.”\n\nNobody followed her.\n' },
      { text: 'The screen measures 27" across and costs $300.\n' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    const blocks = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
    const unpairedMarks = blocks.flatMap((block, i) => unpaired(article, block, blocks[i - 1], blocks[i + 1]) ?? []);
    for (const at of unpairedMarks) {
      const mark = article.text.charAt(at);
      const closes = mark === '”' || (mark === '"' && closing(article.text, at));
      yield {
        start: at,
        end: at + 1,
        // A text with several has another convention, or was taken apart by a machine.
        confidence: unpairedMarks.length === 1 ? 'likely' : 'possible',
        message: closes
          ? 'This quotation ends here, but does not begin.'
          : 'This quotation begins here, but does not end.',
        related: [],
        fixes: [],
      };
    }
  },
};

function unpaired(
  article: Article,
  block: Block,
  previous: Block | undefined,
  next: Block | undefined,
): number | undefined {
  const { text } = article;
  // German and Polish quotations open below and close with what opens an English one.
  if (/[„‚]/.test(text.slice(block.start, block.end))) return undefined;
  let open: number | undefined;
  for (let i = block.start; i < block.end; i++) {
    const mark = text.charAt(i);
    if (mark === '“') {
      if (open !== undefined && open !== i) return open;
      open = i;
    } else if (mark === '”') {
      if (open === undefined) return continues(article, previous) ? undefined : i;
      open = undefined;
    } else if (mark === '"' && (open !== undefined || !/\d'?$/.test(text.slice(i - 2, i)))) {
      open = open === undefined ? i : undefined;
    }
  }
  if (open === undefined) return undefined;
  // The next paragraph goes on with the quotation where it opens with a mark of its own, or closes before it opens.
  if (!next) return open;
  const ahead = text.slice(next.start, next.end);
  if (/^["“]/.test(ahead)) return undefined;
  const first = /["“”]/.exec(ahead);
  return first && (first[0] === '”' || (first[0] === '"' && closing(text, next.start + first.index)))
    ? undefined
    : open;
}

/** A paragraph before that left a quotation open. */
function continues(article: Article, previous: Block | undefined): boolean {
  return (
    previous !== undefined &&
    /["“][^"“”]*$/.test(article.text.slice(Math.max(previous.start, previous.end - 2000), previous.end))
  );
}

function closing(text: string, at: number): boolean {
  return /[^\s([—–-]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}
