import type { Article, FigureMention, Sentence, Span } from '../../model';
import { oncePer } from '../../text';
import { mentionsByKind } from './by-kind';

/** A number of a sentence, as sums and shares compare it. */
export type Amount = Pick<
  FigureMention,
  | 'start'
  | 'end'
  | 'text'
  | 'type'
  | 'value'
  | 'step'
  | 'upper'
  | 'currency'
  | 'unit'
  | 'counted'
  | 'countedAt'
  | 'approximate'
  | 'bound'
>;

/** Numbers of every sentence, by its index: figures that can be added or divided, restatements left out. */
export const figuresBySentence: (article: Article) => ReadonlyMap<number, readonly FigureMention[]> = oncePer(read);

const adding: ReadonlySet<string> = new Set(['money', 'count', 'percentage', 'measure']);

function read(article: Article): ReadonlyMap<number, readonly FigureMention[]> {
  const bySentence = new Map<number, FigureMention[]>();
  for (const mention of mentionsByKind(article).figures) {
    if (!adding.has(mention.type)) continue;
    if (mention.converted !== undefined && mention.converted < mention.id) continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return bySentence;
}

/**
 * The figures of a sentence together with its bare numerals ("York (85)"), which no recogniser takes for a figure by
 * themselves. Years and what a date or another figure covers are left out.
 */
export function withBareNumbers(article: Article, index: number, figures: readonly FigureMention[]): readonly Amount[] {
  const sentence = article.sentences[index];
  if (!sentence) return figures;
  const { text } = article;
  const { dates, figures: all } = mentionsByKind(article);
  const taken = [dates, all].flatMap((mentions) => mentions.filter((mention) => mention.sentence === index));
  if (!hasDigitBeside(taken, sentence)) return figures;
  const bare: Amount[] = [];
  for (const match of sentence.text.matchAll(
    /(?<![\p{L}\p{N}.,:/$£€¥%#-])\d{1,3}(?:,\d{3})*(?![\p{L}\p{N}:/%-]|[.,]\d)/gu,
  )) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (taken.some((mention) => mention.start < end && mention.end > start)) continue;
    const before = text.slice(Math.max(sentence.start, start - 12), start);
    if (/\b(?:No|Nos|Article|Chapter|Section|Page|age|aged|at|of|in|by)\.? $/i.test(before)) continue;
    bare.push({ start, end, text: match[0], type: 'count', value: Number(match[0].replace(/,/g, '')), step: 1 });
  }
  return bare.length === 0 ? figures : [...figures, ...bare].sort((a, b) => a.start - b.start);
}

/** Whether a digit stands in none of the mentions, so that there may be a bare number. */
function hasDigitBeside(taken: readonly Span[], { start, text }: Sentence): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) continue;
    const at = start + i;
    if (!taken.some((mention) => mention.start <= at && mention.end > at)) return true;
  }
  return false;
}

/** True of two numbers of one kind and unit: they can be added. */
export function alike(a: Amount, b: Amount): boolean {
  return a.type === b.type && a.currency === b.currency && (a.type === 'count' || a.unit === b.unit);
}

/**
 * True where one digit written wrongly, or two neighbours exchanged, turns one value into the other. Among numbers
 * that only chance puts side by side that is rare; among numbers that are meant to agree it is the usual slip.
 */
export function oneSlipApart(a: number, b: number, step: number): boolean {
  const unit = step > 0 ? step : 1;
  const [one, two] = [String(Math.round(a / unit)), String(Math.round(b / unit))];
  if (one.length !== two.length || one === two) return false;
  const at: number[] = [];
  for (let i = 0; i < one.length && at.length < 3; i++) if (one[i] !== two[i]) at.push(i);
  if (at.length === 1) return true;
  const [first, second] = at as [number, number];
  return at.length === 2 && second === first + 1 && one[first] === two[second] && one[second] === two[first];
}
