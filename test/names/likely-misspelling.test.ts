import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  editDistance,
  letterBits,
  likelyMisspelling,
  mayBeMisspelling,
  misspelledLetters,
} from '../../server/src/core/names';
import { generator } from '../support/generator';

const rows = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string]);

const slips = rows(`
Wickoff|Witkoff
Wittkof|Witkoff
Zelesnky|Zelensky
Lavorv|Lavrov
Macrno|Macron
Netanyhau|Netanyahu
Guterrres|Guterres
Stoltenbreg|Stoltenberg
Erdogna|Erdogan
Merkle|Merkel
Kharkhiv|Kharkiv
Mariopol|Mariupol
Donestk|Donetsk
Washingon|Washington
Philipines|Philippines
`);

const noSlips = rows(`
Peskov|Peskova
Iran|Iraq
Niger|Nigeria
Kim|Kims
Ivanov|Ivanova
Novak|Novakova
Mali|Malawi
Biden|Bidens
Putin|Peskov
Kyiv|Lviv
Mali|Malta
Sumy|Sochi
Chad|Chile
Paris|Paris
Omsk|Tomsk
`);

test('slips of the pen are near the name that is meant', () => {
  for (const [form, known] of slips) {
    const near = likelyMisspelling(form, known);
    assert.ok(near && near.score > 0.6 && near.score < 1, `${form} for ${known}`);
  }
});

test('endings that names use, and names far apart, are no slips', () => {
  for (const [form, known] of noSlips) assert.equal(likelyMisspelling(form, known), undefined, `${form} for ${known}`);
});

test('the distance is a distance', () => {
  assert.equal(editDistance('witkoff', 'witkoff', 5), 0);
  for (const [a, b] of [...slips, ...noSlips]) {
    assert.equal(editDistance(a, b, 99).toFixed(6), editDistance(b, a, 99).toFixed(6), `${a} ${b}`);
  }
  assert.equal(editDistance('a'.repeat(1000), 'b', 3), Number.POSITIVE_INFINITY);
});

function passesSieve(form: string, known: string): boolean {
  const [a, b] = [misspelledLetters(form), misspelledLetters(known)];
  return mayBeMisspelling(a, letterBits(a), b, letterBits(b));
}

test('the sieve by letters lets every slip through, and few others', () => {
  for (const [form, known] of slips) assert.ok(passesSieve(form, known), `${form} for ${known}`);
  const names = [...slips, ...noSlips].map(([, known]) => known);
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const)).filter(([a, b]) => a !== b);
  assert.ok(pairs.filter(([a, b]) => passesSieve(a, b)).length < pairs.length / 2);

  const random = generator(11);
  const below = (count: number) => Math.floor(random() * count);
  let near = 0;
  for (let round = 0; round < 4000; round++) {
    const name = names[below(names.length)] as string;
    let written = name;
    for (let edits = 1 + below(5); edits > 0; edits--) {
      const at = 1 + below(written.length - 1);
      const letter = 'abcdefghijklmnopqrstuvwxyzéñя'[below(29)] as string;
      written = written.slice(0, at) + (random() < 0.7 ? letter : '') + written.slice(at + (random() < 0.6 ? 1 : 0));
    }
    if (!likelyMisspelling(written, name)) continue;
    near++;
    assert.ok(passesSieve(written, name), `${written} for ${name}`);
  }
  assert.ok(near > 300);
});
