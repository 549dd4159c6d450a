// Reports about customers and what lies ahead, on an account small enough to check by hand.
import { describe, expect, test } from 'vitest';
import {
  type Account,
  cancellationTiming,
  cancellationTimingDetail,
  churnReasons,
  churnReasonsSummary,
  cmrrSummary,
  cohortReport,
  customerConcentration,
  customVariableValues,
  latestActivity,
  leadsDays,
  leadsReport,
  leadsSummary,
  leadsTable,
  mapReport,
  movementTable,
  mrrGrowthReport,
  mrrGrowthTable,
  mrrReport,
  mrrSubtypes,
  mrrTable,
  mrrTableSubtypes,
  parseDay,
  parseFilters,
  retentionReport,
  scheduledChurn,
  scheduledChurnMovements,
  scheduledChurnSummary,
} from '../../src/index.js';
import { accountOf } from '../accounts.js';
import { cancelled, type Draft, invoicesOf, paid } from '../history.js';

const asOf = parseDay('2024-04-15');
const range = (from: string, to: string, day = asOf) =>
  ({ from: parseDay(from), to: parseDay(to), interval: 'month', weekStart: 1, asOf: day }) as const;

const renewed = (date: string, amount: number, more: Partial<Draft> = {}) =>
  ['01', '02', '03', '04'].map((month) => `2024-${month}-${date}`).map((day) => paid(day, amount, more));

/**
 * `big` pays 800 throughout and has asked to leave on 5 May; `small` grows from 100 to 300 by another plan on 10 March;
 * `gone` paid 100 in January and February and left on 10 March; `lead` never paid; `trial` had a trial and pays 50
 * since 11 April.
 */
const account: Account = accountOf(
  [
    {
      facts: {
        id: 'big',
        name: 'Big Inc',
        country: 'US',
        createdDay: parseDay('2023-12-20'),
        customVariables: { industry: 'SaaS' },
      },
      invoices: invoicesOf([...renewed('05', 800), cancelled('2024-04-12', { id: 'bye' })], 'big'),
    },
    {
      facts: {
        id: 'small',
        email: 'a@small.example',
        country: 'dk',
        createdDay: parseDay('2024-01-10'),
        customVariables: { industry: 'Retail' },
      },
      invoices: invoicesOf(
        [
          ...renewed('10', 100).slice(0, 2),
          paid('2024-03-10', 300, { planId: 'max' }),
          paid('2024-04-10', 300, { planId: 'max', attemptCount: 3 } as Partial<Draft>),
        ],
        'small',
      ),
    },
    {
      facts: {
        id: 'gone',
        country: 'dk',
        createdDay: parseDay('2024-01-01'),
        cancelReason: 'unused',
        customVariables: { industry: 'SaaS' },
      },
      invoices: invoicesOf([...renewed('10', 100).slice(0, 2), cancelled('2024-03-02')], 'gone'),
    },
    { facts: { id: 'lead', country: 'se', createdDay: parseDay('2024-03-03') }, invoices: [] },
    {
      facts: { id: 'trial', createdDay: parseDay('2024-03-05') },
      invoices: invoicesOf([paid('2024-03-20', 0), paid('2024-04-11', 50)], 'trial'),
    },
  ],
  { asOf },
);

