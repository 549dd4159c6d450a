// What the tests of the store put into it, and what they read out of it.
import { scopeFor } from '../../src/account-scope.js';
import { loadSeed } from '../../src/control/seeds.js';
import * as accounts from '../../src/store/accounts.js';
import { rowsOf } from '../../src/store/copies.js';
import type { Database } from '../../src/store/database.js';
import type { CustomerTable, LedgerTable } from '../../src/store/schema.js';
import { writing } from '../../src/store/transactions.js';

/** The largest whole number that every part of the sandbox can hold. */
export const largest = Number.MAX_SAFE_INTEGER;

/** A customer of whom only the id matters. */
export const customerRow = (
  account_id: string,
  id: string,
  more: Partial<CustomerTable> = {},
): CustomerTable => ({
  ...{ account_id, data_source: 'ds_1', id, sequence: 1, name: id, email: null, country: null, state: null },
  ...{ created_date: null, created_day: null, trial_started: null, custom_variables: '{}' },
  search_text: id.toLowerCase(),
  ...more,
});

/** A ledger beside such a customer. */
export const ledgerRow = (account_id: string, customer_id: string): LedgerTable => ({
  ...{ account_id, data_source: 'ds_1', customer_id, status: 'active', currency: 'usd', mrr: largest },
  ...{ trial_started_day: null, trial_ended_day: null, paid_started_day: -1, cancel_day: null },
  ...{ overdue_day: null, next_change_day: null, cancel_reason: null, subscriptions: '[]' },
  revision: '',
});

/** Everything that a database holds of an account, by table, but for when ledgers were written. */
export async function contentOf(db: Database, accountId: string): Promise<Record<string, object[]>> {
  const content: Record<string, object[]> = {};
  for await (const { table, rows } of rowsOf(db, accountId))
    content[table] = rows
      .map(({ revision: _, ...row }: { revision?: string }) => row)
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return content;
}

/** An account with a seed in it. */
export async function seeded(db: Database, seed: 'empty' | 'golden' | 'demo'): Promise<string> {
  return writing(db, async (trx) => {
    const clock = seed === 'golden' ? '2024-08-15' : '2026-06-30';
    const made = await accounts.create(trx, { name: 'A', settings: {}, clock, today: 0, now: '' });
    await loadSeed(await scopeFor(trx, made.account_id), seed);
    return made.account_id;
  });
}
