// Every command line that the documentation page "CLI" prints, as printed.
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { words } from './growpanel.js';
import { growpanel } from './in-process.js';
import { type MockApi, startMockApi } from './mock-api.js';

let sandbox: Sandbox;

/** A server of its own for a test, so that tests can run side by side. */
async function mockFor({ onTestFinished }: Pick<TestContext, 'onTestFinished'>): Promise<MockApi> {
  const mock = await startMockApi();
  onTestFinished(() => mock.close());
  return mock;
}

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'golden' });
});
afterAll(() => sandbox.close());

describe.concurrent('each line gets its answer and makes the request that it should', () => {
  test.for<[string, string | undefined]>([
    ['growpanel --api-key YOUR_API_KEY reports summary', 'GET /reports/summary'],
    ['growpanel reports summary', 'GET /reports/summary'],
    ['growpanel reports summary --format json', 'GET /reports/summary'],
    ['growpanel reports summary --format table', 'GET /reports/summary'],
    ['growpanel reports summary --format csv', 'GET /reports/summary'],
    [
      'growpanel reports mrr --date 20240101-20241231 --interval month',
      'GET /reports/mrr date=20240101-20241231 interval=month',
    ],
    ['growpanel reports cohort --currency usd', 'GET /reports/cohort currency=usd'],
    ['growpanel reports mrr --breakdown plan', 'GET /reports/mrr breakdown=plan'],
    [
      'growpanel reports cashflow-failed-payments --date 20241001-20241231',
      'GET /reports/cashflow-failed-payments date=20241001-20241231',
    ],
    ['growpanel reports mrr --region eu --country US', undefined],
    ['growpanel reports mrr --country US', 'GET /reports/mrr region=us'],
    ['growpanel reports mrr --data-source ds_1 --plan pg_1', 'GET /reports/mrr plan=pg_1 data_source=ds_1'],
    ['growpanel customers list', 'GET /customers'],
    ['growpanel customers list --limit 50 --offset 100', 'GET /customers limit=50 offset=100'],
    ['growpanel customers get cus_abc123', 'GET /customers/cus_abc123'],
    ['growpanel customers resync cus_abc123', 'POST /customers/cus_abc123/resync'],
    ['growpanel plans list', 'GET /plans'],
    ['growpanel data customers list', 'GET /data/customers source=ds_1'],
    ['growpanel data customers get cus_abc123', 'GET /data/customers/cus_abc123 source=ds_1'],
    [
      `growpanel data customers create --body '{"id":"cus_new","name":"Acme Inc","email":"billing@acme.com"}'`,
      'POST /data/customers',
    ],
    [
      `growpanel data customers update cus_abc123 --body '{"name":"Updated Name"}'`,
      'PUT /data/customers/cus_abc123',
    ],
    ['growpanel data customers delete cus_abc123', 'DELETE /data/customers/cus_abc123'],
    ['growpanel data data-sources list', 'GET /data/data-sources'],
    ['growpanel data data-sources reset ds_123', 'POST /data/data-sources/ds_123/reset'],
    ['growpanel data data-sources connect ds_123', 'POST /data/data-sources/ds_123/connect'],
    ['growpanel data data-sources full-import ds_123', 'POST /data/data-sources/ds_123/full-import'],
    ['growpanel data data-sources progress ds_123', 'GET /data/data-sources/ds_123/progress'],
    ['growpanel data data-sources abort ds_123', 'POST /data/data-sources/ds_123/abort'],
    ['growpanel data plan-groups list', 'GET /data/plan-groups'],
    [
      `growpanel data plan-groups ai-suggest --body '{"plans":["plan1","plan2"]}'`,
      'POST /data/plan-groups/ai-suggest',
    ],
    [
      `growpanel data plan-groups merge --body '{"source":"pg1","target":"pg2"}'`,
      'POST /data/plan-groups/merge',
    ],
    [
      `growpanel data plan-groups delete-multiple --body '{"ids":["pg1","pg2"]}'`,
      'POST /data/plan-groups/delete-multiple',
    ],
    ['growpanel exports customers', 'GET /exports/customers.csv'],
    ['growpanel exports mrr-movements', 'GET /exports/mrr-movements.csv'],
    [
      'growpanel exports customers --date 20240101-20241231',
      'GET /exports/customers.csv date=20240101-20241231',
    ],
    ['growpanel settings get', 'GET /settings'],
    [`growpanel settings update --body '{"base_currency":"usd"}'`, 'POST /settings'],
    ['growpanel settings stripe', 'GET /settings/stripe'],
    ['growpanel settings hubspot', 'GET /settings/hubspot'],
    ['growpanel settings webhook', 'GET /settings/webhook'],
    ['growpanel settings slack', 'GET /settings/slack'],
    [`growpanel settings slack --body '{"channel":"#mrr"}'`, 'POST /settings/slack'],
    ['growpanel settings teams', 'GET /settings/teams'],
    ['growpanel settings looker-studio', 'GET /settings/looker-studio'],
    ['growpanel settings notifications', 'GET /settings/notifications'],
    [`growpanel settings notifications --body '{"email_reports":true}'`, 'PUT /settings/notifications'],
    ['growpanel integrations verify', 'GET /integrations/verify'],
    ['growpanel integrations webhooks get wh_123', 'GET /integrations/webhooks/wh_123'],
    ['growpanel integrations webhooks sample customer.created', 'GET /integrations/sample/customer.created'],
    ['growpanel account get', 'GET /account'],
    [`growpanel account update --body '{"name":"New Account Name"}'`, 'POST /account'],
    ['growpanel account billing details', 'GET /account/billing'],
    ['growpanel account billing invoices', 'GET /account/billing/invoices'],
    ['growpanel account billing portal', 'GET /account/billing/portal'],
    [`growpanel account billing subscribe --body '{"plan":"pro"}'`, 'POST /account/billing/subscribe'],
    [
      `growpanel account billing change-plan --body '{"plan":"enterprise"}'`,
      'POST /account/billing/change-plan',
    ],
    ['growpanel account billing undo-cancellation', 'POST /account/billing/undo-cancellation'],
    ['growpanel account team list', 'GET /account/team'],
    [
      `growpanel account team invite --body '{"email":"user@example.com","role":"admin"}'`,
      'POST /account/team/invite',
    ],
    [`growpanel account team edit user_123 --body '{"role":"readonly"}'`, 'PUT /account/team/user_123'],
    ['growpanel account team remove user_123', 'DELETE /account/team/user_123'],
    ['growpanel account api-keys list', 'GET /account/api-keys'],
    [
      `growpanel account api-keys create --body '{"name":"CI Key","role":"readonly"}'`,
      'POST /account/api-keys',
    ],
    [
      `growpanel account api-keys update key_123 --body '{"name":"Renamed"}'`,
      'PUT /account/api-keys/key_123',
    ],
    ['growpanel account api-keys delete key_123', 'DELETE /account/api-keys/key_123'],
    ['growpanel integrations webhooks list', 'GET /integrations/webhooks'],
    [
      `growpanel integrations webhooks create --body '{"url":"https://example.com/hook","events":["customer.created"]}'`,
      'POST /integrations/webhooks',
    ],
    ['growpanel integrations webhooks delete wh_123', 'DELETE /integrations/webhooks/wh_123'],
    [
      'growpanel api GET /reports/mrr date=20240101-20250131 interval=month',
      'GET /reports/mrr date=20240101-20250131 interval=month',
    ],
    [`growpanel api POST /data/customers --body '{"name":"Acme","email":"a@b.com"}'`, 'POST /data/customers'],
    ['growpanel api DELETE /data/customers/cus_123', 'DELETE /data/customers/cus_123'],
    [`growpanel data customers create --body '{"name":"Acme"}'`, 'POST /data/customers'],
  ])('%s', async ([line, request], context) => {
    const mock = await mockFor(context);
    const { code, stdout, stderr } = await growpanel(words(line), { api: mock });
    if (request === undefined) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      return;
    }
    // The flag works as documented, and warns.
    const warning = line.includes('--api-key') ? /^growpanel: others .* can see --api-key.*\n$/ : /^$/;
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(warning) });
    const { method, path, query } = mock.seen.at(-1)!;
    const parameters = Object.entries(query).map(([name, value]) => ` ${name}=${value}`);
    expect(`${method} ${path}${parameters.join('')}`).toBe(request);
    expect(stdout).not.toMatch(/\[object|undefined|NaN/);
    expect(stdout.length).toBeGreaterThan(2);
  });

  test('an update of settings sends the body; a push gets the only data source', async (context) => {
    const mock = await mockFor(context);
    await growpanel(words(`growpanel settings notifications --body '{"daily_report":true}'`), { api: mock });
    expect(mock.seen.at(-1)).toMatchObject({ method: 'PUT', body: { daily_report: true } });
    await growpanel(words(`growpanel data customers create --body '{"name":"Acme"}'`), { api: mock });
    expect(mock.seen.at(-1)).toMatchObject({ body: { name: 'Acme', data_source: 'ds_1' } });
  });
});

