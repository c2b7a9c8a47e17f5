import type { SentenceDraft } from './recogniser';

/**
 * Settles overlaps between drafts of one sentence, so that what remains does not overlap, but for one pair that is
 * meant to: a length of time ("30-day", "20 - 30 years") is a duration and a figure at once.
 *
 * A draft that covers another wins ("September 11 attacks" over "September 11", "10 Downing Street" over "10"); on
 * equal ends a date wins over a figure and a figure over an actor ("Monday", "May 2014"). Answers in text order.
 */
export function arbitrate(
  actors: readonly SentenceDraft[],
  dates: readonly SentenceDraft[],
  figures: readonly SentenceDraft[],
): SentenceDraft[] {
  const sorted = actors.concat(dates, figures);
  // Those of one recogniser alone are in order and apart.
  if (sorted.length < 2 || sorted.length === actors.length || sorted.length === dates.length) return sorted;
  order(sorted);
  if (areApart(sorted)) return sorted;
  const kept: SentenceDraft[] = [];
  for (const draft of sorted) {
    let keep = true;
    for (let i = kept.length - 1; i >= 0 && keep; i--) {
      const other = kept[i]!;
      // Kept drafts are in order of start and overlap only in coexisting pairs, so two steps past the first gap suffice.
      if (other.end <= draft.start && kept.length - i > 2) break;
      if (other.end <= draft.start || coexist(other, draft)) continue;
      if (beats(draft, other)) kept.splice(i, 1);
      else keep = false;
    }
    if (keep) kept.push(draft);
  }
  return kept;
}

function areApart(sorted: readonly SentenceDraft[]): boolean {
  let end = 0;
  for (const draft of sorted) {
    if (draft.start < end) return false;
    end = draft.end;
  }
  return true;
}

function compare(a: SentenceDraft, b: SentenceDraft): number {
  return a.start - b.start || b.end - a.end || rank(a) - rank(b);
}

/** Most sentences hold a handful of drafts, which are put in their places faster than the engine's sort is set up. */
const few = 24;

function order(drafts: SentenceDraft[]): void {
  if (drafts.length > few) {
    drafts.sort(compare);
    return;
  }
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i] as SentenceDraft;
    let at = i;
    for (; at > 0 && compare(drafts[at - 1] as SentenceDraft, draft) > 0; at--)
      drafts[at] = drafts[at - 1] as SentenceDraft;
    drafts[at] = draft;
  }
}

function rank(draft: SentenceDraft): number {
  return draft.kind === 'date' ? 0 : draft.kind === 'figure' ? 1 : 2;
}

function coexist(a: SentenceDraft, b: SentenceDraft): boolean {
  const date = a.kind === 'date' ? a : b.kind === 'date' ? b : undefined;
  const figure = a.kind === 'figure' ? a : b.kind === 'figure' ? b : undefined;
  return date?.type === 'duration' && figure?.type === 'measure';
}

/** `later` starts at or behind `earlier` and overlaps it. */
function beats(later: SentenceDraft, earlier: SentenceDraft): boolean {
  const longer = later.end - later.start - (earlier.end - earlier.start);
  if (longer !== 0) {
    const covered = later.start >= earlier.start && later.end <= earlier.end;
    if (covered && weakActor(earlier)) return later.kind !== 'actor';
    return longer > 0 && !weakActor(later);
  }
  return rank(later) < rank(earlier);
}

function weakActor(draft: SentenceDraft): boolean {
  return draft.kind === 'actor' && draft.score < 0.5;
}
