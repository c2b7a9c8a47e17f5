import type { ActorMention, BlockKind, DateMention, FigureMention, Language, QuotationMention, Span } from '../model';

/** All a recogniser may look at: results are cached by these three and the version of the knowledge. */
export interface SentenceInput {
  readonly text: string;
  readonly language: Language;
  readonly block: BlockKind;
}

/** Found in one sentence; offsets relative to it until `place` shifts them. */
export interface ActorDraft extends Span {
  readonly kind: 'actor';
  readonly type: ActorMention['type'];
  readonly name: string;
  readonly role?: Span;
  readonly demonym?: boolean;
  readonly gender?: ActorMention['gender'];
  /** An organisation called by its town's name: "Chicago beat Boston". */
  readonly club?: boolean;
  /** The words beside it would do for a club, but the sentence alone does not speak of sport. */
  readonly mayBeClub?: boolean;
  /**
   * Confidence, 0 … 1, that this is a name at all. Below 0.5 it stands only if another mention in the article
   * supports it (a capital that opens a sentence, a word in an all-capitals headline).
   */
  readonly score: number;
  /** Confidence, 0 … 1, in `type`; the resolver may overrule a weak one by other mentions of the same name. */
  readonly typeScore: number;
}

export interface DateDraft extends Span {
  readonly kind: 'date';
  readonly type: DateMention['type'];
  readonly expression: DateMention['expression'];
}

export interface FigureDraft extends Span {
  readonly kind: 'figure';
  readonly type: FigureMention['type'];
  readonly value: number;
  readonly upper?: number;
  readonly currency?: string;
  readonly unit?: string;
  readonly counted?: string;
  readonly countedAt?: Span;
  readonly approximate?: boolean;
  readonly bound?: FigureMention['bound'];
  readonly step: number;
  /** The span of the figure this one restates in another currency: "€20 billion ($22 billion)". */
  readonly restates?: Span;
}

/** Found over the blocks of an article (a quotation may run across paragraphs); offsets absolute. */
export interface QuotationDraft extends Span {
  readonly kind: 'quotation';
  readonly type: QuotationMention['type'];
  readonly words: Span;
}

export type SentenceDraft = ActorDraft | DateDraft | FigureDraft;

/** A draft with absolute offsets and the index of its sentence. */
export type Placed<T extends Span> = T & { readonly sentence: number };
