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

test('a deal has one price, however it is told', () => {
  const [one] = claims('Microsoft bought LinkedIn for $26.2 billion in 2016.', 'quantity');
  const [two] = claims("Microsoft's acquisition of LinkedIn for $26.2 billion was its largest.", 'quantity');
  assert.ok(one && two);
  assert.equal(one.key, two.key);
});

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