describe('leads', () => {
  test('by creation, trials by their start; rates and means', () => {
    const rows = leadsReport(account, range('2024-01-01', '2024-03-31'));
    expect(rows.map((r) => [r.date, r.leads, r.leads_converted, r.trials, r.trials_converted])).toEqual([
      ['2024-01-01', 2, 2, 0, 0],
      ['2024-02-01', 0, 0, 0, 0],
      ['2024-03-01', 2, 1, 1, 1],
    ]);
    expect(rows[0]).toMatchObject({
      leads_percent_change: 100, // 1 in December
      lead_to_trial_rate: 0,
      trial_to_paid_rate: null,
      lead_to_paid_rate: 100,
      lead_to_paid_days: 4.5, // small at once, gone after 9 days
      trial_to_paid_days: null,
    });
    expect(rows[1]).toMatchObject({ leads_percent_change: -100, lead_to_paid_rate: null });
    expect(rows[2]).toMatchObject({
      leads_percent_change: null,
      lead_to_trial_rate: 50,
      trial_to_paid_rate: 100,
      lead_to_paid_rate: 50,
      lead_to_paid_rate_percent_change: null,
      lead_to_paid_days: 37, // 5 March to 11 April
      trial_to_paid_days: 22, // 20 March to 11 April
    });
  });

  test('a rate changes in percent of what it was', () => {
    const [fourth, first] = leadsReport(account, {
      ...range('2023-10-01', '2024-03-31'),
      interval: 'quarter',
    });
    // 1 of 1 in the fourth quarter, 3 of 4 in the first.
    expect([fourth!.lead_to_paid_rate, first!.lead_to_paid_rate]).toEqual([100, 75]);
    expect(first).toMatchObject({
      lead_to_paid_rate_percent_change: -25,
      trial_to_paid_rate_percent_change: null,
      leads_percent_change: 300,
    });
  });

  test('a conversion counts once it has happened', () => {
    const day = parseDay('2024-04-10');
    const [march] = leadsReport(account, range('2024-03-01', '2024-03-31', day));
    expect(march).toMatchObject({ leads: 2, leads_converted: 0, trials: 1, trials_converted: 0 });
  });

  test('by country, with what is not set', () => {
    const [march] = leadsReport(account, { ...range('2024-03-01', '2024-03-31'), breakdown: 'country' });
    expect(march!.breakdown).toMatchObject({
      se: { label: 'SE', leads: 1 },
      '~': { label: 'Not set', leads: 1, trials: 1 },
    });
  });

  test('summary: the last N days, the as-of day included', () => {
    const summary = leadsSummary(account, { asOf: parseDay('2024-03-31') });
    // 2 to 31 March: 2 leads; the 30 days before, 1 February to 1 March: none.
    expect(summary).toMatchObject({ leads_30: 2, leads_percentage_change_30: null, trials_30: 1 });
    expect(summary).toMatchObject({ leads_60: 2, leads_percentage_change_60: -33.33 }); // 3 in the 60 days before
    expect(Object.keys(summary)).toHaveLength(16);
    // The lead of 3 March, thirty days before, is one of the thirty days before those.
    expect(leadsSummary(account, { asOf: parseDay('2024-04-02') })).toMatchObject({
      leads_30: 1,
      leads_percentage_change_30: 0,
    });
  });

  test('lists: newest first, and how soon they paid', () => {
    const query = range('2024-01-01', '2024-04-30');
    expect(
      leadsTable(account, query).map((r) => [r.date, r.customer_id, r.paid_started, r.lead_to_paid_days]),
    ).toEqual([
      ['2024-03-05', 'trial', '2024-04-11', 37],
      ['2024-03-03', 'lead', null, null],
      ['2024-01-10', 'small', '2024-01-10', 0],
      ['2024-01-01', 'gone', '2024-01-10', 9],
    ]);
    expect(leadsDays(account, query)).toEqual([
      { days: 0, percent: 25 },
      { days: 9, percent: 50 },
      { days: 37, percent: 75 },
    ]);
  });
});

describe('what lies ahead', () => {
  test('CMRR: 1150 less the 800 that leave on 5 May, 20 days ahead', () => {
    expect(cmrrSummary(account, { asOf })).toEqual({
      cmrr_current: 1150, // 800 + 300 + 50
      cmrr_30: 350,
      cmrr_60: 350,
      cmrr_180: 350,
      cmrr_365: 350,
    });
  });

  test('scheduled churn by period, in a list, and in sum', () => {
    const query = range('2024-01-01', '2024-06-30');
    const none = {
      churn: 0,
      contraction: 0,
      churn_customers: 0,
      contraction_customers: 0,
      total_mrr: 0,
      total_customers: 0,
    };
    expect(scheduledChurn(account, query)).toEqual([
      { date: '2024-04-16', ...none },
      { date: '2024-05-01', ...none, churn: -800, churn_customers: 1, total_mrr: -800, total_customers: 1 },
      { date: '2024-06-01', ...none },
    ]);
    expect(scheduledChurnMovements(account, query)).toMatchObject([
      {
        date: '2024-05-05',
        customer_name: 'Big Inc',
        type: 'churn',
        mrr_change: -800,
        old_mrr: 800,
        new_mrr: 0,
      },
    ]);
    expect(scheduledChurnSummary(account, { asOf })).toMatchObject({ churn_current: -800, churn_30: -800 });
    const dk = { asOf, filters: parseFilters({ region: 'dk' }) };
    expect(scheduledChurnSummary(account, dk).churn_current).toBe(0);
    expect(scheduledChurn(account, range('2023-01-01', '2023-12-31'))).toHaveLength(13); // the 365 days ahead
  });

  test('committed rows go on to the end of the range', () => {
    const rows = mrrReport(account, { ...range('2024-04-01', '2024-06-30'), committed: true });
    expect(rows.map((r) => [r.date, r.end_date, r.churn, r.total_mrr])).toEqual([
      ['2024-04-01', '2024-04-30', 0, 1150],
      ['2024-05-01', '2024-05-31', -800, 350],
      ['2024-06-01', '2024-06-30', 0, 350],
    ]);
  });
});

