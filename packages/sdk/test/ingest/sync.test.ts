// Events of a billing system, each one as often and in whatever order they come.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSync, RefusedError, type Sync } from '../../src/ingest/index.js';
import { customer, plan, refuse, useSandbox } from './world.js';

const open = useSandbox();

const acme = customer('acme');
const [pro, max] = [plan('pro'), plan('max')];
const billed = { customer: acme, currency: 'usd', subscriptionId: 'sub_1' };

/** The life of a subscription: 99, then 299, paid again, partly refunded, cancelled. */
const life: ((sync: Sync) => Promise<unknown>)[] = [
  (sync) =>
    sync.subscriptionCreated({
      ...billed,
      plan: pro,
      date: '2024-02-01T10:00:00Z',
      amount: 9900,
      invoiceId: 'inv_1',
    }),
  (sync) =>
    sync.invoicePaid({ ...billed, plan: pro, date: '2024-02-01T10:00:00Z', amount: 9900, id: 'inv_1' }),
  (sync) => sync.subscriptionUpdated({ ...billed, plan: max, date: '2024-03-01T10:00:00Z', amount: 29900 }),
  (sync) =>
    sync.invoicePaid({ ...billed, plan: max, date: '2024-04-01T10:00:00Z', amount: 29900, id: 'inv_2' }),
  (sync) =>
    sync.chargeRefunded({ ...billed, id: 're_1', invoiceId: 'inv_2', date: '2024-04-10', amount: 9900 }),
  (sync) => sync.subscriptionCancelled({ ...billed, date: '2024-04-20', reason: 'unused' }),
];

test('each event makes the right records, in the right order: customer, plan, invoice', async () => {
  const { gp, dataSource, requests, state } = await open();
  const sync = createSync(gp, { dataSource });
  const answers = [];
  for (const event of life) answers.push(await event(sync));
  expect(answers).toEqual([
    { customer: 'acme', plan: 'pro', invoice: 'inv_1' },
    { invoice: 'inv_1' },
    { plan: 'max', invoice: 'sub_1-updated-2024-03-01T10:00:00Z' },
    { invoice: 'inv_2' },
    { invoice: 're_1' },
    { invoice: 'sub_1-cancelled-2024-04-20' },
  ]);
  expect(requests.map(({ resource }) => resource).join(' ')).toBe(
    'customers plans invoices invoices plans invoices invoices invoices invoices',
  );
  const { mrr, invoices } = await state();
  expect(invoices).toHaveLength(5);
  const moved = mrr.result.filter((row) => row.new || row.expansion || row.contraction || row.churn);
  expect(moved.map((row) => [row.date, row.new, row.expansion, row.contraction, row.churn])).toEqual([
    ['2024-02-01', 9900, 0, 0, 0],
    ['2024-03-01', 0, 20000, 0, 0],
    ['2024-04-01', 0, 0, -9900, 0],
    ['2024-05-01', 0, 0, 0, -20000],
  ]);
});

test('redelivered and out of order, events leave the same behind', async () => {
  const inOrder = await open();
  const first = createSync(inOrder.gp, { dataSource: inOrder.dataSource });
  for (const event of life) await event(first);
  const { mrr: expected } = await inOrder.state();
  const deliveries = fc.shuffledSubarray([...life, ...life], { minLength: 2 * life.length });
  await fc.assert(
    fc.asyncProperty(deliveries, async (events) => {
      const { gp, dataSource, state } = await open();
      const sync = createSync(gp, { dataSource });
      for (const event of events) await event(sync);
      const { mrr, invoices } = await state();
      expect(invoices).toHaveLength(5);
      expect(mrr).toEqual(expected);
    }),
    { numRuns: 7 },
  );
});

test('a customer is pushed again when it has changed, but not by an event that is older', async () => {
  const { gp, dataSource, state } = await open();
  const sync = createSync(gp, { dataSource });
  const paid = (id: string, date: string, name: string) =>
    sync.invoicePaid({ id, date, customer: { ...acme, name }, amount: 100, currency: 'usd' });
  await paid('1', '2024-02-01', 'Acme');
  expect(await paid('2', '2024-03-01', 'Acme Inc')).toEqual({ customer: 'acme', invoice: '2' });
  expect(await paid('1', '2024-02-01', 'Acme')).toEqual({ invoice: '1' });
  expect((await state()).customers).toMatchObject([{ name: 'Acme Inc' }]);
});

test('only so many customers are remembered', async () => {
  const { gp, dataSource, requests } = await open();
  const sync = createSync(gp, { dataSource, remember: 2 });
  for (const id of ['a', 'b', 'c', 'c', 'a'])
    await sync.invoicePaid({
      id: `i-${id}`,
      date: '2024-02-01',
      customer: customer(id),
      amount: 1,
      currency: 'usd',
    });
  const pushed = requests.filter(({ resource }) => resource === 'customers').map(({ rows }) => rows[0]?.id);
  expect(pushed).toEqual(['a', 'b', 'c', 'a']);
});

test('what cannot be stored is an error that names the record; nothing is sent of an event that is wrong', async () => {
  const { gp, dataSource, requests } = await open();
  const sync = createSync(gp, { dataSource });
  const event = { id: 'inv_1', customer: acme, date: '2024-02-01', amount: 99.5, currency: 'usd' };
  await expect(sync.invoicePaid(event)).rejects.toMatchObject({
    name: 'RefusedError',
    resource: 'invoices',
    id: 'inv_1',
    outcome: 'invalid',
    field: 'amount',
  });
  expect(requests).toEqual([]);
  const unknown = sync.invoicePaid({ ...event, amount: 9900, customer: 'nobody' });
  await expect(unknown).rejects.toBeInstanceOf(RefusedError);
  await expect(unknown).rejects.toThrow(/^invoice 'inv_1': customer_id: no customer 'nobody'/);
});

test('an event that failed halfway is whole after it came again', async () => {
  const { gp, dataSource, requests, state } = await open(({ resource }, forward, count) =>
    resource === 'invoices' && count < 4 ? refuse(401, 'not now') : forward(),
  );
  const sync = createSync(gp, { dataSource });
  const event = { id: 'inv_1', customer: acme, plan: pro, date: '2024-02-01', amount: 9900, currency: 'usd' };
  await expect(sync.invoicePaid(event)).rejects.toThrow('not now');
  expect(await sync.invoicePaid(event)).toEqual({ invoice: 'inv_1' });
  expect(requests.map(({ resource }) => resource)).toEqual(['customers', 'plans', 'invoices', 'invoices']);
  expect((await state()).invoices).toHaveLength(1);
});

test('a sync without a data source is refused', async () => {
  const { gp } = await open();
  expect(() => createSync(gp, { dataSource: '' })).toThrow('dataSource must be the id of a data source');
});
