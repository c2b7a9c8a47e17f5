import assert from 'node:assert';
import { test } from 'node:test';
import { segment } from '../../server/src/core/segment';

const prose =
  'The harbour board met in closed session and put off its decision on the new quay until the autumn, officials said.';

/** Name, text, and the kinds of its blocks in order. */
const cases: readonly [string, string, string][] = [
  [
    'headline and paragraphs',
    `Harbour Board Puts Off Decision\n\n${prose}\n${prose}\n`,
    'headline paragraph paragraph',
  ],
  [
    'section, date, headline',
    `Politics\n18 March 2025\n\nHarbour Board Puts Off Decision\n\n${prose}\n`,
    'metadata metadata headline paragraph',
  ],
  [
    'headline, byline, date',
    `Harbour Board Puts Off Decision\nBy Jane Doe\nMarch 18, 2025\n\n${prose}\n`,
    'headline byline metadata paragraph',
  ],
  [
    'boilerplate round the article',
    `Skip to content\n\nHarbour Board Puts Off Decision\n\n${prose}\n\nRead also: The old quay\nShare\nLatest\n`,
    'boilerplate headline paragraph boilerplate boilerplate boilerplate',
  ],
  [
    'headline repeated, then in capitals',
    `The board waits\n\n${prose}\n\nThe board waits\n\nTHE BOARD WAITS\n\n${prose}\n`,
    'headline paragraph headline headline paragraph',
  ],
  [
    'sub-headings',
    `The board waits\n\n${prose}\n\nAn old quarrel\n\n${prose}\n\nWhat comes next?\n\n${prose}`,
    'headline paragraph sub-heading paragraph sub-heading paragraph',
  ],
  [
    'a short last line is no sub-heading',
    `The board waits\n\n${prose}\n\nIt ends here\n`,
    'headline paragraph paragraph',
  ],
  [
    'lists',
    `The board waits\n\n${prose}\n\n- one item\n- another item\n\n1. first thing\n2. second thing\n`,
    'headline paragraph list-item list-item list-item list-item',
  ],
  [
    'a German ordinal is no list',
    `Der Vorstand wartet\n\n${prose}\n\n3. Oktober ist ein Feiertag, und niemand arbeitet an diesem Tag in der Stadt.\n`,
    'headline paragraph paragraph',
  ],
  [
    'citation list',
    `${prose}\n\nThe board waits.[1]\n\n[1] Harbour Post[2] Coast Agency\n`,
    'paragraph paragraph citation-list',
  ],
  [
    'short paragraphs with full stops',
    'It is over.\n\nNobody came.\n\nThe board waits.\n',
    'paragraph paragraph paragraph',
  ],
  [
    'Markdown headings',
    `# The board waits\n\n${prose}\n\n## An old quarrel\n\n${prose}\n`,
    'headline paragraph sub-heading paragraph',
  ],
  [
    'front matter',
    `---\ntitle: The board waits\n---\nThe board waits\n\n${prose}\n`,
    'front-matter headline paragraph',
  ],
  ['a rule is no front matter', `---\n${prose}\n---\n`, 'paragraph paragraph paragraph'],
  [
    'paper and desk above the date line',
    `THE RIVER PLUME\nInternational desk\n18 March 2025\n\nHarbour Board Puts Off Decision\n\nBy Jane Doe\n\n${prose}\n`,
    'metadata metadata metadata headline byline paragraph',
  ],
  [
    'paper, section and date line',
    `The River Plume\nPolitics\n18 March 2025\n\nHarbour board puts off its decision\n\n${prose}\n`,
    'metadata metadata metadata headline paragraph',
  ],
  [
    'a paper known by its last word',
    `Harbour Ledger\n18 March 2025\nThe board waits for the autumn\n${prose}\n`,
    'metadata metadata headline paragraph',
  ],
  [
    'Rubrik und Blatt',
    `Hafener Anzeiger\nAuslandsredaktion\n18. März 2025\n\nDer Vorstand wartet auf den Herbst\n\n${prose}\n`,
    'metadata metadata metadata headline paragraph',
  ],
  [
    'a headline directly above a date line',
    `Harbour Board Waits\n18 March 2025\n\n${prose}\n`,
    'headline metadata paragraph',
  ],
  [
    'a headline above a date line, with a standfirst below it',
    `Harbour Board Waits\n18 March 2025\n\nDecision on the quay put off until the autumn\n\n${prose}\n\n${prose}\n`,
    'headline metadata sub-heading paragraph paragraph',
  ],
  [
    'a headline with an article and a verb above a date line',
    `The Board Waits\n18 March 2025\n\nDecision on the quay put off until the autumn\n\n${prose}\n\n${prose}\n`,
    'headline metadata sub-heading paragraph paragraph',
  ],
  ['a paper without a date line', `Harbour Board Waits\nBy Jane Doe\n\n${prose}\n`, 'headline byline paragraph'],
  ['empty', '', ''],
  ['white space only', ' \r\n\t\n\u00a0\n', ''],
];

for (const [name, text, kinds] of cases) {
  test(`blocks: ${name}`, () => {
    const { blocks } = segment({ file: 'a.txt', text });
    assert.equal(blocks.map((block) => block.kind).join(' '), kinds);
  });
}

test('blocks: lines wrapped by a wire service make one paragraph each', () => {
  const text = `The harbour board met in closed session on Friday and put off its
decision on the new quay until the autumn. Officials gave no reason
for the delay.

A spokeswoman for the port said that the matter had been discussed at
length and would come back to the table.
`;
  const { blocks, sentences } = segment({ file: 'a.txt', text });
  assert.equal(blocks.map((block) => block.kind).join(' '), 'paragraph paragraph');
  assert.equal(sentences.length, 3);
});

test('blocks: short lines that stand alone are not joined', () => {
  const text =
    'The harbour board met in closed session on Friday.\nIt put off its decision on the new quay until autumn.\nOfficials gave no reason.\n';
  assert.equal(segment({ file: 'a.txt', text }).blocks.length, 3);
});

test('citations: marks in the prose, entries in the list', () => {
  const text = `${prose}[1] ${prose}[2, 3]\n\n[1] Harbour Post[2] Coast Agency\n`;
  const { citations } = segment({ file: 'a.txt', text });
  assert.deepEqual(
    citations.map(({ label, role, start, end }) => `${label} ${role} ${text.slice(start, end)}`),
    ['1 mark [1]', '2 mark 2', '3 mark 3', '1 entry [1]', '2 entry [2]'],
  );
});

test('blocks: the names of the paper and the desk make no sentence, the headline below the date is the title', () => {
  const text = `THE RIVER PLUME\nInternational desk\n18 March 2025\n\nHarbour Board Puts Off Decision\n\n${prose}\n`;
  const { sentences, metadata } = segment({ file: 'a.txt', text });
  assert.deepEqual(
    sentences.map((sentence) => sentence.text),
    ['18 March 2025', 'Harbour Board Puts Off Decision', prose],
  );
  assert.equal(metadata.title, 'Harbour Board Puts Off Decision');
  assert.equal(metadata.published, '2025-03-18');
});
