// Movements as they are stored, for telling what has changed.
import type { MovementTable } from './schema.js';
import type { Scope } from './scope.js';

export type StoredMovement = Omit<MovementTable, 'account_id'>;

const columns = [
  ...(['data_source', 'customer_id', 'day', 'type', 'subtype', 'delta', 'mrr', 'currency'] as const),
  'invoice_id',
] as const;

/** Every movement of the account, by day and customer. */
export async function allMovements({ db, account }: Scope): Promise<StoredMovement[]> {
  return db
    .selectFrom('movements')
    .select(columns)
    .where('account_id', '=', account.account_id)
    .orderBy('day')
    .orderBy('data_source')
    .orderBy('customer_id')
    .execute();
}
