import type { DateInterval } from './date-expression';
import type { EntityId } from './entity';
import type { Span } from './span';

/** Joins claims on the same thing, in one article or in many, however they are worded. */
export type ClaimKey = string;

/** Who says so: the speaker of the quotation or of the reporting clause that the claim stands in. */
export interface Attribution {
  readonly speaker?: EntityId;
  readonly speakerText?: string;
  /** True inside quotation marks: the speaker's words, not the article's. */
  readonly quoted: boolean;
}

export type Modality = 'said' | 'denied' | 'planned' | 'alleged';

interface ClaimBase {
  readonly key: ClaimKey;
  /** The words the claim rests on; within one sentence. */
  readonly evidence: Span;
  readonly attribution?: Attribution;
  readonly modality: Modality;
}

/** An event of a kind, with participants, dated. "the 2014 annexation of Crimea". */
export interface EventClaim extends ClaimBase {
  readonly kind: 'event';
  /** Kind of event, from the vocabulary (`annexation`, `invasion`, `election`, …). */
  readonly event: string;
  readonly participants: readonly EntityId[];
  /** Event of the knowledge base it was recognised as. */
  readonly known?: string;
  readonly date: { readonly value: string; readonly interval: DateInterval; readonly at: Span };
}

/** Somebody holds a role. "French President Emmanuel Macron". */
export interface RoleClaim extends ClaimBase {
  readonly kind: 'role';
  readonly actor: EntityId;
  /** The role in the vocabulary's terms where it is one ("president"), else as written. */
  readonly role: string;
  /** The country or place it is held for. */
  readonly of?: EntityId;
  /** The organisation it is held in, where one is named beside it. */
  readonly body?: EntityId;
}

/** What took a toll, as the sentence names it: "the flood in Norland". */
export interface TollEvent {
  /** "flood", "earthquake". */
  readonly kind: string;
  /** Named as one already told of. */
  readonly definite: boolean;
}

/** A measured thing has a value. "US total goods trade with China was an estimated $582.4 billion in 2024." */
export interface QuantityClaim extends ClaimBase {
  readonly kind: 'quantity';
  /** Measured thing, from the vocabulary or the counted noun. */
  readonly measure: string;
  readonly of: readonly EntityId[];
  readonly figure: number;
  readonly value: number;
  readonly upper?: number;
  readonly unit?: string;
  readonly step: number;
  readonly approximate?: boolean;
  readonly when?: DateInterval;
  /** Told of the present as what its owner has: a population, a staff. */
  readonly standing?: true;
  /** Of a toll: what took it. */
  readonly event?: TollEvent;
}

/** A member of a series is numbered. "their second official phone call". */
export interface OrdinalClaim extends ClaimBase {
  readonly kind: 'ordinal';
  readonly ordinal: number;
  readonly thing: string;
  readonly participants: readonly EntityId[];
  readonly when?: DateInterval;
}

/** Somebody said these words. */
export interface QuotationClaim extends ClaimBase {
  readonly kind: 'quotation';
  readonly speaker?: EntityId;
  /** Lower case, punctuation and white space folded. */
  readonly words: string;
}

export type DetailKind = 'quantity' | 'date' | 'ordinal' | 'age';

/**
 * A figure or date of the article's own story, told without saying of what: "185 people on board", "the truce of
 * 20 September". What it is about is what the whole article is about, so it meets its like in articles that share that.
 */
export interface DetailClaim extends ClaimBase {
  readonly kind: 'detail';
  readonly detail: DetailKind;
  /** From the vocabulary (`aboard`, `deaths`, `truce`), for an age the surname. */
  readonly thing: string;
  /** A day number for a date. */
  readonly value: number;
  /** The other side of a vote. */
  readonly upper?: number;
  readonly step: number;
  /** It is brought up to date from day to day: the day number that the value is of. */
  readonly asOf?: number;
  /** Folded full name of the person an age is of; `thing` has the surname. */
  readonly person?: string;
  /** Told as a lowest value. */
  readonly atLeast?: boolean;
  /** Day number near which its like is looked for: of the event for a date, of publication else. */
  readonly day: number;
  /** Of a figure whose thing is not known: what it stands among, see `claims/story/context.ts`. */
  readonly context?: readonly string[];
  /** What is counted there, where the text says so. */
  readonly head?: string;
  /** What the article is about, the same for all its details: see `claims/story/anchors.ts`. */
  readonly about: readonly string[];
}

export type Claim = EventClaim | RoleClaim | QuantityClaim | OrdinalClaim | QuotationClaim | DetailClaim;
