import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createService, type Service } from '../../server/src/core/service';
import { cardText } from '../support/workspace';

const file = '.corroborate/knowledge/ours.yaml';

/** A service with one knowledge file, in which `|` is the cursor, and articles. */
function open(marked: string, articles: Readonly<Record<string, string>> = {}) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const service = createService({ knowledgeFiles: [{ file, text }] });
  for (const [name, article] of Object.entries(articles)) service.put(service.analyse({ file: name, text: article }));
  return { service, text, offset, files: service.knowledgeFiles };
}

/** Text with the cursor, what is offered among others, what is not. */
const completions: [string, string, string[], string[]][] = [
  ['sections', '|', ['actors:', 'events:', 'rates:', 'spellings:'], ['name: ']],
  ['sections that are left', 'actors:\n  - id: kyiv\n    aliases: [K]\ne|', ['events:'], ['actors:']],
  ['fields of a new entry', 'actors:\n  - |', ['id: ', 'type: ', 'name: ', 'roles:'], ['text: ', 'kind: ']],
  ['fields that are left', 'actors:\n  - name: A B\n    t|\n', ['type: '], ['name: ']],
  ['fields on an empty line', 'actors:\n  - name: A B\n    |\n  - name: C D\n', ['type: '], ['name: ']],
  ['fields in braces', 'actors:\n  - { name: A B, | }\n', ['type: '], ['name: ']],
  [
    'fields of a name',
    'actors:\n  - name: A B\n    aliases:\n      - text: X\n        |\n',
    ['language: ', 'standing: '],
    ['text: ', 'type: '],
  ],
  [
    'fields of a name in braces',
    'actors:\n  - name: A B\n    aliases: [{ text: X, s| }]\n',
    ['standing: ', 'short: '],
    ['text: '],
  ],
  ['fields of a role', 'actors:\n  - name: A B\n    roles:\n      - |\n', ['title: ', 'of: ', 'from: '], ['name: ']],
  ['fields of an event', 'events:\n  - name: E\n    |\n', ['kind: ', 'date: '], ['type: ']],
  ['types', 'actors:\n  - name: A B\n    type: |\n', ['person', 'organisation', 'place', 'other'], ['female']],
  ['types, begun', 'actors:\n  - name: A B\n    type: pe|\n    short: B\n', ['person'], ['female']],
  [
    'standings in braces',
    'actors:\n  - name: A B\n    aliases: [{ text: X, standing: | }]\n',
    ['wrong', 'accepted'],
    ['person'],
  ],
  [
    'languages',
    'actors:\n  - name: A B\n    aliases: [{ text: X, language: | }]\n',
    ['fr', 'de', 'uk'],
    ['person', 'english'],
  ],
  ['flags', 'actors:\n  - name: A B\n    aliases: [{ text: X, short: | }]\n', ['true', 'false'], ['person']],
  ['genders', 'actors:\n  - name: A B\n    gender: |\n', ['female', 'male'], ['person']],
  ['parents', 'actors:\n  - name: A B\n    parent: fran|\n', ['france'], ['kyiv', 'person']],
  [
    'an actor by its name',
    'actors:\n  - name: A B\n    roles: [{ title: T, of: Deutschl| }]\n',
    ['germany'],
    ['france'],
  ],
  [
    'actors of the file',
    'actors:\n  - name: Ada Berg\n    type: person\nevents:\n  - { name: E, kind: war, date: 2020, essential: [ada|] }\n',
    ['ada-berg'],
    ['kyiv'],
  ],
  ['participants in lines', 'events:\n  - name: E\n    essential:\n      - uk|\n', ['ukraine'], ['france']],
  ['kinds of event', 'events:\n  - name: E\n    kind: |\n', ['annexation', 'election'], ['person']],
  ['currencies', 'rates:\n  - base: |\n', ['EUR', 'USD'], ['person', 'euro']],
  ['ids of spellings', 'spellings:\n  kyi|\n', ['kyiv: '], ['france: ']],
  ['names the articles use', 'actors:\n  - name: Greta|\n', ['Greta Lindqvist'], ['Vladimir Putin']],
  [
    'names the articles use, as aliases',
    'actors:\n  - name: A B\n    aliases: [Lind|]\n',
    ['Greta Lindqvist'],
    ['Vladimir Putin'],
  ],
  ['nothing in a comment', 'actors:\n  - name: A B # t|\n', [], ['type: ']],
  ['nothing in a description', 'actors:\n  - name: A B\n    description: p|\n', [], ['person']],
  ['a faulty entry above does no harm', 'actors:\n  - name: "A\n  - name: C D\n    type: |\n', ['person'], []],
];

