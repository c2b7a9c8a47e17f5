import type { Archive } from '../archive';
import type { KnownActor, Place } from '../model';

/** The mentions of a known actor in all articles, article by article. */
export function mentionsOf(id: string, archive: Archive): Place[] {
  return [...(archive.mentioning.get(`known:${id}`) ?? [])].flatMap(
    (file) => archive.articles.get(file)?.entities.get(`known:${id}`)?.places ?? [],
  );
}

/** How often, and in how many articles, an actor is written so. */
export function countSpelling(id: string, form: string, archive: Archive): { mentions: number; articles: number } {
  let mentions = 0;
  let articles = 0;
  for (const file of archive.mentioning.get(`known:${id}`) ?? []) {
    const spellings = archive.articles.get(file)?.entities.get(`known:${id}`)?.spellings ?? [];
    const count = spellings.find((spelling) => spelling.form === form)?.count ?? 0;
    mentions += count;
    if (count > 0) articles++;
  }
  return { mentions, articles };
}

/** What it is, in a few words: the last role, else the description. */
export function whatItIs(actor: KnownActor): string {
  const [role] = [...(actor.roles ?? [])].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  return actor.description ?? role?.title ?? '';
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
