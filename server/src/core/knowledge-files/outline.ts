import type { OutlineItem, OutlineKind } from '../features';
import type { KnowledgeEntry } from '../model';
import type { KnowledgeFilesContext } from './context';

const sections = [
  ['actor', 'Actors'],
  ['event', 'Events'],
  ['rate', 'Rates'],
  ['spelling', 'Spellings'],
] as const;

/** The entries of a file by section. */
export function outline(file: string, context: KnowledgeFilesContext): OutlineItem[] {
  const entries = context.files.find((read) => read.file === file)?.entries ?? [];
  return sections.flatMap(([kind, name]): OutlineItem[] => {
    const own = entries.filter((entry) => entry.kind === kind);
    const [first] = own;
    const last = own.at(-1);
    if (!first || !last) return [];
    return [
      {
        name,
        kind: 'section',
        range: { start: first.start, end: last.end },
        selection: { start: first.start, end: first.start },
        children: own.map((entry) => ({
          name: entry.name,
          ...(entry.detail ? { detail: entry.detail } : {}),
          kind: kindOf(entry, context),
          range: { start: entry.start, end: entry.end },
          selection: entry.idAt,
          children: [],
        })),
      },
    ];
  });
}

function kindOf({ kind, id }: KnowledgeEntry, { knowledge }: KnowledgeFilesContext): OutlineKind {
  if (kind === 'event') return 'date';
  if (kind === 'rate') return 'figure';
  return knowledge.actors.get(id)?.type ?? 'other';
}
