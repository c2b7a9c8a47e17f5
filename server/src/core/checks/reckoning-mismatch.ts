import type { Article, Confidence, DateMention, FigureMention, Sentence, Span } from '../model';
import { parseIso, toDayNumber } from '../values/calendar';
import type { Check, FindingDraft } from './check';
import { amount, number } from './support/amounts';
import { mentionsByKind } from './support/by-kind';
import { list, quoted } from './support/words';

/** A stretch of time or an amount that the figures beside it do not give. */
export const reckoningMismatch: Check = {
  meta: {
    id: 'reckoning-mismatch',
    group: 'figures',
    title: 'A reckoning that does not come out',
    why: 'Where a sentence tells a stretch of time and its two ends, two days and how far they are apart, an amount for each year and the sum of all, or a total and its average, one follows from the others. A year to either side is left to anniversaries and school years, a tenth to rounding; what is told as "about" or "more than" is left alone.',
    confidence: 'likely',
    examples: [
      { text: 'From 1979 to 1988 she taught in Essen, [|fourteen years|]{reckoning-mismatch} of peace.' },
      { text: 'From 1979 to 1988 she taught in Essen, nine years of peace.' },
      {
        text: 'OSLO, May 3, 2025 — The blackout lasted [|two hours|]{reckoning-mismatch}: it began at 9 p.m. and ended at 1 a.m.',
      },
      { text: 'OSLO, May 3, 2025 — The blackout lasted four hours: it began at 9 p.m. and ended at 1 a.m.' },
      {
        text: 'OSLO, May 3, 2025 — He was caught on March 14, [|a day after|]{reckoning-mismatch} the robbery on March 15.',
      },
      { text: 'OSLO, May 3, 2025 — He was caught on March 16, a day after the robbery on March 15.' },
      { text: 'It pays £2.4 million a year for five years, or [|£16 million|]{reckoning-mismatch} in all.' },
      { text: 'It pays £2.4 million a year for five years, or £12 million in all.' },
      { text: 'The boats carried 1.2 million people in 300 days, an average of [|5,000|]{reckoning-mismatch} a day.' },
      { text: 'The boats carried 1.2 million people in 300 days, an average of 4,000 a day.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    for (const [index, stretches] of stretchesIn(article)) {
      const sentence = article.sentences[index];
      if (!sentence) continue;
      const all = mentionsByKind(article);
      const dates = all.dates.filter((date) => date.sentence === index && date.type !== 'duration');
      const figures = all.figures.filter((figure) => figure.sentence === index);
      for (const stretch of stretches) {
        if (hedged.test(article.text.slice(Math.max(sentence.start, stretch.start - 20), stretch.start))) continue;
        const draft =
          yearsBetween(article, sentence, stretch, dates) ??
          daysBetween(article, stretch, dates) ??
          (stretches.length === 1 ? clockBetween(article, sentence, stretch, dates) : undefined) ??
          product(article, stretch, figures) ??
          average(article, sentence, stretch, figures);
        if (draft) yield draft;
      }
    }
  },
};

const hedged =
  /\b(?:about|some|almost|nearly|roughly|around|over|than|least|most|under|up to|least|every|each|another|first|last|next|past|first|final) $/i;

/** "two hours" → 2 hours. */
interface Stretch extends Span {
  readonly text: string;
  readonly count: number;
  /** H and M of a clock are told from months by `clock`. */
  readonly unit: string;
  readonly clock: boolean;
}

function stretchesIn(article: Article): ReadonlyMap<number, readonly Stretch[]> {
  const bySentence = new Map<number, Stretch[]>();
  for (const mention of mentionsByKind(article).dates) {
    if (mention.type !== 'duration') continue;
    const [, clock, count, unit] = /^P(T?)(\d{1,3})([YMWDH])$/.exec(mention.value ?? '') ?? [];
    if (!count || !unit) continue;
    const { start, end, text } = mention;
    const stretch = { start, end, text, count: Number(count), unit, clock: clock === 'T' };
    const present = bySentence.get(mention.sentence);
    if (present) present.push(stretch);
    else bySentence.set(mention.sentence, [stretch]);
  }
  return bySentence;
}

function finding(
  article: Article,
  at: Span,
  message: string,
  others: readonly Span[],
  confidence: Confidence = 'likely',
): FindingDraft {
  return {
    start: at.start,
    end: at.end,
    confidence,
    message,
    related: others.map(({ start, end }) => ({ at: { start, end }, message: quoted(article.text.slice(start, end)) })),
    fixes: [],
  };
}

const said = (article: Article, { start, end }: Span): string => article.text.slice(start, end).replace(/\s+/g, ' ');

/** "from 1979 to 1988 …, fourteen years that": both years in full, the stretch set off behind them or right before. */
function yearsBetween(
  article: Article,
  { start }: Sentence,
  stretch: Stretch,
  dates: readonly DateMention[],
): FindingDraft | undefined {
  if (stretch.unit !== 'Y') return undefined;
  const years = dates.filter(({ value }) => value !== undefined && /^\d{4}$/.test(value));
  const [from, to] = years;
  if (years.length !== 2 || !from || !to) return undefined;
  const { text } = article;
  const range = /\b(?:[Ff]rom|[Bb]etween) $/.test(text.slice(Math.max(start, from.start - 8), from.start));
  if (!range || !/^ (?:to|until|and|through) $/.test(text.slice(from.end, to.start))) return undefined;
  const behind = text.slice(to.end, stretch.start);
  const apposed =
    stretch.start > to.end
      ? /^[^.;:]{0,60}, (?:a total of |in all )?$/.test(behind) && !/\b(?:after|before|later)\b/.test(behind)
      : /^,? ?\(?$/.test(text.slice(stretch.end, from.start - 5)) && /\bfor $/.test(text.slice(start, stretch.start));
  if (!apposed || /^ (?:later|earlier|before|after|ago|old|in prison)/.test(text.slice(stretch.end, stretch.end + 12)))
    return undefined;
  const between = Number(to.value) - Number(from.value);
  if (between <= 0 || Math.abs(between - stretch.count) <= 1) return undefined;
  return finding(
    article,
    stretch,
    `From ${from.value} to ${to.value} is ${between} years, not ${said(article, stretch)}.`,
    [from, to],
  );
}

const daysIn: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** "on March 14, a day after the robbery on March 15". */
function daysBetween(article: Article, stretch: Stretch, dates: readonly DateMention[]): FindingDraft | undefined {
  const size = stretch.clock ? undefined : daysIn[stretch.unit];
  const [, direction] = /^ (after|before)\b/.exec(article.text.slice(stretch.end, stretch.end + 8)) ?? [];
  if (!size || !direction) return undefined;
  const first = dates.filter(({ end }) => end <= stretch.start).at(-1);
  const second = dates.find(({ start }) => start >= stretch.end);
  const [a, b] = [dayOf(first), dayOf(second)];
  if (!first || !second || a === undefined || b === undefined) return undefined;
  if (!/^,? (?:just |only )?$/.test(article.text.slice(first.end, stretch.start))) return undefined;
  const between = article.text.slice(stretch.end, second.start);
  if (/[,;:.]/.test(between) || between.length > 60 || !/ (?:on|of) $/.test(between)) return undefined;
  const apart = direction === 'after' ? a - b : b - a;
  if (Math.abs(apart - stretch.count * size) <= (size === 7 ? 3 : stretch.count > 9 ? 1 : 0)) return undefined;
  const span = { start: stretch.start, end: stretch.end + direction.length + 1 };
  const days = `${Math.abs(apart)} ${Math.abs(apart) === 1 ? 'day' : 'days'}`;
  return finding(
    article,
    span,
    apart === 0
      ? `${said(article, first)} and ${said(article, second)} are one day.`
      : `${said(article, first)} is ${days} ${apart > 0 === (direction === 'after') ? 'after' : 'before'} ${said(article, second)}, not ${said(article, span)}.`,
    [first, second],
  );
}

/** Days that are written with their month. */
function dayOf(date: DateMention | undefined): number | undefined {
  if (!date?.interval || date.interval.from !== date.interval.to) return undefined;
  if (date.expression.said.day === undefined || date.expression.said.month === undefined) return undefined;
  const day = parseIso(date.interval.from);
  return day && toDayNumber(day);
}

const lasting = /\b(?:last(?:ed|s|ing)?|for|took|takes?|stretch(?:ed)? over)(?: a total of)? $/;
const begins =
  /\b(?:beg[au]n|started|starts|begins|stopped|halted|suspended|interrupted|closed|opened|from|went out|failed)\b/;
const finishes =
  /\b(?:ended|ends|end|finished|until|to|till|resumed|reopened|restarted|came back|returned|restored|closed)\b/;

/** "lasted two hours: it began at 9 p.m. and ended at 1 a.m.", "stopped at 9:40 for 25 minutes and resumed at 11:05". */
function clockBetween(
  article: Article,
  { start }: Sentence,
  stretch: Stretch,
  dates: readonly DateMention[],
): FindingDraft | undefined {
  const [from, to] = dates;
  if (!stretch.clock || dates.length !== 2 || !from || !to) return undefined;
  const [a, b] = [minuteOf(from), minuteOf(to)];
  if (a === undefined || b === undefined) return undefined;
  const { text } = article;
  if (!lasting.test(text.slice(Math.max(start, stretch.start - 30), stretch.start))) return undefined;
  if (!begins.test(text.slice(start, from.start)) || !finishes.test(text.slice(from.end, to.start))) return undefined;
  const told = stretch.count * (stretch.unit === 'H' ? 60 : 1);
  const apart = (b - a + 1440) % 1440;
  const room = Math.max(stretch.unit === 'H' ? 30 : 5, told * 0.15);
  if (told >= 1440 || Math.abs(apart - told) <= room) return undefined;
  // Without "a.m." or "p.m." half a day may lie between.
  if (!/\d ?[ap]\.?m|noon|midnight/i.test(`${from.text} ${to.text}`) && Math.abs(((apart + 720) % 1440) - told) <= room)
    return undefined;
  const [hours, minutes] = [Math.floor(apart / 60), apart % 60];
  const parts = [
    ...(hours ? [`${hours} ${hours === 1 ? 'hour' : 'hours'}`] : []),
    ...(minutes || !hours ? [`${minutes} minutes`] : []),
  ];
  return finding(
    article,
    stretch,
    `From ${said(article, from)} to ${said(article, to)} is ${list(parts)}, not ${said(article, stretch)}.`,
    [from, to],
  );
}

function minuteOf({ type, value }: DateMention): number | undefined {
  const [, hours, minutes] = (type === 'time' && /T(\d\d):(\d\d)$/.exec(value ?? '')) || [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : undefined;
}

/** "£2 million a year for five years, or £12 million in all". */
function product(article: Article, stretch: Stretch, figures: readonly FigureMention[]): FindingDraft | undefined {
  const { text } = article;
  const each = figures.find(({ end }) => /^ (?:for|over|during) (?:the next )?$/.test(text.slice(end, stretch.start)));
  const total = figures.find(
    ({ start, end }) =>
      start > stretch.end &&
      /^,? (?:or|a total of|for a total of|totall?ing|altogether|in all) (?:a total of )?$/.test(
        text.slice(stretch.end, start),
      ) &&
      /^(?: in (?:all|total)| altogether|[,.)])/.test(text.slice(end, end + 12)),
  );
  const unit = { Y: '/year', M: '/month', W: '/week', D: '/day' }[stretch.unit];
  if (!each || !total || stretch.clock || each.unit !== unit || each.currency !== total.currency) return undefined;
  if ([each, total].some(({ upper, bound, approximate }) => upper !== undefined || bound || approximate))
    return undefined;
  const right = each.value * stretch.count;
  const off = Math.abs(right - total.value);
  if (off <= total.step / 2) return undefined;
  // Two million a year may be rounded so that five years make eleven; a query is owed all the same.
  const rounded = off <= (each.step / 2) * stretch.count + total.step / 2;
  if (rounded && each.step > total.step) return undefined;
  return finding(
    article,
    total,
    `${said(article, each)} for ${said(article, stretch)} is ${amount(right, total, Math.min(each.step, total.step))}, not ${said(article, total)}.`,
    [each, stretch],
    rounded ? 'possible' : 'likely',
  );
}

/** "1.2 million people in 300 days of service, an average of 5,000 a day". */
function average(
  article: Article,
  sentence: Sentence,
  stretch: Stretch,
  figures: readonly FigureMention[],
): FindingDraft | undefined {
  if (!/\baverage\b/i.test(sentence.text)) return undefined;
  const { text } = article;
  const per = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' }[stretch.unit];
  const mean = figures.find(
    ({ start, end }) =>
      / an average of (?:about )?$/.test(text.slice(Math.max(0, start - 30), start)) &&
      new RegExp(`^(?: \\p{L}+)? (?:a|per|every) ${per}\\b`, 'u').test(text.slice(end, end + 30)),
  );
  const total = figures.find(
    ({ end, type }) =>
      mean &&
      type === mean.type &&
      /^(?: \p{L}+){0,3} (?:in|over|within|on) (?:just |the )?$/u.test(text.slice(end, stretch.start)),
  );
  if (!mean || !total || [mean, total].some(({ upper, bound }) => upper !== undefined || bound)) return undefined;
  const right = total.value / stretch.count;
  if (Math.abs(right - mean.value) <= Math.max(right * 0.1, mean.step, total.step / stretch.count)) return undefined;
  return finding(
    article,
    mean,
    `${said(article, total)} in ${said(article, stretch)} is ${number(right, right < 10 ? 0.1 : 1)} a ${per}, not ${said(article, mean)}.`,
    [total, stretch],
  );
}
