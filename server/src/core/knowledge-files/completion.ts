import type { Archive } from '../archive';
import { fullest } from '../features/context';
import type { Field } from '../knowledge';
import type { Span } from '../model';
import { counted, whatItIs } from './actor-summary';
import { type Code, currencyCodes, languageCodes } from './codes';
import type { KnowledgeFilesContext } from './context';
import { spotAt } from './spot';

export interface KnowledgeCompletion {
  readonly label: string;
  readonly kind: 'field' | 'word' | 'actor' | 'name';
  readonly detail?: string;
  readonly about?: string;
  readonly newText: string;
  /** What is compared with the word before the cursor, where it is not the label. */
  readonly filter?: string;
  readonly replaces: Span;
}

export interface KnowledgeCompletions {
  readonly items: readonly KnowledgeCompletion[];
  /** False where more would fit: to be asked for again with the next letter. */
  readonly whole: boolean;
}

const mostItems = 80;
const none: KnowledgeCompletions = { items: [], whole: true };
/** Of a longer line only the end is looked at. */
const longestLine = 500;
/** Stands for what is yet to be written. */
const placeholder = 'zzzz';

/** Names of fields, words that a field takes, ids of actors, codes of languages and currencies, names the articles use. */
export function completion(text: string, offset: number, context: KnowledgeFilesContext): KnowledgeCompletions {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(Math.max(lineStart, offset - longestLine), offset);
  if (/(?:^|\s)#/.test(before)) return none;
  const lineEnd = /[\r\n]|$/.exec(text.slice(offset))?.index ?? 0;
  const behind = text.slice(offset, offset + lineEnd);
  const colon = /:[ \t]/.exec(`${before} `);
  const afterKey = !!colon && !/[{,][^:]*$/.test(before.slice(colon.index));
  const word =
    (/[{[,]/.test(before) || !afterKey ? /[^\s,[\]{}:"'#]*$/ : /[^"':[\]{},#]*$/).exec(before)?.[0].trimStart() ?? '';
  const replaces = { start: offset - word.length, end: offset };
  const head = text.slice(0, replaces.start);
  const tail = behind.replace(/^[^\s,[\]{}:"'#]+/, '');
  const rest = (behind.trim() === '' ? '' : tail) + text.slice(offset + lineEnd);
  for (const inserted of afterKey ? [placeholder] : [`${placeholder}: `, placeholder]) {
    const spot = spotAt(head + inserted + rest, replaces.start + 1);
    if (spot?.text !== placeholder) continue;
    if (spot.part === 'key' && spot.section === 'spellings') return actors(word, replaces, context, ': ');
    if (spot.part === 'key') {
      const fields = Object.entries(spot.table).filter(([name]) => !spot.present.includes(name));
      if (fields.length === 0) continue;
      const hasColon = /^\s*:/.test(behind);
      return {
        whole: true,
        items: fields.map(([name, field]) => ({
          label: name,
          kind: 'field',
          about: field.about,
          newText: hasColon ? name : `${name}:${opensList(field) ? '' : ' '}`,
          replaces,
        })),
      };
    }
    return spot.field ? values(spot.field, spot.key, word, replaces, context) : none;
  }
  return none;
}

function opensList(field: Field): boolean {
  return field.value === 'mapping' || field.value === 'spellings';
}

function values(
  field: Field,
  key: string,
  word: string,
  replaces: Span,
  context: KnowledgeFilesContext,
): KnowledgeCompletions {
  const words = (list: readonly Code[]): KnowledgeCompletions => ({
    whole: true,
    items: list.map(({ code, name }) => ({
      label: code,
      kind: 'word',
      detail: name,
      newText: code,
      filter: `${code} ${name}`,
      replaces,
    })),
  });
  switch (field.value) {
    case 'words':
      return {
        whole: true,
        items: Object.entries(field.words ?? {}).map(([label, about]) => ({
          label,
          kind: 'word',
          about,
          newText: label,
          replaces,
        })),
      };
    case 'flag':
      return words(['true', 'false'].map((code) => ({ code, name: '' })));
    case 'language':
      return words(languageCodes());
    case 'currency':
      return words(currencyCodes());
    case 'event-kind':
      return words(eventKinds(context));
    case 'actor':
      return actors(word, replaces, context, '');
    case 'text':
      return ['name', 'names', 'aliases', 'text'].includes(key) ? newNames(word, replaces, context) : none;
    default:
      return none;
  }
}

/** Kinds that known events have, the most usual first. */
function eventKinds({ knowledge }: KnowledgeFilesContext): Code[] {
  const counts = new Map<string, number>();
  for (const { kind } of knowledge.events.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => ({ code, name: `${counted(count, 'event')} known` }));
}

/** Actors whose id or one of whose names begins so, those of the articles first. */
function actors(
  word: string,
  replaces: Span,
  { knowledge, archive }: KnowledgeFilesContext,
  ending: string,
): KnowledgeCompletions {
  const wanted = word.toLowerCase();
  const items: KnowledgeCompletion[] = [];
  const add = (id: string) => {
    const actor = knowledge.actors.get(id);
    if (!actor) return;
    const name = actor.names.find(({ text }) => text.toLowerCase().startsWith(wanted)) ?? actor.names[0];
    const what = whatItIs(actor);
    items.push({
      label: id,
      kind: 'actor',
      detail: `${actor.names[0]?.text} · ${actor.type}`,
      ...(what ? { about: what } : {}),
      newText: id + ending,
      filter: `${id} ${name?.text ?? ''}`,
      replaces,
    });
  };
  const fits = (id: string) =>
    id.startsWith(wanted) ||
    !!knowledge.actors.get(id)?.names.some(({ text }) => ` ${text.toLowerCase()}`.includes(` ${wanted}`));
  const mentioned = new Set<string>();
  for (const [entity] of archive().actors)
    if (entity.startsWith('known:') && fits(entity.slice('known:'.length)))
      mentioned.add(entity.slice('known:'.length));
  for (const id of mentioned) if (items.length < mostItems) add(id);
  if (wanted !== '')
    for (const id of knowledge.actors.keys()) {
      if (items.length >= mostItems) break;
      if (!mentioned.has(id) && fits(id)) add(id);
    }
  return { items, whole: false };
}

/** Names in the articles that nothing is known of, the most frequent first. */
function newNames(word: string, replaces: Span, { archive }: KnowledgeFilesContext): KnowledgeCompletions {
  const wanted = word.toLowerCase();
  const found: { id: string; name: string; articles: number }[] = [];
  for (const [id, forms] of archive().actors) {
    const name = id.startsWith('local:') ? fullest(forms) : undefined;
    if (name?.toLowerCase().includes(wanted))
      found.push({ id, name, articles: archive().mentioning.get(id)?.size ?? 0 });
  }
  const shown = found.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1)).slice(0, mostItems);
  return {
    whole: shown.length === found.length,
    items: shown.map(({ id, name, articles }) => ({
      label: name,
      kind: 'name',
      detail: `${typeOf(id, archive())} in ${counted(articles, 'article')}`,
      newText: name,
      replaces,
    })),
  };
}

/** The type of an actor in the first article that mentions it. */
function typeOf(id: string, archive: Archive): string {
  const [file = ''] = archive.mentioning.get(id) ?? [];
  return archive.articles.get(file)?.entities.get(id)?.type ?? 'actor';
}
