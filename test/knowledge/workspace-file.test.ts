import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  builtInPacks,
  createKnowledge,
  longestKnowledgeFile,
  readKnowledgeFile,
  readKnowledgeFiles,
} from '../../server/src/core/knowledge';

const builtIn = createKnowledge(builtInPacks);
const file = '.corroborate/knowledge/ours.yaml';

const good = `
# our people
actors:
  - id: jane-sample
    type: person
    name: Jane Sample
    short: Sample
    aliases: [J. Sample, { text: Jane Sampel, language: de, standing: deprecated, note: German }]
    gender: female
    roles:
      - { title: Minister, of: france, from: 2020-02, to: 2021, source: https://example.org/jane }
  - id: kyiv
    aliases: [Kyjiv]
    spelling: Kiev
events:
  - name: Sample resigns
    kind: resignation
    date: 2021-03
    essential: [jane-sample]
    participants: france
rates:
  - { base: EUR, quote: XTS, year: 2020, low: 1.5, high: 2 }
spellings:
  odesa: Odessa
`;

test('a good file is used whole, and adds to what is known', () => {
  const { pack, problems } = readKnowledgeFile(file, good, builtIn);
  assert.deepEqual(problems, []);
  const knowledge = createKnowledge([...builtInPacks, pack]);
  const jane = knowledge.actors.get('jane-sample')!;
  assert.equal(jane.type, 'person');
  assert.equal(jane.gender, 'female');
  assert.equal(jane.roles?.[0]?.from, '2020-02');
  assert.equal(jane.roles?.[0]?.source.url, 'https://example.org/jane');
  assert.equal(knowledge.named('Jane Sampel')[0]?.name.standing, 'deprecated');
  assert.equal(knowledge.named('Sample')[0]?.name.short, true);
  assert.equal(knowledge.houseSpelling(jane, 'J. Sample'), 'Jane Sample');
  const kyiv = knowledge.actors.get('kyiv')!;
  assert.equal(kyiv.names[0]?.text, 'Kyiv');
  assert.equal(knowledge.named('Kyjiv')[0]?.actor, kyiv);
  assert.equal(knowledge.houseSpelling(kyiv, 'Kyiv'), 'Kiev');
  assert.equal(knowledge.houseSpelling(knowledge.actors.get('odesa')!, 'Odesa'), 'Odessa');
  assert.deepEqual(knowledge.eventsOf('resignation').find((event) => event.id === 'sample-resigns')?.interval, {
    from: '2021-03-01',
    to: '2021-03-31',
  });
  assert.deepEqual(knowledge.rate('XTS', 'EUR', 2020)?.low, 0.5);
});

