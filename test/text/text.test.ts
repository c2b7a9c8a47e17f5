import assert from 'node:assert';
import { test } from 'node:test';
import { digest, fold, lineIndex } from '../../server/src/core/text';

test('line index: all kinds of line break, both ways', () => {
  const text = 'one\ntwo\r\nthree\rfour\n\n🙂six';
  const index = lineIndex(text);
  assert.equal(index.lineCount, 6);
  for (const [word, line, column] of [
    ['one', 1, 1],
    ['two', 2, 1],
    ['three', 3, 1],
    ['four', 4, 1],
    ['six', 6, 3],
  ] as const) {
    const offset = text.indexOf(word);
    assert.deepEqual(index.positionAt(offset), { line, column });
    assert.equal(index.offsetAt({ line, column }), offset);
  }
});

test('line index: every offset comes back, except between \\r and \\n', () => {
  const text = 'a\r\nb\n\rc\r\r\nd';
  const index = lineIndex(text);
  for (let offset = 0; offset <= text.length; offset++) {
    if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
    assert.equal(index.offsetAt(index.positionAt(offset)), offset, `offset ${offset}`);
  }
});

test('line index: positions outside the text are moved to its ends', () => {
  const index = lineIndex('ab\ncd');
  assert.deepEqual(index.positionAt(-5), { line: 1, column: 1 });
  assert.deepEqual(index.positionAt(99), { line: 2, column: 3 });
  assert.equal(index.offsetAt({ line: 0, column: 4 }), 0);
  assert.equal(index.offsetAt({ line: 9, column: 1 }), 5);
  assert.equal(index.offsetAt({ line: 1, column: 50 }), 2);
  assert.deepEqual(lineIndex('').positionAt(0), { line: 1, column: 1 });
});

test('digest: 16 hexadecimal digits, other for other texts', () => {
  const seen = new Set<string>();
  for (let i = 0; i < 20_000; i++) {
    const value = digest(`text ${i}`);
    assert.match(value, /^[0-9a-f]{16}$/);
    seen.add(value);
  }
  assert.equal(seen.size, 20_000);
  assert.equal(digest('same'), digest('same'));
  assert.notEqual(digest('ab'), digest('ba'));
  assert.notEqual(digest(''), digest('\0'));
});

for (const [text, expected] of [
  ['Zelenskyy', 'zelenskyy'],
  ['Erdoğan', 'erdogan'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['O’Brien', "o'brien"],
  ['Müller', 'muller'],
  ['Đinđić', 'dindic'],
  ['Кремль', 'кремль'],
  ['', ''],
] as const) {
  test(`fold: ${text || '(empty)'}`, () => assert.equal(fold(text), expected));
}
