// The clock of an account over HTTP.
import { formatDay } from '@growpanel/metrics';
import type { Hono } from 'hono';
import type { Environment } from '../app.js';
import { badField } from '../errors.js';
import { bodyWith, callerOf } from './access.js';
import { clockOf } from './clock.js';
import { advance, freeze } from './time-travel.js';

export function clockRoutes(app: Hono, env: Environment): void {
  app.get('/_sandbox/clock', async (c) => {
    const { account } = await callerOf(c, env);
    const today = formatDay(clockOf(account).today(account.timezone));
    return c.json({ today, frozen: account.clock !== null });
  });
  app.put('/_sandbox/clock', async (c) => {
    const { account } = await callerOf(c, env);
    const { now } = await bodyWith(c, env, ['now']);
    if (now === undefined)
      throw badField('now', 'is missing; give a day (YYYY-MM-DD), or null for the real time');
    return c.json(await freeze(env.db, now, account.account_id));
  });
  app.post('/_sandbox/clock/advance', async (c) => {
    const { account } = await callerOf(c, env);
    const by = await bodyWith(c, env, ['days', 'months', 'to']);
    return c.json(await advance(env.db, by, account.account_id));
  });
}
