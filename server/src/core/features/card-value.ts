import type { Article, DateMention, FigureMention, QuotationMention } from '../model';
import type { CardLine } from './card';
import { fileName } from './card-actor';
import type { FeatureContext } from './context';
import { formatDateMention, formatFigure, formatNumber } from './format';

const rowsShown = 3;

/** The day it resolves to and why. */
export function dateCard(article: Article, mention: DateMention, context: FeatureContext, brief: boolean): CardLine[] {
  const value = formatDateMention(mention);
  const head: CardLine = {
    parts: [{ text: mention.text, strong: true }, { text: value ? ` → ${value}` : ' → not resolved' }],
  };
  const reason = { parts: [{ text: asSentence(mention.reason) }] };
  return [head, reason, ...(brief ? [] : claimLines(article, mention.start, context))];
}

/** Normal value, implied rate of an amount given twice, the same quantity elsewhere. */
export function figureCard(
  article: Article,
  mention: FigureMention,
  context: FeatureContext,
  brief: boolean,
): CardLine[] {
  const lines: CardLine[] = [
    { parts: [{ text: mention.text, strong: true }, { text: ` → ${formatFigure(mention)}` }] },
  ];
  const other = mention.converted === undefined ? undefined : article.mentions[mention.converted];
  if (other?.kind === 'figure' && mention.currency && other.currency && mention.value && other.value) {
    const rate = other.value / mention.value;
    const year = Number(article.metadata.published?.slice(0, 4));
    const known = year ? context.knowledge.rate(mention.currency, other.currency, year) : undefined;
    const range = known ? ` (${twoPlaces(known.low)}–${twoPlaces(known.high)} in ${year})` : '';
    const text = `With ${other.text}: ${formatNumber(rate)} ${other.currency} per ${mention.currency}${range}`;
    const source = known ? [{ text: ' · ' }, { text: 'source', url: known.source.url }] : [];
    lines.push({ parts: [{ text }, ...source] });
  }
  return [...lines, ...(brief ? [] : claimLines(article, mention.start, context))];
}

/** A reason as a line of its own, its quotation marks as they are printed. */
function asSentence(reason: string): string {
  const text = reason.replace(/"([^"]*)"/g, '“$1”');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A rate as it is quoted: two places, more where it is small. */
function twoPlaces(rate: number): string {
  return rate >= 0.1 ? rate.toFixed(2) : String(Number(rate.toPrecision(2)));
}

/** Who says it and why that is known, and who else is given the same words. */
export function quotationCard(
  article: Article,
  mention: QuotationMention,
  context: FeatureContext,
  brief: boolean,
): CardLine[] {
  const speaker = mention.speaker === undefined ? undefined : article.mentions[mention.speaker];
  const written = mention.speakerAt && article.text.slice(mention.speakerAt.start, mention.speakerAt.end);
  const verb = mention.verb && article.text.slice(mention.verb.start, mention.verb.end);
  const head = speaker?.text ?? written;
  const lines: CardLine[] = [
    {
      parts: [
        { text: 'Quotation', strong: true },
        { text: head ? ` · ${head}${verb ? ` (“${verb}”)` : ''}` : ' · no speaker found' },
      ],
    },
  ];
  if (mention.reason) lines.push({ parts: [{ text: asSentence(mention.reason) }] });
  return [...lines, ...(brief ? [] : claimLines(article, mention.start, context))];
}

/** What other places say on the claims that stand at an offset. */
function claimLines(article: Article, offset: number, { archive }: FeatureContext): CardLine[] {
  const keys = new Set(
    article.claims.filter(({ evidence }) => evidence.start <= offset && offset < evidence.end).map(({ key }) => key),
  );
  const lines: CardLine[] = [];
  for (const key of keys) {
    for (const file of archive.claiming.get(key) ?? []) {
      if (file === article.file) continue;
      for (const { place } of archive.articles.get(file)?.claims.get(key) ?? []) {
        lines.push({
          row: true,
          parts: [{ text: `${fileName(file)}:${place.line}`, place }, { text: ` — “${place.text}”` }],
        });
      }
    }
  }
  if (lines.length === 0) return [];
  const more = lines.length > rowsShown ? [{ parts: [{ text: `and ${lines.length - rowsShown} more` }] }] : [];
  return [{ parts: [{ text: 'On the same thing elsewhere' }] }, ...lines.slice(0, rowsShown), ...more];
}
