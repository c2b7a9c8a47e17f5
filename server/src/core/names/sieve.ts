import { chineseReadings } from './chinese';
import { groupKey } from './irregular';
import { mayShareKey, soundBits } from './sound-bits';

/**
 * False of most words that the name engine calls no spellings of one name, at next to no cost: they share no sounds, are
 * no listed forms of one name, and the first is not read in Chinese.
 */
export function mayBeOneName(a: string, b: string): boolean {
  const [aBits, bBits] = [soundBits(a), soundBits(b)];
  if (aBits < 0 || bBits < 0 || mayShareKey(aBits, bBits)) return true;
  const group = groupKey(a);
  return (group !== undefined && group === groupKey(b)) || chineseReadings(a).length > 0;
}
