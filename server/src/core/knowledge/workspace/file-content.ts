import { isMap, isScalar, type Node } from 'yaml';
import type { SourceReference, Span } from '../../model';
import type { PackRates } from '../pack';
import { fileFields } from './fields';
import { type ReadActor, type Reference, readActor } from './read-actor';
import { type ReadEvent, readEvent, readRate } from './read-event';
import type { KnowledgeText } from './read-knowledge-file';
import { reader as newReader, type Reader, spanOf } from './reader';
import { parseKnowledge } from './syntax';

/** The content of one file, before it is compared with the others. */
export interface FileContent {
  readonly reader: Reader;
  readonly text: string;
  readonly actors: readonly ReadActor[];
  readonly events: readonly ReadEvent[];
  readonly rates: readonly { readonly rate: PackRates; readonly at: Node }[];
  readonly spellings: readonly {
    readonly id: string;
    readonly spelling: string;
    readonly at: Node;
    readonly value: Node;
  }[];
}

/** Reads a file by itself. */
export function readContent(given: KnowledgeText): FileContent {
  const { file, text } = given;
  const reader = newReader(file, text.length);
  const source: SourceReference = { title: file };
  const empty: FileContent = { reader, text, actors: [], events: [], rates: [], spellings: [] };
  const contents = parseKnowledge(given, reader)?.contents;
  if (!contents || (isScalar(contents) && contents.value === null)) return empty;
  const fields = reader.fields(contents, 'A knowledge file', fileFields);
  if (fields === undefined) return empty;
  const read = <T>(key: 'actors' | 'events' | 'rates', one: (item: Node) => T | undefined): T[] =>
    reader.items(fields.get(key), key, false).flatMap((item) => one(item) ?? []);
  const spellings: { id: string; spelling: string; at: Node; value: Node }[] = [];
  const wanted = fields.get('spellings');
  if (isMap(wanted))
    for (const { key, value } of wanted.items) {
      const id = isScalar(key) ? String(key.value) : '';
      const spelling = reader.text(value, `The spelling of ${id}`);
      if (spelling !== undefined) spellings.push({ id, spelling, at: key as Node, value: value as Node });
    }
  else if (wanted !== undefined && !(isScalar(wanted) && wanted.value === null))
    reader.problem(wanted, 'spellings must be a mapping of ids and spellings: write “kyiv: Kiev” below it.');
  return {
    reader,
    text,
    actors: read('actors', (item) => readActor(item, reader, source)),
    events: read('events', (item) => readEvent(item, reader, source)),
    rates: read('rates', (item) => {
      const rate = readRate(item, reader, source);
      return rate && { rate, at: item };
    }),
    spellings,
  };
}

/** Every id of an actor that the file refers to. */
export function referencesOf({ actors, events, spellings }: FileContent): Reference[] {
  return [
    ...actors.flatMap(({ references }) => references),
    ...events.flatMap(({ references }) => references),
    ...spellings.map(({ id, at }) => ({ id, at })),
  ];
}

/** Where a node stands, with its file. */
export function placeOf({ reader }: FileContent, at: Node): Span & { readonly file: string } {
  const { start, end } = spanOf(at);
  return { file: reader.file, start, end };
}
