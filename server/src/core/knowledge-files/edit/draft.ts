import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { slug } from '../../knowledge';
import { fieldOf, readYaml, type Yaml } from './edit-yaml';

/** The files as a change leaves them so far. */
export interface Draft {
  texts(): readonly { readonly file: string; readonly text: string }[];
  /** Files in which places are sure, in order; those with a fault of syntax are passed over. */
  sound(): readonly OpenFile[];
  /** The entry of an actor: the one that defines it, else one that adds to it. */
  actor(id: string): ActorEntry | undefined;
  /** The file that a new entry of a section goes to. */
  target(section: 'actors' | 'events'): OpenFile;
  write(file: string, text: string): undefined;
}

export interface OpenFile {
  readonly file: string;
  readonly yaml: Yaml;
}

export interface ActorEntry extends OpenFile {
  readonly list: YAMLSeq;
  readonly entry: YAMLMap;
  readonly defines: boolean;
}

export function draftOf(files: readonly { readonly file: string; readonly text: string }[], newFile: string): Draft {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const read = new Map<string, { text: string; yaml: Yaml | undefined }>();
  const open = (file: string): Yaml | undefined => {
    const text = texts.get(file) ?? '';
    const known = read.get(file);
    if (known?.text === text) return known.yaml;
    const yaml = readYaml(text);
    const usable = yaml && (yaml.root === null || isMap(yaml.root)) ? yaml : undefined;
    read.set(file, { text, yaml: usable });
    return usable;
  };
  const sound = (): OpenFile[] =>
    [...texts.keys()].flatMap((file) => {
      const yaml = open(file);
      return yaml ? [{ file, yaml }] : [];
    });
  return {
    texts: () => [...texts].map(([file, text]) => ({ file, text })),
    sound,
    actor(id) {
      const found: ActorEntry[] = [];
      for (const { file, yaml } of sound()) {
        const list = sectionOf(yaml, 'actors');
        for (const entry of list?.items ?? [])
          if (list && isMap(entry) && idOf(entry) === id)
            found.push({ file, yaml, list, entry, defines: !!fieldOf(entry, 'type') && !!fieldOf(entry, 'name') });
      }
      return found.find(({ defines }) => defines) ?? found[0];
    },
    target(section) {
      const all = sound();
      const found = all.find(({ yaml }) => sectionOf(yaml, section)) ?? all[0];
      if (found) return found;
      let file = newFile;
      for (let i = 2; texts.has(file); i++) file = newFile.replace(/(\.ya?ml)$/, `-${i}$1`);
      return { file, yaml: readYaml('') as Yaml };
    },
    write(file, text) {
      texts.set(file, text);
      return undefined;
    },
  };
}

/** The list of a section, where it is one. */
export function sectionOf({ root }: Yaml, section: string): YAMLSeq | undefined {
  const value = isMap(root) ? fieldOf(root, section)?.value : undefined;
  return isSeq(value) ? value : undefined;
}

export function idOf(entry: YAMLMap): string | undefined {
  const id = textOf(fieldOf(entry, 'id')?.value);
  const name = textOf(fieldOf(entry, 'name')?.value);
  return id ?? (name === undefined ? undefined : slug(name));
}

/** A scalar's text as the reader of knowledge files takes it. */
export function textOf(node: Node | null | undefined): string | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return node.value.trim() || undefined;
  return typeof node.value === 'number' ? node.source : undefined;
}
