import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  anchor,
  emptySidecar,
  follow,
  mergeAnnotations,
  readSidecar,
  targetAt,
  writeSidecar,
} from '../../server/src/core/annotations';
import type { Annotation } from '../../server/src/core/model';
import { parseMarked } from '../support/markup';

const base: Annotation = {
  id: 'urn:uuid:1',
  target: { position: { start: 0, end: 0 }, exact: '', prefix: '', suffix: '' },
  note: 'see the fact sheet',
  verdict: 'open',
  tags: [],
  created: '2025-03-18T10:00:00Z',
};

/** An annotation of the marked words, and the text. */
function annotated(marked: string): { text: string; annotation: Annotation } {
  const [file] = parseMarked(marked);
  const { text, ranges } = file!;
  return { text, annotation: { ...base, target: targetAt(text, ranges[0]!) } };
}

/** Anchors an annotation of the first text in the second; compares with the marks of the second (none: orphan). */
function checkAnchor(before: string, after: string, how: 'anchor' | 'follow' = 'anchor'): void {
  const { text, annotation } = annotated(before);
  const wanted = parseMarked(after)[0]!;
  const found = how === 'anchor' ? anchor(annotation, wanted.text) : follow(annotation, text, wanted.text);
  if (wanted.ranges.length === 0)
    assert.equal(found.orphan, true, `${wanted.text.slice(found.target.position.start, found.target.position.end)}`);
  else {
    assert.ok(!found.orphan, 'orphan');
    const { start, end } = found.target.position;
    assert.deepEqual(
      { start, end },
      { start: wanted.ranges[0]!.start, end: wanted.ranges[0]!.end },
      JSON.stringify(wanted.text.slice(start, end)),
    );
  }
}

const longer =
  'Ministers met in Tallinn on Tuesday. They agreed on a fund of 20 billion euros, to be paid over four years. Nobody objected in public.';

test('anchoring finds the words again', async (t) => {
  const cases: readonly [string, string, string][] = [
    ['unchanged', 'The [|fund|] is small.', 'The [|fund|] is small.'],
    ['text put before', 'The [|fund|] holds 20 billion.', 'On Monday, at last: The [|fund|] holds 20 billion.'],
    ['emoji put before', 'The [|fund|] holds 20 billion.', '👩‍👩‍👧‍👦 😀 The [|fund|] holds 20 billion.'],
    [
      'one of several, by context',
      'The old fund failed. The new [|fund|] grew. No fund is safe.',
      'Note: The old fund failed. The new [|fund|] grew. No fund is safe.',
    ],
    [
      'line ends became CRLF',
      'One line.\nThe [|fund holds\n20 billion|] now.\n',
      'One line.\r\nThe [|fund holds\r\n20 billion|] now.\r\n',
    ],
    [
      'reflowed',
      'They agreed on [|a fund of 20 billion euros, to be paid|] over four years.',
      'They agreed on\n[|a fund of 20\nbillion euros,   to be paid|] over four years.',
    ],
    [
      'became composed (NFC)',
      'The cafe\u0301 of [|Jose\u0301 Marti\u0301nez|] closed.',
      'Then the caf\u00e9 of [|Jos\u00e9 Mart\u00ednez|] closed.',
    ],
    [
      'paragraph moved',
      `${longer}\n\nA [|second round|] of talks begins in May.\n\nThe end.`,
      `A [|second round|] of talks begins in May.\n\n${longer}\n\nThe end.`,
    ],
    [
      'words corrected',
      'Talks with President [|Vladimir Poutine|] in Moscow went on.',
      'Talks with President [|Vladimir Putin|] in Moscow went on.',
    ],
    ['at the start', '[|Tallinn|] is the capital of Estonia.', '[|Tallinn|] is the capital of Estonia, by law.'],
    ['at the end', 'The capital of Estonia is [|Tallinn|]', 'By law the capital of Estonia is [|Tallinn|]'],
    ['right to left', 'قال [|فلاديمير بوتين|] للصحفيين في موسكو', 'ثم قال [|فلاديمير بوتين|] للصحفيين في موسكو'],
  ];
  for (const [name, before, after] of cases) await t.test(name, () => checkAnchor(before, after));
});