describe('comparing', () => {
  test('last period: as many periods right before', () => {
    const rows = mrrReport(account, { ...range('2024-03-01', '2024-04-30'), compare: 'last-period' });
    expect(rows.map((r) => [r.date, r.compare?.date, r.compare?.end_date, r.compare?.total_mrr])).toEqual([
      ['2024-03-01', '2024-01-01', '2024-01-31', 1000],
      ['2024-04-01', '2024-02-01', '2024-02-15', 1000], // up to the 15th, as April is
    ]);
  });

  test('last year: the same dates', () => {
    const rows = mrrReport(account, {
      ...range('2025-01-01', '2025-02-28', parseDay('2025-02-28')),
      compare: 'last-year',
    });
    expect(rows.map((r) => [r.date, r.compare?.date, r.compare?.end_date])).toEqual([
      ['2025-01-01', '2024-01-01', '2024-01-31'],
      ['2025-02-01', '2024-02-01', '2024-02-29'],
    ]);
    expect(rows[1]!.compare).not.toHaveProperty('compare');
  });
});

describe('MRR by plan', () => {
  test('a plan change is transfer for what stays, expansion for what is new', () => {
    const [march] = mrrReport(account, { ...range('2024-03-01', '2024-03-31'), breakdown: 'plan' });
    expect(march!.breakdown).toMatchObject({
      g_pro: {
        label: 'Pro group',
        transfer: -100,
        churn: -100,
        total_mrr: 800,
        transfer_customers: -1,
        churn_customers: 1,
        quantity: 1,
      },
      max: {
        label: 'Plan max',
        transfer: 100,
        expansion: 200,
        total_mrr: 300,
        transfer_customers: 1,
        quantity: 1,
      },
    });
    expect(march).toMatchObject({ expansion: 200, churn: -100, total_mrr: 1100, quantity: 2 });
  });

  test('filtered by plan, the same change is churn of that plan', () => {
    const [march] = mrrReport(account, {
      ...range('2024-03-01', '2024-03-31'),
      filters: parseFilters({ plan: 'g_pro' }),
    });
    expect(march).toMatchObject({ churn: -200, churn_customers: 2, total_mrr: 800, quantity: 1 });
  });

  test('retention stays with the plan that was there, cohorts with the first', () => {
    const query = { ...range('2024-03-01', '2024-03-31'), breakdown: 'plan' } as const;
    const [march] = retentionReport(account, query).result;
    expect(march!.breakdown).toMatchObject({
      g_pro: { baseline_mrr: 1000, target_mrr: 1100, expansion: 200, churn: -100 },
    });
    const { list } = cohortReport(account, { ...range('2024-01-01', '2024-03-31'), breakdown: 'country' });
    expect(list.map((row) => [row.cohort_group, row.periods.map((cell) => cell.mrr_retained)])).toEqual([
      ['dk', [200, 200, 300]],
      ['us', [800, 800, 800]],
      ['average', [1000, 1000, 1100]],
    ]);
  });
});

