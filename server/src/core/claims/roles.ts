import type { ActorMention, Article, RoleClaim, Span } from '../model';
import { entityOf } from './keys';
import type { Item, SentenceItems } from './sentence-items';
import { beForms, determiners, haveForms, relatives } from './vocabulary/grammar';
import { postNouns } from './vocabulary/story';
import { attributionOf } from './voice';

const former = /\b(?:former|ex|late|then|acting|designate|elect|one-time|ousted|incoming|outgoing)\b/;

/** "French President Emmanuel Macron": somebody holds a role, as it stands beside the name. */
export function roleClaims(article: Omit<Article, 'claims'>, sentence: SentenceItems): RoleClaim[] {
  const claims: RoleClaim[] = [];
  const actors = sentence.items.flatMap((item) => (item.is === 'actor' ? [item.actor] : []));
  const roleOf = (actor: ActorMention, start: number, end: number, evidence: Span): void => {
    const text = article.text.slice(start, end);
    const inside = actors.filter((other) => other !== actor && other.start >= start && other.end <= end);
    const role = withoutNames(article, start, text, inside);
    if (!role || former.test(role)) return;
    const attribution = attributionOf(article, sentence, evidence);
    const body = inside.find(({ type }) => type === 'organisation');
    // "the Portuguese president of the European Council" is president of the body, not of the country.
    const ofBody = body && /\bof (?:the )?$/.test(article.text.slice(start, body.start));
    const country = inside.find(
      ({ type, demonym, end: last }) => type === 'place' && !(ofBody && demonym && last < body.start),
    );
    claims.push({
      kind: 'role',
      key: `role:${entityOf(actor)}`,
      evidence,
      ...(attribution && { attribution }),
      modality: 'said',
      actor: entityOf(actor),
      role,
      ...(country && { of: entityOf(country) }),
      ...(body && { body: entityOf(body) }),
    });
  };
  for (const actor of actors) {
    if (actor.type !== 'person' || !actor.role) continue;
    const start = wholeRole(article.text, sentence.start, actor.role.start);
    const evidence = { start: Math.min(actor.start, start), end: Math.max(actor.end, actor.role.end) };
    roleOf(actor, start, actor.role.end, evidence);
  }
  for (const { actor, start, end } of appositions(sentence.items))
    roleOf(actor, start, end, { start: actor.start, end });
  return claims;
}

/** Longest apposition, in items. */
const longestApposition = 10;

/** "Guadalupe Taddei, president of the institute, …": a noun phrase between commas that names a post. */
function appositions(items: readonly Item[]): { actor: ActorMention; start: number; end: number }[] {
  const found: { actor: ActorMention; start: number; end: number }[] = [];
  for (const [at, item] of items.entries()) {
    if (item.is !== 'actor' || !mayBePerson(item.actor) || items[at + 1]?.word !== ',') continue;
    const first = items[at + 2];
    if (!first || !(first.is === 'actor' || determiners.has(first.word) || leadsToPost(items, at + 2))) continue;
    let end = at + 2;
    let post = -1;
    while (end < items.length && end - at <= longestApposition) {
      const next = items[end] as Item;
      if (next.is === 'date' || next.is === 'figure' || (next.is === 'mark' && !/^['’-]$/.test(next.word))) break;
      if (next.word !== "'s" && (relatives.has(next.word) || beForms.has(next.word) || haveForms.has(next.word))) {
        end = -1;
        break;
      }
      if (post < 0 && postNouns.has(next.word)) post = end;
      end++;
    }
    const closing = items[end];
    if (post < 0 || end < 0 || (closing && !/^[,;.)]$/.test(closing.word))) continue;
    found.push({ actor: item.actor, start: first.start, end: (items[end - 1] as Item).end });
  }
  return found;
}

/** A post makes a person of a name of two or three words that could not be told. */
const mayBePerson = ({ type, name }: ActorMention): boolean =>
  type === 'person' || (type !== 'place' && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}$/u.test(name));

/** "president of …", "chief economist at …": a post within three words. */
function leadsToPost(items: readonly Item[], at: number): boolean {
  return items.slice(at, at + 3).some(({ word }) => postNouns.has(word));
}

/** Capitalised words right before a role belong to it: "Defense" before "Minister". */
function wholeRole(text: string, sentence: number, start: number): number {
  const lead = /(?:(?<![\p{L}])(?:\p{Lu}\p{Ll}+|former|deputy|acting|then|late) ){1,3}$/u.exec(
    text.slice(Math.max(sentence, start - 60), start),
  );
  const words =
    lead?.[0]
      .split(' ')
      .filter(
        (word) =>
          word &&
          !/^(?:The|A|An|On|In|At|As|For|But|And|While|When|After|Before|With|By|From|To|His|Her|Its|Their|Our)$/.test(
            word,
          ),
      ) ?? [];
  return words.length === 0 ? start : start - words.join(' ').length - 1;
}

/** The role in lower case, British and American spellings as one, without names and their possessives in it. */
function withoutNames(
  article: Omit<Article, 'claims'>,
  start: number,
  text: string,
  inside: readonly ActorMention[],
): string {
  let rest = '';
  let at = start;
  for (const actor of inside) {
    rest += article.text.slice(at, Math.max(at, actor.start));
    at = Math.max(at, actor.end);
  }
  rest += article.text.slice(at, start + text.length);
  return rest
    .toLowerCase()
    .replace(/['’]s?(?!\p{L})/gu, ' ')
    .replace(/\bdefence\b/g, 'defense')
    .replace(/\bpremier\b/g, 'prime minister')
    .replace(/[^\p{L}-]+/gu, ' ')
    .replace(/(?:^| )(?:the|a|an|of|for|and|its|his|her)(?= |$)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
