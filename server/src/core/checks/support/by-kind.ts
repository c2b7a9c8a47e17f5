import type { Article, Claim, DateMention, DetailClaim, DetailKind, FigureMention } from '../../model';
import { oncePer } from '../../text';

/** Dates and figures of an article, in text order: most checks look at one kind of mention alone. */
export const mentionsByKind = oncePer(({ mentions }: Article) => {
  const dates: DateMention[] = [];
  const figures: FigureMention[] = [];
  for (const mention of mentions) {
    if (mention.kind === 'date') dates.push(mention);
    else if (mention.kind === 'figure') figures.push(mention);
  }
  return { dates, figures } as const;
});

/** Claims of one kind, in text order. */
export function claimsOf<Kind extends Claim['kind']>(
  article: Article,
  kind: Kind,
): readonly Extract<Claim, { readonly kind: Kind }>[] {
  return (claimsByKind(article).get(kind) ?? none) as readonly Extract<Claim, { readonly kind: Kind }>[];
}

const none: readonly never[] = [];

const claimsByKind = oncePer(({ claims }: Article): ReadonlyMap<Claim['kind'], readonly Claim[]> => {
  const byKind = new Map<Claim['kind'], Claim[]>();
  for (const claim of claims) {
    const present = byKind.get(claim.kind);
    if (present) present.push(claim);
    else byKind.set(claim.kind, [claim]);
  }
  return byKind;
});

/** Details of one kind: those whose thing is known, and those told by the words round them. */
export function detailsOf(article: Article, kind: DetailKind, by: 'thing' | 'context'): readonly DetailClaim[] {
  return detailsByKind(article).get(`${kind} ${by}`) ?? none;
}

const detailsByKind = oncePer((article: Article): ReadonlyMap<string, readonly DetailClaim[]> => {
  const byKind = new Map<string, DetailClaim[]>();
  for (const claim of claimsOf(article, 'detail')) {
    const name = `${claim.detail} ${claim.context ? 'context' : 'thing'}`;
    const present = byKind.get(name);
    if (present) present.push(claim);
    else byKind.set(name, [claim]);
  }
  return byKind;
});
