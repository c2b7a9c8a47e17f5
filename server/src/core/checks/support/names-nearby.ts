import type { Knowledge, KnownActor } from '../../model';
import { letterBits, misspelledLetters } from '../../names';
import { fold, oncePer, remembered } from '../../text';
import { nameWords } from './names';

/** Known persons by what an article may say of one beside a mistyped name. */
export interface PersonIndex {
  /** By given name, folded. */
  readonly byGiven: ReadonlyMap<string, readonly KnownActor[]>;
  /** The last word of the preferred name, by person. */
  readonly surnames: ReadonlyMap<KnownActor, Surname>;
  /** By title of an office, folded ("special envoy"). */
  readonly byTitle: ReadonlyMap<string, readonly KnownActor[]>;
}

/** A surname as misspellings of it are looked for. */
export interface Surname {
  readonly text: string;
  readonly folded: string;
  readonly foldedBits: number;
  readonly letters: string;
  readonly letterBits: number;
}

export const surnameOf = remembered(describeSurname);

function describeSurname(text: string): Surname {
  const folded = fold(text);
  const letters = misspelledLetters(text);
  return { text, folded, foldedBits: letterBits(folded), letters, letterBits: letterBits(letters) };
}

function put(map: Map<string, KnownActor[]>, key: string, actor: KnownActor): void {
  const list = map.get(key);
  if (!list) map.set(key, [actor]);
  else if (list.at(-1) !== actor) list.push(actor);
}

export const personIndex = oncePer((knowledge: Knowledge): PersonIndex => {
  const byGiven = new Map<string, KnownActor[]>();
  const byTitle = new Map<string, KnownActor[]>();
  const surnames = new Map<KnownActor, Surname>();
  for (const actor of knowledge.ofType('person')) {
    surnames.set(actor, describeSurname(nameWords(actor.names[0]?.text ?? '').at(-1) ?? ''));
    for (const { text } of actor.names) {
      const words = text.split(' ');
      if (words.length > 1) put(byGiven, fold(words[0] as string), actor);
    }
    for (const role of actor.roles ?? []) put(byTitle, fold(role.title), actor);
  }
  return { byGiven, surnames, byTitle };
});

/** Known places by the place they belong to, and by the one that this belongs to. */
export const placesWithin = oncePer((knowledge: Knowledge): ReadonlyMap<string, readonly KnownActor[]> => {
  const byParent = new Map<string, KnownActor[]>();
  for (const actor of knowledge.ofType('place'))
    for (const place of containing(actor, knowledge)) put(byParent, place, actor);
  return byParent;
});

/** The place a place belongs to and the next greater one (Luhansk: Luhansk Oblast, Ukraine). */
export function containing(actor: KnownActor, knowledge: Knowledge): string[] {
  const { parent } = actor;
  if (parent === undefined || parent === actor.id) return [];
  const next = knowledge.actors.get(parent)?.parent;
  return next === undefined || next === parent || next === actor.id ? [parent] : [parent, next];
}
