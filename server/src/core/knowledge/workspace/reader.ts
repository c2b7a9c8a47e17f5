import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { KnowledgeProblem, Span } from '../../model';
import type { FieldTable } from './fields';
import { nearest } from './nearest';

/** What may be said of a problem beside its message. */
export type ProblemDetail = Partial<Pick<KnowledgeProblem, 'severity' | 'related' | 'instead'>>;

/** Collects the problems of one file, and reads values out of its nodes, noting what is not as it should be. */
export interface Reader {
  readonly file: string;
  readonly problems: readonly KnowledgeProblem[];
  problem(at: Span | Node | null | undefined, message: string, detail?: ProblemDetail): void;
  /** A text; numbers count by their digits as written, so that `2012` is a date. */
  text(node: unknown, what: string): string | undefined;
  /** One of several words. */
  word<T extends string>(node: unknown, what: string, words: Readonly<Record<T, string>>): T | undefined;
  /** The items of a list; a single value counts as a list of one. */
  items(node: unknown, what: string, single?: boolean): readonly Node[];
  /** The fields of a mapping, unknown keys noted. */
  fields<T extends FieldTable>(node: unknown, what: string, table: T): Fields<keyof T & string> | undefined;
}

export interface Fields<K extends string> {
  readonly node: YAMLMap;
  get(key: K): Node | undefined;
}

export function reader(file: string, length: number): Reader {
  const problems: KnowledgeProblem[] = [];
  const problem: Reader['problem'] = (at, message, detail) => {
    const { start, end } = spanOf(at);
    const from = Math.min(Math.max(0, start), length);
    problems.push({
      file,
      start: from,
      end: Math.min(Math.max(from, end), length),
      message,
      severity: 'error',
      ...detail,
    });
  };
  const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null;
  const text: Reader['text'] = (node, what) => {
    if (isScalar(node)) {
      if (typeof node.value === 'string') return node.value.trim() === '' ? undefined : node.value.trim();
      if (typeof node.value === 'number' || typeof node.value === 'bigint') return node.source ?? String(node.value);
    }
    if (isAlias(node)) problem(node, aliasMessage);
    else if (isNode(node)) problem(node, `${what} must be a text, not ${kindOf(node)}.${textRemedy(node)}`);
    return undefined;
  };
  return {
    file,
    problems,
    problem,
    text,
    word: (node, what, words) => {
      const value = text(node, what);
      if (value === undefined) return undefined;
      const known = keysOf(words).find((word) => word === value);
      if (known !== undefined) return known;
      const meant = nearest(value, keysOf(words));
      problem(
        node as Node,
        `${what} must be one of ${keysOf(words).join(', ')}; “${value}” is none.${didYouMean(meant)}`,
        insteadOf(meant),
      );
      return undefined;
    },
    items: (node, what, single = true) => {
      if (isSeq(node)) return node.items.filter(isNode);
      if (isAlias(node)) problem(node, aliasMessage);
      else if (isScalar(node) && node.value === null) return [];
      else if (isNode(node) && single && !isMap(node)) return [node];
      else if (isNode(node))
        problem(node, `${what} must be a list, not ${kindOf(node)}. Begin each of its entries with “- ”.`);
      return [];
    },
    fields: (node, what, table) => {
      if (!isMap(node)) {
        if (isNode(node))
          problem(node, `${what} must be a mapping of fields, not ${kindOf(node)}: write “field: value”.`);
        return undefined;
      }
      const values = new Map<string, Node>();
      for (const { key, value } of node.items as readonly Pair<unknown, unknown>[]) {
        const name = isScalar(key) ? String(key.value) : '';
        if (!Object.hasOwn(table, name)) {
          const meant = nearest(
            name,
            Object.keys(table).filter((other) => !node.has(other)),
          );
          const remedy = didYouMean(meant) || ` Fields: ${Object.keys(table).join(', ')}.`;
          problem(isNode(key) ? key : node, `${what} has no field “${name}”.${remedy}`, {
            severity: 'warning',
            ...insteadOf(meant),
          });
        } else if (isNode(value) && !values.has(name)) values.set(name, value);
      }
      return { node, get: (key) => values.get(key) };
    },
  };
}

const aliasMessage = 'Aliases (*name) are not read here; write the value out.';

export const didYouMean = (meant: string | undefined) => (meant === undefined ? '' : ` Did you mean “${meant}”?`);
export const insteadOf = (meant: string | undefined): ProblemDetail => (meant === undefined ? {} : { instead: meant });

function textRemedy(node: Node): string {
  if (isScalar(node) && node.value !== null) return ' Put it in quotation marks.';
  return '';
}

function keysOf<T extends string>(words: Readonly<Record<T, string>>): T[] {
  return Object.keys(words) as T[];
}

/** Where a node stands. */
export function spanOf(at: Span | Node | null | undefined): Span {
  if (at === null || at === undefined) return { start: 0, end: 1 };
  if ('start' in at && typeof at.start === 'number') return at as Span;
  const range = (at as Node).range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 1 };
}

function kindOf(node: Node): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  if (isScalar(node)) return node.value === null ? 'empty' : `a ${typeof node.value}`;
  return 'an alias';
}
