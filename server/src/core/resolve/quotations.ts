import type { QuotationMention, Segmentation, Sentence } from '../model';
import type { QuotationDraft } from '../recognise/recogniser';
import { gendersOf } from './quotations/pronoun';
import { reasonOf } from './quotations/reason';
import { scopeOf } from './quotations/scope';
import { findSpeaker, type SpeakerSearch } from './quotations/speaker';
import type { Reporting, SpeakerCandidate } from './quotations/types';

export type { SpeakerCandidate } from './quotations/types';

/** `speaker` is an index into the actors given. */
export type ResolvedQuotation = Omit<QuotationMention, 'id' | 'speaker'> & { readonly speaker?: number };

/**
 * Gives each quotation its sentence and, from the reporting clause beside it, its speaker and verb, with the reason. A
 * quotation inside another one and the title of a work have none. One result per draft, in order.
 */
export function resolveQuotations(
  text: string,
  segmentation: Segmentation,
  drafts: readonly QuotationDraft[],
  actors: readonly SpeakerCandidate[],
): ResolvedQuotation[] {
  const results: ResolvedQuotation[] = [];
  const outer = outerOf(drafts);
  const sentenceAt = createSentenceFinder(segmentation.sentences);
  const search: SpeakerSearch = {
    text,
    segmentation,
    actors,
    drafts,
    spoken: [],
    genders: gendersOf(text, actors),
    sentenceAt,
  };
  let position = 0;
  for (const [index, draft] of drafts.entries()) {
    const sentence = sentenceAt(draft.start);
    const base: ResolvedQuotation = {
      kind: 'quotation',
      start: draft.start,
      end: draft.end,
      type: draft.type,
      words: draft.words,
      sentence,
      text: text.slice(draft.start, draft.end),
    };
    const isOuter = outer[position] === index;
    if (isOuter) position++;
    if (!isOuter || draft.type === 'title') {
      results.push(base);
      continue;
    }
    const lastSentence = sentenceAt(Math.max(draft.start, draft.end - 1));
    const scope = scopeOf(text, segmentation, drafts, outer, position - 1, sentence, lastSentence);
    const reporting = findSpeaker(search, draft, scope, sentence);
    // "what one can call “the peacekeeper”": the article's own word.
    if (reporting && isOwnVoice(text, draft, reporting)) {
      results.push({ ...base, type: 'scare' });
      continue;
    }
    const type = draft.type === 'scare' && reporting?.verb ? 'direct' : draft.type;
    if (type === 'direct') {
      const block = segmentation.sentences[lastSentence]?.block ?? 0;
      search.spoken.push({ start: draft.start, end: draft.end, block, reporting });
    }
    results.push(reporting ? { ...base, type, ...resultOf(text, reporting, actors) } : base);
  }
  return results;
}

function resultOf(
  text: string,
  reporting: Reporting,
  actors: readonly SpeakerCandidate[],
): Pick<ResolvedQuotation, 'speaker' | 'speakerAt' | 'verb' | 'reason'> {
  const { speaker, speakerAt, verb } = reporting;
  const reason = reasonOf(text, reporting, actors);
  return {
    ...(speaker !== undefined && { speaker }),
    ...(speakerAt && { speakerAt }),
    ...(verb && { verb }),
    ...(reason && { reason }),
  };
}

/** Indices of the quotations that stand in no other one. */
function outerOf(drafts: readonly QuotationDraft[]): number[] {
  const outer: number[] = [];
  let end = 0;
  for (const [index, draft] of drafts.entries()) {
    if (outer.length > 0 && draft.start < end) continue;
    outer.push(index);
    end = draft.end;
  }
  return outer;
}

function isOwnVoice(text: string, draft: QuotationDraft, { speaker, speakerAt, verb }: Reporting): boolean {
  if (speaker !== undefined || draft.words.end - draft.words.start > 40) return false;
  if (speakerAt === undefined) return draft.type === 'scare' && verb !== undefined;
  return /^(?:we|i|you|on|one|wir|ich|man|nous|je)$/i.test(text.slice(speakerAt.start, speakerAt.end));
}

function createSentenceFinder(sentences: readonly Sentence[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle] as Sentence).start <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  };
}
