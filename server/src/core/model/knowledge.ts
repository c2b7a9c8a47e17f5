import type { DateInterval } from './date-expression';
import type { SourceReference } from './finding';
import type { Language } from './language';
import type { ActorType } from './mention';
import type { Span } from './span';

export type NameStanding = 'preferred' | 'accepted' | 'deprecated' | 'wrong';

export interface KnownName {
  readonly text: string;
  /** ISO 639-1 code of the language whose press writes it so. */
  readonly language?: string;
  readonly standing: NameStanding;
  /** A part that is used alone for the actor ("Putin", "Trump"). */
  readonly short?: boolean;
  readonly note?: string;
}

export interface KnownRole {
  /** As written before a name: "President", "Foreign Minister". */
  readonly title: string;
  /** Id of the country or body. */
  readonly of?: string;
  /** ISO dates, partial allowed (`2012`, `2012-05`). */
  readonly from?: string;
  readonly to?: string;
  readonly source: SourceReference;
}

export interface KnownActor {
  readonly id: string;
  readonly type: ActorType;
  readonly wikidata?: string;
  /** The first is the preferred one. */
  readonly names: readonly KnownName[];
  readonly gender?: 'female' | 'male';
  /** Adjectives and names of inhabitants, of places ("Russian", "Russians"). */
  readonly demonyms?: readonly string[];
  /** Id of the place or organisation it belongs to. */
  readonly parent?: string;
  readonly roles?: readonly KnownRole[];
  /** One line for the hover: "capital of Ukraine", "news agency". */
  readonly description?: string;
  readonly source: SourceReference;
}

export interface KnownEvent {
  readonly id: string;
  /** "annexation of Crimea by Russia". */
  readonly name: string;
  /** Kind of event in the claims vocabulary (`annexation`). */
  readonly kind: string;
  /** Ids of actors; `essential` ones must be named for a claim to be about this event. */
  readonly participants: readonly string[];
  readonly essential: readonly string[];
  readonly interval: DateInterval;
  readonly source: SourceReference;
}

/** Units of the second currency for one of the first, lowest and highest in a year. */
export interface KnownRate {
  readonly base: string;
  readonly quote: string;
  readonly year: number;
  readonly low: number;
  readonly high: number;
  readonly source: SourceReference;
}

/** A fault in a knowledge file, at its place (UTF-16). */
export interface KnowledgeProblem extends Span {
  readonly file: string;
  /** What is wrong, what was done about it, and the remedy. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** The other side, in this file or in another one. */
  readonly related?: readonly (Span & { readonly file: string; readonly message: string })[];
  /** What is likely meant: replaces the words of the problem. */
  readonly instead?: string;
}

/** Where a knowledge file defines an actor or an event, adds to one, or states a rate or a spelling. Spans are UTF-16. */
export interface KnowledgeEntry extends Span {
  readonly file: string;
  readonly kind: 'actor' | 'event' | 'rate' | 'spelling';
  readonly id: string;
  /** What it is called: the name, else the id. */
  readonly name: string;
  readonly detail?: string;
  /** The id, or the name that it is made from. */
  readonly idAt: Span;
  /** False where the id is made from the name. */
  readonly ownId: boolean;
  /** True where it defines what it names, instead of adding to it. */
  readonly defines: boolean;
  readonly names: readonly (Span & { readonly text: string })[];
}

/** An actor's id where a knowledge file refers to it: as a parent, in a role, as a participant, as the key of a spelling. */
export interface KnowledgeReference extends Span {
  readonly file: string;
  readonly id: string;
}

export interface NameMatch {
  readonly actor: KnownActor;
  readonly name: KnownName;
}

/** A name that is not in the knowledge base, found to be another spelling of one that is. */
export interface VariantMatch extends NameMatch {
  /** "French spelling", "typing error", … */
  readonly reason: string;
  /** Language whose convention makes the spelling, where one does. */
  readonly convention?: string;
}

/** The spelling that a house style chose for an actor. */
export interface HouseChoice {
  /** In full. */
  readonly write: string;
  /** Forms that the style does not write although others accept them. */
  readonly instead: readonly string[];
  /** A clause: "the name under which it is a member of the United Nations". */
  readonly why: string;
  /** "Reuters", "what governments ask for". */
  readonly style: string;
  readonly source: SourceReference;
}

/** Immutable look-ups over the packs and the workspace's additions. */
export interface Knowledge {
  /** Changes whenever the content does, house spellings apart; part of cache keys. */
  readonly version: string;
  /** Read one by one when asked for: a walk over all of them takes long. */
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** Those of one type, in the order of `actors`; no others are read. */
  ofType(type: ActorType): Iterable<KnownActor>;
  readonly events: ReadonlyMap<string, KnownEvent>;
  /** By exact name, case and accents as written. Empty where unknown. */
  named(name: string): readonly NameMatch[];
  /** By demonym ("Russian", "Russians"). */
  demonym(word: string): readonly KnownActor[];
  /** A systematic variant (transliteration of another press) of a known name: never a mere near miss. */
  variantOf(name: string): readonly VariantMatch[];
  /** True where a word starts some known name: lets recognisers scan without trying every length. */
  startsName(word: string): boolean;
  /** Longest known name, in words. */
  readonly longestName: number;
  eventsOf(kind: string): readonly KnownEvent[];
  rate(base: string, quote: string, year: number): KnownRate | undefined;
  /** The spelling wanted for an actor: the workspace's own, else the house style's, else the preferred name of that form. */
  houseSpelling(actor: KnownActor, form: string): string;
  /** Spellings accepted beside the wanted one; those that the chosen house style gives up are not. */
  accepts(actor: KnownActor, form: string): boolean;
  /** What the house style says of an actor; undefined where it says nothing or the workspace has its own spelling. */
  houseChoice(actor: KnownActor): HouseChoice | undefined;
  readonly language?: Language;
}
