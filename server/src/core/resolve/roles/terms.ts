import { type Term, termsOf } from '../../knowledge';
import type { Knowledge } from '../../model';
import type { Office } from './offices';

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
