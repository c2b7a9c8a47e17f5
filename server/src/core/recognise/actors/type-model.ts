import pack from '../../../../knowledge/gazetteer/type-weights.json';
import { bitsByForm } from '../tokens/forms';
import { entryAt, type Scan } from './scan';
import { contextFeatures, type FeatureSink, prefixes, wordFeatures, wordsFeatures } from './type-features';

/** Weights of person, organisation, place and other by feature; see test/tools/train-types.mjs. */
interface Model {
  /** Numbers of the words that features are made of. */
  readonly words: ReadonlyMap<string, number>;
  /** The feature of each prefix and word, at word × prefixes.length + prefix; 0 for none. */
  readonly features: Uint16Array;
  /** The feature of a prefix and two words, by `pairKey`. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Four to a feature; feature 0 holds for every name. */
  readonly weights: Int8Array;
}

const pairKey = (words: number, prefix: number, one: number, two: number) => (prefix * words + one) * words + two;

function load(): Model {
  const words = new Map<string, number>([['', 0]]);
  const numberOf = (word: string): number => {
    const found = words.get(word) ?? words.size;
    words.set(word, found);
    return found;
  };
  const single: (readonly [prefix: number, word: number, feature: number])[] = [];
  const double: (readonly [prefix: number, one: number, two: number, feature: number])[] = [];
  pack.features.split('\n').forEach((feature, i) => {
    if (i === 0) return;
    // "<in" is a prefix that says all, and "<" before "in": a feature is found by each prefix that it begins with.
    prefixes.forEach((prefix, at) => {
      if (!feature.startsWith(prefix)) return;
      const rest = feature.slice(prefix.length);
      const space = rest.indexOf(' ');
      if (space < 0) single.push([at, numberOf(rest), i]);
      else if (prefix.length === 2)
        double.push([at, numberOf(rest.slice(0, space)), numberOf(rest.slice(space + 1)), i]);
    });
  });
  const features = new Uint16Array(words.size * prefixes.length);
  for (const [prefix, word, feature] of single) features[word * prefixes.length + prefix] = feature;
  const pairs = new Map<number, number>();
  for (const [prefix, one, two, feature] of double) pairs.set(pairKey(words.size, prefix, one, two), feature);
  return { words, features, pairs, weights: Int8Array.from(pack.weights.split(/\s/), Number) };
}

let model: Model | undefined;

/** What the features put so far add up to, in twentieths. */
const sums = new Int32Array(4);

function add(weights: Int8Array, feature: number): void {
  for (let k = 0; k < 4; k++) sums[k] = (sums[k] as number) + (weights[feature * 4 + k] as number);
}

function sinkOf({ words, features, pairs, weights }: Model): FeatureSink<number> {
  const width = prefixes.length;
  const numberOf = bitsByForm((lower) => (words.get(lower) ?? -1) + 1);
  const put = (prefix: number, word: number): void => {
    if (word < 0) return;
    const feature = features[word * width + prefix] as number;
    if (feature !== 0) add(weights, feature);
  };
  return {
    word: (text) => words.get(text) ?? -1,
    form: (form) => numberOf(form) - 1,
    put,
    pair: (prefix, one, two) => {
      if (one < 0 || two < 0) return;
      const feature = pairs.get(pairKey(words.size, prefix, one, two));
      if (feature !== undefined) add(weights, feature);
    },
    flag: (prefix) => put(prefix, 0),
  };
}

let sink: FeatureSink<number> | undefined;

const evidence = [0, 0, 0, 0];

/** Log odds (natural, shared offset) of the four kinds for tokens [from, to). The array is used again by the next call. */
export function learnedEvidence(scan: Scan, from: number, to: number): readonly number[] {
  model ??= load();
  sink ??= sinkOf(model);
  if (to === from + 1) addWord(scan, from, model, sink);
  else {
    startSums(model);
    wordsFeatures(scan, from, to, sink);
  }
  contextFeatures(scan, from, to, sink);
  for (let k = 0; k < 4; k++) evidence[k] = (sums[k] as number) / 20;
  return evidence;
}

function startSums({ weights }: Model): void {
  sums.fill(0);
  add(weights, 0);
}

/** What a lone word says is the same in every sentence, and kept with it. */
function addWord(scan: Scan, i: number, loaded: Model, to: FeatureSink<number>): void {
  const word = entryAt(scan, i);
  const kind = scan.tokens.kind[i] as number;
  if (word.evidence !== undefined && word.evidenceKind === kind) {
    sums.set(word.evidence);
    return;
  }
  startSums(loaded);
  wordFeatures(scan, i, to);
  word.evidence = sums.slice();
  word.evidenceKind = kind;
}