test('anchoring prefers no place to a wrong one', async (t) => {
  const cases: readonly [string, string, string][] = [
    ['the words are gone', 'The [|fund|] is small.', 'Nothing of that is left here.'],
    ['a short word elsewhere', 'He called it [|fair|] and left at once.', 'The county held its yearly fair in June.'],
    [
      'two equal places, neither the old one',
      'Before. He said [|yes|] twice. After.',
      'Much before, much more. Q: yes R. Q: yes R.',
    ],
    [
      'a look-alike sentence in another context',
      'On Monday the minister said that [|no troops would be sent|] abroad.',
      'Years later, a novel had a king swear no troops would be sent, to his wife.',
    ],
    [
      'other words between the old context',
      'Talks with President [|Vladimir Putin|] in Moscow went on.',
      'Talks with President Zhou in Moscow went on.',
    ],
    ['empty text', 'The [|fund|] is small.', '=== article.txt\n'],
  ];
  for (const [name, before, after] of cases) await t.test(name, () => checkAnchor(before, after));
});

test('following edits', async (t) => {
  const cases: readonly [string, string, string][] = [
    ['typing before', 'He said [|yes|] and [yes] again: yes.', 'Then he said [|yes|] and [yes] again: yes.'],
    ['a twin put before it', 'He said [|yes|], twice.', 'She had no yes. He said [|yes|], twice.'],
    ['typing inside', 'The [|fund|] is small.', 'The [|fu-nd|] is small.'],
    ['typing at the left edge stays outside', 'The [|fund|] is small.', 'The big [|fund|] is small.'],
    ['typing at the right edge stays outside', 'The [|fund|] is small.', 'The [|fund|] of ours is small.'],
    ['cutting over the left edge', 'The old [|fund of 20 billion|] is small.', 'The [|20 billion|] is small.'],
    ['cutting over the right edge', 'The [|fund of 20 billion|] euros is small.', 'The [|fund of|] is small.'],
    ['the words deleted', 'The [|fund|] is small.', 'The  is small.'],
  ];
  for (const [name, before, after] of cases) await t.test(name, () => checkAnchor(before, after, 'follow'));
});

test('with the edits given, even a twin put before it leads nothing astray', () => {
  const { text, annotation } = annotated('He said [|yes|], twice.');
  const next = 'He said yes, he said yes, twice.';
  const found = follow(annotation, text, next, [
    { start: 8, end: 8, inserted: 8 },
    { start: 16, end: 16, inserted: 5 },
  ]);
  assert.deepEqual(found.target.position, { start: 21, end: 24 });
});

test('what was deleted comes back with undo or where it is pasted', () => {
  const { text, annotation } = annotated(`${longer}\n\nA [|second round|] of talks begins in May.\n\nThe end.`);
  const cut = text.replace('A second round of talks begins in May.\n\n', '');
  const orphan = follow(annotation, text, cut);
  assert.equal(orphan.orphan, true);
  assert.deepEqual(follow(orphan, cut, text), annotation);
  const pasted = `A second round of talks begins in May.\n\n${cut}`;
  const there = follow(orphan, cut, pasted);
  assert.equal(there.orphan, undefined);
  assert.deepEqual(there.target.position, { start: 2, end: 14 });
});

test('random edits elsewhere never lose or misplace a note', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const words = 'round of talks 😀 fund e\u0301 second\r\n yes. '.split(' ');
  let { text, annotation } = annotated(
    `${longer}\nThe second fund, called [|a second round of talks|], is a second fund.\n${longer}`,
  );
  const exact = annotation.target.exact;
  for (let i = 0; i < 500; i++) {
    const { start, end } = annotation.target.position;
    const before = random(2) === 0;
    const low = before ? 0 : end + 1;
    const high = before ? start - 1 : text.length;
    const from = low + random(Math.max(1, high - low));
    const to = Math.min(high, from + random(6));
    const next = text.slice(0, from) + words[random(words.length)] + text.slice(Math.max(from, to));
    annotation = follow(annotation, text, next);
    text = next;
    assert.ok(!annotation.orphan, `orphan after edit ${i}`);
    assert.equal(text.slice(annotation.target.position.start, annotation.target.position.end), exact, `edit ${i}`);
  }
});

