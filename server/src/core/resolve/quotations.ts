import type { Language, QuotationMention, Segmentation, Sentence } from '../model';
import type { QuotationDraft } from '../recognise/recogniser';
import { type Spoken, speakerBefore } from './quotations/lone-paragraph';
import { gendersOf, personBehind } from './quotations/pronoun';
import { findReporting } from './quotations/reporting';
import { holderOf } from './quotations/role-holder';
import { scopeOf } from './quotations/scope';
import type { Reporting, SpeakerCandidate } from './quotations/types';

export type { SpeakerCandidate } from './quotations/types';

/** `speaker` is an index into the actors given. */
export type ResolvedQuotation = Omit<QuotationMention, 'id' | 'speaker'> & { readonly speaker?: number };

/**
 * Gives each quotation its sentence and, from the reporting clause beside it, its speaker and verb. A quotation that
 * follows in the same paragraph without a clause of its own keeps the speaker, and so does a paragraph that is nothing
 * but a quotation after one with a single speaker. One result per draft, in order.
 */
export function resolveQuotations(
  text: string,
  segmentation: Segmentation,
  drafts: readonly QuotationDraft[],
  actors: readonly SpeakerCandidate[],
): ResolvedQuotation[] {
  const { language } = segmentation.metadata;
  const results: ResolvedQuotation[] = [];
  const outer: number[] = [];
  for (const [index, draft] of drafts.entries()) {
    const parent = outer.length ? (drafts[outer[outer.length - 1] as number] as QuotationDraft) : undefined;
    if (parent === undefined || draft.start >= parent.end) outer.push(index);
  }
  const outerSet = new Map(outer.map((draft, position) => [draft, position]));
  const sentenceAt = createSentenceFinder(segmentation.sentences);
  const spoken: Spoken[] = [];
  const genders = gendersOf(actors);
  let last: { block: number; reporting: Reporting; end: number } | undefined;
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
    const position = outerSet.get(index);
    if (position === undefined || draft.type === 'title') {
      results.push(base);
      continue;
    }
    const block = segmentation.sentences[sentence]?.block ?? 0;
    const scope = scopeOf(
      text,
      segmentation,
      drafts,
      outer,
      position,
      sentence,
      sentenceAt(Math.max(draft.start, draft.end - 1)),
    );
    let reporting = findReporting(text, draft, scope, actors, language);
    if (
      !reporting &&
      draft.type === 'direct' &&
      last &&
      last.block === block &&
      continues(text, last.end, draft, segmentation, sentence, language)
    ) {
      reporting = { speaker: last.reporting.speaker, speakerAt: last.reporting.speakerAt };
    }
    if (!reporting && draft.type === 'direct') {
      reporting = speakerBefore(text, segmentation, draft, sentence, spoken, actors);
    }
    if (reporting?.speakerAt && reporting.speaker === undefined) {
      const speaker = personBehind(
        { text, segmentation, actors, drafts, spoken, genders },
        reporting.speakerAt,
        sentenceAt(reporting.speakerAt.start),
      );
      if (speaker !== undefined) reporting = { ...reporting, speaker };
      else {
        const holder = holderOf(text, reporting.speakerAt, actors);
        if (holder !== undefined) reporting = { ...reporting, speaker: holder };
      }
    }
    // "what one can call “the peacekeeper”": the article's own word.
    if (reporting && isOwnVoice(text, draft, reporting)) {
      results.push({ ...base, type: 'scare' });
      continue;
    }
    const type = draft.type === 'scare' && reporting?.verb ? 'direct' : draft.type;
    if (type === 'direct') {
      const endBlock = segmentation.sentences[sentenceAt(Math.max(draft.start, draft.end - 1))]?.block ?? block;
      spoken.push({ start: draft.start, end: draft.end, block: endBlock, reporting });
      if (reporting) last = { block: endBlock, reporting, end: draft.end };
    }
    results.push(reporting ? { ...base, type, ...reporting } : base);
  }
  return results;
}

function isOwnVoice(text: string, draft: QuotationDraft, { speaker, speakerAt, verb }: Reporting): boolean {
  if (speaker !== undefined || draft.words.end - draft.words.start > 40) return false;
  if (speakerAt === undefined) return draft.type === 'scare' && verb !== undefined;
  return /^(?:we|i|you|on|one|wir|ich|man|nous|je)$/i.test(text.slice(speakerAt.start, speakerAt.end));
}

/** A quotation that opens its sentence, or follows a clause between commas, after another one in the paragraph. */
function continues(
  text: string,
  previousEnd: number,
  draft: QuotationDraft,
  segmentation: Segmentation,
  sentence: number,
  _language: Language,
): boolean {
  const own = segmentation.sentences[sentence];
  if (own === undefined) return false;
  if (own.start >= draft.start - 1) return draft.start - previousEnd < 400;
  const between = text.slice(Math.max(previousEnd, own.start), draft.start);
  return /^[\s,;.–—-]*(?:and|but|or|et|mais|und|aber|y|pero)?\s*$/.test(between);
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
