import assert from 'node:assert';
import { test } from 'node:test';
import { recogniseFigures } from '../../server/src/core/recognise/figures';
import { resolveFigures } from '../../server/src/core/resolve/figures';

/** Text, and the pairs of sums that state one amount in two currencies. */
const cases: readonly [string, string[]][] = [
  ['They pledged €20 billion ($22 billion) in aid.', ['€20 billion = $22 billion']],
  ['They pledged 20 billion euros (about $22 billion) in aid.', ['20 billion euros = $22 billion']],
  ['It cost A$1.8bn, or US$1.2bn.', ['A$1.8bn = US$1.2bn']],
  ['It cost €5m ($5.4m) and £3m ($3.8m).', ['€5m = $5.4m', '£3m = $3.8m']],
  ['Exports were $119 billion ($77 billion of goods).', []],
  ['It paid €20 million in May and $22 million in June.', []],
  ['It paid €20 million (12 percent of its sales).', []],
];

for (const [text, expected] of cases) {
  test(`restated sums: ${text}`, () => {
    const drafts = recogniseFigures({ text, language: 'en', block: 'paragraph' });
    const figures = resolveFigures(drafts.map((draft) => ({ ...draft, sentence: 0 })));
    assert.equal(figures.length, drafts.length);
    const pairs: string[] = [];
    figures.forEach((figure, index) => {
      const other = figure.convertedOf;
      if (other === undefined) return;
      assert.equal(figures[other]!.convertedOf, index, 'both point at each other');
      if (other > index) {
        pairs.push(
          `${text.slice(figure.start, figure.end)} = ${text.slice(figures[other]!.start, figures[other]!.end)}`,
        );
      }
    });
    assert.deepEqual(pairs, expected);
  });
}
