import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lexer } from 'yaml';
import { builtInPacks, createKnowledge, readKnowledgeFiles } from '../../server/src/core/knowledge';
import { changeKnowledge, type KnowledgeChange } from '../../server/src/core/knowledge-files/edit';
import { generator } from '../support/generator';

const builtIn = createKnowledge(builtInPacks);
const file = '.corroborate/knowledge/ours.yaml';

function change(files: readonly { file: string; text: string }[], wanted: KnowledgeChange) {
  return changeKnowledge(files, wanted, {
    newFile: '.corroborate/knowledge/knowledge.yaml',
    actors: builtIn.actors,
    isBuiltIn: (id) => builtIn.actors.has(id),
    named: builtIn.named,
  });
}

/** The text of the only file after a change. */
function changed(text: string, wanted: KnowledgeChange): string {
  const result = change([{ file, text }], wanted);
  assert.ok(!('refused' in result && result.refused), JSON.stringify(result));
  return result.refused === undefined ? (result.changes[0]?.after ?? text) : '';
}

const jane = { kind: 'add-actor', actor: { name: 'Jane Sample', type: 'person' } } as const;
const janeWhole: KnowledgeChange = {
  kind: 'add-actor',
  actor: {
    name: 'Jane Sample',
    type: 'person',
    short: 'Sample',
    roles: [
      {
        title: 'Minister: Trade',
        of: 'france',
        from: '2025-03-18',
        source: { title: 'Talks, resumed', url: 'https://a.b/c' },
      },
    ],
    source: 'Talks resume',
  },
};
const alias = (id: string, text: string): KnowledgeChange => ({ kind: 'add-alias', id, alias: { text } });
const role = (id: string): KnowledgeChange => ({
  kind: 'add-role',
  id,
  role: { title: 'Mayor', of: 'paris', from: '2024' },
});

