// What only a sandbox has: its own state, fresh accounts and keys, and a page that says what runs here.
import { formatDay } from '@growpanel/metrics';
import { type Context, Hono } from 'hono';
import packageJson from '../../package.json' with { type: 'json' };
import type { Environment } from '../app.js';
import { badField } from '../errors.js';
import { version as contractVersion } from '../generated/contract.gen.js';
import { demoUser } from '../identity/demo-user.js';
import { identityRoutes } from '../identity/routes.js';
import * as users from '../identity/users.js';
import * as accounts from '../store/accounts.js';
import { accountCount, sourcesOf } from '../store/overview.js';
import { shown } from '../validation.js';
import { bodyWith, callerOf } from './access.js';
import { clockOf, createClock } from './clock.js';
import { clockRoutes } from './clock-routes.js';
import { diffRoutes } from './diff-routes.js';
import { explainRoutes } from './explain.js';
import { explainReportRoutes } from './explain-report.js';
import { frontPage, type Overview } from './front-page.js';
import { fxRoutes } from './fx-routes.js';
import { refuseOtherMethods } from './method-guard.js';
import { referenceRoutes } from './reference.js';
import { stateRoutes } from './state-routes.js';
import type { Traffic } from './traffic.js';
import { trafficRoutes } from './traffic-routes.js';

async function status({ db, seed, accountId }: Environment) {
  const account = await accounts.get(db, accountId);
  const clock = account ? clockOf(account) : createClock(null);
  const frozen = account !== undefined && account.clock !== null;
  return {
    version: packageJson.version,
    contract_version: contractVersion,
    clock: { today: formatDay(clock.today(account?.timezone ?? 'UTC')), frozen },
    seed,
    account: {
      id: accountId,
      currency: account?.currency ?? null,
      timezone: account?.timezone ?? 'UTC',
    },
  };
}

export type Status = Awaited<ReturnType<typeof status>>;

const overview = async ({ db, accountId, loopbackOnly }: Environment): Promise<Overview> => ({
  accounts: await accountCount(db),
  sources: loopbackOnly ? await sourcesOf(db, accountId) : undefined,
  signIn: loopbackOnly && (await users.get(db, demoUser.id)) ? demoUser : undefined,
});

/** A new key for the account of the caller, who must be allowed to write there. */
async function createKey(c: Context, env: Environment) {
  const { db } = env;
  const caller = await callerOf(c, env);
  const { role = 'admin' } = await bodyWith(c, env, ['role']);
  if (role !== 'admin' && role !== 'readonly')
    throw badField('role', `must be one of admin, readonly, got ${shown(role)}`);
  const key = accounts.newKey();
  const { account } = caller;
  await accounts.addKey(db, { account: account.account_id, key, role, now: clockOf(account).now() });
  return c.json({ api_key: key, role }, 201);
}

export function controlRoutes(env: Environment, traffic: Traffic): Hono {
  const app = new Hono();
  app.get('/_sandbox', async (c) => c.json(await status(env)));
  app.post('/_sandbox/accounts', async (c) => {
    await callerOf(c, env);
    return c.json(await env.createAccount(), 201);
  });
  app.post('/_sandbox/keys', (c) => createKey(c, env));
  clockRoutes(app, env);
  stateRoutes(app, env);
  trafficRoutes(app, env, traffic);
  diffRoutes(app, env);
  explainRoutes(app, env);
  explainReportRoutes(app, env);
  fxRoutes(app, env);
  referenceRoutes(app, env);
  identityRoutes(app, env);
  app.get('/', async (c) => {
    const wantsHtml = c.req.header('accept')?.includes('text/html') ?? false;
    const page = frontPage(await status(env), await overview(env), new URL(c.req.url).origin, wantsHtml);
    return wantsHtml ? c.html(page) : c.text(page);
  });
  refuseOtherMethods(app);
  return app;
}
