// What has to hold for the reports on whole accounts, whatever happened in them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Account,
  addInterval,
  cmrrSummary,
  customerConcentration,
  defaultSettings,
  explainCustomer,
  failedPaymentsReport,
  failureRateReport,
  type InvoiceRecord,
  mapReport,
  mrrGrowthReport,
  mrrReport,
  mrrTableSubtypes,
  outstandingUnpaid,
  prepareAccount,
  refundsReport,
  scheduledChurnSummary,
  summaryReport,
  transactionsReport,
  transactionsSummary,
} from '../../src/index.js';
import { accountOf, type Customer, customers, plans } from '../accounts.js';
import { firstDay, lastDay } from '../histories.js';

const range = { from: firstDay, to: lastDay, interval: 'month', weekStart: 1, asOf: lastDay } as const;

/** Everything that is asked of an account in these properties. */
function reportsOn(account: Account) {
  return {
    transactions: transactionsReport(account, range),
    transactionsSummary: transactionsSummary(account, range),
    failed: failedPaymentsReport(account, range),
    failureRate: failureRateReport(account, range),
    refunds: refundsReport(account, range),
    outstanding: outstandingUnpaid(account, range),
    map: mapReport(account, range),
    growth: mrrGrowthReport(account, range),
    cmrr: cmrrSummary(account, range),
    concentration: customerConcentration(account, range),
    scheduled: scheduledChurnSummary(account, range),
  };
}

const withInvoices = (
  list: readonly Customer[],
  change: (invoice: InvoiceRecord) => InvoiceRecord,
): Customer[] => list.map((customer) => ({ ...customer, invoices: customer.invoices.map(change) }));

test('are the same on an account that was read beforehand', () => {
  fc.assert(
    fc.property(customers(4), (list) => {
      const account = accountOf(list);
      const ready = prepareAccount(account);
      expect(reportsOn(ready)).toEqual(reportsOn(account));
      expect(reportsOn(ready)).toEqual(reportsOn(account)); // a second time, from what was found out
    }),
    { numRuns: 40 },
  );
});

test('are the same in every currency, but for its name', () => {
  fc.assert(
    fc.property(customers(4), (list) => {
      const yen = accountOf(
        withInvoices(list, (invoice) => ({ ...invoice, currency: 'JPY' })),
        {
          settings: { ...defaultSettings, currency: 'jpy' },
        },
      );
      const relabelled = JSON.parse(JSON.stringify(reportsOn(yen)).replaceAll('"jpy"', '"usd"'));
      expect(relabelled).toEqual(JSON.parse(JSON.stringify(reportsOn(accountOf(list)))));
    }),
    { numRuns: 40 },
  );
});

test('cash scales with money', () => {
  fc.assert(
    fc.property(customers(4), fc.integer({ min: 2, max: 1000 }), (list, k) => {
      const times = (value: number | null | undefined) => (value == null ? null : value * k);
      const scaled = withInvoices(list, (invoice) => ({
        ...invoice,
        amount: invoice.amount * k,
        tax: times(invoice.tax),
        discount: times(invoice.discount),
        fee: times(invoice.fee),
        lines: invoice.lines?.map((line) => ({ ...line, amount: line.amount * k })) ?? null,
      }));
      const [one, many] = [accountOf(list), accountOf(scaled)];
      const after = transactionsReport(many, range);
      for (const [i, row] of transactionsReport(one, range).entries()) {
        for (const [field, value] of Object.entries(row)) {
          const expected = typeof value === 'number' && !field.endsWith('_pct') ? value * k + 0 : value;
          expect(after[i]![field as 'net_amount']).toEqual(expected);
        }
      }
      const failed = failedPaymentsReport(many, range);
      for (const [i, row] of failedPaymentsReport(one, range).entries()) {
        expect(failed[i]!.failed_amount).toBe(row.failed_amount * k);
        expect(failed[i]!.failed_invoices).toBe(row.failed_invoices);
      }
    }),
    { numRuns: 40 },
  );
});

test('cash of a closed period stays as it is', () => {
  fc.assert(
    fc.property(
      customers(4),
      fc.integer({ min: 0, max: 22 }),
      fc.integer({ min: 0, max: 300 }),
      (list, month, later) => {
        const from = addInterval(firstDay, 'month', month);
        const to = addInterval(from, 'month', 1) - 1;
        const at = (asOf: number) => {
          const account = accountOf(list, { asOf });
          const query = { ...range, from, to, asOf };
          return [transactionsReport(account, query), refundsReport(account, query)];
        };
        expect(at(to + later)).toEqual(at(to));
      },
    ),
    { numRuns: 60 },
  );
});

test('agree with each other', () => {
  fc.assert(
    fc.property(customers(4), (list) => {
      const account = accountOf(list);
      const found = reportsOn(account);
      const summary = summaryReport(account, range);
      const last = mrrReport(account, range).at(-1)!;
      expect(found.cmrr.cmrr_current).toBe(summary.mrr_current);
      expect(found.cmrr.cmrr_365).toBe(summary.mrr_current + found.scheduled.churn_365);
      expect(found.concentration.summary).toEqual({
        total_mrr: summary.mrr_current,
        total_customers: summary.subscribers_current,
      });
      expect(found.growth.at(-1)!.cumulative_mrr).toBe(last.net_mrr_diff);
      for (const row of found.failed)
        expect(row.recovered + row.still_unpaid + row.churned).toBe(row.failed_amount);
      for (const [i, row] of found.transactions.entries())
        expect(0 - row.refund).toBe(found.refunds[i]!.refund_amount);
      const lines = mrrTableSubtypes(account, range);
      for (const row of mrrReport(account, range)) {
        const expansion = lines.filter(({ key }) => key.startsWith('expansion'));
        expect(expansion.reduce((sum, line) => sum + line.periods[row.date]!, 0)).toBe(row.expansion);
      }
    }),
    { numRuns: 60 },
  );
});

test('an explanation accounts for every movement, and says something about every document', () => {
  fc.assert(
    fc.property(customers(1), ([one]) => {
      const { facts, invoices } = one!;
      const input = { customer: { id: facts.id }, invoices, plans, settings: defaultSettings, asOf: lastDay };
      const { events, ledger } = explainCustomer(input);
      const sum = (list: { delta: number }[]) => list.reduce((total, { delta }) => total + delta, 0);
      const ahead = sum(ledger.scheduled);
      expect(sum(events.flatMap((event) => event.changes))).toBe(ledger.mrr + ahead);
      const told = new Set(events.flatMap((event) => event.movements));
      expect(told.size).toBe(ledger.movements.length + ledger.scheduled.length);
      for (const invoice of invoices)
        expect(events.some((event) => event.invoice?.id === invoice.id)).toBe(true);
      for (const event of events) expect(event.sentences.join(' ')).toMatch(/^[A-Z$+(−].*\.$|: /);
    }),
    { numRuns: 200 },
  );
});
