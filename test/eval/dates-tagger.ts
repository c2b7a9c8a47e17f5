import type { Segmentation } from '../../server/src/core/model';
import { recogniseDates } from '../../server/src/core/recognise/dates';
import type { DateDraft, Placed } from '../../server/src/core/recognise/recogniser';
import { resolveDates } from '../../server/src/core/resolve/dates';

/** A plain splitter of its own: the score is that of the recogniser, not of the segmenter. */
function sentencesOf(text: string): { start: number; end: number; text: string }[] {
  const sentences: { start: number; end: number; text: string }[] = [];
  let start = 0;
  const push = (end: number) => {
    if (text.slice(start, end).trim()) sentences.push({ start, end, text: text.slice(start, end) });
    start = end;
  };
  const boundary = /\n\s*\n|(?<=[^.\s]{3}[.!?]["'”’)]{0,2})\s+(?=["'“‘(`]{0,2}\p{Lu})/gu;
  for (let match = boundary.exec(text); match; match = boundary.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    if (
      match[0].includes('\n\n') ||
      !/\b(?:Sept|Oct|Nov|Dec|Jan|Feb|Aug|Sen|Rep|Gov|Gen|Mrs|Inc|Corp)\.$/.test(before)
    ) {
      push(match.index + match[0].length);
    }
  }
  push(text.length);
  return sentences;
}

/** The whole article with its publication date, as timex-score.mjs asks. */
export function tag(
  text: string,
  published: string,
): { start: number; end: number; value?: string; form: string; cue?: unknown }[] {
  const sentences = sentencesOf(text);
  const drafts: Placed<DateDraft>[] = sentences.flatMap((sentence, index) =>
    recogniseDates({ text: sentence.text, language: 'en', block: 'paragraph' }).map((draft) => ({
      ...draft,
      start: draft.start + sentence.start,
      end: draft.end + sentence.start,
      sentence: index,
    })),
  );
  const segmentation: Segmentation = {
    metadata: { published: published.slice(0, 10), language: 'en' },
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    sentences: sentences.map((sentence) => ({ ...sentence, block: 0 })),
    citations: [],
    links: [],
  };
  return resolveDates(text, segmentation, drafts).map(({ start, end, value, expression }) => ({
    start,
    end,
    value,
    form: expression.form,
    cue: expression.detail?.cue,
  }));
}
