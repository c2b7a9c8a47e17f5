import type { Article, FigureMention, Sentence, Span } from '../../model';
import * as vocabulary from './headline-words';

/** A figure of a headline or a lead with what it is of: two facts of one key are of one thing. */
export interface Fact extends Span {
  readonly key: string;
  readonly value: number;
  /** The other side of a result. */
  readonly upper?: number;
  readonly step: number;
  readonly atLeast?: boolean;
  /** What is counted, where it is less than all people. */
  readonly counted?: string;
  readonly rank?: true;
}

export interface Word extends Span {
  readonly word: string;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}]+)*|[,;:()—–]/gu;

/** Words and marks of a sentence in lower case, with their places in the article. */
export function wordsOf({ text, start }: Sentence): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/^[ld]['’]/, ''),
    start: start + index,
    end: start + index + word.length,
  }));
}

export interface Reading {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly figures: readonly FigureMention[];
}

export function readingOf(article: Article, sentence: Sentence, index: number): Reading {
  const figures = article.mentions.filter(
    (mention): mention is FigureMention => mention.kind === 'figure' && mention.sentence === index,
  );
  return { sentence, words: wordsOf(sentence), figures };
}

/** Facts of a sentence of which headlines are made. `lead` leaves out numbers that its words make others. */
export function factsOf(reading: Reading, lead: boolean): Fact[] {
  const facts: Fact[] = [];
  for (const figure of reading.figures) {
    const fact = factOf(reading, figure, lead);
    if (fact) facts.push(fact);
  }
  const aboard = facts.find(({ key }) => key === 'aboard');
  const crew = aboard && crewOf(reading);
  if (aboard && crew !== undefined && aboard.counted === 'passengers')
    facts[facts.indexOf(aboard)] = { ...aboard, counted: undefined, value: aboard.value + crew } as Fact;
  return [...facts, ...resultsOf(reading)];
}

/** The words before a figure, nearest first, and those behind it, within its clause. */
function around({ words }: Reading, { start, end }: Span, reach: number): { before: string[]; behind: string[] } {
  const first = words.findIndex((word) => word.end > start);
  const last = words.findIndex((word) => word.start >= end);
  const clause = (list: readonly Word[]): string[] => {
    const stop = list.findIndex(({ word }) => /^[,;:()—–]$/.test(word));
    return list.slice(0, stop < 0 ? reach : Math.min(stop, reach)).map(({ word }) => word);
  };
  return {
    before: clause(words.slice(0, Math.max(0, first)).reverse()),
    behind: last < 0 ? [] : clause(words.slice(last)),
  };
}

function factOf(reading: Reading, figure: FigureMention, lead: boolean): Fact | undefined {
  if (figure.approximate || figure.upper !== undefined || figure.bound === 'at-most' || figure.bound === 'less-than')
    return undefined;
  const { before, behind } = around(reading, figure, 8);
  const end = Math.max(figure.end, figure.countedAt?.end ?? 0);
  const own = { start: figure.start, end, value: figure.value, step: figure.step };
  if (figure.type === 'ordinal') return rankOf(reading, figure, [before, behind]);
  const atLeast = figure.bound !== undefined;
  const [previous = ''] = before;
  const [next = ''] = behind;
  if (lead && !atLeast && (vocabulary.elsewise.has(previous) || vocabulary.partly.has(next))) return undefined;
  const has = (words: ReadonlySet<string>) => reading.words.some(({ word }) => words.has(word));
  if (figure.type === 'percentage') {
    const noun = nounOf(reading, before);
    if (noun === undefined) return undefined;
    return { ...own, key: `${noun} ${vocabulary.levels.has(previous) ? 'level' : 'change'}` };
  }
  if (figure.type === 'measure') {
    if (figure.unit === 'magnitude') return { ...own, key: 'magnitude' };
    const term = (figure.unit === 'year' || figure.unit === 'month') && has(vocabulary.prison);
    return term && !has(vocabulary.otherTerm) ? { ...own, key: `prison ${figure.unit}` } : undefined;
  }
  if (figure.type === 'money')
    return has(vocabulary.deals) ? { ...own, key: `deal ${figure.currency}${figure.unit ?? ''}` } : undefined;
  if (figure.type !== 'count') return undefined;
  if (lead && has(vocabulary.someOf)) return undefined;
  const fate = fateOf(before, behind);
  if (fate) {
    const all = !figure.counted || next === '' || vocabulary.people.has(next) || vocabulary.fates.has(next);
    const counted = next === 'passengers' ? 'passengers' : all ? undefined : figure.counted?.toLowerCase();
    return { ...own, key: fate, ...(atLeast && { atLeast }), ...(counted && { counted }) };
  }
  const things = [next, figure.counted?.toLowerCase().split(' ').at(-1) ?? ''].find((word) =>
    vocabulary.shed.has(word),
  );
  return things && !atLeast ? { ...own, key: `count ${things.replace(/s$/, '')}` } : undefined;
}

