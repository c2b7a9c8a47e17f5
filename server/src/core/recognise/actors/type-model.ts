import pack from '../../../../knowledge/gazetteer/type-weights.json';
import type { Scan } from './scan';
import { typeFeatures } from './type-features';

/** Weights of person, organisation, place and other by feature; see test/tools/train-types.mjs. */
let weights: ReadonlyMap<string, Int8Array> | undefined;

function load(): ReadonlyMap<string, Int8Array> {
  const rows = pack.weights.split('\n');
  const made = new Map<string, Int8Array>();
  pack.features.split('\n').forEach((feature, i) => {
    made.set(feature, Int8Array.from((rows[i] as string).split(' '), Number));
  });
  return made;
}

const sums = [0, 0, 0, 0];

/** Log odds (natural, shared offset) of the four kinds for tokens [from, to). The array is used again by the next call. */
export function learnedEvidence(scan: Scan, from: number, to: number): readonly number[] {
  weights ??= load();
  const all = weights;
  sums.fill(0);
  const add = (feature: string) => {
    const row = all.get(feature);
    if (row !== undefined) for (let k = 0; k < 4; k++) sums[k] = (sums[k] as number) + (row[k] as number);
  };
  add('');
  typeFeatures(scan, from, to, add);
  for (let k = 0; k < 4; k++) sums[k] = (sums[k] as number) / 20;
  return sums;
}
