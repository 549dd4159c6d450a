// What is served at /docs, the contract behind it, and the front page. `processes/browser.test.ts` uses them.
import { afterAll, expect, test } from 'vitest';
import { type ContractFile, contractFile } from '../src/contract-file.js';
import { openApi } from './api.js';

const opened = await openApi({ seed: 'demo', now: '2026-06-30' });
const { url, apiKey, fetch } = opened.sandbox;
afterAll(() => opened.sandbox.close());

test('the contract is served with this sandbox as its server, without a key', async () => {
  const answer = await fetch('/openapi.json');
  const { servers, ...contract } = (await answer.json()) as ContractFile;
  expect(servers).toEqual([{ url, description: 'This sandbox' }]);
  const { servers: _, ...published } = contractFile();
  const without = (paths: ContractFile['paths']) =>
    Object.entries(paths).map(([path, methods]) => [
      path,
      Object.values(methods).map((operation) => ({ ...operation, 'x-codeSamples': undefined })),
    ]);
  expect({ ...contract, paths: without(contract.paths) }).toEqual({
    ...published,
    paths: without(published.paths),
  });
});

test.each(['/openapi.json', '/docs/openapi.json'])(
  '%s has samples of the operations, with its own address',
  async (path) => {
    const { paths } = (await (await fetch(path)).json()) as ContractFile;
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods)) as unknown as {
      operationId: string;
      'x-sdk': object;
      'x-codeSamples': { label: string; source: string }[];
    }[];
    expect(operations.length).toBeGreaterThan(100);
    for (const { operationId, 'x-sdk': place, 'x-codeSamples': samples } of operations) {
      if (!('namespace' in place)) continue;
      expect(
        samples.map(({ label }) => label),
        operationId,
      ).toEqual(['curl', 'TypeScript', 'Python', 'Go', 'CLI']);
      expect(samples[0]!.source).toContain(url);
    }
  },
);

test('the key is in the page only where nobody else can open it', async () => {
  expect(await (await fetch('/docs')).text()).toContain(apiKey);
  const { sandbox } = await openApi({ host: '0.0.0.0' });
  expect(await (await sandbox.fetch('/docs')).text()).not.toContain(sandbox.apiKey);
  expect(await (await sandbox.fetch('/')).text()).not.toContain('Data source');
  await sandbox.close();
});

test('the front page says where the data ends and how many accounts there are', async () => {
  await opened.sandbox.createAccount();
  const text = await (await fetch('/')).text();
  expect(text).toMatch(/Clock: 2026-06-30 \(frozen\)\nSeed: demo\n/);
  expect(text).toMatch(/Accounts: 2\n/);
  expect(text).toMatch(/Data source ds_1 \(Billing export\): \d{4,} invoices, last record 2026-06-\d\d/);
  expect(text).toContain(`Reference to try: ${url}/docs`);
});

test('what a data source is called cannot become part of the page', async () => {
  await opened.api.post('/data/data-sources', { name: '<script>alert(1)</script>', type: 'api' });
  const page = await (await fetch('/', { headers: { accept: 'text/html' } })).text();
  expect(page).not.toContain('<script>');
});
