import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  parseDocument,
  type Range,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { block, fieldLines, flow, isFields, type YamlValue } from './write-yaml';

/**
 * Edits of YAML text that touch nothing but what they change: comments, order, indentation and line ends stay. Each takes
 * a text and nodes of that text, and answers the next text.
 */
export interface Yaml {
  readonly text: string;
  readonly root: Node | null;
  /** The end of the document: of the text, or where `...` or another document begins. */
  readonly end: number;
  readonly eol: string;
}

/** The text with its nodes; undefined where it has a fault of syntax, since then no place in it is sure. */
export function readYaml(text: string): Yaml | undefined {
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  } catch {
    return undefined;
  }
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return undefined;
  const { contents } = document;
  const root = contents === null || (isScalar(contents) && contents.value === null) ? null : contents;
  const from = root ? contentEnd(root) : 0;
  const marker = (root ? /^(?:\.\.\.|---)[ \t]*\r?$/m : /^\.\.\.[ \t]*\r?$/m).exec(text.slice(from));
  return { text, root, end: marker ? from + marker.index : text.length, eol: eolOf(text) };
}

/** The line end of most lines. */
function eolOf(text: string): string {
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > all ? '\r\n' : '\n';
}

export type Field = Pair<Node, Node | null>;

export function fieldOf(map: YAMLMap, key: string): Field | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) as Field | undefined;
}

/** Adds a field to a mapping, behind the last of those that stand before it by `order`. */
export function addField(yaml: Yaml, map: YAMLMap, key: string, value: YamlValue, order: readonly string[]): string {
  const rank = (pair: Field) => order.indexOf(String((pair.key as { value?: unknown }).value));
  const wanted = order.indexOf(key);
  const fields = map.items as Field[];
  const before = fields.filter((pair) => wanted < 0 || rank(pair) < wanted).at(-1);
  if (map.flow) {
    if (before) return insert(yaml, fieldEnd(before), `, ${flowField(key, value)}`);
    const [first] = fields;
    if (first) return insert(yaml, start(first.key), `${flowField(key, value)}, `);
    return insert(yaml, start(map) + 1, ` ${flowField(key, value)} `);
  }
  const indentation = ' '.repeat(column(yaml.text, start((fields[0] as Field).key)));
  const line = `${key}:${block(value, indentation, yaml.eol)}`;
  if (before) return insertLine(yaml, fieldEnd(before), indentation + line);
  return insert(yaml, start((fields[0] as Field).key), `${line}${yaml.eol}${indentation}`);
}

/** Writes another text for the value of a field. */
export function replaceValue(yaml: Yaml, field: Field, value: string): string {
  const { value: node } = field;
  if (node === null || (isScalar(node) && node.source === '')) return insert(yaml, fieldEnd(field), ` ${flow(value)}`);
  return replace(yaml, start(node), contentEnd(node), flow(value));
}

/** Adds an item to the list of a field: the field's value may be a list, one value, or nothing yet. */
export function addItem(yaml: Yaml, field: Field, item: YamlValue): string {
  const { value } = field;
  if (isSeq(value)) return addToList(yaml, value, item);
  if (value === null || (isScalar(value) && value.value === null)) {
    const colon = fieldEnd(field);
    if (!isFields(item)) return insert(yaml, colon, ` [${flow(item)}]`);
    const indentation = ' '.repeat(column(yaml.text, start(field.key)));
    return insertLine(yaml, colon, `${indentation}  - ${fieldLines(item, `${indentation}    `, yaml.eol)}`);
  }
  const [from, to] = (value as Node).range as Range;
  const own = yaml.text.slice(from, to);
  const quoted = /^["'{[]/.test(own) ? own : flow(String((value as { value?: unknown }).value));
  return replace(yaml, from, to, `[${quoted}, ${flow(item)}]`);
}

function addToList(yaml: Yaml, list: YAMLSeq, item: YamlValue): string {
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow) {
    return last ? insert(yaml, contentEnd(last), `, ${flow(item)}`) : insert(yaml, start(list) + 1, flow(item));
  }
  const indentation = ' '.repeat(column(yaml.text, start(list)));
  const spread = isFields(item) && !(isMap(last) && last.flow) && !(last !== undefined && isScalar(last));
  const words = spread ? fieldLines(item, `${indentation}  `, yaml.eol) : flow(item);
  const gap = isSpaced(yaml, list) ? yaml.eol : '';
  return insertLine(yaml, last ? contentEnd(last) : start(list) + 1, `${gap}${indentation}- ${words}`);
}

/** Whether the last two entries have an empty line between them. */
function isSpaced({ text }: Yaml, { items }: YAMLSeq): boolean {
  const [before, last] = items.slice(-2) as [Node | undefined, Node | undefined];
  return !!before && !!last && /\n[ \t]*\r?\n/.test(text.slice(contentEnd(before), start(last)));
}

