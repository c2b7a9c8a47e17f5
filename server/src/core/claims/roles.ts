import type { ActorMention, Article, RoleClaim } from '../model';
import { entityOf } from './keys';
import type { SentenceItems } from './sentence-items';
import { attributionOf } from './voice';

const former = /\b(?:former|ex|late|then|acting|deputy|designate|elect|one-time|ousted|incoming|outgoing)\b/;

/** "French President Emmanuel Macron": somebody holds a role, as it stands beside the name. */
export function roleClaims(article: Omit<Article, 'claims'>, sentence: SentenceItems): RoleClaim[] {
  const claims: RoleClaim[] = [];
  const actors = sentence.items.flatMap((item) => (item.is === 'actor' ? [item.actor] : []));
  for (const actor of actors) {
    if (actor.type !== 'person' || !actor.role) continue;
    const start = wholeRole(article.text, sentence.start, actor.role.start);
    const text = article.text.slice(start, actor.role.end);
    const inside = actors.filter(
      (other) => other !== actor && other.start >= start && other.end <= (actor.role?.end ?? 0),
    );
    const role = withoutNames(article, start, text, inside);
    if (!role || former.test(role)) continue;
    const evidence = { start: Math.min(actor.start, start), end: Math.max(actor.end, actor.role.end) };
    const attribution = attributionOf(article, sentence, evidence);
    const country = inside.find(({ type }) => type === 'place');
    claims.push({
      kind: 'role',
      key: `role:${entityOf(actor)}`,
      evidence,
      ...(attribution && { attribution }),
      modality: 'said',
      actor: entityOf(actor),
      role,
      ...(country && { of: entityOf(country) }),
    });
  }
  return claims;
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
