import { isMap, isScalar, isSeq, type Node, type Range, type YAMLMap, type YAMLSeq } from 'yaml';
import { actorFields } from '../../knowledge';
import type { NewActor, NewName, NewRole } from './change';
import type { ChangeContext } from './change-knowledge';
import { type ActorEntry, type Draft, sectionOf, textOf } from './draft';
import { addField, addItem, addSection, fieldOf, removeField, removeItem, replaceValue } from './edit-yaml';
import { scalar, type YamlFields, type YamlValue } from './write-yaml';

const actorOrder = Object.keys(actorFields);

export function addActor(draft: Draft, actor: NewActor): undefined {
  return addEntry(draft, 'actors', { ...actor, aliases: actor.aliases?.map(nameValue) });
}

/** A new entry at the end of a section, which is made where there is none. */
export function addEntry(draft: Draft, section: 'actors' | 'events', entry: object): undefined {
  const { file, yaml } = draft.target(section);
  const value = entry as YamlFields;
  const field = isMap(yaml.root) ? fieldOf(yaml.root, section) : undefined;
  draft.write(file, field ? addItem(yaml, field, value) : addSection(yaml, section, [value]));
}

function nameValue(name: NewName): YamlValue {
  const { text, ...marks } = name;
  return Object.values(marks).some((mark) => mark !== undefined) ? { text, ...marks } : text;
}

/** Adds an item to a list field of an actor; where no file has an entry of the actor, one is made that adds to it. */
function addToActor(draft: Draft, id: string, key: 'aliases' | 'roles' | 'demonyms', item: YamlValue): undefined {
  const found = draft.actor(id);
  if (!found) return addEntry(draft, 'actors', { id, [key]: [item] });
  const { file, yaml, entry } = found;
  const field = fieldOf(entry, key) ?? (key === 'aliases' ? fieldOf(entry, 'names') : undefined);
  draft.write(file, field ? addItem(yaml, field, item) : addField(yaml, entry, key, [item], actorOrder));
  return undefined;
}

export function addAlias(draft: Draft, id: string, alias: NewName, context: ChangeContext): string | undefined {
  return missing(draft, id, context) ?? addToActor(draft, id, 'aliases', nameValue(alias));
}

export function addRole(draft: Draft, id: string, role: NewRole, context: ChangeContext): string | undefined {
  return missing(draft, id, context) ?? addToActor(draft, id, 'roles', role as unknown as YamlFields);
}

/** Why nothing can be added to an actor. */
function missing(draft: Draft, id: string, context: ChangeContext): string | undefined {
  if (context.isBuiltIn(id) || draft.actor(id)) return undefined;
  return `No knowledge file that can be read defines ${id}.`;
}

/** All that one entry says goes into another, and the ids that refer to it follow. What both say stays the second's. */
export function mergeActors(draft: Draft, from: string, into: string, context: ChangeContext): string | undefined {
  if (from === into) return 'These are one actor already.';
  if (context.isBuiltIn(from))
    return `${from} is built in and cannot be taken away. Merge the other way round, or accept its names as spellings.`;
  const source = draft.actor(from);
  if (!source) return `No knowledge file that can be read defines ${from}.`;
  const nobody = missing(draft, into, context);
  if (nobody !== undefined) return nobody;
  const known = new Set(context.actors.get(into)?.names.map(({ text }) => text));
  const target = draft.actor(into);
  for (const name of namesIn(source.entry)) {
    if (known.has(name.text) || (target && namesIn(target.entry).some(({ text }) => text === name.text))) continue;
    known.add(name.text);
    addAlias(draft, into, name, context);
  }
  for (const key of ['roles', 'demonyms'] as const) {
    const value = fieldOf(source.entry, key)?.value;
    for (const item of isSeq(value) ? value.items : value ? [value] : []) {
      const plain = plainValue(item as Node);
      if (plain !== undefined) addToActor(draft, into, key, plain);
    }
  }
  for (const key of ['gender', 'wikidata', 'parent', 'description', 'spelling', 'source'] as const) {
    const value = plainValue(fieldOf(source.entry, key)?.value);
    const present = draft.actor(into);
    if (value === undefined || !present || fieldOf(present.entry, key) || context.isBuiltIn(into)) continue;
    if (key === 'parent' && value === into) continue;
    draft.write(present.file, addField(present.yaml, present.entry, key, value, actorOrder));
  }
  const left = draft.actor(from) as ActorEntry;
  draft.write(left.file, removeItem(left.yaml, left.list, left.entry));
  dropParent(draft, into, from);
  replaceIds(draft, from, into);
  return undefined;
}

/** An actor does not belong to what has become itself. */
function dropParent(draft: Draft, id: string, parent: string): void {
  const found = draft.actor(id);
  const field = found && fieldOf(found.entry, 'parent');
  if (found && field && textOf(field.value) === parent)
    draft.write(found.file, removeField(found.yaml, found.entry, field));
}

/** The names an entry gives, as they would stand among the aliases of another. */
function namesIn(entry: YAMLMap): NewName[] {
  const names: NewName[] = [];
  const add = (name: NewName | undefined) => {
    if (name && !names.some(({ text }) => text === name.text)) names.push(name);
  };
  const single = (key: string) => textOf(fieldOf(entry, key)?.value);
  const name = single('name');
  if (name !== undefined) add({ text: name });
  for (const { node } of aliasesOf(entry)) {
    const text = aliasText(node);
    if (text !== undefined) add(isMap(node) ? (plainValue(node) as unknown as NewName) : { text });
  }
  const short = single('short');
  if (short !== undefined) add({ text: short, short: true });
  const spelling = single('spelling');
  if (spelling !== undefined) add({ text: spelling });
  return names;
}

