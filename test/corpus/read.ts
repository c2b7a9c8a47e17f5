import fs from 'node:fs';
import path from 'node:path';
import { type MarkedRange, parseMarked } from '../support/markup';

export type Kind = 'actor' | 'date' | 'figure' | 'quotation';
export const kinds: readonly Kind[] = ['actor', 'date', 'figure', 'quotation'];
export const halves = ['first', 'second'] as const;
export type Half = (typeof halves)[number];

/** A mark of the corpus, read from its label. Offsets in UTF-16 units. */
export interface Mark {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** Type of the mention as README.md lists them; of a figure `any` where the label does not tell it (a bare number). */
  readonly type: string;
  /** TIMEX3 value of a date, speaker of a quotation. */
  readonly value?: string;
  readonly figure?: {
    readonly value: number;
    readonly upper?: number;
    readonly currency?: string;
    readonly unit?: string;
  };
}

export interface CorpusArticle {
  readonly file: string;
  readonly half: Half;
  /** As its front matter states it, else English. */
  readonly language: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const actorTypes: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'other', 'demonym']);
const dateTypes: ReadonlySet<string> = new Set(['date', 'time', 'duration', 'set']);

/** All articles of the folder, in order of their names. Throws where a mark or a label is malformed. */
export function readCorpus(folder: string): CorpusArticle[] {
  return halves.flatMap((half) =>
    fs
      .readdirSync(path.join(folder, half))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name): CorpusArticle => {
        const file = `${half}/${name}`;
        const parsed = parseMarked(fs.readFileSync(path.join(folder, file), 'utf8'))[0];
        if (!parsed) throw new Error(`${file}: empty`);
        const { text, ranges } = parsed;
        const language = /^language: (\w\w)$/m.exec(text)?.[1] ?? 'en';
        return { file, half, language, text, marks: ranges.map((range) => readMark(range, file)) };
      }),
  );
}

function readMark({ start, end, label }: MarkedRange, file: string): Mark {
  const equals = label.indexOf('=');
  const name = equals < 0 ? label : label.slice(0, equals);
  const value = equals < 0 ? undefined : label.slice(equals + 1);
  const span = { start, end };
  if (value === undefined) {
    if (actorTypes.has(name)) return { kind: 'actor', ...span, type: name };
    if (name === 'title') return { kind: 'quotation', ...span, type: 'title', value: '' };
  } else {
    if (dateTypes.has(name) && value) return { kind: 'date', ...span, type: name, value };
    if (name === 'quote') return { kind: 'quotation', ...span, type: 'quote', value };
    if (name === 'ordinal') return { kind: 'figure', ...span, type: 'ordinal', figure: { value: Number(value) } };
    const figure = name === 'figure' ? /^(-?[\d.]+?)(?:\.\.(-?[\d.]+))?(%| .+)?$/.exec(value) : null;
    if (figure) return { kind: 'figure', ...span, ...readFigure(figure) };
  }
  throw new Error(`${file}: unknown label {${label}}`);
}

function readFigure([, lower, upper, unit]: RegExpExecArray): Pick<Mark, 'type' | 'figure'> {
  const values = { value: Number(lower), ...(upper !== undefined && { upper: Number(upper) }) };
  if (unit === undefined) return { type: 'any', figure: values };
  if (unit === '%') return { type: 'percentage', figure: values };
  const name = unit.trim();
  if (/^[A-Z]{3}$/.test(name)) return { type: 'money', figure: { ...values, currency: name } };
  if (/^(percentage|basis)-point$/.test(name)) return { type: 'percentage-points', figure: { ...values, unit: name } };
  return { type: 'measure', figure: { ...values, unit: name } };
}
