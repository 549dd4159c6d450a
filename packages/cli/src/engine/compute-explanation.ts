// An explanation from what the API has stored: customer, plans and invoices as they were pushed.
import type { CustomerExplanation, InvoiceRecord, InvoiceType, PlanRecord } from '@growpanel/metrics';
import type { GrowPanel } from '@growpanel/sdk';
import { formatNumber } from '../output/money.js';
import type { AccountView } from './account.js';
import type { Explanation } from './explanation.js';

/** The most that the API gives of one list. */
const longestList = '10000';

export async function computed(
  gp: GrowPanel,
  id: string,
  source: string,
  { settings, today }: AccountView,
): Promise<Explanation> {
  const { explainCustomer, explainText, formatDay, parseDay } = await import('@growpanel/metrics');
  const query = { source, limit: longestList };
  const [customer, plans, invoices] = await Promise.all([
    gp.data.customers.get({ path: { id }, query: { source } }),
    gp.data.plans.list({ query }),
    gp.data.invoices.list({ query }),
  ]);
  const { count, list } = invoices.data.result;
  if (count > list.length) {
    const some = `${formatNumber(list.length, 0)} of ${formatNumber(count, 0)}`;
    process.stderr.write(
      `growpanel: the API gives the newest ${some} invoices; older ones are not seen here\n`,
    );
  }
  // The newest come first, and of two versions the later counts.
  const own = list.filter((invoice) => invoice.customer_id === id).reverse();
  const { created_date, trial_started } = customer.data;
  const explanation = explainCustomer({
    customer: { id, createdDate: created_date ?? null, trialStarted: trial_started ?? null },
    invoices: own.map(invoiceRecord),
    plans: new Map(plans.data.result.list.map((plan) => [plan.external_id, planRecord(plan)])),
    settings,
    asOf: parseDay(today),
  });
  return { ...wire(explanation, formatDay), data_source: source, text: explainText(explanation) };
}

type Lists = GrowPanel['data'];
type RawInvoice = Awaited<ReturnType<Lists['invoices']['list']>>['data']['result']['list'][number];
type RawPlan = Awaited<ReturnType<Lists['plans']['list']>>['data']['result']['list'][number];

const planRecord = (plan: RawPlan): PlanRecord => ({
  id: plan.external_id,
  interval: plan.billing_freq as PlanRecord['interval'],
  intervalCount: plan.billing_freq_count ?? 1,
});

/** What every invoice has, although the contract leaves it open. */
function invoiceRecord(invoice: RawInvoice, sequence: number): InvoiceRecord {
  return {
    id: invoice.id!,
    customerId: invoice.customer_id!,
    subscriptionId: invoice.subscription_id ?? null,
    planId: invoice.plan_id ?? null,
    type: (invoice.type ?? 'subscription') as InvoiceType,
    date: invoice.date!,
    amount: invoice.amount!,
    tax: invoice.tax ?? null,
    currency: invoice.currency!,
    periodStart: invoice.period_start ?? null,
    periodEnd: invoice.period_end ?? null,
    status: invoice.status ?? null,
    paidDate: invoice.paid_date ?? null,
    quantity: invoice.quantity ?? null,
    refundedInvoiceId: invoice.refunded_invoice_id ?? null,
    sequence,
    lines:
      invoice.lines?.map((line) => ({
        amount: line.amount,
        tax: line.tax ?? null,
        planId: line.plan_id ?? null,
        quantity: line.quantity ?? null,
        recurring: line.type !== 'one-time',
        proration: line.proration ?? null,
        periodStart: line.period_start ?? null,
        periodEnd: line.period_end ?? null,
      })) ?? null,
  };
}

function wire(
  { customerId, asOf, ledger, events }: CustomerExplanation,
  formatDay: (day: number) => string,
): Omit<Explanation, 'data_source' | 'text'> {
  return {
    customer_id: customerId,
    as_of: asOf,
    status: ledger.status,
    mrr: ledger.mrr,
    currency: ledger.currency,
    events: events.map((event) => ({
      kind: event.kind,
      date: event.date,
      invoice_id: event.invoice?.id ?? null,
      subscription_id: event.subscriptionId,
      ignored: event.ignored,
      mrr: event.normalised?.mrr ?? null,
      changes: event.changes.map(({ date, subscriptionId, delta, currency }) => ({
        ...{ date, subscription_id: subscriptionId, mrr_change: delta, currency },
      })),
      movements: event.movements.map(({ day, type, subtype, delta, mrr, currency }) => ({
        ...{ date: formatDay(day), type, subtype, mrr_change: delta, mrr, currency },
      })),
      rules: event.rules,
      sentences: event.sentences,
    })),
  };
}
