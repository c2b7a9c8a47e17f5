import type { Article, Finding, Mention, Span } from '../model';
import { type FeatureContext, mostLookedAt } from './context';
import type { CodeLens, InlayHint } from './features';
import { formatDateMention } from './format';
import { placeOf } from './place';
import { othersMentioning } from './references';

/** The day behind each relative date that resolved: "last Tuesday" `18 March 2025`. */
export function hints(article: Article, within: Span): InlayHint[] {
  const result: InlayHint[] = [];
  for (const mention of article.mentions) {
    if (mention.kind !== 'date' || !mention.expression.relative) continue;
    if (mention.end < within.start || within.end < mention.start) continue;
    const label = mention.type === 'date' || mention.type === 'time' ? formatDateMention(mention) : undefined;
    if (label && mention.interval && label !== mention.text) {
      result.push({ offset: mention.end, label, tooltip: mention.reason });
    }
  }
  return result;
}

/** Above the headline: how much was found; the date of publication where it is wanted and missing; where the most named actor stands elsewhere. */
export function lenses(article: Article, findings: readonly Finding[], context: FeatureContext): CodeLens[] {
  const top =
    article.blocks.find(({ kind }) => kind === 'headline') ?? article.blocks.find(({ kind }) => kind === 'paragraph');
  if (!top || article.mentions.length === 0) return [];
  const span = { start: top.start, end: top.end };
  const actors = article.entities.length;
  const counts = `${count(actors, 'actor')} · ${findings.length ? count(findings.length, 'finding') : 'no findings'}`;
  const result: CodeLens[] = [
    { span, title: counts, command: 'showFindings', places: findings.map((finding) => placeOf(article, finding)) },
  ];
  const undated = !article.metadata.published && article.mentions.some(isAnchored);
  if (undated) result.push({ span, title: 'No publication date: add one', command: 'setPublished' });
  const main = [...article.entities].sort((a, b) => b.mentions.length - a.mentions.length)[0];
  if (main) {
    const others = othersMentioning(article, main.id, context, mostLookedAt);
    if (others.length > 0) {
      const here = main.mentions.map((id) => placeOf(article, article.mentions[id]!));
      const places = [...here, ...others.flat()];
      const more = others.length < mostLookedAt ? '' : ' or more';
      const title = `${main.name}: ${count(places.length, 'mention')}${more} in ${count(others.length + 1, 'article')}${more}`;
      result.push({ span, title, command: 'showReferences', places });
    }
  }
  return result;
}

/** A date that is counted from the day of publication. */
function isAnchored(mention: Mention): boolean {
  return mention.kind === 'date' && mention.expression.relative;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
