import type { ActorType, NameStanding } from '../../model';

/** A source as it is written: a title, an address, or both. */
export type NewSource = string | { readonly title?: string; readonly url?: string };

export interface NewRole {
  readonly title: string;
  readonly of?: string;
  /** ISO dates, partial allowed. */
  readonly from?: string;
  readonly to?: string;
  readonly source?: NewSource;
}

export interface NewName {
  readonly text: string;
  readonly language?: string;
  readonly standing?: NameStanding;
  readonly short?: boolean;
  readonly note?: string;
}

export interface NewActor {
  readonly type: ActorType;
  readonly name: string;
  readonly short?: string;
  readonly aliases?: readonly NewName[];
  readonly gender?: 'female' | 'male';
  readonly roles?: readonly NewRole[];
  readonly source?: NewSource;
}

/** A change of the workspace's knowledge, as a user means it. Ids are those of actors, known or of the workspace. */
export type KnowledgeChange =
  | { readonly kind: 'add-actor'; readonly actor: NewActor }
  | { readonly kind: 'add-alias'; readonly id: string; readonly alias: NewName }
  | { readonly kind: 'add-role'; readonly id: string; readonly role: NewRole }
  | {
      readonly kind: 'add-event';
      readonly event: {
        readonly name: string;
        readonly kind: string;
        readonly date: string;
        readonly essential: readonly string[];
        readonly participants?: readonly string[];
        readonly source?: NewSource;
      };
    }
  /** All that `from` says goes to `into`, and whatever refers to it. */
  | { readonly kind: 'merge'; readonly from: string; readonly into: string }
  /** A further name becomes an actor of its own, of the same type. */
  | { readonly kind: 'split'; readonly id: string; readonly name: string }
  | { readonly kind: 'house-spelling'; readonly id: string; readonly spelling: string }
  | { readonly kind: 'rename-id'; readonly from: string; readonly to: string };

/** The texts that files have after a change, those that change alone; `before` is absent for a new file. */
export interface FileChange {
  readonly file: string;
  readonly before?: string;
  readonly after: string;
}

export type ChangeResult =
  | { readonly changes: readonly FileChange[]; readonly refused?: undefined }
  | { readonly refused: string; readonly changes?: undefined };
