import { builtInPacks } from './built-in';
import { tableActors } from './table';

/** Names of the built-in packs that define an actor or an event, or add to it. Looks through them all: for a single id. */
export function packsWith(id: string): string[] {
  return builtInPacks
    .filter(
      (pack) =>
        pack.actors?.some((actor) => actor.id === id) ||
        pack.events?.some((event) => event.id === id) ||
        tableActors(pack).some((actor) => actor.id === id),
    )
    .map(({ pack }) => pack);
}
