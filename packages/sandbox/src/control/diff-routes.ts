// The comparison with expected movements over HTTP.
import type { Hono } from 'hono';
import { scopeFor } from '../account-scope.js';
import type { Environment } from '../app.js';
import { readText } from '../body.js';
import { ApiError } from '../errors.js';
import { allMovements } from '../store/movements.js';
import { callerOf } from './access.js';
import { diffOf, expectedIn } from './diff.js';

export function diffRoutes(app: Hono, env: Environment): void {
  app.post('/_sandbox/diff', async (c) => {
    const { account } = await callerOf(c, env);
    const text = await readText(c.req.raw, env.maxBodyBytes);
    if (text.trim() === '') throw new ApiError(400, 'The body is empty; send CSV.');
    const expected = expectedIn(text);
    const movements = await env.db
      .transaction()
      .execute(async (trx) => allMovements(await scopeFor(trx, env.clock, account.account_id)));
    return c.json(diffOf(expected, movements));
  });
}
