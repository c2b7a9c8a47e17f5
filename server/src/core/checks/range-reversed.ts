import type { Check, FindingDraft } from './check';

/** A range whose lower end is the higher one. */
export const rangeReversed: Check = {
  meta: {
    id: 'range-reversed',
    group: 'figures',
    title: 'A range that runs backwards',
    why: 'A range goes from the lower to the higher figure; "between 70 and 50" has its ends swapped or a digit wrong. A change from one figure to another may go down and is left alone.',
    confidence: 'likely',
    examples: [
      {
        text: 'The group wants between [|70 and 50 percent|]{range-reversed} of the seats.',
        after: 'The group wants between 50 and 70 percent of the seats.',
      },
      { text: 'The group wants between 50 and 70 percent of the seats.' },
      { text: 'The share fell from 70 to 50 percent.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    for (const mention of article.mentions) {
      if (mention.kind !== 'figure' || mention.upper === undefined || mention.upper >= mention.value) continue;
      const digits = [...mention.text.matchAll(/\d(?:[\d,.]*\d)?/g)];
      const lead = article.text.slice(Math.max(0, mention.start - 6), mention.start);
      // "$525.8 million or $4.67 a share" is no range.
      if (/ or /.test(mention.text)) continue;
      // A change: "fell from 70 to 50".
      if (/^from\b/i.test(mention.text) || /\bfrom $/i.test(lead)) continue;
      const [a, b] = digits;
      const swapped =
        a && b && digits.length === 2
          ? `${mention.text.slice(0, a.index)}${b[0]}${mention.text.slice(a.index + a[0].length, b.index)}${a[0]}${mention.text.slice(b.index + b[0].length)}`
          : undefined;
      const { start, end } = mention;
      yield {
        start,
        end,
        confidence: 'likely',
        message: `The range runs backwards: ${mention.text.replace(/\s+/g, ' ')}.`,
        related: [],
        fixes: swapped ? [{ title: `Write ${swapped}`, edits: [{ start, end, newText: swapped }] }] : [],
      };
    }
  },
};
