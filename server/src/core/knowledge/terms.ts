import type { Knowledge, KnownActor, KnownRole } from '../model';

/** Somebody's term of an office. */
export interface Term {
  readonly actor: KnownActor;
  readonly role: KnownRole;
}

const indexes = new WeakMap<Knowledge, ReadonlyMap<string, readonly Term[]>>();

/** Terms of office, which persons hold, by country or body. */
export function termsOf(knowledge: Knowledge, of: string): readonly Term[] {
  let index = indexes.get(knowledge);
  if (!index) {
    const made = new Map<string, Term[]>();
    for (const actor of knowledge.ofType('person')) {
      for (const role of actor.roles ?? []) {
        if (role.of === undefined) continue;
        const list = made.get(role.of);
        if (list) list.push({ actor, role });
        else made.set(role.of, [{ actor, role }]);
      }
    }
    index = made;
    indexes.set(knowledge, index);
  }
  return index.get(of) ?? [];
}
