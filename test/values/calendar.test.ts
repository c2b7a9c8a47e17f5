import assert from 'node:assert';
import { test } from 'node:test';
import {
  addMonths,
  compareDates,
  daysInMonth,
  easterSunday,
  formatDate,
  fromDayNumber,
  intervalOf,
  isoWeekOf,
  isValidDay,
  nthWeekday,
  orthodoxEaster,
  parseIso,
  toDayNumber,
  toIso,
  weekdayName,
  weekdayOf,
} from '../../server/src/core/values/calendar';
import { holidayIn } from '../../server/src/core/values/calendar-holidays';

const dayNumber = (iso: string): number => toDayNumber(parseIso(iso)!);

test('day numbers count from 1970-01-01 and come back', () => {
  assert.equal(dayNumber('1970-01-01'), 0);
  assert.equal(dayNumber('1969-12-31'), -1);
  assert.equal(dayNumber('2000-03-01'), 11017);
  for (let number = -800000; number < 800000; number += 997) {
    const day = fromDayNumber(number);
    assert.equal(toDayNumber(day), number);
    assert.ok(isValidDay(day.year, day.month, day.day));
  }
});

test('weekdays, ISO weeks and lengths of months', () => {
  const weekdays: [string, number, string][] = [
    ['1970-01-01', 4, 'Thursday'],
    ['2025-03-18', 2, 'Tuesday'],
    ['2024-02-29', 4, 'Thursday'],
    ['1900-01-01', 1, 'Monday'],
  ];
  for (const [iso, weekday, name] of weekdays) {
    assert.equal(weekdayOf(dayNumber(iso)), weekday, iso);
    assert.equal(weekdayName(weekday), name);
  }
  const weeks: [string, number, number][] = [
    ['2025-03-18', 2025, 12],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
  ];
  for (const [iso, year, week] of weeks) assert.deepEqual(isoWeekOf(dayNumber(iso)), { year, week }, iso);
  assert.equal(daysInMonth(2024, 2), 29);
  assert.equal(daysInMonth(2100, 2), 28);
  assert.equal(daysInMonth(2000, 2), 29);
  assert.equal(daysInMonth(2025, 13), 0);
  assert.deepEqual(addMonths({ year: 2025, month: 1, day: 31 }, 1), { year: 2025, month: 2, day: 28 });
  assert.deepEqual(addMonths({ year: 2025, month: 1, day: 31 }, -2), { year: 2024, month: 11, day: 30 });
});

test('feasts that move', () => {
  const easters: [number, string, string][] = [
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
  ];
  for (const [year, western, orthodox] of easters) {
    assert.equal(toIso(easterSunday(year)), western);
    assert.equal(toIso(orthodoxEaster(year)), orthodox);
  }
  assert.equal(toIso(nthWeekday(2024, 11, 4, 4)), '2024-11-28');
  assert.equal(toIso(nthWeekday(2025, 5, 1, -1)), '2025-05-26');
  assert.equal(toIso(holidayIn('good-friday', 2025)!), '2025-04-18');
  assert.equal(toIso(holidayIn('election-day-us', 2024)!), '2024-11-05');
  assert.equal(holidayIn('no-such-day', 2025), undefined);
});

test('the days a TIMEX3 value covers', () => {
  const cases: [string, string | undefined, string?][] = [
    ['2014', '2014-01-01', '2014-12-31'],
    ['2025-03', '2025-03-01', '2025-03-31'],
    ['2025-03-18', '2025-03-18', '2025-03-18'],
    ['2025-03-18TMO', '2025-03-18', '2025-03-18'],
    ['2025-03-18T09:00', '2025-03-18', '2025-03-18'],
    ['2025-W12', '2025-03-17', '2025-03-23'],
    ['2025-W12-WE', '2025-03-22', '2025-03-23'],
    ['2024-Q3', '2024-07-01', '2024-09-30'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-SU', '2024-06-01', '2024-08-31'],
    ['2023-WI', '2023-12-01', '2024-02-29'],
    ['199', '1990-01-01', '1999-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['2023/2024', '2023-01-01', '2024-12-31'],
    ['2025-03-18/2025-03-20', '2025-03-18', '2025-03-20'],
    ['2025-02-30', undefined],
    ['2025-13', undefined],
    ['2025-W60', undefined],
    ['P30D', undefined],
    ['XXXX-WXX-1', undefined],
    ['PAST_REF', undefined],
    ['2024/2023', undefined],
    ['', undefined],
  ];
  for (const [value, from, to] of cases) {
    assert.deepEqual(intervalOf(value), from === undefined ? undefined : { from, to }, value);
  }
});

test('three answers to whether two dates agree', () => {
  const compare = (a: string, b: string) => compareDates(intervalOf(a)!, intervalOf(b)!);
  assert.equal(compare('2014', '2022'), 'contradictory');
  assert.equal(compare('2014', '2014-03-18'), 'compatible');
  assert.equal(compare('2014-03-18', '2014-03-18TMO'), 'same');
  assert.equal(compare('2023/2024', '2024/2025'), 'compatible');
  assert.equal(compare('2025-03-17', '2025-03-18'), 'contradictory');
});

test('dates as a reader writes them', () => {
  assert.equal(formatDate('2025-03-18'), '18 March 2025');
  assert.equal(formatDate('2025-03-18TNI'), '18 March 2025');
  assert.equal(formatDate('2025-03'), 'March 2025');
  assert.equal(formatDate('2025'), '2025');
  assert.equal(formatDate('2024-Q3'), '2024-Q3');
});
