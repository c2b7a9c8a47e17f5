import type { Entity, FigureMention, Knowledge } from '../model';
import type { FigureDraft, Placed } from '../recognise/recogniser';
import { currenciesByContext } from './currencies';

export type ResolvedFigure = Omit<FigureMention, 'id' | 'text' | 'converted'> & {
  /** Index of the draft that states the same amount in another currency beside this one; both point at each other. */
  readonly convertedOf?: number;
};

/**
 * One figure per draft, in the same order. A sum that restates another one ("€20 billion ($22 billion)") and the one it
 * restates are paired, where the other one is still among the drafts. A currency that its sentence leaves open is taken
 * from the rest of the article.
 */
export function resolveFigures(
  text: string,
  drafts: readonly Placed<FigureDraft>[],
  entities: readonly Entity[],
  knowledge: Knowledge,
): ResolvedFigure[] {
  const currencies = currenciesByContext(text, drafts, entities, knowledge);
  const pairs = new Map<number, number>();
  const byStart = new Map<number, number>();
  for (const [index, draft] of drafts.entries()) byStart.set(draft.start, index);
  for (const [index, draft] of drafts.entries()) {
    const other = draft.restates === undefined ? undefined : byStart.get(draft.restates.start);
    if (other === undefined || other === index || pairs.has(other)) continue;
    pairs.set(index, other);
    pairs.set(other, index);
  }
  return drafts.map((draft, index) => {
    const { restates: _restates, ...own } = draft;
    const figure = { ...own, ...currencies[index] };
    const convertedOf = pairs.get(index);
    return convertedOf === undefined ? figure : { ...figure, convertedOf };
  });
}
