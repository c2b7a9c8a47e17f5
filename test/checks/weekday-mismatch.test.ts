import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFirstFix, checkFindings } from './support/analyse';

const id = 'weekday-mismatch';
const fixed: readonly (readonly [string, string])[] = [
  ['The court ruled on [|Monday, March 18, 2025|]{weekday-mismatch}.', 'The court ruled on Tuesday, March 18, 2025.'],
  ['The court ruled on [|Friday 18 March 2025|]{weekday-mismatch}.', 'The court ruled on Tuesday 18 March 2025.'],
  ['The court ruled on [|Wed., Nov. 5, 2024|]{weekday-mismatch}.', 'The court ruled on Tue., Nov. 5, 2024.'],
  [
    'OSLO, May 2, 2024 — The court rules on [|Sunday, May 4|]{weekday-mismatch}.',
    'OSLO, May 2, 2024 — The court rules on Saturday, May 4.',
  ],
  [
    'OSLO, January 3, 2024 — The court ruled on [|Friday, December 30|]{weekday-mismatch}.',
    'OSLO, January 3, 2024 — The court ruled on Saturday, December 30.',
  ],
];
for (const [text, after] of fixed) {
  test(text, () => {
    const findings = checkFindings(id, text);
    assert.equal(applyFirstFix(text.replace(/\[\||\|\]\{[^}]*\}/g, ''), findings), after);
  });
}

test('the day of the month can be the wrong one', () => {
  const [finding] = checkFindings(id, 'The court ruled on [|Monday, March 18, 2025|]{weekday-mismatch}.');
  assert.deepEqual(
    finding?.fixes.map(({ title }) => title),
    ['Change Monday to Tuesday', 'Change 18 to 17'],
  );
});

const misses: readonly string[] = [
  'The court ruled on Tuesday, March 18, 2025.',
  'The court ruled on Tuesday 18 March 2025.',
  'OSLO, May 2, 2024 — The court rules on Saturday, May 4.',
  'OSLO, January 3, 2024 — The court ruled on Saturday, December 30.',
  'The court ruled on Monday. It was March 18, 2025.',
  'The court, which rules on Mondays, was closed on March 18, 2025.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
