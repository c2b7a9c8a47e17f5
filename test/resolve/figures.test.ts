import assert from 'node:assert';
import { test } from 'node:test';
import { analyse } from '../../server/src/core/analyse';
import { builtInPacks, createKnowledge } from '../../server/src/core/knowledge';
import { recogniseFigures } from '../../server/src/core/recognise/figures';
import { resolveFigures } from '../../server/src/core/resolve/figures';

const knowledge = createKnowledge(builtInPacks);

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
    const figures = resolveFigures(
      text,
      drafts.map((draft) => ({ ...draft, sentence: 0 })),
      [],
      knowledge,
    );
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

/** Text, and its sums in order, with the currency that the rest of the article tells. */
const currencyCases: readonly [string, string[]][] = [
  ['Norway will spend 600 million kroner on roads. Oslo has waited.', ['600000000 NOK']],
  ['Denmark will spend 600 million kroner on roads. Norway looks on. Copenhagen has waited.', ['600000000 DKK']],
  ['The fund will spend 600 million kroner on roads.', ['600000000 kroner']],
  ['A room in Buenos Aires costs 900 pesos per night, Argentina says.', ['900 ARS/night']],
  ['Prague, in the Czech Republic, owes 40 million crowns.', ['40000000 CZK']],
  ['The levy raised NZ$310 million. Families will get $66 a week.', ['310000000 NZD', '66 NZD/week']],
  ['The levy raised NZ$310 million ($185 million). Families get $66.', ['310000000 NZD', '185000000 USD', '66 USD']],
  ['The levy raised NZ$310 million, or A$280 million. Families get $66.', ['310000000 NZD', '280000000 AUD', '66 USD']],
  ['The levy raised C$310 million. The US$20 fee stays, and so does the $5 one.', ['310000000 CAD', '20 USD', '5 USD']],
  ['The tax is €310 million. Petrol went up nine cents.', ['310000000 EUR', '0.09 EUR']],
  [
    'The tax is €310 million, or £260 million. Petrol went up nine cents.',
    ['310000000 EUR', '260000000 GBP', '0.09 USD'],
  ],
  ['The tax is ¥310 million. Petrol went up nine cents.', ['310000000 JPY', '0.09 USD']],
  ['Australia will pay $5 million.', ['5000000 USD']],
];

for (const [text, expected] of currencyCases) {
  test(`currency by context: ${text}`, () => {
    const { mentions } = analyse({ file: 'a.txt', text }, knowledge);
    const sums = mentions.flatMap((mention) =>
      mention.kind === 'figure' && mention.type === 'money'
        ? [`${mention.value} ${mention.currency ?? ''}${mention.unit ?? ''}`]
        : [],
    );
    assert.deepEqual(sums, expected);
  });
}
