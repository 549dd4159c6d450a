// A dry run sends nothing, and says what the sandbox would say after the rows were pushed.
import { afterEach, expect, test, vi } from 'vitest';
import { ingest } from '../../src/ingest/index.js';
import { customer, invoice, plan, useSandbox, year } from './world.js';

const open = useSandbox();

afterEach(() => {
  vi.doUnmock('@growpanel/metrics');
  vi.resetModules();
});

test('the worked example: new, expansion, contraction, churn, reactivation', async () => {
  const { gp, dataSource, requests } = await open();
  const result = await ingest(gp, {
    dataSource,
    customers: [customer('c')],
    plans: [plan('pro'), plan('max')],
    invoices: [
      invoice('1', 'c', '2024-02-01'),
      invoice('2', 'c', '2024-03-01', { amount: 29900, plan_id: 'max' }),
      invoice('3', 'c', '2024-04-01', { amount: 4900 }),
      invoice('4', 'c', '2024-05-01', { amount: 0, type: 'cancellation' }),
      invoice('5', 'c', '2024-08-01'),
    ],
    dryRun: { asOf: '2024-08-15' },
  });
  expect(requests).toEqual([]);
  const { list, months, more, mixedCurrencies, unknownReferences } = result.movements!;
  expect(list.map(({ date, type, delta, mrr }) => [date, type, delta, mrr])).toEqual([
    ['2024-02-01', 'new', 9900, 9900],
    ['2024-03-01', 'expansion', 20000, 29900],
    ['2024-04-01', 'contraction', -25000, 4900],
    ['2024-05-01', 'churn', -4900, 0],
    ['2024-08-01', 'reactivation', 9900, 9900],
  ]);
  expect(list[1]).toMatchObject({ customerId: 'c', subtype: 'plan_change', currency: 'usd', invoiceId: '2' });
  expect(months[2]).toEqual({
    month: '2024-04',
    currency: 'usd',
    new: 0,
    expansion: 0,
    contraction: -25000,
    churn: 0,
    reactivation: 0,
    net: -25000,
    mrr: 4900,
  });
  expect({ more, mixedCurrencies, unknownReferences }).toEqual({
    more: 0,
    mixedCurrencies: [],
    unknownReferences: { customers: 0, plans: 0 },
  });
  expect(result.invoices).toMatchObject({ read: 5, stored: 0, unconfirmed: 5 });
});

test('a subscription that is not renewed ends after the days of grace that the account gives', async () => {
  const { gp, dataSource } = await open();
  const churned = async (graceDays?: { monthOrLonger: number; shorter: number }) => {
    const rows = {
      customers: [customer('c')],
      plans: [plan('pro')],
      invoices: [invoice('1', 'c', '2024-02-01')],
    };
    const dryRun = { asOf: '2024-03-10', graceDays };
    const { movements } = await ingest(gp, { dataSource, ...rows, dryRun });
    return movements!.list.map(({ date, type }) => [date, type]);
  };
  expect(await churned()).toEqual([['2024-02-01', 'new']]);
  expect(await churned({ monthOrLonger: 5, shorter: 3 })).toEqual([
    ['2024-02-01', 'new'],
    ['2024-03-01', 'churn'],
  ]);
});

test('its months are those of the account after a real run', async () => {
  const { gp, dataSource, state } = await open();
  const rows = year(25);
  const dry = await ingest(gp, { dataSource, ...rows, dryRun: { asOf: '2024-12-31', keepMovements: 5 } });
  await ingest(gp, { dataSource, ...rows });
  const { mrr } = await state();
  const real = mrr.result.map((row) => [row.date!.slice(0, 7), row.new, row.expansion, row.total_mrr]);
  const months = dry.movements!.months.map((row) => [row.month, row.new, row.expansion, row.mrr]);
  expect(months).toEqual(real);
  expect(dry.movements!.list).toHaveLength(5);
  expect(dry.movements!.more).toBeGreaterThan(50);
});

test('bad rows, unknown references and mixed currencies are named', async () => {
  const { gp, dataSource } = await open();
  const { problems, movements } = await ingest(gp, {
    dataSource,
    customers: [customer('a')],
    plans: [plan('pro')],
    invoices: [
      invoice('1', 'a', '2024-02-01', { amount: 1.5 }),
      invoice('2', 'b', '2024-02-01', { plan_id: 'gone' }),
      invoice('3', 'a', '2024-02-01'),
      invoice('4', 'a', '2024-03-01', { currency: 'eur' }),
    ],
    dryRun: true,
  });
  expect(problems).toMatchObject([{ row: 1, field: 'amount', outcome: 'invalid' }]);
  expect(movements).toMatchObject({
    unknownReferences: { customers: 1, plans: 1 },
    mixedCurrencies: ['a'],
    list: [
      { customerId: 'b', type: 'new' },
      { customerId: 'b', type: 'churn' },
    ],
  });
  const stop = ingest(gp, { dataSource, customers: [{ id: 'a' }], dryRun: true, onInvalid: 'stop' });
  await expect(stop).rejects.toMatchObject({ reason: 'row', resource: 'customers', row: 1 });
});

test('without @growpanel/metrics it says what to install', async () => {
  vi.resetModules();
  vi.doMock('@growpanel/metrics', () => {
    throw new Error('Cannot find package');
  });
  const fresh = await import('../../src/ingest/index.js');
  const { gp, dataSource } = await open();
  await expect(fresh.ingest(gp, { dataSource, dryRun: true })).rejects.toThrow(
    'dryRun needs the package @growpanel/metrics, which is not installed: npm install @growpanel/metrics',
  );
  const customers = [customer('a')];
  expect((await fresh.ingest(gp, { dataSource, customers })).customers.stored).toBe(1);
});
