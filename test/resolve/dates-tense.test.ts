import assert from 'node:assert';
import { test } from 'node:test';
import type { Language, Segmentation } from '../../server/src/core/model';
import { recogniseDates } from '../../server/src/core/recognise/dates';
import { resolveDates } from '../../server/src/core/resolve/dates';

function values(text: string, published: string, language: Language): (string | undefined)[] {
  const segmentation: Segmentation = {
    metadata: { published, language },
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    sentences: [{ start: 0, end: text.length, text, block: 0 }],
    citations: [],
    links: [],
  };
  const drafts = recogniseDates({ text, language, block: 'paragraph' });
  return resolveDates(
    text,
    segmentation,
    drafts.map((draft) => ({ ...draft, sentence: 0 })),
  ).map(({ value }) => value);
}

type Case = readonly [text: string, ...days: string[]];

/** Days of March 2025, in which the 20th, the day of publication, was a Thursday. */
function check(language: Language, cases: readonly Case[], published = '2025-03-20'): void {
  for (const [text, ...days] of cases) {
    const expected = days.map((day) => `2025-03-${day}`);
    assert.deepEqual(values(text, published, language), expected, `${text} (${published})`);
  }
}

test('a reporting verb beside the weekday is past, whatever the words reported say', () => {
  check('en', [
    ['The palace told envoys on Tuesday that the army would withdraw.', '18'],
    ['The ministry confirmed the visit on Monday but would not name a date.', '17'],
    ['The union announced on Monday it will strike.', '17'],
    ['She told the radio on Sunday she plans to run.', '16'],
    ['The bank said Wednesday that fees would rise Monday.', '19', '24'],
    ['He will, the clerk said on Monday, resign.', '17'],
    ['On Monday he told the jury he would appeal.', '17'],
    ['On Monday, he said he will appeal.', '17'],
    ['“We will rebuild,” the mayor said on Tuesday.', '18'],
    ['The club says on Monday that it will sell the ground.', '17'],
    ['Speaking on Monday, the bishop said he would go.', '17'],
    ['He went home after the court said on Tuesday that he must pay.', '18'],
    ['The envoy said he would not sign but confirmed on Monday that talks go on.', '17'],
    ['The minister, who will retire, said on Wednesday it was fine.', '19'],
  ]);
});

test('the verb of the weekday’s own clause decides', () => {
  check('en', [
    ['The talks that began on Monday will continue on Wednesday.', '17', '26'],
    ['The leaders, who met on Monday, are expected to sign.', '17'],
    ['The council voted on Tuesday to extend the plan.', '18'],
    ['A truce that was agreed on Tuesday will hold.', '18'],
    ['Having met on Monday, they will meet on Friday.', '17', '21'],
    ['They condemned Monday’s attack.', '17'],
    ['They will discuss Monday’s attack.', '17'],
    ['He could not attend on Monday.', '17'],
    ['Nobody could be found on Wednesday.', '19'],
    ['He must go and set Friday as the deadline.', '14'],
    ['It had been due to expire on Friday.', '14'],
    ['They did not learn of it until Monday.', '17'],
    ['The siege lasted until Tuesday.', '18'],
    ['She moved to Rome on Friday.', '14'],
    ['The fair ran from Saturday to Monday.', '15', '17'],
    ['It rained for a third night on Tuesday.', '18'],
    ['Storms tore roofs from houses and cut power to 41,000 homes along the coast on Wednesday.', '19'],
  ]);
});