/** Text with the place of the problem between ⟦ and ⟧, part of the message, what is used all the same. */
const faults: [string, string, RegExp, string[]][] = [
  [
    'unknown key',
    'actors:\n  - { type: person, name: A B, ⟦surname⟧: B }\n',
    /no field “surname”\. Did you mean “short”/,
    ['a-b'],
  ],
  [
    'unknown top key',
    '⟦actor⟧: []\nactors:\n  - { type: person, name: A B }\n',
    /no field “actor”\. Fields: actors, events/,
    ['a-b'],
  ],
  [
    'wrong type of a text',
    'actors:\n  - { type: person, name: A B, description: ⟦[x]⟧ }\n',
    /must be a text, not a list/,
    ['a-b'],
  ],
  [
    'wrong type of a list',
    'actors:\n  - { type: person, name: A B, roles: ⟦12⟧ }\n',
    /must be a list, not a number/,
    ['a-b'],
  ],
  ['actors no list', 'actors: ⟦hello⟧\n', /must be a list, not a string\. Begin each/, []],
  [
    'not one of the words',
    'actors:\n  - { name: A B, type: ⟦human⟧ }\n  - { name: C D, type: person }\n',
    /one of person, organisation.*Did you mean “person”/,
    ['a-b', 'c-d'],
  ],
  [
    'duplicate id',
    'actors:\n  - { id: x, type: person, name: A B }\n  - { id: ⟦x⟧, type: person, name: C D }\n',
    /given to two actors of this file \(line 2\); the second is left out/,
    ['x'],
  ],
  [
    'alias of two',
    'actors:\n  - { type: person, name: A B, aliases: [Q W] }\n  - { type: person, name: C D, aliases: [⟦Q W⟧, E F] }\n',
    /already a name of a-b \(line 2\); it is left out here\. Take it away/,
    ['a-b', 'c-d'],
  ],
  [
    'alias of a known actor',
    'actors:\n  - { type: person, name: A B, aliases: [⟦Vladimir Putin⟧] }\n',
    /also a name of Vladimir Putin.*write “id: vladimir-putin”/,
    ['a-b'],
  ],
  [
    'dates out of order',
    'actors:\n  - { type: person, name: A B, roles: [{ title: X, from: 2020, to: ⟦2019-12⟧ }] }\n',
    /before it begins/,
    ['a-b'],
  ],
  [
    'no date',
    'actors:\n  - { type: person, name: A B, roles: [{ title: X, from: ⟦2023-02-30⟧ }] }\n',
    /is not a date/,
    ['a-b'],
  ],
  ['cyclic parent', 'actors:\n  - { type: place, name: A, parent: ⟦a⟧ }\n', /its own parent/, ['a']],
  ['unknown parent', 'actors:\n  - { type: place, name: A, parent: ⟦nowhere-at-all⟧ }\n', /No actor has the id/, ['a']],
  [
    'unknown actor to add to',
    'actors:\n  - { id: ⟦nobody-known⟧, aliases: [X] }\n',
    /give its type and name/,
    ['nobody-known'],
  ],
  ['wikidata', 'actors:\n  - { type: place, name: A, wikidata: ⟦7747⟧ }\n', /not a Wikidata item/, ['a']],
  [
    'name without text',
    'actors:\n  - { type: place, name: A, names: [⟦{ language: fr }⟧] }\n',
    /needs its text/,
    ['a'],
  ],
  [
    'event ends first',
    'events:\n  - { name: N, kind: war, date: ⟦2022/2021⟧, essential: [ukraine] }\n',
    /before it begins/,
    [],
  ],
  ['event without kind', 'events:\n  - ⟦{ name: N, date: 2022, essential: [ukraine] }⟧\n', /needs its kind/, []],
  [
    'event of an unknown actor',
    'events:\n  - { name: N, kind: war, date: 2022, essential: [⟦no-such⟧] }\n',
    /No actor has the id/,
    ['n'],
  ],
  [
    'rates turned round',
    'rates:\n  - { base: EUR, quote: USD, year: 2020, low: ⟦2⟧, high: 1 }\n',
    /above the highest/,
    [],
  ],
  ['alias node', 'actors:\n  - { type: place, name: &n A, description: ⟦*n⟧ }\n', /not read here/, ['a']],
  ['list for a file', '⟦- actors⟧\n', /must be a mapping/, []],
];

test('each fault is told at its place and the rest is used', () => {
  for (const [label, marked, message, used] of faults) {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const text = marked.replace(/[⟦⟧]/g, '');
    const { pack, problems } = readKnowledgeFile(file, text, builtIn);
    const found = problems.find((problem) => message.test(problem.message));
    assert.ok(found, `${label}: ${JSON.stringify(problems)}`);
    assert.equal(problems.length, 1, `${label}: ${JSON.stringify(problems)}`);
    if (label !== 'event of an unknown actor' && label !== 'list for a file')
      assert.deepEqual([text.slice(found.start, found.end)], [text.slice(start, end)], label);
    assert.equal(found.file, file);
    assert.deepEqual(
      [...(pack.actors ?? []), ...(pack.events ?? [])].map(({ id }) => id),
      used,
      label,
    );
  }
});

test('a cycle over several actors is told for each', () => {
  const text =
    'actors:\n  - {type: place, name: A, parent: b}\n  - {type: place, name: B, parent: c}\n  - {type: place, name: C, parent: a}\n  - {type: place, name: D, parent: a}\n';
  const { pack, problems } = readKnowledgeFile(file, text);
  assert.equal(problems.length, 3);
  assert.deepEqual(
    pack.actors?.map(({ parent }) => parent),
    [undefined, undefined, undefined, 'a'],
  );
});

test('a syntax error leaves the rest in use', () => {
  const text = 'actors:\n  - type: person\n    name: A B\n  - type: person\n    name: "C D\n';
  const { pack, problems } = readKnowledgeFile(file, text);
  assert.ok(problems.length > 0);
  assert.ok((problems[0]?.start ?? 0) > 20);
  assert.equal(pack.actors?.[0]?.id, 'a-b');
});

test('any text is survived', () => {
  for (const text of [
    '',
    ' ',
    '\0',
    '[',
    '{{{{',
    '- - - -',
    '? :',
    '&a *a',
    'actors: *x',
    '%YAML 9\n---\n!!x',
    'a: b: c',
    '\t\tx',
    'actors:\n  - ~\n  - []\n  - 3\n',
    'null',
    '[]'.repeat(99),
  ])
    assert.doesNotThrow(() => createKnowledge([readKnowledgeFile(file, text, builtIn).pack]).named('A'), text);
  for (const entry of ['  - name: "x\n', '  - { type: person, name: A B }\n', '  - { id: x, typ: p, parent: y }\n'])
    assert.ok(readKnowledgeFile(file, `actors:\n${entry.repeat(3000)}`, builtIn).problems.length > 2900, entry);
  const { problems } = readKnowledgeFile(file, `a: ${'['.repeat(100_000)}`);
  assert.ok(problems.length > 0);
});

