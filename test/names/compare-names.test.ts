import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNames, nameKeys } from '../../server/src/core/names';
import { differentPairs } from './pairs-different';
import { samePairs } from './pairs-same';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly languages?: readonly string[];
}

function parse(table: string): Pair[] {
  return table
    .split('\n')
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => {
      const [, a, b, language] = /^(.+)\|(.+?)(?:@(\w\w))?$/.exec(line) as RegExpExecArray;
      return { a: a as string, b: b as string, ...(language && { languages: [language] }) };
    });
}

const same = parse(samePairs);
const different = parse(differentPairs);

test('the tables are long enough to mean something', () => {
  assert.ok(same.length >= 150, `${same.length} same`);
  assert.ok(different.length >= 150, `${different.length} different`);
});

test('spellings of one name are the same, either way round', () => {
  const faults = same.flatMap(({ a, b, languages }) =>
    [
      [a, b],
      [b, a],
    ].flatMap(([x, y]) => {
      const { verdict, reason } = compareNames(x as string, y as string, { languages });
      return verdict === 'same' ? [] : [`${x} | ${y}: ${verdict}, ${reason}`];
    }),
  );
  assert.deepEqual(faults, []);
});

test('names that look alike are not the same', () => {
  const faults = different.flatMap(({ a, b, languages }) =>
    [
      [a, b],
      [b, a],
    ].flatMap(([x, y]) => {
      const { verdict, reason } = compareNames(x as string, y as string, { languages });
      return verdict === 'different' ? [] : [`${x} | ${y}: ${verdict}, ${reason}`];
    }),
  );
  assert.deepEqual(faults, []);
});

test('a part of a name, an initial, a weak difference: unsure', () => {
  for (const [a, b] of [
    ['Putin', 'Vladimir Putin'],
    ['V. Putin', 'Vladimir Putin'],
    ['George Bush', 'George Walker Bush'],
    ['Sara', 'Zara'],
    ['Louis', 'Luis'],
    ['Seoul', 'Soul'],
    ['Martine', 'Martin'],
    ['', 'Putin'],
    ['Shinzo Abe', '安倍晋三'],
    ['Kim Jong Un', '金正恩'],
    ['Xi', '习近平'],
    ['Georgetown', 'George Town'],
    ['Elizabeth', 'Elizabeth II'],
  ] as const)
    assert.equal(compareNames(a, b).verdict, 'unsure', `${a} | ${b}`);
});

test('the reason is a sentence', () => {
  for (const [a, b, reason] of [
    ['Poutine', 'Putin', 'They are spellings of one Russian name, French and English.'],
    ['Poutine', 'Путин', 'One is the other, a Russian name, in Latin letters.'],
    ['Peskov', 'Пескова', "One is a woman's form of a surname, the other is not."],
    ['Mao Zedong', '毛泽东', 'One is the Chinese name of the other in Latin letters.'],
    ['Beijing', 'Peking', 'They are two names of one place.'],
    ['Söder', 'Soeder', 'One writes an accented letter of the other with two letters.'],
    ['Putin', 'Vladimir Putin', 'One gives only a part of the name.'],
    ['Iran', 'Iraq', 'No rule of spelling makes one of the other.'],
  ] as const)
    assert.equal(compareNames(a, b).reason, reason, `${a} | ${b}`);
});

test('spellings of one name share a key', () => {
  const faults = same.filter(({ a, b }) => {
    const keys = new Set(nameKeys(a));
    return !nameKeys(b).some((key) => keys.has(key));
  });
  assert.deepEqual(
    faults.map(({ a, b }) => `${a} (${nameKeys(a)}) | ${b} (${nameKeys(b)})`),
    [],
  );
});

test('keys are few, and names that share nothing share none', () => {
  for (const { a } of [...same, ...different]) assert.ok(nameKeys(a).length <= 24, `${a}: ${nameKeys(a).length}`);
  for (const [a, b] of [
    ['Putin', 'Trump'],
    ['Kursk', 'Paris'],
    ['Zelensky', 'Macron'],
  ] as const)
    assert.ok(!nameKeys(a).some((key) => nameKeys(b).includes(key)), `${a} | ${b}`);
});

test('no text makes it throw or hang', () => {
  const texts = [
    '',
    ' ',
    "'",
    '--',
    '\u0000',
    '👍',
    'a'.repeat(100_000),
    'и'.repeat(10_000),
    'Żó ł',
    '\ud800',
    '1984',
    '...',
    'ا'.repeat(300),
  ];
  for (const a of texts)
    for (const b of [...texts, 'Putin', 'Путин']) {
      assert.match(compareNames(a, b).reason, /^[A-Z].*\.$/);
      assert.ok(Array.isArray(nameKeys(a)));
    }
});
