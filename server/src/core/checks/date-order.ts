import type { Article, DateMention } from '../model';
import { formatDate } from '../values/calendar';
import type { Check, FindingDraft } from './check';
import { quoted } from './support/words';

/** Dates in an order that time does not allow. */
export const dateOrder: Check = {
  meta: {
    id: 'date-order',
    group: 'dates',
    title: 'Dates in the wrong order',
    why: 'A period ends after it begins, and what an article tells in the past tense happened before it appeared. Both ends must name their year, or lie in one month, so that a period across New Year is not taken for one that runs backwards.',
    confidence: 'likely',
    examples: [
      { text: 'He led the office from [|May 2014 to March 2010|]{date-order}, the council said.' },
      { text: 'He led the office from March 2010 to May 2014, the council said.' },
      { text: 'OSLO, January 9, 2025 — The strike ran from December 20 to January 5, the union said.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    const dates = article.mentions.filter((mention): mention is DateMention => mention.kind === 'date');
    for (let i = 1; i < dates.length; i++) {
      const draft = reversed(article, dates[i - 1] as DateMention, dates[i] as DateMention);
      if (draft) yield draft;
    }
  },
};

function reversed(article: Article, a: DateMention, b: DateMention): FindingDraft | undefined {
  if (a.sentence !== b.sentence || !a.interval || !b.interval || b.interval.to >= a.interval.from) return undefined;
  const gap = article.text.slice(a.end, b.start);
  const lead = article.text.slice(Math.max(0, a.start - 9), a.start);
  const span = /\bfrom (?:the )?$/i.test(lead)
    ? /^ (?:to|until|till|through) (?:the )?$/
    : /\bbetween (?:the )?$/i.test(lead)
      ? /^ and (?:the )?$/
      : undefined;
  if (!span?.test(gap)) return undefined;
  const [first, second] = [a.expression.said, b.expression.said];
  if (a.expression.relative !== b.expression.relative) return undefined;
  const years = first.year !== undefined && second.year !== undefined;
  const month =
    first.year === undefined && second.year === undefined && first.month !== undefined && first.month === second.month;
  if (!years && !month) return undefined;
  return {
    start: a.start,
    end: b.end,
    confidence: 'likely',
    message: `This period ends (${formatDate(b.value ?? b.text)}) before it begins (${formatDate(a.value ?? a.text)}).`,
    related: [
      { at: { start: a.start, end: a.end }, message: `The beginning: ${quoted(a.text)}` },
      { at: { start: b.start, end: b.end }, message: `The end: ${quoted(b.text)}` },
    ],
    fixes: [
      {
        title: `Swap ${a.text} and ${b.text}`,
        edits: [
          { start: a.start, end: a.end, newText: b.text },
          { start: b.start, end: b.end, newText: a.text },
        ],
      },
    ],
  };
}
