import type { Article, FigureMention } from '../model';
import type { Check, FindingDraft } from './check';
import { number } from './support/amounts';

const rising =
  /\b(?:up|rose|risen|rise|rising|increased?|increasing|grew|grown|growth|gained?|jumped?|climbed|climb|soared|surged?|higher|more)\b/i;
const falling =
  /\b(?:down|fell|fallen|fall|falling|decreased?|decreasing|dropped|drop|declined?|plunged?|slumped?|slipped|lost|lower|cut|less|shrank)\b/i;

/** A change in percent that the two figures beside it do not give. */
export const percentMismatch: Check = {
  meta: {
    id: 'percent-mismatch',
    group: 'figures',
    title: 'A percentage that does not follow from its figures',
    why: 'A text that tells a change in percent and both figures it lies between can be checked. The rounding of all three is allowed for. A sentence with other figures beside those three is left alone, since any of them may be the one that is meant.',
    confidence: 'likely',
    examples: [
      { text: 'Sales rose [|30 percent|]{percent-mismatch} to $60 million from $40 million.' },
      { text: 'Sales rose 50 percent to $60 million from $40 million.' },
      { text: 'The price fell from $80 to $60, a drop of [|35 percent|]{percent-mismatch}.' },
      { text: 'The price fell from $80 to $60, a drop of 25 percent.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    const bySentence = new Map<number, FigureMention[]>();
    for (const mention of article.mentions) {
      if (mention.kind !== 'figure' || mention.type === 'ordinal') continue;
      if (mention.converted !== undefined && mention.converted < mention.id) continue;
      bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
    }
    for (const [index, figures] of bySentence) {
      if (figures.length !== 3) continue;
      const draft = mismatch(article, figures, article.sentences[index]?.text ?? '');
      if (draft) yield draft;
    }
  },
};

function mismatch(article: Article, figures: readonly FigureMention[], sentence: string): FindingDraft | undefined {
  const percentages = figures.filter(({ type }) => type === 'percentage');
  const [percentage] = percentages;
  const ends = figures.filter(({ type }) => type !== 'percentage');
  if (percentages.length !== 1 || !percentage || ends.length !== 2) return undefined;
  if (figures.some(({ upper, approximate, bound }) => upper !== undefined || approximate || bound)) return undefined;
  const [one, two] = ends as [FigureMention, FigureMention];
  if (one.type !== two.type || one.currency !== two.currency || one.unit !== two.unit) return undefined;
  const word = (figure: FigureMention) =>
    /(\p{L}+) (?:a |an |about )?$/u
      .exec(article.text.slice(Math.max(0, figure.start - 24), figure.start))?.[1]
      ?.toLowerCase();
  const order = `${word(one)} ${word(two)}`;
  const gap = article.text.slice(one.end, two.start);
  if (/[;:]/.test(article.text.slice(Math.min(percentage.start, one.start), Math.max(percentage.end, two.end))))
    return undefined;
  if (gap.length > 60) return undefined;
  const [from, to] = order === 'from to' ? [one, two] : order === 'to from' ? [two, one] : [];
  if (!from || !to || from.value <= 0) return undefined;
  const up = rising.test(sentence);
  const down = falling.test(sentence);
  if (up === down) return undefined;
  const sign = up ? 1 : -1;
  const change = (a: number, b: number) => (sign * (b - a) * 100) / a;
  const values = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => change(from.value + (x * from.step) / 2, to.value + (y * to.step) / 2)),
  );
  const room = percentage.step / 2 + 1e-9;
  if (percentage.value >= Math.min(...values) - room && percentage.value <= Math.max(...values) + room)
    return undefined;
  const right = change(from.value, to.value);
  const direction =
    right < 0
      ? `a ${up ? 'fall' : 'rise'} of ${number(-right, percentage.step)} percent`
      : `${number(right, Math.min(1, percentage.step))} percent`;
  return {
    start: percentage.start,
    end: percentage.end,
    confidence: 'likely',
    message: `From ${from.text} to ${to.text} is ${direction}, not ${percentage.text}.`,
    related: [from, to].map(({ start, end, text }) => ({
      at: { start, end },
      message: `One end of the change: ${text}`,
    })),
    fixes: [],
  };
}
