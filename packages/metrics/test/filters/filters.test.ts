// The language of filters: what each token selects, and what is refused.
import { describe, expect, test } from 'vitest';
import {
  type Account,
  type CustomerFacts,
  type FilterQuery,
  InvalidFilterError,
  mrrReport,
  parseBreakdown,
  parseDay,
  parseFilters,
} from '../../src/index.js';
import { accountOf } from '../accounts.js';
import { invoicesOf, paid } from '../history.js';

const asOf = parseDay('2024-06-15');

/** MRR of each is a power of two, so that a sum says who is in it. */
const list: (Partial<CustomerFacts> & { id: string })[] = [
  { id: 'a', country: 'DK', state: 'north', dataSourceId: 'ds_1', dataSourceType: 'stripe' },
  {
    id: 'b',
    country: 'us',
    state: 'CA',
    dataSourceId: 'ds_2',
    dataSourceType: 'google-sheets',
    cancelReason: 'unused',
  },
  {
    id: 'c',
    country: 'br',
    dataSourceId: 'ds_3',
    customVariables: { channel: 'paid ads', industry: 'SaaS' },
  },
  { id: 'd', customVariables: { channel: 'Organic' } },
];
const begins = ['2024-06-15', '2024-05-15', '2024-05-16', '2023-06-15'];
const ways = [
  { planId: 'pro', paymentMethod: 'visa' },
  { planId: 'max', paymentMethod: 'sepa', discount: 5 },
  { planId: 'pro-year', paymentMethod: 'visa' },
  { planId: null },
] as const;
const account: Account = accountOf(
  list.map((facts, i) => ({
    facts,
    invoices: invoicesOf(
      [paid(begins[i]!, [1, 2, 48, 8][i]!, { ...ways[i]!, id: `i${i}`, periodEnd: null })],
      facts.id,
      i === 1 ? 'USD' : 'usd',
    ),
  })),
  { asOf, settings: { ...defaults(), autoChurn: false } },
);

function defaults() {
  return {
    currency: 'usd',
    timezone: 'UTC',
    weekStart: 1 as const,
    churnRecognition: 'end_of_period' as const,
    autoChurn: false,
    graceDays: { monthOrLonger: 15, shorter: 3 },
    refunds: 'proportional' as const,
  };
}

const segments = new Map<string, FilterQuery>([
  ['seg_dk', { region: 'dk' }],
  ['seg_visa', { payment_method: 'visa', date: '20240101-20241231' }],
  ['seg_nested', { segment: 'seg_dk' }],
  ['seg_loop', { segment: 'seg_loop' }],
]);

function selected(query: FilterQuery): string {
  const filters = parseFilters(query, { segments });
  const range = { from: asOf, to: asOf, interval: 'day', weekStart: 1, asOf } as const;
  const [row] = mrrReport(account, { ...range, filters });
  return ['a', 'b', 'c', 'd'].filter((_, i) => (row!.total_mrr & (1 << i)) !== 0).join('');
}

