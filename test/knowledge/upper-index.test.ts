import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInPacks, createKnowledge } from '../../server/src/core/knowledge';
import { indexNames } from '../../server/src/core/knowledge/name-index';
import { upperIndex } from '../../server/src/core/knowledge/upper-index';

test('what capitals stand for: the same as making capitals of every name', () => {
  const keys = [...indexNames(builtInPacks).names.keys(), 'Straße', 'ŉame', 'ﬁnland', '', 'İzmir', 'x'.repeat(400)];
  const every = new Map<string, string[]>();
  for (const key of keys) every.set(key.toUpperCase(), [...(every.get(key.toUpperCase()) ?? []), key]);
  const find = upperIndex(keys);
  for (const [upper, wanted] of every) assert.deepEqual(find(upper), wanted, upper);
  for (const none of ['NOBODY AT ALL', 'Kyiv', '', 'ẞ']) assert.deepEqual(find(none), every.get(none) ?? [], none);
});

test('names, words for people and first words in capitals', () => {
  const knowledge = createKnowledge(builtInPacks);
  const ids = (name: string) => knowledge.named(name).map(({ actor }) => actor.id);
  assert.deepEqual(ids('VLADIMIR PUTIN'), ['vladimir-putin']);
  assert.deepEqual(ids("CÔTE D'IVOIRE"), ids("Côte d'Ivoire"));
  assert.deepEqual(ids('VLADIMIR PUTINS'), []);
  assert.deepEqual(
    knowledge.demonym('RUSSIANS').map(({ id }) => id),
    ['russia'],
  );
  assert.ok(knowledge.startsName('VLADIMIR') && !knowledge.startsName('VLADIMIRX'));
});
