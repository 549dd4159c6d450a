// --date: what people write, and what the API gets.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dateForms, dateRange } from '../src/input/dates.js';
import { growpanel } from './in-process.js';
import { type MockApi, startMockApi } from './mock-api.js';

let api: MockApi;
beforeAll(async () => {
  api = await startMockApi();
});
beforeEach(() => api.answerWith());
afterAll(() => api.close());

const today = new Date('2024-05-17T23:59:59Z');

test.each([
  ['20240101-20241231', '20240101-20241231'],
  ['20240229', '20240229'],
  ['2024', '20240101-20241231'],
  ['2024-Q2', '20240401-20240630'],
  ['2024q4', '20241001-20241231'],
  ['2024-02', '20240201-20240229'],
  ['2024-06-30', '20240630'],
  ['2024-06-01..2024-06-30', '20240601-20240630'],
  ['2023..2024-Q1', '20230101-20240331'],
  ['20240101..20240102', '20240101-20240102'],
  ['last-12-months', 'last-12-months'],
  ['last-3-months', '20240301-20240517'],
  ['last-6-months', '20231201-20240517'],
  ['last-30-days', '20240418-20240517'],
  ['last-1-day', '20240517'],
  ['last-2-weeks', '20240504-20240517'],
  ['last-2-years', '20230101-20240517'],
  ['mtd', '20240501-20240517'],
  ['QTD', '20240401-20240517'],
  ['ytd', '20240101-20240517'],
  ['today', '20240517'],
  ['yesterday', '20240516'],
])('%s → %s', (written, sent) => {
  expect(dateRange(written, today)).toBe(sent);
});

test('yesterday of a first of March', () => {
  expect(dateRange('yesterday', new Date('2024-03-01T00:00:00Z'))).toBe('20240229');
});

test.each([
  ...[
    '',
    '24',
    '2024-13',
    '2024-00',
    '2024-Q5',
    '20240631',
    '2023-02-29',
    'last-0-days',
    'last-days',
    'soon',
  ],
  ...['2024-06-30..2024-06-01', '20241231-20240101', '2024..', '..2024', '1..2..3', '2024-06-01-2024-06-30'],
])('%j is refused with the forms there are', (written) => {
  expect(() => dateRange(written, today)).toThrow(/range/);
});

test('on the command line, of reports the contract knows or not, and of exports', async () => {
  for (const line of ['reports mrr', 'reports leads-to-come', 'exports customers']) {
    await growpanel([...line.split(' '), '--date', '2024-Q2'], { api });
    expect(api.seen.at(-1)!.query.date).toBe('20240401-20240630');
  }
  const { code, stderr } = await growpanel(['reports', 'mrr', '--date', '2024-31'], { api });
  expect(code).toBe(2);
  expect(JSON.parse(stderr).error).toMatchObject({
    message: "'2024-31' is no range of days",
    hint: `Write one of ${dateForms.join(', ')}.`,
  });
});