test.each<[FilterQuery, string]>([
  [{}, 'abcd'],
  [{ region: '' }, 'abcd'],
  [{ date: '20240101-20241231', interval: 'month' }, 'abcd'],
  [{ region: 'dk' }, 'a'],
  [{ country: 'DK us' }, 'ab'],
  [{ region: 'DK~~us' }, 'ab'],
  [{ region: '~dk' }, 'bcd'],
  [{ region: '~dk ~us' }, 'cd'],
  [{ region: '*' }, 'abc'],
  [{ region: '~' }, 'd'],
  [{ region: '~*' }, 'd'],
  [{ region: '~~~dk' }, 'bcd'],
  [{ region: 'eu' }, 'a'],
  [{ region: 'nordics latam' }, 'ac'],
  [{ region: 'north_america' }, 'b'],
  [{ region: 'europe ~dk' }, ''],
  [{ region: 'emea' }, 'a'],
  [{ region: 'apac' }, ''],
  [{ region: 'dach' }, ''],
  [{ region: 'asia ~' }, 'd'],
  [{ state: 'ca' }, 'b'],
  [{ state: '~' }, 'cd'],
  [{ currency: 'Usd' }, 'abcd'],
  [{ currency: 'eur' }, ''],
  [{ customer: 'a d' }, 'ad'],
  [{ customer: '~a' }, 'bcd'],
  [{ customer: 'A' }, ''],
  [{ data_source: 'ds_1' }, 'a'],
  [{ data_source: 'google_sheets' }, 'b'],
  [{ data_source: 'google-sheets stripe' }, 'ab'],
  [{ data_source: '~' }, 'd'],
  [{ data_source: '*' }, 'abc'],
  [{ status: 'past_due' }, 'bd'],
  [{ status: 'active' }, 'ac'],
  [{ cancel_reason: 'unused' }, 'b'],
  [{ custom_channel: 'paid ads' }, 'c'],
  [{ custom_channel: 'paid ads~~organic' }, 'cd'],
  [{ custom_channel: '~paid ads' }, 'abd'],
  [{ custom_channel: '*' }, 'cd'],
  [{ custom_channel: '~' }, 'ab'],
  [{ custom___proto__: '*' }, ''],
  [{ industry: 'saas' }, 'c'],
  [{ age: '0-1' }, 'ac'], // a begins that day, b is one month old, c a day less
  [{ age: '1-' }, 'bd'],
  [{ age: '1-12' }, 'b'],
  [{ age: '12-' }, 'd'],
  [{ age: '0-1 12-' }, 'acd'],
  [{ plan: 'g_pro' }, 'ac'],
  [{ plan: 'pro' }, 'a'],
  [{ plan: '~g_pro' }, 'bd'],
  [{ plan: '~' }, 'd'],
  [{ plan: '*' }, 'abc'],
  [{ billing_freq: 'year' }, 'c'],
  [{ billing_freq: 'month' }, 'ab'],
  [{ payment_method: 'VISA' }, 'ac'],
  [{ payment_method: '~' }, 'd'],
  [{ has_discount: 'true' }, 'b'],
  [{ has_discount: 'false' }, 'acd'],
  [{ region: 'dk us', payment_method: 'sepa' }, 'b'],
  [{ segment: 'seg_dk' }, 'a'],
  [{ segment: '~seg_dk' }, 'bcd'],
  [{ segment: 'seg_dk seg_visa' }, 'ac'],
  [{ segment: '~seg_visa' }, 'bd'],
  [{ segment: 'seg_nested' }, 'a'],
])('%j selects %s', (query, expected) => {
  expect(selected(query)).toBe(expected);
});

describe('what cannot be read is refused by name', () => {
  test.each<[FilterQuery, RegExp]>([
    [{ region: 'atlantis' }, /^region is a country .* got 'atlantis'/],
    [{ age: 'old' }, /^age is a range of months/],
    [{ age: '6-3' }, /^age /],
    [{ age: '5-5' }, /^age /],
    [{ currency: 'dollars' }, /^currency is not a currency/],
    [{ status: 'happy' }, /^status is one of lead, /],
    [{ billing_freq: 'fortnight' }, /^billing_freq is one of day, /],
    [{ has_discount: 'maybe' }, /^has_discount is one of true, false/],
    [{ segment: 'seg_none' }, /^segment names no saved segment/],
    [{ segment: 'seg_loop' }, /^segment 'seg_loop' contains itself/],
    [{ state: '~~' }, /^state has no value/],
  ])('%j', (query, message) => {
    const [parameter] = Object.keys(query);
    expect(() => selected(query)).toThrow(message);
    expect(() => selected(query)).toThrow(expect.objectContaining({ parameter, name: 'InvalidFilterError' }));
  });

  test('and so is a breakdown', () => {
    expect(parseBreakdown('custom_channel')).toBe('custom_channel');
    expect(() => parseBreakdown('colour')).toThrow(InvalidFilterError);
    expect(() => parseBreakdown('custom_')).toThrow(/^breakdown is not a dimension/);
  });
});
