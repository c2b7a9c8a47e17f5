import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyMap, hashString, withEntry, withoutEntry } from '../../server/src/core/archive/persistent-map';
import { generator } from '../support/generator';

test('a persistent map does what a Map does, under random edits', () => {
  const random = generator(7);
  let persistent = emptyMap<number>();
  const plain = new Map<string, number>();
  for (let step = 0; step < 5000; step++) {
    const key = `key ${Math.floor(random() * 700)}`;
    if (random() < 0.6) {
      persistent = withEntry(persistent, key, step);
      plain.set(key, step);
    } else {
      persistent = withoutEntry(persistent, key);
      plain.delete(key);
    }
    assert.equal(persistent.size, plain.size);
    assert.equal(persistent.get(key), plain.get(key));
  }
  assert.deepEqual(new Map([...persistent].sort()), new Map([...plain].sort()));
  for (const [key, value] of plain) assert.equal(persistent.get(key), value);
  assert.equal(persistent.has('no such key'), false);
});

test('the order depends on the content alone', () => {
  const keys = Array.from({ length: 300 }, (_, i) => `entry ${i}`);
  const forwards = keys.reduce((map, key) => withEntry(map, key, 1), emptyMap<number>());
  let backwards = [...keys].reverse().reduce((map, key) => withEntry(map, key, 1), emptyMap<number>());
  for (let i = 0; i < 300; i++) backwards = withEntry(backwards, `passing ${i}`, 2);
  for (let i = 0; i < 300; i++) backwards = withoutEntry(backwards, `passing ${i}`);
  assert.deepEqual([...forwards.keys()], [...backwards.keys()]);
  assert.deepEqual(forwards.root, backwards.root);
});

test('older versions stay as they were', () => {
  const one = withEntry(emptyMap<number>(), 'a', 1);
  const two = withEntry(one, 'b', 2);
  const none = withoutEntry(two, 'a');
  assert.deepEqual([...one], [['a', 1]]);
  assert.equal(two.size, 2);
  assert.deepEqual([...none], [['b', 2]]);
  assert.equal(withEntry(one, 'a', 1), one);
});

test('keys whose hashes are equal live together', () => {
  // Two English words that FNV-1a maps to the same 32 bits.
  const a = 'costarring';
  const b = 'liquid';
  assert.equal(hashString(a), hashString(b));
  const both = withEntry(withEntry(emptyMap<number>(), a, 1), b, 2);
  assert.equal(both.get(a), 1);
  assert.equal(both.get(b), 2);
  assert.deepEqual(both.root, withEntry(withEntry(emptyMap<number>(), b, 2), a, 1).root);
  assert.deepEqual([...withoutEntry(both, a)], [[b, 2]]);
});
