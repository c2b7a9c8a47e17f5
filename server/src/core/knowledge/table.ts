import type { ActorType } from '../model';
import { nameText } from './expand';
import type { KnowledgePack, PackActor, PackTable } from './pack';
import { slug } from './slug';

/** Reads a line: `id|parent|type|description|source|name|name|…`. */
export function tableActor(line: string, table: PackTable): PackActor {
  const [id = '', parent = '', type = '', description = '', source = '', ...names] = line.split('|');
  const about = description || table.description;
  return {
    id: id || slug(nameText(names[0] ?? '')),
    type: (type || 'place') as ActorType,
    names,
    ...(parent ? { parent } : {}),
    ...(about ? { description: about } : {}),
    source: source || table.source,
  };
}

/** The actors that a pack's tables list. */
export function tableActors(pack: KnowledgePack): PackActor[] {
  return (pack.tables ?? []).flatMap((table) =>
    (typeof table.lines === 'string' ? table.lines.split('\n') : table.lines).map((line) => tableActor(line, table)),
  );
}
