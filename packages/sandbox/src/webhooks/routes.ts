// Webhooks as only a sandbox shows them: secrets, the log of deliveries, and sending one again.
import { type Context, Hono } from 'hono';
import type { Environment } from '../app.js';
import { authenticate } from '../authenticate.js';
import { ApiError, badField, notFound } from '../errors.js';
import * as store from '../store/deliveries.js';
import type { DeliveryTable } from '../store/schema.js';
import * as webhooks from '../store/webhooks.js';
import { shown } from '../validation.js';

function wireDelivery({ due, ...delivery }: DeliveryTable) {
  const { account_id: _, sequence: __, tries: ___, claimed_until: ____, ...shown } = delivery;
  return {
    ...shown,
    body: JSON.parse(delivery.body) as unknown,
    attempts: JSON.parse(delivery.attempts) as store.Attempt[],
    next_attempt: delivery.status === 'pending' ? new Date(Math.max(due, 0)).toISOString() : null,
  };
}

async function accountOf(c: Context, { db }: Environment): Promise<string> {
  const { account, role } = await authenticate(db, c.req.header('authorization'));
  if (role !== 'admin') throw new ApiError(403, 'This API key is read-only. Use a key with the role admin.');
  return account.account_id;
}

export function webhookRoutes(env: Environment): Hono {
  const { db } = env;
  const app = new Hono();

  app.get('/_sandbox/webhooks/:id', async (c) => {
    const found = await webhooks.withSecret(db, await accountOf(c, env), c.req.param('id'));
    if (!found) throw notFound('webhook subscription', c.req.param('id'));
    return c.json(found);
  });

  app.get('/_sandbox/deliveries', async (c) => {
    const accountId = await accountOf(c, env);
    const { webhook, limit = '100' } = c.req.query();
    if (!/^\d{1,4}$/.test(limit) || Number(limit) === 0)
      throw badField('limit', `must be a whole number from 1 to 9999, got ${shown(limit)}`);
    const rows = await store.list(db, accountId, { webhook, limit: Number(limit) });
    return c.json({ deliveries: rows.map(wireDelivery) });
  });

  app.post('/_sandbox/deliveries/:id/redeliver', async (c) => {
    const accountId = await accountOf(c, env);
    const id = c.req.param('id');
    const found = await store.get(db, accountId, id);
    if (!found) throw notFound('delivery', id);
    if (!(await webhooks.withSecret(db, accountId, found.webhook_id)))
      throw new ApiError(409, `The subscription '${found.webhook_id}' is gone.`);
    await store.update(db, found, { status: 'pending', tries: 0, due: 0 });
    env.deliveries.wake();
    return c.json(wireDelivery({ ...found, status: 'pending', tries: 0, due: 0 }));
  });

  return app;
}
