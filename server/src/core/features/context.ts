import type { Archive } from '../archive';
import type { Article, Finding, Knowledge, Mention, Place } from '../model';

/** What features may look at beside the article itself. */
export interface FeatureContext {
  readonly archive: Archive;
  readonly knowledge: Knowledge;
  readonly findings: (article: Article) => readonly Finding[];
  /** Where a file of the workspace has an actor of the knowledge. */
  readonly entry: (actor: string) => Place | undefined;
}

/** Mentions at an offset, narrowest first. A cursor at the end of a word still belongs to it. */
export function mentionsAt(article: Article, offset: number): Mention[] {
  return article.mentions
    .filter((mention) => mention.start <= offset && offset <= mention.end)
    .sort((a, b) => rank(a, offset) - rank(b, offset) || a.end - a.start - (b.end - b.start));
}

function rank(mention: Mention, offset: number): number {
  return offset < mention.end ? 0 : 1;
}

/** The entity of the actor at the offset. */
export function entityAt(article: Article, offset: number) {
  for (const mention of mentionsAt(article, offset)) {
    if (mention.kind !== 'actor' || !mention.link) continue;
    const entity = article.entities.find((candidate) => candidate.id === mention.link!.entity);
    if (entity) return { mention, entity };
  }
  return undefined;
}

/** The longest of the forms of a name, of equals the first. */
export function fullest(forms: readonly string[]): string | undefined {
  return forms.reduce<string | undefined>(
    (longest, form) => (longest === undefined || form.length > longest.length ? form : longest),
    undefined,
  );
}

/** Articles that a card or a lens looks at: an archive may have very many that name an actor, and an answer is wanted at once. */
export const mostLookedAt = 200;
