import assert from 'node:assert';
import { test } from 'node:test';
import type { ActorMention, Segmentation } from '../../server/src/core/model';
import { recogniseActors } from '../../server/src/core/recognise/actors';
import type { ActorDraft, Placed } from '../../server/src/core/recognise/recogniser';
import { resolveActors } from '../../server/src/core/resolve/actors';
import { smallKnowledge } from '../recognise/actors-knowledge';

const knowledge = smallKnowledge();

type Mention = Omit<ActorMention, 'id'>;

/** One sentence a line; a line that starts with # is a headline. */
function resolve(source: string): {
  text: string;
  mentions: Mention[];
  entities: ReturnType<typeof resolveActors>['entities'];
} {
  const text = source.replace(/^# /gm, '');
  const blocks: Segmentation['blocks'][number][] = [];
  const sentences: Segmentation['sentences'][number][] = [];
  const drafts: Placed<ActorDraft>[] = [];
  let start = 0;
  source.split('\n').forEach((raw, index) => {
    const line = raw.replace(/^# /, '');
    const kind = raw.startsWith('# ') ? 'headline' : 'paragraph';
    blocks.push({ kind, start, end: start + line.length });
    sentences.push({ start, end: start + line.length, block: index, text: line });
    for (const draft of recogniseActors({ text: line, language: 'en', block: kind }, knowledge)) {
      const role = draft.role && { start: draft.role.start + start, end: draft.role.end + start };
      drafts.push({
        ...draft,
        start: draft.start + start,
        end: draft.end + start,
        sentence: index,
        ...(role && { role }),
      });
    }
    start += line.length + 1;
  });
  const segmentation: Segmentation = { metadata: { language: 'en' }, blocks, sentences, citations: [], links: [] };
  return { text, ...resolveActors(text, segmentation, drafts, knowledge) };
}

/** "words → entity" for every mention, in text order. */
const links = (source: string) => resolve(source).mentions.map((m) => `${m.text} → ${m.link?.entity}`);
const mention = (source: string, words: string) => {
  const found = resolve(source)
    .mentions.filter((m) => m.text === words)
    .at(-1);
  assert(found, `no mention ${words}`);
  return found;
};

const tables: readonly { readonly name: string; readonly text: string; readonly links: readonly string[] }[] = [
  {
    name: 'a surname goes to the full name, before it or after it',
    text: 'Anneke Brouwer spoke in Kenya.\nThe hall liked Brouwer.',
    links: ['Anneke Brouwer → local:anneke brouwer', 'Kenya → known:kenya', 'Brouwer → local:anneke brouwer'],
  },
  {
    name: 'initials and middle names do not part a person',
    text: 'They heard George W. Whitfield.\nThen George Whitfield left.\nLater G. Whitfield wrote.',
    links: [
      'George W. Whitfield → local:george w. whitfield',
      'George Whitfield → local:george w. whitfield',
      'G. Whitfield → local:george w. whitfield',
    ],
  },
  {
    name: 'two people of one surname stay apart, and the bare surname is neither',
    text: 'They heard Paul Whitfield and Susan Whitfield.\nThe court heard Whitfield again.',
    links: [
      'Paul Whitfield → local:paul whitfield',
      'Susan Whitfield → local:susan whitfield',
      'Whitfield → local:whitfield',
    ],
  },
  {
    name: 'a title decides between them',
    text: 'They heard Paul Whitfield and Susan Whitfield.\nThe court heard Mrs. Whitfield again.',
    links: [
      'Paul Whitfield → local:paul whitfield',
      'Susan Whitfield → local:susan whitfield',
      'Whitfield → local:susan whitfield',
    ],
  },
  {
    name: 'the knowledge base names whom it knows',
    text: 'They heard Victor Harlan.\nThe court heard Harlan again.',
    links: ['Victor Harlan → known:harlan', 'Harlan → known:harlan'],
  },
  {
    name: 'another first name is another person',
    text: 'They heard Rebecca Harlan.\nThe court heard Harlan again.',
    links: ['Rebecca Harlan → local:rebecca harlan', 'Harlan → local:rebecca harlan'],
  },
  {
    name: 'a title of the other gender is another person',
    text: 'The court heard Mr. Vance.',
    links: ['Vance → local:vance'],
  },
  {
    name: 'a demonym goes to its country',
    text: 'The Kenyan team met Russian officials and Danish referees.',
    links: ['Kenyan → known:kenya', 'Russian → known:russia', 'Danish → local:danish'],
  },
  {
    name: 'an acronym goes to what it stands for',
    text: 'The Baltic Rescue Association (BRA) was founded in 1990.\nThe minister thanked the BRA.',
    links: [
      'Baltic Rescue Association → local:baltic rescue association',
      'BRA → local:baltic rescue association',
      'BRA → local:baltic rescue association',
    ],
  },
  {
    name: 'an acronym of other letters does not',
    text: 'The Baltic Rescue Association was founded in 1990.\nThe minister thanked the NATO staff.',
    links: ['Baltic Rescue Association → local:baltic rescue association', 'NATO → local:nato'],
  },
  {
    name: 'a spelling of another press goes to the known name',
    text: 'The envoy met Sorokine.',
    links: ['Sorokine → known:sorokin'],
  },
  {
    name: 'a company with and without its legal form is one',
    text: 'Shares of Lindgren Motors AG fell.\nThe head of Lindgren Motors resigned.',
    links: ['Lindgren Motors AG → local:lindgren motors ag', 'Lindgren Motors → local:lindgren motors ag'],
  },
  {
    name: 'a month is not won back as a name',
    text: 'Judith May spoke.\nIn May 2017 and on May 4 it rained.',
    links: ['Judith May → local:judith may'],
  },
  {
    name: 'particles belong to the surname',
    text: 'Ludwig van der Meer came.\nReporters asked Van der Meer.\nKhalid al-Hadid came too.\nReporters asked Hadid.',
    links: [
      'Ludwig van der Meer → local:ludwig van der meer',
      'Van der Meer → local:ludwig van der meer',
      'Khalid al-Hadid → local:khalid al-hadid',
      'Hadid → local:khalid al-hadid',
    ],
  },
  {
    name: 'two surnames go together',
    text: 'Pedro Salgado Montoya came.\nReporters asked Salgado Montoya.',
    links: ['Pedro Salgado Montoya → local:pedro salgado montoya', 'Salgado Montoya → local:pedro salgado montoya'],
  },
  {
    name: 'a surname shared with a known person goes to the known one, with a low score',
    text: 'Victor Harlan and Rebecca Harlan came.\nReporters asked Harlan.',
    links: ['Victor Harlan → known:harlan', 'Rebecca Harlan → local:rebecca harlan', 'Harlan → known:harlan'],
  },
  {
    name: 'two names of the article joined by a hyphen are two',
    text: 'The Halvorsen-Adeyemi talks failed.\nIngrid Halvorsen left; Tunde Adeyemi stayed.',
    links: [
      'Halvorsen → local:ingrid halvorsen',
      'Adeyemi → local:tunde adeyemi',
      'Ingrid Halvorsen → local:ingrid halvorsen',
      'Tunde Adeyemi → local:tunde adeyemi',
    ],
  },
  {
    name: 'of two joined names one may be new',
    text: 'The Halvorsen-Takvar talks failed.\nIngrid Halvorsen left.',
    links: ['Halvorsen → local:ingrid halvorsen', 'Takvar → local:takvar', 'Ingrid Halvorsen → local:ingrid halvorsen'],
  },
  {
    name: 'an adjective without an entry goes to the place it is made from',
    text: 'The Kenyan and the Russian-made ships, the Bavarian one too.',
    links: ['Kenyan → known:kenya', 'Russian → known:russia', 'Bavarian → local:bavarian'],
  },
  {
    name: 'a double surname stays one',
    text: 'The Halvorsen-Adeyemi trial began.\nIngrid Halvorsen-Adeyemi left.',
    links: [
      'Halvorsen-Adeyemi → local:ingrid halvorsen-adeyemi',
      'Ingrid Halvorsen-Adeyemi → local:ingrid halvorsen-adeyemi',
    ],
  },
  {
    name: 'a name of capitals in the headline is won back',
    text: '# ODUYA WINS SEAT\nMaria Oduya won by four votes.',
    links: ['ODUYA → local:maria oduya', 'Maria Oduya → local:maria oduya'],
  },
  {
    name: 'an ordinary word that opens a sentence is a name only where the article has that name',
    text: 'Rice grew scarce.\nGlass was dear.\nThe farmers went to Susan Rice.',
    links: ['Rice → local:susan rice', 'Susan Rice → local:susan rice'],
  },
  {
    name: 'and is none where it has not',
    text: 'Rice grew scarce.\nThe farmers went to Susan Bell.',
    links: ['Susan Bell → local:susan bell'],
  },
];

for (const { name, text, links: wanted } of tables)
  test(`resolve actors: ${name}`, () => assert.deepEqual(links(text), wanted));

test('every link says why in words', () => {
  const text = 'On Friday Steve Markovic came.\nHe is a lawyer.\nReporters asked Markovic.';
  assert.equal(mention(text, 'Markovic').link?.reason, 'surname of Steve Markovic, introduced in line 1');
  assert.equal(mention('The envoy met Sorokine.', 'Sorokine').link?.reason, 'French spelling of Sorokin');
  assert.equal(mention('The Kenyan team won.', 'Kenyan').link?.reason, 'word for what or who is of Kenya');
  assert.equal(
    mention('The Baltic Rescue Association met.\nThe minister thanked the BRA.', 'BRA').link?.reason,
    'acronym of Baltic Rescue Association, spelt out in line 1',
  );
  assert.match(
    mention('They heard Paul Whitfield and Susan Whitfield.\nThey heard Whitfield.', 'Whitfield').link?.reason ?? '',
    /Paul Whitfield and Susan Whitfield/,
  );
});

test('one name has one kind, by its clearest mention', () => {
  const kinds = (text: string) => resolve(text).mentions.map((m) => `${m.text} ${m.type}`);
  assert.deepEqual(kinds('The town hall praised Zubrin.\nMr. Zubrin smiled.'), ['Zubrin person', 'Zubrin person']);
  assert.deepEqual(kinds('They fought for Zubrin.\nIt rained in the town of Zubrin.\nShells hit northern Zubrin.'), [
    'Zubrin place',
    'Zubrin place',
    'Zubrin place',
  ]);
});

test('entities list their mentions, mentions point at entities, texts are slices', () => {
  const { text, mentions, entities } = resolve(
    '# KENYA SIGNS\nVictor Harlan met Anneke Brouwer in Kenya.\nHarlan and Brouwer praised the Kenyan team of Nairobi United.',
  );
  mentions.forEach((m, index) => {
    assert.equal(m.text, text.slice(m.start, m.end));
    const entity = entities.find((e) => e.id === m.link?.entity);
    assert(entity?.mentions.includes(index));
    assert((m.link?.score ?? 0) > 0 && (m.link?.score ?? 0) <= 1);
  });
  assert.equal(
    entities.reduce((sum, e) => sum + e.mentions.length, 0),
    mentions.length,
  );
  assert.equal(new Set(entities.map((e) => e.id)).size, entities.length);
});

test('a text of many names costs no more than its length', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, i) => {
      const name = `Ka${String.fromCharCode(97 + (i % 26))}o${String.fromCharCode(97 + ((i * 7) % 26))}u${'abcdefgh'[i % 8]}`;
      return `Reporters asked Maria ${name} and ${name} of the Baltic Rescue Association in Kenya about ${name}.`;
    }).join('\n');
  const cost = (count: number) => {
    const text = lines(count);
    const from = process.cpuUsage();
    resolve(text);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  cost(200);
  const small = Math.max(20_000, cost(500));
  assert(cost(5000) < small * 40);
});
