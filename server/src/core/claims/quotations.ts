import type { ActorMention, Article, EntityId, QuotationClaim, QuotationMention } from '../model';
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
    const speaker =
      actor?.kind === 'actor' ? entityOf(actor) : (pronounSpeaker(article, mention) ?? speakerBehind(article, mention));
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

/**
 * "That evening she wrote: …": the only person of the sentence before, in the same paragraph, where that sentence
 * opens with the name and nothing says that it is of the other gender.
 */
function pronounSpeaker(
  article: Omit<Article, 'claims'>,
  { speakerAt, sentence }: QuotationMention,
): EntityId | undefined {
  const pronoun = speakerAt && article.text.slice(speakerAt.start, speakerAt.end).toLowerCase();
  if (pronoun !== 'he' && pronoun !== 'she') return undefined;
  const own = article.sentences[sentence];
  const previous = article.sentences[sentence - 1];
  if (!own || !previous || previous.block !== own.block) return undefined;
  const gender = pronoun === 'he' ? 'male' : 'female';
  const among = (start: number, end: number) =>
    article.mentions.filter(
      (other): other is ActorMention =>
        other.kind === 'actor' && other.type === 'person' && other.start >= start && other.end <= end,
    );
  if (among(own.start, speakerAt?.start ?? own.start).length > 0) return undefined;
  const persons = among(previous.start, previous.end);
  const [first] = persons;
  if (!first || new Set(persons.map(entityOf)).size !== 1 || (first.gender && first.gender !== gender))
    return undefined;
  return first.start - previous.start <= 40 ? entityOf(first) : undefined;
}

const saidSo =
  /^ (?:had |has |have |later |then |also ){0,2}(?:said|says|written|wrote|told|tells|added|adds|asked|warned|declared|argued|posted|tweeted|insisted|noted|explained|replied|recalled|announced)(?!\p{L})/u;

/** "…," European Commission President Ursula von der Leyen had written: title and name right behind the closing mark. */
function speakerBehind(
  article: Omit<Article, 'claims'>,
  { end, speakerAt, id }: QuotationMention,
): EntityId | undefined {
  if (speakerAt) return undefined;
  for (const other of article.mentions.slice(id + 1, id + 5)) {
    if (other.start < end || other.kind !== 'actor' || other.type !== 'person') continue;
    const title = article.text.slice(end, other.start);
    const fits = title.length <= 60 && /^ (?:\p{Lu}[\p{L}.'’-]* |of |the |for |and )*$/u.test(title);
    return fits && saidSo.test(article.text.slice(other.end, other.end + 40)) ? entityOf(other) : undefined;
  }
  return undefined;
}
