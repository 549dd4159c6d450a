// ChartMogul accounts: the rows, and the movements that they make, to the minor unit.
import { describe, expect, test } from 'vitest';
import {
  type ChartMogulInputs,
  type ChartMogulInvoice,
  type ChartMogulLineItem,
  fromChartMogul,
} from '../../src/ingest/sources/chartmogul/index.js';
import { collect, faults, ledgerOf, movementsOf } from './outcome.js';

const customer = {
  id: 74596,
  uuid: 'cus_f466e33d-ff2b-4a11-8f85-417eb02157a7',
  external_id: 'cus_0001',
  name: 'Adam Smith',
  email: 'adam@acme.example',
  status: 'Active',
  'customer-since': '2022-01-10T00:00:00+00:00',
  lead_created_at: '2021-12-01T09:00:00.000Z',
  free_trial_started_at: '2021-12-20T00:00:00.000Z',
  company: 'Acme',
  country: 'US',
  state: 'NY',
  attributes: {
    tags: ['important'],
    custom: { channel: 'Facebook', age: 18, pro: false, convertedAt: null },
  },
};

const plans = [
  {
    uuid: 'pl_bronze',
    external_id: 'plan_0001',
    name: 'Bronze',
    interval_unit: 'month',
    interval_count: 1,
    data_source_uuid: 'ds_1',
  },
  {
    uuid: 'pl_gold',
    external_id: null,
    name: 'Gold, twice a year',
    interval_unit: 'month',
    interval_count: 6,
    data_source_uuid: 'ds_1',
  },
];

const item = (amount_in_cents: number, more: Partial<ChartMogulLineItem> = {}): ChartMogulLineItem => ({
  type: 'subscription',
  subscription_uuid: 'sub_uuid_1',
  subscription_external_id: 'sub_0001',
  plan_uuid: 'pl_bronze',
  prorated: false,
  service_period_start: '2022-02-01T00:00:00.000Z',
  service_period_end: '2022-03-01T00:00:00.000Z',
  amount_in_cents,
  quantity: 1,
  discount_amount_in_cents: 0,
  tax_amount_in_cents: 0,
  ...more,
});

const invoice = (
  external_id: string,
  date: string,
  line_items: ChartMogulLineItem[],
  more: Partial<ChartMogulInvoice> = {},
) => ({
  uuid: `inv_${external_id}`,
  external_id,
  customer_uuid: customer.uuid,
  date,
  currency: 'USD',
  line_items,
  transactions: [{ uuid: 'tr_1', external_id: null, type: 'payment', date, result: 'successful' }],
  ...more,
});

async function rowsOf(inputs: ChartMogulInputs) {
  const rows = await collect(fromChartMogul({ customers: [customer], plans, ...inputs }));
  expect(faults(rows)).toEqual([]);
  return rows;
}

test('customers and plans keep external ids, or else ChartMogul’s', async () => {
  const bare = { uuid: 'cus_2', external_id: null, name: '', email: null, country: 'Germany' };
  const rows = await rowsOf({ customers: [customer, bare], planCurrency: 'eur' });
  expect(rows).toEqual({
    customers: [
      {
        id: 'cus_0001',
        name: 'Adam Smith',
        email: 'adam@acme.example',
        created_date: '2021-12-01T09:00:00Z',
        trial_started: '2021-12-20T00:00:00Z',
        country: 'us',
        state: 'NY',
        custom_variables: { channel: 'Facebook', age: '18', pro: 'false' },
      },
      { id: 'cus_2', name: 'cus_2' },
    ],
    plans: [
      { id: 'plan_0001', name: 'Bronze', billing_freq: 'month', billing_freq_count: 1, currency: 'eur' },
      {
        id: 'pl_gold',
        name: 'Gold, twice a year',
        billing_freq: 'month',
        billing_freq_count: 6,
        currency: 'eur',
      },
    ],
    invoices: [],
  });
});

test('an ordinary invoice is one row under its own id', async () => {
  const rows = await rowsOf({
    invoices: [
      invoice('INV0001', '2022-02-01 00:00:00', [
        item(5900, { quantity: 2, discount_amount_in_cents: 1000, tax_amount_in_cents: 900 }),
      ]),
    ],
  });
  expect(rows.invoices).toEqual([
    {
      id: 'INV0001',
      customer_id: 'cus_0001',
      subscription_id: 'sub_0001',
      plan_id: 'plan_0001',
      type: 'subscription',
      date: '2022-02-01T00:00:00Z',
      amount: 5900,
      tax: 900,
      discount: 1000,
      currency: 'USD',
      quantity: 2,
      status: 'paid',
      attempt_count: 1,
      period_start: '2022-02-01T00:00:00Z',
      period_end: '2022-03-01T00:00:00Z',
    },
  ]);
  // 5900 − 900
  expect(movementsOf(rows, 'cus_0001', '2022-02-15')).toEqual(['2022-02-01 new +5000']);
});

