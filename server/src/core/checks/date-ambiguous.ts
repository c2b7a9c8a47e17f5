import { formatDate, isValidDay, pad } from '../values/calendar';
import type { Check, FindingDraft } from './check';

/** A date in digits that Americans and Europeans read as two days. */
export const dateAmbiguous: Check = {
  meta: {
    id: 'date-ambiguous',
    group: 'dates',
    title: 'A date that reads as two days',
    why: '03/04/2025 is 4 March to an American reader and 3 April to a European one. Written with the name of the month it is one day to everybody. Dates whose day is above 12, or whose day and month are equal, are clear and left alone.',
    confidence: 'possible',
    examples: [
      { text: 'The hearing of [|03/04/2025|]{date-ambiguous} was put off.' },
      { text: 'The hearing of [|03-04-2025|]{date-ambiguous} was put off.' },
      { text: 'The hearing of 13/04/2025 was put off.' },
      { text: 'The hearing of 04/04/2025 was put off.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    for (const mention of article.mentions) {
      if (mention.kind !== 'date' || article.metadata.language !== 'en') continue;
      const match = /^(\d\d?)([/.-])(\d\d?)\2(\d{4}|\d\d)$/.exec(mention.text);
      if (!match) continue;
      const [first, second] = [Number(match[1]), Number(match[3])];
      const year = (match[4] as string).length === 2 ? 2000 + Number(match[4]) : Number(match[4]);
      if (first === second || !isValidDay(year, first, second) || !isValidDay(year, second, first)) continue;
      const american = formatDate(`${pad(year, 4)}-${pad(first, 2)}-${pad(second, 2)}`);
      const european = formatDate(`${pad(year, 4)}-${pad(second, 2)}-${pad(first, 2)}`);
      const { start, end } = mention;
      yield {
        start,
        end,
        confidence: 'possible',
        message: `${mention.text} is ${american} to some readers and ${european} to others.`,
        related: [],
        fixes: [american, european].map((newText) => ({ title: `Write ${newText}`, edits: [{ start, end, newText }] })),
      };
    }
  },
};
