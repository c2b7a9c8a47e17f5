import type { Article } from '../model';
import type { FeatureContext } from './context';
import type { CompletionItem } from './features';

const mostItems = 50;

/** Names of actors that start with the word before the cursor: of this article, then of the archive. */
export function completion(article: Article, offset: number, context: FeatureContext): CompletionItem[] {
  const before = /[\p{Lu}][\p{L}'’-]*$/u.exec(article.text.slice(Math.max(0, offset - 60), offset))?.[0];
  if (!before) return [];
  const replaces = { start: offset - before.length, end: offset };
  const items = new Map<string, CompletionItem>();
  const add = (name: string, detail: string) => {
    const words = name.split(' ');
    if (words.some((word) => word.startsWith(before)) && name !== before && !items.has(name)) {
      items.set(name, { label: name, detail, replaces });
    }
  };
  for (const entity of article.entities) add(preferred(entity.name, entity.known, context), entity.type);
  for (const [id, files] of context.archive.mentioning) {
    if (items.size >= mostItems) break;
    const file = files.values().next().value;
    const record = file === undefined ? undefined : context.archive.articles.get(file)?.entities.get(id);
    if (record) add(record.name, `${record.type}, ${files.size} ${files.size === 1 ? 'article' : 'articles'}`);
  }
  return [...items.values()].slice(0, mostItems);
}

function preferred(name: string, known: string | undefined, { knowledge }: FeatureContext): string {
  const actor = known === undefined ? undefined : knowledge.actors.get(known);
  return actor ? knowledge.houseSpelling(actor, name) : name;
}
