import assert from 'node:assert';
import { test } from 'node:test';
import type { Language, Segmentation } from '../../server/src/core/model';
import { recogniseDates } from '../../server/src/core/recognise/dates';
import { type ResolvedDate, resolveDates } from '../../server/src/core/resolve/dates';

/** Sentences are the lines. */
function resolve(text: string, published?: string, language: Language = 'en'): ResolvedDate[] {
  const sentences: { start: number; end: number; text: string; block: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    sentences.push({ start, end: start + line.length, text: line, block: 0 });
    start += line.length + 1;
  }
  const segmentation: Segmentation = {
    metadata: { published, language },
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    sentences,
    citations: [],
    links: [],
  };
  const drafts = sentences.flatMap((sentence, index) =>
    recogniseDates({ text: sentence.text, language, block: 'paragraph' }).map((draft) => ({
      ...draft,
      start: draft.start + sentence.start,
      end: draft.end + sentence.start,
      sentence: index,
    })),
  );
  return resolveDates(text, segmentation, drafts);
}

function check(published: string | undefined, cases: readonly (readonly [string, ...(string | undefined)[]])[]): void {
  for (const [text, ...values] of cases) {
    const found = resolve(text, published);
    assert.deepEqual(
      found.map(({ value }) => value),
      values,
      `${text}: ${found.map((date) => `${date.text} = ${date.value} (${date.reason})`).join('; ')}`,
    );
  }
}

const TUESDAY = '2025-03-18';

test('stated dates need no publication date', () => {
  check(undefined, [
    ['Signed on 18 March 2025.', '2025-03-18'],
    ['Annexed in 2014, after the 1990s.', '2014', '199'],
    ['Since 9/11, after the September 11 attacks.', '2001-09-11', '2001-09-11'],
    ['The 15th and 17th centuries.', '14', '16'],
    ['From 2014 to 2010.', '2014', '2010'],
    ['In 2023-24 trade grew by Q3 2024.', '2023/2024', '2024-Q3'],
    ['Within 30 days, every Monday, now.', 'P30D', 'XXXX-WXX-1', 'PRESENT_REF'],
    ['He left on Monday, last year, two weeks ago.', undefined, undefined, undefined],
  ]);
  assert.equal(resolve('He left on Monday.')[0]!.reason, 'the publication date is unknown');
});

test('impossible days have no value and say why', () => {
  const [date] = resolve('Born on 31 February 1970.', TUESDAY);
  assert.equal(date!.value, undefined);
  assert.equal(date!.interval, undefined);
  assert.match(date!.reason, /February 1970 has 28 days/);
  check(TUESDAY, [
    ['On February 29, 2024 and February 29, 2023.', '2024-02-29', undefined],
    ['Out on April 31.', undefined],
  ]);
});

test('weekdays look where the tense looks', () => {
  check(TUESDAY, [
    ['He told reporters on Monday.', '2025-03-17'],
    ['They will meet on Monday.', '2025-03-24'],
    ['They met on Tuesday.', '2025-03-18'],
    ['Officials said Friday that talks will resume Saturday.', '2025-03-14', '2025-03-22'],
    ['It is due by Friday.', '2025-03-21'],
    ['He arrived last Tuesday and leaves next Tuesday.', '2025-03-11', '2025-03-25'],
    ['He left two Fridays ago, back two Mondays from now.', '2025-03-07', '2025-03-31'],
    ['Talks are set for Thursday morning.', '2025-03-20TMO'],
    ['The deadline is Thursday.', '2025-03-20'],
    ['It had been due to expire Friday.', '2025-03-14'],
    ['They had fled by Monday.', '2025-03-17'],
    ['They could arrive as soon as Friday.', '2025-03-21'],
  ]);
  const [monday] = resolve('He told reporters on Monday.', TUESDAY);
  assert.equal(monday!.reason, 'the Monday before the article\'s date, 18 March 2025; past tense: "told"');
});