const greta = { 'one.txt': 'OSLO, March 6, 2025 - Greta Lindqvist arrived in Oslo. Vladimir Putin did not.\n' };

test('completion offers what fits at the place and nothing else', () => {
  for (const [label, marked, wanted, unwanted] of completions) {
    const { files, text, offset } = open(marked, label.startsWith('names the') ? greta : {});
    const offered = files.completion(text, offset).items.map(({ newText }) => newText);
    for (const one of wanted) assert.ok(offered.includes(one), `${label}: no ${one} in ${offered.slice(0, 20)}`);
    for (const one of unwanted) assert.ok(!offered.includes(one), `${label}: ${one}`);
    if (wanted.length === 0) assert.deepEqual(offered, [], label);
  }
});

test('what is completed replaces the word before the cursor', () => {
  for (const [marked, chosen, after] of [
    ['actors:\n  - name: A B\n    t|\n', 'type: ', 'actors:\n  - name: A B\n    type: \n'],
    [
      'actors:\n  - name: A B\n    parent: south af|\n',
      'south-africa',
      'actors:\n  - name: A B\n    parent: south-africa\n',
    ],
    ['actors:\n  - { name: A B, pa|: x }\n', 'parent', 'actors:\n  - { name: A B, parent: x }\n'],
  ] as const) {
    const { files, text, offset } = open(marked);
    const item = files.completion(text, offset).items.find(({ newText }) => newText === chosen);
    assert.ok(item, marked);
    assert.equal(text.slice(0, item.replaces.start) + chosen + text.slice(item.replaces.end), after);
  }
});

const articles = {
  'one.txt': 'OSLO, March 6, 2025 - Minister Jane Sample arrived in Oslo. Sample left. J. Sample is well.\n',
  'two.txt': 'LIMA, March 7, 2025 - Jane Sample spoke in Kyiv.\n',
};
const own = `actors:
  - name: Jane Sample
    type: person # kind
    short: Sample
    aliases: [J. Sample, { text: Jeanne Sample, language: fr, standing: deprecated }]
    roles: [{ title: Minister, of: france, from: 2020 }]
  - id: kyiv
    aliases: [Kyjiv]
  - { id: desk, type: organisation, name: The Desk, parent: jane-sample }
events:
  - { name: Sample resigns, kind: resignation, date: 2021-03, essential: [jane-sample] }
spellings:
  jane-sample: Jane Sample
`;
const at = (words: string, nth = 1) => {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = own.indexOf(words, offset + 1);
  assert.ok(offset >= 0, words);
  return `${own.slice(0, offset + 1)}|${own.slice(offset + 1)}`;
};

/** The words under the cursor and what their card says; undefined for no card. */
const hovers: [string, string, RegExp | undefined][] = [
  ['a section', at('actors'), /^actors · Persons, organisations/],
  ['a field', at('type'), /^type · What it is.*\n· person A human being/],
  ['a field of a role', at('from'), /^from · The first day in office/],
  ['a word', at('person'), /^person · A human being/],
  ['a standing', at('deprecated'), /^deprecated · No longer/],
  ['a language', at('fr,'), /^fr · French/],
  ['a kind of event', at('resignation'), /^resignation · a kind of event; \d+ events of it known/],
  [
    'a name',
    at('Jane Sample'),
    /^Jane Sample · person · Minister\n4 mentions in 2 articles:\n· \[one\.txt:1\] — “.*Minister Jane Sample arrived.*”\n· \[two\.txt:1\]/,
  ],
  ['an alias', at('J. Sample'), /^Jane Sample · person · Minister\n“J\. Sample” · Written so 1 time in 1 article\./],
  ['an alias that nobody uses', at('Jeanne'), /“Jeanne Sample” · Written so in no article/],
  ['an id', at('kyiv'), /^Kyiv · place · .*\n1 mention in 1 article/],
  ['a reference', at('france'), /^France · place/],
  ['a participant', at('jane-sample', 2), /^Jane Sample · person/],
  ['a comment', at('kind'), undefined],
  ['a description of nothing', at('2020'), /^from ·/],
];

