// Reports that list things one by one: what they hold, and that it adds up to the reports above them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Api, customer, freshAccount, invoice, openApi, plan } from './api.js';
import { rowCases } from './row-cases.js';

type Body = Answer['body'];

let opened: Awaited<ReturnType<typeof openApi>>;
let api: Api;
beforeAll(async () => {
  opened = await openApi({ seed: 'golden' });
  api = opened.api;
});
afterAll(() => opened.sandbox.close());

describe('on the worked example', () => {
  test.each(rowCases)('%s', async (path, expected) => {
    const { status, body } = await api.get(`/reports/${path}`);
    expect(status).toBe(200);
    expect(body).toMatchObject(expected);
  });

  test.each([
    ['mrr-subtypes?type=gift', 'type'],
    ['mrr-growth-table?types=gifts', 'types'],
    ['mrr-table?breakdown=mood', 'breakdown'],
    ['movement-table?selected-type=gift', 'selected-type'],
    ['movement-table?selected-date=March', 'selected-date'],
    ['movement-table?selected-date=2024-02-30', 'selected-date'],
    ['movement-table?date=20240101-20240131&selected-date=2024-02-01', 'selected-date'],
    ['movement-table?breakdown=plan', 'breakdown-value'],
    ['movement-table?breakdown-value=pro', 'breakdown'],
    ['movement-table?sort=mood', 'sort'],
    ['movement-table?order=random', 'order'],
    ['transactions-detail?selected-type=new', 'selected-type'],
    ['leads-table?interval=fortnight', 'interval'],
    ['cancellation-timing?age=old', 'age'],
  ])('%s names %s as what is wrong', async (path, field) => {
    const { status, body } = await api.get(`/reports/${path}`);
    expect([status, body.field]).toEqual([400, field]);
  });
});

