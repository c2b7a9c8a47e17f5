import type { Article, DateMention, EventClaim, Span } from '../model';
import { formatDate, parseIso, toDayNumber } from '../values/calendar';
import type { Check, FindingDraft } from './check';
import { claimsOf, mentionsByKind } from './support/by-kind';
import { quoted } from './support/words';

/** Dates in an order that time does not allow. */
export const dateOrder: Check = {
  meta: {
    id: 'date-order',
    group: 'dates',
    title: 'Dates in the wrong order',
    why: 'A period ends after it begins, what was founded in one year closes in a later one, and what an article tells in the past tense happened before it appeared. Both ends of a period must name their year, or lie in one month, so that a period across New Year is not taken for one that runs backwards. Plans, deadlines and what is due are left alone.',
    confidence: 'likely',
    examples: [
      { text: 'He led the office from [|May 2014 to March 2010|]{date-order}, the council said.' },
      { text: 'He led the office from March 2010 to May 2014, the council said.' },
      { text: 'OSLO, January 9, 2025 — The strike ran from December 20 to January 5, the union said.' },
      { text: 'The mill opened [|in 1998 and closed in 1989|]{date-order}, its owners said.' },
      { text: 'The mill opened in 1989 and closed in 1998, its owners said.' },
      { text: 'OSLO, March 5, 1998 — The bridge was opened in [|2003|]{date-order} by the mayor.' },
      { text: 'OSLO, March 5, 1998 — The bridge was expected to open in 2003, the mayor said.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    const { dates } = mentionsByKind(article);
    for (const [i, date] of dates.entries()) {
      const previous = dates[i - 1];
      const draft =
        (previous && (reversed(article, previous, date) ?? upsideDown(article, previous, date))) ??
        daysReversed(article, date) ??
        afterPublication(article, date);
      if (draft) yield draft;
    }
    yield* lifeSpans(article);
  },
};

/** Years of birth and death in brackets, which read as no dates by themselves, and those told apart of one person. */
function* lifeSpans(article: Article): Iterable<FindingDraft> {
  const bracketed = /\((?:born|b\.)[^()\d]{0,40}(\d{4})[,;–—-] ?(?:died|d\.)[^()\d]{0,40}(\d{4})\)/g;
  for (const match of article.text.matchAll(bracketed)) {
    const [born = '', died = ''] = match.slice(1);
    if (Number(died) >= Number(born)) continue;
    const end = match.index + match[0].length - 1;
    const start = end - died.length;
    const at = match.index + match[0].indexOf(born);
    yield unborn({ start, end }, died, born, { start: at, end: at + born.length });
  }
  const events = claimsOf(article, 'event');
  const said = ({ event, modality }: EventClaim, what: string) => event === what && modality === 'said';
  for (const death of events) {
    if (!said(death, 'death')) continue;
    const birth = events.find((other) => said(other, 'birth') && other.participants[0] === death.participants[0]);
    if (!birth || death.date.interval.to >= birth.date.interval.from) continue;
    yield unborn(death.date.at, formatDate(death.date.value), formatDate(birth.date.value), birth.date.at);
  }
}

function unborn({ start, end }: Span, died: string, born: string, other: Span): FindingDraft {
  return {
    start,
    end,
    confidence: 'likely',
    message: `The death (${died}) comes before the birth (${born}).`,
    related: [{ at: other, message: `The birth: ${born}` }],
    fixes: [],
  };
}

/** "from May 2014 to March 2010", "(2014–2010)", "the years 2014 to 2010". */
function isPeriod(article: Article, a: DateMention, b: DateMention): boolean {
  const gap = article.text.slice(a.end, b.start);
  if (/^ ?[-–—] ?$/.test(gap)) return true;
  const lead = article.text.slice(Math.max(0, a.start - 9), a.start);
  if (/\bbetween (?:the )?$/i.test(lead)) return /^ and (?:the )?$/.test(gap);
  // "from December 2021, when it stood at 0.1%, until August 2023".
  if (/\bfrom $/i.test(lead) && /^, [^;:()]{3,60}, (?:until|till|to) $/.test(gap)) return !/[.!?] /.test(gap);
  if (!/^ (?:to|until|till|through) (?:the )?$/.test(gap)) return false;
  return /\bfrom (?:the )?$/i.test(lead) || (/^\d{4}$/.test(a.text) && /^\d{4}$/.test(b.text));
}

function reversed(article: Article, a: DateMention, b: DateMention): FindingDraft | undefined {
  if (a.sentence !== b.sentence || !a.interval || !b.interval || !isPeriod(article, a, b)) return undefined;
  const [first, second] = [a.expression.said, b.expression.said];
  const oneMonth = first.month !== undefined && first.month === second.month;
  if (first.year === undefined && second.year !== undefined) {
    // "from March 12 to March 5, 1997": the year is that of both.
    if (!oneMonth || first.day === undefined || second.day === undefined || first.day <= second.day) return undefined;
  } else {
    if (b.interval.to >= a.interval.from || a.expression.relative !== b.expression.relative) return undefined;
    if ((first.year === undefined || second.year === undefined) && !(first.year === second.year && oneMonth))
      return undefined;
  }
  return {
    start: a.start,
    end: b.end,
    confidence: 'likely',
    message: `This period ends (${formatDate(b.value ?? b.text)}) before it begins (${first.year === undefined ? a.text : formatDate(a.value ?? a.text)}).`,
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

const dayBefore = /\b(?:from|between) (?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:to|until|till|and) (?:the )?$/i;
/** What both "from 14 to " and "from " end in. */
const leadsToDay = /\b(?:to|till|until|and|from|the) $/i;
const dayBehind =
  /^(?: (?:to|until|till) |[-–])(\d{1,2})(?:st|nd|rd|th)?(?=[,;.)]|$| (?:and|in|at|the|said|of)\b)(?![.,]\d)/;

/** "from 14 to 9 May", "from May 14 to 9": days of one month, of which only one is a date by itself. */
function daysReversed({ text }: Article, { start, end, expression, interval }: DateMention): FindingDraft | undefined {
  const { day, month, weekday } = expression.said;
  if (day === undefined || month === undefined || weekday !== undefined || interval?.from !== interval?.to)
    return undefined;
  const lead = text.slice(Math.max(0, start - 30), start);
  if (!leadsToDay.test(lead)) return undefined;
  const before = dayBefore.exec(lead);
  const behind = before ? undefined : dayBehind.exec(text.slice(end, end + 16));
  const from = /\bfrom (?:the )?$/i.test(lead);
  const [first, last] = before ? [Number(before[1]), day] : [day, Number(behind?.[1])];
  if ((!before && !from) || !(last < first) || first > 31 || last < 1) return undefined;
  const at = before
    ? { start: start - lead.length + before.index + before[0].search(/\d/), end }
    : { start, end: end + (behind?.[0].length ?? 0) };
  return {
    ...at,
    confidence: 'likely',
    message: `This period ends (${last}) before it begins (${first}).`,
    related: [],
    fixes: [],
  };
}

const beginning =
  /\b(?:born|founded|established|opened|began|begun|started|launched|created|built|erected|introduced|formed|set up|arrested|charged|elected|appointed|commissioned|enacted|imposed|signed)(?: (?!that\b|who\b|which\b)[\p{L}'’-]+){0,4},? (?:in |on |of )?$/u;
const ending =
  /^,? (?:and |but |then |only to be )?(?:later )?(?:that )?(?:was |were |had been |has been )?(?:died|closed|ended|finished|dissolved|abolished|demolished|destroyed|dismantled|scrapped|shut(?: down)?|disbanded|convicted|sentenced|acquitted|re-elected|dismissed|repealed|lifted|torn down|expired|folded)(?: (?:down|again|there))?(?: (?:with|in|after) (?:an? |the )?[\p{L}-]+){0,2}(?: in| on)? $/u;

/** "opened in 1995 and closed in 1990": told of one thing, in one breath. */
function upsideDown(article: Article, a: DateMention, b: DateMention): FindingDraft | undefined {
  if (a.sentence !== b.sentence || !a.interval || !b.interval || b.interval.to >= a.interval.from) return undefined;
  if (a.expression.said.year === undefined || b.expression.said.year === undefined) return undefined;
  const { text } = article;
  if (!ending.test(text.slice(a.end, b.start))) return undefined;
  const lead = text.slice(Math.max(article.sentences[a.sentence]?.start ?? 0, a.start - 70), a.start);
  if (!beginning.test(lead)) return undefined;
  const from = a.start - (/\b(?:in|on|of) $/.exec(lead)?.[0].length ?? 0);
  return {
    start: from,
    end: b.end,
    confidence: 'likely',
    message: `The end (${formatDate(b.value ?? b.text)}) comes before the beginning (${formatDate(a.value ?? a.text)}).`,
    related: [
      { at: { start: a.start, end: a.end }, message: `The beginning: ${quoted(a.text)}` },
      { at: { start: b.start, end: b.end }, message: `The end: ${quoted(b.text)}` },
    ],
    fixes: [],
  };
}

const past = String.raw`(?:(?:was|were|had been|has been|have been) (?!to\b|due\b|not\b)\p{L}+(?:ed|en|wn|n|t|de)|began|died|took place|happened|occurred|became|won|lost|broke out|fell|left|ran|came|went|met|sold|bought|built|fled|rose|grew|sank|spoke|stood|took|gave|wrote|\p{Ll}{2,}ed)["”’']{0,2}`;
const loose =
  '(?:expected|scheduled|planned|projected|needed|proposed|targeted|estimated|promised|anticipated|forecasted|slated|intended|designed|dated|guaranteed|required|allowed|permitted|envisaged|envisioned|based|used|agreed|hoped|wanted|decided|offered|pledged|vowed|limited|supposed|set|delayed|postponed|extended|called|predicted|repaid|redeemed|phased)';
const pastBefore = new RegExp(
  `(?<!\\b(?:to|will|would|could|should|may|might|must|can|be|being|is|are) (?:be )?)\\b(?!${loose}\\b)${past}(?: (?:just |shortly |soon )?(?:after|before|during) the\\b)?(?: (?!to\\b|for\\b|will\\b|would\\b|that\\b|by\\b|until\\b|plan|bid|as\\b|${loose}\\b)[\\p{L}'’-]+){0,3} (?:in|on|in early|in late|in mid-) ?$`,
  'u',
);

const future = /\b(?:will|would|due|if)\b|\bto be\b/;
const planned = new RegExp(`${future.source}|\\b(?:plans?|bid|${loose})\\b`);

/** "…, arriving in 2003": of what the rest of the sentence tells in the past. */
const participle =
  /, (?:arriving|becoming|closing|dying|ending|graduating|joining|leaving|reaching|retiring|returning|selling|taking|winning)(?: (?!to\b|for\b|by\b)[\p{L}'’-]+){0,3} (?:in|on) $/u;

/** Told in the past tense, but dated after the article itself. */
function afterPublication(article: Article, date: DateMention): FindingDraft | undefined {
  const { published } = article.metadata;
  const { said, relative } = date.expression;
  if (!published || !date.interval || said.year === undefined || relative) return undefined;
  const [day, from] = [parseIso(published), parseIso(date.interval.from)];
  if (!day || !from || toDayNumber(from) - toDayNumber(day) < 2) return undefined;
  const sentence = article.sentences[date.sentence];
  if (!sentence || !['paragraph', 'list-item'].includes(article.blocks[sentence.block]?.kind ?? '')) return undefined;
  const lead = article.text.slice(Math.max(sentence.start, date.start - 80), date.start);
  // What a relative clause tells stands apart from the plan before it: "to be listed, which began in 1950".
  const clause = lead.slice(/.*, (?:which|who|where) /s.exec(lead)?.[0].length ?? 0);
  const before = article.text.slice(sentence.start, date.start);
  const isPast = participle.test(lead)
    ? /\b(?:was|were|had)\b/.test(before) && !planned.test(before)
    : pastBefore.test(clause);
  if (!isPast || future.test(clause)) return undefined;
  const { start, end } = date;
  return {
    start,
    end,
    confidence: 'likely',
    message: `Told in the past, but ${formatDate(date.value ?? date.text)} comes after the date of the article, ${formatDate(published)}.`,
    related: article.metadata.publishedAt
      ? [{ at: article.metadata.publishedAt, message: `The article’s date: ${formatDate(published)}` }]
      : [],
    fixes: [],
  };
}