test('a plan of six months counts a sixth; one-time items count nothing', async () => {
  const half = { plan_uuid: 'pl_gold', service_period_start: '2022-02-01', service_period_end: '2022-08-01' };
  const rows = await rowsOf({
    invoices: [
      invoice('INV1', '2022-02-01', [
        item(60000, half),
        item(2500, {
          type: 'one_time',
          plan_uuid: null,
          subscription_external_id: null,
          subscription_uuid: null,
          description: 'Setup Fees',
          service_period_start: null,
          service_period_end: null,
        }),
      ]),
    ],
  });
  expect(rows.invoices[0]).toMatchObject({
    amount: 62500,
    lines: [{ plan_id: 'pl_gold' }, { type: 'one-time', amount: 2500, description: 'Setup Fees' }],
  });
  expect(movementsOf(rows, 'cus_0001', '2022-03-15')).toEqual(['2022-02-01 new +10000']);
});

test('subscriptions on one invoice become a row each, and end by themselves', async () => {
  const second = { subscription_external_id: 'sub_0002', cancelled_at: '2022-02-20 00:00:00' };
  const rows = await rowsOf({ invoices: [invoice('INV1', '2022-02-01', [item(5000), item(3000, second)])] });
  expect(rows.invoices.map(({ id, amount, type }) => [id, type, amount])).toEqual([
    ['INV1_sub_0001', 'subscription', 5000],
    ['INV1_sub_0002', 'subscription', 3000],
    ['INV1_sub_0002_cancellation', 'cancellation', 0],
  ]);
  expect(movementsOf(rows, 'cus_0001', '2022-03-05')).toEqual([
    '2022-02-01 new +8000',
    '2022-03-01 contraction -3000',
  ]);
});

test('an upgrade with a full proration counts at the new price, with a difference at the renewal', async () => {
  const rest = { prorated: true, service_period_start: '2022-02-15', service_period_end: '2022-03-01' };
  const march = { service_period_start: '2022-03-01', service_period_end: '2022-04-01' };
  const first = invoice('INV1', '2022-02-01', [item(5600)]);
  const renewal = invoice('INV3', '2022-03-01', [item(11200, march)]);
  // 14 of 28 days: credit 2800, charge 5600; the difference alone is 2800.
  const full = await rowsOf({
    invoices: [
      first,
      invoice('INV2', '2022-02-15', [item(-2800, rest), item(5600, { ...rest, proration_type: 'full' })]),
      renewal,
    ],
  });
  expect(full.invoices[1]!.amount).toBe(2800);
  expect(movementsOf(full, 'cus_0001', '2022-03-15')).toEqual([
    '2022-02-01 new +5600',
    '2022-02-15 expansion +5600',
  ]);
  const differential = await rowsOf({
    invoices: [
      first,
      invoice('INV2', '2022-02-15', [item(2800, { ...rest, proration_type: 'differential' })]),
      renewal,
    ],
  });
  expect(differential.invoices[1]).toMatchObject({ amount: 2800, lines: [{ type: 'one-time' }] });
  expect(movementsOf(differential, 'cus_0001', '2022-03-15')).toEqual([
    '2022-02-01 new +5600',
    '2022-03-01 expansion +5600',
  ]);
});

