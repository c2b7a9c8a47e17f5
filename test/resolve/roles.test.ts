import assert from 'node:assert';
import { test } from 'node:test';
import { analyse } from '../../server/src/core/analyse';
import { builtInPacks } from '../../server/src/core/knowledge/built-in';
import { createKnowledge } from '../../server/src/core/knowledge/create-knowledge';

const knowledge = createKnowledge(builtInPacks);

/** "words → who" for every office without a name, of an article of 18 March 2025. */
function roles(text: string, published = '2025-03-18'): string[] {
  const article = analyse({ file: 'article.txt', text, ...(published && { published }) }, knowledge);
  return article.roles.map((role) => {
    assert.equal(role.text, text.slice(role.start, role.end));
    assert.notEqual(role.reason, '');
    return `${role.text} → ${role.entity}`;
  });
}

const hits: readonly (readonly [text: string, ...roles: string[]])[] = [
  ['Talks with the Russian president went on.', 'the Russian president → known:vladimir-putin'],
  ['They heard the French foreign minister in Oslo.', 'the French foreign minister → known:jean-noel-barrot'],
  ["Germany's chancellor stayed in Berlin.", "Germany's chancellor → known:olaf-scholz"],
  ['A letter to the president of France was read.', 'the president of France → known:emmanuel-macron'],
  ['The U.S. secretary of state left for Jeddah.', 'The U.S. secretary of state → known:marco-rubio'],
  ["The Russian president's aide took the call.", 'The Russian president → known:vladimir-putin'],
  // The article's own words come before the knowledge base.
  [
    'Finnish Foreign Minister Jari Salo flew in. The Finnish foreign minister will stay.',
    'The Finnish foreign minister → local:jari salo',
  ],
  [
    'The Polish president, Adam Wolan, spoke. Later the Polish president left.',
    'the Polish president → local:adam wolan',
  ],
  ['Chancellor Lena Okkonen spoke first. The chancellor then left.', 'The chancellor → local:lena okkonen'],
];

const misses: readonly string[] = [
  'The former Russian president stayed away.',
  'The Ukrainian deputy foreign minister wrote back.',
  'The company said the president would go.',
  'In 2003 the Russian president visited London.',
  'President Jane Doe met President John Roe. The president smiled.',
  'Russian President Vladimir Putin spoke, and so did the Russian President Dmitry Medvedev.',
  'A Russian president would say so. Russian presidents do.',
  'The company left Poland. The agency and the party did too.',
  'Chancellor Lena Okkonen spoke to a chancellor from Graz. The chancellor then left.',
];

test('an office without a name is linked to who holds it', async (t) => {
  for (const [text, ...expected] of hits) await t.test(text, () => assert.deepEqual(roles(text), expected));
});

test('an office that cannot be told is linked to nobody', async (t) => {
  for (const text of misses) await t.test(text, () => assert.deepEqual(roles(text), []));
});

test('the day of the article decides, and without one the knowledge base is not asked', () => {
  const text = 'Talks with the U.S. president went on.';
  assert.deepEqual(roles(text, '2024-06-01'), ['the U.S. president → known:joe-biden']);
  assert.deepEqual(roles(text, '2025-06-01'), ['the U.S. president → known:donald-trump']);
  assert.deepEqual(roles(text, ''), []);
});

test('the gender of a known actor is that of the knowledge base, for a surname too', () => {
  const text = 'Angela Merkel spoke in Berlin. Merkel left. Robin Hale stayed.';
  const article = analyse({ file: 'article.txt', text }, knowledge);
  const genders = article.mentions.flatMap((mention) =>
    mention.kind === 'actor' && mention.type === 'person' ? [`${mention.text} ${mention.gender}`] : [],
  );
  assert.deepEqual(genders, ['Angela Merkel female', 'Merkel female', 'Robin Hale undefined']);
});

/** Who is said to speak the only quotation. */
function speaker(text: string): string | undefined {
  const { mentions } = analyse({ file: 'article.txt', text, published: '2025-03-18' }, knowledge);
  const quotation = mentions.find((mention) => mention.kind === 'quotation');
  const actor = quotation?.kind === 'quotation' && quotation.speaker !== undefined && mentions[quotation.speaker];
  return actor && actor.kind === 'actor' ? actor.name : undefined;
}

test('an office without a name speaks for the person it means, where the article names them', () => {
  for (const [text, expected] of [
    ['Vladimir Putin came late. "We shall see who is right," the Russian president said.', 'Vladimir Putin'],
    [
      'Finnish Foreign Minister Jari Salo flew in on Friday. "We stay until it is done," the Finnish foreign minister said.',
      'Jari Salo',
    ],
    ['Talks went on. "We shall see who is right," the Russian president said.', undefined],
    ['Jari Salo flew in. "We shall see who is right," the Polish president said.', undefined],
  ] as const)
    assert.equal(speaker(text), expected, text);
});
