import type { Article, Finding, Mention } from '../model';
import type { Card, CardLine } from './card';
import { actorCard, roleCard } from './card-actor';
import { dateCard, figureCard, quotationCard } from './card-value';
import { type FeatureContext, mentionsAt } from './context';
import { evidencePlace } from './place';

/** The card at an offset: the findings there, each with its other sides, then the narrowest mention. */
export function hover(article: Article, offset: number, context: FeatureContext): Card | undefined {
  const mention = mentionsAt(article, offset).find(
    (candidate) => candidate.kind !== 'quotation' || onMark(candidate, offset),
  );
  const findings = context.findings(article).filter(({ start, end }) => start <= offset && offset <= end);
  const role = mention ? undefined : article.roles.find(({ start, end }) => start <= offset && offset <= end);
  if (!mention && !role && findings.length === 0) return undefined;
  const lines: CardLine[] = findings.flatMap((finding) => findingLines(article, finding));
  if (mention) lines.push(...cardLines(article, mention, context, findings.length > 0));
  else if (role) lines.push(...roleCard(article, role, context, findings.length > 0));
  const span = mention ?? role ?? findings[0]!;
  return { span: { start: span.start, end: span.end }, lines };
}

/** A quotation shows its card on its marks only: its words belong to the mentions inside. */
function onMark(mention: Mention, offset: number): boolean {
  return mention.kind === 'quotation' && (offset <= mention.words.start || offset >= mention.words.end);
}

function cardLines(article: Article, mention: Mention, context: FeatureContext, brief: boolean): CardLine[] {
  switch (mention.kind) {
    case 'actor':
      return actorCard(article, mention, context, brief);
    case 'date':
      return dateCard(article, mention, context, brief);
    case 'figure':
      return figureCard(article, mention, context, brief);
    case 'quotation':
      return quotationCard(article, mention, context, brief);
  }
}

function findingLines(article: Article, finding: Finding): CardLine[] {
  const lines: CardLine[] = [{ finding: true, parts: [{ text: finding.message, strong: true }] }];
  for (const evidence of finding.related.slice(0, 4)) {
    lines.push({
      finding: true,
      row: true,
      parts: [{ text: evidence.message, place: evidencePlace(article, evidence) }],
    });
  }
  for (const source of finding.sources ?? []) {
    lines.push({ finding: true, row: true, parts: [{ text: 'Source: ' }, { text: source.title, url: source.url }] });
  }
  return lines;
}
