import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Archive, emptyArchive, type Versions, withArticle, withoutArticle } from '../../server/src/core/archive';
import type { SharedArchive } from '../../server/src/core/archive/shared';
import type { ActorMention, Article, EventClaim } from '../../server/src/core/model';
import { generator } from '../support/generator';

/** An article that names actors in given forms and dates events; `pad` shifts every offset without a change of claims. */
function article(
  file: string,
  names: readonly (readonly [string, string])[],
  events: readonly (readonly [string, string])[],
  pad = 0,
): Article {
  let text = ' '.repeat(pad);
  const mentions: ActorMention[] = [];
  for (const [id, name] of names) {
    const start = text.length;
    text += `${name} `;
    mentions.push({
      kind: 'actor',
      id: mentions.length,
      sentence: 0,
      start,
      end: start + name.length,
      text: name,
      type: 'person',
      name,
      link: { entity: id, reason: '', score: 1 },
    });
  }
  const claims = events.map(([key, year]): EventClaim => {
    const start = text.length;
    text += `${key} ${year}. `;
    return {
      kind: 'event',
      key,
      evidence: { start, end: text.length - 2 },
      modality: 'said',
      event: 'annexation',
      participants: [],
      date: { value: year, interval: { from: `${year}-01-01`, to: `${year}-12-31` }, at: { start, end: start + 1 } },
    };
  });
  const ids = [...new Set(names.map(([id]) => id))];
  return {
    file,
    text,
    digest: `${text.length} ${text}`,
    metadata: { language: 'en' },
    blocks: [],
    sentences: [],
    citations: [],
    links: [],
    mentions,
    entities: ids.map((id) => ({
      id,
      type: 'person',
      name: id,
      mentions: mentions.filter(({ link }) => link?.entity === id).map(({ id }) => id),
    })),
    roles: [],
    claims,
  };
}

/** Everything an archive holds, as plain data. */
function plain(archive: Archive): unknown {
  const { stored, forms, pairs } = archive as SharedArchive;
  return { stored: [...stored], forms: [...forms], pairs: pairs.root };
}

test('random edits: the archive equals one built from scratch', () => {
  const random = generator(42);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const files = Array.from({ length: 12 }, (_, i) => `${i}.txt`);
  const forms = [
    ['known:putin', 'Putin'],
    ['known:putin', 'Poutine'],
    ['known:zelenskyy', 'Zelensky'],
    ['known:zelenskyy', 'Zelenskyy'],
    ['local:weber', 'Weber'],
  ] as const;
  const events = ['event:annexation:crimea', 'event:death:weber', 'event:founding:x'];
  const present = new Map<string, Article>();
  let archive = emptyArchive;
  for (let step = 0; step < 600; step++) {
    const file = pick(files);
    if (random() < 0.2) {
      present.delete(file);
      archive = withoutArticle(archive, file).archive;
    } else {
      const names = Array.from({ length: Math.floor(random() * 4) }, () => pick(forms));
      const claims = Array.from(
        { length: Math.floor(random() * 3) },
        () => [pick(events), pick(['2014', '2022'])] as const,
      );
      const next = article(file, names, claims, Math.floor(random() * 3));
      present.set(file, next);
      archive = withArticle(archive, next).archive;
    }
    if (step % 20 === 0 || step > 590) {
      const scratch = [...present.values()].reduce((built, one) => withArticle(built, one).archive, emptyArchive);
      assert.deepEqual(plain(archive), plain(scratch), `step ${step}`);
    }
  }
});

const crimea = 'event:annexation:crimea';
const start = (...articles: readonly Article[]) =>
  articles.reduce((archive, one) => withArticle(archive, one).archive, emptyArchive);

