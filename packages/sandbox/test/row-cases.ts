// The reports that list things one by one, on the worked example. Acme's record is of 15 January; it paid 99 on
// 1 February (Pro), 299 on 1 March (Enterprise), 49 on 1 April (Basic), left on 1 May and came back with 99 on 1 August.

const acme = { customer_id: 'cust_123', customer_name: 'Acme Inc', customer_email: 'billing@acme.com' };

const movement = (date: string, type: string, subtype: string | null, change: number, after: number) => ({
  ...{ date, ...acme, type, subtype, mrr_change: change, mrr_change_base_currency: change },
  ...{ old_mrr: after - change, new_mrr: after, currency: 'usd' },
});
const first = { ...movement('2024-02-01', 'new', null, 9900, 9900), plan_name: 'Pro' };
const up = { ...movement('2024-03-01', 'expansion', 'plan_change', 20000, 29900), plan_name: 'Enterprise' };
const down = { ...movement('2024-04-01', 'contraction', 'plan_change', -25000, 4900), plan_name: 'Basic' };
const gone = { ...movement('2024-05-01', 'churn', 'cancellation', -4900, 0), plan_name: null };
const back = { ...movement('2024-08-01', 'reactivation', null, 9900, 9900), plan_name: 'Pro' };

const page = (...list: object[]) => ({ result: { count: list.length, list } });
const covered = 'date=20240101-20240815';

