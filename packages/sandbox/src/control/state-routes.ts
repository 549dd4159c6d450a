// Seeds, reset and named snapshots over HTTP.
import type { Context, Hono } from 'hono';
import type { Environment } from '../app.js';
import { ApiError, badField } from '../errors.js';
import { rowsOf } from '../store/copies.js';
import type { Database } from '../store/database.js';
import * as snapshots from '../store/snapshots.js';
import { shown } from '../validation.js';
import { bodyWith, callerOf } from './access.js';
import { reseed, reset, restoreSnapshot, saveSnapshot } from './account-state.js';
import { isSeed, seedForms } from './seeds.js';

const maxSnapshots = 100;

const described = ({ name, created_at, clock, counts }: snapshots.Snapshot) => ({
  ...{ name, created_at, clock },
  records: JSON.parse(counts) as Record<string, number>,
});

function nameIn(c: Context): string {
  const name = c.req.param('name') ?? '';
  if (!/^[\w][\w.-]{0,63}$/.test(name))
    throw badField('name', `must be up to 64 letters, digits, '_', '-' and '.', got ${shown(name)}`);
  return name;
}

async function existing(c: Context, db: Database, accountId: string): Promise<snapshots.Snapshot> {
  const name = nameIn(c);
  const snapshot = await snapshots.get(db, accountId, name);
  if (!snapshot) throw new ApiError(404, `No snapshot '${name}'.`, { field: 'name' });
  return snapshot;
}

/** The snapshot as JSON Lines: what it is, then every row with its table. */
async function asLines(db: Database, accountId: string, snapshot: snapshots.Snapshot): Promise<string> {
  const state = JSON.parse(snapshot.state) as object;
  const lines = [JSON.stringify({ snapshot: described(snapshot), account: state })];
  for await (const { table, rows } of rowsOf(db, snapshots.contentOf(accountId, snapshot.name)))
    for (const row of rows) lines.push(JSON.stringify({ table, row }));
  return `${lines.join('\n')}\n`;
}

export function stateRoutes(app: Hono, env: Environment): void {
  const { db } = env;
  const idOf = async (c: Context) => (await callerOf(c, env)).account.account_id;

  app.post('/_sandbox/reset', async (c) => c.json(await reset(env, await idOf(c))));

  app.post('/_sandbox/seed', async (c) => {
    const id = await idOf(c);
    const { seed } = await bodyWith(c, env, ['seed']);
    if (!isSeed(seed)) throw badField('seed', `must be one of ${seedForms}, got ${shown(seed)}`);
    return c.json(await reseed(env, id, seed));
  });

  app.get('/_sandbox/snapshots', async (c) =>
    c.json({ result: (await snapshots.list(db, await idOf(c))).map(described) }),
  );

  app.put('/_sandbox/snapshots/:name', async (c) => {
    const id = await idOf(c);
    const name = nameIn(c);
    const others = (await snapshots.list(db, id)).filter((snapshot) => snapshot.name !== name);
    if (others.length >= maxSnapshots)
      throw new ApiError(409, `There are ${maxSnapshots} snapshots already; delete one first.`);
    return c.json(described(await saveSnapshot(env, id, name)));
  });

  app.get('/_sandbox/snapshots/:name', async (c) => {
    const id = await idOf(c);
    const snapshot = await existing(c, db, id);
    return c.body(await asLines(db, id, snapshot), 200, {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${snapshot.name}.jsonl"`,
    });
  });

  app.delete('/_sandbox/snapshots/:name', async (c) => {
    const id = await idOf(c);
    const { name } = await existing(c, db, id);
    await db.transaction().execute((trx) => snapshots.remove(trx, id, name));
    return c.json({ success: true, name });
  });

  app.post('/_sandbox/snapshots/:name/restore', async (c) => {
    const id = await idOf(c);
    return c.json(await restoreSnapshot(env, id, await existing(c, db, id)));
  });
}