/** What it shows, before, change, after. */
const cases: [string, string, KnowledgeChange, string][] = [
  ['an empty file', '', jane, 'actors:\n  - name: Jane Sample\n    type: person\n'],
  ['a file of comments', '# ours\n', jane, '# ours\nactors:\n  - name: Jane Sample\n    type: person\n'],
  [
    'a whole actor, texts in quotation marks where they need them',
    'actors:\n',
    janeWhole,
    'actors:\n  - name: Jane Sample\n    type: person\n    short: Sample\n    roles:\n      - title: "Minister: Trade"\n        of: france\n        from: 2025-03-18\n        source: { title: "Talks, resumed", url: https://a.b/c }\n    source: Talks resume\n',
  ],
  [
    'behind the last entry and its comment, in the same indentation',
    'actors:\n- name: A B # first\n  type: person\n# end\n',
    jane,
    'actors:\n- name: A B # first\n  type: person\n- name: Jane Sample\n  type: person\n# end\n',
  ],
  [
    'with an empty line between where there is one between others',
    'actors:\n  - id: kyiv\n    aliases: [K]\n\n  - id: odesa\n    aliases: [O]\n',
    jane,
    'actors:\n  - id: kyiv\n    aliases: [K]\n\n  - id: odesa\n    aliases: [O]\n\n  - name: Jane Sample\n    type: person\n',
  ],
  [
    'in braces where the others are',
    'actors:\n  - { name: A B, type: person }\n',
    jane,
    'actors:\n  - { name: A B, type: person }\n  - { name: Jane Sample, type: person }\n',
  ],
  ['a list in brackets', 'actors: []\n', jane, 'actors: [{ name: Jane Sample, type: person }]\n'],
  [
    'line ends of Windows, no line end at the end',
    'actors:\r\n  - id: kyiv\r\n    aliases: [K]',
    jane,
    'actors:\r\n  - id: kyiv\r\n    aliases: [K]\r\n  - name: Jane Sample\r\n    type: person',
  ],
  [
    'before the end of the document',
    'events: []\n...\n',
    jane,
    'events: []\n\nactors:\n  - name: Jane Sample\n    type: person\n...\n',
  ],
  [
    'an alias in brackets',
    'actors:\n  - id: kyiv\n    aliases: [K] # k\n',
    alias('kyiv', 'Q'),
    'actors:\n  - id: kyiv\n    aliases: [K, Q] # k\n',
  ],
  [
    'an alias in lines',
    'actors:\n  - id: kyiv\n    aliases:\n      - K # k\n    # after\n',
    alias('kyiv', 'Q'),
    'actors:\n  - id: kyiv\n    aliases:\n      - K # k\n      - Q\n    # after\n',
  ],
  [
    'an alias beside a single one',
    'actors:\n  - id: kyiv\n    aliases: K\n',
    alias('kyiv', 'O: Q'),
    'actors:\n  - id: kyiv\n    aliases: [K, "O: Q"]\n',
  ],
  [
    'an alias where the field is empty',
    'actors:\n  - id: kyiv\n    aliases: # none yet\n',
    alias('kyiv', 'Q'),
    'actors:\n  - id: kyiv\n    aliases: [Q] # none yet\n',
  ],
  [
    'an alias where there is no such field',
    'actors:\n  - name: A B\n    type: person\n    source: x # s\n',
    alias('a-b', 'Q'),
    'actors:\n  - name: A B\n    type: person\n    aliases: [Q]\n    source: x # s\n',
  ],
  [
    'an alias in braces',
    'actors:\n  - { name: A B, type: person, source: x }\n',
    alias('a-b', 'Q'),
    'actors:\n  - { name: A B, type: person, aliases: [Q], source: x }\n',
  ],
  [
    'an alias of a built-in actor',
    'actors:\n  - name: A B\n    type: person\n',
    alias('kyiv', 'Q'),
    'actors:\n  - name: A B\n    type: person\n  - id: kyiv\n    aliases: [Q]\n',
  ],
  [
    'an alias with marks',
    'actors:\n  - id: kyiv\n    names:\n      - K\n',
    { kind: 'add-alias', id: 'kyiv', alias: { text: 'Q', language: 'fr', standing: 'deprecated' } },
    'actors:\n  - id: kyiv\n    names:\n      - K\n      - { text: Q, language: fr, standing: deprecated }\n',
  ],
  [
    'a first role',
    'actors:\n  - name: A B\n    type: person\n    source: x\n',
    role('a-b'),
    'actors:\n  - name: A B\n    type: person\n    roles:\n      - { title: Mayor, of: paris, from: 2024 }\n    source: x\n',
  ],
  [
    'a further role, written as the others are',
    'actors:\n  - name: A B\n    type: person\n    roles:\n      - { title: T } # t\n',
    role('a-b'),
    'actors:\n  - name: A B\n    type: person\n    roles:\n      - { title: T } # t\n      - { title: Mayor, of: paris, from: 2024 }\n',
  ],
  [
    'a role behind a text of several lines',
    'actors:\n  - name: A B\n    type: person\n    roles:\n    description: |\n      one\n      two\n',
    role('a-b'),
    'actors:\n  - name: A B\n    type: person\n    roles:\n      - title: Mayor\n        of: paris\n        from: 2024\n    description: |\n      one\n      two\n',
  ],
  [
    'a source behind a text of several lines, line ends of Windows',
    'actors:\r\n  - id: kyiv\r\n    spelling: |\r\n      one\r\n\r\n  - id: odesa\r\n    aliases: [O]\r\n',
    role('kyiv'),
    'actors:\r\n  - id: kyiv\r\n    spelling: |\r\n      one\r\n    roles:\r\n      - { title: Mayor, of: paris, from: 2024 }\r\n\r\n  - id: odesa\r\n    aliases: [O]\r\n',
  ],
  [
    'an event',
    'actors:\n  - id: kyiv\n    aliases: [K]\n# end\n',
    { kind: 'add-event', event: { name: 'annexation of X', kind: 'annexation', date: '2014-03', essential: ['kyiv'] } },
    'actors:\n  - id: kyiv\n    aliases: [K]\n# end\n\nevents:\n  - name: annexation of X\n    kind: annexation\n    date: 2014-03\n    essential: [kyiv]\n',
  ],
  [
    'two actors become one; comments stay, references follow',
    'actors:\n  # about A\n  - name: A B # a\n    type: person\n  # about C\n  - name: C B # c\n    type: person\n    short: B\n    aliases: [CB, { text: KB, language: de }] # other names\n    gender: female\n    roles:\n      - title: T # t\n  - name: P\n    type: place\n    parent: c-b\nevents:\n  - { name: E, kind: war, date: 2020, essential: [c-b, p] }\n',
    { kind: 'merge', from: 'c-b', into: 'a-b' },
    'actors:\n  # about A\n  - name: A B # a\n    type: person\n    aliases: [C B, CB, { text: KB, language: de }, { text: B, short: true }]\n    gender: female\n    roles:\n      - { title: T }\n  # about C\n  # c\n  # other names\n  # t\n  - name: P\n    type: place\n    parent: a-b\nevents:\n  - { name: E, kind: war, date: 2020, essential: [a-b, p] }\n',
  ],
  [
    'an actor is found to be a built-in one',
    'actors:\n  - { name: City on the Dnipro, type: place, aliases: [Kyiv] }\nspellings:\n  city-on-the-dnipro: X\n',
    { kind: 'merge', from: 'city-on-the-dnipro', into: 'kyiv' },
    'actors:\n  - { id: kyiv, aliases: [City on the Dnipro] }\nspellings:\n  kyiv: X\n',
  ],
  [
    'an alias split off, in brackets',
    'actors:\n  - name: A B\n    type: person\n    aliases: [C, D B, E] # x\n',
    { kind: 'split', id: 'a-b', name: 'D B' },
    'actors:\n  - name: A B\n    type: person\n    aliases: [C, E] # x\n  - name: D B\n    type: person\n',
  ],
  [
    'an alias split off, in lines',
    'actors:\n  - name: A B\n    type: person\n    aliases:\n      # the second\n      - D-B # d - x\n      - E\n',
    { kind: 'split', id: 'a-b', name: 'D-B' },
    'actors:\n  - name: A B\n    type: person\n    aliases:\n      # the second\n      # d - x\n      - E\n  - name: D-B\n    type: person\n',
  ],
  [
    'the only alias split off',
    'actors:\n  - name: A B\n    type: person\n    aliases: D B # d\n    source: x\n',
    { kind: 'split', id: 'a-b', name: 'D B' },
    'actors:\n  - name: A B\n    type: person\n    # d\n    source: x\n  - name: D B\n    type: person\n',
  ],
  [
    'an id renamed',
    'actors:\n  - id: x # i\n    type: person\n    name: A B\n  - { type: place, name: P, parent: "x", roles: [{ title: T, of: x }] }\nspellings: { x: A }\n',
    { kind: 'rename-id', from: 'x', to: 'ab' },
    'actors:\n  - id: ab # i\n    type: person\n    name: A B\n  - { type: place, name: P, parent: ab, roles: [{ title: T, of: ab }] }\nspellings: { ab: A }\n',
  ],
  [
    'an id made from a name, renamed',
    'actors:\n  - name: A B\n    type: person\nspellings:\n  a-b: A\n',
    { kind: 'rename-id', from: 'a-b', to: 'ab' },
    'actors:\n  - id: ab\n    name: A B\n    type: person\nspellings:\n  ab: A\n',
  ],
];

