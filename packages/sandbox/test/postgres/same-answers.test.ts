// The same data gives the same answers on SQLite and on PostgreSQL, byte for byte.
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/generated/contract.gen.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.js';
import { randomHistory, shuffled } from '../random-history.js';
import { emptyPlace } from './databases.js';

/** What is about data: other answers have ids and times in them that are new each time. */
const isData = /^\/(?:reports|customers|plans|data|exports)\b/;

/** Every such operation, plain and in each of its ways. */
const paths = routes
  .filter(({ method, path }) => method === 'GET' && isData.test(path) && !path.includes('{'))
  .flatMap(({ path, query }) => {
    const ways = ['date=20230101-20260630'];
    if ('interval' in query)
      ways.push(...['day', 'week', 'quarter', 'year'].map((interval) => `interval=${interval}`));
    if ('breakdown' in query) ways.push('breakdown=country', 'breakdown=plan');
    if ('plan' in query) ways.push('plan=~plan_month', 'status=active');
    if ('q' in query) ways.push('q=a', 'q=%25_%5C');
    return [path, ...ways.map((way) => `${path}?${way}`)];
  });

async function answersOf(sandbox: Sandbox): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const path of paths) {
    const headers = { authorization: `Bearer ${sandbox.apiKey}` };
    const response = await sandbox.fetch(path, { headers });
    answers[path] = `${response.status} ${await response.text()}`;
  }
  return answers;
}

async function expectSame(
  options: SandboxOptions,
  fill: (sandbox: Sandbox) => Promise<void> = async () => {},
) {
  await using embedded = await createSandbox(options);
  await using server = await createSandbox({ ...options, databaseUrl: await emptyPlace() });
  await fill(embedded);
  await fill(server);
  const [wanted, found] = [await answersOf(embedded), await answersOf(server)];
  for (const path of paths) expect(found[path], path).toBe(wanted[path]);
  const worked = Object.values(found).filter((text) => text.startsWith('200'));
  expect(worked.length).toBeGreaterThan(paths.length / 2);
}

describe('the answers are the same', () => {
  test.each(['golden', 'demo', 'scale:60'] as const)('with the seed %s', (seed) => expectSame({ seed }));

  test.each([11, 12, 13])('with the random history %i, pushed in any order', (seed) =>
    expectSame({ now: '2024-08-15' }, async ({ fetch, apiKey }) => {
      const headers = { authorization: `Bearer ${apiKey}` };
      const post = async (path: string, body: object) => {
        const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
        expect(response.ok, await response.text()).toBe(true);
      };
      const { plans, customers, invoices } = randomHistory(seed);
      await post('/data/data-sources', { name: 'Billing', type: 'api' });
      await post('/data/plans', plans);
      await post('/data/customers', customers);
      const rows = shuffled(invoices, seed);
      for (let start = 0; start < rows.length; start += 17)
        await post('/data/invoices', rows.slice(start, start + 17));
    }),
  );
});
