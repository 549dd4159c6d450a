// The comparison with expected movements over HTTP.
import type { Hono } from 'hono';
import { inAccount } from '../account-scope.js';
import type { Environment } from '../app.js';
import { readText } from '../body.js';
import { ApiError } from '../errors.js';
import { allMovements } from '../store/movements.js';
import { callerOf } from './access.js';
import { diffOf, expectedIn } from './diff.js';
import { explainAll } from './explain.js';

/** Customers whose differences are explained; whoever has more begins with these. */
const maxExplained = 50;

export function diffRoutes(app: Hono, env: Environment): void {
  app.post('/_sandbox/diff', async (c) => {
    const { account } = await callerOf(c, env);
    const text = await readText(c.req.raw, env.maxBodyBytes);
    if (text.trim() === '') throw new ApiError(400, 'The body is empty; send CSV.');
    const expected = expectedIn(text);
    const answer = await inAccount(env.db, account.account_id, 'read', async (scope) => {
      const diff = diffOf(expected, await allMovements(scope));
      const rows = [...diff.missing, ...diff.different, ...diff.unexpected];
      const ids = [...new Set(rows.map(({ customer_id }) => customer_id))].slice(0, maxExplained);
      return { ...diff, explanations: await explainAll(scope, ids) };
    });
    return c.json(answer);
  });
}
