import assert from 'node:assert';
import { test } from 'node:test';
import type { ArticleSource, Metadata } from '../../server/src/core/model';
import { segment } from '../../server/src/core/segment';

const prose =
  'The harbour board met in closed session and put off its decision on the new quay until the autumn, officials said.';

const cases: readonly [string, string, Partial<Metadata>, Partial<ArticleSource>?][] = [
  [
    'front matter, all keys',
    `---\ntitle: "The board: waiting"\nsource: Harbour Post\nauthor: Jane Doe\npublished: 2025-03-18\nurl: https://example.org/a\nlanguage: fr\n---\n${prose}`,
    {
      title: 'The board: waiting',
      source: 'Harbour Post',
      author: 'Jane Doe',
      published: '2025-03-18',
      url: 'https://example.org/a',
      language: 'fr',
    },
  ],
  ['front matter, off', `---\ncorroborate: off\n---\n${prose}`, { off: true }],
  [
    'front matter, single quotes and a comment',
    `---\ntitle: 'It''s over' # working title\npublished: 18 March 2025\n---\n${prose}`,
    { title: "It's over", published: '2025-03-18' },
  ],
  [
    'front matter with CRLF and a byte order mark',
    `\ufeff---\r\ntitle: Waiting\r\npublished: "2025-03-18"\r\n---\r\n${prose}`,
    { title: 'Waiting', published: '2025-03-18' },
  ],
  [
    'front matter wins over the text',
    `---\npublished: 2025-03-18\n---\n1 May 2020\n\nThe board waits\n\n${prose}`,
    { published: '2025-03-18' },
  ],
  [
    'the caller wins over front matter',
    `---\npublished: 2025-03-18\nlanguage: de\n---\n${prose}`,
    { published: '2025-04-01', language: 'es' },
    { published: '2025-04-01', language: 'es' },
  ],
  [
    'date under the section',
    `Politics\n18 March 2025\n\nThe board waits\n\n${prose}`,
    { published: '2025-03-18', title: 'The board waits' },
  ],
  [
    'date with a label',
    `Published: Tuesday, March 18, 2025 5:14 PM EST\n\nThe board waits\n\n${prose}`,
    { published: '2025-03-18' },
  ],
  ['today', `Today : Mar 18, 2025\n\nThe board waits\n\n${prose}`, { published: '2025-03-18' }],
  ['source and date', `Harbour Post | 18 March 2025\n\nThe board waits\n\n${prose}`, { published: '2025-03-18' }],
  [
    'agency tag with a date',
    `date 2025-03-31 COASTNEWS - Harbour Post) ${prose}`,
    { published: '2025-03-31', source: 'Harbour Post' },
  ],
  ['agency tag', `(Coast Agency) - ${prose}`, { source: 'Coast Agency', published: undefined }],
  ['dateline with a date', `KYIV, March 1, 2022 (Reuters) — ${prose}`, { published: '2022-03-01', source: 'Reuters' }],
  ['dateline closed by a stop', `BERN, March 1, 2022. ${prose}`, { published: '2022-03-01', source: undefined }],
  ['dateline without a year', `Paris, le 3 mars (AFP) – ${prose}`, { published: undefined, source: 'AFP' }],
  ['dateline, place and country', `TALLINN, Estonia - ${prose}`, { published: undefined, source: undefined }],
  [
    'German date line',
    `18. März 2025\n\nDer Vorstand wartet\n\nDer Vorstand hat sich am Freitag nicht auf den neuen Kai geeinigt und die Entscheidung in den Herbst verschoben.`,
    { published: '2025-03-18', language: 'de' },
  ],
  [
    'French date line',
    `Publié le 3 mars 2025\n\nLe conseil attend\n\nLe conseil du port s’est réuni à huis clos et a reporté sa décision sur le nouveau quai à l’automne.`,
    { published: '2025-03-03', language: 'fr' },
  ],
  [
    'Spanish date line',
    `18 de marzo de 2025\n\nLa junta espera\n\nLa junta del puerto se reunió a puerta cerrada y aplazó su decisión sobre el nuevo muelle hasta el otoño.`,
    { published: '2025-03-18', language: 'es' },
  ],
  ['numbers in doubt', `03/04/2025\n\nThe board waits\n\n${prose}`, { published: undefined }],
  ['numbers beyond doubt', `18/03/2025\n\nThe board waits\n\n${prose}`, { published: '2025-03-18' }],
  ['no such day', `30 February 2025\n\nThe board waits\n\n${prose}`, { published: undefined }],
  [
    'a date in the prose is no publication date',
    `The board waits\n\nOn 18 March 2025 the board met. ${prose}`,
    { published: undefined, title: 'The board waits' },
  ],
  [
    'byline',
    `The board waits\nBy Jane Doe and John Roe, Staff Writers\n\n${prose}`,
    { author: 'Jane Doe and John Roe' },
  ],
  ['no byline', `The board waits\n\nBy Friday the board had met twice. ${prose}`, { author: undefined }],
];

for (const [name, text, expected, source] of cases) {
  test(`metadata: ${name}`, () => {
    const { metadata } = segment({ file: 'a.txt', text, ...source });
    for (const [key, value] of Object.entries(expected)) assert.equal(metadata[key as keyof Metadata], value, key);
  });
}

test('metadata: spans point at the words', () => {
  const text = `Politics\n18 March 2025\n\nThe board waits\nBy Jane Doe\n\nTALLINN, Estonia - ${prose}\n`;
  const { titleAt, publishedAt, authorAt, datelineAt } = segment({ file: 'a.txt', text }).metadata;
  const words = [titleAt, publishedAt, authorAt, datelineAt].map((span) => span && text.slice(span.start, span.end));
  assert.deepEqual(words, ['The board waits', '18 March 2025', 'Jane Doe', 'TALLINN, Estonia']);
});
