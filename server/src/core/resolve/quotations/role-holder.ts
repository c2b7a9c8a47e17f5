import type { Span } from '../../model';
import { isPersonWord } from './people-words';
import { personKey } from './pronoun';
import type { SpeakerCandidate } from './types';

/** How far back an unnamed holder of the same role is looked for, in UTF-16 units. */
const reach = 6000;

/** Beyond as many actors the text is no article whose roles could be surveyed. */
const mostActors = 400;

/**
 * The person that a role means ("the minister" after "Finance Minister Jane Doe"): the only one that the article has
 * introduced with it before, and nobody without a name is called so. Returns the index of the last mention before it.
 */
export function holderOf(text: string, phrase: Span, actors: readonly SpeakerCandidate[]): number | undefined {
  if (phrase.end - phrase.start > 40) return undefined;
  const words = text.slice(phrase.start, phrase.end).split(/\s+/);
  if (words.length < 2 || words.length > 4) return undefined;
  if (!/^(?:the|le|la|l['’]|der|die|el)$/i.test(words[0] as string)) return undefined;
  const role = words.slice(1).map((word) => word.toLowerCase());
  const head = role[role.length - 1] as string;
  if (!isPersonWord(head)) return undefined;
  let index: number | undefined;
  let key: string | undefined;
  const named: Span[] = [];
  for (let i = 0; i < actors.length; i++) {
    const actor = actors[i] as SpeakerCandidate;
    if (actor.start >= phrase.start) break;
    if (i >= mostActors) return undefined;
    if (actor.type !== 'person') continue;
    const own = personKey(actor);
    const held = roleOf(text, actor);
    if (held === undefined || !held.words.includes(head)) {
      if (own === key) index = i;
      continue;
    }
    named.push(held.span);
    if (key !== undefined && own !== key) return undefined;
    if (!role.every((word) => held.words.includes(word))) return undefined;
    key = own;
    index = i;
  }
  if (index === undefined) return undefined;
  return unnamedBefore(text, phrase, head, role, named) ? undefined : index;
}

/** The words of the role beside a name: "Finance Minister Jane Doe", "Jane Doe, the finance minister,". */
function roleOf(text: string, actor: SpeakerCandidate): { words: string[]; span: Span } | undefined {
  if (actor.role) return { words: wordsOf(text.slice(actor.role.start, actor.role.end)), span: actor.role };
  const after = text.slice(actor.end, actor.end + 80);
  const apposition = /^, (?:the|a|an|its|their|le|la|der|die|el) ([\p{L}\p{M} '’-]{3,60})(?=[,.])/u.exec(after);
  if (!apposition) return undefined;
  const start = actor.end;
  return { words: wordsOf(apposition[1] as string), span: { start, end: start + apposition[0].length } };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
}

/** Whether the role stands before the phrase for somebody else: "a minister", "the Russian minister", "ministers". */
function unnamedBefore(
  text: string,
  phrase: Span,
  head: string,
  role: readonly string[],
  named: readonly Span[],
): boolean {
  const from = Math.max(0, phrase.start - reach);
  const before = text.slice(from, phrase.start).toLowerCase();
  for (let at = before.indexOf(head); at >= 0; at = before.indexOf(head, at + head.length)) {
    const place = from + at;
    if (/\p{L}/u.test(before[at - 1] ?? ' ')) continue;
    const end = /^\p{L}*/u.exec(before.slice(at + head.length, at + head.length + 30))?.[0] ?? '';
    if (end !== '' && end !== 's') continue;
    if (named.some((span) => span.start <= place && place < span.end)) continue;
    // The same phrase said earlier.
    const same = `the ${role.join(' ')}`;
    if (end === '' && before.slice(0, at + head.length).endsWith(same)) continue;
    return true;
  }
  return false;
}
