// Which rows are sent, and what is said about the others. The rules come from the contract.
import { describe, expect, test } from 'vitest';
import { checker } from '../../src/ingest/check.js';
import { customer, invoice, plan } from './world.js';

const faultOf = (resource: 'customers' | 'plans' | 'invoices', row: object) => {
  const checked = checker(resource, 'ds_1')(row);
  return 'reason' in checked ? `${checked.field}: ${checked.reason}` : undefined;
};

const date = (got: string) =>
  `must be a date that exists, as YYYY-MM-DD or an ISO 8601 date-time, got '${got}'`;

describe('invoices', () => {
  const wrong = (more: object) => faultOf('invoices', { ...invoice('i', 'c', '2024-02-01'), ...more });
  test.each<[object, string]>([
    [{ id: undefined }, 'id: is missing'],
    [{ id: '' }, 'id: is empty'],
    [{ id: 7 }, 'id: must be text, got 7'],
    [{ customer_id: null }, 'customer_id: is missing'],
    [
      { amount: '9900' },
      "amount: must be a whole number of the currency's smallest unit (9900 for $99.00), got '9900'",
    ],
    [
      { amount: Number.NaN },
      "amount: must be a whole number of the currency's smallest unit (9900 for $99.00), got NaN",
    ],
    [
      { amount: 2 ** 53 },
      "amount: must be a whole number of the currency's smallest unit (9900 for $99.00), got 9007199254740992",
    ],
    [{ tax: 0.1 }, "tax: must be a whole number of the currency's smallest unit (9900 for $99.00), got 0.1"],
    [{ quantity: -1 }, 'quantity: must be 0 or more, got -1'],
    [{ quantity: 1.5 }, 'quantity: must be a whole number, got 1.5'],
    [{ currency: 'dollars' }, "currency: must be a currency of ISO 4217, got 'dollars'"],
    [{ currency: 'xyz' }, "currency: must be a currency of ISO 4217, got 'xyz'"],
    [{ type: 'sub' }, "type: must be one of subscription, one-time, refund, cancellation, got 'sub'"],
    [{ status: 'PAID' }, "status: must be one of paid, open, failed, void, uncollectible, got 'PAID'"],
    [{ date: '2023-02-29' }, `date: ${date('2023-02-29')}`],
    [{ date: '01/02/2024' }, `date: ${date('01/02/2024')}`],
    [{ date: '2024-02-01T25:00' }, `date: ${date('2024-02-01T25:00')}`],
    [{ date: new Date('no') }, 'date: must be a date, got a Date that is none'],
    [{ date: undefined }, 'date: is missing'],
    [{ date: undefined, invoice_date: '2024-13-01' }, `invoice_date: ${date('2024-13-01')}`],
    [{ paid_date: 20240201 }, 'paid_date: must be text, got 20240201'],
    [
      { period_start: '2024-02-01', period_end: '2024-02-01' },
      "period_end: must be after period_start, got '2024-02-01'",
    ],
    [{ lines: {} }, 'lines: must be a list, got an object'],
    [{ lines: [{ amount: 1 }, 'x'] }, "lines.1: must be an object, got 'x'"],
    [
      { lines: [{ amount: 1 }, { amount: 1.5 }] },
      "lines.1.amount: must be a whole number of the currency's smallest unit (9900 for $99.00), got 1.5",
    ],
    [
      { lines: [{ amount: 1, type: 'refund' }] },
      "lines.0.type: must be one of subscription, one-time, got 'refund'",
    ],
    [{ lines: [{ amount: 1, proration: 'yes' }] }, "lines.0.proration: must be true or false, got 'yes'"],
    [{ data_source: 'ds_2' }, "data_source: is 'ds_2', but this run pushes into 'ds_1'"],
  ])('%j is not sent', (more, fault) => {
    expect(wrong(more)).toBe(fault);
  });

  test.each<object>([
    {},
    { amount: 0, type: 'cancellation' },
    { amount: -4950, type: 'refund' },
    { currency: 'JPY', amount: 1000 },
    { currency: 'hrk' },
    { currency: 'xcg' },
    { date: '2024-02-29' },
    { date: '2024-02-29T23:59:59.123+05:30' },
    { date: '2024-02-29 10:00' },
    { date: new Date() },
    { date: undefined, invoice_date: '2024-02-01' },
    { payment_method: 'giro' },
    { cancel_reason: 'moved to Mars' },
    { something: 'of your own' },
    { quantity: null, lines: null, tax: null },
    { data_source: 'ds_1' },
    { lines: [] },
    { lines: [{ amount: -100, proration: true, tax: null }] },
  ])('%j is sent', (more) => {
    expect(wrong(more)).toBeUndefined();
  });
});

test.each<[object, string | undefined]>([
  [{ name: undefined }, 'name: is missing; give name or email'],
  [{ name: undefined, email: 'a@b.example' }, undefined],
  [{ country: 'DK' }, undefined],
  [{ country: 'dnk' }, "country: must be two letters of ISO 3166, got 'dnk'"],
  [{ custom_variables: { size: 5 } }, "custom_variables: must hold text only, got 5 for 'size'"],
  [{ metadata: 'saas' }, "metadata: must be an object, got 'saas'"],
  [{ created_date: undefined, created: 'soon' }, `created: ${date('soon')}`],
])('of customers: %j', (more, fault) => {
  expect(faultOf('customers', { ...customer('a'), ...more })).toBe(fault);
});

test.each<[object, string | undefined]>([
  [{ billing_freq: undefined }, 'billing_freq: is missing'],
  [{ billing_freq: undefined, interval: 'quarter', interval_count: 2 }, undefined],
  [
    { billing_freq: 'monthly' },
    "billing_freq: must be one of day, week, month, quarter, year, got 'monthly'",
  ],
  [{ billing_freq_count: 0 }, 'billing_freq_count: must be 1 or more, got 0'],
  [{ name: '' }, 'name: is empty'],
  [{ product_name: null }, undefined],
])('of plans: %j', (more, fault) => {
  expect(faultOf('plans', { ...plan('a'), ...more })).toBe(fault);
});

test('a long value is cut, and stays on one line', () => {
  const fault = faultOf('invoices', invoice('i', 'c', '2024-02-01', { currency: `a\n${'b'.repeat(100)}` }))!;
  expect(fault).toBe(`currency: must be a currency of ISO 4217, got 'a ${'b'.repeat(58)}…'`);
});