test('each change is written as the file is written', () => {
  for (const [label, before, wanted, after] of cases) assert.equal(changed(before, wanted), after, label);
});

const refusals: [string, string, KnowledgeChange, RegExp][] = [
  [
    'a built-in actor cannot go',
    'actors:\n  - { name: A, type: place }\n',
    { kind: 'merge', from: 'kyiv', into: 'a' },
    /built in.*other way round/,
  ],
  [
    'into nobody',
    'actors:\n  - { name: A, type: place }\n',
    { kind: 'merge', from: 'a', into: 'no-such' },
    /defines no-such/,
  ],
  [
    'a name the file does not give',
    'actors:\n  - { name: A, type: place }\n',
    { kind: 'split', id: 'a', name: 'A' },
    /gives “A”/,
  ],
  [
    'a built-in id',
    'actors:\n  - { id: kyiv, aliases: [K] }\n',
    { kind: 'rename-id', from: 'kyiv', to: 'kiev-city' },
    /built-in/,
  ],
  [
    'an id that is taken',
    'actors:\n  - { name: A, type: place }\n',
    { kind: 'rename-id', from: 'a', to: 'kyiv' },
    /already that of Kyiv/,
  ],
  ['what is no id', 'actors:\n  - { name: A, type: place }\n', { kind: 'rename-id', from: 'a', to: 'A b' }, /is no id/],
];

test('what cannot be done is refused with the reason', () => {
  for (const [label, before, wanted, reason] of refusals) {
    const result = change([{ file, text: before }], wanted);
    assert.match(result.refused ?? '', reason, label);
  }
});

test('a file with a fault of syntax is passed over for the next, or for a new one', () => {
  const broken = { file, text: 'actors:\n  - name: "A\n' };
  const other = { file: '.corroborate/knowledge/zzz.yaml', text: 'events: []\n' };
  const [one] = change([broken, other], jane).changes ?? [];
  assert.equal(one?.file, other.file);
  const [made] = change([broken], jane).changes ?? [];
  assert.equal(made?.file, '.corroborate/knowledge/knowledge.yaml');
  assert.equal(made?.before, undefined);
});

/** Whole numbers below a bound, the same each time. */
function randomFrom(seed: number): (below: number) => number {
  const random = generator(seed);
  return (below) => Math.floor(random() * below);
}

const people = ['Ada Berg', 'Bo Carlsen', 'Cy Dahl', 'Di Ek', 'Ed Falk'];
const idOf = (name: string) => name.toLowerCase().replace(/[ .]+/g, '-').replace(/-$/, '');

