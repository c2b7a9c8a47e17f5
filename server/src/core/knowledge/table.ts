import type { ActorType } from '../model';
import { nameText } from './expand';
import type { KnowledgePack, PackActor, PackTable } from './pack';
import { slug } from './slug';

/** A Wikidata item. */
export const isItem = (name: string): boolean => name.charCodeAt(0) === 81 && /^Q\d+$/.test(name);

/** Reads a line: `id|parent|type|description|source|name|name|…`, the last of them a Wikidata item or a name. */
export function tableActor(line: string, table: PackTable): PackActor {
  const [id = '', parent = '', type = '', description = '', source = '', ...names] = line.split('|');
  const wikidata = names.length > 1 && isItem(names.at(-1) as string) ? names.pop() : undefined;
  const about = description || table.description;
  return {
    id: id || slug(nameText(names[0] ?? '')),
    type: (type || defaultType) as ActorType,
    names,
    ...(wikidata ? { wikidata } : {}),
    ...(parent ? { parent } : {}),
    ...(about ? { description: about } : {}),
    source: source || table.source,
  };
}

const defaultType = 'place';

/** The third field alone. */
export function tableType(line: string): ActorType {
  const start = line.indexOf('|', line.indexOf('|') + 1) + 1;
  return (line.slice(start, line.indexOf('|', start)) || defaultType) as ActorType;
}

/** The actors that a pack's tables list. */
export function tableActors(pack: KnowledgePack): PackActor[] {
  return (pack.tables ?? []).flatMap((table) =>
    (typeof table.lines === 'string' ? table.lines.split('\n') : table.lines).map((line) => tableActor(line, table)),
  );
}
