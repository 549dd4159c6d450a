// What only a sandbox has: its own state, fresh accounts and keys, and a page that says what runs here.
import { formatDay } from '@growpanel/metrics';
import { type Context, Hono } from 'hono';
import packageJson from '../../package.json' with { type: 'json' };
import type { Environment } from '../app.js';
import { authenticate } from '../authenticate.js';
import { readJson } from '../body.js';
import { ApiError, badField } from '../errors.js';
import { version as contractVersion } from '../generated/contract.gen.js';
import * as accounts from '../store/accounts.js';
import { shown } from '../validation.js';
import { frontPage } from './front-page.js';

async function status({ db, clock, seed, accountId }: Environment) {
  const account = await accounts.get(db, accountId);
  return {
    version: packageJson.version,
    contract_version: contractVersion,
    clock: { today: formatDay(clock.today(account?.timezone ?? 'UTC')), frozen: clock.frozenAt !== null },
    seed,
    account: {
      id: accountId,
      currency: account?.currency ?? null,
      timezone: account?.timezone ?? 'UTC',
    },
  };
}

export type Status = Awaited<ReturnType<typeof status>>;

/** A new key for the account of the caller, who must be allowed to write there. */
async function createKey(c: Context, { db, clock, maxBodyBytes }: Environment) {
  const caller = await authenticate(db, c.req.header('authorization'));
  if (caller.role !== 'admin')
    throw new ApiError(403, 'This API key is read-only. Use a key with the role admin.');
  const { role = 'admin' } = ((await readJson(c.req.raw, maxBodyBytes)) ?? {}) as { role?: unknown };
  if (role !== 'admin' && role !== 'readonly')
    throw badField('role', `must be one of admin, readonly, got ${shown(role)}`);
  const key = accounts.newKey();
  await accounts.addKey(db, { account: caller.account.account_id, key, role, now: clock.now() });
  return c.json({ api_key: key, role }, 201);
}

export function controlRoutes(env: Environment): Hono {
  const app = new Hono();
  const only = (allow: string) => (c: Context) => {
    throw new ApiError(405, `${c.req.method} is not allowed here; allowed: ${allow}.`, {
      headers: { allow },
    });
  };
  app.get('/_sandbox', async (c) => c.json(await status(env)));
  app.post('/_sandbox/accounts', async (c) => c.json(await env.createAccount(), 201));
  app.post('/_sandbox/keys', (c) => createKey(c, env));
  app.get('/', async (c) => {
    const wantsHtml = c.req.header('accept')?.includes('text/html') ?? false;
    const page = frontPage(await status(env), new URL(c.req.url).origin, wantsHtml);
    return wantsHtml ? c.html(page) : c.text(page);
  });
  app.all('/_sandbox', only('GET'));
  app.all('/_sandbox/accounts', only('POST'));
  app.all('/_sandbox/keys', only('POST'));
  app.all('/', only('GET'));
  return app;
}
