import type { Item } from '../sentence-items';

/** A figure with what it tells of the story. */
export interface Reading {
  readonly detail: 'quantity' | 'ordinal' | 'age';
  readonly thing: string;
  readonly value: number;
  readonly upper?: number;
  readonly step: number;
  readonly atLeast?: boolean;
  readonly person?: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence as the readers see it. */
export interface Told {
  readonly items: readonly Item[];
  readonly words: ReadonlySet<string>;
}
