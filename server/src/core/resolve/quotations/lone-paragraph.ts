import type { Segmentation, Span } from '../../model';
import type { QuotationDraft } from '../../recognise/recogniser';
import { firstFrom } from './candidates';
import { lastSpeaker } from './reporting';
import type { Reporting, SpeakerCandidate } from './types';

/** A direct quotation already resolved; `block` is that of its end. */
export interface Spoken extends Span {
  readonly block: number;
  readonly reporting?: Reporting;
}

/**
 * The speaker of a paragraph that is nothing but a quotation. News keeps the speaker of the paragraph before, where that
 * one ends in the quotation of a single speaker, or reports what a single person said. A question is answered by
 * somebody else, and two speakers leave it open.
 */
export function speakerBefore(
  text: string,
  { blocks, sentences, metadata }: Segmentation,
  draft: QuotationDraft,
  sentence: number,
  spoken: readonly Spoken[],
  actors: readonly SpeakerCandidate[],
): Reporting | undefined {
  const own = sentences[sentence]?.block;
  const block = own === undefined ? undefined : blocks[own];
  if (own === undefined || block?.kind !== 'paragraph' || !fills(text, draft, block)) return undefined;
  let before = own - 1;
  while (blocks[before]?.kind === 'boilerplate') before--;
  const previous = blocks[before];
  if (previous?.kind !== 'paragraph') return undefined;
  let first = sentence - 1;
  while (first >= 0 && sentences[first]?.block !== before) first--;
  const last = sentences[first];
  if (last === undefined) return undefined;
  const quoted: Spoken[] = [];
  for (let i = spoken.length - 1; i >= 0 && (spoken[i] as Spoken).end > previous.start; i--) quoted.push(spoken[i]!);
  const latest = quoted[0];
  if (latest === undefined) return personIn(text, last, previous, actors, metadata.language);
  if (latest.end <= last.start || latest.reporting === undefined) return undefined;
  if (text[latest.end - 2] === '?' || text[latest.end - 1] === '?') return undefined;
  const name = nameOf(latest.reporting, actors, text);
  if (name === undefined || quoted.some(({ reporting }) => reporting && nameOf(reporting, actors, text) !== name)) {
    return undefined;
  }
  return { speaker: latest.reporting.speaker, speakerAt: latest.reporting.speakerAt, how: 'paragraph' };
}

/** Nothing but the quotation and a mark stands in the paragraph; it may go on in the next ones. */
function fills(text: string, draft: QuotationDraft, block: Span): boolean {
  return (
    /^\s*$/.test(text.slice(block.start, Math.max(block.start, Math.min(draft.start, block.start + 20)))) &&
    draft.start - block.start < 20 &&
    (draft.end >= block.end || (block.end - draft.end < 8 && /^[\s.,;:!?…]*$/.test(text.slice(draft.end, block.end))))
  );
}

function nameOf(
  { speaker, speakerAt }: Reporting,
  actors: readonly SpeakerCandidate[],
  text: string,
): string | undefined {
  if (speaker !== undefined) return surname((actors[speaker] as SpeakerCandidate).name);
  return speakerAt && text.slice(speakerAt.start, speakerAt.end).toLowerCase();
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** "Doe said the talks were over.": the one person the paragraph names, where its last sentence reports speech. */
function personIn(
  text: string,
  last: Span,
  paragraph: Span,
  actors: readonly SpeakerCandidate[],
  language: Segmentation['metadata']['language'],
): Reporting | undefined {
  const found = lastSpeaker(text, last, actors, language);
  if (found === undefined) return undefined;
  let only: number | undefined;
  for (let i = firstFrom(actors, paragraph.start); i < actors.length && actors[i]!.start < paragraph.end; i++) {
    const { type, name } = actors[i] as SpeakerCandidate;
    if (type !== 'person') continue;
    if (only !== undefined && surname((actors[only] as SpeakerCandidate).name) !== surname(name)) return undefined;
    only = i;
  }
  if (only === undefined) return undefined;
  if (found.speaker === undefined)
    return isPronoun(text, found) ? { speaker: only, speakerAt: found.speakerAt, how: 'paragraph' } : undefined;
  const speaker = actors[found.speaker] as SpeakerCandidate;
  return speaker.type === 'person'
    ? { speaker: found.speaker, speakerAt: found.speakerAt, how: 'paragraph' }
    : undefined;
}

function isPronoun(text: string, { speakerAt }: Reporting): boolean {
  return (
    speakerAt !== undefined && /^(?:he|she|il|elle|er|sie|él|ella)$/i.test(text.slice(speakerAt.start, speakerAt.end))
  );
}
