import type { DateExpression, DateInterval } from './date-expression';
import type { EntityId } from './entity';
import type { Span } from './span';

export type MentionKind = 'actor' | 'date' | 'figure' | 'quotation';

interface MentionBase extends Span {
  /** Index in `Article.mentions`. */
  readonly id: number;
  /** Index in `Article.sentences`; for a quotation, of the sentence where it opens. */
  readonly sentence: number;
  /** Exactly `article.text.slice(start, end)`. */
  readonly text: string;
}

export type ActorType = 'person' | 'organisation' | 'place' | 'other';

/** Why a mention was linked to its entity; shown in the hover. */
export interface Link {
  readonly entity: EntityId;
  /** One clause a reader understands: "surname of Steve Witkoff, introduced in line 3". */
  readonly reason: string;
  /** 0 … 1. */
  readonly score: number;
}

export interface ActorMention extends MentionBase {
  readonly kind: 'actor';
  readonly type: ActorType;
  /** The name without possessive ending, article or title, white space folded: what is compared with other names. */
  readonly name: string;
  /** A title or role standing beside the name ("President", "Russian Deputy Foreign Minister"), outside the span. */
  readonly role?: Span;
  /** A nationality adjective or demonym ("Russian", "Ukrainians"): type place, linked to the country. */
  readonly demonym?: boolean;
  readonly gender?: 'female' | 'male';
  readonly link?: Link;
}

export interface DateMention extends MentionBase {
  readonly kind: 'date';
  /** TIMEX3 types, in lower case. */
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** What the sentence alone says. */
  readonly expression: DateExpression;
  /** TIMEX3 value (`2025-03-18`, `2014`, `P30D`, `2023/2024`, `XXXX-WXX-1`); absent when it could not be resolved. */
  readonly value?: string;
  /** The calendar days it covers, for dates and times that resolved. */
  readonly interval?: DateInterval;
  /** How it was resolved, or why it could not be; shown in the hover. */
  readonly reason: string;
}

export type FigureType = 'money' | 'percentage' | 'percentage-points' | 'count' | 'ordinal' | 'measure' | 'ratio';

export interface FigureMention extends MentionBase {
  readonly kind: 'figure';
  readonly type: FigureType;
  /** In units of `unit` or `currency`, scale applied: "€20 billion" → 20000000000. The lower end of a range. */
  readonly value: number;
  /** The upper end of a range ("20 - 30 years", "between 5 and 7 percent"). */
  readonly upper?: number;
  /** ISO 4217 code, of money only. */
  readonly currency?: string;
  /** `percent`, `percentage-point`, an SI or customary unit (`km`, `tonne`, `barrel`), a time unit, … in the singular. */
  readonly unit?: string;
  /** Head noun of what is counted, as written ("soldiers", "rockets"), for counts and ordinals ("call"). */
  readonly counted?: string;
  readonly countedAt?: Span;
  readonly approximate?: boolean;
  readonly bound?: 'at-least' | 'at-most' | 'more-than' | 'less-than';
  /** Size of the last written place: "77.51 billion" → 10000000. Two figures differ only beyond half of it. */
  readonly step: number;
  /** The same amount in another currency, in brackets beside it: id of that mention. */
  readonly converted?: number;
}

export interface QuotationMention extends MentionBase {
  readonly kind: 'quotation';
  /** `scare` for one or a few words set off without a speaker. */
  readonly type: 'direct' | 'scare' | 'title';
  /** The words between the marks; the span itself includes the marks. */
  readonly words: Span;
  /** The actor mention that speaks, where one is named. */
  readonly speaker?: number;
  /** The speaker as written, also where it is a pronoun or a role ("the minister"). */
  readonly speakerAt?: Span;
  readonly verb?: Span;
  /** How the speaker was told; shown in the hover. Absent where nobody speaks. */
  readonly reason?: string;
}

export type Mention = ActorMention | DateMention | FigureMention | QuotationMention;