export const rowCases: [string, object][] = [
  [
    'mrr-subtypes?date=20240301-20240430&type=expansion',
    {
      result: [
        {
          ...{ date: '2024-03-01', end_date: '2024-03-31', type: 'expansion', total: 20000 },
          subtypes: { plan_change: { mrr: 20000, customers: 1 } },
        },
        { date: '2024-04-01', end_date: '2024-04-30', type: 'expansion', total: 0, subtypes: {} },
      ],
    },
  ],
  [
    'mrr-subtypes?date=20240501-20240531',
    {
      result: [
        { type: 'new', total: 0 },
        { type: 'expansion', total: 0 },
        { type: 'contraction', total: 0 },
        { type: 'churn', total: -4900, subtypes: { cancellation: { mrr: -4900, customers: 1 } } },
        { type: 'reactivation', total: 0 },
      ],
    },
  ],
  ['mrr-growth-table?date=20240401-20240430', page(down)],
  ['mrr-growth-table?date=20240401-20240430&types=new,expansion', page()],
  [
    'mrr-table?date=20240401-20240531',
    {
      result: [
        { key: 'new', label: 'New', periods: { '2024-04-01': 0, '2024-05-01': 0 } },
        { key: 'expansion', customers: { '2024-04-01': 0, '2024-05-01': 0 } },
        { key: 'contraction', periods: { '2024-04-01': -25000 }, customers: { '2024-04-01': 1 } },
        { key: 'churn', periods: { '2024-05-01': -4900 }, customers: { '2024-05-01': 1 } },
        { key: 'reactivation', periods: { '2024-04-01': 0 } },
        { key: 'fx_adjustment', periods: { '2024-04-01': 0 }, customers: {} },
        { key: 'mrr_diff', periods: { '2024-04-01': -25000, '2024-05-01': -4900 } },
        { key: 'total_mrr', periods: { '2024-04-01': 4900, '2024-05-01': 0 } },
      ],
    },
  ],
  [
    'mrr-table?date=20240301-20240430&breakdown=country',
    {
      breakdown: 'country',
      result: [
        {
          ...{ key: 'us', label: 'US', periods: { '2024-03-01': 29900, '2024-04-01': 4900 } },
          customers: { '2024-03-01': 1, '2024-04-01': 1 },
        },
        { key: 'total', label: 'Total', periods: { '2024-03-01': 29900, '2024-04-01': 4900 } },
      ],
    },
  ],
  [
    'mrr-table-subtypes?date=20240401-20240531',
    {
      result: [
        {
          ...{ key: 'contraction.plan_change', label: 'Contraction: another plan' },
          ...{ periods: { '2024-04-01': -25000, '2024-05-01': 0 } },
          customers: { '2024-04-01': 1, '2024-05-01': 0 },
        },
        { key: 'churn.cancellation', periods: { '2024-04-01': 0, '2024-05-01': -4900 } },
      ],
    },
  ],
  [`movement-table?${covered}`, page(back, gone, down, up, first)],
  [`movement-table?${covered}&order=asc`, page(first, up, down, gone, back)],
  [`movement-table?${covered}&sort=mrr_change`, page(up, back, first, gone, down)],
  [`movement-table?${covered}&sort=new_mrr&order=asc`, page(gone, down, first, back, up)],
  ['movement-table?selected-date=2024-03-01', page(up)],
  ['movement-table?selected-date=20240401&interval=quarter', page(gone, down)],
  ['movement-table?selected-date=20240401&interval=quarter&selected-type=churn', page(gone)],
  [
    'movement-table?date=20240115-20240320&selected-date=2024-03-01',
    page({ ...up, description: 'Expansion of $200: another plan' }),
  ],
  [`movement-table?${covered}&breakdown=plan&breakdown-value=plan_basic`, page(gone, down)],
  [`movement-table?${covered}&breakdown=subtype&breakdown-value=cancellation`, page(gone)],
  [
    `leads-table?${covered}`,
    page({
      ...{ date: '2024-01-15', ...acme, country: 'us', status: 'active', trial_started: null },
      // 15 January to 1 February.
      ...{ paid_started: '2024-02-01', lead_to_paid_days: 17, trial_to_paid_days: null },
    }),
  ],
  ['leads-table?selected-date=2024-02-01', page()],
  [`leads-days?${covered}`, { result: [{ days: 17, percent: 100 }] }],
  [
    'transactions-table?date=20240201-20240331',
    {
      result: [
        { type: 'month_sub', periods: { '2024-02-01': 9900, '2024-03-01': 29900 }, total: 39800 },
        ...['year_sub', 'week_sub', 'day_sub', 'metered', 'one_time', 'discount'].map((type) => ({ type })),
        ...['refund', 'fee', 'tax', 'fx_loss'].map((type) => ({ type, total: 0 })),
        { type: 'net_amount', periods: { '2024-02-01': 9900, '2024-03-01': 29900 }, total: 39800 },
      ],
    },
  ],
  [
    'transactions-detail?selected-date=2024-03-01',
    page({
      ...{ date: '2024-03-01', ...acme, type: 'month_sub', status: 'paid', transaction_id: 'inv_002' },
      ...{ currency: 'usd', description: null, amount: 29900, amount_base_currency: 29900 },
    }),
  ],
  [`transactions-detail?${covered}&selected-type=refund`, page()],
  [
    'invoices-detail?date=20240401-20240531',
    page(
      {
        ...{ date: '2024-05-01', paid_date: '2024-05-01', ...acme, invoice_id: 'inv_004' },
        ...{ type: 'cancellation', status: 'paid', plan_id: null, amount: 0 },
      },
      {
        ...{ date: '2024-04-01', paid_date: '2024-04-01', ...acme, invoice_id: 'inv_003' },
        ...{ type: 'subscription', status: 'paid', plan_id: 'plan_basic', subscription_id: null },
        ...{ currency: 'usd', amount: 4900, amount_base_currency: 4900 },
      },
    ),
  ],
  ['churn-scheduled-movements', page()],
  ['churn-scheduled-summary', { summary: { churn_current: 0, churn_30: 0, churn_365: 0 } }],
  // 1 February to 1 May: 29 + 31 + 30 days.
  [
    `cancellation-timing?${covered}`,
    { result: [{ months: 3, customers: 1, percent: 100, mrr_change: -4900 }] },
  ],
  [
    `cancellation-timing-detail?${covered}`,
    page({
      ...{ date: '2024-05-01', ...acme, started: '2024-02-01', days: 90, months: 3, mrr_change: -4900 },
    }),
  ],
  [
    'cashflow-failed-payments-table?date=20240201-20240229',
    {
      result: [
        {
          ...{ date: '2024-02-01', failed_amount: 0, failed_invoices: 0, total_invoices: 1 },
          ...{ failed_pct: 0, recovery_rate: null },
        },
      ],
    },
  ],
  [`cashflow-failed-payments-detail?${covered}`, page()],
  [`cashflow-refunds-table?${covered}`, page()],
  [`cashflow-refunds-detail?${covered}`, page()],
];