/** A knowledge file in one of many ways of writing. */
function randomFile(random: (below: number) => number): string {
  const eol = random(3) === 0 ? '\r\n' : '\n';
  const inner = random(2) === 0 ? '  ' : '';
  let serial = 0;
  const comment = () => (random(2) === 0 ? ` # note ${serial++}: - "x" [y]` : '');
  const lines = ['# knowledge of the desk', ''];
  if (random(4) === 0) lines.push('spellings:', `  ada-berg: Ada${comment()}`, '');
  lines.push(`actors:${comment()}`);
  for (const name of people.slice(0, 2 + random(4))) {
    if (random(3) === 0) lines.push('');
    if (random(3) === 0) lines.push(`${inner}# about ${name}`);
    if (random(3) === 0) {
      lines.push(
        `${inner}- { name: ${name}, type: person${random(2) ? `, aliases: [${name[0]}. ${name.slice(3)}]` : ''} }${comment()}`,
      );
      continue;
    }
    lines.push(`${inner}- name: ${random(2) ? name : `"${name}"`}${comment()}`, `${inner}  type: person${comment()}`);
    if (random(2))
      lines.push(
        `${inner}  aliases:${comment()}`,
        `${inner}    - ${name[0]}. ${name.slice(3)}${comment()}`,
        `${inner}    - { text: ${name}sen, standing: wrong }`,
      );
    if (random(3) === 0) lines.push(`${inner}  parent: kyiv`);
    if (random(3) === 0)
      lines.push(`${inner}  roles:`, `${inner}    - title: Mayor${comment()}`, `${inner}      of: kyiv`);
    if (random(3) === 0) lines.push(`${inner}  description: >`, `${inner}    several`, `${inner}    lines`, '');
    if (random(3) === 0) lines.push(`${inner}  # still about ${name}`);
  }
  if (random(2))
    lines.push(
      'events:',
      `  - { name: Quarrel, kind: war, date: 2020, essential: [ada-berg, bo-carlsen] }${comment()}`,
    );
  lines.push(random(2) ? '# the end' : '');
  return lines.join(eol) + (random(2) ? eol : '');
}

/** A change, and the ids of the actors it concerns. */
function randomChange(random: (below: number) => number): [KnowledgeChange, string[]] {
  const id = () => (random(8) === 0 ? 'odesa' : idOf(people[random(5)] as string));
  const one = id();
  const other = id();
  const person = people[random(5)] as string;
  const fresh = `X${random(1000)} y`;
  const all: [KnowledgeChange, string[]][] = [
    [{ kind: 'add-actor', actor: { name: `New ${fresh}`, type: 'place', aliases: [{ text: fresh }] } }, []],
    [alias(one, `Alias ${fresh}`), [one]],
    [{ kind: 'add-alias', id: one, alias: { text: `B: ${fresh}`, language: 'de' } }, [one]],
    [role(one), [one]],
    [{ kind: 'add-event', event: { name: `Event ${fresh}`, kind: 'war', date: '2020/2021', essential: [one] } }, []],
    [{ kind: 'merge', from: one, into: other }, [one, other]],
    [{ kind: 'split', id: idOf(person), name: `${person[0]}. ${person.slice(3)}` }, [idOf(person)]],
    [{ kind: 'rename-id', from: one, to: `${one}-x` }, [one]],
  ];
  return all[random(all.length)] as [KnowledgeChange, string[]];
}

const commentsOf = (text: string) =>
  [...new Lexer().lex(text)]
    .filter((token) => token.startsWith('#'))
    .map((token) => token.trimEnd())
    .sort();

test('no sequence of changes loses a comment, or touches an entry that it does not concern', () => {
  let made = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const random = randomFrom(seed);
    let text = randomFile(random);
    for (let step = 0; step < 8; step++) {
      const [wanted, concerned] = randomChange(random);
      const result = change([{ file, text }], wanted);
      if (result.refused !== undefined) continue;
      const after = result.changes[0]?.after ?? text;
      const label = `seed ${seed}, step ${step}: ${JSON.stringify(wanted)}\n${text}\n→\n${after}`;
      assert.deepEqual(commentsOf(after), commentsOf(text), `comments, ${label}`);
      const [before] = readKnowledgeFiles([{ file, text }]);
      const [read] = readKnowledgeFiles([{ file, text: after }]);
      assert.deepEqual(
        read?.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
        [],
        label,
      );
      const referring = before?.references.filter(({ id }) => concerned.includes(id)) ?? [];
      for (const entry of before?.entries ?? []) {
        if (entry.kind === 'spelling' || concerned.includes(entry.id)) continue;
        if (referring.some(({ start }) => entry.start <= start && start < entry.end)) continue;
        assert.ok(after.includes(text.slice(entry.start, entry.end).trimEnd()), `${entry.id} was touched, ${label}`);
      }
      if (text.includes('\r\n')) assert.ok(!/[^\r]\n/.test(after), `line ends, ${label}`);
      else assert.ok(!after.includes('\r'), `line ends, ${label}`);
      made++;
      text = after;
    }
  }
  assert.ok(made > 400, `${made} changes`);
});
