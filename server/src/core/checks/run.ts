import type { Archive } from '../archive';
import type { Article, Knowledge } from '../model';
import type { Check, FindingDraft } from './check';
import { checks } from './index';

/** A finding with the id of its check; the service adds the severity. */
export type CheckedFinding = FindingDraft & { readonly check: string };

/**
 * Runs every check over an article, against the knowledge base and the archive. A check that fails is logged by its id
 * and the article's name and skipped. In text order; two findings of one check at one place are one.
 */
export function runChecks(
  article: Article,
  archive: Archive,
  knowledge: Knowledge,
  log: (message: string) => void,
  selected: readonly Check[] = checks,
): CheckedFinding[] {
  const found = new Map<string, CheckedFinding>();
  for (const check of selected) {
    try {
      const drafts = check.scope === 'article' ? check.run(article, knowledge) : check.run(article, archive, knowledge);
      for (const draft of drafts) {
        const place = `${check.meta.id} ${draft.start} ${draft.end}`;
        if (!found.has(place)) found.set(place, { ...draft, check: check.meta.id });
      }
    } catch {
      log(`check ${check.meta.id} failed on ${article.file}`);
    }
  }
  return [...found.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0),
  );
}
