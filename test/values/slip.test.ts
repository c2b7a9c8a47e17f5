import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeDaySlip, mayBeSlip } from '../../server/src/core/values/slip';

const numbers: readonly (readonly [a: number, b: number, slip: boolean])[] = [
  [2946, 2964, true],
  [68, 86, true],
  [331, 341, true],
  [0.76, 0.67, true],
  [11.02e9, 12.02e9, true],
  [75000, 57000, true],
  [7, 9, true],
  [1180, 180, true],
  [28, 179, false],
  [50, 75, false],
  [20, 70, false],
  [2012, 2497, false],
  [3, 32, false],
  [4, 9, false],
  [181, 181, false],
  [0, 1, false],
];
for (const [a, b, slip] of numbers)
  test(`${a} and ${b}: ${slip}`, () => {
    assert.equal(mayBeSlip(a, b), slip);
    assert.equal(mayBeSlip(b, a), slip);
  });

type Day = Parameters<typeof mayBeDaySlip>[0];
const day = (year: number, month: number, number: number): Day => ({ year, month, day: number });
const days: readonly (readonly [a: Day, b: Day, daysApart: number, slip: boolean])[] = [
  [day(2023, 6, 12), day(2023, 6, 2), 10, true],
  [day(2024, 9, 15), day(2024, 9, 5), 10, true],
  [day(2024, 10, 1), day(2024, 12, 1), -61, true],
  [day(2023, 9, 20), day(2023, 9, 21), -1, true],
  [day(2023, 9, 30), day(2023, 10, 1), -1, true],
  [day(2023, 11, 10), day(2023, 9, 21), 50, false],
  [day(2024, 9, 17), day(2024, 9, 26), -9, false],
  [day(2024, 10, 8), day(2024, 12, 4), -57, false],
  [day(2024, 10, 8), day(2024, 10, 8), 0, false],
  [day(2023, 10, 1), day(2024, 12, 1), -427, false],
];
for (const [a, b, apart, slip] of days)
  test(`${JSON.stringify(a)} and ${JSON.stringify(b)}: ${slip}`, () => {
    assert.equal(mayBeDaySlip(a, b, apart), slip);
  });
