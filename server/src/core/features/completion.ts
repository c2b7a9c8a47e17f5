import type { Article } from '../model';
import { type FeatureContext, fullest } from './context';
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
  for (const [id, forms] of context.archive.actors) {
    if (items.size >= mostItems) break;
    const name = fullest(forms);
    if (name === undefined || !name.split(' ').some((word) => word.startsWith(before))) continue;
    const articles = context.archive.mentioning.get(id)?.size ?? 0;
    add(name, `${articles} ${articles === 1 ? 'article' : 'articles'}`);
  }
  return [...items.values()].slice(0, mostItems);
}

function preferred(name: string, known: string | undefined, { knowledge }: FeatureContext): string {
  const actor = known === undefined ? undefined : knowledge.actors.get(known);
  return actor ? knowledge.houseSpelling(actor, name) : name;
}
