import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInPacks } from '../../server/src/core/knowledge';
import { indexNames } from '../../server/src/core/knowledge/name-index';
import { compareNames, keyBits, mayBeOneName, mayHaveKey, nameKeys, soundBits } from '../../server/src/core/names';
import { samePairs } from './pairs-same';

const ordinary = (key: string): boolean => !key.startsWith('zh:') && !key.startsWith('=');

test('the sieve lets every key of a word through', () => {
  const pairs = samePairs.split('\n').flatMap((line) => line.replace(/@..$/, '').split('|'));
  const words = new Set([...indexNames(builtInPacks).names.keys(), ...pairs].flatMap((name) => name.split(/[\s-]+/)));
  const faults: string[] = [];
  for (const word of words) {
    const bits = soundBits(word);
    if (bits < 0) continue;
    for (const key of nameKeys(word).filter(ordinary))
      if (!mayHaveKey(bits, keyBits(key))) faults.push(`${word} ${key}`);
  }
  assert.deepEqual(faults, []);
});

test('the sieve keeps most other words out', () => {
  const words = ['Putin', 'Merkel', 'Kursk', 'Shanghai', 'Zelensky', 'Macron', 'Lavrov', 'Erdogan', 'Baghdad', 'Tusk'];
  let through = 0;
  for (const word of words)
    for (const other of words)
      if (
        word !== other &&
        nameKeys(other)
          .filter(ordinary)
          .some((key) => mayHaveKey(soundBits(word), keyBits(key)))
      )
        through++;
  assert.ok(through <= 6, `${through} of ${words.length * (words.length - 1)}`);
});

test('the sieve by pairs lets every spelling of a word through, and few other words', () => {
  const lines = samePairs.split('\n').map((line) => line.replace(/@..$/, '').split('|'));
  const words = lines.flatMap(([a = '', b = '']) => (/^[a-z]+$/i.test(a + b) ? [[a, b] as const] : []));
  const faults = words.filter(([a, b]) => compareNames(a, b).verdict === 'same' && !mayBeOneName(a, b));
  assert.deepEqual(faults, []);
  const others = words.filter(([a], i) => mayBeOneName(a, words[(i + 7) % words.length]?.[1] ?? ''));
  assert.ok(others.length < words.length / 3, `${others.length} of ${words.length}`);
});
