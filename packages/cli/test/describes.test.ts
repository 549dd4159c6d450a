// What the command says about itself, and all pages of a list.
import { operations } from '@growpanel/sdk/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { exits } from '../src/errors/exits.js';
import { growpanel } from './in-process.js';
import { type MockApi, startMockApi } from './mock-api.js';

let api: MockApi;
beforeAll(async () => {
  api = await startMockApi();
});
beforeEach(() => api.answerWith());
afterAll(() => api.close());

test('help exit-codes names every code', async () => {
  const { code, stdout } = await growpanel(['help', 'exit-codes']);
  expect(code).toBe(0);
  const named = stdout.match(/^ *\d+/gm)?.map(Number);
  expect(named).toEqual([...new Set([0, ...Object.values(exits)])]);
});

test('help fits a terminal of 80 columns, and says which values there are', async () => {
  for (const words of [[], ['import'], ['sandbox'], ['webhooks', 'listen'], ['reports', 'mrr']]) {
    const { code, stdout } = await growpanel([...words, '-h']);
    expect(code).toBe(0);
    const own = stdout.split('\n').filter((line) => !line.startsWith('  $ '));
    expect(own.filter((line) => line.length > 80)).toEqual([]);
  }
  const { stdout } = await growpanel(['help', 'reports', 'mrr']);
  expect(stdout).toMatch(/Length of a row; one of day, week, month, quarter,\s+year\n/);
});

test('commands --json has every operation, with arguments, options and values', async () => {
  const { commands, exit_codes, global_options } = JSON.parse(
    (await growpanel(['commands', '--json'])).stdout,
  );
  expect(exit_codes).toEqual(exits);
  expect(global_options.map(({ name }: { name: string }) => name)).toContain('--format');
  // Reading and writing a setting is one command.
  const settings = Object.values(operations).filter(({ path }) => path.startsWith('/settings/')).length / 2;
  expect(commands.length).toBeGreaterThanOrEqual(Object.keys(operations).length - settings);
  const named = (name: string) => commands.find(({ command }: { command: string }) => command === name);
  expect(named('reports mrr').options).toContainEqual({
    ...{ name: '--interval', takes: 'value', description: 'Length of a row', required: false },
    values: ['day', 'week', 'month', 'quarter', 'year'],
  });
  expect(named('customers get').arguments).toEqual([{ name: 'id', required: true, many: false }]);
  expect(named('account delete').options.map(({ name }: { name: string }) => name)).toContain('--confirm');
  const { stdout } = await growpanel(['commands', '--jq', '.[].command']);
  expect(stdout).toContain('account team edit\n');
});

test('api --paginate asks for page after page, until one is not full', async () => {
  const all = Array.from({ length: 7 }, (_, at) => ({ id: `c${at}` }));
  api.answerWith({
    'GET /customers': {
      page: ({ limit, offset }) => ({
        currency: 'usd',
        result: { count: 7, list: all.slice(Number(offset), Number(offset) + Number(limit)) },
      }),
    },
  });
  const run = async (...more: string[]) =>
    (await growpanel(['api', 'GET', '/customers', 'limit=3', '--paginate', ...more], { api })).stdout;
  expect(JSON.parse(await run())).toEqual(all);
  expect(api.seen.map(({ query }) => query.offset)).toEqual(['0', '3', '6']);
  expect(JSON.parse(await run('offset=5'))).toEqual(all.slice(5));
  expect(JSON.parse(await run('--envelope')).result.list).toEqual(all);
  expect((await run('--format', 'jsonl')).split('\n')).toHaveLength(8);
});

test('api --paginate: a list that comes whole each time comes once; what is no list is said to be none', async () => {
  const body = { result: { count: 2, list: [{ id: 'a' }, { id: 'b' }] } };
  api.answerWith({ 'GET /plans': { body } });
  const run = (...words: string[]) => growpanel(['api', ...words, '--paginate'], { api });
  expect(JSON.parse((await run('GET', '/plans', 'limit=2')).stdout)).toEqual(body.result.list);
  expect((await run('GET', '/profile')).code).toBe(2);
  expect((await run('DELETE', '/plans')).code).toBe(2);
  expect((await run('GET', '/plans', 'limit=x')).code).toBe(2);
});
