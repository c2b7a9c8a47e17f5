import { isMap, isScalar, type Node } from 'yaml';
import type { KnownName, KnownRole, SourceReference } from '../../model';
import type { PackActor } from '../pack';
import { slug } from '../slug';
import { intervalOf } from './dates';
import { actorFields, genderWords, nameFields, roleFields, sourceFields, standingWords, typeWords } from './fields';
import type { Reader } from './reader';

/** An actor of a file, with the nodes that later checks point at. */
export interface ReadActor {
  readonly actor: PackActor;
  readonly at: Node;
  readonly idAt: Node;
  /** False where the id is made from the name. */
  readonly ownId: boolean;
  readonly parentAt?: Node;
  readonly names: readonly { readonly text: string; readonly at: Node; readonly short: boolean }[];
  readonly spelling?: string;
  /** Ids of other actors that it names, where they stand. */
  readonly references: readonly Reference[];
}

/** An id in a place where an actor is meant. */
export interface Reference {
  readonly id: string;
  readonly at: Node;
}

export function readActor(node: Node, reader: Reader, fileSource: SourceReference): ReadActor | undefined {
  const fields = reader.fields(node, 'An actor', actorFields);
  if (fields === undefined) return undefined;
  const name = reader.text(fields.get('name'), 'name');
  const givenId = reader.text(fields.get('id'), 'id');
  const id = givenId ?? (name === undefined ? undefined : slug(name));
  if (id === undefined || id === '') {
    reader.problem(node, 'An actor needs a name, or the id of the known actor it adds to: add “name: …”.');
    return undefined;
  }
  const type =
    reader.word(fields.get('type'), 'type', typeWords) ?? (fields.get('type') === undefined ? undefined : 'other');
  const names: KnownName[] = [];
  const places: { text: string; at: Node; short: boolean }[] = [];
  const addName = (known: KnownName, at: Node) => {
    names.push(known);
    places.push({ text: known.text, at, short: known.short === true });
  };
  if (name !== undefined) addName({ text: name, standing: 'preferred' }, fields.get('name') as Node);
  const short = reader.text(fields.get('short'), 'short');
  if (short !== undefined) addName({ text: short, standing: 'preferred', short: true }, fields.get('short') as Node);
  for (const key of ['names', 'aliases'] as const)
    for (const item of reader.items(fields.get(key), key)) {
      const read = readName(item, reader);
      if (read !== undefined) addName(read.name, read.at);
    }
  if (name === undefined && type !== undefined)
    reader.problem(node, 'An actor with a type needs a name: add “name: …”.');
  const wikidata = reader.text(fields.get('wikidata'), 'wikidata');
  if (wikidata !== undefined && !/^Q[1-9]\d*$/.test(wikidata))
    reader.problem(
      fields.get('wikidata'),
      `"${wikidata}" is not a Wikidata item: write Q and a number, such as Q7747.`,
    );
  const gender = reader.word(fields.get('gender'), 'gender', genderWords);
  const demonyms = texts(fields.get('demonyms'), 'demonyms', reader);
  const parent = reader.text(fields.get('parent'), 'parent');
  const description = reader.text(fields.get('description'), 'description');
  const source = readSource(fields.get('source'), reader) ?? fileSource;
  const references: Reference[] = [];
  if (parent !== undefined) references.push({ id: parent, at: fields.get('parent') as Node });
  const roles = reader
    .items(fields.get('roles'), 'roles', false)
    .map((item) => readRole(item, reader, source, references))
    .filter((role) => role !== undefined);
  const spelling = reader.text(fields.get('spelling'), 'spelling');
  return {
    actor: {
      id,
      ...(name === undefined || type === undefined ? { add: true } : { type }),
      names,
      ...(wikidata !== undefined && /^Q[1-9]\d*$/.test(wikidata) ? { wikidata } : {}),
      ...(gender === undefined ? {} : { gender: gender === 'female' ? 'f' : 'm' }),
      ...(demonyms.length === 0 ? {} : { demonyms }),
      ...(parent === undefined ? {} : { parent }),
      ...(roles.length === 0 ? {} : { roles }),
      ...(description === undefined ? {} : { description }),
      source,
    },
    at: node,
    idAt: fields.get('id') ?? fields.get('name') ?? node,
    ownId: givenId !== undefined,
    ...(parent === undefined ? {} : { parentAt: fields.get('parent') as Node }),
    names: places,
    ...(spelling === undefined ? {} : { spelling }),
    references,
  };
}

