// What must hold for every text: offsets, references, order, determinism, no exception.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { exportedArticle } from '../../server/src/core/exporters';
import type { Article, Span } from '../../server/src/core/model';
import { createService } from '../../server/src/core/service';
import { root } from '../support/root';

const samples = path.join(root, 'samples');
const texts: [string, string][] = fs
  .readdirSync(samples)
  .filter((name) => /\.(txt|news)$/.test(name))
  .map((name) => [name, fs.readFileSync(path.join(samples, name), 'utf8')]);

const hostile: [string, string][] = [
  ['empty', ''],
  ['one space', ' '],
  ['only line breaks', '\r\n\r\r\n\n'],
  ['byte order mark', '\uFEFFPARIS, March 3, 2025 - Nothing happened on Monday.\n'],
  ['carriage returns', 'PARIS - He came on Monday.\rShe left on 3 March 2025.\r'],
  ['CRLF', 'By Jane Doe\r\n18 March 2025\r\n\r\nThe “meeting” cost $3 million,\r\nshe said.\r\n'],
  ['emoji', '👩‍👩‍👧‍👦 Putin 🇺🇦 met Trump on 18 March 2025 😀 for €3 bn ($3.3 bn) “now 🎉”.'],
  ['lone surrogates', '\uD83D Putin \uDE00 said “\uD800” on Monday \uDC00'],
  ['right to left', 'قال الرئيس Vladimir Putin في 18 March 2025: “مرحبا” \u202Eabc\u202C'],
  ['decomposed accents', 'Le pre\u0301sident E\u0301mile Lefe\u0300vre a parle\u0301 lundi.'],
  ['NUL bytes', 'Putin\0 said\0 5%\0 on \0Monday'],
  ['open quotation marks', `${'“'.repeat(2000)}words${'"'.repeat(2001)}`],
  ['brackets', '(['.repeat(3000)],
  ['digits', '1'.repeat(20000)],
  ['commas and digits', '1,'.repeat(10000)],
  ['capitals', 'A'.repeat(20000)],
  ['capital words', 'Alpha Beta '.repeat(3000)],
  ['hyphens', 'a-'.repeat(10000)],
  ['full stops', 'U.S.'.repeat(5000)],
  ['spaces', ` ${' '.repeat(50000)}x`],
  [
    'one long line',
    'The president of the United States said on Monday that 5 percent of $3 billion was lost. '.repeat(2000),
  ],
  ['front matter left open', '---\ntitle: "x\npublished: 2025-99-99\n'],
  ['front matter with rubbish', '---\n: : :\n\t- [\n---\nText on Monday.\n'],
  ['month names', 'March May June '.repeat(3000)],
  ['number words', 'two hundred and twenty million thousand '.repeat(1000)],
];

const service = createService();

function check(name: string, text: string): Article {
  const article = service.analyse({ file: name, text, published: '2025-03-18' });
  const inside = (span: Span, what: string) =>
    assert.ok(
      0 <= span.start && span.start <= span.end && span.end <= text.length,
      `${name}: ${what} ${span.start}-${span.end}`,
    );
  article.mentions.forEach((mention, index) => {
    inside(mention, 'mention');
    assert.equal(mention.id, index);
    assert.ok(mention.end > mention.start, `${name}: empty mention at ${mention.start}`);
    assert.equal(mention.text, text.slice(mention.start, mention.end));
    if (index > 0) assert.ok(article.mentions[index - 1]!.start <= mention.start, `${name}: order at ${index}`);
    assert.ok(article.sentences[mention.sentence], `${name}: sentence of mention ${index}`);
    if (mention.kind === 'actor' && mention.link) {
      assert.ok(
        article.entities.some(({ id }) => id === mention.link!.entity),
        `${name}: entity of ${mention.text}`,
      );
    }
    if (mention.kind === 'quotation') {
      inside(mention.words, 'words');
      if (mention.speaker !== undefined) assert.equal(article.mentions[mention.speaker]?.kind, 'actor');
    }
    if (mention.kind === 'figure') assert.ok(Number.isFinite(mention.value), `${name}: value of ${mention.text}`);
  });
  for (const { mentions } of article.entities) {
    for (const id of mentions) assert.equal(article.mentions[id]?.kind, 'actor');
  }
  for (const { evidence } of article.claims) inside(evidence, 'evidence');
  article.sentences.forEach((sentence, index) => {
    inside(sentence, 'sentence');
    assert.equal(sentence.text, text.slice(sentence.start, sentence.end));
    if (index > 0)
      assert.ok(article.sentences[index - 1]!.end <= sentence.start, `${name}: sentences overlap at ${index}`);
  });
  service.put(article);
  for (const finding of service.report(article)) {
    inside(finding, 'finding');
    assert.equal(finding.text, text.slice(finding.start, finding.end));
    assert.doesNotMatch(finding.message, /undefined|NaN|\[object/);
  }
  let last = 0;
  for (const token of service.tokens(article)) {
    inside(token, 'token');
    assert.ok(token.start >= last && token.end > token.start, `${name}: tokens overlap at ${token.start}`);
    assert.doesNotMatch(text.slice(token.start, token.end), /[\r\n]/);
    last = token.end;
  }
  const middle = text.length >> 1;
  service.hover(article, middle);
  service.selection(article, middle).reduce((inner, outer) => {
    assert.ok(outer.start <= inner.start && outer.end >= inner.end, `${name}: selection ranges do not nest`);
    return outer;
  });
  JSON.stringify(exportedArticle(service.exportArticle(article)));
  return article;
}

for (const [name, text] of [...hostile, ...texts]) test(`holds for ${name}`, () => void check(name, text));

test('holds for texts edited at random', () => {
  let state = 12345;
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
  const pieces = [
    '“',
    '”',
    '"',
    "'",
    '\n',
    '\r\n',
    '\n\n',
    '2014',
    '$',
    '€',
    '5%',
    ' Putin ',
    '😀',
    '[1]',
    '---\n',
    '.',
    ' on Monday ',
    '(',
    ')',
  ];
  for (const [name, text] of texts) {
    let edited = text;
    for (let round = 0; round < 12; round++) {
      const at = random(edited.length + 1);
      const cut = random(3) === 0 ? random(200) : 0;
      edited = edited.slice(0, at) + pieces[random(pieces.length)] + edited.slice(at + cut);
      check(`${name} round ${round}`, edited);
    }
  }
});

test('the same text gives the same article in a service of its own', () => {
  for (const [name, text] of texts) {
    const one = createService().analyse({ file: name, text });
    const other = createService().analyse({ file: name, text });
    assert.deepEqual(one, other);
  }
});
