// Why a customer's numbers are what they are: each invoice, what it is worth per month, and what it moved.
import { explainCustomer, explanationRecord } from '@growpanel/metrics';
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
  return { ...explanationRecord(explanation), data_source: found.data_source };
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
