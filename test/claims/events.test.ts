import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../server/src/core/analyse';
import type { EventClaim } from '../../server/src/core/model';
import { testKnowledge } from '../checks/support/analyse';

function events(text: string): string[] {
  const { claims } = analyse({ file: 'article.txt', text: `${text}\n`, published: '2025-03-18' }, testKnowledge());
  return claims
    .filter((claim): claim is EventClaim => claim.kind === 'event')
    .map(({ key, date, modality }) => `${key} ${date.value}${modality === 'said' ? '' : ` ${modality}`}`);
}

const crimea = 'event:annexation:known:crimea';

/** Ways of telling one dated event: all meet under one key. */
const joined: readonly string[] = [
  'The 2014 annexation of Crimea was condemned.',
  "Russia's 2014 annexation of Crimea was condemned.",
  'Russia annexed Crimea in 2014.',
  'Russia illegally annexed Crimea in 2014, and the world protested.',
  'In 2014 Russia annexed Crimea.',
  'In 2014, Russia annexed Crimea and the world protested.',
  'Crimea was annexed by Russia in 2014.',
  'Crimea was illegally annexed in 2014 by Russia.',
  'Crimea, which Russia annexed in 2014, is a peninsula.',
  'Crimea, annexed by Russia in 2014, is a peninsula.',
  'Crimea, the Ukrainian peninsula illegally annexed by Russia in 2014, is sunny.',
  'The sanctions followed the annexation of Crimea in 2014.',
  'The annexation of Crimea took place in 2014.',
  'The Crimea annexation of 2014 was condemned.',
  'Russia seized Crimea in 2014.',
  'Crimea, which Russia seized eight years before the 2022 invasion, is a peninsula.',
  'Russia annexed Crimea eight years before the invasion of 2022.',
];
for (const text of joined) test(text, () => assert.deepEqual(events(text), [`${crimea} 2014`]));

/** A date that is another verb's or noun's is not the event's. */
const apart: readonly string[] = [
  'The sanctions imposed in 2022 after the annexation of Crimea remain.',
  'Russia was suspended from the group in 2015 after the annexation of Crimea.',
  'He condemned the annexation of Crimea on March 3, 2015.',
  'The minister spoke in 2019 of the annexation of Crimea.',
  'After the annexation of Crimea, he resigned in 2016.',
  'The annexation of Crimea and the sanctions of 2016 changed trade.',
  'Crimea was a topic at the summit in 2019.',
  'The annexation of parts of Georgia in 2008 was feared.',
  'Ukraine, which lost Crimea, held an election in 2019.',
  'Russia annexed Crimea and held it for eight years before the election of 2022.',
  'Russia annexed Crimea some months before the 2015 summit.',
];
for (const text of apart) {
  test(`apart: ${text}`, () =>
    assert.deepEqual(
      events(text).filter((event) => event.startsWith('event:annexation')),
      [],
    ));
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Russia annexed Crimea in 2014 and invaded Ukraine in 2022.',
    [`${crimea} 2014`, 'event:invasion:known:ukraine 2022'],
  ],
  ['Ukraine has held out since Russia invaded in February 2022.', ['event:invasion:known:ukraine 2022-02']],
  [
    'Kyiv is calm. Ukraine says that the full-scale invasion began on February 24, 2022.',
    ['event:invasion:known:ukraine 2022-02-24'],
  ],
  ['Margaret Thatcher died in April 2013.', ['event:death:local:margaret thatcher 2013-04']],
  ['The widow of Robert Allen died in April 2013.', []],
  ['Robert Allen, who was born in 1952, won.', ['event:birth:local:robert allen 1952']],
  ["Robert Allen's brother died in April 2013.", []],
  ['Finland joined NATO in April 2023.', ['event:accession:known:finland+known:nato 2023-04']],
  ['Russia will annex Crimea in 2030, he said.', [`${crimea} 2030 planned`]],
  ['Russia did not annex Crimea in 2012.', [`${crimea} 2012 denied`]],
  ['The collapse of the Soviet Union in 1991 came as a surprise.', ['event:collapse:known:soviet-union 1991']],
  ['The 1995 Oklahoma City bombing killed 168 people.', ['event:bombing:local:oklahoma city 1995']],
  ['A bombing in Riverton in 1995 killed two people.', ['event:bombing:local:riverton:1995 1995']],
  ['Microsoft acquired LinkedIn in 2016.', ['event:acquisition:local:linkedin 2016']],
  ['Riverton Steel bought Lindgren Mills in 1990.', ['event:acquisition:local:lindgren mills 1990']],
  ['Riverton Steel bought Lindgren Mills shares in 1990.', []],
  ['Riverton Steel was established in 1956.', ['event:founding:local:riverton steel 1956']],
  ['Sergei Skripal was poisoned in March 2018.', ['event:poisoning:sergei skripal 2018-03']],
  ['The 2018 poisoning of Sergei Skripal shook the town.', ['event:poisoning:sergei skripal 2018']],
  ['Russia was suspended from the Council of Europe in 2022.', ['event:suspension:council of europe+russia 2022']],
  [
    "Russia's suspension from the Council of Europe in 2022 surprised nobody.",
    ['event:suspension:council of europe+russia 2022'],
  ],
  ['Russia recognised Abkhazia in 2008.', ['event:recognition:abkhazia+russia 2008']],
  ["Russia's recognition of Abkhazia in 2008 surprised nobody.", ['event:recognition:abkhazia+russia 2008']],
  [
    'Karin Lunde and Per Aasen spoke by phone on May 12, 2024.',
    ['event:call:karin lunde+per aasen:2024-05-12 2024-05-12'],
  ],
  [
    'Karin Lunde held talks with Per Aasen on May 12, 2024.',
    ['event:talks:karin lunde+per aasen:2024-05-12 2024-05-12'],
  ],
  [
    'The talks between Karin Lunde and Per Aasen took place on May 12, 2024.',
    ['event:talks:karin lunde+per aasen:2024-05-12 2024-05-12'],
  ],
  ['Karin Lunde visited Riverton on May 12, 2024.', ['event:visit:riverton+karin lunde:2024-05 2024-05-12']],
  ['The sanctions against Norway in 2014 hurt.', ['event:sanctions:norway:2014 2014']],
  ['The Riverton Tunnel opened in 1994.', ['event:opening:riverton tunnel 1994']],
  ['Riverton Steel opened a mill in 1994.', []],
  ['Established in 1956, Riverton Steel makes rails.', ['event:founding:local:riverton steel 1956']],
  ['Riverton Steel was set up in 1956.', ['event:founding:local:riverton steel 1956']],
  ['Riverton Steel was set back in 1956.', []],
  ['Born in 1955, Robert Allen won.', ['event:birth:local:robert allen 1955']],
  ['The Riverton Tunnel was built in 1994.', ['event:construction:riverton tunnel 1994']],
  ['Riverton Steel took over Norvik Lines in 1994.', ['event:acquisition:norvik lines 1994']],
  ['Riverton Steel took over in 1994.', []],
  ['He did not attend the 1990 wedding of Karin Lunde and Per Aasen.', ['event:wedding:karin lunde+per aasen 1990']],
  ['Karin Lunde did not marry Per Aasen in 1990.', []],
];
/** Whether the knowledge base has an actor is not what is tested here. */
const plain = (event: string) => event.replace(/(?:known|local):/g, '').replace(/(\p{L})-(\p{L})/gu, '$1 $2');
for (const [text, expected] of cases) test(text, () => assert.deepEqual(events(text).map(plain), expected.map(plain)));
