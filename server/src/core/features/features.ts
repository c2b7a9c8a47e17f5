import type { Finding, Fix, Place, Span } from '../model';

/** Token types and modifiers of the semantic tokens, in the order of the legend. */
export const tokenTypes = [
  'person',
  'organisation',
  'place',
  'otherActor',
  'date',
  'figure',
  'quotation',
  'boilerplate',
] as const;
export const tokenModifiers = ['conflict', 'unresolved', 'firstMention', 'known'] as const;
export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

/** Never crosses a line break; tokens never overlap; in text order. */
export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

export type OutlineKind = 'headline' | 'section' | 'person' | 'organisation' | 'place' | 'other' | 'date' | 'figure';

export interface OutlineItem {
  readonly name: string;
  readonly detail?: string;
  readonly kind: OutlineKind;
  /** Whole section. */
  readonly range: Span;
  /** What is shown selected. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

export interface FoldingBlock extends Span {
  readonly kind: 'front-matter' | 'section' | 'boilerplate' | 'quotation';
}

export interface InlayHint {
  /** UTF-16 offset behind which it stands. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip?: string;
}

export interface CodeLens {
  readonly span: Span;
  readonly title: string;
  readonly command: 'showReferences' | 'showFindings' | 'setPublished';
  readonly places?: readonly Place[];
}

/** A fix offered at a position, with the finding it answers. */
export interface OfferedFix {
  readonly fix: Fix;
  readonly finding?: Finding;
  readonly kind: 'quickfix' | 'refactor.rewrite' | 'source.fixAll.corroborate';
}

export interface CompletionItem {
  readonly label: string;
  readonly detail?: string;
  readonly replaces: Span;
}

export interface RenameTarget {
  readonly span: Span;
  readonly placeholder: string;
}

export interface NamedPlace {
  readonly name: string;
  readonly kind: OutlineKind;
  readonly container?: string;
  readonly place: Place;
}
