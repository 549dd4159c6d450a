// What people see: tables that fit the terminal, with the right units, and safe to look at.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reports } from '../src/contract/tables.js';
import { growpanel } from './in-process.js';
import { type MockApi, startMockApi } from './mock-api.js';
import { hasPseudoTerminal, onTerminal } from './pseudo-terminal.js';

let api: MockApi;
beforeAll(async () => {
  api = await startMockApi();
});
beforeEach(() => api.answerWith());
afterAll(() => api.close());

const table = async (line: string, columns: number, env: Record<string, string> = {}) => {
  const { stdout } = await growpanel([...line.split(' '), '--format', 'table'], {
    api,
    env: { COLUMNS: String(columns), ...env },
  });
  return stdout;
};

const months = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}-01`);

const mrrRow = (date: string, values: Partial<Record<string, number>> = {}) => ({
  date,
  ...{ new: 348617, expansion: 28299, contraction: -37545, churn: -106500, reactivation: 29000 },
  ...{
    mrr_diff: 261871,
    total_mrr: 3496470,
    total_customers: 91,
    arpa: 38423,
    quick_ratio: 2.62,
    fx_adjustment: 0,
  },
  ...values,
});

describe.each([60, 80, 200])('at %i columns', (columns) => {
  test.each(['reports summary', 'reports mrr', 'reports cohort', 'customers list', 'customers get cus_1'])(
    '%s',
    async (line) => {
      api.answerWith({
        'GET /reports/mrr': {
          body: { currency: 'usd', result: [mrrRow('2025-08-01'), mrrRow('2025-09-01', { mrr_diff: -5 })] },
        },
      });
      const text = await table(line, columns);
      expect(`\n${text}`).toMatchSnapshot();
      const tooLong = text.split('\n').filter((row) => row.length > columns && !row.startsWith('--fields '));
      expect(tooLong).toEqual([]);
    },
  );
});

test('what a period is compared with stands beside its first figure, in its currency', async () => {
  const compare = mrrRow('2024-08-01', { total_mrr: 1234567 });
  const result = [{ ...mrrRow('2025-08-01'), compare }];
  api.answerWith({ 'GET /reports/mrr': { body: { currency: 'usd', result } } });
  const lines = (await table('reports mrr --compare last-year', 100)).split('\n');
  expect(lines.find((line) => line.startsWith('2025-08'))).toMatch(
    /^2025-08-01 +34,964\.70 +2024-08-01 +12,345\.67 +\+2,618\.71 /,
  );
  expect(lines[2]! + lines[3]!).toMatch(/MRR\s+Date.* then/);
});

test('an object is shown in the order of the contract, and what is nested key by key', async () => {
  const data = { customer: { id: 'cus_1', tags: ['a', 'b'] } };
  api.answerWith({
    'GET /profile': { body: { email: 'ada@example.com', id: 'usr_1' } },
    'GET /integrations/sample/customer.created': { body: { id: 'evt_1', data } },
  });
  const rows = async (line: string) => (await table(line, 80)).split('\n').slice(4);
  expect(await rows('profile get')).toEqual(['ID     usr_1', 'Email  ada@example.com', '']);
  expect(await rows('integrations webhooks sample customer.created')).toEqual([
    ...['ID                  evt_1', 'Data customer ID    cus_1', 'Data customer tags  a, b', ''],
  ]);
});

test('a file has no width: nothing is left out', async () => {
  const { stdout } = await growpanel(['reports', 'mrr', '--format', 'table'], { api });
  expect(stdout).toContain('Quick ratio');
});

test('what does not fit says so, and how to see it', async () => {
  const text = await table('reports mrr', 60);
  expect(text).toMatch(
    /Not shown, for lack of width: [^.]*quick_ratio\.\n--fields \S*,quick_ratio shows them\./,
  );
});

describe('money follows its currency', () => {
  test.each([
    ['usd', '34,964.70'],
    ['jpy', '3,496,470'],
    ['kwd', '3,496.470'],
  ])('%s', async (currency, shown) => {
    api.answerWith({ 'GET /reports/mrr': { body: { currency, result: [mrrRow('2025-08-01')] } } });
    const text = await table('reports mrr --fields date,total_mrr,quick_ratio,total_customers', 80);
    expect(text).toContain(`· ${currency.toUpperCase()}`);
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      `2025-08-01  ${shown}${' '.repeat(2 + Math.max(0, 'Quick ratio'.length - 4))}2.62               91`,
    );
  });

  test('of several currencies, each amount says its own', async () => {
    const row = (id: string, amount: number, currency: string) => ({
      id,
      amount,
      currency,
      customer_id: 'c',
    });
    const list = [row('a', 1000, 'jpy'), row('b', 1000, 'usd'), row('c', -1000, 'kwd')];
    api.answerWith({ 'GET /data/invoices': { body: { result: { count: 3, list } } } });
    const text = await table('data invoices list --source ds_1 --fields id,amount', 80);
    expect(text.trimEnd().split('\n').slice(-3)).toEqual([
      'a    1,000 jpy',
      'b    10.00 usd',
      'c   -1.000 kwd',
    ]);
  });

  test('without a known currency there are only minor units, and the title says so', async () => {
    const text = await table('settings notifications', 80);
    expect(text).toContain('money in minor units');
    expect(text).toMatch(/Expansion alert threshold +50,000\n/);
  });
});

test('names of any script line up, long ones are cut, controls are shown and never obeyed', async () => {
  const names = [
    'Ångström',
    '株式会社グロース',
    'e\u0301toile',
    'a\u001b[31mred\u0007',
    'b\u009b2J\u202ec',
    'x'.repeat(90),
  ];
  const list = names.map((name, at) => ({ id: `c${at}`, name, status: 'active', mrr: 100 }));
  api.answerWith({ 'GET /customers': { body: { currency: 'usd', result: { count: 6, list } } } });
  const text = await table('customers list', 80);
  expect(`\n${text}`).toMatchSnapshot();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('a hostile error message is harmless, too', async () => {
  api.answerWith({ 'GET /plans': { status: 400, body: { error: 'bad\u001b]0;owned\u0007' } } });
  const { stderr } = await growpanel(['plans', 'list', '--format', 'table'], { api });
  expect(stderr).toContain('bad\\x1b]0;owned\\x07');
});

test('names that data brings are as harmless as its texts', async () => {
  const variables = { 'in\u001b[31mdustry': 'saas', plain: 'x' };
  api.answerWith({ 'GET /customers/c': { body: { id: 'c', custom_variables: variables } } });
  expect(await table('customers get c', 80)).toContain('Custom variables in\\x1b[31mdustry  saas');
});

test('of one object nothing is cut, and texts of several lines stand below', async () => {
  const token = 'k'.repeat(90);
  const body = { id: 'ds_1', access_token: token, description: '# Why\nThey left.\u001b[2J\n' };
  api.answerWith({ 'POST /data/data-sources': { status: 201, body } });
  const text = await table(`data data-sources create --body {"name":"x","type":"api"}`, 60);
  expect(text).toContain(token);
  expect(text).toMatch(/\n\nDescription\n# Why\nThey left\.\\x1b\[2J\n$/);
});

test('a broken-down report shows the parts under their period', async () => {
  const part = (label: string, total_mrr: number) => ({ label, total_mrr });
  const row = {
    date: '2025-08-01',
    total_mrr: 300,
    breakdown: { a: part('Pro', 100), b: part('Team', 200) },
  };
  api.answerWith({ 'GET /reports/mrr': { body: { currency: 'usd', breakdown: 'plan', result: [row] } } });
  expect(`\n${await table('reports mrr --breakdown plan', 80)}`).toMatchSnapshot();
});

test('a map of periods is a column for each period, and the earlier ones go first', async () => {
  const amounts = months.map((month, at): [string, number] => [month, (at + 1) * 100_000]);
  const line = (label: string) => ({
    key: label,
    label,
    periods: Object.fromEntries(amounts),
    customers: {},
  });
  const result = [line('New'), line('Expansion: an additional subscription')];
  api.answerWith({ 'GET /reports/mrr-table': { body: { currency: 'usd', result } } });
  expect(`\n${await table('reports mrr-table', 80)}`).toMatchSnapshot();
  const wide = await table('reports mrr-table', 200);
  expect(wide).toMatch(/2024-01 .* 2024-12\n/);
  expect(wide).not.toContain('Not shown');
});

test('a map of reasons is a column for each reason', async () => {
  const row = (type: string, subtypes: object) => ({ date: '2024-01-01', type, total: 100, subtypes });
  const shares = { plan_change: { mrr: 12345, customers: 1 }, add_on: { mrr: -500, customers: 2 } };
  const result = [row('new', {}), row('expansion', shares)];
  api.answerWith({ 'GET /reports/mrr-subtypes': { body: { currency: 'usd', result } } });
  expect(`\n${await table('reports mrr-subtypes', 80)}`).toMatchSnapshot();
});

test.each([...reports.keys()])('reports %s is a table that fits 80 columns', async (name) => {
  const text = await table(name === 'custom-variables' ? `reports ${name} --key x` : `reports ${name}`, 80);
  const [, head, , first] = /\n\n((?:.+\n)+?)(─.*)\n(.*)/.exec(`\n\n${text}`) ?? [];
  expect(head, text).toBeTruthy();
  expect(first, text).toBeTruthy();
  expect(text).not.toMatch(/\[object|undefined|NaN|\{"/);
  for (const line of text.split('\n')) {
    if (!/^Not shown| · /.test(line)) expect(line.length).toBeLessThanOrEqual(80);
  }
});

test('colours: only on request or on a terminal, never with NO_COLOR or --no-color', async () => {
  const row = mrrRow('2025-08-01');
  api.answerWith({ 'GET /reports/mrr': { body: { currency: 'usd', result: [row] } } });
  const fields = 'reports mrr --fields churn,mrr_diff';
  expect(await table(fields, 80)).not.toContain('\u001b');
  const coloured = await table(fields, 80, { FORCE_COLOR: '1' });
  expect(coloured).toContain('\u001b[31m-1,065.00\u001b[39m');
  expect(coloured).toContain('\u001b[32m+2,618.71\u001b[39m');
  expect(await table(fields, 80, { FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b');
  expect(await table(`${fields} --no-color`, 80, { FORCE_COLOR: '1' })).not.toContain('\u001b');
});

test.runIf(hasPseudoTerminal)('on a real terminal: a coloured table of its width', async () => {
  const { text } = await onTerminal('customers list </dev/null', [], { api });
  expect(text).toContain('\u001b[1mCustomers\u001b[22m');
  expect(text).toContain('billing@acme.example');
});