/** The nodes of an entry's further names, with the list each is in. */
function aliasesOf(entry: YAMLMap): { readonly node: Node; readonly list?: YAMLSeq; readonly key: string }[] {
  return ['names', 'aliases'].flatMap((key) => {
    const value = fieldOf(entry, key)?.value;
    if (isSeq(value)) return (value.items as Node[]).map((node) => ({ node, list: value, key }));
    return isScalar(value) && value.value !== null ? [{ node: value as Node, key }] : [];
  });
}

function aliasText(node: Node): string | undefined {
  return isMap(node) ? textOf(fieldOf(node, 'text')?.value) : textOf(node);
}

/** A further name becomes an actor of its own. */
export function splitAlias(draft: Draft, id: string, name: string, context: ChangeContext): string | undefined {
  const found = draft.actor(id);
  const alias = found && aliasesOf(found.entry).find(({ node }) => aliasText(node) === name);
  if (!found || !alias) return `No knowledge file gives “${name}” as a further name of ${id}.`;
  const { file, yaml, entry } = found;
  const type = textOf(fieldOf(entry, 'type')?.value) ?? context.actors.get(id)?.type ?? 'other';
  draft.write(
    file,
    alias.list
      ? removeItem(yaml, alias.list, alias.node)
      : removeField(yaml, entry, fieldOf(entry, alias.key) as NonNullable<ReturnType<typeof fieldOf>>),
  );
  return addEntry(draft, 'actors', { name, type });
}

/** The spelling to be used of an actor, in its entry or where the file lists spellings already. */
export function setSpelling(draft: Draft, id: string, spelling: string, context: ChangeContext): string | undefined {
  const nobody = missing(draft, id, context);
  if (nobody !== undefined) return nobody;
  for (const { file, yaml } of draft.sound()) {
    const spellings = isMap(yaml.root) ? fieldOf(yaml.root, 'spellings')?.value : undefined;
    const field = isMap(spellings) ? fieldOf(spellings, id) : undefined;
    if (field) return draft.write(file, replaceValue(yaml, field, spelling));
  }
  const found = draft.actor(id);
  if (!found) return addEntry(draft, 'actors', { id, spelling });
  const field = fieldOf(found.entry, 'spelling');
  draft.write(
    found.file,
    field
      ? replaceValue(found.yaml, field, spelling)
      : addField(found.yaml, found.entry, 'spelling', spelling, actorOrder),
  );
  return undefined;
}

/** Another id, wherever the files have it. */
export function renameId(draft: Draft, from: string, to: string, context: ChangeContext): string | undefined {
  if (from === to) return undefined;
  if (!/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u.test(to))
    return `“${to}” is no id: write lower-case letters and figures, with hyphens between words.`;
  if (context.isBuiltIn(from)) return `${from} is the id of a built-in actor and cannot be another.`;
  if (context.actors.has(to)) return `The id ${to} is already that of ${context.actors.get(to)?.names[0]?.text}.`;
  if (draft.actor(to)) return `The id ${to} is taken.`;
  const found = draft.actor(from);
  if (!found) return `No knowledge file that can be read defines ${from}.`;
  if (!fieldOf(found.entry, 'id')) draft.write(found.file, addField(found.yaml, found.entry, 'id', to, actorOrder));
  replaceIds(draft, from, to);
  return undefined;
}

/** Writes another id in every place where an actor is meant by it. */
function replaceIds(draft: Draft, from: string, to: string): void {
  for (const { file, yaml } of draft.sound()) {
    const nodes: Node[] = [];
    const look = (node: Node | null | undefined) => {
      if (node && textOf(node) === from) nodes.push(node);
    };
    for (const entry of sectionOf(yaml, 'actors')?.items ?? []) {
      if (!isMap(entry)) continue;
      look(fieldOf(entry, 'id')?.value);
      look(fieldOf(entry, 'parent')?.value);
      const roles = fieldOf(entry, 'roles')?.value;
      for (const role of isSeq(roles) ? roles.items : []) if (isMap(role)) look(fieldOf(role, 'of')?.value);
    }
    for (const entry of sectionOf(yaml, 'events')?.items ?? []) {
      if (!isMap(entry)) continue;
      for (const key of ['participants', 'essential']) {
        const value = fieldOf(entry, key)?.value;
        if (isSeq(value)) for (const item of value.items) look(item as Node);
        else look(value);
      }
    }
    const spellings = isMap(yaml.root) ? fieldOf(yaml.root, 'spellings')?.value : undefined;
    if (isMap(spellings) && !fieldOf(spellings, to)) for (const { key } of spellings.items) look(key as Node);
    let text = yaml.text;
    for (const node of nodes.sort((a, b) => (b.range as Range)[0] - (a.range as Range)[0])) {
      const [start, end] = node.range as Range;
      text = text.slice(0, start) + scalar(to) + text.slice(end);
    }
    draft.write(file, text);
  }
}

/** A node as what could be written again; undefined for nothing. */
function plainValue(node: Node | null | undefined): YamlValue | undefined {
  if (!node) return undefined;
  if (isMap(node)) {
    const fields = node.items.flatMap(({ key, value }) => {
      const plain = plainValue(value as Node | null);
      return isScalar(key) && plain !== undefined ? [[String(key.value), plain] as const] : [];
    });
    return Object.fromEntries(fields);
  }
  if (isSeq(node)) return node.items.flatMap((item) => plainValue(item as Node) ?? []);
  if (isScalar(node) && typeof node.value === 'boolean') return node.value;
  return textOf(node);
}
