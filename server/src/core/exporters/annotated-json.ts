import type { ArticleExport, Claim, Mention } from '../model';
import type { Exporter } from './exporter';

export const schemaUrl = 'urn:corroborate:schema:annotated:1';

/** Our own format: everything known of each article; see server/schemas/annotated.schema.json. */
export const annotatedJson: Exporter = {
  id: 'json',
  title: 'Annotated JSON',
  extension: 'json',
  mediaType: 'application/json',
  write: (articles, version) =>
    `${JSON.stringify({ $schema: schemaUrl, version, articles: articles.map(exportedArticle) }, null, 2)}\n`,
};

/** One article of the annotated JSON, as a plain value. Offsets UTF-16, half-open; `text` is the slice. */
export function exportedArticle({ article, findings, annotations }: ArticleExport) {
  const { file, digest, metadata, entities } = article;
  return {
    file,
    digest,
    ...(metadata.title !== undefined && { title: metadata.title }),
    ...(metadata.published !== undefined && { published: metadata.published }),
    language: metadata.language,
    mentions: article.mentions.map((mention) => exportedMention(mention)),
    entities: entities.map(({ id, type, name, known, wikidata, mentions }) => ({
      id,
      type,
      name,
      ...(known !== undefined && { known }),
      ...(wikidata !== undefined && { wikidata }),
      mentions,
    })),
    claims: article.claims.map((claim) => exportedClaim(claim, article.text)),
    findings,
    annotations,
  };
}

function exportedMention(mention: Mention) {
  const { id, kind, type, start, end, text } = mention;
  const base = { id, kind, type, start, end, text };
  switch (mention.kind) {
    case 'actor':
      return {
        ...base,
        name: mention.name,
        ...(mention.demonym && { demonym: true }),
        ...(mention.role && { role: { start: mention.role.start, end: mention.role.end } }),
        ...(mention.link && { entity: mention.link.entity, reason: mention.link.reason, score: mention.link.score }),
      };
    case 'date':
      return {
        ...base,
        ...(mention.value !== undefined && { value: mention.value }),
        ...(mention.interval && { from: mention.interval.from, to: mention.interval.to }),
        reason: mention.reason,
      };
    case 'figure':
      return {
        ...base,
        value: mention.value,
        ...(mention.upper !== undefined && { upper: mention.upper }),
        ...(mention.unit !== undefined && { unit: mention.unit }),
        ...(mention.currency !== undefined && { currency: mention.currency }),
        ...(mention.counted !== undefined && { counted: mention.counted }),
        ...(mention.approximate && { approximate: true }),
        ...(mention.bound && { bound: mention.bound }),
        step: mention.step,
        ...(mention.converted !== undefined && { converted: mention.converted }),
      };
    case 'quotation':
      return {
        ...base,
        words: { start: mention.words.start, end: mention.words.end },
        ...(mention.speaker !== undefined && { speaker: mention.speaker }),
        ...(mention.speakerAt && { speakerAt: { start: mention.speakerAt.start, end: mention.speakerAt.end } }),
        ...(mention.verb && { verb: { start: mention.verb.start, end: mention.verb.end } }),
        ...(mention.reason && { reason: mention.reason }),
      };
  }
}

function exportedClaim(claim: Claim, text: string) {
  const { evidence, ...rest } = claim;
  return { ...rest, start: evidence.start, end: evidence.end, text: text.slice(evidence.start, evidence.end) };
}
