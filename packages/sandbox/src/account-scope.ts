// Opens an account inside a transaction, with all that is stored of it right for today.
import type { Clock } from './control/clock.js';
import { ApiError } from './errors.js';
import * as accounts from './store/accounts.js';
import type { Database } from './store/database.js';
import { catchUp } from './store/ledgers.js';
import { type Scope, settingsOf } from './store/scope.js';

export async function scopeFor(db: Database, clock: Clock, accountId: string): Promise<Scope> {
  const account = await accounts.get(db, accountId);
  if (!account) throw new ApiError(401, 'The account of this API key is gone.');
  const settings = settingsOf(account);
  const scope = { db, account, settings, today: clock.today(account.timezone), now: clock.now() };
  await catchUp(scope);
  return scope;
}
