import type { Article, FigureMention, Fix, Knowledge, KnownRate } from '../model';
import type { Check, FindingDraft } from './check';
import { amount, rewritten } from './support/amounts';
import { mentionsByKind } from './support/by-kind';
import { quoted } from './support/words';

/** Beyond its yearly range a rate may lie this far, for rounding in the table and fees. */
const slack = 0.03;

/** An amount in two currencies that no rate of the time turns into each other. */
export const rateImplausible: Check = {
  meta: {
    id: 'rate-implausible',
    group: 'figures',
    title: 'An amount in two currencies that does not convert',
    why: 'An amount restated in brackets implies an exchange rate. Where it lies outside the range of that year, a digit, the scale or the currency of one of the two is wrong. The rounding of both figures is allowed for, and the year before the article is accepted too.',
    confidence: 'likely',
    examples: [
      {
        text: 'BRUSSELS, March 17, 2025 — The plan provides [|€20 billion ($2.2 billion)|]{rate-implausible} in aid.',
        after: 'BRUSSELS, March 17, 2025 — The plan provides €20 billion ($22 billion) in aid.',
      },
      { text: 'BRUSSELS, March 17, 2025 — The plan provides €20 billion ($22 billion) in aid.' },
      {
        text: 'LONDON, June 3, 2024 — The firm paid [|$50 million (£64 million)|]{rate-implausible} for the site.',
        after: 'LONDON, June 3, 2024 — The firm paid $64 million (£50 million) for the site.',
      },
      { text: 'LONDON, June 3, 2024 — The firm paid £50 million ($64 million) for the site.' },
    ],
  },
  scope: 'article',
  *run(article, knowledge): Iterable<FindingDraft> {
    for (const mention of mentionsByKind(article).figures) {
      if (mention.converted === undefined || mention.converted < mention.id) continue;
      const other = article.mentions[mention.converted];
      if (other?.kind !== 'figure') continue;
      const draft = implausible(article, mention, other, knowledge);
      if (draft) yield draft;
    }
  },
};

function implausible(
  article: Article,
  a: FigureMention,
  b: FigureMention,
  knowledge: Knowledge,
): FindingDraft | undefined {
  if (!a.currency || !b.currency || a.currency === b.currency || a.upper !== undefined || b.upper !== undefined)
    return undefined;
  if (a.value <= 0 || b.value <= 0) return undefined;
  const years = yearsOf(article, a);
  const rates = years
    .map((year) => knowledge.rate(a.currency as string, b.currency as string, year))
    .filter((rate) => rate !== undefined);
  const [rate] = rates;
  if (!rate) return undefined;
  const loose = (figure: FigureMention) =>
    Math.max(figure.step / 2, figure.approximate || figure.bound ? figure.value * 0.05 : 0);
  const lowest = (b.value - loose(b)) / (a.value + loose(a));
  const highest = (b.value + loose(b)) / Math.max(a.value - loose(a), a.value / 10);
  if (rates.some(({ low, high }) => highest >= low * (1 - slack) && lowest <= high * (1 + slack))) return undefined;
  const implied = b.value / a.value;
  const off = Math.max(...rates.map(({ low, high }) => Math.max(implied / high, low / implied))) - 1;
  const span = { start: a.start, end: endOfPair(article.text, b.end) };
  return {
    ...span,
    confidence: off >= 1 ? 'certain' : off >= 0.08 ? 'likely' : 'possible',
    message: `${article.text.slice(span.start, span.end).replace(/\s+/g, ' ')} implies ${rateText(implied, a.currency, b.currency)}; in ${rate.year} it was between ${digits(rate.low)} and ${digits(rate.high)}.`,
    related: [
      { at: { start: a.start, end: a.end }, message: `One side: ${quoted(a.text)}` },
      { at: { start: b.start, end: b.end }, message: `The other: ${quoted(b.text)}` },
    ],
    sources: [rate.source],
    fixes: fixesFor(a, b, rate),
  };
}

/** The bracket that closes behind the second amount belongs to the finding. */
function endOfPair(text: string, end: number): number {
  return text[end] === ')' || text[end] === ']' ? end + 1 : end;
}

/** Years whose rates are accepted: the only one the sentence names, the article's, and the one before that. */
function yearsOf(article: Article, figure: FigureMention): number[] {
  const published = article.metadata.published;
  const year = published ? Number(published.slice(0, 4)) : undefined;
  const named = mentionsByKind(article).dates.flatMap((mention) =>
    mention.sentence === figure.sentence && mention.interval ? [Number(mention.interval.from.slice(0, 4))] : [],
  );
  const years = year === undefined ? named : [year, ...named, year - 1];
  return [...new Set(years)];
}

function rateText(rate: number, base: string, quote: string): string {
  return `${amount(1, { type: 'money', currency: quote, step: 1 }).replace('1', digits(rate))} to ${unitName(base)}`;
}

function digits(rate: number): string {
  return rate >= 100
    ? rate.toFixed(0)
    : rate >= 10
      ? rate.toFixed(1)
      : rate >= 0.1
        ? rate.toFixed(2)
        : String(Number(rate.toPrecision(2)));
}

const unitNames: Readonly<Record<string, string>> = {
  EUR: 'the euro',
  USD: 'the dollar',
  GBP: 'the pound',
  JPY: 'the yen',
  CHF: 'the franc',
  CNY: 'the yuan',
  RUB: 'the rouble',
  UAH: 'the hryvnia',
  INR: 'the rupee',
};

function unitName(currency: string): string {
  return unitNames[currency] ?? `one ${currency}`;
}

function fixesFor(a: FigureMention, b: FigureMention, rate: KnownRate): Fix[] {
  const middle = (rate.low + rate.high) / 2;
  const fits = (implied: number) => implied >= rate.low * (1 - slack) && implied <= rate.high * (1 + slack);
  const fixes: Fix[] = [];
  for (const power of [10, 100, 1000, 0.1, 0.01, 0.001]) {
    const text = fits((b.value * power) / a.value) ? rewritten(b, b.value * power) : undefined;
    if (text)
      fixes.push({
        title: `Change ${b.text} to ${text}`,
        edits: [{ start: b.start, end: b.end, newText: text }],
        preferred: true,
      });
  }
  if (fixes.length === 0 && fits(a.value / b.value)) {
    const first = rewritten(a, b.value);
    const second = rewritten(b, a.value);
    if (first && second) {
      const edits = [
        { start: a.start, end: a.end, newText: first },
        { start: b.start, end: b.end, newText: second },
      ];
      fixes.push({ title: `Swap the two amounts: ${first} and ${second}`, edits, preferred: true });
    }
  }
  if (fixes.length === 0) {
    const text = rewritten(b, a.value * middle);
    if (text)
      fixes.push({ title: `Change ${b.text} to ${text}`, edits: [{ start: b.start, end: b.end, newText: text }] });
  }
  return fixes;
}
