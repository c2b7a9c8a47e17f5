import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInPacks, createKnowledge } from '../../server/src/core/knowledge';

const knowledge = createKnowledge(builtInPacks);

/** Name, id expected ('' for none), standing, language. */
const names: [string, string, string?, string?][] = [
  ['Vladimir Putin', 'vladimir-putin', 'preferred'],
  ['Putin', 'vladimir-putin', 'preferred'],
  ['PUTIN', 'vladimir-putin', 'preferred'],
  ['Poutine', 'vladimir-putin', 'accepted', 'fr'],
  ['putin', ''],
  ['Kyiv', 'kyiv', 'preferred'],
  ['Kiev', 'kyiv', 'deprecated'],
  ['Odessa', 'odesa', 'deprecated'],
  ['Koursk', 'kursk', 'accepted', 'fr'],
  ["Côte d'Ivoire", 'ivory-coast', 'preferred'],
  ['Côte d’Ivoire', 'ivory-coast', 'preferred'],
  ['Co\u0302te d’Ivoire', 'ivory-coast', 'preferred'],
  ['Phillipines', 'philippines', 'wrong'],
  ['Wickoff', ''],
  ['Sudan', 'sudan'],
  ['South Sudan', 'south-sudan'],
  ['UKRAINE', 'ukraine'],
  ['USSR', 'soviet-union'],
  ['Us', ''],
];

test('names are found as written, in capitals too', () => {
  for (const [name, id, standing, language] of names) {
    const found = knowledge.named(name);
    assert.equal(found[0]?.actor.id ?? '', id, name);
    if (standing !== undefined) assert.equal(found[0]?.name.standing, standing, name);
    if (id !== '') assert.equal(found[0]?.name.language, language, name);
  }
});

test('actors of one type are those among all of them, in their order', () => {
  for (const type of ['person', 'place', 'organisation', 'other'] as const)
    assert.deepEqual(
      [...knowledge.ofType(type)].map(({ id }) => id),
      [...knowledge.actors.values()].filter((actor) => actor.type === type).map(({ id }) => id),
    );
});

test('demonyms', () => {
  const ids = (word: string) => knowledge.demonym(word).map((actor) => actor.id);
  assert.deepEqual(ids('Russian'), ['russia']);
  assert.deepEqual(ids('Ukrainians'), ['ukraine']);
  assert.deepEqual(ids('North Koreans'), ['north-korea']);
  assert.deepEqual(ids('Congolese').sort(), ['democratic-republic-of-the-congo', 'republic-of-the-congo']);
  assert.deepEqual(ids('russian'), []);
});

test('house spelling goes by form, and the workspace wins', () => {
  const putin = knowledge.actors.get('vladimir-putin')!;
  const kyiv = knowledge.actors.get('kyiv')!;
  const zelenskyy = knowledge.actors.get('volodymyr-zelenskyy')!;
  assert.equal(knowledge.houseSpelling(putin, 'Poutine'), 'Putin');
  assert.equal(knowledge.houseSpelling(putin, 'Vladimir Poutine'), 'Vladimir Putin');
  assert.equal(knowledge.houseSpelling(kyiv, 'Kiev'), 'Kyiv');
  assert.equal(knowledge.accepts(kyiv, 'Kiev'), false);
  assert.equal(knowledge.accepts(zelenskyy, 'Zelensky'), true);
  assert.equal(knowledge.accepts(putin, 'Poutine'), false);
  const own = createKnowledge(builtInPacks, { spellings: { kyiv: 'Kiev', 'volodymyr-zelenskyy': 'Zelensky' } });
  assert.equal(own.houseSpelling(kyiv, 'Kyiv'), 'Kiev');
  assert.equal(own.accepts(kyiv, 'Kiev'), true);
  assert.equal(own.houseSpelling(zelenskyy, 'Zelenskyy'), 'Zelensky');
  assert.equal(own.houseSpelling(zelenskyy, 'Volodymyr Zelenskyy'), 'Volodymyr Zelensky');
  assert.equal(own.version, knowledge.version, 'articles need not be read again for a house spelling');
});

test('first words and length let a recogniser scan', () => {
  for (const word of ['Vladimir', 'Volodymyr', 'Saudi', 'KREMLIN', 'Kara-Murza', 'Kara'])
    assert.ok(knowledge.startsName(word), word);
  for (const word of ['the', 'and', 'Wickoff', 'said']) assert.ok(!knowledge.startsName(word), word);
  assert.ok(knowledge.longestName >= 5);
});

test('events by kind', () => {
  const annexations = knowledge.eventsOf('annexation');
  const crimea = annexations.find((event) => event.essential.includes('crimea'))!;
  assert.equal(crimea.interval.from, '2014-03-18');
  assert.deepEqual(knowledge.eventsOf('no such kind'), []);
});
