import type { DetailKind } from '../../model';
import type { Item } from '../sentence-items';

/** A figure with what it tells of the story. */
export interface Reading {
  readonly detail: DetailKind;
  readonly thing: string;
  readonly value: number;
  readonly upper?: number;
  readonly step: number;
  readonly atLeast?: boolean;
  readonly person?: string;
  /** Of a figure whose thing is not known: what it stands among. */
  readonly context?: readonly string[];
  /** What is counted there, where the text says so. */
  readonly head?: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence as the readers see it. */
export interface Told {
  readonly items: readonly Item[];
  readonly words: ReadonlySet<string>;
}