const changes: readonly { name: string; before: readonly Article[]; after: Article; changed: readonly string[] }[] = [
  {
    name: 'prose that alters no claim touches no other article',
    before: [
      article('a', [['known:putin', 'Putin']], [[crimea, '2014']]),
      article('b', [['known:putin', 'Poutine']], [[crimea, '2022']]),
    ],
    after: article('a', [['known:putin', 'Putin']], [[crimea, '2014']], 50),
    changed: [],
  },
  {
    name: 'another date concerns the article that says something else',
    before: [
      article('a', [], [[crimea, '2014']]),
      article('b', [], [[crimea, '2022']]),
      article('c', [], [['event:death:x', '2014']]),
    ],
    after: article('a', [], [[crimea, '2015']]),
    changed: ['b'],
  },
  {
    name: 'one more article that agrees concerns nobody',
    before: [article('a', [], [[crimea, '2014']]), article('b', [], [[crimea, '2014']])],
    after: article('c', [], [[crimea, '2014']]),
    changed: [],
  },
  {
    name: 'a minority of one does not concern the majority',
    before: [
      article('a', [], [[crimea, '2014']]),
      article('b', [], [[crimea, '2014']]),
      article('c', [], [[crimea, '2014']]),
    ],
    after: article('d', [], [[crimea, '2022']]),
    changed: [],
  },
  {
    name: 'one more article of the majority concerns the minority',
    before: [
      article('a', [], [[crimea, '2014']]),
      article('b', [], [[crimea, '2014']]),
      article('c', [], [[crimea, '2022']]),
    ],
    after: article('d', [], [[crimea, '2014']]),
    changed: ['c'],
  },
  {
    name: 'a new spelling concerns the article that has another',
    before: [article('a', [['known:putin', 'Putin']], []), article('b', [['known:lavrov', 'Lavrov']], [])],
    after: article('c', [['known:putin', 'Poutine']], []),
    changed: ['a'],
  },
];

for (const { name, before, after, changed } of changes) {
  test(name, () => assert.deepEqual(withArticle(start(...before), after).changed, changed));
}

test('taking an article away concerns those who differ from it', () => {
  const archive = start(article('a', [], [[crimea, '2014']]), article('b', [], [[crimea, '2022']]));
  assert.deepEqual(withoutArticle(archive, 'a').changed, ['b']);
  assert.deepEqual(withoutArticle(archive, 'no such file').changed, []);
});

test('an edit shares what it does not touch', () => {
  const archive = start(article('a', [], [[crimea, '2014']]), article('b', [['known:putin', 'Putin']], []));
  const next = withArticle(archive, article('a', [], [[crimea, '2015']])).archive;
  assert.equal((next as SharedArchive).forms, (archive as SharedArchive).forms);
  assert.equal(next.articles.get('b'), archive.articles.get('b'));
});

test('what an article says is found by its key', () => {
  const archive = start(
    article('a', [['known:putin', 'Putin']], [[crimea, '2014']]),
    article('b', [['known:putin', 'Poutine']], [[crimea, '2022']]),
    article('c', [['known:putin', 'Poutine']], [[crimea, '2014']]),
  );
  const plainly = (versions: Versions | undefined) =>
    [...(versions ?? [])].map(([version, holders]) => [version, holders.size, [...holders].sort()]).sort();
  assert.deepEqual(plainly(archive.spelling.get('known:putin')), [
    ['Poutine', 2, ['b', 'c']],
    ['Putin', 1, ['a']],
  ]);
  assert.deepEqual(plainly(archive.saying.get(crimea)), [
    ['2014 said', 2, ['a', 'c']],
    ['2022 said', 1, ['b']],
  ]);
  assert.deepEqual([...(archive.claiming.get(crimea) ?? [])].sort(), ['a', 'b', 'c']);
  assert.equal(archive.mentioning.get('known:putin')?.size, 3);
  assert.equal(archive.mentioning.get('known:putin')?.has('b'), true);
  assert.equal(archive.mentioning.get('known:lavrov'), undefined);
  assert.equal(archive.spelling.get('known:putin')?.get('Putine'), undefined);
  const record = archive.articles.get('b');
  assert.deepEqual(record?.entities.get('known:putin')?.spellings, [
    { form: 'Poutine', count: 1, first: { file: 'b', start: 0, end: 7, line: 1, column: 1, text: 'Poutine' } },
  ]);
  assert.equal(record?.claims.get(crimea)?.[0]?.place.text, `${crimea} 2022`);
});

test('whether others say anything of a thing: their own versions and the same one', () => {
  const [other, same] = ['event:death:x', 'event:birth:x'];
  const archive = start(
    article(
      'a',
      [],
      [
        [crimea, '2014'],
        [other, '2001'],
        [same, '1950'],
      ],
    ),
    article(
      'b',
      [],
      [
        [other, '2002'],
        [same, '1950'],
      ],
    ),
  );
  for (const [key, file, shared] of [
    [crimea, 'a', false],
    [crimea, 'b', true],
    [crimea, 'unread', true],
    [other, 'a', true],
    [same, 'a', true],
    ['event:death:y', 'a', false],
  ] as const)
    assert.equal(archive.sharedWith('claim', key, file), shared, `${key} ${file}`);
  assert.equal(withoutArticle(archive, 'b').archive.sharedWith('claim', other, 'a'), false);
});