test('a sidecar is a W3C annotation page in code points, and reads back as it was', () => {
  const { text, annotation } = annotated(
    '\u{1F600}\u{1F469}\u200D\u{1F467} e\u0301\r\nThe [|fund \u{1F4B6}|] is small.',
  );
  const full: Annotation = {
    ...annotation,
    verdict: 'confirmed-error',
    tags: ['money', 'to check'],
    source: 'https://example.org/fund',
    check: 'sum-mismatch',
    author: 'A. Analyst',
    modified: '2025-03-19T10:00:00Z',
    replies: [{ note: 'agreed', author: 'B.', created: '2025-03-19T11:00:00Z' }],
  };
  const json = writeSidecar({ annotations: [full], foreign: [] }, text, 'news/a b.txt');
  const page = JSON.parse(json);
  assert.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld');
  const [item, reply] = page.items;
  assert.equal(item.target.source, 'news/a%20b.txt');
  const [position, quote] = item.target.selector;
  assert.equal([...text].slice(position.start, position.end).join(''), quote.exact);
  assert.equal(quote.exact, 'fund \u{1F4B6}');
  assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
  assert.equal(reply.motivation, 'replying');
  assert.equal(reply.target, item.id);
  const read = readSidecar(json, text);
  assert.deepEqual(read.annotations, [full]);
  assert.deepEqual(read.problems, []);
  assert.equal(writeSidecar(read, text, 'news/a b.txt'), json);
});

test('annotations of other tools are kept, broken files are reported', () => {
  const foreign = { id: 'urn:x', type: 'Annotation', motivation: 'bookmarking', target: 'https://example.org/' };
  const json = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [foreign],
  });
  const read = readSidecar(json, '');
  assert.deepEqual(read.foreign, [foreign]);
  assert.deepEqual(JSON.parse(writeSidecar(read, '', 'a.txt')).items, [foreign]);
  for (const broken of ['', '{', '[', '{"items": 3}', 'null', '{"items": [1, null, {}, {"target": []}]}']) {
    const { annotations } = readSidecar(broken, 'text');
    assert.deepEqual(annotations, [], broken);
  }
  assert.equal(readSidecar('{', '').problems.length, 1);
  assert.deepEqual(emptySidecar.annotations, []);
});

test('merging', async (t) => {
  const a = { ...base, id: 'a' };
  const b = { ...base, id: 'b' };
  const edit = (one: Annotation, note: string, modified: string): Annotation => ({ ...one, note, modified });
  const ids = (annotations: readonly Annotation[]) => annotations.map(({ id, note }) => `${id}:${note}`);
  const note = base.note;
  const cases: readonly [string, Annotation[], Annotation[], Annotation[], string[]][] = [
    ['both added', [], [a], [b], [`b:${note}`, `a:${note}`]],
    ['they added', [a], [a], [a, b], [`a:${note}`, `b:${note}`]],
    ['we deleted', [a, b], [b], [a, b], [`b:${note}`]],
    ['they deleted', [a, b], [a, b], [b], [`b:${note}`]],
    ['they deleted what we changed', [a], [edit(a, 'ours', '2025-04-01')], [], ['a:ours']],
    ['they changed', [a], [a], [edit(a, 'theirs', '2025-04-01')], ['a:theirs']],
    [
      'both changed, theirs later',
      [a],
      [edit(a, 'ours', '2025-04-01')],
      [edit(a, 'theirs', '2025-04-02')],
      ['a:theirs'],
    ],
    ['both changed, ours later', [a], [edit(a, 'ours', '2025-04-03')], [edit(a, 'theirs', '2025-04-02')], ['a:ours']],
  ];
  for (const [name, before, ours, theirs, wanted] of cases) {
    await t.test(name, () => assert.deepEqual(ids(mergeAnnotations(before, ours, theirs)), wanted));
  }
  await t.test('replies of both stay', () => {
    const ours = { ...a, replies: [{ note: '1', created: '2025-04-01' }] };
    const theirs = { ...a, replies: [{ note: '2', created: '2025-04-02' }] };
    assert.deepEqual(
      mergeAnnotations([a], [ours], [theirs])[0]!.replies!.map((reply) => reply.note),
      ['1', '2'],
    );
  });
});

test('no text makes anchoring hang', () => {
  const { annotation } = annotated('aaaa [|aaaa|] aaaa');
  const hostile = 'a'.repeat(300_000);
  const started = process.cpuUsage();
  anchor(annotation, hostile);
  anchor({ ...annotation, target: { ...annotation.target, exact: 'a'.repeat(5000) } }, hostile);
  anchor(
    {
      ...annotation,
      target: {
        position: { start: 0, end: 3 },
        exact: 'xyz '.repeat(50),
        prefix: 'a'.repeat(32),
        suffix: 'a'.repeat(32),
      },
    },
    hostile,
  );
  assert.ok(process.cpuUsage(started).user < 20e6);
});
