import assert from 'node:assert';
import { test } from 'node:test';
import { builtInPacks, createKnowledge } from '../../server/src/core/knowledge';
import { createSentenceRecogniser } from '../../server/src/core/recognise/run';

const knowledge = createKnowledge(builtInPacks);

/** Each opens many mentions of a kind, or mentions of several kinds that overlap. */
const pieces = [
  'May 1 ',
  'Monday ',
  'Mr. ',
  'A ',
  'a',
  'A',
  '1',
  '1 ',
  '$1 ',
  'second second ',
  'the second of ',
  'one in ',
  'ten years ',
  '30-day ',
  'May 2014 Bank of ',
  'September 11 attacks ',
  '10 Downing Street ',
  'New York-',
  "Shi'ite ",
  'U.S.',
  '(A) ',
  'and a half ',
  'between ',
];

test('recognition of all kinds, settled: no hostile sentence makes it hang', () => {
  // Over 60,000 characters a quadratic pass takes minutes of processor time, a linear one a fraction of a second.
  for (const language of ['en', 'de'] as const) {
    const recognise = createSentenceRecogniser(knowledge);
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(60_000 / piece.length));
      const start = process.cpuUsage();
      let last = -1;
      for (const draft of recognise({ text, language, block: 'paragraph' })) {
        assert.ok(draft.start >= last && draft.end > draft.start && draft.end <= text.length, piece);
        last = draft.start;
      }
      assert.ok(process.cpuUsage(start).user < 20e6, `${language}: ${piece}`);
    }
  }
});

test('drafts are kept for the sentences seen last, and only for those', () => {
  const recognise = createSentenceRecogniser(knowledge);
  const read = (text: string) => recognise({ text, language: 'en', block: 'paragraph' });
  const first = read('On Monday 12 men left Kyiv.');
  for (let i = 0; i < 900; i++) read(`Sentence ${i}.`);
  assert.equal(read('On Monday 12 men left Kyiv.'), first);
  for (let i = 0; i < 900; i++) read(`Other sentence ${i}.`);
  assert.equal(read('On Monday 12 men left Kyiv.'), first, 'asked for again in time');
  for (let i = 0; i < 20_000; i++) read(`Third sentence ${i}.`);
  const again = read('On Monday 12 men left Kyiv.');
  assert.notEqual(again, first);
  assert.deepEqual(again, first);
});
