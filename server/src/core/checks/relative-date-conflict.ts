import type { Article, DateMention } from '../model';
import { formatDate, parseIso, toDayNumber, weekdayName, weekdayOf } from '../values/calendar';
import type { Check, FindingDraft } from './check';
import { weekdayIn } from './support/weekdays';

/** "Monday (18 March)" where that day is no Monday; "yesterday, 16 March" in an article of 18 March. */
export const relativeDateConflict: Check = {
  meta: {
    id: 'relative-date-conflict',
    group: 'dates',
    title: 'A relative date against the date beside it',
    why: 'Where a weekday, "today" or "yesterday" and a date explain each other in brackets or commas, both must be one day. Only pairs that stand side by side are compared.',
    confidence: 'likely',
    examples: [
      {
        text: 'OSLO, March 20, 2025 — The court rules on [|Monday|]{relative-date-conflict} (March 25, 2025), its clerk said.',
        after: 'OSLO, March 20, 2025 — The court rules on Tuesday (March 25, 2025), its clerk said.',
      },
      { text: 'OSLO, March 20, 2025 — The court rules on Tuesday (March 25, 2025), its clerk said.' },
      {
        text: 'OSLO, March 20, 2025 — The court ruled [|yesterday|]{relative-date-conflict} (March 18, 2025), its clerk said.',
      },
      { text: 'OSLO, March 20, 2025 — The court ruled yesterday (March 19, 2025), its clerk said.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    const dates = article.mentions.filter((mention): mention is DateMention => mention.kind === 'date');
    for (let i = 1; i < dates.length; i++) {
      const draft = conflict(article, dates[i - 1] as DateMention, dates[i] as DateMention);
      if (draft) yield draft;
    }
  },
};

function conflict(article: Article, a: DateMention, b: DateMention): FindingDraft | undefined {
  if (a.sentence !== b.sentence) return undefined;
  const gap = article.text.slice(a.end, b.start);
  if (!/^ ?\($|^, $/.test(gap)) return undefined;
  if (gap === ', ' && article.text.charAt(b.end) !== ',') return undefined;
  const day =
    b.interval && b.interval.from === b.interval.to && b.expression.said.day !== undefined
      ? parseIso(b.interval.from)
      : undefined;
  if (!day || b.expression.said.weekday !== undefined) return undefined;
  const { said } = a.expression;
  const related = [{ at: { start: b.start, end: b.end }, message: `The date beside it: ${b.text}` }];
  const span = { start: a.start, end: a.end };
  if (said.weekday !== undefined && said.day === undefined) {
    const right = weekdayOf(toDayNumber(day));
    if (right === said.weekday) return undefined;
    const name = weekdayIn(a.text, right, article.metadata.language);
    const fixes = name
      ? [
          {
            title: `Change ${a.text.slice(name.start, name.end)} to ${name.newText}`,
            edits: [{ start: a.start + name.start, end: a.start + name.end, newText: name.newText }],
          },
        ]
      : [];
    return {
      ...span,
      confidence: 'likely',
      message: `${formatDate(b.interval?.from ?? '')} is a ${weekdayName(right)}, not a ${weekdayName(said.weekday)}.`,
      related,
      fixes,
    };
  }
  if (!/^(?:today|yesterday|tomorrow)$/i.test(a.text) || !a.interval || a.interval.from === b.interval?.from)
    return undefined;
  return {
    ...span,
    confidence: 'likely',
    message: `“${a.text}” is ${formatDate(a.interval.from)} in an article of ${formatDate(article.metadata.published ?? '')}, not ${formatDate(b.interval?.from ?? '')}.`,
    related,
    fixes: [],
  };
}
