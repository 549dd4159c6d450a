// Saved filters.
import { nextId, numberIn } from './accounts.js';
import type { Scope } from './scope.js';

export interface Segment {
  id: string;
  name: string;
  description: string | null;
  filters: Record<string, unknown>;
  mode: string;
}

const columns = ['id', 'name', 'description', 'filters', 'mode'] as const;

const of = ({ db, account }: Scope) => db.selectFrom('segments').where('account_id', '=', account.account_id);

/** Newest first. */
export async function list(scope: Scope): Promise<Segment[]> {
  const rows = await of(scope).select(columns).execute();
  return rows
    .map((row) => ({ ...row, filters: JSON.parse(row.filters) as Record<string, unknown> }))
    .sort((a, b) => numberIn(b.id) - numberIn(a.id));
}

export async function get(scope: Scope, id: string): Promise<Segment | undefined> {
  const row = await of(scope).select(columns).where('id', '=', id).executeTakeFirst();
  return row && { ...row, filters: JSON.parse(row.filters) as Record<string, unknown> };
}

export async function create(scope: Scope, segment: Omit<Segment, 'id'>): Promise<string> {
  const id = await nextId(scope, 'seg');
  await scope.db
    .insertInto('segments')
    .values({
      ...segment,
      account_id: scope.account.account_id,
      id,
      filters: JSON.stringify(segment.filters),
    })
    .execute();
  return id;
}

export async function update({ db, account }: Scope, { id, filters, ...rest }: Segment): Promise<void> {
  await db
    .updateTable('segments')
    .set({ ...rest, filters: JSON.stringify(filters) })
    .where('account_id', '=', account.account_id)
    .where('id', '=', id)
    .execute();
}

export async function remove({ db, account }: Scope, id: string): Promise<void> {
  await db.deleteFrom('segments').where('account_id', '=', account.account_id).where('id', '=', id).execute();
}
