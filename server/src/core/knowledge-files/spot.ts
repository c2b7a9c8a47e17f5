import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Range } from 'yaml';
import { blanked, type Field, type FieldTable, fileFields, knowledgeParts } from '../knowledge';
import type { Span } from '../model';

/** What stands at a place of a knowledge file: a field's name, or its value. */
export interface Spot extends Span {
  readonly part: 'key' | 'value';
  /** The words at the place, without quotation marks. */
  readonly text: string;
  /** The field's name; of `spellings`, the id. */
  readonly key: string;
  /** What is known of the field; absent where it is no field. */
  readonly field?: Field;
  /** Fields of the mapping it stands in, and those that are there already. */
  readonly table: FieldTable;
  readonly present: readonly string[];
  /** `actors`, `events` …; empty at the top. */
  readonly section: string;
}

/** The spot at an offset; undefined between fields, in comments, and where nothing can be read. */
export function spotAt(text: string, offset: number): Spot | undefined {
  let contents: Node | null;
  try {
    contents = parseDocument(onlyPartAt(text, offset), { prettyErrors: false, logLevel: 'silent' }).contents;
  } catch {
    return undefined;
  }
  return contents ? find(contents, { fields: fileFields, key: '', section: '' }, offset) : undefined;
}

/** The text with all entries blanked but the one at the offset, so that faults in others do no harm. */
function onlyPartAt(text: string, offset: number): string {
  const others = knowledgeParts(text).filter(
    ({ start, end }) => (offset < start || offset >= end) && !(offset === end && end === text.length),
  );
  return blanked(text, others);
}

interface Around {
  readonly field?: Field;
  readonly fields?: FieldTable;
  readonly key: string;
  readonly section: string;
  readonly map?: { readonly table: FieldTable; readonly present: readonly string[] };
}

function find(node: Node, around: Around, offset: number): Spot | undefined {
  if (isMap(node)) {
    const pairs = node.items as Pair<Node, Node | null>[];
    const present = pairs.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
    const table = around.fields ?? {};
    for (const [i, { key, value }] of pairs.entries()) {
      const name = present[i] as string;
      const field =
        around.field?.value === 'spellings'
          ? { about: 'The house spelling of the actor with this id.', value: 'text' as const }
          : table[name];
      const inner: Around = {
        key: name,
        section: around.section || name,
        map: { table, present },
        ...(field ? { field } : {}),
        ...(field?.fields ? { fields: field.fields } : {}),
      };
      if (holds(key, offset)) return spot(key, 'key', inner, around);
      const found = value && holds(value, offset) ? find(value, inner, offset) : undefined;
      if (found) return found;
    }
    return undefined;
  }
  if (isSeq(node)) {
    for (const item of node.items as Node[]) {
      const found = holds(item, offset) ? find(item, around, offset) : undefined;
      if (found) return found;
    }
    return undefined;
  }
  return isScalar(node) && node.value !== null ? spot(node, 'value', around, around) : undefined;
}

function spot(node: Node, part: Spot['part'], around: Around, outer: Around): Spot {
  const [start, end] = node.range as Range;
  const map = around.map ?? { table: {}, present: [] };
  return {
    start,
    end,
    part,
    text: isScalar(node) ? String(node.source ?? node.value) : '',
    key: around.key,
    ...(around.field ? { field: around.field } : {}),
    table: map.table,
    present: map.present,
    section: part === 'key' && outer.key === '' ? '' : around.section,
  };
}

function holds(node: Node, offset: number): boolean {
  const [start, end] = node.range as Range;
  return start <= offset && offset <= end;
}
