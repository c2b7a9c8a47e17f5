import { recogniseDates } from '../../server/src/core/recognise/dates';
import type { DateDraft, Placed } from '../../server/src/core/recognise/recogniser';
import { resolveDates } from '../../server/src/core/resolve/dates';
import { segment } from '../../server/src/core/segment';

export interface Tagged {
  readonly start: number;
  readonly end: number;
  readonly value?: string;
  readonly form: string;
  /** The word the tense was read from. */
  readonly cue?: unknown;
}

/** The whole article with its publication date, as the TimeML scorer asks; every block is read, boilerplate too. */
export function tag(text: string, published: string): Tagged[] {
  const segmentation = segment({ file: 'article.txt', text, published: published.slice(0, 10), language: 'en' });
  const drafts: Placed<DateDraft>[] = segmentation.sentences.flatMap((sentence, index) =>
    recogniseDates({
      text: sentence.text,
      language: 'en',
      block: segmentation.blocks[sentence.block]?.kind ?? 'paragraph',
    }).map((draft) => ({
      ...draft,
      start: draft.start + sentence.start,
      end: draft.end + sentence.start,
      sentence: index,
    })),
  );
  return resolveDates(text, segmentation, drafts).map(({ start, end, value, expression }) => ({
    start,
    end,
    value,
    form: expression.form,
    cue: expression.detail?.cue,
  }));
}
