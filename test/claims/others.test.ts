import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../server/src/core/analyse';
import type { Claim } from '../../server/src/core/model';
import { testKnowledge } from '../checks/support/analyse';

function claims<K extends Claim['kind']>(text: string, kind: K, published = '2025-03-18') {
  const article = analyse({ file: 'article.txt', text: `${text}\n`, published }, testKnowledge());
  return article.claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);
}

const quantities: readonly (readonly [string, readonly string[]])[] = [
  [
    'American trade in goods with Canada came to $762.1 billion in 2024.',
    ['quantity:trade:USD:known:canada+known:united-states@2024-01-01/2024-12-31 762100000000'],
  ],
  [
    'In 2024 trade between the United States and Canada was $762.1 billion.',
    ['quantity:trade:USD:known:canada+known:united-states@2024-01-01/2024-12-31 762100000000'],
  ],
  [
    'Norwegian exports to China rose to $9.4 billion in 2023.',
    ['quantity:exports:USD:from known:norway+to known:china@2023-01-01/2023-12-31 9400000000'],
  ],
  [
    'Chinese exports to Norway rose to $9.4 billion in 2023.',
    ['quantity:exports:USD:from known:china+to known:norway@2023-01-01/2023-12-31 9400000000'],
  ],
  [
    'Inflation in Norway was 5.5 percent in 2023.',
    ['quantity:inflation:percent:known:norway@2023-01-01/2023-12-31 5.5'],
  ],
  ['The firm set aside an additional $20 million for losses.', []],
];
for (const [text, expected] of quantities) {
  test(text, () =>
    assert.deepEqual(
      claims(text, 'quantity').map(({ key, value }) => `${key} ${value}`),
      expected,
    ),
  );
}

/** Ways of telling one quantity: all meet under one key. */
const joined: readonly (readonly [string, readonly string[]])[] = [
  [
    'quantity:deal price:USD:local:linkedin',
    [
      'Microsoft bought LinkedIn for $26.2 billion in 2016.',
      "Microsoft's acquisition of LinkedIn for $26.2 billion was its largest.",
      'Microsoft paid $26.2 billion for LinkedIn.',
      'The $26.2 billion purchase of LinkedIn paid off.',
    ],
  ],
  [
    'quantity:staff::local:riverton steel',
    [
      'Riverton Steel employs 7,320 people.',
      'Riverton Steel has 7,320 employees.',
      'Riverton Steel, which has 7,320 workers, makes rails.',
      'Riverton Steel, with 7,320 employees, makes rails.',
      "Riverton Steel's 7,320 workers are on strike.",
      'The 7,320 employees of Riverton Steel are on strike.',
      'Riverton Steel has a workforce of 7,320.',
      'In all, 7,320 people work for Riverton Steel.',
    ],
  ],
  [
    'quantity:population::known:norway',
    [
      "Norway's population is 5.4 million.",
      'The population of Norway is 5.4 million.',
      'Norway has a population of 5.4 million.',
      'Norway, with a population of 5.4 million, is large.',
      'Norway (population 5.4 million) is large.',
      'Norway has 5.4 million inhabitants.',
      'Norway, a country of 5.4 million people, is large.',
      'Norway is home to 5.4 million people.',
      'Of course, 5.4 million people live in Norway.',
    ],
  ],
  [
    'quantity:height:metre:local:riverton tower',
    [
      'The Riverton Tower is 324 meters tall.',
      'The Riverton Tower, which is 324 meters tall, is old.',
      'The 324-meter-tall Riverton Tower is old.',
      'The Riverton Tower has a height of 324 meters.',
      'The height of the Riverton Tower is 324 meters.',
    ],
  ],
  [
    'quantity:cost:USD:local:riverton tunnel',
    [
      'The Riverton Tunnel cost $30 million.',
      'The Riverton Tunnel, which cost $30 million, is new.',
      'The bill for the Riverton Tunnel came to $30 million.',
    ],
  ],
  [
    'quantity:profit:USD:local:riverton steel@2023-01-01/2023-12-31',
    [
      'In 2023 Riverton Steel had a profit of $5 million.',
      'Riverton Steel posted a $5 million profit in 2023.',
      'Riverton Steel earned $5 million in 2023.',
      'The profit of Riverton Steel was $5 million in 2023.',
      "Riverton Steel's net profit came to $5 million in 2023.",
    ],
  ],
];
for (const [key, sentences] of joined) {
  for (const text of sentences) {
    test(text, () =>
      assert.deepEqual(
        claims(text, 'quantity').map((claim) => claim.key),
        [key],
      ),
    );
  }
}

