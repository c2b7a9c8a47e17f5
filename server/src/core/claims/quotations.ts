import type { Article, QuotationClaim } from '../model';
import { fold } from '../text';
import { entityOf } from './keys';

/** Shorter quotations say the same by chance. */
const fewestWords = 5;

/** Words of a quotation that make its key: its first half, at most six. */
function headWords(count: number): number {
  return Math.max(3, Math.min(6, count >> 1));
}

/** Direct quotations of some length, with their words as they are compared. */
export function quotationClaims(article: Omit<Article, 'claims'>): QuotationClaim[] {
  const claims: QuotationClaim[] = [];
  for (const mention of article.mentions) {
    if (mention.kind !== 'quotation' || mention.type === 'title') continue;
    const words =
      fold(article.text.slice(mention.words.start, mention.words.end)).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
    if (words.length < fewestWords) continue;
    const actor = mention.speaker === undefined ? undefined : article.mentions[mention.speaker];
    const speaker = actor?.kind === 'actor' ? entityOf(actor) : undefined;
    claims.push({
      kind: 'quotation',
      key: `quotation:${words.slice(0, headWords(words.length)).join(' ')}`,
      evidence: { start: mention.start, end: mention.end },
      attribution: {
        quoted: true,
        ...(speaker && { speaker }),
        ...(mention.speakerAt && { speakerText: article.text.slice(mention.speakerAt.start, mention.speakerAt.end) }),
      },
      modality: 'said',
      ...(speaker && { speaker }),
      words: words.join(' '),
    });
  }
  return claims;
}
