import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv from 'ajv';
import { parse } from 'yaml';
import packSchema from '../../server/schemas/knowledge-pack.schema.json';
import workspaceSchema from '../../server/schemas/knowledge-workspace.schema.json';
import { builtInPacks, readKnowledgeFile } from '../../server/src/core/knowledge';
import {
  actorFields,
  eventFields,
  type FieldTable,
  fileFields,
  intervalFields,
  nameFields,
  rateFields,
  roleFields,
  sourceFields,
} from '../../server/src/core/knowledge/workspace/fields';

const ajv = new Ajv({ allErrors: false, allowUnionTypes: true, strictTuples: false });

test('every built-in pack is valid by its schema', () => {
  const validate = ajv.compile(packSchema);
  for (const pack of builtInPacks) {
    const valid = validate(pack);
    assert.ok(valid, `${pack.pack}: ${ajv.errorsText(validate.errors)} ${JSON.stringify(validate.errors?.[0])}`);
  }
  for (const fault of [
    { pack: 'x', title: 'a title', licence: 'free', sources: {}, actors: [{ id: 'a', names: ['A'], source: 'wp:' }] },
    {
      pack: 'x',
      title: 'a title',
      licence: 'free',
      sources: {},
      actors: [{ id: 'a', type: 'place', names: ['A@'], source: 'wp:' }],
    },
    {
      pack: 'x',
      title: 'a title',
      licence: 'free',
      sources: {},
      events: [{ id: 'a', name: 'A', kind: 'war', date: '2020', participants: ['b'], source: 'wp:' }],
    },
    { pack: 'x', title: 'a title', licence: 'free', sources: {}, tables: [{ source: 'wp:', lines: ['a|b|c'] }] },
  ])
    assert.ok(!validate(fault), JSON.stringify(fault));
});

/** YAML, and whether it is good: the schema that editors show and the reader must agree. */
const files: [string, boolean][] = [
  ['actors:\n  - {type: person, name: A B, short: B, aliases: [C], gender: female, wikidata: Q7}\n', true],
  ['actors:\n  - {id: kyiv, spelling: Kiev}\n', true],
  [
    'actors:\n  - {type: place, name: A, names: [{text: B, language: fr, standing: wrong, short: true, note: n}]}\n',
    true,
  ],
  [
    'actors:\n  - {type: place, name: A, roles: [{title: T, of: b, from: 2020, to: 2021-05, source: {url: "https://a.b"}}]}\n',
    true,
  ],
  ['events:\n  - {name: E, kind: war, date: 2020-01-02, essential: [a], source: S}\n', true],
  ['events:\n  - {name: E, kind: war, date: 2020/2021, participants: a}\n', true],
  ['events:\n  - {name: E, kind: war, date: {from: 2020, to: 2021}, participants: [a]}\n', true],
  ['rates:\n  - {base: EUR, quote: USD, year: 2020, low: 1, high: 2}\n', true],
  ['spellings:\n  kyiv: Kiev\n', true],
  ['actors: 3\n', false],
  ['actors:\n  - {type: person}\n', false],
  ['actors:\n  - {type: human, name: A}\n', false],
  ['actors:\n  - {type: person, name: A, surname: B}\n', false],
  ['actors:\n  - {type: person, name: [A]}\n', false],
  ['actors:\n  - {type: person, name: A, gender: f}\n', false],
  ['actors:\n  - {type: person, name: A, wikidata: "7"}\n', false],
  ['actors:\n  - {type: person, name: A, roles: [{of: b}]}\n', false],
  ['actors:\n  - {type: person, name: A, roles: [{title: T, from: May 2020}]}\n', false],
  ['actors:\n  - {type: person, name: A, source: {url: "ftp://a.b"}}\n', false],
  ['events:\n  - {name: E, date: 2020, participants: [a]}\n', false],
  ['events:\n  - {name: E, kind: war, date: soon, participants: [a]}\n', false],
  ['rates:\n  - {base: euro, quote: USD, year: 2020, low: 1, high: 2}\n', false],
  ['rates:\n  - {base: EUR, quote: USD, year: 2020, low: 0, high: 2}\n', false],
  ['spelling:\n  kyiv: Kiev\n', false],
  ['spellings: [kyiv]\n', false],
];

test('the workspace schema and the reader agree', () => {
  const validate = ajv.compile(workspaceSchema);
  for (const [text, good] of files) {
    assert.equal(validate(parse(text)), good, `schema: ${text} ${ajv.errorsText(validate.errors)}`);
    assert.equal(readKnowledgeFile('x.yaml', text).problems.length === 0, good, `reader: ${text}`);
  }
});

test('the workspace schema and the table of fields say the same of each field', () => {
  const { definitions, properties } = workspaceSchema;
  const pairs: [string, FieldTable, object | undefined][] = [
    ['file', fileFields, properties],
    ['actor', actorFields, definitions.actor.properties],
    ['name', nameFields, definitions.name.properties],
    ['role', roleFields, definitions.role.properties],
    ['event', eventFields, definitions.event.properties],
    ['date', intervalFields, definitions.event.properties.date.oneOf[2]?.properties],
    ['rate', rateFields, definitions.rate.properties],
    ['source', sourceFields, definitions.source.oneOf[1]?.properties],
  ];
  for (const [what, table, given] of pairs) {
    const described = Object.entries(given ?? {}).map(([name, field]) => [name, field.description, field.enum]);
    const wanted = Object.entries(table).map(([name, { about, words }]) => [name, about, words && Object.keys(words)]);
    assert.deepEqual(described, wanted, what);
  }
});
