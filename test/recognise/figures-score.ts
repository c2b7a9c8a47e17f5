import type { Language } from '../../server/src/core/model';
import { recogniseFigures } from '../../server/src/core/recognise/figures';
import type { FigureDraft } from '../../server/src/core/recognise/recogniser';
import { segment } from '../../server/src/core/segment';
import { type MarkedFile, type MarkedRange, parseMarked } from '../support/markup';

const types: Readonly<Record<string, string>> = {
  M: 'money',
  P: 'percentage',
  PP: 'percentage-points',
  C: 'count',
  O: 'ordinal',
  U: 'measure',
  R: 'ratio',
};

/** What is wrong with a figure by its label; empty where nothing is. */
function compare(label: string, figure: FigureDraft): string {
  const [type, value, ...rest] = label.split(' ') as [string, string, ...string[]];
  const wrong: string[] = [];
  if (figure.type !== types[type]) wrong.push(`type ${figure.type}`);
  const [lower, upper] = value.split('..').map(Number);
  if (Math.abs(figure.value - (lower as number)) > 1e-6 * Math.abs(figure.value)) wrong.push(`value ${figure.value}`);
  if (figure.upper !== upper) wrong.push(`upper ${figure.upper}`);
  const flags = rest.filter((word) => /^[~<>=]+$/.test(word));
  const name = rest.filter((word) => !/^[~<>=]+$/.test(word)).join(' ');
  const bounds: Record<string, string> = { '>=': 'at-least', '<=': 'at-most', '>': 'more-than', '<': 'less-than' };
  const bound = flags.filter((flag) => flag !== '~').map((flag) => bounds[flag])[0];
  if ((figure.approximate ?? false) !== flags.includes('~')) wrong.push(`approximate ${figure.approximate}`);
  if (figure.bound !== bound) wrong.push(`bound ${figure.bound}`);
  if (name !== '') {
    const named = (word: string | undefined) => (word === '-' ? undefined : word);
    if (type === 'M') {
      const [currency, unit] = name.split(' ');
      if (figure.currency !== named(currency) || figure.unit !== unit)
        wrong.push(`money ${figure.currency} ${figure.unit}`);
    } else if (type === 'C' || type === 'O' || type === 'R' || type === 'P') {
      if (figure.counted !== named(name)) wrong.push(`counted ${figure.counted}`);
    } else if (figure.unit !== name) wrong.push(`unit ${figure.unit}`);
  }
  return wrong.join(', ');
}

/** Counts over marked sentences: `right` are figures right in every respect. */
export interface FigureScore {
  marked: number;
  found: number;
  spans: number;
  right: number;
  readonly faults: string[];
}

/** Scores sentences marked as in figures-corpus-a.ts, one a line. */
export function scoreFigures(corpus: string): FigureScore {
  const result: FigureScore = { marked: 0, found: 0, spans: 0, right: 0, faults: [] };
  for (const line of corpus.trim().split('\n')) {
    const head = /^(fr|de|es|head): /.exec(line);
    const language = (head && head[1] !== 'head' ? head[1] : 'en') as Language;
    const { text, ranges } = parseMarked(line.slice(head?.[0].length ?? 0))[0]!;
    const figures = recogniseFigures({ text, language, block: head?.[1] === 'head' ? 'headline' : 'paragraph' });
    count(result, text, ranges, figures);
  }
  return result;
}

/** Scores whole articles, sentence by sentence as the product reads them; what is marked `?` counts neither way. */
export function scoreArticleFigures(files: readonly MarkedFile[]): FigureScore {
  const result: FigureScore = { marked: 0, found: 0, spans: 0, right: 0, faults: [] };
  for (const { file, text, ranges } of files) {
    const { sentences, blocks } = segment({ file, text, language: 'en' });
    for (const { start, end, text: words, block } of sentences) {
      const figures = recogniseFigures({ text: words, language: 'en', block: blocks[block]?.kind ?? 'paragraph' });
      const here = ranges
        .filter((range) => range.start >= start && range.end <= end)
        .map((range) => ({ ...range, start: range.start - start, end: range.end - start }));
      const free = here.filter(({ label }) => label === '?');
      const wanted = here.filter(({ label }) => label !== '?');
      const on = (ranges: readonly MarkedRange[], figure: FigureDraft): boolean =>
        ranges.some((range) => range.start < figure.end && figure.start < range.end);
      count(
        result,
        words,
        wanted,
        figures.filter((figure) => on(wanted, figure) || !on(free, figure)),
      );
    }
  }
  return result;
}

function count(
  result: FigureScore,
  text: string,
  ranges: readonly MarkedRange[],
  figures: readonly FigureDraft[],
): void {
  result.marked += ranges.length;
  result.found += figures.length;
  for (const range of ranges) {
    const figure = figures.find((candidate) => candidate.start === range.start && candidate.end === range.end);
    const words = text.slice(range.start, range.end);
    if (figure === undefined) {
      result.faults.push(`missed "${words}" in: ${text}`);
      continue;
    }
    result.spans++;
    const wrong = compare(range.label, figure);
    if (wrong === '') result.right++;
    else result.faults.push(`"${words}" {${range.label}} has ${wrong} in: ${text}`);
  }
  for (const figure of figures) {
    if (ranges.some((range) => range.start === figure.start && range.end === figure.end)) continue;
    result.faults.push(`false "${text.slice(figure.start, figure.end)}" (${figure.type} ${figure.value}) in: ${text}`);
  }
}
