/**
 * Immutable maps by string that share structure between versions: a hash array mapped trie, five bits of the
 * hash a level (P. Bagwell, "Ideal Hash Trees", 2001). One insertion or removal copies one path, O(log32 n). The shape
 * depends on the content alone, so two maps with the same entries iterate in the same order however they were made.
 */
interface Leaf<V> {
  readonly hash: number;
  readonly key: string;
  readonly value: V;
}
/** Keys whose hashes are equal in all 32 bits, in order of key. */
interface Bucket<V> {
  readonly hash: number;
  readonly leaves: readonly Leaf<V>[];
}
interface Branch<V> {
  readonly bitmap: number;
  readonly children: readonly Node<V>[];
}
type Node<V> = Leaf<V> | Bucket<V> | Branch<V>;

export interface PersistentMap<V> extends ReadonlyMap<string, V> {
  readonly root: Node<V> | undefined;
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo). */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function isBranch<V>(node: Node<V>): node is Branch<V> {
  return (node as Branch<V>).children !== undefined;
}
function isBucket<V>(node: Node<V>): node is Bucket<V> {
  return (node as Bucket<V>).leaves !== undefined;
}

function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function find<V>(root: Node<V> | undefined, key: string): Leaf<V> | undefined {
  if (!root) return undefined;
  const hash = hashString(key);
  let node: Node<V> = root;
  for (let shift = 0; isBranch(node); shift += 5) {
    const bit = 1 << ((hash >>> shift) & 31);
    if ((node.bitmap & bit) === 0) return undefined;
    node = node.children[countBits(node.bitmap & (bit - 1))] as Node<V>;
  }
  if (isBucket(node)) return node.leaves.find((leaf) => leaf.key === key);
  return node.key === key ? node : undefined;
}

/** Every entry whose key has the hash: one but for a rare collision. */
export function leavesWithHash<V>(map: PersistentMap<V>, hash: number): readonly { key: string; value: V }[] {
  let node = map.root;
  for (let shift = 0; node && isBranch(node); shift += 5) {
    const bit = 1 << ((hash >>> shift) & 31);
    node = node.bitmap & bit ? (node.children[countBits(node.bitmap & (bit - 1))] as Node<V>) : undefined;
  }
  if (!node || node.hash !== hash) return [];
  return isBucket(node) ? node.leaves : isBranch(node) ? [] : [node];
}

function join<V>(a: Leaf<V> | Bucket<V>, b: Leaf<V>, shift: number): Node<V> {
  const slotA = (a.hash >>> shift) & 31;
  const slotB = (b.hash >>> shift) & 31;
  if (slotA === slotB) return { bitmap: 1 << slotA, children: [join(a, b, shift + 5)] };
  return { bitmap: (1 << slotA) | (1 << slotB), children: slotA < slotB ? [a, b] : [b, a] };
}

function insert<V>(node: Node<V> | undefined, leaf: Leaf<V>, shift: number): Node<V> {
  if (!node) return leaf;
  if (isBranch(node)) {
    const bit = 1 << ((leaf.hash >>> shift) & 31);
    const at = countBits(node.bitmap & (bit - 1));
    const children = node.children.slice();
    if (node.bitmap & bit) children[at] = insert(children[at], leaf, shift + 5);
    else children.splice(at, 0, leaf);
    return { bitmap: node.bitmap | bit, children };
  }
  if (node.hash !== leaf.hash) return join(node, leaf, shift);
  if (!isBucket(node) && node.key === leaf.key) return leaf;
  const others = isBucket(node) ? node.leaves.filter((other) => other.key !== leaf.key) : [node];
  return { hash: leaf.hash, leaves: [...others, leaf].sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

function remove<V>(node: Node<V>, hash: number, key: string, shift: number): Node<V> | undefined {
  if (isBranch(node)) {
    const bit = 1 << ((hash >>> shift) & 31);
    if ((node.bitmap & bit) === 0) return node;
    const at = countBits(node.bitmap & (bit - 1));
    const before = node.children[at] as Node<V>;
    const after = remove(before, hash, key, shift + 5);
    if (after === before) return node;
    const children = node.children.slice();
    if (after) children[at] = after;
    else children.splice(at, 1);
    const [only] = children;
    if (!only) return undefined;
    // A lone leaf moves up, so that the shape depends on the content alone.
    if (children.length === 1 && !isBranch(only)) return only;
    return { bitmap: after ? node.bitmap : node.bitmap & ~bit, children };
  }
  if (isBucket(node)) {
    const leaves = node.leaves.filter((leaf) => leaf.key !== key);
    if (leaves.length === node.leaves.length) return node;
    return leaves.length === 1 ? leaves[0] : { hash: node.hash, leaves };
  }
  return node.key === key ? undefined : node;
}

function* leavesOf<V>(node: Node<V> | undefined): Generator<Leaf<V>, undefined> {
  if (!node) return;
  if (isBranch(node)) for (const child of node.children) yield* leavesOf(child);
  else if (isBucket(node)) yield* node.leaves;
  else yield node;
}

function* entriesOf<V>(root: Node<V> | undefined): Generator<[string, V], undefined> {
  for (const leaf of leavesOf(root)) yield [leaf.key, leaf.value];
}
function* keysOf<V>(root: Node<V> | undefined): Generator<string, undefined> {
  for (const leaf of leavesOf(root)) yield leaf.key;
}
function* valuesOf<V>(root: Node<V> | undefined): Generator<V, undefined> {
  for (const leaf of leavesOf(root)) yield leaf.value;
}

const mapMethods = {
  get<V>(this: PersistentMap<V>, key: string): V | undefined {
    return find(this.root, key)?.value;
  },
  has<V>(this: PersistentMap<V>, key: string): boolean {
    return find(this.root, key) !== undefined;
  },
  forEach<V>(this: PersistentMap<V>, each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const leaf of leavesOf(this.root)) each(leaf.value, leaf.key, this);
  },
  entries<V>(this: PersistentMap<V>) {
    return entriesOf(this.root);
  },
  keys<V>(this: PersistentMap<V>) {
    return keysOf(this.root);
  },
  values<V>(this: PersistentMap<V>) {
    return valuesOf(this.root);
  },
  [Symbol.iterator]<V>(this: PersistentMap<V>) {
    return entriesOf(this.root);
  },
};

function makeMap<V>(root: Node<V> | undefined, size: number): PersistentMap<V> {
  return Object.assign(Object.create(mapMethods), { root, size });
}
const noEntries: PersistentMap<never> = makeMap<never>(undefined, 0);

export function emptyMap<V>(): PersistentMap<V> {
  return noEntries;
}

/** The map with one entry added or replaced. */
export function withEntry<V>(map: PersistentMap<V>, key: string, value: V): PersistentMap<V> {
  const present = find(map.root, key);
  if (present && present.value === value) return map;
  return makeMap(insert(map.root, { hash: hashString(key), key, value }, 0), map.size + (present ? 0 : 1));
}
export function withoutEntry<V>(map: PersistentMap<V>, key: string): PersistentMap<V> {
  if (!map.root || !find(map.root, key)) return map;
  return makeMap(remove(map.root, hashString(key), key, 0), map.size - 1);
}
