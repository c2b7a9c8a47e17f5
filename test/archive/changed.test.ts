// What `put` and `remove` say of other articles is true: whoever is not named as changed has the findings it had.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createService } from '../../server/src/core/service';
import { generator } from '../support/generator';

const sentences: readonly (readonly string[])[] = [
  ['Vladimir Putin spoke.', 'Vladimir Poutine spoke.', 'Mr Putin spoke.', 'Poutine spoke.'],
  ['Volodymyr Zelensky answered.', 'Volodymyr Zelenskyy answered.', 'President Zelenskyy answered.'],
  ['Russia annexed Crimea in 2014.', 'Russia annexed Crimea in March 2014.', 'Russia annexed Crimea in 2022.'],
  ['Norwood Brothers collapsed in 2008.', 'Norwood Brothers collapsed in 2009.', 'Norwood Brothers collapsed in 2011.'],
  ['On May 3 an avalanche in Tromsdal killed 14 people.', 'On May 3 an avalanche in Tromsdal killed 41 people.'],
  [
    'American trade in goods with Canada came to $762.1 billion in 2024.',
    'American trade in goods with Canada came to $792.1 billion in 2024.',
    'American trade in goods with Canada was about $760 billion in 2024.',
  ],
  [
    'Norwegian Foreign Minister Maria Lindholm arrived.',
    'Norwegian Defence Minister Maria Lindholm arrived.',
    'Maria Lindholm arrived.',
  ],
  [
    '“Nobody will cross this bridge before the spring,” Maria Lindholm said.',
    '“Nobody will cross this bridge before the spring,” Peter Arnold said.',
    '“Nobody will cross this bridge before the autumn,” Maria Lindholm said.',
  ],
  [
    'The council approved the new harbour by 31 votes and hopes that work begins in the spring.',
    'The council approved the new harbour by 13 votes and hopes that work begins in the spring.',
    'The council approved the new harbour by 31 votes, and nobody in the town hall expected that work would begin soon.',
  ],
  [
    'It was the first call between Trump and Putin this year.',
    'It was the second call between Trump and Putin this year.',
  ],
];

test('random edits: findings change only where it is said', () => {
  const random = generator(11);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  // The first wording of each is the common one, so that both sides of every threshold come up.
  const wording = (list: readonly string[]) => (random() < 0.7 ? (list[0] as string) : pick(list));
  const text = () => {
    const day = random() < 0.8 ? 4 : 6;
    const chosen = sentences.filter(() => random() < 0.5).map(wording);
    return `OSLO, May ${day}, 2024 - Nothing else happened.\n\n${chosen.join('\n\n')}\n`;
  };
  const service = createService();
  const articles = new Map<string, ReturnType<typeof service.analyse>>();
  const findings = new Map<string, string>();
  let spoken = 0;
  for (let step = 0; step < 140; step++) {
    const file = `${Math.floor(random() * 40)}.txt`;
    let changed: readonly string[];
    if (random() < 0.1) {
      changed = service.remove(file);
      articles.delete(file);
      findings.delete(file);
    } else {
      const article = service.analyse({ file, text: text() });
      changed = service.put(article);
      articles.set(file, article);
    }
    for (const [other, article] of articles) {
      const now = JSON.stringify(service.findings(article));
      if (other !== file && !changed.includes(other)) {
        assert.equal(now, findings.get(other), `step ${step}: ${other} was not named as changed by ${file}`);
      }
      findings.set(other, now);
      spoken += now.length > 2 ? 1 : 0;
    }
  }
  assert.ok(spoken > 500, 'the texts must contradict each other');
});
