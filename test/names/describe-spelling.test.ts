import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSpelling } from '../../server/src/core/names';

/** Form, preferred spelling, language of the convention (- for none of one language). */
const described = `
Poutine Putin fr
Koursk Kursk fr
Khrouchtchev Khrushchev fr
Gorbatchev Gorbachev fr
Eltsine Yeltsin fr
Loukachenko Lukashenko fr
Boutcha Bucha fr
Choïgou Shoigu fr
Marioupol Mariupol fr
Prigojine Prigozhin fr
Brejnev Brezhnev fr
Selenskyj Zelensky de
Chruschtschow Khrushchev de
Gorbatschow Gorbachev de
Jelzin Yeltsin de
Lukaschenko Lukashenko de
Lawrow Lavrov de
Charkiw Kharkiv de
Prigoschin Prigozhin de
Zełenski Zelensky pl
Chruszczow Khrushchev pl
Puszkin Pushkin pl
Łukaszenko Lukashenko pl
Poetin Putin nl
Koersk Kursk nl
Sjojgoe Shoigu nl
Jersón Kherson es
Járkov Kharkov es
Kharkov Kharkiv ru
Lugansk Luhansk -
Zelenskyy Zelensky -
Kiev Kyiv -
`;

const systematicOnly = `
Putin Putin
Peskova Peskov
Ivanova Ivanov
Iraq Iran
Nigeria Niger
Kims Kim
Wickoff Witkoff
Louis Luis
Sara Zara
Martine Martin
Marine Marin
Kyle Guelleh
Trump Tromp
Macro Macron
Merkel Markel
Bidens Biden
Columbia Colombia
Wance Vance
Moussa Mussolini
Scholz Schulz
Robin Rubin
Kellas Kallas
Georgia George
Austria Australia
Paris Parish
Hunan Henan
Mayor Meyer
Braun Brown
Orban Urban
Ghana Guyana
`;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

test('spellings of other presses are told by language', () => {
  for (const [form, preferred, language] of rows(described) as [string, string, string][]) {
    const found = describeSpelling(form, preferred);
    assert.ok(found, `${form} beside ${preferred}`);
    assert.equal(found.language ?? '-', language, `${form} beside ${preferred}: ${found.reason}`);
    assert.match(found.reason, /\w/);
  }
});

test('other names, slips and one spelling are no spelling of another press', () => {
  for (const [form, preferred] of rows(systematicOnly) as [string, string][])
    assert.equal(describeSpelling(form, preferred), undefined, `${form} beside ${preferred}`);
});

test('whole names, and origins that are known', () => {
  assert.equal(describeSpelling('Vladimir Poutine', 'Vladimir Putin')?.language, 'fr');
  assert.equal(describeSpelling('Mao Tse-tung', 'Mao Zedong')?.reason, 'Wade–Giles spelling');
  assert.equal(describeSpelling('Bachar', 'Bashar', { origins: ['ar'] })?.language, 'fr');
  assert.equal(describeSpelling('Soumy', 'Sumy', { origins: ['uk'] })?.language, 'fr');
  assert.equal(describeSpelling('Soumy', 'Sumy'), undefined);
});
