import assert from 'node:assert';
import { test } from 'node:test';
import { type Quantity, type QuantityComparison, sameQuantity } from '../../server/src/core/values/quantity';

const money = (value: number, step: number, more: Partial<Quantity> = {}): Quantity => ({
  type: 'money',
  currency: 'USD',
  value,
  step,
  ...more,
});
const count = (value: number, more: Partial<Quantity> = {}): Quantity => ({ type: 'count', value, step: 1, ...more });
const measure = (value: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  type: 'measure',
  value,
  unit,
  step: 1,
  ...more,
});

const cases: readonly [string, Quantity, Quantity, QuantityComparison][] = [
  ['the same sum', money(22e9, 1e9), money(22e9, 1e9), 'same'],
  ['rounded to the billion', money(22e9, 1e9), money(21.6e9, 0.1e9), 'same'],
  ['half a step is still rounding', money(22e9, 1e9), money(22.5e9, 0.1e9), 'same'],
  ['two sums', money(22e9, 1e9), money(24e9, 1e9), 'contradictory'],
  ['just beyond both roundings', money(77.51e9, 0.01e9), money(77.53e9, 0.01e9), 'contradictory'],
  ['two counts', count(14), count(16), 'contradictory'],
  ['one count', count(14), count(14), 'same'],
  ['at least', count(14, { bound: 'at-least' }), count(16), 'compatible'],
  ['at least, but fewer', count(14, { bound: 'at-least' }), count(9), 'contradictory'],
  ['at most', count(20, { bound: 'at-most' }), count(16), 'compatible'],
  ['at most, but more', count(20, { bound: 'at-most' }), count(26), 'contradictory'],
  ['two bounds that meet', count(20, { bound: 'at-most' }), count(10, { bound: 'at-least' }), 'compatible'],
  ['two bounds that miss', count(10, { bound: 'less-than' }), count(20, { bound: 'more-than' }), 'contradictory'],
  ['about', count(1000, { approximate: true }), count(1080), 'compatible'],
  ['about, far off', count(1000, { approximate: true }), count(1800), 'contradictory'],
  ['in the range', measure(25, 'year'), measure(20, 'year', { upper: 30 }), 'compatible'],
  ['outside the range', measure(45, 'year'), measure(20, 'year', { upper: 30 }), 'contradictory'],
  ['one range', measure(20, 'year', { upper: 30 }), measure(20, 'year', { upper: 30 }), 'same'],
  ['a range written backwards', measure(30, 'year', { upper: 20 }), measure(25, 'year'), 'compatible'],
  ['another currency', money(20e9, 1e9, { currency: 'EUR' }), money(22e9, 1e9), 'compatible'],
  ['weeks and days', measure(2, 'week'), measure(14, 'day'), 'same'],
  ['weeks and too many days', measure(2, 'week', { step: 0.1 }), measure(30, 'day'), 'contradictory'],
  ['miles and kilometres', measure(10, 'mile'), measure(16, 'km'), 'same'],
  ['miles and too many kilometres', measure(10, 'mile'), measure(30, 'km'), 'contradictory'],
  ['units of two kinds', measure(10, 'mile'), measure(30, 'kg'), 'compatible'],
  ['a count and a sum', count(5), money(9, 1), 'compatible'],
];

for (const [name, a, b, expected] of cases) {
  test(`quantity: ${name}`, () => {
    assert.equal(sameQuantity(a, b), expected);
    assert.equal(sameQuantity(b, a), expected, 'the other way round');
  });
}
