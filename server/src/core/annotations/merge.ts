import type { Annotation } from '../model';

/**
 * Merges two changed versions of the same annotations, by id. What only one side changed, added or deleted is taken
 * from it; a deletion yields to a change. Where both changed one annotation, the later `modified` gives its note and
 * verdict, and the replies and tags of both stay.
 */
export function mergeAnnotations(
  base: readonly Annotation[],
  ours: readonly Annotation[],
  theirs: readonly Annotation[],
): readonly Annotation[] {
  const before = byId(base);
  const mine = byId(ours);
  const others = byId(theirs);
  const merged: Annotation[] = [];
  for (const id of new Set([...before.keys(), ...others.keys(), ...mine.keys()])) {
    const one = mergeOne(before.get(id), mine.get(id), others.get(id));
    if (one) merged.push(one);
  }
  return merged;
}

function mergeOne(base?: Annotation, ours?: Annotation, theirs?: Annotation): Annotation | undefined {
  if (!ours || !theirs) {
    const left = ours ?? theirs;
    // gone on one side: stays gone unless the other side changed it meanwhile
    return left && base && same(left, base) ? undefined : left;
  }
  if (same(ours, theirs)) return ours;
  if (base && same(ours, base)) return { ...theirs, target: ours.target, ...(ours.orphan ? { orphan: true } : {}) };
  if (base && same(theirs, base)) return ours;
  const later = (theirs.modified ?? theirs.created) > (ours.modified ?? ours.created) ? theirs : ours;
  const earlier = later === ours ? theirs : ours;
  const replies = [...(later.replies ?? [])];
  for (const reply of earlier.replies ?? []) {
    if (!replies.some(({ note, created }) => note === reply.note && created === reply.created)) replies.push(reply);
  }
  replies.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
  return {
    ...later,
    target: ours.target,
    tags: [...new Set([...later.tags, ...earlier.tags])],
    ...(replies.length ? { replies } : {}),
  };
}

/** In what somebody wrote; where the annotation stands is found anew anyway. */
function same(a: Annotation, b: Annotation): boolean {
  const content = ({ target: _, orphan: __, ...rest }: Annotation) =>
    JSON.stringify([rest.note, rest.verdict, rest.tags, rest.source, rest.check, rest.author, rest.replies ?? []]);
  return content(a) === content(b);
}

function byId(annotations: readonly Annotation[]): Map<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}
