import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'citation-broken';

/** An article with marks where `#1`, `#2` and `#3` stand, over a list of sources. */
const article = (marks: readonly string[], list: string) =>
  `Harbour bridge opens again\n\nThe bridge over the harbour was closed in May after a ship had struck one of its piers.${marks[0]} It opened again in June, two weeks later than the council had said.${marks[1]} A second ship came close in July.${marks[2]}\n\n${list}\n`;
const bad = (label: string) => `[|[${label}]|]{citation-broken}`;
const three = '[1] City council [2] Harbour office [3] Port of Riverton';
const lines = '[1] City council\n[2] Harbour office\n[3] Port of Riverton';

const hits: readonly string[] = [
  article([' [1]', ' [2]', ` ${bad('4')}`], `[1] City council [2] Harbour office ${bad('3')} Port of Riverton`),
  article([' [1]', ` ${bad('7')}`, ' [2]'], '[1] City council [2] Harbour office'),
  article([` ${bad('9')}`, ' [1]', ' [2]'], '[1] City council [2] Harbour office'),
  article([' [1]', ' [2]', ` ${bad('4')}`], '[1] City council\n[2] Harbour office'),
  article([' [1]', ' [2]', ` ${bad('3')}`], '[1] City council\n[2] Harbour office'),
  article([' [1]', ' [2]', ` ${bad('3')}`], '[1] City council [2] Harbour office'),
  article([' [1]', ` ${bad('2')}`, ' [3]'], '[1] City council\n[3] Port of Riverton'),
  article([' [1]', ' [2]', ` ${bad('12')}`], '[1] City council [2] Harbour office'),
  article([' [1]', ' [2]', ''], `[1] City council [2] Harbour office ${bad('3')} Port of Riverton`),
  article([' [1]', '', ' [3]'], `[1] City council ${bad('2')} Harbour office [3] Port of Riverton`),
  article(['', ' [2]', ' [3]'], `${bad('1')} City council\n[2] Harbour office\n[3] Port of Riverton`),
  article([' [1]', ' [1]', ' [2]'], `[1] City council\n[2] Harbour office\n${bad('3')} Port of Riverton`),
  article([` ${bad('5')}`, ` ${bad('6')}`, ' [1]'], '[1] City council'),
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  article([' [1]', ' [2]', ' [3]'], three),
  article([' [1]', ' [2]', ' [3]'], lines),
  article([' [3]', ' [1]', ' [2]'], three),
  article([' [1]', ' [2] [3]', ''], three),
  article([' [1]', ' [2][3]', ' [1]'], three),
  article([' [1]', ' [1]', ' [1]'], '[1] City council'),
  article([' [1]', ' [2]', ''], '[1] City council\n[2] Harbour office'),
  article([' [1]', ' [2]', ' [3]'], 'The bridge is 90 years old.'),
  article([' [sic]', '', ''], 'The bridge is 90 years old.'),
  article(['', '', ''], 'The bridge is 90 years old.'),
  article(['', ' “It [the ship] was slow,” he said.', ''], 'The bridge is 90 years old.'),
  article([' [2020]', '', ''], 'The bridge is 90 years old.'),
  article(['[1]', '[2]', '[3]'], lines),
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
