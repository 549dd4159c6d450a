// What a server that lets people sign in here asks for: who someone is, which accounts they may use, keys for them.
import type { Context, Hono } from 'hono';
import type { Environment } from '../app.js';
import { bodyWith, callerOf } from '../control/access.js';
import { clockOf, nowIn } from '../control/clock.js';
import { ApiError, badField, notFound } from '../errors.js';
import * as accounts from '../store/accounts.js';
import type { AccountTable } from '../store/schema.js';
import { shown } from '../validation.js';
import * as passes from './passes.js';
import { signInRoutes } from './sign-in.js';
import * as users from './users.js';

/** Only the key that the sandbox began with speaks for everybody. */
async function operator(c: Context, env: Environment): Promise<AccountTable> {
  const { account, role } = await callerOf(c, env);
  if (account.account_id !== env.accountId || role !== 'admin')
    throw new ApiError(403, 'This takes the API key that the sandbox began with.');
  return account;
}

function text(value: unknown, field: string): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw badField(field, `must be text that is not empty, got ${shown(value)}`);
  return value;
}

function roleIn(value: unknown): users.Membership['role'] {
  if (value === undefined) return 'admin';
  if (value !== 'admin' && value !== 'readonly')
    throw badField('role', `must be one of admin, readonly, got ${shown(value)}`);
  return value;
}

async function userAt(c: Context, { db }: Environment): Promise<users.User> {
  const id = c.req.param('user') ?? '';
  const user = await users.get(db, id);
  if (!user) throw notFound('user', id);
  return user;
}

/** The account in the path, which the person must be allowed to use. */
async function accountAt(c: Context, env: Environment): Promise<users.Membership> {
  const user = await userAt(c, env);
  const id = c.req.param('account') ?? '';
  const account = (await users.accountsOf(env.db, user.id)).find((one) => one.id === id);
  if (!account) throw new ApiError(403, `${user.email} may not use the account '${id}'.`);
  return account;
}

function people(app: Hono, env: Environment): void {
  const { db } = env;
  app.post('/_sandbox/identity/users', async (c) => {
    const first = await operator(c, env);
    const body = await bodyWith(c, env, ['email', 'name', 'password']);
    const email = text(body.email, 'email');
    if (!/^\S+@\S+$/.test(email)) throw badField('email', `must be an e-mail address, got ${shown(email)}`);
    if (await users.byEmail(db, email)) throw badField('email', 'belongs to a user already');
    const given = {
      email,
      name: text(body.name ?? email, 'name'),
      password: text(body.password, 'password'),
    };
    return c.json(await users.create(db, { ...given, now: clockOf(first).now() }), 201);
  });
  app.get('/_sandbox/identity/users/:user/accounts', async (c) => {
    await operator(c, env);
    return c.json({ accounts: await users.accountsOf(db, (await userAt(c, env)).id) });
  });
  app.post('/_sandbox/identity/users/:user/accounts', async (c) => {
    await operator(c, env);
    const user = await userAt(c, env);
    const body = await bodyWith(c, env, ['account_id', 'role']);
    const accountId = text(body.account_id, 'account_id');
    if (!(await accounts.get(db, accountId))) throw badField('account_id', `no account '${accountId}'`);
    await users.join(db, user.id, accountId, roleIn(body.role));
    return c.json({ accounts: await users.accountsOf(db, user.id) }, 201);
  });
  app.delete('/_sandbox/identity/users/:user/accounts/:account', async (c) => {
    await operator(c, env);
    const user = await userAt(c, env);
    await users.leave(db, user.id, c.req.param('account'));
    return c.json({ accounts: await users.accountsOf(db, user.id) });
  });
}

function keys(app: Hono, env: Environment): void {
  const { db } = env;
  const path = '/_sandbox/identity/users/:user/accounts/:account/api-keys';
  app.post(path, async (c) => {
    await operator(c, env);
    const account = await accountAt(c, env);
    const body = await bodyWith(c, env, ['name', 'role']);
    const role = roleIn(body.role);
    if (role === 'admin' && account.role !== 'admin')
      throw new ApiError(403, 'Who may only read cannot have a key that writes. Ask for the role readonly.');
    const key = accounts.newKey();
    const added = {
      account: account.id,
      key,
      role,
      now: await nowIn(db, account.id),
      name: text(body.name, 'name'),
    };
    await accounts.addKey(db, added);
    return c.json({ id: accounts.keyRow(added).id, api_key: key, role }, 201);
  });
  // Whoever was granted a key may have lost the account since; the key has to go all the same.
  app.delete(`${path}/:key`, async (c) => {
    await operator(c, env);
    const { account, key } = c.req.param();
    const { numDeletedRows } = await db
      .deleteFrom('api_keys')
      .where('account_id', '=', account)
      .where('id', '=', key)
      .executeTakeFirstOrThrow();
    if (!numDeletedRows) throw notFound('API key', key);
    return c.json({ success: true, id: key });
  });
}

export function identityRoutes(app: Hono, env: Environment): void {
  signInRoutes(app, env);
  app.post('/_sandbox/identity/tickets', async (c) => {
    await operator(c, env);
    const body = await bodyWith(c, env, ['ticket', 'return_to']);
    const pass = await passes.redeem(env.db, 'ticket', text(body.ticket, 'ticket'));
    const user = pass && pass.returnTo === body.return_to ? await users.get(env.db, pass.userId) : undefined;
    if (!user)
      throw badField('ticket', 'is not valid: it was used, is over, or belongs to another return_to');
    return c.json({ user });
  });
  people(app, env);
  keys(app, env);
}
