import type { KnownActor, VariantMatch } from '../model';

/** Known actors of which the name is a systematic variant. */
export function findVariants(_name: string, _actors: ReadonlyMap<string, KnownActor>): readonly VariantMatch[] {
  return [];
}
