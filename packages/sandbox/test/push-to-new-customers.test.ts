// What is stored of customers whose first invoices come in one push, which are not read back: it must make no difference.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, customer, freshAccount, invoice, openApi, plan } from './api.js';
import { randomHistory, shuffled } from './random-history.js';

let opened: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  opened = await openApi();
});
afterAll(() => opened.sandbox.close());

/** Ledgers and movements as they are stored, less the revision, which every write changes. */
async function stored(api: Api): Promise<unknown[]> {
  await api.put('/_sandbox/snapshots/now');
  const response = await opened.sandbox.fetch('/_sandbox/snapshots/now', {
    headers: { authorization: `Bearer ${api.key}` },
  });
  const lines = (await response.text()).trim().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as { table?: string; row?: { revision?: string } });
  return rows
    .filter(({ table }) => table === 'ledgers' || table === 'movements')
    .map((line) => {
      if (line.row) delete line.row.revision;
      return JSON.stringify(line);
    })
    .sort();
}

async function expectAsRebuilt(api: Api) {
  const before = await stored(api);
  expect(before.length).toBeGreaterThan(1);
  await api.post('/data/data-sources/ds_1/full-import');
  expect(await stored(api)).toEqual(before);
}

test.each(Array.from({ length: 12 }, (_, i) => i + 1))(
  'history number %i, some of it pushed before',
  async (seed) => {
    const { customers, plans, invoices } = randomHistory(seed);
    const api = await freshAccount(opened);
    await api.post('/data/plans', plans);
    await api.post('/data/customers', customers);
    // Of half of the customers nothing, of the other half some; the rest comes in an order of its own.
    const early = invoices.filter(
      ({ customer_id }, i) => Number(String(customer_id).at(-1)) % 2 && i % 3 === 0,
    );
    await api.post('/data/invoices', early);
    await expectAsRebuilt(api);
    await api.post(
      '/data/invoices',
      shuffled(
        invoices.filter((row) => !early.includes(row)),
        seed,
      ),
    );
    await expectAsRebuilt(api);
    // Once more, each invoice with another customer.
    const moved = invoices.map((row, i) => ({
      ...row,
      customer_id: customers[(i * 5) % customers.length]?.id,
    }));
    await api.post('/data/invoices', moved);
    await expectAsRebuilt(api);
  },
);

test('an invoice that moves to a new customer keeps its place in the order of arrival', async () => {
  const api = await freshAccount(opened);
  await api.post('/data/plans', plan('plan_m'));
  await api.post('/data/customers', [customer('cus_1'), customer('cus_2')]);
  await api.post('/data/invoices', invoice('first', '2024-08-01', 100));
  // Both on one day and for one subscription: the one that arrived last counts, and that is not the moved one.
  await api.post('/data/invoices', [
    invoice('second', '2024-08-01', 200, { customer_id: 'cus_2' }),
    invoice('first', '2024-08-01', 100, { customer_id: 'cus_2' }),
  ]);
  const { body } = await api.get('/customers/cus_2');
  expect(body.current_mrr_base_currency).toBe(200);
  expect((await api.get('/customers/cus_1')).body.current_mrr_base_currency).toBe(0);
  await expectAsRebuilt(api);
});
