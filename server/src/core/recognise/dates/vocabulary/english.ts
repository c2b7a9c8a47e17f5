import { addHolidays } from './holidays';
import * as w from './word';

/** English words of time. Sources: ISO 24617-1 (TIMEX3) for the classes; general dictionaries for the words. */
export const english = w.createVocabulary((add) => {
  const months = 'january february march april may june july august september october november december'.split(' ');
  months.forEach((month, i) => {
    add(month, w.MONTH, { month: i + 1, doubtful: month === 'march' || month === 'may' || month === 'august' });
  });
  const short = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep sept', 'oct', 'nov', 'dec'];
  short.forEach((words, i) => {
    if (words) add(words, w.MONTH, { month: i + 1, short: true });
  });
  const days = ['monday mondays', 'tuesday tuesdays', 'wednesday wednesdays', 'thursday thursdays', 'friday fridays'];
  [...days, 'saturday saturdays', 'sunday sundays'].forEach((words, i) => {
    const [one = '', many = ''] = words.split(' ');
    add(one, w.WEEKDAY, { weekday: i + 1 });
    add(many, w.WEEKDAY, { weekday: i + 1, plural: true });
  });
  ['mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat', 'sun'].forEach((words, i) => {
    add(words, w.WEEKDAY, { weekday: i + 1, short: true });
  });

  const units: readonly [string, w.Unit][] = [
    ['second seconds', 'TS'],
    ['minute minutes', 'TM'],
    ['hour hours', 'TH'],
    ['day days', 'D'],
    ['night nights', 'NIGHT'],
    ['week weeks', 'W'],
    ['fortnight fortnights', 'W'],
    ['weekend weekends', 'WE'],
    ['month months', 'M'],
    ['quarter quarters', 'Q'],
    ['year years', 'Y'],
    ['decade decades', 'DE'],
    ['century centuries', 'CE'],
  ];
  for (const [words, unit] of units) {
    const [one = '', many = ''] = words.split(' ');
    add(one, w.UNIT, { unit });
    add(many, w.UNIT, { unit, plural: true });
  }
  add('mins', w.UNIT, { unit: 'TM', plural: true });
  add('hrs', w.UNIT, { unit: 'TH', plural: true });
  add('yrs', w.UNIT, { unit: 'Y', plural: true });

  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .forEach((word, number) => {
      add(word, w.CARDINAL, { number });
    });
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, i) => {
    add(word, w.CARDINAL, { number: (i + 2) * 10 });
  });
  // "nineteen ninety-four" has no other sign of a date.
  add('nineteen twenty', w.CARDINAL, { head: true });
  add('m am pm gmt utc est edt clock', w.CLOCK_MARK);
  add('latest', w.OPENER, { head: true });
  add('hundred', w.CARDINAL, { number: 100 });
  add('thousand', w.CARDINAL, { number: 1000, head: true });
  add('million', w.CARDINAL, { number: 1e6 });
  add('billion', w.CARDINAL, { number: 1e9 });
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .forEach((word, i) => {
      add(word, w.ORDINAL, { ordinal: i + 1 });
    });
  add('thirtieth', w.ORDINAL, { ordinal: 30 });

  add('a an another', w.ARTICLE);
  add('daylong', w.UNIT, { unit: 'D', number: 1 });
  add('weeklong', w.UNIT, { unit: 'W', number: 1 });
  add('monthlong', w.UNIT, { unit: 'M', number: 1 });
  add('yearlong', w.UNIT, { unit: 'Y', number: 1 });
  add('several few couple many some numerous countless recent half dozen dozens', w.VAGUE);
  add('the this that these those all', w.DETERMINER);
  add('this', w.SHIFT, { shift: 0 });
  add('last', w.SHIFT, { shift: -1, span: true });
  add('past', w.SHIFT, { shift: -1, span: true });
  add('previous preceding prior', w.SHIFT, { shift: -1 });
  add('next', w.SHIFT, { shift: 1, span: true });
  add('coming upcoming', w.SHIFT, { shift: 1, span: true });
  add('following', w.SHIFT, { shift: 1 });
  add('current same', w.SHIFT, { shift: 0 });
  add('each every', w.EVERY);

  add('spring', w.SEASON, { season: 'SP', doubtful: true });
  add('summer', w.SEASON, { season: 'SU' });
  add('fall', w.SEASON, { season: 'FA', doubtful: true });
  add('autumn', w.SEASON, { season: 'FA' });
  add('winter', w.SEASON, { season: 'WI' });
  add('summers winters springs autumns', w.SEASON, { plural: true });
  add('morning mornings', w.DAY_PART, { part: 'MO' });
  add('midmorning', w.DAY_PART, { part: 'MO' });
  add('afternoon afternoons midafternoon', w.DAY_PART, { part: 'AF' });
  add('evening evenings', w.DAY_PART, { part: 'EV' });
  add('night nights overnight', w.DAY_PART, { part: 'NI' });
  add('noon midday', w.DAY_PART | w.CLOCK, { part: 'MI' });
  add('midnight', w.DAY_PART | w.CLOCK, { part: 'NI' });
  add('dawn', w.DAY_PART, { part: 'MO' });
  add('dusk', w.DAY_PART, { part: 'EV' });
  add('lunchtime', w.DAY_PART, { part: 'MI' });

  add('today', w.DEICTIC, { value: '0D' });
  add('yesterday', w.DEICTIC, { value: '-1D' });
  add('tomorrow', w.DEICTIC, { value: '1D' });
  add('tonight', w.DEICTIC, { value: '0D', part: 'NI' });

  add('now currently nowadays presently', w.REFERENCE, { value: 'PRESENT_REF' });
  add('current', w.REFERENCE, { value: 'PRESENT_REF' });
  add('recently lately', w.REFERENCE, { value: 'PAST_REF' });
  add('once', w.REFERENCE, { value: 'PAST_REF', doubtful: true });
  add('recent', w.REFERENCE, { value: 'PAST_REF' });
  add('past', w.REFERENCE, { value: 'PAST_REF' });
  add('soon future', w.REFERENCE, { value: 'FUTURE_REF' });

  add('daily', w.FREQUENCY, { value: 'P1D' });
  add('nightly', w.FREQUENCY, { value: 'P1D' });
  add('weekly', w.FREQUENCY, { value: 'P1W' });
  add('biweekly fortnightly', w.FREQUENCY, { value: 'P2W' });
  add('monthly', w.FREQUENCY, { value: 'P1M' });
  add('yearly annually', w.FREQUENCY, { value: 'P1Y' });
  add('annual', w.FREQUENCY, { value: 'P1Y', doubtful: true });
  add('hourly', w.FREQUENCY, { value: 'PT1H' });

  add('fiscal fy', w.FISCAL);
  add('ago', w.AGO, { shift: -1 });
  add('earlier before', w.AGO, { shift: -1 });
  add('later after afterward afterwards', w.AGO, { shift: 1 });
  add('hence', w.AGO, { shift: 1 });
  add('prior', w.AGO, { shift: -1 });
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').forEach((word, i) => {
    add(word, w.DECADE, { decade: i + 2 });
  });
  add('q1 q2 q3 q4 h1 h2', w.QUARTER);
  add('half', w.QUARTER);
  add('q h', w.QUARTER);
  add('early late mid earlier later sometime', w.OPENER);
  addHolidays(add, 'en');
});
