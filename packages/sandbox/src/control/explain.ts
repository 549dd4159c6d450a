// Why a customer's numbers are what they are: each invoice, what it is worth per month, and what it moved.
import { type CustomerExplanation, explainCustomer, explainText, formatDay } from '@growpanel/metrics';
import type { Hono } from 'hono';
import { inAccount } from '../account-scope.js';
import type { Environment } from '../app.js';
import { onlyOne } from '../operations/only-one.js';
import * as customers from '../store/customers.js';
import { ratesOf } from '../store/fx.js';
import { invoicesOf } from '../store/ledger-input.js';
import * as plans from '../store/plans.js';
import type { Scope } from '../store/scope.js';
import { callerOf } from './access.js';

/** The explanation of one customer, from the same records that the ledger is made of. */
async function explain(scope: Scope, id: string, source: string | undefined) {
  return explained(scope, onlyOne('customer', id, await customers.find(scope, id), source));
}

/** The customers of these ids, in words; none for those that nobody knows. */
export async function explainAll(scope: Scope, ids: readonly string[]) {
  const told: { customer_id: string; data_source: string; text: string[] }[] = [];
  for (const id of ids)
    for (const found of await customers.find(scope, id)) {
      const { customer_id, data_source, text } = await explained(scope, found);
      told.push({ customer_id, data_source, text });
    }
  return told;
}

async function explained(scope: Scope, found: customers.CustomerWithLedger) {
  const { id } = found;
  const invoices = await invoicesOf(scope, found.data_source, [id]);
  const explanation = explainCustomer({
    customer: { id, createdDate: found.created_date, trialStarted: found.trial_started },
    invoices: invoices.get(id) ?? [],
    plans: await plans.records(scope, found.data_source),
    settings: scope.settings,
    asOf: scope.today,
    rates: await ratesOf(scope),
  });
  return { ...wire(explanation), data_source: found.data_source };
}

function wire(explanation: CustomerExplanation) {
  const { customerId, asOf, ledger, events } = explanation;
  return {
    ...{ customer_id: customerId, as_of: asOf },
    ...{ status: ledger.status, mrr: ledger.mrr, currency: ledger.currency },
    events: events.map((event) => ({
      ...{ kind: event.kind, date: event.date, invoice_id: event.invoice?.id ?? null },
      ...{ subscription_id: event.subscriptionId, ignored: event.ignored },
      mrr: event.normalised?.mrr ?? null,
      changes: event.changes.map(({ date, subscriptionId, delta, currency }) => ({
        ...{ date, subscription_id: subscriptionId, mrr_change: delta, currency },
      })),
      movements: event.movements.map(({ day, type, subtype, delta, mrr, currency }) => ({
        ...{ date: formatDay(day), type, subtype, mrr_change: delta, mrr, currency },
      })),
      ...{ rules: event.rules, sentences: event.sentences },
    })),
    text: explainText(explanation),
  };
}

export function explainRoutes(app: Hono, env: Environment): void {
  app.get('/_sandbox/explain/customers/:id', async (c) => {
    const { account } = await callerOf(c, env);
    const answer = await inAccount(env.db, account.account_id, 'read', (scope) =>
      explain(scope, c.req.param('id'), c.req.query('source') || undefined),
    );
    return c.json(answer);
  });
}
