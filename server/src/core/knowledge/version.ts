import { digest } from '../text';
import type { KnowledgePack } from './pack';

const digests = new WeakMap<KnowledgePack, string>();

/**
 * A digest of all that the packs say. House spellings are left out: they change findings, but not what a text is read
 * as, so that articles read under one spelling stay read under another.
 */
export function contentVersion(packs: readonly KnowledgePack[]): string {
  return digest(packs.map(digestOf).join(' '));
}

function digestOf(pack: KnowledgePack): string {
  let known = digests.get(pack);
  if (known === undefined) {
    known = digest(JSON.stringify({ ...pack, spellings: undefined }));
    digests.set(pack, known);
  }
  return known;
}
