import type { Article, QuotationClaim, Span } from '../model';
import { fold } from '../text';
import { entityOf } from './keys';

/** Shorter quotations say the same by chance. */
const fewestWords = 5;
const fewestOfSentence = 8;

/** Words of a quotation that make its key: its first half, at most six. */
function headWords(count: number): number {
  return Math.max(3, Math.min(6, count >> 1));
}

/** Direct quotations of some length, with their words as they are compared; each later sentence of one also by itself. */
export function quotationClaims(article: Omit<Article, 'claims'>): QuotationClaim[] {
  const claims: QuotationClaim[] = [];
  for (const mention of article.mentions) {
    if (mention.kind !== 'quotation' || mention.type === 'title') continue;
    const words = wordsOf(article.text, mention.words);
    if (words.length < fewestWords) continue;
    const actor = mention.speaker === undefined ? undefined : article.mentions[mention.speaker];
    const speaker = actor?.kind === 'actor' ? entityOf(actor) : undefined;
    const add = (spoken: readonly string[], { start, end }: Span): void => {
      claims.push({
        kind: 'quotation',
        key: `quotation:${spoken.slice(0, headWords(spoken.length)).join(' ')}`,
        evidence: { start, end },
        attribution: {
          quoted: true,
          ...(speaker && { speaker }),
          ...(mention.speakerAt && { speakerText: article.text.slice(mention.speakerAt.start, mention.speakerAt.end) }),
        },
        modality: 'said',
        ...(speaker && { speaker }),
        words: spoken.join(' '),
      });
    };
    add(words, mention);
    for (const sentence of laterSentences(article.text, mention.words)) {
      const spoken = wordsOf(article.text, sentence);
      if (spoken.length >= fewestOfSentence) add(spoken, sentence);
    }
  }
  return claims;
}

/** Words that may open a sentence taken over without them. */
const openers = /^(?:and|but|so|or|because|well)$/;

function wordsOf(text: string, { start, end }: Span): string[] {
  const words = fold(text.slice(start, end)).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
  return words.length > fewestWords && openers.test(words[0] ?? '') ? words.slice(1) : words;
}

/** The sentences of a quotation behind its first: another paper may have only one of them. */
function laterSentences(text: string, { start, end }: Span): Span[] {
  const bounds = [...text.slice(start, end).matchAll(/[.!?…]\s+(?=\p{Lu})/gu)].map(
    ({ index, 0: gap }) => [start + index + 1, start + index + gap.length] as const,
  );
  return bounds.map(([, from], i) => ({ start: from, end: bounds[i + 1]?.[0] ?? end }));
}