test('a file that could not be read, or was guessed at, says so', () => {
  const cases: [object, RegExp][] = [
    [{ text: '', bytes: 50_000_000 }, /has 50 MB; knowledge files over 1 million characters are not read\. Split it/],
    [{ text: '', problem: 'ours.yaml is a binary file.' }, /is a binary file/],
    [{ text: 'actors:\n  - { type: person, name: A B }\n', guessed: true }, /not in UTF-8.* save it as UTF-8/],
  ];
  for (const [given, message] of cases) {
    const read = readKnowledgeFiles([{ file, text: '', ...given }]);
    assert.match(read[0]?.problems[0]?.message ?? '', message);
    assert.equal(read[0]?.pack.actors?.length, 'guessed' in given ? 1 : 0);
  }
});

test('a file beyond the limit is refused with the limit, and the other files are used', () => {
  const item = '  - { type: person, name: Somebody Else }\n';
  const text = `actors:\n${item.repeat(Math.ceil((longestKnowledgeFile + 100) / item.length))}`;
  const [large, other] = readKnowledgeFiles([
    { file, text },
    { file: 'b.yaml', text: 'actors:\n  - { type: person, name: A B }\n' },
  ]);
  assert.match(
    large?.problems[0]?.message ?? '',
    /has 1 million characters; .* over 1 million characters are not read\. Split it/,
  );
  assert.equal(large?.pack.actors?.length, 0);
  assert.equal(other?.pack.actors?.[0]?.id, 'a-b');
});

/** YAML with a fault of syntax between ⟦ and ⟧, part of the message, names of the entries used all the same. */
const syntaxFaults: [string, string, RegExp, string[]][] = [
  [
    'quotation mark',
    'actors:\n  - name: A\n  - name: ⟦"⟧C D\n    type: person\n  - name: E\n',
    /never closed/,
    ['A', 'E'],
  ],
  [
    'bracket',
    'actors:\n  - name: A\n  - name: C\n    aliases: ⟦[⟧a, b\n    type: person\n  - name: E\n',
    /bracket that opens here/,
    ['A', 'E'],
  ],
  ['brace', 'actors:\n  - ⟦{⟧ name: C, type: person\n  - name: E\n', /bracket that opens here/, ['E']],
  ['tab', 'actors:\n  - name: A\n⟦\t⟧  - name: C\n  - name: E\n', /Indent with spaces/, ['A', 'E']],
  [
    'no space after the colon',
    'actors:\n  - ⟦name:Jane⟧\n    type: person\n  - name: E\n',
    /Write “name: Jane”/,
    ['E'],
  ],
  ['no colon', 'actors:\n  - ⟦name Jane⟧\n    type: person\n  - name: E\n', /has no colon/, ['E']],
  ['second colon', 'actors:\n  - name: ⟦a⟧: b\n    type: person\n  - name: E\n', /second colon/, ['E']],
  ['too far in', 'actors:\n  - name: ⟦A⟧\n      type: person\n  - name: E\n', /Align the two/, ['E']],
  ['not far enough in', 'actors:\n  - name: A\n⟦ ⟧  type: person\n  - name: E\n', /Align it/, ['E']],
  ['reserved character', 'actors:\n  - name: ⟦@⟧x\n  - name: E\n', /may not begin with “@”/, ['E']],
  ['behind the end', 'actors:\n  - name: A\n    aliases: [x] ⟦z⟧\n  - name: E\n', /behind the end/, ['E']],
  ['a field twice', 'actors:\n  - name: A\n    ⟦n⟧ame: B\n  - name: E\n', /given twice; the first counts/, ['A', 'E']],
  ['entries at the margin', 'actors:\n- name: A\n- name: ⟦"⟧B\n- name: C\nevents: []\n', /never closed/, ['A', 'C']],
  ['line ends of Windows', 'actors:\r\n  - name: A\r\n  - name: ⟦"⟧C D\r\n  - name: E\r\n', /never closed/, ['A', 'E']],
  [
    'second document',
    'actors:\n  - name: A\n⟦---⟧\nactors:\n  - name: B\n',
    /is not read: a knowledge file is one/,
    ['A'],
  ],
  [
    'wrong encoding',
    'actors:\n  - name: Jos⟦\ufffd⟧ P\ufffdrez\n  - name: E\n',
    /character and 1 more could not be read.*UTF-8/,
    ['Jos\ufffd P\ufffdrez', 'E'],
  ],
  [
    'two faults',
    'actors:\n  - name: ⟦"⟧A\n  - name: E\n  - name: F\n    aliases: [\n  - name: G\n',
    /never closed/,
    ['E', 'G'],
  ],
];

