import type { Article, Mention } from '../../server/src/core/model';
import { formOfValue } from '../eval/error-kinds';
import { type CorpusArticle, type Kind, kinds, type Mark } from './read';

/** Counts over some articles. `marked` and `found` are all of a kind, the others pairs of a mark and a mention. */
export interface Counts {
  marked: number;
  found: number;
  /** Pairs with equal ends. */
  strict: number;
  /** Pairs that overlap. */
  relaxed: number;
  /** Overlapping pairs of the right type. */
  typed: number;
  /** Overlapping pairs with the right value: of an actor its type, of a quotation its speaker. */
  valued: number;
}

export interface CorpusError {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly kind: Kind;
  readonly fault: 'missed' | 'false' | 'span' | 'type' | 'value';
  readonly marked?: string;
  readonly found?: string;
  /** For the tables of kinds: what was marked and found, without the words, and how the words stand. */
  readonly gold?: string;
  readonly got?: string;
  readonly words: string;
  readonly opens: boolean;
}

export type Scores = Readonly<Record<Kind, Counts>>;

export function emptyScores(): Scores {
  const none = (): Counts => ({ marked: 0, found: 0, strict: 0, relaxed: 0, typed: 0, valued: 0 });
  return { actor: none(), date: none(), figure: none(), quotation: none() };
}

/** Harmonic mean of precision and recall for `right` pairs, 0 … 100. */
export const f1 = (right: number, { marked, found }: Counts): number =>
  marked + found === 0 ? 100 : (200 * right) / (marked + found);

/** Adds one article, as marked and as analysed, to the counts; answers what is wrong with it. */
export function scoreArticle(scores: Scores, marked: CorpusArticle, article: Article): CorpusError[] {
  const errors: CorpusError[] = [];
  const lineOf = (offset: number): number => marked.text.slice(0, offset).split('\n').length;
  for (const kind of kinds) {
    const counts = scores[kind];
    const marks = marked.marks.filter((mark) => mark.kind === kind);
    const mentions = article.mentions.filter((mention) => mention.kind === kind);
    counts.marked += marks.length;
    counts.found += mentions.length;
    const report = (fault: CorpusError['fault'], mark?: Mark, mention?: Mention): void => {
      errors.push({
        file: marked.file,
        line: lineOf((mark ?? (mention as Mention)).start),
        kind,
        fault,
        ...(mark && { marked: describeMark(mark, marked.text) }),
        ...(mention && { found: describeMention(mention, article) }),
        ...(mark && { gold: markKind(mark, fault, article) }),
        ...(mention && { got: mentionKind(mention, fault, article) }),
        words: marked.text.slice((mark ?? (mention as Mention)).start, (mark ?? (mention as Mention)).end),
        opens: article.sentences.some(({ start }) => start === (mark ?? (mention as Mention)).start),
      });
    };
    const pairs = align(marks, mentions);
    for (const [mark, mention] of pairs) {
      counts.relaxed++;
      if (sameSpan(mark, mention)) counts.strict++;
      else report('span', mark, mention);
      const type = mark.type === 'any' || mark.type === typeOf(mention);
      if (type) counts.typed++;
      else report('type', mark, mention);
      const value = kind === 'actor' ? type : valueAgrees(mark, mention, article);
      if (value) counts.valued++;
      else if (kind !== 'actor') report('value', mark, mention);
    }
    const paired = new Set<Mark | Mention>(pairs.flat());
    for (const mark of marks) if (!paired.has(mark)) report('missed', mark);
    for (const mention of mentions) if (!paired.has(mention)) report('false', undefined, mention);
  }
  return errors;
}

const sameSpan = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start === b.start && a.end === b.end;

/** Pairs of a mark and a mention, one to one: equal ends first, then the first that overlaps. */
function align(marks: readonly Mark[], mentions: readonly Mention[]): [Mark, Mention][] {
  const pairs: [Mark, Mention][] = [];
  const taken = new Set<Mention>();
  const left: Mark[] = [];
  const pair = (mark: Mark, mention: Mention | undefined): void => {
    if (!mention) return void left.push(mark);
    taken.add(mention);
    pairs.push([mark, mention]);
  };
  for (const mark of marks) {
    pair(
      mark,
      mentions.find((mention) => !taken.has(mention) && sameSpan(mark, mention)),
    );
  }
  for (const mark of left.splice(0)) {
    pair(
      mark,
      mentions.find((mention) => !taken.has(mention) && mention.start < mark.end && mark.start < mention.end),
    );
  }
  return pairs;
}

function typeOf(mention: Mention): string {
  if (mention.kind === 'actor' && mention.demonym) return 'demonym';
  if (mention.kind === 'quotation') return mention.type === 'title' ? 'title' : 'quote';
  return mention.type;
}

