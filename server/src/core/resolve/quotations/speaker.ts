import type { QuotationDraft } from '../../recognise/recogniser';
import { bodyBehind } from './body-pronoun';
import { type Spoken, speakerBefore } from './lone-paragraph';
import { type Gender, genderOfPronoun, type PronounContext, personBehind, personKey } from './pronoun';
import { findReporting } from './reporting';
import { holderOf } from './role-holder';
import type { Reporting, Scope, SpeakerCandidate } from './types';

/** What the search for the speaker of a quotation reads of the article; `spoken` and
 * `genders` grow as quotations are resolved. */
export interface SpeakerSearch extends PronounContext {
  readonly spoken: Spoken[];
  readonly genders: Map<string, Gender | 'both'>;
  /** Index of the sentence at an offset. */
  readonly sentenceAt: (offset: number) => number;
}

/**
 * The speaker of an outer quotation: by the reporting clause beside it; without one, of a quotation of some length, the
 * speaker of the one before in the paragraph, or of the paragraph before where it fills its own.
 */
export function findSpeaker(
  search: SpeakerSearch,
  draft: QuotationDraft,
  scope: Scope,
  sentence: number,
): Reporting | undefined {
  const { text, segmentation, actors, spoken } = search;
  const reporting = findReporting(text, draft, scope, actors, segmentation.metadata.language);
  if (reporting) return identify(search, draft, withoutSubject(search, draft, sentence, reporting));
  const kept = keptSpeaker(search, draft, sentence);
  if (draft.type !== 'direct' && !kept) return undefined;
  const found = kept ?? speakerBefore(text, segmentation, draft, sentence, spoken, actors);
  return found && identify(search, draft, found);
}

/** The person or body that a pronoun or a role means; as it is where a name is given or none can be told. */
function identify(search: SpeakerSearch, draft: QuotationDraft, reporting: Reporting): Reporting {
  const { text, actors, segmentation, sentenceAt } = search;
  const { speakerAt, speaker } = reporting;
  if (speakerAt === undefined || speaker !== undefined) return reporting;
  const gender = genderOfPronoun(segmentation.metadata.language, text.slice(speakerAt.start, speakerAt.end));
  if (gender === undefined && /^it$/i.test(text.slice(speakerAt.start, speakerAt.end))) {
    const body = bodyBehind(search, draft.start, sentenceAt(draft.start));
    return body === undefined ? reporting : { ...reporting, speaker: body, link: 'pronoun' };
  }
  if (gender === undefined) {
    const holder = holderOf(text, speakerAt, actors);
    return holder === undefined ? reporting : { ...reporting, speaker: holder, link: 'role' };
  }
  // Behind words that run over paragraphs, what precedes the pronoun is the quotation itself.
  const own = sentenceAt(draft.start);
  const behind = sentenceAt(speakerAt.start);
  const { sentences } = segmentation;
  const before = own < behind && sentences[own]?.block !== sentences[behind]?.block;
  const person = before
    ? personBehind(search, draft.start, own, gender)
    : personBehind(search, speakerAt.start, behind, gender);
  if (person === undefined) return reporting;
  const key = personKey(actors[person] as SpeakerCandidate);
  if (!search.genders.has(key)) search.genders.set(key, gender);
  return { ...reporting, speaker: person, link: 'pronoun' };
}

/**
 * A verb without a subject: behind a quotation in the same sentence (“…”, adding that “…”) who spoke that one; in Spanish,
 * which leaves the pronoun out («…», añade), who spoke last in the paragraph, else who was last named as acting.
 */
function withoutSubject(
  search: SpeakerSearch,
  draft: QuotationDraft,
  sentence: number,
  reporting: Reporting,
): Reporting {
  if (reporting.speaker !== undefined || reporting.speakerAt !== undefined) return reporting;
  const spanish = search.segmentation.metadata.language === 'es';
  const last = lastInBlock(search, sentence);
  if (last?.reporting && (spanish || search.sentenceAt(last.end - 1) === sentence))
    return { ...reporting, ...subjectOf(last.reporting), link: 'kept' };
  if (!spanish) return reporting;
  const person = personBehind(search, draft.start, sentence, 'any');
  return person === undefined ? reporting : { ...reporting, speaker: person, link: 'subject' };
}

/** The speaker of the quotation before, where this one goes on with it or stands in indirect speech. */
function keptSpeaker(search: SpeakerSearch, draft: QuotationDraft, sentence: number): Reporting | undefined {
  const last = lastInBlock(search, sentence);
  if (last?.reporting === undefined || !continues(search, last.end, draft, sentence)) return undefined;
  return { ...subjectOf(last.reporting), how: 'kept' };
}

/** As many quotations without a speaker are passed over, at most. */
const furthest = 20;

function lastInBlock({ spoken, segmentation }: SpeakerSearch, sentence: number): Spoken | undefined {
  const block = segmentation.sentences[sentence]?.block ?? 0;
  for (let i = spoken.length - 1, count = 0; i >= 0 && count < furthest; i--, count++) {
    const one = spoken[i] as Spoken;
    if (one.block !== block) return undefined;
    if (one.reporting) return one;
  }
  return undefined;
}

function subjectOf({ speaker, speakerAt }: Reporting): Reporting {
  return { ...(speaker !== undefined && { speaker }), ...(speakerAt && { speakerAt }) };
}

const joined = /^[\s,;.–—-]*(?:and|but|or|et|mais|und|aber|y|pero)?\s*$/;

/** A second clause of what is reported: "and that the plan was “…”". */
const secondClause = /^,? (?:and|but|et|mais|und|aber|y|pero),? (?:that|que|qu['’]|dass|daß)(?!\p{L})[^.!?;:,]{1,80}$/u;

/** German tells what others say in the subjunctive: „Man brauche“, „die Lage sei“. */
const subjunctive =
  /(?<!\p{L})(?:sei|seien|habe|könne|müsse|werde|wolle|solle|dürfe|gebe|gehe|komme|brauche|lasse|stehe|bleibe|mache)(?!\p{L})/u;

function continues(
  { text, segmentation }: SpeakerSearch,
  previousEnd: number,
  draft: QuotationDraft,
  sentence: number,
): boolean {
  const own = segmentation.sentences[sentence];
  if (own === undefined) return false;
  if (draft.start - previousEnd >= 400) return false;
  if (own.start >= draft.start - 1) return draft.type === 'direct';
  const between = text.slice(Math.max(previousEnd, own.start), draft.start);
  if (draft.type === 'direct' && joined.test(between)) return true;
  if (previousEnd > own.start && secondClause.test(between)) return true;
  if (segmentation.metadata.language !== 'de' || previousEnd > own.start) return false;
  return subjunctive.test(text.slice(own.start, Math.min(own.end, own.start + 400)));
}
