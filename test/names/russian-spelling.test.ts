import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNames } from '../../server/src/core/names';
import { isSpelledBySyllables } from '../../server/src/core/names/russian-spelling';

/** Latin, Cyrillic; after ≠ Cyrillic words that look alike. By the systems of Palladius and Polivanov. */
const cases = `
zhenyu чжэньюй ≠ чжэньюань чжэнью
zhenyu чженьюй ≠ чжаньюй
mingshan миншань ≠ миншан минша
nanchang наньчан ≠ нанчань наньчань
xuanzang сюаньцзан ≠ сюанцзань
chang'an чанъань ≠ чаньан
shunichi сюнъити ≠ сюнъитиро сюнъита
furuuchi фурути ≠ фуруку фути
kyouichi кёити ≠ кёута кити
ohmae омаэ ≠ амаэ
hanpen хампэн ≠ хампан
jinpachi дзимпати ≠ дзимпата
tanoue таноэ ≠ танаэ
kitano китано ≠ катано китани
hokkaido хоккайдо ≠ хокайдо
`;
const rows = cases
  .trim()
  .split('\n')
  .map((line) => {
    const [pair = '', others = ''] = line.split(' ≠ ');
    const [latin = '', cyrillic = ''] = pair.split(' ');
    return { latin, cyrillic, others: others.split(' ') };
  });

test('Russian spells Chinese and Japanese names by their syllables', () => {
  const missed = rows.filter(({ latin, cyrillic }) => !isSpelledBySyllables(latin, cyrillic));
  assert.deepEqual(missed, []);
  const wrong = rows.flatMap(({ latin, others }) => others.filter((other) => isSpelledBySyllables(latin, other)));
  assert.deepEqual(wrong, []);
});

test('names of other languages, and short ones, are not read so', () => {
  for (const [latin, cyrillic] of [
    ['smith', 'смит'],
    ['yibo', 'ибо'],
    ['chamberlain', 'чемберлен'],
    ['tchekhov', 'чехов'],
  ] as const)
    assert.equal(isSpelledBySyllables(latin, cyrillic), false, latin);
});

test('what is spelled so is one name', () => {
  assert.equal(compareNames('Yingchao', 'Инчао').verdict, 'same');
  assert.equal(compareNames('Shun’ichi', 'Сюнъити').verdict, 'same');
  assert.notEqual(compareNames('Mingshan', 'Минша').verdict, 'same');
});
