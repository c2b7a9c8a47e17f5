import type { KnownActor, KnownName, VariantMatch } from '../model';
import { compareNames, describeSpelling, nameKeys } from '../names';

interface Candidate {
  readonly actor: KnownActor;
  readonly name: KnownName;
}

/**
 * Finds known persons and places of which a name is a systematic variant: the name engine's verdict must be `same`,
 * and a convention must explain the spelling. Near misses are not its business. The index by sound keys is built when
 * first asked for.
 */
export function variantFinder(actors: ReadonlyMap<string, KnownActor>): (name: string) => readonly VariantMatch[] {
  let index: ReadonlyMap<string, readonly Candidate[]> | undefined;
  return (name) => {
    index ??= indexByKeys(actors);
    const seen = new Set<string>();
    const matches: VariantMatch[] = [];
    const words = wordCount(name);
    for (const key of nameKeys(name))
      for (const { actor, name: known } of index.get(key) ?? []) {
        if (seen.has(actor.id) || wordCount(known.text) !== words) continue;
        if (compareNames(name, known.text, { kind: actor.type }).verdict !== 'same') continue;
        const described = describeSpelling(name, known.text);
        if (described === undefined) continue;
        seen.add(actor.id);
        matches.push({
          actor,
          name: known,
          reason: described.reason,
          ...(described.language === undefined ? {} : { convention: described.language }),
        });
      }
    return matches;
  };
}

/** Preferred names, and short ones long enough to tell apart. */
function indexByKeys(actors: ReadonlyMap<string, KnownActor>): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const actor of actors.values()) {
    if (actor.type !== 'person' && actor.type !== 'place') continue;
    for (const name of actor.names) {
      if (name.standing !== 'preferred' || name.text.length < 4) continue;
      for (const key of nameKeys(name.text)) {
        const same = index.get(key);
        if (same === undefined) index.set(key, [{ actor, name }]);
        else same.push({ actor, name });
      }
    }
  }
  return index;
}

function wordCount(name: string): number {
  return name.split(/[\s-]+/).length;
}