test('days and months without a year', () => {
  check(TUESDAY, [
    ['They spoke on March 17.', '2025-03-17'],
    ['Invited in July 2019, it will join on April 12.', '2019-07', '2025-04-12'],
    ['On Sunday, 16 March that was known.', '2025-03-16'],
    ['It opens in the week of March 31.', '2025-W14'],
    ['They spoke on December 20.', '2024-12-20'],
    ['The offer was extended to April 2.', '2025-04-02'],
    ['He had bought shares through Feb. 20.', '2025-02-20'],
    ['It reopens by June.', '2025-06'],
    ['The vote is expected in October.', '2025-10'],
    ['It fell in October.', '2024-10'],
    ['The question is whether it comes in November or January.', '2025-11', '2026-01'],
    ['The vote could come in November.', '2025-11'],
    ['It ran between March and May 2012 and from November to March 2013.', '2012-03', '2012-05', '2012-11', '2013-03'],
    [
      'It ran from 3 March to 5 April 2013 and on May 3 and 4, 2012.',
      '2013-03-03',
      '2013-04-05',
      '2012-05-03',
      '2012-05-04',
    ],
    ['It ran in March and in May 2012.', '2025-03', '2012-05'],
    ['At the start of the year it shut.', '2025'],
    ['He will run on March 30 and 31 in Rome.', '2025-03-30', '2025-03-31'],
    ['It met on March 3 and 40 people came.', '2025-03-03'],
    ['Sales in the week ended March 8 fell.', '2025-W10', '2025-03-08'],
    ['A vigil is due on the third Sunday in June.', '2025-06-15'],
    ['They met on the last Monday of May 2024.', '2024-05-27'],
    ['The third Sunday was wet.', '2025-03-16'],
    ['Trading was thin all week.', '2025-W12'],
    ['All weeks are alike.'],
    ['Sales fell in the 2024 fiscal year.', '2024'],
    ['It could have come in November.', '2024-11'],
    ['The election is in September.', '2025-09'],
    ['The lease ends in August.', '2025-08'],
    ['The season begins Oct. 1.', '2025-10-01'],
    ['The law, passed in March 2010, takes effect Jan. 1.', '2010-03', '2026-01-01'],
    ['The law, passed in 2010, took effect on June 1.', '2010', '2010-06-01'],
    ['The year ended Jan. 31.', 'P1Y', '2025-01-31'],
    ['He won last April.', '2024-04'],
    ['Crimea was annexed in 2014 after a vote on March 16.', '2014', '2014-03-16'],
  ]);
});

test('counted from the article’s date', () => {
  check(TUESDAY, [
    ['Yesterday, today, tomorrow night.', '2025-03-17', '2025-03-18', '2025-03-19TNI'],
    ['Last year, this month, next week.', '2024', '2025-03', '2025-W13'],
    ['Two weeks ago, a decade ago, three days ago.', '2025-W10', '2015', '2025-03-15'],
    ['Several years ago it was other.', 'PAST_REF'],
    ['This summer, last summer, last spring.', '2025-SU', '2024-SU', '2024-SP'],
    ['The third quarter fell short.', '2024-Q3'],
    ['Christmas was quiet, Easter will not be.', '2024-12-25', '2025-04-20'],
    ['Over the weekend it was cold.', '2025-W11-WE'],
    ['In the next 20 - 30 years.', 'P20Y'],
    ['They meet Thursday at 9 a.m.', '2025-03-20', '2025-03-20T09:00'],
  ]);
});

test('counted from a date named before', () => {
  check(TUESDAY, [
    ['On 17 March 2025 he flew in.\nLater the same day he left.', '2025-03-17', '2025-03-17'],
    ['It began on 24 February 2022.\nThree days later it had spread.', '2022-02-24', '2022-02-27'],
    ['It was 2014.\nThat year it froze; the following year it did not.', '2014', '2014', '2015'],
    ['Profit rose in the third quarter of 2024, from a loss a year earlier.', '2024-Q3', '2023-Q3'],
    ['He died on May 3, 1999.\nThe next day they met.', '1999-05-03', '1999-05-04'],
    ['He died on May 3, 1999.\nOver the next year it may change.', '1999-05-03', '2026'],
    ['It opened on 2 June 2001.\nHe left later that night.', '2001-06-02', '2001-06-02TNI'],
  ]);
});

test('every draft keeps its place and carries its days', () => {
  const text = 'He left in 2014.\nShe left on 18 March 2025.';
  const dates = resolve(text, TUESDAY);
  for (const date of dates) assert.equal(date.text, text.slice(date.start, date.end));
  assert.deepEqual(dates[0]!.interval, { from: '2014-01-01', to: '2014-12-31' });
  assert.deepEqual(dates[1]!.interval, { from: '2025-03-18', to: '2025-03-18' });
  assert.deepEqual(
    dates.map(({ sentence }) => sentence),
    [0, 1],
  );
});

test('other languages resolve by the same rules', () => {
  const values = (text: string, language: Language) => resolve(text, TUESDAY, language).map(({ value }) => value);
  assert.deepEqual(values('Il a annoncé lundi que le 20 mars sera férié.', 'fr'), ['2025-03-17', '2025-03-20']);
  assert.deepEqual(values('Il y a deux ans, hier soir, la semaine prochaine.', 'fr'), [
    '2023',
    '2025-03-17TEV',
    '2025-W13',
  ]);
  assert.deepEqual(values('Er sagte am Montag, vor drei Tagen, im vergangenen Jahr.', 'de'), [
    '2025-03-17',
    '2025-03-15',
    '2024',
  ]);
  assert.deepEqual(values('Anunció ayer que el próximo lunes, dentro de dos meses.', 'es'), [
    '2025-03-17',
    '2025-03-24',
    '2025-05',
  ]);
});
