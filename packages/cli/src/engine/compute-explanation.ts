// An explanation from what the API has stored: customer, plans and invoices as they were pushed.
import type { GrowPanel } from '@growpanel/sdk';
import { CliError } from '../errors/cli-error.js';
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
  const [{ explainCustomer, explanationRecord, parseDay }, { invoiceRecord, planRecord }] = await Promise.all(
    [import('@growpanel/metrics'), import('@growpanel/sdk/ingest')],
  );
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
  const currencies = [...new Set(own.map(({ currency }) => currency!))];
  if (currencies.length > 1) {
    throw new CliError(
      'refused',
      `'${id}' pays in ${currencies.sort().join(' and ')}, and to add those up takes exchange rates`,
      'Push the same records into a sandbox, which has them, and explain the customer there.',
    );
  }
  const explanation = explainCustomer({
    customer: { id, createdDate: created_date ?? null, trialStarted: trial_started ?? null },
    invoices: own.map((invoice, place) => invoiceRecord(invoice.id!, invoice, place)),
    plans: new Map(
      plans.data.result.list.map((plan) => [plan.external_id, planRecord(plan.external_id, plan)]),
    ),
    // A ledger stays in the customer's currency, whatever the account reports in.
    settings: { ...settings, currency: currencies[0] ?? settings.currency },
    asOf: parseDay(today),
  });
  return { ...explanationRecord(explanation), data_source: source };
}
