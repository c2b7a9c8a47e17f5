import type { Article, Claim, Knowledge } from '../model';
import { eventClaims } from './events';
import { ordinalClaims } from './ordinals';
import { quantityClaims } from './quantities';
import { quotationClaims } from './quotations';
import { roleClaims } from './roles';
import { type SentenceItems, sentenceItems } from './sentence-items';
import { detailClaims } from './story/details';

/** What the article claims, in text order: dated events, roles, quantities, ordinals, quotations. Never throws. */
export function extractClaims(article: Omit<Article, 'claims'>, knowledge: Knowledge): Claim[] {
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
  claims.push(...detailClaims(article, sentences));
  return claims.sort(
    (a, b) =>
      a.evidence.start - b.evidence.start ||
      a.evidence.end - b.evidence.end ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}