test('a fault of syntax is told where it is to be mended, and the other entries are used', () => {
  for (const [label, marked, message, used] of syntaxFaults) {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const text = marked.replace(/[⟦⟧]/g, '');
    const { problems, pack } = readKnowledgeFile(file, text);
    const found = problems.find((problem) => message.test(problem.message));
    assert.ok(found, `${label}: ${JSON.stringify(problems)}`);
    assert.deepEqual([found.start, found.end], [start, end], `${label}: ${JSON.stringify(found)}`);
    assert.equal(problems.length, label === 'two faults' ? 2 : 1, `${label}: ${JSON.stringify(problems)}`);
    assert.deepEqual(
      pack.actors?.map(({ names }) => (names[0] as { text: string }).text),
      used,
      label,
    );
  }
});

/** The second of two files, with its fault between ⟦ and ⟧, what it says, and the ids that are used of it. */
const first = 'actors:\n  - { type: person, name: A B, aliases: [Q W] }\n  - { type: place, name: P, parent: r }\n';
const betweenFiles: [string, string, RegExp, string[]][] = [
  ['id defined twice', 'actors:\n  - { type: person, name: ⟦A B⟧ }\n', /another file too \(line 2 of a\.yaml\)/, []],
  [
    'alias of two',
    'actors:\n  - { type: person, name: C D, aliases: [⟦Q W⟧] }\n',
    /a name of a-b \(line 2 of a\.yaml\)/,
    ['c-d'],
  ],
  ['cycle', 'actors:\n  - { type: place, name: R, parent: ⟦p⟧ }\n', /its own parent by way of p/, ['r']],
  [
    'unknown id, by its name',
    'actors:\n  - { type: place, name: R, parent: ⟦France⟧ }\n',
    /Did you mean “france”/,
    ['r'],
  ],
  ['unknown id, mistyped', 'actors:\n  - { type: place, name: R, parent: ⟦frence⟧ }\n', /Did you mean “france”/, ['r']],
  [
    'unknown id of another file',
    'actors:\n  - { type: place, name: R }\n  - { type: person, name: N, roles: [{ title: T, of: ⟦A B⟧ }] }\n',
    /Did you mean “a-b”/,
    ['r', 'n'],
  ],
  [
    'spelling of nobody',
    'actors:\n  - { type: place, name: R }\nspellings:\n  ⟦kyeev⟧: Kiev\n',
    /No actor has the id kyeev/,
    ['r'],
  ],
];

test('files are compared with each other', () => {
  for (const [label, marked, message, used] of betweenFiles) {
    const text = marked.replace(/[⟦⟧]/g, '');
    const [, second] = readKnowledgeFiles(
      [
        { file: 'a.yaml', text: first },
        { file: 'b.yaml', text },
      ],
      builtIn,
    );
    const [found] = second?.problems ?? [];
    assert.match(found?.message ?? '', message, label);
    assert.equal(
      text.slice(found?.start, found?.end),
      marked.slice(marked.indexOf('⟦') + 1, marked.indexOf('⟧')),
      label,
    );
    assert.equal(second?.problems.length, 1, `${label}: ${JSON.stringify(second?.problems)}`);
    assert.deepEqual(
      second?.pack.actors?.map(({ id }) => id),
      used,
      label,
    );
  }
});

test('what is no fault between files', () => {
  for (const text of [
    'actors:\n  - { id: a-b, aliases: [A Bee] }\n  - { type: place, name: R }\n',
    'actors:\n  - { type: person, name: C B, short: B }\n  - { type: person, name: D B, short: B }\n  - { type: place, name: R }\n',
    'actors:\n  - { type: place, name: R, parent: france }\n',
    'actors:\n  - { type: place, name: R }\nspellings:\n  a-b: A Bé\n',
    'actors:\n  - { type: place, name: R }\nspellings:\n',
  ]) {
    const read = readKnowledgeFiles(
      [
        { file: 'a.yaml', text: first },
        { file: 'b.yaml', text },
      ],
      builtIn,
    );
    assert.deepEqual(
      read.flatMap(({ problems }) => problems),
      [],
      text,
    );
  }
});
