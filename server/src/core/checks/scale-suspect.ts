import type { Article, FigureMention } from '../model';
import type { Check, FindingDraft } from './check';
import { digitsOf } from './support/amounts';
import { mentionsByKind } from './support/by-kind';
import { whereabouts } from './support/words';

/** Fewer digits meet by chance, unless the amount is told as one that is known ("the $20 billion"). */
const fewestDigits = 2;
/** No change of one thing is as great as this. */
const greatestChange = 400;

/** The same digits with "million" here and "billion" there. */
export const scaleSuspect: Check = {
  meta: {
    id: 'scale-suspect',
    group: 'figures',
    title: 'The same digits in another scale',
    why: 'An amount that comes back with the same digits but a thousand times greater or smaller was probably meant to be the same, and a change from millions to billions was probably meant to stay in one of them. Amounts of one digit meet by chance: they count only where the text speaks of a known amount ("the $20 billion").',
    confidence: 'likely',
    examples: [
      {
        text: 'The loan of $58.4 billion was approved. Of the [|$58.4 million|]{scale-suspect}, nothing has been paid.',
      },
      { text: 'The loan of $20 billion was approved. A fee of $20 million was paid.' },
      { text: 'Sales rose to $4.2 billion from [|$4 million|]{scale-suspect}, the firm said.' },
      { text: 'Sales rose to $4.2 billion from $980 million, the firm said.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    const seen = new Map<string, FigureMention[]>();
    let previous: FigureMention | undefined;
    for (const mention of mentionsByKind(article).figures) {
      if (mention.type !== 'money' && mention.type !== 'count') continue;
      const jump = previous && greatChange(article, previous, mention);
      previous = mention;
      if (jump) yield jump;
      if (!/\p{L}/u.test(mention.text)) continue;
      const draft = otherScale(article, mention, seen);
      if (draft) yield draft;
    }
  },
};

function otherScale(
  article: Article,
  mention: FigureMention,
  seen: Map<string, FigureMention[]>,
): FindingDraft | undefined {
  const digits = digitsOf(mention)?.text;
  if (!digits) return undefined;
  const key = `${mention.type} ${mention.currency ?? mention.counted ?? ''} ${digits}`;
  const earlier = seen.get(key);
  if (!earlier) {
    seen.set(key, [mention]);
    return undefined;
  }
  earlier.push(mention);
  const factor = ({ value }: FigureMention) => mention.value / value;
  if (earlier.some((other) => other !== mention && Math.abs(factor(other) - 1) < 1e-9)) return undefined;
  const first = earlier.find((other) =>
    [1000, 1e6, 1e-3, 1e-6].some((power) => Math.abs(factor(other) / power - 1) < 1e-9),
  );
  const significant = digits.replace(/[.,]/g, '').replace(/^0+|0+$/g, '');
  const known = /\b(?:the|that|this|those) $/i.test(article.text.slice(Math.max(0, mention.start - 6), mention.start));
  if (!first || (significant.length < fewestDigits && !known)) return undefined;
  const { start, end } = mention;
  return {
    start,
    end,
    confidence: significant.length > fewestDigits || known ? 'likely' : 'possible',
    message: `${mention.text} here has the digits of ${first.text} ${whereabouts(mention, first)}, in another scale.`,
    related: [{ at: { start: first.start, end: first.end }, message: `The same digits: ${first.text}` }],
    fixes: [{ title: `Change ${mention.text} to ${first.text}`, edits: [{ start, end, newText: first.text }] }],
  };
}

/** "to $4.2 billion from $4 million". */
function greatChange(article: Article, a: FigureMention, b: FigureMention): FindingDraft | undefined {
  if (a.sentence !== b.sentence || a.type !== b.type || a.currency !== b.currency || a.value <= 0 || b.value <= 0)
    return undefined;
  const { text } = article;
  const gap = text.slice(a.end, b.start);
  const lead = text.slice(Math.max(0, a.start - 6), a.start);
  if (!(/ from $/.test(gap) && /\bto $/.test(lead)) && !(/^ to $/.test(gap) && /\bfrom $/.test(lead))) return undefined;
  const ratio = Math.max(a.value / b.value, b.value / a.value);
  if (ratio < greatestChange || !/illion|bn|mn/.test(a.text) || !/illion|bn|mn/.test(b.text)) return undefined;
  const { start, end } = b;
  return {
    start,
    end,
    confidence: 'likely',
    message: `A change between ${a.text} and ${b.text} is more than ${greatestChange}-fold; one of them may be in the wrong scale.`,
    related: [{ at: { start: a.start, end: a.end }, message: `The other end: ${a.text}` }],
    fixes: [],
  };
}
