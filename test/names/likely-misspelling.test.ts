import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, likelyMisspelling } from '../../server/src/core/names';

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
