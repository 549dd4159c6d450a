// Every command line that the documentation page "CLI" prints, typed into bash against a sandbox, and what comes out.
// Where the page names an id that only a server can give, it stands for one that this server gave.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { GrowPanel } from '@growpanel/sdk';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { binary } from '../growpanel.js';

const folder = mkdtempSync(join(tmpdir(), 'growpanel-page-'));
const ids: Record<string, string> = {};
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'golden' });
  mkdirSync(join(folder, 'bin'));
  symlinkSync(binary, join(folder, 'bin/growpanel'));
  writeFileSync(join(folder, 'customer.json'), '{"id":"cus_file","name":"From a file"}');
  ids.YOUR_API_KEY = sandbox.apiKey;
  const gp = new GrowPanel({ apiKey: sandbox.apiKey, baseUrl: sandbox.url });
  const [source] = (await gp.data.sources.list()).data.result;
  ids.ds_123 = source!.id!;
  const customer = (id: string) => ({ id, name: id, data_source: ids.ds_123! });
  await gp.data.customers.create({ body: ['cus_abc123', 'cus_123'].map(customer) });
  const { data: plans } = await gp.data.plans.list({ query: { source: ids.ds_123 } });
  [ids.plan1, ids.plan2] = plans.result.list.map(({ external_id }) => external_id) as [string, string];
  const url = 'https://example.com/other';
  ids.wh_123 = (await gp.webhooks.create({ body: { url, event_type: 'movement.churn' } })).data.id;
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

async function typed(line: string): Promise<string> {
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    HOME: folder,
    GROWPANEL_API_URL: sandbox.url,
    GROWPANEL_API_KEY: sandbox.apiKey,
  };
  const known = line.replace(/\b(?:\w+_123|pg[12]|plan[12]|YOUR_API_KEY)\b/g, (id) => ids[id] ?? id);
  const words = ['-o', 'pipefail', '-c', known];
  const running = promisify(execFile)('bash', words, { env, cwd: folder, timeout: 30_000 });
  running.child.stdin!.end();
  const { stdout } = await running;
  const [, file] = / > (\S+)$/.exec(line) ?? [];
  return file ? readFileSync(join(folder, file), 'utf8') : stdout;
}

