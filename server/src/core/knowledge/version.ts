import { digest } from '../text';
import type { KnowledgePack } from './pack';

/** A digest of everything the packs and the workspace's settings say. */
export function contentVersion(packs: readonly KnowledgePack[], spellings: Readonly<Record<string, string>>): string {
  return digest(JSON.stringify([packs, spellings]));
}
