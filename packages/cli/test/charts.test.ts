// --chart: as wide as the terminal and no wider, with signs that tell things apart when there are no colours.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { growpanel } from './in-process.js';
import { type MockApi, startMockApi } from './mock-api.js';

let api: MockApi;
beforeAll(async () => {
  api = await startMockApi();
});
beforeEach(() => api.answerWith());
afterAll(() => api.close());

const months = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}-01`);

const mrr = months.map((date, at) => ({
  date,
  ...{ new: 100000 + at * 5000, expansion: 40000, contraction: -10000, churn: at % 3 ? -30000 : 0 },
  ...{ reactivation: at === 5 ? 60000 : 0, total_mrr: 1000000 + at * 110000 },
}));
const retention = months.map((date, at) => ({
  date,
  ...{ nrr: 104 - at, grr: at === 4 ? null : 96 - at / 2, customer_retention_rate: 90 + (at % 4) },
}));
const cohort = months.map((date, at) => ({
  ...{ cohort_group: date, label: date.slice(0, 7), initial_mrr: 1, initial_customers: 1 },
  periods: Array.from({ length: 12 - at }, (_, period) => ({ mrr_retention: 100 - period * 6 - at / 2 })),
}));
const answers = {
  'GET /reports/mrr': { body: { currency: 'usd', result: mrr } },
  'GET /reports/retention': { body: { currency: 'usd', result: retention } },
  'GET /reports/cohort': { body: { currency: 'usd', result: { list: cohort } } },
};

const draw = async (line: string, env: Record<string, string>) =>
  (await growpanel(['reports', ...line.split(' '), '--chart'], { api, env })).stdout;

test.each([
  ['mrr', 60],
  ['mrr', 120],
  ['retention', 60],
  ['retention', 120],
  ['cohort', 60],
  ['cohort', 120],
])('%s at %i columns', async (name, columns) => {
  api.answerWith(answers);
  const text = await draw(name, { COLUMNS: String(columns) });
  expect(`\n${text}`).toMatchSnapshot();
  expect(text).not.toContain('\u001b');
  expect(text.split('\n').filter((line) => line.length > columns)).toEqual([]);
});

test('a year of days in 60 columns: several to a column', async () => {
  const rows = Array.from({ length: 366 }, (_, at) => ({
    ...mrr[0],
    date: new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10),
  }));
  api.answerWith({ 'GET /reports/mrr': { body: { currency: 'usd', result: rows } } });
  const text = await draw('mrr --interval day', { COLUMNS: '60' });
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(text).toContain('by day');
  expect(text).toContain('new +366,000.00');
});

test('colours on request, of cells by their height', async () => {
  api.answerWith(answers);
  const env = { COLUMNS: '80', FORCE_COLOR: '1' };
  expect(await draw('cohort', env)).toContain('\u001b[48;5;34m');
  expect(await draw('mrr', env)).toContain('\u001b[31m█');
  expect(await draw('mrr', { ...env, NO_COLOR: '1' })).not.toContain('\u001b');
});

test('nothing to draw is said, nulls are gaps, a hostile label is harmless', async () => {
  api.answerWith({
    'GET /reports/mrr': { body: { currency: 'usd', result: [] } },
    'GET /reports/retention': { body: { result: [{ date: '2024-01-01', nrr: null }] } },
    'GET /reports/cohort': { body: { result: { list: [{ label: 'a\u001b[2J', periods: [] }] } } },
  });
  expect(await draw('mrr', {})).toContain('Nothing to draw');
  expect(await draw('retention', {})).toContain('Nothing to draw');
  expect(await draw('cohort', {})).toContain('a\\x1b[2J');
});

test.each(['--format csv', '--fields date', '--jq .', '--envelope', '--breakdown plan'])(
  'with %s it is a usage error',
  async (other) => {
    const { code } = await growpanel(['reports', 'mrr', '--chart', ...other.split(' ')], { api });
    expect({ code, requests: api.seen }).toEqual({ code: 2, requests: [] });
  },
);