test('what this release does not have is a usage error that names the way around', async (context) => {
  const mock = await mockFor(context);
  const { code, stdout, stderr } = await growpanel(words('growpanel settings pager'), { api: mock });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/unknown command/);
  expect(stderr).toMatch(/growpanel api METHOD/);
  expect(mock.seen).toEqual([]);
});

describe('against the sandbox, the five movements of the worked example', () => {
  const api = () => sandbox;

  test("reports mrr --format json | jq '.[0].total_mrr'", async () => {
    const { stdout } = await growpanel(
      words('growpanel reports mrr --date 20240201-20240831 --format json'),
      { api: api() },
    );
    const rows = JSON.parse(stdout) as Array<Record<string, number>>;
    expect(rows[0]!.total_mrr).toBe(9900);
    const movements = rows.map((row) => [
      row.new,
      row.expansion,
      row.contraction,
      row.churn,
      row.reactivation,
    ]);
    expect(movements).toEqual([
      [9900, 0, 0, 0, 0],
      [0, 20000, 0, 0, 0],
      [0, 0, -25000, 0, 0],
      [0, 0, 0, -4900, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 9900],
    ]);
  });

  test('as tables', async () => {
    const lines = [
      'reports summary',
      'reports mrr --date 20240201-20240831',
      'customers list',
      'data invoices list',
    ];
    const runs = lines.map((line) =>
      growpanel([...words(line), '--format', 'table'], { api: api(), env: { COLUMNS: '120' } }),
    );
    const printed = (await Promise.all(runs)).map(({ stdout, stderr }) => stdout + stderr);
    expect(`\n${printed.join('\n')}`).toMatchSnapshot();
  });

  test('a customer goes in, is updated, is read and goes out', async () => {
    const steps = [
      `data customers create --body '{"id":"cus_new","name":"New","email":"new@example.com","country":"us"}'`,
      `data customers update cus_new --body '{"name":"Renamed"}'`,
      'data customers get cus_new',
      'data customers delete cus_new',
      'data customers get cus_new',
    ];
    const codes: Array<number | null> = [];
    for (const step of steps) {
      const { code, stdout } = await growpanel(words(step), { api: api() });
      codes.push(code);
      if (step === steps[2] && code === 0) expect(JSON.parse(stdout)).toMatchObject({ name: 'Renamed' });
    }
    expect(codes).toEqual([0, 0, 0, 0, 5]);
  });
});