test('what is planned, possible or settled lies ahead', () => {
  check('en', [
    ['He said he would travel on Friday.', '21'],
    ['The ministers will meet on Tuesday in Oslo.', '25'],
    ['The envoy is to visit on Friday.', '21'],
    ['Talks will be held on Monday in Oslo.', '24'],
    ['The pact is expected to be signed on Sunday.', '23'],
    ['The pact will be formally signed on Sunday.', '23'],
    ['The bank is expected to raise rates on Wednesday.', '26'],
    ['The firm plans to report on Thursday.', '20'],
    ['The leaders are set to meet on Monday.', '24'],
    ['The court will rule Friday on what he said.', '21'],
    ['On Monday, he will travel to Rome.', '24'],
    ['The meeting will take place on Monday after they agreed.', '24'],
    ['The vote is on Sunday.', '23'],
    ['The envoy may visit on Monday.', '24'],
    ['The ministers could meet on Monday.', '24'],
    ['The truce takes effect on Sunday.', '23'],
    ['The fair opens on Saturday.', '22'],
    ['Talks will resume on Sunday, officials said.', '23'],
    ['He says the two will speak on Tuesday.', '25'],
    ['He will leave at noon (noon Friday), she said.', '20T12:00', '21T12:00'],
    ['The judge ordered him held until Monday.', '24'],
    ['The vote was postponed to Friday.', '21'],
    ['The envoy came on Monday for a visit that ends Friday.', '17', '21'],
    ['The deadline is midnight on Sunday.', '23T24:00'],
    ['The fair will run from Monday to Friday.', '24', '28'],
  ]);
});

test('two days told together follow each other', () => {
  check('en', [
    ['The ministers meet next Monday and Wednesday.', '24', '26'],
    ['They met on Monday and Tuesday.', '17', '18'],
    ['The bourse was closed on Wednesday and reopens Monday.', '19', '24'],
  ]);
});

test('a month of delivery lies ahead', () => {
  const of = (text: string, published: string) => values(text, published, 'en');
  assert.deepEqual(of('July cocoa rose and Dec wheat fell.', '1996-08-30'), ['1997-07', '1996-12']);
  assert.deepEqual(of('July crude exports rose.', '1996-08-30'), ['1996-07']);
});

test('what was awaited is the nearest such day', () => {
  const awaited: readonly (readonly [string, ...Case])[] = [
    ['2025-03-20', 'He was due to arrive on Friday.', '21'],
    ['2025-03-22', 'He was due to arrive on Friday.', '21'],
    ['2025-03-17', 'He spoke ahead of Tuesday’s call.', '18'],
    ['2025-03-19', 'He spoke ahead of Tuesday’s call.', '18'],
    ['2025-03-16', 'He said Tuesday’s call would be long.', '18'],
    ['2025-03-23', 'The march, planned for Saturday, was called off.', '22'],
    ['2025-03-20', 'The march, planned for Saturday, was called off.', '22'],
    ['2025-03-16', 'The club has offered free entry on Monday.', '17'],
    ['2025-03-19', 'Police have arrested three men on Tuesday.', '18'],
  ];
  for (const [published, ...line] of awaited) check('en', [line], published);
});

test('tense in French, German and Spanish', () => {
  check('fr', [
    ['Le maire rencontrera lundi son voisin.', '24'],
    ['Il se rendra vendredi à Rome.', '21'],
    ['Il a déclaré lundi que les deux se réuniront vendredi.', '17', '21'],
    ['Il affirme lundi que la trêve tiendra.', '17'],
    ['Elle déclara mardi que la paix viendra.', '18'],
    ['Il s’est rendu lundi à Rome.', '17'],
    ['Lundi, il recevra le pape.', '24'],
  ]);
  check('de', [
    ['Die Stadt kündigte am Montag an, dass sie bauen wird.', '17'],
    ['Die beiden werden am Dienstag telefonieren.', '25'],
    ['Er besuchte am Montag die Insel.', '17'],
    ['Er hat am Montag mitgeteilt, dass er am Freitag kommen werde.', '17', '21'],
    ['Am Freitag will er nach Rom reisen.', '21'],
    ['Der Hof bestätigte am Montag das Treffen, wird aber schweigen.', '17'],
  ]);
  check('es', [
    ['La alcaldesa viajará el viernes a Roma.', '21'],
    ['Anunció el lunes que los jueces se reunirán el viernes.', '17', '21'],
    ['Llegaron el martes a Roma.', '18'],
    ['El juez llegó el martes y se irá el viernes.', '18', '21'],
    ['El lunes dijo que hablará con ella.', '17'],
    ['La reunión se celebrará el lunes.', '24'],
  ]);
});