const done = /"success": true/;
const rowsOfMrr = /^\[\n {2}\{\n {4}"date": "2024-01-01",[\s\S]*"total_mrr": 9900,/;
const stored = /"export_status": "success"/;

/** The lines in the order of the page, but for those that empty the account: they are the last. */
const lines: ReadonlyArray<[line: string, comesOut: RegExp]> = [
  ['growpanel --version', /^\d+\.\d+\.\d+\n$/],
  ['growpanel --api-key YOUR_API_KEY reports summary', /"mrr_current": 9900,/],
  ['growpanel reports summary', /"mrr_current": 9900,/],
  ['growpanel reports mrr --date 20240101-20241231 --interval month', rowsOfMrr],
  ['growpanel customers list', /"id": "cust_123",\n {4}"name": "Acme Inc"/],
  ['growpanel exports customers > customers.csv', /^id,name,[\s\S]*\r?\ncust_123,Acme Inc,/],
  ['growpanel reports summary --format json', /"mrr_current": 9900,/],
  ['growpanel reports summary --format table', /^MRR +99\.00 /m],
  ['growpanel reports summary --format csv', /^mrr_current,[\s\S]*\n9900,/],
  ['growpanel reports cohort --currency usd', /"cohort_group": "2024-02-01",\n.*\n {4}"initial_mrr": 9900/],
  ['growpanel reports mrr --breakdown plan', /"breakdown": \{\n {6}"plan_basic"/],
  ['growpanel reports cashflow-failed-payments --date 20241001-20241231', /^\[\]\n$/],
  ['growpanel customers list --limit 50 --offset 100', /^\[\]\n$/],
  ['growpanel customers get cus_abc123', /"id": "cus_abc123"/],
  ['growpanel customers resync cus_abc123', done],
  ['growpanel plans list', /"id": "plan_basic"/],
  ['growpanel data customers list', /"id": "cust_123"/],
  ['growpanel data customers get cus_abc123', /"id": "cus_abc123"/],
  [
    `growpanel data customers create --body '{"id":"cus_new","name":"Acme Inc","email":"billing@acme.com"}'`,
    stored,
  ],
  [`growpanel data customers update cus_abc123 --body '{"name":"Updated Name"}'`, done],
  ['growpanel data customers delete cus_abc123', done],
  ['growpanel data data-sources list', /"name": "Worked example"/],
  ['growpanel data data-sources connect ds_123', /"status": "connected"/],
  ['growpanel data data-sources full-import ds_123', done],
  ['growpanel data data-sources progress ds_123', /"phase": "done"/],
  ['growpanel data data-sources abort ds_123', done],
  ['growpanel data plan-groups list', /^\[\]\n$/],
  [`growpanel data plan-groups create --body '{"name":"One","plans":["plan1"]}'`, /"id"/],
  [`growpanel data plan-groups create --body '{"name":"Two","plans":["plan2"]}'`, /"id"/],
  [`growpanel data plan-groups merge --body '{"source":"pg1","target":"pg2"}'`, /"/],
  // The merger has used it up.
  [`growpanel data plan-groups create --body '{"name":"One","plans":["plan1"]}'`, /"id"/],
  [`growpanel data plan-groups delete-multiple --body '{"ids":["pg1","pg2"]}'`, /"/],
  ['growpanel exports mrr-movements > movements.csv', /,new,[\s\S]*,churn,/],
  ['growpanel exports customers --date 20240101-20241231 > customers_2024.csv', /^id,name,/],
  ['growpanel settings get', /"base_currency": "usd"/],
  [`growpanel settings update --body '{"base_currency":"usd"}'`, /"base_currency": "usd"/],
  ['growpanel settings notifications', /"daily_report": false/],
  [`growpanel settings notifications --body '{"email_reports":true}'`, /"daily_report": true/],
  ['growpanel settings stripe', /"stripe_account": null/],
  ['growpanel settings hubspot', /"portal_id": null/],
  ['growpanel settings webhook', /"url": null/],
  ['growpanel settings slack', /"channel": null/],
  ['growpanel settings teams', /"webhook_url": null/],
  ['growpanel settings looker-studio', /"enabled": false/],
  ['growpanel integrations verify', /"access_level": "admin"/],
  ['growpanel integrations webhooks list', /"event_type": "movement.churn"/],
  ['growpanel integrations webhooks get wh_123', /"url": "https:\/\/example.com\/other"/],
  [
    `growpanel integrations webhooks create --body '{"url":"https://example.com/hook","events":["customer.created"]}'`,
    /"secret": "whsec_/,
  ],
  ['growpanel integrations webhooks delete wh_123', done],
  ['growpanel integrations webhooks sample customer.created', /"event_type": "customer.created"/],
  ['growpanel account get', /"name": "Sandbox"/],
  [`growpanel account update --body '{"name":"New Account Name"}'`, /"name": "New Account Name"/],
  ['growpanel account billing details', /"plan": "starter"/],
  ['growpanel account billing invoices', /"amount": 4900/],
  ['growpanel account billing portal', /"url": "https:/],
  [`growpanel account billing subscribe --body '{"plan":"pro"}'`, /"plan": "pro"/],
  [`growpanel account billing change-plan --body '{"plan":"enterprise"}'`, /"plan": "enterprise"/],
  ['growpanel account billing undo-cancellation', /"cancel_at_period_end": false/],
  ['growpanel account team list', /"role": "owner"/],
  [
    `growpanel account team invite --body '{"email":"user@example.com","role":"admin"}'`,
    /"status": "invited"/,
  ],
  [`growpanel account team edit user_123 --body '{"role":"readonly"}'`, /"role": "readonly"/],
  ['growpanel account team remove user_123', done],
  ['growpanel account api-keys list', /"access_level": "admin"/],
  [
    `growpanel account api-keys create --body '{"name":"CI Key","role":"readonly"}'`,
    /"access_level": "readonly"/,
  ],
  [`growpanel account api-keys update key_123 --body '{"name":"Renamed"}'`, /"name": "Renamed"/],
  ['growpanel account api-keys delete key_123', done],
  ['growpanel api GET /reports/mrr date=20240101-20250131 interval=month', /"currency": "usd"/],
  [`growpanel api POST /data/customers --body '{"name":"Acme","email":"a@b.com"}'`, stored],
  ['growpanel api DELETE /data/customers/cus_123', done],
  [`growpanel data customers create --body '{"name":"Acme"}'`, stored],
  ['growpanel data customers create --body @customer.json', stored],
  [`echo '{"name":"Acme"}' | growpanel data customers create`, stored],
  ['cat customer.json | growpanel data customers create', stored],
  [`growpanel reports mrr --format json | jq '.[0].total_mrr'`, /^\d+\n$/],
  ['growpanel exports customers | csvtool col 1,2 -', /^cust_123,Acme Inc$/m],
  ['growpanel data data-sources reset ds_123', done],
];

/** What an id of the page stands for, from the answer that made it. */
const made: ReadonlyArray<[line: RegExp, id: string]> = [
  [/team invite/, 'user_123'],
  [/api-keys create/, 'key_123'],
  [/"One"/, 'pg1'],
  [/"Two"/, 'pg2'],
];

const hasBash = inject('shells').includes('bash');

test.runIf(hasBash).each(lines)('%s', async (line, comesOut) => {
  const program = /\| (jq|csvtool) /.exec(line)?.[1];
  if (program && !inject('programs').includes(program)) return;
  const text = await typed(line);
  expect(text).toMatch(comesOut);
  const [, id] = made.find(([pattern]) => pattern.test(line)) ?? [];
  if (id) ids[id] = String((JSON.parse(text) as { id: string }).id);
});

test.runIf(hasBash)('a command that the sandbox cannot answer says why', async () => {
  const failed = typed(`growpanel data plan-groups ai-suggest --body '{"plans":["plan1","plan2"]}'`);
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('needs a language model, which the sandbox does not have'),
  });
});
