import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreDesk } from './desk';
import { scoreStories } from './score';

// What is reached; the level asked for is 36 of 40 found and at most 2 look-alikes flagged.
const fewestFound = 36;
const mostFlagged = 0;
const mostSurplus = 3;

const scores = scoreStories();
const all = (list: 'found' | 'missed' | 'flagged' | 'surplus') => scores.flatMap((score) => score[list]);

test('forty plants and forty look-alikes', () => {
  assert.equal(all('found').length + all('missed').length, 40);
  assert.equal(
    scores.reduce((sum, { lookAlikes }) => sum + lookAlikes, 0),
    40,
  );
});

test(`at least ${fewestFound} plants are found with the right other side`, () => {
  assert.ok(all('found').length >= fewestFound, `missed: ${all('missed').join(', ')}`);
});

test(`at most ${mostFlagged} look-alikes are flagged`, () => {
  assert.ok(all('flagged').length <= mostFlagged, all('flagged').join('\n'));
});

test(`at most ${mostSurplus} other warnings`, () => {
  assert.ok(all('surplus').length <= mostSurplus, all('surplus').join('\n'));
});

test('desk: what is found inside and across articles, no look-alike flagged', () => {
  const { inside, across, flagged, surplus } = scoreDesk('dev');
  assert.ok(inside.found.length >= 32, inside.missed.join(', '));
  assert.ok(across.found.length >= 7, across.missed.join(', '));
  assert.deepEqual([...flagged, ...surplus], []);
});