test('hover says what a field or a word means, and who an id is', () => {
  for (const [label, marked, wanted] of hovers) {
    const { files, offset } = open(marked, articles);
    const text = cardText(files.hover(file, offset));
    if (wanted) assert.match(text, wanted, label);
    else assert.equal(text, '', label);
  }
});

const textOf = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

test('references of an entry are all mentions in all articles, and its other places where the id stands', () => {
  const found = (marked: string) => {
    const { files, text, offset } = open(marked, articles);
    const { mentions, places } = files.references(file, offset);
    return [mentions.map((place) => `${place.file} ${place.text}`), places.map((place) => textOf(text, place))];
  };
  const all = ['one.txt Jane Sample', 'one.txt Sample', 'one.txt J. Sample', 'two.txt Jane Sample'];
  const elsewhere = ['Jane Sample', 'jane-sample', 'jane-sample', 'jane-sample'];
  assert.deepEqual(found(at('Jane Sample')), [all, elsewhere]);
  assert.deepEqual(found(at('jane-sample')), [all, elsewhere]);
  assert.deepEqual(found(at('J. Sample')), [all, []]);
  assert.deepEqual(found(at('kyiv')), [['two.txt Kyiv'], ['kyiv']]);
  assert.deepEqual(found(at('title')), [[], []]);
});

test('a reference leads to its entry, or to what is built in', () => {
  const leadsTo = (marked: string) => {
    const { files, text, offset } = open(marked, articles);
    const { places, builtIn } = files.definition(file, offset);
    return builtIn ?? places.map((place) => `${text.slice(0, place.start).split('\n').length} ${textOf(text, place)}`);
  };
  assert.deepEqual(leadsTo(at('jane-sample')), ['2 Jane Sample']);
  assert.deepEqual(leadsTo(at('jane-sample', 3)), ['2 Jane Sample']);
  assert.equal(leadsTo(at('france')), 'france');
  assert.equal(leadsTo(at('kyiv')), 'kyiv');
  assert.deepEqual(leadsTo(at('Minister')), []);
});

test('the outline lists the entries by section', () => {
  const { files, text } = open(own.replace('actors', '|actors'));
  assert.deepEqual(
    files
      .outline(file)
      .map(({ name, children }) => [
        name,
        ...children.map((child) => `${child.kind} ${child.name} (${child.detail}) at ${textOf(text, child.selection)}`),
      ]),
    [
      [
        'Actors',
        'person Jane Sample (person) at Jane Sample',
        'place Kyjiv (adds to what is known) at kyiv',
        'organisation The Desk (organisation) at desk',
      ],
      ['Events', 'date Sample resigns (resignation) at Sample resigns'],
      ['Spellings', 'person Jane Sample (jane-sample) at jane-sample'],
    ],
  );
});

test('ids that are written out can be renamed, built-in ones cannot', () => {
  const target = (marked: string) => {
    const { files, offset } = open(marked);
    return files.renameTarget(file, offset)?.id;
  };
  assert.equal(target(at('jane-sample')), 'jane-sample');
  assert.equal(target(at('desk')), 'desk');
  assert.equal(target(at('Jane Sample')), undefined);
  assert.equal(target(at('kyiv')), undefined);
  assert.equal(target(at('france')), undefined);
});

test('a built-in entry is shown as a knowledge file would write it, with its sources, and reads without a fault', () => {
  const service: Service = createService();
  for (const [id, ...parts] of [
    [
      'vladimir-putin',
      'pack ukraine-war',
      'name: Vladimir Putin',
      'text: Poutine, language: fr',
      'from: 2012-05',
      'url: https://',
      'kind: birth',
    ],
    ['kyiv', 'name: Kyiv', 'text: Kiev'],
  ] as const) {
    const text = service.knowledgeFiles.builtInEntry(id) ?? '';
    for (const part of parts) assert.ok(text.includes(part), `${part} in\n${text}`);
    const read = createService({ knowledgeFiles: [{ file, text }] });
    assert.deepEqual(
      read.knowledgeProblems.filter(({ severity }) => severity === 'error'),
      [],
      text,
    );
  }
  assert.equal(service.knowledgeFiles.builtInEntry('no-such-thing'), undefined);
});
