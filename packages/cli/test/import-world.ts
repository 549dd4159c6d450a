// What the tests of import share: a sandbox, an account and a folder for each test, and the export that goes in.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { GrowPanel } from '@growpanel/sdk';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { growpanel } from './in-process.js';

export const sample = fileURLToPath(new URL('../../../examples/billing-export', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'growpanel-import-'));
export let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ now: '2026-06-30' });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(root, { recursive: true });
});

export let folder: string;
export let account: { url: string; apiKey: string };
export let gp: GrowPanel;
beforeEach(async () => {
  folder = mkdtempSync(join(root, 'case-'));
  const { apiKey } = await sandbox.createAccount();
  account = { url: sandbox.url, apiKey };
  gp = new GrowPanel({ apiKey, baseUrl: sandbox.url });
});

export const write = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};
export const run = (...words: string[]) =>
  growpanel(['import', ...words], { api: account, env: { HOME: folder } });
export const checkpoints = () => {
  const path = join(folder, '.growpanel/imports');
  return existsSync(path) ? readdirSync(path) : [];
};
/** Ids of what is stored, in order. */
export const stored = async (kind: 'customers' | 'plans' | 'invoices', source: string) => {
  const { data } = await gp.data[kind].list({ query: { source, limit: '10000' } });
  return data.result.list.map((row) => String(row.id)).sort();
};
export const message = (stderr: string) => JSON.parse(stderr.trim().split('\n').at(-1)!).error;

export const customersCsv = 'id,name\nc1,Acme\nc2,Beta\n';
export const plansCsv = 'id,name,interval,currency\np1,Pro,month,usd\n';
export const invoice = (id: string, amount: string | number = 9900) =>
  `${id},c1,p1,2026-0${id.slice(1)}-01,${amount},usd`;
export const invoicesHead = 'id,customer_id,plan_id,date,amount,currency';
export const goodExport = () => {
  write('export/customers.csv', customersCsv);
  write('export/plans.csv', plansCsv);
  write('export/invoices.csv', [invoicesHead, invoice('i1'), invoice('i2'), ''].join('\n'));
  return join(folder, 'export');
};