/** What befell those whose number stands between these words; of two the nearer one. */
function fateOf(before: readonly string[], behind: readonly string[]): string | undefined {
  const ahead = behind.findIndex((word) => vocabulary.fates.has(word));
  const back = before.findIndex((word) => vocabulary.fates.has(word));
  const direct = ahead >= 0 && ahead < 4;
  if (direct && (back < 0 || ahead <= back)) return vocabulary.fates.get(behind[ahead] as string);
  return back < 0 ? undefined : vocabulary.fates.get(before[back] as string);
}

/** The measured noun nearest before a percentage, else the only one of its sentence. */
function nounOf({ words }: Reading, before: readonly string[]): string | undefined {
  const named = before.find((word) => vocabulary.measured.has(word));
  if (named) return vocabulary.measured.get(named);
  const nouns = new Set(words.flatMap(({ word }) => vocabulary.measured.get(word) ?? []));
  if (nouns.size > 1) return undefined;
  const [only] = nouns;
  return only ?? (words.some(({ word }) => vocabulary.rates.has(word)) ? 'interest rate' : undefined);
}

/** "a crew of four", "five crew": who is aboard beside the passengers. */
function crewOf({ sentence, figures }: Reading): number | undefined {
  return figures.find(({ start, end }) => {
    const [before, behind] = [
      sentence.text.slice(0, start - sentence.start),
      sentence.text.slice(end - sentence.start),
    ];
    return /\bcrew of $/.test(before) || /^ (?:cabin )?crew\b/.test(behind);
  })?.value;
}

function rankOf(
  { words }: Reading,
  figure: FigureMention,
  [before, behind]: readonly [readonly string[], readonly string[]],
): Fact | undefined {
  if (figure.value < 2 || before[0] === 'from') return undefined;
  const near = behind.slice(0, 4);
  const row = near.some((word) => vocabulary.inRow.has(word));
  const occasion = near.some((word) => vocabulary.occasions.has(word));
  if (!row && !occasion) return undefined;
  const stays = words.some(({ word }) => vocabulary.staying.has(word));
  const key = row || stays ? 'rank in a row' : 'rank';
  return { start: figure.start, end: figure.end, value: figure.value, step: 1, key, rank: true };
}

const resultPattern = /(?<![\d.,:–-])(\d{1,2}|[1-4]\d\d)(?:[-–]|(?<=\d):(?=\d(?!\d)))(\d{1,3})(?![\d%:–-]|[.,]\d)/g;

/** Results of games and votes: "3-1", "52-48". */
function resultsOf({ sentence, words }: Reading): Fact[] {
  if (!/\d[-–:]\d/.test(sentence.text)) return [];
  if (!words.some(({ word }) => vocabulary.contests.has(word))) return [];
  if (words.some(({ word }) => vocabulary.otherResult.has(word))) return [];
  return Array.from(sentence.text.matchAll(resultPattern), (match) => {
    const [one, two] = [Number(match[1]), Number(match[2])];
    const start = sentence.start + match.index;
    const value = Math.max(one, two);
    return { key: 'result', start, end: start + match[0].length, value, upper: Math.min(one, two), step: 1 };
  });
}
