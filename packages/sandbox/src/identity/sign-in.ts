// What a person's browser meets: signing in, going back to whoever sent it, signing out.
import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Environment } from '../app.js';
import { demoUser } from './demo-user.js';
import { type SignInForm, signedOutPage, signInPage } from './page.js';
import * as passes from './passes.js';
import { checkedReturnAddress } from './return-address.js';
import * as users from './users.js';

const cookie = 'growpanel_sandbox_session';
const place = { path: '/_sandbox/identity', httpOnly: true, sameSite: 'Lax' } as const;

/** No script, no frame; the form may lead on to any page, since the address was checked. */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
};

/** Sends a person back with a ticket that only the caller's server can turn into who it is. */
async function goBack(c: Context, { db }: Environment, userId: string, returnTo: URL, state: string) {
  const target = new URL(returnTo);
  target.searchParams.set('ticket', await passes.issue(db, 'ticket', userId, returnTo.href));
  if (state) target.searchParams.set('state', state);
  return c.redirect(target.href, 303);
}

async function form(c: Context, { db, loopbackOnly }: Environment, given: Omit<SignInForm, 'withDemoUser'>) {
  const withDemoUser = loopbackOnly && (await users.get(db, demoUser.id)) !== undefined;
  return c.html(signInPage({ ...given, withDemoUser }), given.problem === undefined ? 200 : 401, headers);
}

export function signInRoutes(app: Hono, env: Environment): void {
  const { db } = env;

  app.get('/_sandbox/identity/sign-in', async (c) => {
    const returnTo = checkedReturnAddress(c.req.query('return_to'), env.signInOrigins);
    const state = c.req.query('state') ?? '';
    const session = getCookie(c, cookie);
    const userId = session === undefined ? undefined : await passes.holderOf(db, 'session', session);
    if (userId !== undefined && c.req.query('prompt') !== 'login')
      return goBack(c, env, userId, returnTo, state);
    return form(c, env, { returnTo: returnTo.href, state });
  });

  app.post('/_sandbox/identity/sign-in', async (c) => {
    const body = await c.req.parseBody();
    const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
    const returnTo = checkedReturnAddress(text('return_to'), env.signInOrigins);
    const state = text('state');
    const email = text('email');
    const user = await users.withPassword(db, email, text('password'));
    if (!user) {
      const problem = 'That e-mail address and password do not belong together.';
      return form(c, env, { returnTo: returnTo.href, state, email, problem });
    }
    setCookie(c, cookie, await passes.issue(db, 'session', user.id), place);
    return goBack(c, env, user.id, returnTo, state);
  });

  app.get('/_sandbox/identity/sign-out', async (c) => {
    const asked = c.req.query('return_to');
    const returnTo = asked === undefined ? undefined : checkedReturnAddress(asked, env.signInOrigins);
    const session = getCookie(c, cookie);
    if (session !== undefined) await passes.redeem(db, 'session', session);
    setCookie(c, cookie, '', { ...place, maxAge: 0 });
    return returnTo ? c.redirect(returnTo.href, 303) : c.html(signedOutPage(), 200, headers);
  });
}
