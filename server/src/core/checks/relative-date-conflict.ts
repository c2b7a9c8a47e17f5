import type { Article, DateMention } from '../model';
import { formatDate, parseIso, toDayNumber, weekdayName, weekdayOf } from '../values/calendar';
import type { Check, FindingDraft } from './check';
import { mentionsByKind } from './support/by-kind';
import { weekdayIn } from './support/weekdays';
import { quoted } from './support/words';

/**
 * "Monday (18 March)" where that day is no Monday; "yesterday, 16 March" in an article of 18 March; "two years ago, in
 * 2018" in an article of 2025.
 */
export const relativeDateConflict: Check = {
  meta: {
    id: 'relative-date-conflict',
    group: 'dates',
    title: 'A relative date against the date beside it',
    why: 'Where a weekday, "today" or "yesterday" and a date explain each other in brackets or commas, both must be one day. Years counted back from the article ("two years ago, in 2018", "30 years since the accords of 1995", "the 30th anniversary of the 1995 accords") must lead to the year that stands with them; a year more or less is let pass, and of round numbers some more. Only pairs that stand together are compared, and no years in a sentence or paragraph that tells of another time.',
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
      {
        text: 'OSLO, March 20, 2025 — The town marked [|30 years since the flood of 1985|]{relative-date-conflict} on Thursday.',
      },
      { text: 'OSLO, March 20, 2025 — The town marked 40 years since the flood of 1985 on Thursday.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    const { dates } = mentionsByKind(article);
    for (let i = 1; i < dates.length; i++) {
      const draft = conflict(article, dates[i - 1] as DateMention, dates[i] as DateMention);
      if (draft) yield draft;
    }
    yield* yearsCounted(article, dates);
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

/** Years told as a count, and where the count stands. */
interface Count {
  readonly years: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** How far the count may be from the years between, before it is wrong. */
  readonly room: number;
  /** What may stand between it and the year it leads to. */
  readonly gap: RegExp;
}

const loosely =
  /\b(?:more than|over|nearly|almost|about|some|around|least|roughly|approximately|up to|close to|under|fewer than|less than|was|were|been|until|by|nor|not) (?:the )?$/i;
/** Words of one noun phrase: no clause begins in it. */
const phrase = String.raw`(?: (?!and\b|when\b|that\b|which\b|who\b|but\b|while\b|after\b|before\b)[\p{L}'’-]+){1,9}`;
const beside = /^(?:,? (?:back )?in (?:the [\p{L}]+ of )?|,? on | \((?:in )?)$/u;
const afterSince = new RegExp(`^ since${phrase} (?:in |on )?$|^ since the $`, 'u');
const afterAnniversary = new RegExp(`^ anniversary of${phrase} (?:in |on )?$|^ anniversary of the $`, 'u');

function* countsIn(article: Article, dates: readonly DateMention[]): Iterable<Count> {
  for (const { text, value, expression, start, end, sentence } of dates) {
    const ago = expression.form === 'ago' && / years? ago$/i.test(text);
    const lasting = /^P(\d{1,3})Y$/.exec(value ?? '');
    const published = Number(article.metadata.published?.slice(0, 4));
    if (ago && value) {
      const years = published - Number(value.slice(0, 4));
      yield { years, start, end, sentence, room: years % 5 === 0 ? Math.max(1, years / 5) : 1, gap: beside };
    } else if (lasting) {
      const years = Number(lasting[1]);
      yield { years, start, end, sentence, room: Math.max(1, years / 10), gap: afterSince };
    }
  }
  for (const mention of mentionsByKind(article).figures) {
    if (mention.type !== 'ordinal' || mention.upper !== undefined) continue;
    const { value, start, end, sentence } = mention;
    yield { years: value, start, end, sentence, room: 1, gap: afterAnniversary };
  }
}

/** "two years ago, in 2018": the count and the year must lead to each other, from the article's date. */
function* yearsCounted(article: Article, dates: readonly DateMention[]): Iterable<FindingDraft> {
  const { published } = article.metadata;
  if (!published) return;
  for (const count of countsIn(article, dates)) {
    const date = dates.find(({ start, expression }) => start >= count.end && expression.form !== 'duration');
    if (date?.sentence !== count.sentence || date.expression.said.year === undefined || !date.interval) continue;
    const { text } = article;
    if (!count.gap.test(text.slice(count.end, date.start)) || !ofNow(article, dates, count, date, published)) continue;
    const start = article.sentences[count.sentence]?.start ?? 0;
    if (loosely.test(text.slice(Math.max(start, count.start - 24), count.start))) continue;
    const from = Number(published.slice(0, 4)) - Number(date.interval.to.slice(0, 4));
    const to = Number(published.slice(0, 4)) - Number(date.interval.from.slice(0, 4));
    if (count.years >= from - count.room && count.years <= to + count.room) continue;
    yield {
      start: count.start,
      end: date.end,
      confidence: 'likely',
      message: `${from === to ? from : `${from} to ${to}`} years lie between ${formatDate(date.value ?? date.text)} and the date of the article, ${formatDate(published)}, not ${count.years}.`,
      related: [
        {
          at: { start: count.start, end: count.end },
          message: `The years: ${quoted(text.slice(count.start, count.end))}`,
        },
        { at: { start: date.start, end: date.end }, message: `The year: ${quoted(date.text)}` },
      ],
      fixes: [],
    };
  }
}

/** True where nothing in the sentence, nor before it in its paragraph, dates itself to another time than the article's. */
function ofNow(
  article: Article,
  dates: readonly DateMention[],
  count: Count,
  date: DateMention,
  published: string,
): boolean {
  const block = article.sentences[count.sentence]?.block;
  const today = parseIso(published);
  return dates.every((other) => {
    if (other === date || other.start === count.start || !other.interval) return true;
    if (other.sentence > count.sentence || article.sentences[other.sentence]?.block !== block) return true;
    const [from, to] = [parseIso(other.interval.from), parseIso(other.interval.to)];
    if (!today || !from || !to) return true;
    return toDayNumber(from) - toDayNumber(today) < 300 && toDayNumber(today) - toDayNumber(to) < 300;
  });
}