function valueAgrees(mark: Mark, mention: Mention, article: Article): boolean {
  if (mention.kind === 'date') return inMonths(mark.value) === inMonths(mention.value);
  if (mention.kind === 'quotation') return speaksAs(mark.value ?? '', mention.speaker, article);
  if (mention.kind !== 'figure' || !mark.figure) return false;
  const { value, upper, currency, unit } = mark.figure;
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.001 * Math.abs(a);
  return (
    near(value, mention.value) &&
    (upper === undefined ? mention.upper === undefined : mention.upper !== undefined && near(upper, mention.upper)) &&
    (currency === undefined || currency === mention.currency) &&
    (unit === undefined || unit === mention.unit)
  );
}

/** Lengths written in different ways are equal: `P1DE` and `P10Y`, `P3.5Y` and `P3Y6M`. */
function inMonths(value: string | undefined): string | undefined {
  const long = /^P(\d+)(DE|CE)$/.exec(value ?? '');
  if (long) return `P${Number(long[1]) * (long[2] === 'DE' ? 120 : 1200)}M`;
  const years = /^P([\d.]+)Y(?:(\d+)M)?$/.exec(value ?? '');
  return years ? `P${Number(years[1]) * 12 + Number(years[2] ?? 0)}M` : value;
}

/** The speaker is the actor that the article somewhere calls by `name`. */
function speaksAs(name: string, speaker: number | undefined, article: Article): boolean {
  const names = speakerNames(speaker, article);
  return name === '' ? speaker === undefined : names.includes(name);
}

function speakerNames(speaker: number | undefined, { mentions, entities }: Article): string[] {
  const mention = speaker === undefined ? undefined : mentions[speaker];
  if (mention?.kind !== 'actor') return [];
  const entity = entities.find(({ id }) => id === mention.link?.entity);
  const names = (entity?.mentions ?? []).map((id) => mentions[id]);
  return [mention, ...names].flatMap((other) => (other?.kind === 'actor' ? [other.name, other.text] : []));
}

/** What was marked: its type, of a wrong date the form of its value, of a quotation what its speaker is. */
function markKind({ kind, type, value }: Mark, fault: CorpusError['fault'], article: Article): string {
  if (kind === 'quotation') return fault === 'value' ? (value ? speakerKind(value, article) : 'nobody') : type;
  return kind === 'date' && fault === 'value' ? formOfValue(value ?? '') : type;
}

function mentionKind(mention: Mention, fault: CorpusError['fault'], article: Article): string {
  if (mention.kind === 'quotation' && fault === 'value') {
    const words = mention.speakerAt && article.text.slice(mention.speakerAt.start, mention.speakerAt.end);
    const name = speakerNames(mention.speaker, article)[0];
    return name === undefined
      ? words
        ? `nobody (${speakerKind(words, article)})`
        : 'nobody'
      : speakerKind(name, article);
  }
  return mention.kind === 'date' && fault === 'value' ? formOfValue(mention.value ?? '') : typeOf(mention);
}

/** A speaker by name is a person or another actor; others are a pronoun or a role. */
function speakerKind(words: string, article: Article): string {
  if (/^(?:he|she|they|it|we|i|il|elle|er|sie|él|ella)$/i.test(words)) return 'a pronoun';
  if (!/\p{Lu}\p{Ll}/u.test(words.replace(/^\S+ /, words.includes(' ') ? '' : '$&'))) return 'a role';
  const actor = article.mentions.find(
    (mention) => mention.kind === 'actor' && (mention.name === words || mention.text === words),
  );
  return actor?.kind === 'actor' && actor.type !== 'person' ? `a name (${actor.type})` : 'a name';
}

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 40)} … ${line.slice(-15)}` : line;
};

function describeMark({ start, end, type, value, figure }: Mark, text: string): string {
  const figures =
    figure && [figure.value, figure.upper, figure.currency, figure.unit].filter((part) => part !== undefined);
  return `${clip(text.slice(start, end))} {${[type, value, figures?.join(' ')].filter((part) => part !== undefined).join(' ')}}`;
}

function describeMention(mention: Mention, article: Article): string {
  const parts: unknown[] = [typeOf(mention)];
  if (mention.kind === 'date') parts.push(mention.value ?? 'unresolved', mention.expression.form);
  if (mention.kind === 'figure') parts.push(mention.value, mention.upper, mention.currency, mention.unit);
  if (mention.kind === 'quotation') {
    const words = mention.speakerAt && article.text.slice(mention.speakerAt.start, mention.speakerAt.end);
    parts.push(speakerNames(mention.speaker, article)[0] ?? `nobody (${words ?? 'no words'})`);
  }
  return `${clip(mention.text)} {${parts.filter((part) => part !== undefined).join(' ')}}`;
}
