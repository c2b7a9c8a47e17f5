import type { Hash } from '../text';

/**
 * An immutable set of pairs of 64-bit hashes: key and member, each as two unsigned 32-bit halves. It is the archive's
 * index ("who mentions this actor", "who makes this claim") at 16 bytes a pair, where maps of sets of strings take
 * fifteen times as much.
 *
 * A trie over the bits of the pair, two a level so that leaves are well filled (after P. Bagwell, "Ideal Hash Trees",
 * 2001), whose leaves are sorted arrays of up to `leafPairs` pairs. One insertion or removal copies one path and one leaf. A branch stands exactly where more
 * pairs than a leaf holds lie below, so that the shape depends on the content alone.
 */
export interface Pairs {
  readonly root: Node;
}

/** Pairs in order, four numbers each: high and low half of the key, high and low half of the member. */
type Leaf = Uint32Array;
interface Branch {
  readonly bitmap: number;
  readonly children: readonly Node[];
  /** Pairs below. */
  readonly count: number;
}
type Node = Leaf | Branch;

const leafPairs = 32;
const levelBits = 2;
const slotMask = (1 << levelBits) - 1;
const halfLevels = 32 / levelBits;
/** Levels that read the key: below them all pairs have the same one. */
const keyLevels = 2 * halfLevels;

export const emptyPairs: Pairs = { root: new Uint32Array(0) };

function isLeaf(node: Node): node is Leaf {
  return node instanceof Uint32Array;
}

function countOf(node: Node): number {
  return isLeaf(node) ? node.length >>> 2 : node.count;
}

/** Of the four bits a branch has. */
function countBits(bits: number): number {
  return (bits & 1) + ((bits >>> 1) & 1) + ((bits >>> 2) & 1) + (bits >>> 3);
}

/** The bits of the pair for a level: as many levels for each half of key and member. */
function slot(level: number, keyHigh: number, keyLow: number, high: number, low: number): number {
  const half = level < halfLevels ? keyHigh : level < keyLevels ? keyLow : level < keyLevels + halfLevels ? high : low;
  return (half >>> (levelBits * (level % halfLevels))) & slotMask;
}

function compareAt(leaf: Leaf, at: number, keyHigh: number, keyLow: number, high: number, low: number): number {
  return (
    (leaf[at] as number) - keyHigh ||
    (leaf[at + 1] as number) - keyLow ||
    (leaf[at + 2] as number) - high ||
    (leaf[at + 3] as number) - low
  );
}

/** Index of the first pair of the leaf that is not before the one given. */
function lowerBound(leaf: Leaf, keyHigh: number, keyLow: number, high: number, low: number): number {
  let [from, to] = [0, leaf.length >>> 2];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compareAt(leaf, middle * 4, keyHigh, keyLow, high, low) < 0) from = middle + 1;
    else to = middle;
  }
  return from * 4;
}

function insert(node: Node, level: number, pair: readonly [number, number, number, number]): Node {
  const [keyHigh, keyLow, high, low] = pair;
  if (isLeaf(node)) {
    const at = lowerBound(node, keyHigh, keyLow, high, low);
    if (at < node.length && compareAt(node, at, keyHigh, keyLow, high, low) === 0) return node;
    const next = new Uint32Array(node.length + 4);
    next.set(node.subarray(0, at));
    next.set(pair, at);
    next.set(node.subarray(at), at + 4);
    return next.length > leafPairs * 4 ? split(next, level) : next;
  }
  const index = slot(level, keyHigh, keyLow, high, low);
  const at = countBits(node.bitmap & ((1 << index) - 1));
  const children = node.children.slice();
  if (node.bitmap & (1 << index)) {
    const child = children[at] as Node;
    const next = insert(child, level + 1, pair);
    if (next === child) return node;
    children[at] = next;
  } else children.splice(at, 0, Uint32Array.from(pair));
  return { bitmap: node.bitmap | (1 << index), children, count: node.count + 1 };
}

function split(leaf: Leaf, level: number): Branch {
  const lists: number[][] = [];
  let bitmap = 0;
  for (let at = 0; at < leaf.length; at += 4) {
    const [keyHigh, keyLow, high, low] = leaf.subarray(at, at + 4) as unknown as [number, number, number, number];
    const index = slot(level, keyHigh, keyLow, high, low);
    bitmap |= 1 << index;
    lists[index] ??= [];
    (lists[index] as number[]).push(keyHigh, keyLow, high, low);
  }
  const children: Node[] = [];
  for (const list of lists) {
    if (!list) continue;
    const child = Uint32Array.from(list);
    children.push(child.length > leafPairs * 4 ? split(child, level + 1) : child);
  }
  return { bitmap, children, count: leaf.length >>> 2 };
}

