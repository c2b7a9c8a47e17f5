import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarked } from '../support/markup';
import { checkFiles, checkFindings } from './support/analyse';

const id = 'name-inconsistent';

const hits = [
  'Volodymyr Zelensky spoke in Kyiv. Zelensky smiled. [|Zelenskyy|]{name-inconsistent} left.',
  'Zelenskyy spoke in Kyiv. Zelenskyy smiled. Volodymyr [|Zelensky|]{name-inconsistent} left.',
  'Recep Tayyip Erdogan spoke in Ankara. Erdogan smiled, and [|Erdoğan|]{name-inconsistent} left.',
  'Prime Minister Benjamin [|Netaynahu|]{name-inconsistent} told his Cabinet. Netanyahu left. Netanyahu smiled.',
  'Neal [|Horssley|]{name-inconsistent} spoke on Friday. Horsley called it a setback. Horsley left.',
  'Prime Minister Benjamin [|Netanyyahu|]{name-inconsistent} told his Cabinet. Netanyahu left. Netanyahu smiled.',
  'Anna Meyer opened the shop. Customers liked it, and [|Meier|]{name-inconsistent} was glad. Meyer left.',
];

const misses = [
  'Volodymyr Zelensky spoke in Kyiv. Zelensky smiled. Zelensky’s aides left.',
  'Dmitry Peskov met Elizaveta Peskova. Peskov smiled, and Peskova left.',
  'ZELENSKY SPEAKS\n\nVolodymyr Zelensky spoke in Kyiv. Zelensky left.',
  'Iran and Iraq signed. Niger and Nigeria did not, and neither did Mali or Malawi.',
  'Anna Meyer met Meier in the shop. Meyer left.',
  'Abdullah Abdallah spoke in Kabul. Abdullah Abdallah left.',
  'Anna Meyer and Jonas Meier opened a shop. Meyer left, and Meier stayed.',
];

for (const text of hits) test(`marked: ${text}`, () => void checkFindings(id, text));
for (const text of misses) test(`left alone: ${text}`, () => void checkFindings(id, text));

test('across articles it is a hint, once, where most others write otherwise', () => {
  const others = ['b', 'c', 'd'].map((name) => `=== ${name}.txt\nVolodymyr Zelenskyy spoke in Kyiv.\n`).join('');
  const [a, b] = checkFiles(parseMarked(`=== a.txt\nVolodymyr Zelensky spoke in Kyiv. Zelensky left.\n${others}`), id);
  assert.equal(a?.findings.length, 1);
  assert.equal(a?.findings[0]?.confidence, 'possible');
  assert.equal(b?.findings.length, 0);
  const text = a?.article.text ?? '';
  const edits = [...(a?.findings[0]?.fixes[0]?.edits ?? [])].sort((x, y) => y.start - x.start);
  const fixed = edits.reduce((t, { start, end, newText }) => t.slice(0, start) + newText + t.slice(end), text);
  assert.equal(fixed.trim(), 'Volodymyr Zelenskyy spoke in Kyiv. Zelenskyy left.');
});
