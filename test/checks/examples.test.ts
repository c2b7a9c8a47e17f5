import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks } from '../../server/src/core/checks';
import { parseMarked } from '../support/markup';
import { applyFirstFix, checkFindings } from './support/analyse';

for (const { meta } of checks) {
  meta.examples.forEach(({ text, after }, i) => {
    test(`${meta.id}, example ${i + 1}`, () => {
      const findings = checkFindings(meta.id, text);
      if (after === undefined) return;
      assert.equal(applyFirstFix(parseMarked(text)[0]?.text ?? '', findings), after);
    });
  });

  test(`${meta.id} has a hit, a near miss and a page's worth of words`, () => {
    const files = meta.examples.map(({ text }) => parseMarked(text));
    const hit = (ranges: readonly { label: string }[]) => ranges.some(({ label }) => label.split(':')[0] === meta.id);
    assert.ok(files.some((group) => group.some(({ ranges }) => hit(ranges))));
    assert.ok(files.some((group) => group.every(({ ranges }) => !hit(ranges))));
    assert.ok(meta.why.length > 80 && meta.title.length > 5);
  });
}

test('checks are sorted by id', () => {
  const ids = checks.map(({ meta }) => meta.id);
  assert.deepEqual(ids, [...new Set(ids)].sort());
});
