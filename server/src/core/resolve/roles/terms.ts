import type { Knowledge, KnownActor, KnownRole } from '../../model';
import type { Office } from './offices';

interface Term {
  readonly actor: KnownActor;
  readonly role: KnownRole;
}

const indexes = new WeakMap<Knowledge, ReadonlyMap<string, readonly Term[]>>();

/** Terms of office, which persons hold, by country or body. */
function termsOf(knowledge: Knowledge, of: string): readonly Term[] {
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

/**
 * Who held the office on a day (ISO date); undefined where nobody or more than one did by the knowledge base. Partial
 * dates of a term compare by their common length; a term of unknown start is left out.
 */
export function holderAt(knowledge: Knowledge, of: string, office: Office, day: string): Term | undefined {
  let held: Term | undefined;
  for (const term of termsOf(knowledge, of)) {
    const { title, from, to } = term.role;
    if (!office.titles.includes(title) || from === undefined) continue;
    if (from > day.slice(0, from.length) || (to !== undefined && to < day.slice(0, to.length))) continue;
    if (held && held.actor.id !== term.actor.id) return undefined;
    held = term;
  }
  return held;
}
