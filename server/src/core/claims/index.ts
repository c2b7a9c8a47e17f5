import type { Article, Claim, Knowledge } from '../model';
import { eventClaims } from './events';
import { ordinalClaims } from './ordinals';
import { quantityClaims } from './quantities';
import { quotationClaims } from './quotations';
import { roleClaims } from './roles';
import { type SentenceItems, sentenceItems } from './sentence-items';
import { readStory } from './story/details';

/**
 * What the article claims, in text order: dated events, roles, quantities, ordinals, quotations, details of its story;
 * and what it is about. Never throws.
 */
export function extractClaims(
  article: Omit<Article, 'claims'>,
  knowledge: Knowledge,
): { readonly claims: Claim[]; readonly about?: readonly string[] } {
  const claims: Claim[] = quotationClaims(article);
  let earlier: SentenceItems[] = [];
  const sentences = sentenceItems(article);
  for (const sentence of sentences) {
    claims.push(
      ...eventClaims(article, sentence, knowledge),
      ...roleClaims(article, sentence),
      ...quantityClaims(article, sentence),
      ...ordinalClaims(article, sentence, earlier, knowledge),
    );
    earlier = [...earlier, sentence].slice(-3);
  }
  const story = readStory(article, sentences);
  claims.push(...(story?.claims ?? []));
  claims.sort(
    (a, b) =>
      a.evidence.start - b.evidence.start ||
      a.evidence.end - b.evidence.end ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  return { claims, ...(story && { about: story.about }) };
}