function remove(node: Node, level: number, pair: readonly [number, number, number, number]): Node {
  const [keyHigh, keyLow, high, low] = pair;
  if (isLeaf(node)) {
    const at = lowerBound(node, keyHigh, keyLow, high, low);
    if (at >= node.length || compareAt(node, at, keyHigh, keyLow, high, low) !== 0) return node;
    const next = new Uint32Array(node.length - 4);
    next.set(node.subarray(0, at));
    next.set(node.subarray(at + 4), at);
    return next;
  }
  const index = slot(level, keyHigh, keyLow, high, low);
  if ((node.bitmap & (1 << index)) === 0) return node;
  const at = countBits(node.bitmap & ((1 << index) - 1));
  const child = node.children[at] as Node;
  const next = remove(child, level + 1, pair);
  if (next === child) return node;
  const children = node.children.slice();
  const empty = countOf(next) === 0;
  if (empty) children.splice(at, 1);
  else children[at] = next;
  const branch = { bitmap: empty ? node.bitmap & ~(1 << index) : node.bitmap, children, count: node.count - 1 };
  return branch.count <= leafPairs ? flatten(branch) : branch;
}

function flatten(branch: Branch): Leaf {
  const pairs: Leaf[] = [];
  const gather = (node: Node): void => {
    if (!isLeaf(node)) for (const child of node.children) gather(child);
    else for (let at = 0; at < node.length; at += 4) pairs.push(node.subarray(at, at + 4));
  };
  gather(branch);
  pairs.sort((a, b) => compareAt(a, 0, ...(b as unknown as [number, number, number, number])));
  const leaf = new Uint32Array(pairs.length * 4);
  pairs.forEach((pair, i) => {
    leaf.set(pair, i * 4);
  });
  return leaf;
}

export function withPair(pairs: Pairs, key: Hash, member: Hash): Pairs {
  const root = insert(pairs.root, 0, [key.high, key.low, member.high, member.low]);
  return root === pairs.root ? pairs : { root };
}

export function withoutPair(pairs: Pairs, key: Hash, member: Hash): Pairs {
  const root = remove(pairs.root, 0, [key.high, key.low, member.high, member.low]);
  return root === pairs.root ? pairs : { root };
}

/** The smallest subtree that holds every pair of a key. */
function subtree(node: Node, key: Hash): Node | undefined {
  let present = node;
  for (let level = 0; level < keyLevels && !isLeaf(present); level++) {
    const bit = 1 << slot(level, key.high, key.low, 0, 0);
    if ((present.bitmap & bit) === 0) return undefined;
    present = present.children[countBits(present.bitmap & (bit - 1))] as Node;
  }
  return present;
}

/** Members of a key: in an order that depends on the content alone. */
export function* membersOf(pairs: Pairs, key: Hash): Generator<Hash, undefined> {
  const found = subtree(pairs.root, key);
  if (found) yield* membersBelow(found, key);
}

function* membersBelow(node: Node, key: Hash): Generator<Hash, undefined> {
  if (!isLeaf(node)) {
    for (const child of node.children) yield* membersBelow(child, key);
    return;
  }
  for (let at = lowerBound(node, key.high, key.low, 0, 0); at < node.length; at += 4) {
    if (node[at] !== key.high || node[at + 1] !== key.low) return;
    yield { high: node[at + 2] as number, low: node[at + 3] as number };
  }
}

/** Whether the test holds of any member of a key: walks over them, without making anything, until it does. */
export function someMember(pairs: Pairs, key: Hash, test: (high: number, low: number) => boolean): boolean {
  const found = subtree(pairs.root, key);
  return found !== undefined && someBelow(found, key, test);
}

function someBelow(node: Node, key: Hash, test: (high: number, low: number) => boolean): boolean {
  if (!isLeaf(node)) return node.children.some((child) => someBelow(child, key, test));
  for (let at = lowerBound(node, key.high, key.low, 0, 0); at < node.length; at += 4) {
    if (node[at] !== key.high || node[at + 1] !== key.low) return false;
    if (test(node[at + 2] as number, node[at + 3] as number)) return true;
  }
  return false;
}

/** The members of a key, in the order of `membersOf`; undefined where there are more than `most`. */
export function fewMembers(pairs: Pairs, key: Hash, most: number): readonly Hash[] | undefined {
  const found = subtree(pairs.root, key);
  if (!found) return noMembers;
  if (!isLeaf(found) && found.count > most) return undefined;
  const members: Hash[] = [];
  const more = someBelow(found, key, (high, low) => members.push({ high, low }) > most);
  return more ? undefined : members;
}

const noMembers: readonly Hash[] = [];

/** How many members a key has, without a walk over them. */
export function memberCount(pairs: Pairs, key: Hash): number {
  const found = subtree(pairs.root, key);
  if (!found) return 0;
  if (!isLeaf(found)) return found.count;
  const from = lowerBound(found, key.high, key.low, 0, 0);
  let to = from;
  while (to < found.length && found[to] === key.high && found[to + 1] === key.low) to += 4;
  return (to - from) >>> 2;
}

export function hasPair(pairs: Pairs, key: Hash, member: Hash): boolean {
  let node = pairs.root;
  for (let level = 0; !isLeaf(node); level++) {
    const bit = 1 << slot(level, key.high, key.low, member.high, member.low);
    if ((node.bitmap & bit) === 0) return false;
    node = node.children[countBits(node.bitmap & (bit - 1))] as Node;
  }
  const at = lowerBound(node, key.high, key.low, member.high, member.low);
  return at < node.length && compareAt(node, at, key.high, key.low, member.high, member.low) === 0;
}
