import type { Segmentation } from '../../model';
import type { QuotationDraft } from '../../recognise/recogniser';
import type { Scope } from './types';

/** Where the reporting clause of an outer quotation is looked for; `outer` are the drafts that stand in no other. */
export function scopeOf(
  text: string,
  segmentation: Segmentation,
  drafts: readonly QuotationDraft[],
  outer: readonly number[],
  position: number,
  sentence: number,
  lastSentence: number,
): Scope {
  const draft = drafts[outer[position] as number] as QuotationDraft;
  const previous = position > 0 ? (drafts[outer[position - 1] as number] as QuotationDraft) : undefined;
  const next = drafts[outer[position + 1] ?? -1];
  const own = segmentation.sentences[sentence];
  let from = own?.start ?? draft.start;
  // "He was clear:" may end its own sentence or paragraph.
  if (own && own.start === draft.start) {
    const before = segmentation.sentences[sentence - 1];
    if (before && /:$/.test(text.slice(before.start, before.end)) && before.block >= own.block - 1) from = before.start;
  }
  const end = segmentation.sentences[lastSentence];
  let to = Math.max(draft.end, end?.end ?? draft.end);
  // The clause after a stop that is part of the quotation: "Why?" he asked.
  const following = segmentation.sentences[lastSentence + 1];
  if (
    end &&
    end.end <= draft.end &&
    following &&
    following.block === end.block &&
    /[?!…,]$/.test(text.slice(draft.words.start, draft.words.end))
  ) {
    to = following.end;
  }
  if (previous && previous.type !== 'scare' && previous.end > from) from = Math.min(previous.end, draft.start);
  if (next && next.start < to && next.type === 'direct') to = Math.max(draft.end, next.start);
  return {
    before: { start: Math.max(from, draft.start - 400), end: draft.start },
    after: { start: draft.end, end: Math.min(to, draft.end + 300) },
  };
}