describe('growth and tables', () => {
  test('growth of March beside February: 32 rows', () => {
    const rows = mrrGrowthReport(account, { to: parseDay('2024-03-31'), asOf });
    expect(rows).toHaveLength(32);
    expect([0, 9, 10, 31].map((day) => rows[day]!.cumulative_mrr)).toEqual([0, 0, 100, 100]); // +200 − 100
    const january = mrrGrowthReport(account, { to: asOf, asOf, compareMonth: '2024-01', types: ['new'] });
    expect([4, 5, 10, 31].map((day) => january[day]!.cumulative_mrr_compare)).toEqual([0, 800, 1000, 1000]);
    expect([10, 11, 31].map((day) => january[day]!.cumulative_mrr)).toEqual([0, 50, 50]);
    expect(() => mrrGrowthReport(account, { to: asOf, asOf, compareMonth: '2024-13' })).toThrow(RangeError);
    expect(mrrGrowthTable(account, { to: parseDay('2024-03-31'), asOf }).map((r) => r.mrr_change)).toEqual([
      -100, 200,
    ]);
  });

  test('subtypes', () => {
    const query = range('2024-03-01', '2024-03-31');
    expect(mrrSubtypes(account, { ...query, type: 'churn' })).toEqual([
      {
        date: '2024-03-01',
        end_date: '2024-03-31',
        type: 'churn',
        total: -100,
        subtypes: { cancellation: { mrr: -100, customers: 1 } },
      },
    ]);
    expect(
      mrrTableSubtypes(account, range('2024-01-01', '2024-03-31')).map((r) => [
        r.key,
        r.label,
        ...Object.values(r.periods),
        ...Object.values(r.customers),
      ]),
    ).toEqual([
      ['new', 'New', 1000, 0, 0, 3, 0, 0],
      ['expansion.plan_change', 'Expansion: another plan', 0, 0, 200, 0, 0, 1],
      ['churn.cancellation', 'Churn: a cancellation', 0, 0, -100, 0, 0, 1],
    ]);
    const each = mrrSubtypes(account, query).map((r) => [r.type, r.total]);
    expect(each).toEqual([
      ['new', 0],
      ['expansion', 200],
      ['contraction', 0],
      ['churn', -100],
      ['reactivation', 0],
    ]);
  });

  test('the table of fields, and of a breakdown', () => {
    const query = range('2024-02-01', '2024-03-31');
    const total = mrrTable(account, query).find(({ key }) => key === 'total_mrr');
    expect(total).toEqual({
      ...{ key: 'total_mrr', label: 'Total MRR', periods: { '2024-02-01': 1000, '2024-03-01': 1100 } },
      customers: { '2024-02-01': 3, '2024-03-01': 2 },
    });
    expect(mrrTable(account, { ...query, breakdown: 'country' })).toEqual([
      {
        ...{ key: 'dk', label: 'DK', periods: { '2024-02-01': 200, '2024-03-01': 300 } },
        customers: { '2024-02-01': 2, '2024-03-01': 1 }, // gone leaves
      },
      {
        ...{ key: 'us', label: 'US', periods: { '2024-02-01': 800, '2024-03-01': 800 } },
        customers: { '2024-02-01': 1, '2024-03-01': 1 },
      },
      {
        ...{ key: 'total', label: 'Total', periods: { '2024-02-01': 1000, '2024-03-01': 1100 } },
        customers: { '2024-02-01': 3, '2024-03-01': 2 },
      },
    ]);
  });

  test('movements of a cell, sorted', () => {
    const query = range('2024-01-01', '2024-06-30');
    const told = (more: object) =>
      movementTable(account, { ...query, ...more }).map((r) => [r.customer_id, r.mrr_change]);
    expect(told({ type: 'new', sort: 'mrr_change' })).toEqual([
      ['big', 800],
      ['gone', 100],
      ['small', 100],
      ['trial', 50],
    ]);
    expect(told({ breakdown: 'plan', value: 'max' })).toEqual([['small', 200]]);
    expect(told({ breakdown: 'country', value: '~' })).toEqual([['trial', 50]]);
    expect(told({ breakdown: 'subtype', value: 'cancellation', order: 'asc' })).toEqual([['gone', -100]]);
    expect(told({ type: 'churn', committed: true })).toEqual([
      ['big', -800],
      ['gone', -100],
    ]);
  });
});

