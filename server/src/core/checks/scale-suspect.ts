import type { FigureMention } from '../model';
import type { Check, FindingDraft } from './check';
import { digitsOf } from './support/amounts';
import { whereabouts } from './support/words';

/** Fewer digits meet by chance. */
const fewestDigits = 3;

/** The same digits with "million" here and "billion" there. */
export const scaleSuspect: Check = {
  meta: {
    id: 'scale-suspect',
    group: 'figures',
    title: 'The same digits in another scale',
    why: 'An amount of three or more digits that comes back with the same digits but a thousand times greater or smaller was probably meant to be the same. Shorter ones ("20 million" and "20 billion") meet by chance and are left alone.',
    confidence: 'likely',
    examples: [
      {
        text: 'The loan of $58.4 billion was approved. Of the [|$58.4 million|]{scale-suspect}, nothing has been paid.',
      },
      { text: 'The loan of $20 billion was approved. A fee of $20 million was paid.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    const seen = new Map<string, FigureMention>();
    for (const mention of article.mentions) {
      if (mention.kind !== 'figure' || mention.type !== 'money') continue;
      const digits = digitsOf(mention)?.text;
      const significant = digits?.replace(/[.,]/g, '').replace(/^0+|0+$/g, '') ?? '';
      if (!digits || significant.length < fewestDigits) continue;
      const key = `${mention.currency} ${digits}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, mention);
        continue;
      }
      const factor = mention.value / first.value;
      if (![1000, 1e6, 1e-3, 1e-6].some((power) => Math.abs(factor / power - 1) < 1e-9)) continue;
      const { start, end } = mention;
      yield {
        start,
        end,
        confidence: 'likely',
        message: `${mention.text} here has the digits of ${first.text} ${whereabouts(mention, first)}, in another scale.`,
        related: [{ at: { start: first.start, end: first.end }, message: `The same digits: ${first.text}` }],
        fixes: [{ title: `Change ${mention.text} to ${first.text}`, edits: [{ start, end, newText: first.text }] }],
      };
    }
  },
};