/** Failed, recovered, refunded, trials, scheduled churn: three customers whose figures can be worked out by hand. */
describe('on a small account', () => {
  let small: Api;
  beforeAll(async () => {
    small = await freshAccount(opened);
    await small.post('/data/plans', plan('plan_m', { name: 'Monthly' }));
    await small.post('/data/customers', [
      customer('cus_1', { created_date: '2024-06-01', country: 'dk' }),
      customer('cus_2', { created_date: '2024-06-10', trial_started: '2024-06-10', country: 'se' }),
      customer('cus_3', { created_date: '2024-07-01' }),
    ]);
    const two = { customer_id: 'cus_2' };
    await small.post('/data/invoices', [
      invoice('a1', '2024-06-01', 10_000, { tax: 2000, discount: 500, payment_method: 'visa' }),
      invoice('a2', '2024-07-01', 10_000, { attempt_count: 3, paid_date: '2024-07-09', tax: 2000 }),
      invoice('a3', '2024-08-01', 10_000, { tax: 2000 }),
      invoice('a4', '2024-08-10', 0, { type: 'cancellation', plan_id: undefined }),
      invoice('b1', '2024-06-24', 4000, two),
      invoice('b2', '2024-07-24', 4000, two),
      invoice('b3', '2024-07-30', 900, {
        ...two,
        type: 'one-time',
        plan_id: undefined,
        description: 'Set-up',
      }),
      invoice('b4', '2024-08-02', -1500, { ...two, type: 'refund', refunded_invoice_id: 'b2' }),
      invoice('b5', '2024-08-05', -100, { ...two, type: 'refund', plan_id: undefined }),
      invoice('b6', '2024-08-12', 700, { ...two, type: 'one-time', status: 'failed', attempt_count: 1 }),
    ]);
  });
  const list = async (path: string) => (await small.get(`/reports/${path}`)).body.result.list as Body[];

  test('transactions come apart by kind and add up to the cell', async () => {
    const july = await list('transactions-detail?selected-date=2024-07-01');
    expect(july.map((row) => [row.date, row.transaction_id, row.type, row.amount])).toEqual([
      ['2024-07-30', 'b3', 'one_time', 900],
      ['2024-07-24', 'b2', 'month_sub', 4000],
      ['2024-07-09', 'a2', 'month_sub', 8000],
      ['2024-07-09', 'a2', 'tax', 2000],
    ]);
    const june = await list('transactions-detail?selected-date=2024-06-01');
    expect(june.map((row) => [row.transaction_id, row.type, row.amount])).toEqual([
      ['b1', 'month_sub', 4000],
      // 100 with 20 tax after 5 off: 85 before both.
      ['a1', 'month_sub', 8500],
      ['a1', 'discount', -500],
      ['a1', 'tax', 2000],
    ]);
    const refunds = await list('transactions-detail?selected-type=refund');
    expect(refunds.map((row) => [row.transaction_id, row.status, row.amount])).toEqual([
      ['b5', 'refunded', -100],
      ['b4', 'refunded', -1500],
    ]);
  });

  test('invoices are there whether paid or not', async () => {
    const rows = await list('invoices-detail?date=20240701-20240815');
    expect(rows.map((row) => [row.invoice_id, row.type, row.status, row.paid_date])).toEqual([
      ['b6', 'one-time', 'failed', null],
      ['a4', 'cancellation', 'paid', '2024-08-10'],
      ['b5', 'refund', 'paid', '2024-08-05'],
      ['b4', 'refund', 'paid', '2024-08-02'],
      ['a3', 'subscription', 'paid', '2024-08-01'],
      ['b3', 'one-time', 'paid', '2024-07-30'],
      ['b2', 'subscription', 'paid', '2024-07-24'],
      ['a2', 'subscription', 'paid', '2024-07-09'],
    ]);
  });

  test('failed payments: recovered at the third attempt, and still open', async () => {
    expect(await list('cashflow-failed-payments-detail')).toMatchObject([
      { invoice_ref: 'b6', amount: 700, attempt_count: 1, recovery_status: 'still_unpaid' },
      { invoice_ref: 'a2', amount: 10_000, attempt_count: 3, recovery_status: 'recovered' },
    ]);
    const { body } = await small.get('/reports/cashflow-failed-payments-table?date=20240701-20240815');
    expect(body.result).toMatchObject([
      // 100 of the 149 that were invoiced: 67.11 %.
      { failed_amount: 10_000, total_invoices: 3, failed_pct: 67.11, recovery_rate: 100 },
      // 7 of 107.
      { failed_amount: 700, total_invoices: 2, failed_pct: 6.54, recovery_rate: 0, still_unpaid: 700 },
    ]);
  });

  test('refunds, one by one and by customer', async () => {
    expect(await list('cashflow-refunds-detail')).toMatchObject([
      { date: '2024-08-05', invoice_ref: 'b5', amount: 100, customer_id: 'cus_2' },
      { date: '2024-08-02', invoice_ref: 'b4', amount: 1500, customer_id: 'cus_2' },
    ]);
    expect(await list('cashflow-refunds-table')).toMatchObject([
      { customer_id: 'cus_2', refund_amount: 1600, refund_count: 2, last_refund_date: '2024-08-05' },
    ]);
  });

  test('leads: one paid at once, one after 14 days, one not yet', async () => {
    const rows = await list('leads-table');
    expect(rows.map((row) => [row.customer_id, row.status, row.lead_to_paid_days])).toEqual([
      ['cus_3', 'lead', null],
      ['cus_2', 'active', 14],
      ['cus_1', 'active', 0],
    ]);
    expect(rows[1]).toMatchObject({ trial_started: '2024-06-10', trial_to_paid_days: 14, country: 'se' });
    expect((await small.get('/reports/leads-days')).body.result).toEqual([
      { days: 0, percent: 33.33 },
      { days: 14, percent: 66.67 },
    ]);
    expect((await small.get('/reports/leads-days?region=dk')).body.result).toEqual([
      { days: 0, percent: 100 },
    ]);
  });

  test('scheduled churn: what was asked for goes when the paid time ends', async () => {
    const ahead = await list('churn-scheduled-movements');
    expect(ahead).toMatchObject([
      // 100 less 20 tax.
      { date: '2024-09-01', customer_id: 'cus_1', type: 'churn', mrr_change: -8000, new_mrr: 0 },
    ]);
    expect(await list('churn-scheduled-movements?selected-date=2024-09-01')).toEqual(ahead);
    expect(await list('churn-scheduled-movements?date=20241001-20241231')).toEqual([]);
    expect((await small.get('/reports/churn-scheduled-summary')).body.summary).toEqual({
      ...{ churn_current: -8000, churn_30: -8000, churn_60: -8000, churn_180: -8000, churn_365: -8000 },
    });
    const committed = await list('movement-table?committed=true&date=20240801-20240930&selected-type=churn');
    expect(committed).toEqual(ahead);
    const { body } = await small.get('/reports/mrr-table?committed=true&date=20240801-20240930');
    const churn = body.result.find(({ key }: Body) => key === 'churn');
    expect(churn.periods).toEqual({ '2024-08-01': 0, '2024-09-01': -8000 });
  });
});