test('the map: 1 February to 15 April', () => {
  const map = mapReport(account, { ...range('2024-02-01', '2024-04-15') });
  expect(Object.keys(map)).toEqual(['dk', 'se', 'us']);
  expect(map.dk).toMatchObject({
    current_mrr: 300,
    subscribers: 1,
    arpa: 300,
    asp: null,
    customer_churn_rate: 50, // one of small and gone
    net_mrr_churn: -50, // 200 before, 300 now
    leads: 0,
    payment_failure_rate: 25, // one of four bills: two in February, one each in March and April
    mrr_percent: 26.09, // 300 ÷ 1150
    subscribers_percent: 33.33,
  });
  // 75 days are 2.4658 months: 1 − 0.5^(1 ÷ 2.4658) = 24.5065 % a month; 300 ÷ 0.245065 = 1224.16
  expect(map.dk!.ltv).toBeCloseTo(1224.16, 0);
  expect(map.se).toMatchObject({
    current_mrr: 0,
    leads: 1,
    leads_converted: 0,
    lead_conversion_rate: 0,
    leads_percent: 50,
    arpa: null,
  });
  expect(map.us).toMatchObject({
    customer_churn_rate: 0,
    ltv: null,
    trial_conversion_rate: null,
    trials_percent: 0,
  });
});

test('concentration: 800, 300 and 50 of 1150', () => {
  const { pareto, concentration, list, count, summary } = customerConcentration(account, {
    asOf,
    search: 'SMALL',
  });
  expect(pareto.map((r) => [r.rank, r.id, r.mrr, r.cumulative_mrr, r.cumulative_pct])).toEqual([
    [1, 'big', 800, 800, 69.57],
    [2, 'small', 300, 1100, 95.65],
    [3, 'trial', 50, 1150, 100],
  ]);
  expect(concentration).toEqual({ top_1: 69.57, top_5: 100, top_10: 100, top_20: 100 });
  expect([list.map((r) => [r.id, r.percentage]), count, summary]).toEqual([
    [['small', 26.09]],
    1,
    { total_mrr: 1150, total_customers: 3 },
  ]);
  expect(customerConcentration({ movements: [] }, { asOf }).concentration.top_1).toBe(0);
});

test('latest activity: newest first, failures and announcements as asked', () => {
  const rows = (more: object) =>
    latestActivity(account, { asOf, days: 40, ...more }).map((r) => [
      r.source,
      r.type,
      r.date,
      r.effective_date,
      r.amount,
    ]);
  expect(rows({ includeScheduled: true })).toEqual([
    ['scheduled', 'churn', '2024-04-12', '2024-05-05', -800],
    ['movement', 'new', '2024-04-11', '2024-04-11', 50],
    ['failed_payment', 'failed_payment', '2024-04-10', '2024-04-10', 300],
    ['movement', 'churn', '2024-03-10', '2024-03-10', -100],
    ['movement', 'expansion', '2024-03-10', '2024-03-10', 200],
  ]);
  expect(rows({ includeFailed: false, limit: 1 })).toEqual([
    ['movement', 'new', '2024-04-11', '2024-04-11', 50],
  ]);
  expect(rows({ days: 4, includeFailed: false })).toEqual([]);
});

test('custom variables, reasons and timing of churn', () => {
  expect(customVariableValues(account, { key: 'industry' })).toEqual([
    { value: 'SaaS', count: 2 },
    { value: 'Retail', count: 1 },
  ]);
  expect(customVariableValues(account, { key: 'industry', search: 'AI', limit: 5 })).toEqual([
    { value: 'Retail', count: 1 },
  ]);
  const query = range('2024-01-01', '2024-04-30');
  expect(churnReasonsSummary(account, query)).toEqual({
    summary: null,
    comment_count: 0,
    total_cancellations: '1',
    reason: 'no_comments',
  });
  expect(churnReasons(account, query)).toEqual([{ reason: 'unused', count: 1 }]);
  expect(cancellationTiming(account, query)).toEqual([
    { months: 2, customers: 1, percent: 100, mrr_change: -100 },
  ]);
  expect(cancellationTimingDetail(account, query)).toMatchObject([
    { started: '2024-01-10', date: '2024-03-10', days: 60 },
  ]);
});