/** What only looks like one of those: a part, another thing, another owner. */
const apart: readonly (readonly [string, string])[] = [
  ['quantity:staff::local:riverton steel', 'Riverton Steel has 300 employees in Leeds.'],
  ['quantity:staff::local:riverton steel', 'Riverton Steel has 300 employees who belong to a union.'],
  ['quantity:staff::local:riverton steel', 'Riverton Steel has 300 temporary employees.'],
  ['quantity:staff::local:riverton steel', 'The rival of Riverton Steel has 300 employees.'],
  ['quantity:staff::local:riverton steel', 'Norvik Lines and Riverton Steel have 300 employees.'],
  ['quantity:deal price:USD:local:linkedin', 'Microsoft paid $2 million for LinkedIn shares.'],
  ['quantity:deal price:USD:local:linkedin', "Microsoft paid $2 million for LinkedIn's offices."],
  ['quantity:population::known:norway', 'The population of Norway fell by 12,000.'],
  ['quantity:population::known:norway', 'The foreign population of Norway is 800,000.'],
  [
    'quantity:profit:USD:local:riverton steel@2023-01-01/2023-12-31',
    "Riverton Steel's operating profit was $5 million in 2023.",
  ],
  [
    'quantity:profit:USD:local:riverton steel@2023-01-01/2023-12-31',
    'Riverton Steel had a profit of $5 million from the sale of a mill in 2023.',
  ],
  ['quantity:height:metre:local:riverton tower', 'The mast of the Riverton Tower is 24 meters tall.'],
  ['quantity:cost:USD:local:riverton tunnel', 'The Riverton Tunnel cost $30 million a year to run.'],
  [
    'quantity:exports:USD:from known:norway@2023-01-01/2023-12-31',
    'Norwegian exports of fish came to $5 billion in 2023.',
  ],
];
for (const [key, text] of apart) {
  test(`apart: ${text}`, () => {
    const found = claims(text, 'quantity').filter((claim) => claim.key === key && claim.modality === 'said');
    assert.deepEqual(found, []);
  });
}

const ordinals: readonly (readonly [string, readonly string[]])[] = [
  [
    'On March 18, 2025 Donald Trump and Vladimir Putin will hold their second official phone call.',
    ['ordinal:talks:known:russia+known:united-states 2 2025-03-18'],
  ],
  [
    'Donald Trump spoke with Vladimir Putin on March 18, 2025. It was the first official call between the two presidents since January.',
    ['ordinal:talks:known:russia+known:united-states 1 2025-03-18'],
  ],
  ['It was the second call of the day for the tired reporter.', []],
  ['Donald Trump won a second term.', []],
];
for (const [text, expected] of ordinals) {
  test(text, () => {
    const found = claims(text, 'ordinal').map(({ key, ordinal, when }) => `${key} ${ordinal} ${when?.from ?? ''}`);
    assert.deepEqual(found, expected);
  });
}

const roles: readonly (readonly [string, readonly string[]])[] = [
  ['Russian Foreign Minister Sergey Lavrov spoke.', ['foreign minister of known:russia']],
  ['Defence Minister Maria Lindholm spoke.', ['defense minister of ']],
  ['Former President Maria Lindholm spoke.', []],
];
for (const [text, expected] of roles) {
  test(text, () =>
    assert.deepEqual(
      claims(text, 'role').map(({ role, of }) => `${role} of ${of ?? ''}`),
      expected,
    ),
  );
}

test('a claim in quotation marks is the speaker’s', () => {
  const [claim] = claims('“We changed our minds after the 2014 annexation of Crimea,” Maria Lindholm said.', 'event');
  assert.equal(claim?.attribution?.quoted, true);
  assert.match(claim?.attribution?.speaker ?? '', /lindholm/);
});

test('a claim outside quotation marks is the article’s, told by whom it names', () => {
  const [claim] = claims('The annexation of Crimea in 2014 changed Europe, Maria Lindholm said.', 'event');
  assert.equal(claim?.attribution?.quoted, false);
  assert.match(claim?.attribution?.speaker ?? '', /lindholm/);
});

test('a long quotation has its words without marks and case', () => {
  const [claim] = claims('“We have waited three years, and nobody came,” Maria Lindholm said.', 'quotation');
  assert.equal(claim?.words, 'we have waited three years and nobody came');
});