/** A name with the place of its text. */
function readName(node: Node, reader: Reader): { readonly name: KnownName; readonly at: Node } | undefined {
  if (isScalar(node)) {
    const text = reader.text(node, 'A name');
    return text === undefined ? undefined : { name: { text, standing: 'accepted' }, at: node };
  }
  const fields = reader.fields(node, 'A name', nameFields);
  if (fields === undefined) return undefined;
  const text = reader.text(fields.get('text'), 'text');
  if (text === undefined) {
    reader.problem(node, 'A name needs its text: add “text: …”.');
    return undefined;
  }
  const language = reader.text(fields.get('language'), 'language');
  const short = fields.get('short');
  if (short !== undefined && !(isScalar(short) && typeof short.value === 'boolean'))
    reader.problem(short, 'short must be true or false.');
  const note = reader.text(fields.get('note'), 'note');
  const name: KnownName = {
    text,
    standing: reader.word(fields.get('standing'), 'standing', standingWords) ?? 'accepted',
    ...(language === undefined ? {} : { language }),
    ...(isScalar(short) && short.value === true ? { short: true } : {}),
    ...(note === undefined ? {} : { note }),
  };
  return { name, at: fields.get('text') as Node };
}

function readRole(
  node: Node,
  reader: Reader,
  actorSource: SourceReference,
  references: Reference[],
): KnownRole | undefined {
  const fields = reader.fields(node, 'A role', roleFields);
  if (fields === undefined) return undefined;
  const title = reader.text(fields.get('title'), 'title');
  if (title === undefined) {
    reader.problem(node, 'A role needs its title: add “title: …”.');
    return undefined;
  }
  const of = reader.text(fields.get('of'), 'of');
  if (of !== undefined) references.push({ id: of, at: fields.get('of') as Node });
  const from = readDate(fields.get('from'), 'from', reader);
  const to = readDate(fields.get('to'), 'to', reader);
  const inOrder =
    from === undefined || to === undefined || (intervalOf(from)?.from ?? '') <= (intervalOf(to)?.to ?? '');
  if (!inOrder)
    reader.problem(fields.get('to'), `The role ends (${to}) before it begins (${from}). Both dates are left out.`);
  return {
    title,
    ...(of === undefined ? {} : { of }),
    ...(from === undefined || !inOrder ? {} : { from }),
    ...(to === undefined || !inOrder ? {} : { to }),
    source: readSource(fields.get('source'), reader) ?? actorSource,
  };
}

export function readDate(node: Node | undefined, what: string, reader: Reader): string | undefined {
  const text = reader.text(node, what);
  if (text === undefined) return undefined;
  if (intervalOf(text) !== undefined) return text;
  reader.problem(node, `"${text}" is not a date: write 2014, 2014-03 or 2014-03-18.`);
  return undefined;
}

/** A title, or a mapping of title and url. */
export function readSource(node: Node | undefined, reader: Reader): SourceReference | undefined {
  if (node === undefined) return undefined;
  if (!isMap(node)) {
    const title = reader.text(node, 'source');
    if (title === undefined) return undefined;
    return /^https?:\/\//.test(title) ? { title, url: title } : { title };
  }
  const fields = reader.fields(node, 'A source', sourceFields);
  const url = reader.text(fields?.get('url'), 'url');
  const title = reader.text(fields?.get('title'), 'title') ?? url;
  if (url !== undefined && !/^https?:\/\//.test(url))
    reader.problem(fields?.get('url'), 'url must begin with http:// or https://.');
  if (title === undefined) return undefined;
  return { title, ...(url !== undefined && /^https?:\/\//.test(url) ? { url } : {}) };
}

export function texts(node: Node | undefined, what: string, reader: Reader): string[] {
  return reader.items(node, what).flatMap((item) => reader.text(item, `An item of ${what}`) ?? []);
}
