import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInPacks, createKnowledge } from '../../server/src/core/knowledge';

const knowledge = createKnowledge(builtInPacks);

/** A spelling that no pack lists, the actor it is a systematic variant of, the press that writes it (any where absent). */
const hits: [string, string, string?][] = [
  ['Poutin', 'vladimir-putin', 'fr'],
  ['Uschakow', 'yury-ushakov', 'de'],
  ['Charkiv', 'kharkiv'],
  ['Patrouchew', 'nikolai-patrushev'],
  ['Nabioullina', 'elvira-nabiullina', 'fr'],
  ['Nabiullina', ''],
  ['Boutina', 'maria-butina', 'fr'],
  ['Jaschin', ''],
  ['Mischustin', ''],
  ['Naryschkin', 'sergei-naryshkin', 'de'],
  ['Simonjan', 'margarita-simonyan'],
  ['Tymoschenko', 'yulia-tymoshenko', 'de'],
  ['Jazenjuk', 'arseniy-yatsenyuk', 'de'],
  ['Kramatorsk', ''],
  ['Melitopol', ''],
  ['Mélitopol', 'melitopol'],
  ['Wologda', 'vologda'],
  ['Smoleńsk', 'smolensk'],
  ['Kadirow', 'ramzan-kadyrov'],
  ['Jaroslaw Kaczynski', ''],
  ['Markus Soder', 'markus-soder'],
  ['Recep Tayyip Erdoghan', ''],
];

/** Near misses, other people, plain words: nothing is to be found. */
const misses = `
Wickoff Zaphorize Peskowa Peskova Lavrova Putins Puttin Purin Kursky Kiril Lukas Lavro
Irak Tokio Sara Bari Henan Salami Juba Kenny Barrot Michal Sony Gonzalez Rodriguez Hernandez Fernandez
Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Volkov Morozov Pavlov Orlov Romanov Nikitin
Miller Schmidt Martin Bernard Dubois Garcia Rossi Jansen Smith Jones Taylor Brown
House State Force North South Council Party Group Peace Deal War Sunday March April Minister President
Ivan Boris Olga Maria Anna Lena Peter Paul Karl Mark Clark Anders Hassan Hussein Ahmed Mohamed
Monday Street Central Capital Senate Court Prison Summer Winter Market Science
`
  .trim()
  .split(/\s+/);

test('systematic variants are found, with the press that writes so', () => {
  const faults: string[] = [];
  for (const [name, id, language] of hits) {
    const found = knowledge.variantOf(name);
    const ids = found.map((match) => match.actor.id);
    if (id === '' ? ids.length > 0 : !ids.includes(id) || ids.length > 1)
      faults.push(`${name}: ${ids.join(', ') || 'nothing'}, not ${id || 'nothing'}`);
    else if (language !== undefined && found[0]?.convention !== language)
      faults.push(`${name}: ${found[0]?.convention}, not ${language}`);
    else if (found.some((match) => match.reason === '')) faults.push(`${name}: no reason`);
  }
  assert.deepEqual(faults, []);
});

test('near misses, other names and plain words are no variants', () => {
  const faults = misses.flatMap((name) =>
    knowledge.variantOf(name).map((match) => `${name}: ${match.actor.id}, ${match.reason}`),
  );
  assert.deepEqual(faults, []);
});

test('a name that is known is no variant of another', () => {
  for (const name of ['Putin', 'Poutine', 'Kiev', 'Kyiv', 'Niger', 'Nigeria', 'Hunan', 'Hainan'])
    assert.deepEqual(knowledge.variantOf(name), [], name);
});

test('the answer is the same when asked again, and for a finder of one’s own', () => {
  assert.deepEqual(knowledge.variantOf('Poutin'), knowledge.variantOf('Poutin'));
  const own = createKnowledge(builtInPacks, { variantFinder: () => () => [] });
  assert.deepEqual(own.variantOf('Poutin'), []);
});
