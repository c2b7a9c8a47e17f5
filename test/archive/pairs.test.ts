import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  emptyPairs,
  hasPair,
  memberCount,
  membersOf,
  withoutPair,
  withPair,
} from '../../server/src/core/archive/pairs';
import { hash64 } from '../../server/src/core/text';
import { generator } from '../support/generator';

const name = ({ high, low }: { high: number; low: number }) => `${high} ${low}`;

test('a set of pairs does what a map of sets does, under random edits, few keys and many', () => {
  for (const keys of [2, 40, 3000]) {
    const random = generator(keys);
    let pairs = emptyPairs;
    const plain = new Map<string, Set<string>>();
    for (let step = 0; step < 6000; step++) {
      const key = hash64(`key ${Math.floor(random() * keys)}`);
      const member = hash64(`member ${Math.floor(random() * 900)}`);
      const members = plain.get(name(key)) ?? new Set();
      plain.set(name(key), members);
      if (random() < 0.6) {
        pairs = withPair(pairs, key, member);
        members.add(name(member));
      } else {
        pairs = withoutPair(pairs, key, member);
        members.delete(name(member));
      }
      assert.equal(memberCount(pairs, key), members.size);
      assert.equal(hasPair(pairs, key, member), members.has(name(member)));
      if (step % 97 === 0) assert.deepEqual([...membersOf(pairs, key)].map(name).sort(), [...members].sort());
    }
  }
});

test('the shape depends on the content alone', () => {
  const all = Array.from({ length: 500 }, (_, i) => [hash64(`key ${i % 7}`), hash64(`member ${i}`)] as const);
  const forwards = all.reduce((pairs, [key, member]) => withPair(pairs, key, member), emptyPairs);
  let backwards = [...all].reverse().reduce((pairs, [key, member]) => withPair(pairs, key, member), emptyPairs);
  for (let i = 0; i < 300; i++) backwards = withPair(backwards, hash64(`key ${i % 7}`), hash64(`passing ${i}`));
  for (let i = 0; i < 300; i++) backwards = withoutPair(backwards, hash64(`key ${i % 7}`), hash64(`passing ${i}`));
  assert.deepEqual(forwards, backwards);
  const none = all.reduce((pairs, [key, member]) => withoutPair(pairs, key, member), forwards);
  assert.deepEqual(none, emptyPairs);
});

test('older versions stay as they were, and what changes nothing is the same set', () => {
  const [key, a, b] = [hash64('key'), hash64('a'), hash64('b')];
  const one = withPair(emptyPairs, key, a);
  const two = withPair(one, key, b);
  assert.equal(memberCount(one, key), 1);
  assert.equal(memberCount(two, key), 2);
  assert.equal(withPair(two, key, a), two);
  assert.equal(withoutPair(one, key, b), one);
  assert.equal(memberCount(emptyPairs, key), 0);
});