describe('transactions', () => {
  const payment = (date: string, result: string) => ({ uuid: `tr_${date}`, type: 'payment', date, result });

  test('a payment that failed and then succeeded counts from its success', async () => {
    const attempts = [payment('2022-02-01 00:00:00', 'failed'), payment('2022-02-05 10:00:00', 'successful')];
    const rows = await rowsOf({
      invoices: [invoice('INV1', '2022-02-01 00:00:00', [item(5000)], { transactions: attempts })],
    });
    expect(rows.invoices[0]).toMatchObject({
      status: 'paid',
      attempt_count: 2,
      paid_date: '2022-02-05T10:00:00Z',
    });
    expect(movementsOf(rows, 'cus_0001', '2022-02-15')).toEqual(['2022-02-05 new +5000']);
  });

  test('payments that all failed leave it open; none at all is as good as paid', async () => {
    const open = [payment('2022-02-01', 'failed')];
    const rows = await rowsOf({
      invoices: [
        invoice('INV1', '2022-02-01', [item(5000)], { transactions: open }),
        invoice('INV2', '2022-02-01', [item(5000)], { transactions: [] }),
      ],
    });
    expect(rows.invoices.map(({ status }) => status)).toEqual(['open', undefined]);
  });

  test('refunds are rows of their own: in part, in full, and divided among subscriptions', async () => {
    const refund = (amount_in_cents?: number) => ({
      uuid: 'tr_r',
      external_id: 'R1',
      type: 'refund',
      date: '2022-02-10',
      result: 'successful',
      amount_in_cents,
    });
    const taxed = item(6000, { tax_amount_in_cents: 1000 });
    const part = await rowsOf({
      invoices: [invoice('INV1', '2022-02-01', [taxed], { transactions: [refund(1500)] })],
    });
    // A sixth of what comes back is tax.
    expect(part.invoices[1]).toEqual({
      id: 'R1',
      customer_id: 'cus_0001',
      type: 'refund',
      date: '2022-02-10',
      amount: -1500,
      tax: -250,
      currency: 'USD',
      refunded_invoice_id: 'INV1',
    });
    // 5000 − (1500 − 250)
    expect(ledgerOf(part, 'cus_0001', '2022-02-15').mrr).toBe(3750);
    const full = await rowsOf({
      invoices: [invoice('INV1', '2022-02-01', [taxed], { transactions: [refund()] })],
    });
    expect(movementsOf(full, 'cus_0001', '2022-02-15')).toEqual([
      '2022-02-01 new +5000',
      '2022-02-10 churn -5000',
    ]);
    const two = [item(2000), item(1000, { subscription_external_id: 'sub_0002' })];
    const divided = await rowsOf({
      invoices: [invoice('INV1', '2022-02-01', two, { transactions: [refund(1000)] })],
    });
    expect(
      divided.invoices
        .slice(2)
        .map(({ id, amount, refunded_invoice_id }) => [id, amount, refunded_invoice_id]),
    ).toEqual([
      ['R1_sub_0001', -667, 'INV1_sub_0001'],
      ['R1_sub_0002', -333, 'INV1_sub_0002'],
    ]);
  });

  test('a refund that failed is none', async () => {
    const transactions = [{ uuid: 'tr', type: 'refund', date: '2022-02-10', result: 'failed' }];
    expect(
      (await rowsOf({ invoices: [invoice('INV1', '2022-02-01', [item(5000)], { transactions })] })).invoices,
    ).toHaveLength(1);
  });
});

test('cancellation dates of subscriptions become cancellations in the currency of their invoices', async () => {
  const subscription = {
    uuid: 'sub_uuid_1',
    external_id: 'sub_0001',
    customer_uuid: customer.uuid,
    plan_uuid: 'pl_bronze',
    cancellation_dates: ['2022-02-20T00:00:00.000Z'],
  };
  const rows = await rowsOf({
    invoices: [invoice('INV1', '2022-02-01', [item(5000)], { currency: 'EUR' })],
    subscriptions: [subscription],
  });
  expect(rows.invoices[1]).toEqual({
    id: 'sub_0001_cancellation_2022-02-20',
    customer_id: 'cus_0001',
    subscription_id: 'sub_0001',
    type: 'cancellation',
    date: '2022-02-20T00:00:00Z',
    amount: 0,
    currency: 'EUR',
  });
  expect(movementsOf(rows, 'cus_0001', '2022-03-05')).toEqual([
    '2022-02-01 new +5000',
    '2022-03-01 churn -5000',
  ]);
});

test('bodies that were sent to the import say the customer by themselves', async () => {
  const { customer_uuid: _, uuid: __, ...body } = invoice('INV1', '2022-02-01', [item(5000)]);
  const rows = await collect(fromChartMogul({ invoices: [{ ...body, customer_external_id: 'cus_0001' }] }));
  expect(rows.invoices[0]).toMatchObject({ id: 'INV1', customer_id: 'cus_0001', plan_id: 'pl_bronze' });
});

test('invoices that are switched off are left out', async () => {
  expect(
    (await rowsOf({ invoices: [invoice('INV1', '2022-02-01', [item(5000)], { disabled: true })] })).invoices,
  ).toEqual([]);
});

test('reading invoices before the customers that tell their ids is refused', async () => {
  const { invoices } = fromChartMogul({
    customers: [customer],
    invoices: [invoice('INV1', '2022-02-01', [item(5000)])],
  });
  await expect(collect({ invoices: invoices! })).rejects.toThrow('read the customers before the invoices');
});
