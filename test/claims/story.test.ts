import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../server/src/core/analyse';
import type { DetailClaim } from '../../server/src/core/model';
import { testKnowledge } from '../checks/support/analyse';

/** The details of a sentence in an article that names enough to have a story. */
function storyOf(sentence: string): DetailClaim[] {
  const text = `Karin Lunde and Per Aasen of Norvik Lines spoke to reporters. ${sentence}\n`;
  const { claims } = analyse({ file: 'article.txt', text, published: '2025-03-18' }, testKnowledge());
  return claims.filter((claim): claim is DetailClaim => claim.kind === 'detail');
}

/** Details as "kind thing value". */
function details(sentence: string): string[] {
  return storyOf(sentence).flatMap((claim) =>
    !claim.context
      ? [`${claim.detail} ${claim.thing} ${claim.value}${claim.upper === undefined ? '' : `-${claim.upper}`}`]
      : [],
  );
}

const hits: readonly (readonly [string, string])[] = [
  ['The ferry had 181 people on board.', 'quantity aboard: 181'],
  ['At least 68 people died in the fire.', 'quantity deaths: 68'],
  ['The ministry put the number of dead at 177.', 'quantity deaths: 177'],
  ['The motion was backed by 331 members.', 'quantity votes in favour: 331'],
  ['The committee split 5-4 in the vote.', 'quantity vote 5-4'],
  ['The plan was carried by six votes to three.', 'quantity vote 6-3'],
  ['Turnout reached 61%.', 'quantity turnout:percent 61'],
  ['She was found guilty on all seven counts.', 'quantity counts: 7'],
  ['The 26-kilogram rover Pragyan rolled out.', 'quantity weight of pragyan:kg 26'],
  ['He is the sixth prime minister of these years.', 'ordinal prime minister 6'],
  ['It was their 14th European Cup.', 'ordinal title 14'],
  ['Karin Lunde, 45, was calm.', 'age lunde 45'],
];
for (const [sentence, expected] of hits) test(sentence, () => assert.deepEqual(details(sentence), [expected]));

const misses: readonly string[] = [
  'The ferry had about 180 people on board.',
  'Another 12 people died in the fire.',
  'In 1997 a jet hit a hill and 228 people died.',
  'The motion needed 288 votes to pass.',
  'The flight was two hours late and 5-4 on the card.',
  'Turnout was estimated at 60% to 61%.',
  'It was the sixth day of the talks.',
  'He was 45 when he came.',
  'Fewer than 40 people were on board.',
  'The company has 331 members of staff.',
  'She faces seven months of work.',
  'The rover of the third leg was late.',
];
for (const sentence of misses) test(sentence, () => assert.deepEqual(details(sentence), []));

/** Figures whose thing no reader knows, with what is counted and what stands round them. */
function inContext(sentence: string): string[] {
  return storyOf(sentence).flatMap((claim) =>
    claim.context ? [`${claim.thing} ${claim.head ?? '-'} ${claim.value}: ${claim.context.join(' ')}`] : [],
  );
}

const told: readonly (readonly [string, readonly string[]])[] = [
  ['The tank of Helvex Oil held 48,000 tonnes of naphtha.', ['told tonne tonne 48000: @oil held naphth tank']],
  ['In all 3,200 residents left their homes.', ['told count resident 3200: hom left reside']],
  ['It was her 16th crossing of the strait.', ['told rank crossing 16: cross strait']],
  ['He got five years in prison.', ['told lasting Y - 5: senten']],
  ['The inquiry is to report by 12 January 2025.', ['told day - 20100: inquir report']],
  // Loose figures, ranks of anything, days on which something was said.
  ['About 3,200 residents left their homes.', []],
  ['It won in the third round.', []],
  ['Officials said on 12 May 2025 that it was late.', []],
  ['Another 40 boats sank.', []],
];
for (const [sentence, expected] of told) test(sentence, () => assert.deepEqual(inContext(sentence), expected));
