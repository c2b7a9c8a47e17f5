import assert from 'node:assert';
import { test } from 'node:test';
import { recogniseQuotations } from '../../server/src/core/recognise/quotations';
import { resolveQuotations } from '../../server/src/core/resolve/quotations';
import { looksLikeArticle, segment } from '../../server/src/core/segment';

const pieces = [
  ...`He said She added, told according to Petrov The minister dijo sagte déclaré " ' “ ” ‘ ’ „ « » ‹ › \`\` '' , . ? ! … : ; -
  — ( ) [1] [2] [12, 13] 1. 2. • # --- title: published: 2025-03-18 18 March 2025 By Jane Doe KYIV (Reuters) TALLINN, Estonia
  Skip to content Read also: https://a.b/c(d) www.x.y U.S. Mr. Gen. 3. Oktober é İ ß 🙂 שלום \u0000 \ufeff \u2028 lower UPPER`.split(
    /\s+/,
  ),
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
];

test('segment and quotations: any string, exact offsets, no exception', () => {
  let seed = 777;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let round = 0; round < 3000; round++) {
    let text = '';
    for (let count = random(40) + 1; count > 0; count--) text += pieces[random(pieces.length)] + (random(4) ? ' ' : '');
    const language = ([undefined, 'en', 'fr', 'de', 'es'] as const)[round % 5];
    const segmentation = segment({ file: 'a.txt', text, language });
    looksLikeArticle(text, 'a.txt');
    let last = 0;
    for (const block of segmentation.blocks) {
      assert.ok(block.start >= last && block.end > block.start && block.end <= text.length, JSON.stringify(text));
      last = block.end;
    }
    last = 0;
    for (const sentence of segmentation.sentences) {
      const block = segmentation.blocks[sentence.block]!;
      assert.ok(
        sentence.start >= last && sentence.start >= block.start && sentence.end <= block.end,
        JSON.stringify(text),
      );
      assert.equal(sentence.text, text.slice(sentence.start, sentence.end));
      last = sentence.end;
    }
    const drafts = recogniseQuotations(text, segmentation);
    for (const { start, end, words } of drafts) {
      assert.ok(
        start <= words.start && words.start < words.end && words.end <= end && end <= text.length,
        JSON.stringify(text),
      );
    }
    const actors = [...text.matchAll(/Petrov|Jane Doe|Reuters/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      name: match[0],
      type: 'person',
    }));
    assert.equal(resolveQuotations(text, segmentation, drafts, actors).length, drafts.length);
  }
});

test('segment and quotations: no hostile string makes them hang', () => {
  const hostile = [
    '"',
    '“',
    '“a” ',
    '"a," said Petrov. ',
    "'a' ",
    '[1]',
    '[',
    '1. a\n',
    '- a\n',
    'A. ',
    '\n',
    'http://a ',
    '(',
    'By A\n',
    '“a\n',
    'U.S. ',
    '\r',
    'x',
    ' ',
  ];
  // A quadratic pass over 100,000 characters takes minutes of processor time, a linear one a fraction of a second.
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = process.cpuUsage();
    const segmentation = segment({ file: 'a.txt', text });
    resolveQuotations(text, segmentation, recogniseQuotations(text, segmentation), []);
    const { user } = process.cpuUsage(start);
    assert.ok(user < 20e6, `${JSON.stringify(piece)}: ${user / 1e6} s`);
  }
});

test('segment: a line of a million characters and a large text', () => {
  const line = 'The board met on Friday and said nothing at all about it. '.repeat(17_500);
  const one = segment({ file: 'a.txt', text: line });
  assert.equal(one.sentences.length, 17_500);
  const many = segment({ file: 'a.txt', text: `${line.slice(0, 580)}\n`.repeat(2_000) });
  assert.equal(many.blocks.length, 2_000);
});
