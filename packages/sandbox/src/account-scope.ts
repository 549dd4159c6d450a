// Opens an account inside a transaction, with all that is stored of it right for today.
import { clockOf } from './control/clock.js';
import { accountGone } from './errors.js';
import * as accounts from './store/accounts.js';
import type { Database } from './store/database.js';
import { catchUp } from './store/ledgers.js';
import type { AccountTable } from './store/schema.js';
import { type Scope, settingsOf } from './store/scope.js';
import { reading, writing } from './store/transactions.js';

function scopeOf(db: Database, account: AccountTable | undefined, access: { writes: boolean }): Scope {
  if (!account) throw accountGone();
  const clock = clockOf(account);
  const settings = settingsOf(account);
  return { db, ...access, account, settings, today: clock.today(account.timezone), now: clock.now() };
}

/** For a transaction that may write to the account; others that want to wait until it ends. */
export async function scopeFor(db: Database, accountId: string): Promise<Scope> {
  const scope = scopeOf(db, await accounts.lock(db, accountId), { writes: true });
  await catchUp(scope);
  return scope;
}

/** Does some work on an account in a transaction of its own; it may run more than once. */
export async function inAccount<Result>(
  db: Database,
  accountId: string,
  access: 'read' | 'write',
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  if (access === 'read') {
    const read = await reading(db, async (trx) => {
      const scope = scopeOf(trx, await accounts.get(trx, accountId), { writes: false });
      return scope.account.as_of === scope.today ? { result: await work(scope) } : undefined;
    });
    if (read) return read.result;
    // A new day has begun: the first to ask writes what it brought.
  }
  return writing(db, async (trx) => work(await scopeFor(trx, accountId)));
}
