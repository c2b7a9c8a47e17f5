import { type Archive, joinKeys } from '../archive';
import type { Article, Evidence, Knowledge, QuotationClaim, Span } from '../model';
import type { Check, FindingDraft } from './check';
import { entityName } from './support/event-names';
import { sameSpeaker } from './support/speakers';
import { otherVersions } from './support/versions';
import { articlesNamed, quoted, whereabouts, words } from './support/words';

/** Shorter quotations may be said by two people. */
const fewestWords = 6;

/** The same words in two mouths. */
export const quoteAttributionConflict: Check = {
  meta: {
    id: 'quote-attribution-conflict',
    group: 'quotations',
    title: 'The same words, two speakers',
    why: 'Word for word the same quotation of some length is given to two speakers, in one article or in two. One attribution is wrong, or one speaker quotes the other without saying so. Short phrases and quotations whose speaker is not named are left alone.',
    confidence: 'likely',
    examples: [
      {
        text: '=== one.txt\n“We have waited three years for an answer that never came,” [|Maria Lindholm|]{quote-attribution-conflict} said.\n=== two.txt\n“We have waited three years for an answer that never came,” [|Peter Arnold|]{quote-attribution-conflict} said.',
      },
      {
        text: '=== one.txt\n“We have waited three years for an answer that never came,” Maria Lindholm said.\n=== two.txt\n“We have waited three years for an answer that never came,” Lindholm said. Maria Lindholm is a lawyer.',
      },
    ],
  },
  scope: 'archive',
  *run(article, archive, knowledge): Iterable<FindingDraft> {
    const claims = article.claims.filter(
      (claim): claim is QuotationClaim => claim.kind === 'quotation' && claim.speaker !== undefined,
    );
    for (const claim of claims) {
      if (claim.words.split(' ').length < fewestWords) continue;
      const draft = conflict(article, claim, claims, archive, knowledge);
      if (draft) yield draft;
    }
  },
};

function conflict(
  article: Article,
  claim: QuotationClaim,
  claims: readonly QuotationClaim[],
  archive: Archive,
  knowledge: Knowledge,
): FindingDraft | undefined {
  const related: Evidence[] = [];
  let side: string | undefined;
  for (const other of claims) {
    if (
      other === claim ||
      other.words !== claim.words ||
      sameSpeaker(other.speaker, claim.speaker) ||
      other.evidence.start > claim.evidence.start
    )
      continue;
    side ??= `${nameOf(other, article, knowledge)}'s ${whereabouts(claim.evidence, other.evidence)}`;
    related.push({ at: other.evidence, message: quoted(words(article, other.evidence)) });
  }
  const [key = claim.key] = joinKeys(claim, article.metadata.published);
  const there = otherVersions(article, claim, key, archive, (other) =>
    other.kind === 'quotation' && other.speaker !== undefined && other.words === claim.words
      ? !sameSpeaker(other.speaker, claim.speaker)
      : undefined,
  );
  for (const { record, articles } of there) {
    const other = record.claim as QuotationClaim;
    const { file } = record.place;
    const owner =
      archive.articles.get(file)?.entities.get(other.speaker ?? '')?.name ?? nameOf(other, article, knowledge);
    side ??= `${owner}'s in ${articlesNamed(file, articles)}`;
    related.push({ at: record.place, message: quoted(record.place.text) });
  }
  if (side === undefined) return undefined;
  return {
    ...speakerSpan(article, claim),
    confidence: 'likely',
    message: `The same ${claim.words.split(' ').length} words are ${nameOf(claim, article, knowledge)}'s here and ${side}.`,
    related,
    fixes: [],
  };
}

/** The finding stands at the speaker: that is what one of the two has wrong. */
function speakerSpan(article: Article, { evidence, speaker }: QuotationClaim): Span {
  const mention = article.mentions.find(
    ({ kind, start, end }) => kind === 'quotation' && start <= evidence.start && evidence.end <= end,
  );
  const at = mention?.kind === 'quotation' ? mention.speakerAt : undefined;
  if (at) return { start: at.start, end: at.end };
  const behind = article.mentions.find(
    (other) =>
      other.kind === 'actor' &&
      other.link?.entity === speaker &&
      other.start >= evidence.end &&
      other.start < evidence.end + 80,
  );
  return behind ? { start: behind.start, end: behind.end } : { start: evidence.start, end: evidence.end };
}

function nameOf(claim: QuotationClaim, article: Article, knowledge: Knowledge): string {
  return claim.speaker
    ? entityName(claim.speaker, article, knowledge)
    : (claim.attribution?.speakerText ?? 'another speaker');
}