/** Adds a field to the top of the document, behind everything. */
export function addSection(yaml: Yaml, key: string, items: readonly YamlValue[]): string {
  const { root, eol, end } = yaml;
  if (root && (!isMap(root) || root.flow)) {
    return isMap(root) ? addField(yaml, root, key, items, []) : yaml.text;
  }
  const before = yaml.text.slice(0, end);
  const indentation = root && isMap(root) ? ' '.repeat(column(yaml.text, start((root.items[0] as Field).key))) : '';
  const gap = before === '' || before.endsWith('\n') ? '' : eol;
  const space = root ? eol : '';
  const lines = items.map((item) => `${eol}${indentation}  - ${fieldLines(item, `${indentation}    `, eol)}`).join('');
  return `${before}${gap}${space}${indentation}${key}:${lines}${eol}${yaml.text.slice(end)}`;
}

/** Takes an item out of a list; the comments inside it stay where it stood. */
export function removeItem(yaml: Yaml, list: YAMLSeq, item: Node): string {
  const { text } = yaml;
  const at = list.items.indexOf(item);
  if (list.flow) {
    const next = list.items[at + 1] as Node | undefined;
    const previous = list.items[at - 1] as Node | undefined;
    const from = next || !previous ? start(item) : contentEnd(previous);
    const to = next ? start(next) : contentEnd(item);
    return removeBetween(yaml, from, to);
  }
  const indentation = column(text, start(list));
  let line = text.lastIndexOf('\n', start(item) - 1) + 1;
  while (line > 0 && text[line + indentation] !== '-') line = text.lastIndexOf('\n', line - 2) + 1;
  return removeLines(yaml, line + indentation, Math.max(line + indentation + 1, contentEnd(item)));
}

/** Takes a field out of a mapping in lines or in braces; the comments inside it stay where it stood. */
export function removeField(yaml: Yaml, map: YAMLMap, field: Field): string {
  if (!map.flow) return removeLines(yaml, start(field.key), fieldEnd(field));
  const at = map.items.indexOf(field as never);
  const next = map.items[at + 1] as Field | undefined;
  const previous = map.items[at - 1] as Field | undefined;
  const from = next || !previous ? start(field.key) : fieldEnd(previous);
  const to = next ? start(next.key) : fieldEnd(field);
  return removeBetween(yaml, from, to);
}

/** Takes out a part of a list or mapping in brackets but for the comments inside. */
function removeBetween(yaml: Yaml, from: number, to: number): string {
  const kept = comments(yaml.text.slice(from, to));
  return replace(yaml, from, to, kept.map((one) => ` ${one}${yaml.eol}`).join(''));
}

/** Takes out the lines of an item that begins at `from`, with what stands before it on its line where that is but space. */
function removeLines(yaml: Yaml, from: number, to: number): string {
  const { text, eol } = yaml;
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const indentation = ' '.repeat(from - lineStart);
  const end = lineEnd(text, to);
  const kept = comments(text.slice(from, end));
  if (text.slice(lineStart, from).trim() !== '') {
    // behind the dash of an outer item: what follows on the next line moves up to it
    const next = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
    const rest = kept.map((one) => `${one}${eol}${indentation}`).join('');
    return replace(yaml, from, end + next, rest);
  }
  const after = text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1);
  return replace(yaml, lineStart, after, kept.map((one) => indentation + one + eol).join(''));
}

/** The comments of a part of a text, each from its `#` to the end of its line. */
export function comments(part: string): string[] {
  const found: string[] = [];
  for (const token of new Lexer().lex(part)) if (token.startsWith('#')) found.push(token);
  return found;
}

/** Where a node's content ends: before the comments and line ends behind it. */
export function contentEnd(node: Node): number {
  if (isMap(node) && !node.flow && node.items.length > 0) return fieldEnd(node.items.at(-1) as unknown as Field);
  if (isSeq(node) && !node.flow && node.items.length > 0) return contentEnd(node.items.at(-1) as Node);
  const [from, end] = node.range as Range;
  if (isScalar(node) && node.type?.startsWith('BLOCK_')) {
    const body = node.source ?? '';
    return end - (body.length - body.trimEnd().length);
  }
  return Math.max(from, end);
}

function fieldEnd({ key, value }: Field): number {
  const behindKey = (key.range as Range)[1];
  if (value === null || (isScalar(value) && value.source === '')) return behindKey + 1;
  return contentEnd(value);
}

function start(node: Node): number {
  return (node.range as Range)[0];
}

function column(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The end of the line in which content ends, before its line end. */
function lineEnd(text: string, content: number): number {
  let from = content;
  while (from > 0 && /\s/.test(text[from - 1] as string)) from--;
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function insert({ text }: Yaml, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

function insertLine(yaml: Yaml, behind: number, line: string): string {
  const at = lineEnd(yaml.text, behind);
  return insert(yaml, at, yaml.eol + line);
}

function replace({ text }: Yaml, from: number, to: number, words: string): string {
  return text.slice(0, from) + words + text.slice(to);
}

function flowField(key: string, value: YamlValue): string {
  return `${key}: ${flow(value)}`;
}