describe('details add up to the cells above them', () => {
  let demo: Api;
  beforeAll(async () => {
    demo = api.as((await opened.sandbox.createAccount()).apiKey);
    expect((await demo.post('/_sandbox/seed', { seed: 'demo' })).status).toBe(200);
  });
  const rows = async (path: string) => (await demo.get(`/reports/${path}`)).body.result as Body[];
  const list = async (path: string) => (await demo.get(`/reports/${path}`)).body.result.list as Body[];
  const sum = (all: Body[], field: string) => all.reduce((total, row) => total + row[field], 0);
  const all = 'date=20240101-20260630';
  const filters = ['', '&region=eu', '&plan=plan_team_monthly', '&custom_channel=~', '&status=active'];

  test.each(filters)('MRR%s', async (filter) => {
    const detail = await list(`movement-table?${all}${filter}`);
    const subtypes = await rows(`mrr-subtypes?${all}${filter}`);
    const table = await rows(`mrr-table?${all}${filter}`);
    const byReason = await rows(`mrr-table-subtypes?${all}${filter}`);
    let moved = 0;
    for (const row of await rows(`mrr?${all}${filter}`))
      for (const type of ['new', 'expansion', 'contraction', 'churn', 'reactivation']) {
        const of = ({ date, type: own }: Body) => own === type && date >= row.date && date <= row.end_date;
        const behind = detail.filter(of);
        moved += behind.length;
        expect(sum(behind, 'mrr_change_base_currency'), `${row.date} ${type}`).toBe(row[type]);
        expect(new Set(behind.map((one) => one.customer_id)).size).toBe(row[`${type}_customers`]);
        expect(subtypes.find((one) => one.date === row.date && one.type === type).total).toBe(row[type]);
        expect(table.find(({ key }) => key === type).periods[row.date]).toBe(row[type]);
        const lines = byReason.filter(({ key }) => key.split('.')[0] === type);
        expect(lines.reduce((total, line) => total + line.periods[row.date], 0)).toBe(row[type]);
      }
    expect(moved).toBe(detail.length);
  });

  test('a cell asked for by name is what a range finds', async () => {
    const [march] = await rows('mrr?date=20250301-20250331');
    const cell = await list('movement-table?selected-date=2025-03-01&selected-type=expansion');
    expect(sum(cell, 'mrr_change')).toBe(march.expansion);
    expect(cell).toEqual(await list('movement-table?date=20250301-20250331&selected-type=expansion'));
  });

  test.each(['country', 'customer', 'subtype', 'custom_channel', 'market'])(
    'movements of every value of %s are all movements',
    async (breakdown) => {
      const whole = await list('movement-table?date=20250101-20250630');
      const broken = await rows(`mrr?date=20250101-20250630&breakdown=${breakdown}`);
      const values = new Set(broken.flatMap((row) => Object.keys(row.breakdown)));
      let found = 0;
      for (const value of breakdown === 'customer' ? [...values].slice(0, 20) : values) {
        const asked = new URLSearchParams({ breakdown, 'breakdown-value': value });
        const own = await list(`movement-table?date=20250101-20250630&${asked}`);
        found += own.length;
        const flows = broken.map((row) => row.breakdown[value]?.net_mrr_diff ?? 0);
        expect(sum(own, 'mrr_change_base_currency'), value).toBe(
          flows.reduce((total, flow) => total + flow, 0),
        );
      }
      if (breakdown !== 'customer') expect(found).toBe(whole.length);
    },
  );

  test('growth', async () => {
    const growth = await rows('mrr-growth?date=20260501-20260531');
    const detail = await list('mrr-growth-table?date=20260501-20260531');
    expect(sum(detail, 'mrr_change_base_currency')).toBe(growth.at(-1).cumulative_mrr);
  });

  test.each(filters)('cash%s', async (filter) => {
    const money = await list(`transactions-detail?${all}${filter}`);
    const table = await rows(`transactions-table?${all}${filter}`);
    const months = await rows(`transactions?${all}${filter}`);
    const within = (own: Body[], { date }: Body) =>
      own.filter((row) => row.date.slice(0, 7) === date.slice(0, 7));
    for (const month of months) {
      const own = within(money, month);
      expect(sum(own, 'amount_base_currency')).toBe(month.net_amount);
      for (const line of table) {
        expect(line.periods[month.date]).toBe(month[line.type]);
        if (line.type !== 'net_amount')
          expect(
            sum(
              own.filter(({ type }) => type === line.type),
              'amount',
            ),
          ).toBe(month[line.type]);
      }
    }
    for (const line of table) expect(line.total).toBe(sum(months, line.type));

    const refunds = await list(`cashflow-refunds-detail?${all}${filter}`);
    const refunded = await rows(`cashflow-refunds?${all}${filter}`);
    for (const month of refunded) {
      expect(sum(within(refunds, month), 'amount_base_currency')).toBe(month.refund_amount);
      expect(within(refunds, month)).toHaveLength(month.refund_count);
    }
    const customers = await list(`cashflow-refunds-table?${all}${filter}`);
    expect(sum(customers, 'refund_amount')).toBe(sum(refunded, 'refund_amount'));
    expect(sum(customers, 'refund_count')).toBe(refunds.length);

    const failed = await list(`cashflow-failed-payments-detail?${all}${filter}`);
    const failures = await rows(`cashflow-failed-payments?${all}${filter}`);
    for (const month of failures) {
      const own = within(failed, month);
      expect(sum(own, 'amount_base_currency')).toBe(month.failed_amount);
      expect(sum(own, 'attempt_count')).toBe(month.total_retry_attempts);
      for (const status of ['recovered', 'still_unpaid', 'churned'])
        expect(
          sum(
            own.filter((row) => row.recovery_status === status),
            'amount',
          ),
        ).toBe(month[status]);
    }
    const rates = await rows(`cashflow-failed-payments-table?${all}${filter}`);
    expect(rates).toMatchObject(failures);
  });

  test.each(filters)('customers%s', async (filter) => {
    const leads = await list(`leads-table?${all}${filter}`);
    for (const month of await rows(`leads?${all}${filter}`)) {
      const own = leads.filter(({ date }) => date.slice(0, 7) === month.date.slice(0, 7));
      expect(own).toHaveLength(month.leads);
      expect(own.filter((lead) => lead.paid_started !== null)).toHaveLength(month.leads_converted);
    }
    const days = await rows(`leads-days?${all}${filter}`);
    const paid = leads.filter((lead) => lead.paid_started !== null).length;
    if (paid > 0) expect(days.at(-1).percent).toBeCloseTo((100 * paid) / leads.length, 2);
    const left = await list(`cancellation-timing-detail?${all}${filter}`);
    const timing = await rows(`cancellation-timing?${all}${filter}`);
    const churn = sum(await rows(`mrr?${all}${filter}`), 'churn');
    expect([sum(left, 'mrr_change'), sum(timing, 'mrr_change')]).toEqual([churn, churn]);
    for (const row of timing)
      expect(left.filter(({ months }) => months === row.months)).toHaveLength(row.customers);
    const ahead = await list(`churn-scheduled-movements?${filter.slice(1)}`);
    const { body } = await demo.get(`/reports/churn-scheduled-summary?${filter.slice(1)}`);
    expect(sum(ahead, 'mrr_change')).toBe(body.summary.churn_365);
    expect(sum(await rows(`churn-scheduled?${filter.slice(1)}`), 'total_mrr')).toBe(body.summary.churn_365);
  });
});
