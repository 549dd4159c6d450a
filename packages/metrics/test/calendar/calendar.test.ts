import { describe, expect, test } from 'vitest';
import { labelOfPeriod } from '../../src/calendar/periods.js';
import {
  addInterval,
  endOfMonth,
  formatDay,
  type Interval,
  InvalidDateError,
  parseDay,
  periods,
} from '../../src/index.js';

describe('parseDay', () => {
  test('counts days from 1970 and formats them back, for every day of 150 years', () => {
    let expected = Date.UTC(1950, 0, 1);
    for (let day = parseDay('1950-01-01'); day < parseDay('2100-01-01'); day++) {
      const iso = new Date(expected).toISOString().slice(0, 10);
      if (formatDay(day) !== iso || parseDay(iso) !== day) expect.fail(`${iso} is read as ${formatDay(day)}`);
      expected += 86_400_000;
    }
    expect(parseDay('1970-01-01')).toBe(0);
  });

  test.each([
    ['2024-02-01', 'America/New_York', '2024-02-01', 'a date is that very day'],
    ['2024-02-01T03:00:00Z', 'America/New_York', '2024-01-31', 'an instant counts where the clocks are'],
    ['2024-02-01T03:00:00Z', 'UTC', '2024-02-01', 'and in UTC'],
    ['2024-02-01T23:30:00', 'America/New_York', '2024-02-01', 'without an offset it is local time'],
    ['2024-02-01 23:30', 'Asia/Tokyo', '2024-02-01', 'a space will do'],
    ['2024-01-31T23:30:00-05:00', 'UTC', '2024-02-01', 'an offset is taken off'],
    ['2024-02-01T00:30:00.123456+0530', 'UTC', '2024-01-31', 'fractions and short offsets'],
    ['2024-02-01T00:30:00+02', 'UTC', '2024-01-31', 'hours alone'],
    ['2024-02-01T05:15:00+05:30', 'UTC', '2024-01-31', 'minutes of an offset count like its hours'],
    ['2024-02-01T05:31:00+05:30', 'UTC', '2024-02-01', 'to the minute'],
    ['2024-03-31T22:30:00Z', 'Europe/Copenhagen', '2024-04-01', 'summer time, on the day it begins'],
    ['2024-03-30T22:59:59Z', 'Europe/Copenhagen', '2024-03-30', 'winter time, the day before'],
    ['2024-10-27T22:30:00Z', 'Europe/Copenhagen', '2024-10-27', 'winter time, on the day it begins'],
    ['2024-02-01T11:00:00Z', 'Pacific/Kiritimati', '2024-02-02', 'fourteen hours ahead'],
  ])('%s in %s is %s: %s', (iso, timezone, expected) => {
    expect(formatDay(parseDay(iso, timezone))).toBe(expected);
  });

  test.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '20240201',
    '2024-2-1',
    '2024-02-01T25:00:00Z',
    '2024-02-01T10:00:00.Z',
    '2024-02-01T10:00:00+5',
    '2024-02-01T10:00:00Zulu',
    '2024-02-01X10:00:00Z',
    'yesterday',
    '',
  ])('refuses %j and names it', (value) => {
    expect(() => parseDay(value)).toThrow(InvalidDateError);
    expect(() => parseDay(value)).toThrow(`"${value}"`);
  });

  test('an unknown time zone is a RangeError', () => {
    expect(() => parseDay('2024-02-01T10:00:00Z', 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('addInterval', () => {
  test.each<[string, Interval, number, string]>([
    ['2024-01-31', 'month', 1, '2024-02-29'],
    ['2023-01-31', 'month', 1, '2023-02-28'],
    ['2024-01-31', 'month', 3, '2024-04-30'],
    ['2024-02-29', 'year', 1, '2025-02-28'],
    ['2024-03-31', 'month', -1, '2024-02-29'],
    ['2024-11-30', 'quarter', 1, '2025-02-28'],
    ['2024-12-31', 'day', 1, '2025-01-01'],
    ['2024-02-26', 'week', 1, '2024-03-04'],
  ])('%s plus one %s × %i is %s', (from, interval, count, expected) => {
    expect(formatDay(addInterval(parseDay(from), interval, count))).toBe(expected);
  });
});

test('endOfMonth knows leap years', () => {
  expect(['2024-02-10', '2023-02-10', '2024-12-31'].map((d) => formatDay(endOfMonth(parseDay(d))))).toEqual([
    '2024-02-29',
    '2023-02-28',
    '2024-12-31',
  ]);
});

describe('periods', () => {
  const list = (from: string, to: string, interval: Interval, weekStart: 0 | 1 = 1) =>
    periods(parseDay(from), parseDay(to), interval, weekStart).map(
      ({ start, end }) => `${formatDay(start)}..${formatDay(end)}`,
    );

  test('are clipped to the range at both ends', () => {
    expect(list('2024-01-15', '2024-03-10', 'month')).toEqual([
      '2024-01-15..2024-01-31',
      '2024-02-01..2024-02-29',
      '2024-03-01..2024-03-10',
    ]);
  });

  test('weeks begin on the day of the account', () => {
    expect(list('2024-02-01', '2024-02-06', 'week', 1)).toEqual([
      '2024-02-01..2024-02-04',
      '2024-02-05..2024-02-06',
    ]);
    expect(list('2024-02-01', '2024-02-06', 'week', 0)).toEqual([
      '2024-02-01..2024-02-03',
      '2024-02-04..2024-02-06',
    ]);
  });

  test('quarters and years are calendar ones', () => {
    expect(list('2023-11-05', '2024-04-01', 'quarter')).toEqual([
      '2023-11-05..2023-12-31',
      '2024-01-01..2024-03-31',
      '2024-04-01..2024-04-01',
    ]);
    expect(list('2023-11-05', '2024-04-01', 'year')).toEqual([
      '2023-11-05..2023-12-31',
      '2024-01-01..2024-04-01',
    ]);
  });

  test('are none when the range is empty', () => {
    expect(list('2024-02-02', '2024-02-01', 'day')).toEqual([]);
  });

  test.each<[string, Interval, 0 | 1, string]>([
    ['2024-02-20', 'month', 1, '2024-02'],
    ['2024-02-20', 'quarter', 1, '2024 Q1'],
    ['2024-12-20', 'quarter', 1, '2024 Q4'],
    ['2024-02-20', 'year', 1, '2024'],
    ['2024-02-01', 'week', 1, '2024-W05'],
    ['2024-12-30', 'week', 1, '2025-W01'],
    ['2021-01-03', 'week', 1, '2020-W53'],
    ['2024-12-29', 'week', 0, '2025-W01'],
    ['2024-02-01', 'day', 1, '2024-02-01'],
  ])('%s is written by %s (weeks from %i) as %s', (day, interval, weekStart, expected) => {
    expect(labelOfPeriod(parseDay(day), interval, weekStart)).toBe(expected);
  });
});
