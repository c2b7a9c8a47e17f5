import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from '../../server/src/core/text';
import { parseMarked } from '../support/markup';

const cases: [string, number, string][] = [
  ['[|Putin|] spoke.', 90, 'Putin spoke.'],
  ['Before the call on Tuesday [|Putin|] spoke to reporters in Moscow.', 30, '… on Tuesday Putin spoke to …'],
  ['Two\nlines of [|words|]\r\nhere', 90, 'Two lines of words here'],
  ['[|averyveryverylongword|] and more', 5, 'averyveryverylongword …'],
];

for (const [marked, length, wanted] of cases) {
  test(`excerpt of ${JSON.stringify(marked)}`, () => {
    const { text, ranges } = parseMarked(marked)[0]!;
    assert.equal(excerpt(text, ranges[0]!, { start: 0, end: text.length }, length), wanted);
  });
}
