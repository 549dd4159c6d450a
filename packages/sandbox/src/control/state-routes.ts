// Seeds, reset and named snapshots over HTTP.
import type { Context, Hono } from 'hono';
import type { Environment } from '../app.js';
import { readText } from '../body.js';
import { ApiError, badField } from '../errors.js';
import type { Database } from '../store/database.js';
import * as snapshots from '../store/snapshots.js';
import { writing } from '../store/transactions.js';
import { shown } from '../validation.js';
import { bodyWith, callerOf } from './access.js';
import { keepSnapshot, reseed, reset, restoreSnapshot, saveSnapshot } from './account-state.js';
import { isSeed, seedForms } from './seeds.js';
import { contentIn, described, linesOf } from './snapshot-file.js';

const maxSnapshots = 100;

function nameIn(c: Context): string {
  return checkedName(c.req.param('name') ?? '');
}

function checkedName(name: string): string {
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

  const roomFor = async (id: string, name: string) => {
    const others = (await snapshots.list(db, id)).filter((snapshot) => snapshot.name !== name);
    if (others.length >= maxSnapshots)
      throw new ApiError(409, `There are ${maxSnapshots} snapshots already; delete one first.`);
  };

  app.put('/_sandbox/snapshots/:name', async (c) => {
    const id = await idOf(c);
    const name = nameIn(c);
    const file = await readText(c.req.raw, env.maxBodyBytes);
    await roomFor(id, name);
    const kept =
      file.trim() === ''
        ? await saveSnapshot(env, id, name)
        : await keepSnapshot(env, id, name, await contentIn(db, file));
    return c.json(described(kept));
  });

  app.post('/_sandbox/snapshots', async (c) => {
    const id = await idOf(c);
    const content = await contentIn(db, await readText(c.req.raw, env.maxBodyBytes));
    const name = checkedName(content.name);
    await roomFor(id, name);
    return c.json(await restoreSnapshot(env, id, await keepSnapshot(env, id, name, content)));
  });

  app.get('/_sandbox/snapshots/:name', async (c) => {
    const id = await idOf(c);
    const snapshot = await existing(c, db, id);
    return c.body(await linesOf(db, id, snapshot), 200, {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${snapshot.name}.jsonl"`,
    });
  });

  app.delete('/_sandbox/snapshots/:name', async (c) => {
    const id = await idOf(c);
    const { name } = await existing(c, db, id);
    await writing(db, (trx) => snapshots.remove(trx, id, name));
    return c.json({ success: true, name });
  });

  app.post('/_sandbox/snapshots/:name/restore', async (c) => {
    const id = await idOf(c);
    return c.json(await restoreSnapshot(env, id, await existing(c, db, id)));
  });
}
