import assert from 'node:assert';
import { test } from 'node:test';
import type { BlockKind } from '../../server/src/core/model';
import { recogniseActors } from '../../server/src/core/recognise/actors';
import { parseMarked } from '../support/markup';
import { cases } from './actors-cases';
import { smallKnowledge } from './actors-knowledge';
import { wires } from './actors-wires';

const knowledge = smallKnowledge();

/** What is found with confidence, written back into the sentence as marks. */
function marked(text: string, block: BlockKind): string {
  let out = '';
  let at = 0;
  for (const draft of recogniseActors({ text, language: 'en', block }, knowledge)) {
    if (draft.score < 0.5) continue;
    out += `${text.slice(at, draft.start)}[|${text.slice(draft.start, draft.end)}|]{${draft.demonym ? 'demonym' : draft.type}}`;
    at = draft.end;
  }
  return out + text.slice(at);
}

for (const [group, sentences] of Object.entries({ ...cases, ...wires })) {
  test(`actors: ${group}`, async (t) => {
    for (const sentence of sentences) {
      const block: BlockKind = sentence.startsWith('=== headline\n') ? 'headline' : 'paragraph';
      const wanted = sentence.replace(/^=== headline\n/, '');
      const [file] = parseMarked(wanted);
      assert(file);
      await t.test(file.text, () => assert.equal(marked(file.text, block), wanted));
    }
  });
}

test('the title beside a name is its role, outside the span', () => {
  const roleOf = (text: string) => {
    const [draft] = recogniseActors({ text, language: 'en', block: 'paragraph' }, knowledge).filter(
      (d) => d.type === 'person',
    );
    return draft?.role && text.slice(draft.role.start, draft.role.end);
  };
  assert.equal(roleOf('They met President Adaeze Nwosu.'), 'President');
  assert.equal(roleOf('They met Russian Deputy Foreign Minister Pavel Ostrovsky.'), 'Russian Deputy Foreign Minister');
  assert.equal(roleOf('The former foreign minister Pavel Ostrovsky left.'), 'former foreign minister');
  assert.equal(roleOf('They met Pavel Ostrovsky.'), undefined);
  assert.equal(roleOf('The president left and Pavel Ostrovsky stayed.'), undefined);
});

test('a title tells the gender, else the given name', () => {
  const genderOf = (text: string) =>
    recogniseActors({ text, language: 'en', block: 'paragraph' }, knowledge).find((d) => d.type === 'person')?.gender;
  assert.equal(genderOf('They met Mrs. Brandvold.'), 'female');
  assert.equal(genderOf('They met spokesman Robin Hale.'), 'male');
  assert.equal(genderOf('They met Susan Brandvold.'), 'female');
  assert.equal(genderOf('They met Brandvold.'), undefined);
});

test('drafts are in order, do not overlap, and never reach outside the sentence', () => {
  const hostile = [
    '',
    ' ',
    '-',
    'A',
    "'s",
    "A's",
    '(((((((((A B)))))',
    'Al-'.repeat(2000),
    'The '.repeat(3000),
    'U.S.-'.repeat(1500),
    'A. '.repeat(3000),
    'Ministry of '.repeat(2000),
    'President '.repeat(3000),
    'Bank and '.repeat(3000),
    '\u{1F600}President \u{1F600} Maria\u200bOduya\u0000\ud800 Ø',
    'محمد ZELENSKY مرحبا Kyiv',
    'd’'.repeat(4000),
    `${'x'.repeat(100_000)} Paris`,
    `P${'a'.repeat(100_000)}`,
  ];
  for (const text of hostile) {
    for (const block of ['paragraph', 'headline'] as const) {
      let last = 0;
      for (const draft of recogniseActors({ text, language: 'en', block }, knowledge)) {
        assert(draft.start >= last && draft.end > draft.start && draft.end <= text.length, JSON.stringify(draft));
        assert(draft.score >= 0 && draft.score <= 1 && draft.typeScore >= 0 && draft.typeScore <= 1);
        last = draft.end;
      }
    }
  }
});

test('time grows with the length, not with its square', () => {
  const cost = (text: string) => {
    const from = process.cpuUsage();
    recogniseActors({ text, language: 'en', block: 'paragraph' }, knowledge);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  for (const unit of ['Ministry of Bank and ', 'A. B. de la ', 'President Vice ', 'Al-Hadid ', 'New York ']) {
    cost(unit.repeat(500));
    const small = Math.max(1000, cost(unit.repeat(2000)));
    assert(cost(unit.repeat(20_000)) < small * 60, unit);
  }
});
