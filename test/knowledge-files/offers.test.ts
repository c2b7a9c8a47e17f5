import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workspaceOf } from '../support/workspace';

const file = '.corroborate/knowledge/ours.yaml';
const newFile = '.corroborate/knowledge/knowledge.yaml';

/** What is offered at the cursor, with the text it would write. */
function offered(marked: string, knowledge?: string) {
  const knowledgeFiles = knowledge === undefined ? [] : [{ file, text: knowledge }];
  const { service, at, offset } = workspaceOf(marked, { knowledgeFiles });
  const files = service.knowledgeFiles;
  return files.offers(at.article, { start: offset, end: offset }).map((offer) => {
    const change =
      offer.change ?? (offer.choice && offer.candidates?.[0] && files.chosen(offer.choice, offer.candidates[0].id));
    const result = change && files.change(change, newFile, () => true);
    return {
      title: offer.title,
      candidates: (offer.candidates ?? []).map(({ id }) => id),
      text: result?.changes?.[0]?.after ?? result?.refused ?? '',
    };
  });
}

test('an unknown name: a new actor with kind, role, short name and source from the article', () => {
  const [add, alias] = offered(
    '---\ntitle: Talks resume\nsource: The Courier\npublished: 2025-03-06\n---\nOSLO - Norwegian Trade Minister Greta Lindqvist came. “We agree,” <|>Lindqvist said. Ms. Lindqvist left.\n',
  );
  assert.equal(add?.title, 'Add “Greta Lindqvist” to the knowledge (person)');
  assert.equal(
    add.text,
    'actors:\n  - name: Greta Lindqvist\n    type: person\n    short: Lindqvist\n    gender: female\n    roles:\n      - title: Trade Minister\n        of: norway\n        from: 2025-03-06\n        source: "Talks resume, The Courier, 2025-03-06"\n    source: "Talks resume, The Courier, 2025-03-06"\n',
  );
  assert.equal(alias?.title, 'Add “Lindqvist” as a spelling of');
});

test('an unknown name: a spelling of an actor that is spelt alike', () => {
  const found = offered('MOSCOW, March 6, 2025 - Dmitry Peskov spoke. Then <|>Sergey Pezkov answered.\n');
  const alias = found.find(({ title }) => title.startsWith('Add “Sergey Pezkov” as'));
  assert.ok(alias?.candidates.includes('dmitry-peskov'), JSON.stringify(found));
  assert.ok((alias?.candidates.length ?? 0) <= 5);
});

/** Article with its cursor, knowledge, titles that must be offered, titles that must not. */
const cases: [string, string, string | undefined, RegExp[], RegExp[]][] = [
  [
    'a known name in its house spelling offers nothing',
    'OSLO, March 6, 2025 - Vladimir <|>Putin came to Oslo.\n',
    undefined,
    [],
    [/./],
  ],
  [
    'a foreign spelling may be made the house spelling',
    'OSLO, March 6, 2025 - Vladimir <|>Poutine came to Oslo.\n',
    undefined,
    [/^Make “Vladimir Poutine” the house spelling of Vladimir Putin$/],
    [/actor of its own/],
  ],
  [
    'a role that is not known',
    'OSLO, March 6, 2025 - Norwegian Chess Coach <|>Vladimir Putin came.\n',
    undefined,
    [],
    [],
  ],
  [
    'a role that is known',
    'OSLO, March 6, 2025 - Russian President <|>Vladimir Putin came.\n',
    undefined,
    [],
    [/role/],
  ],
  [
    'an alias of the workspace may be split off, and its actor merged',
    'OSLO, March 6, 2025 - Minister <|>Jane Doe came to Oslo.\n',
    'actors:\n  - { name: Jane Sample, type: person, aliases: [Jane Doe] }\n',
    [/^Make “Jane Doe” an actor of its own$/, /^Make Jane Sample one with$/],
    [],
  ],
  [
    'the name itself is not split off',
    'OSLO, March 6, 2025 - Minister <|>Jane Sample came to Oslo.\n',
    'actors:\n  - { name: Jane Sample, type: person, aliases: [Jane Doe] }\n',
    [/^Make Jane Sample one with$/],
    [/actor of its own/],
  ],
  [
    'an event that is not known',
    'OSLO, March 6, 2025 - Estonia <|>annexed Denmark on March 3, 2025, officials said.\n',
    undefined,
    [/^Add the annexation of Denmark.* \(2025-03-03\) to the knowledge$/],
    [],
  ],
  [
    'an event that is known',
    'OSLO, March 6, 2025 - Russia <|>annexed Crimea in 2014, officials said.\n',
    undefined,
    [],
    [/annexation/],
  ],
];

test('what is offered for known names and events', () => {
  for (const [label, marked, knowledge, wanted, unwanted] of cases) {
    const titles = offered(marked, knowledge).map(({ title }) => title);
    for (const one of wanted)
      assert.ok(
        titles.some((title) => one.test(title)),
        `${label}: ${titles.join(' · ')}`,
      );
    for (const one of unwanted) assert.ok(!titles.some((title) => one.test(title)), `${label}: ${titles.join(' · ')}`);
  }
});

test('an accepted spelling is accepted, whatever the packs or a house style say of it', () => {
  const text = 'OSLO, March 6, 2025 - Vladimir <|>Poutine came to Kiev. Poutine left.\n';
  const plain = workspaceOf(text, { settings: { houseStyle: 'official' } });
  const words = (workspace: ReturnType<typeof workspaceOf>) =>
    workspace.service
      .findings(workspace.at.article)
      .map(({ check, start, end }) => `${check} ${workspace.at.text.slice(start, end)}`);
  assert.deepEqual(words(plain), ['name-variant Vladimir Poutine', 'name-variant Kiev', 'name-variant Poutine']);
  const files = plain.service.knowledgeFiles;
  let knowledge = '';
  for (const [id, spelling] of [
    ['vladimir-putin', 'Poutine'],
    ['vladimir-putin', 'Vladimir Poutine'],
    ['kyiv', 'Kiev'],
  ] as const) {
    const { service } = workspaceOf(text, { knowledgeFiles: [{ file, text: knowledge }] });
    const result = service.knowledgeFiles.change(files.acceptedSpelling(id, spelling), newFile, () => true);
    knowledge = result.changes?.[0]?.after ?? '';
  }
  assert.equal(
    knowledge,
    'actors:\n  - id: vladimir-putin\n    aliases:\n      - { text: Poutine, standing: accepted, short: true }\n      - { text: Vladimir Poutine, standing: accepted }\n  - id: kyiv\n    aliases:\n      - { text: Kiev, standing: accepted }\n',
  );
  const accepted = workspaceOf(text, {
    settings: { houseStyle: 'official' },
    knowledgeFiles: [{ file, text: knowledge }],
  });
  assert.deepEqual(words(accepted), []);
});

test('a list to choose from finds actors by any word of a name', () => {
  const { service } = workspaceOf('OSLO, March 6, 2025 - It rained.\n');
  const found = service.knowledgeFiles.findCandidates('zelen', 5);
  assert.ok(
    found.some(({ id }) => id === 'volodymyr-zelenskyy'),
    JSON.stringify(found),
  );
  assert.ok(found.length <= 5);
  assert.deepEqual(service.knowledgeFiles.findCandidates('zzzzz', 5), []);
});
