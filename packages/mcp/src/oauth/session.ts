// Who sits in front of the browser. The cookie is a secret; what it stands for lies sealed in the store.
import type { AuthRequest } from '@cloudflare/workers-oauth-provider';
import type { Engine } from './engine.js';
import type { User } from './identity/identity.js';
import { newSecret, seal, unseal, unsealAway } from './sealed.js';
import type { HostedSettings } from './settings.js';

/** Bound to this host, to https (or this machine) and to the whole of it: no other site can set or read it. */
const cookieName = '__Host-growpanel-mcp-session';
const lifetime = 8 * 3600;

export interface Session {
  user: User;
  /** Goes into every form that changes something, and must come back. */
  formToken: string;
}

export const signedInPath = '/signed-in';

function secretIn(request: Request): string | undefined {
  const cookies = request.headers.get('cookie') ?? '';
  for (const part of cookies.split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === cookieName && value) return value;
  }
  return undefined;
}

const cookie = (value: string, maxAge: number) =>
  `${cookieName}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${maxAge}`;

export interface Sessions {
  of(request: Request): Promise<Session | undefined>;
  /** Sends the browser off to sign in, and remembers on this side where it was going. */
  begin(target: string, again?: boolean): Promise<Response>;
  /** Receives it back and sends it to where it was going. Undefined when the ticket is not valid. */
  finish(request: Request): Promise<Response | undefined>;
  /** Ends it, here and where the person signed in. */
  end(request: Request): Promise<Response>;
}

export function createSessions({ store, identity, publicUrl }: HostedSettings, engine: Engine): Sessions {
  const { helpers } = engine;
  const returnTo = `${publicUrl}${signedInPath}`;
  return {
    async of(request) {
      const secret = secretIn(request);
      return secret === undefined ? undefined : unseal<Session>(store, 'session', secret);
    },

    async begin(target, again = false) {
      // The engine's transaction for a sign-in elsewhere: a state that is good once, in this browser, for ten
      // minutes. The authorization request itself is read anew from the target, so none is stored.
      const { state, headers } = await helpers.beginUpstream({} as AuthRequest, { data: { target } });
      headers.set('location', identity.signInUrl({ returnTo, state, again }));
      return new Response(null, { status: 303, headers });
    },

    async finish(request) {
      const { data, headers } = await helpers.finishUpstream<{ target: string }>(request);
      const ticket = new URL(request.url).searchParams.get('ticket') ?? '';
      const user = ticket === '' ? undefined : await identity.redeem(ticket, returnTo);
      if (!user) return undefined;
      if (!/^[\w.-]{1,64}$/.test(user.id))
        throw new Error('the identity service gave an id that cannot be used');
      const secret = newSecret();
      const session: Session = { user, formToken: newSecret() };
      await seal(store, 'session', secret, session, lifetime);
      const before = secretIn(request);
      if (before) await unsealAway(store, 'session', before);
      headers.append('set-cookie', cookie(secret, lifetime));
      headers.set('location', data.target);
      return new Response(null, { status: 303, headers });
    },

    async end(request) {
      const secret = secretIn(request);
      if (secret) await unsealAway(store, 'session', secret);
      const headers = {
        'set-cookie': cookie('', 0),
        location: identity.signOutUrl(`${publicUrl}/`),
        'cache-control': 'no-store',
      };
      return new Response(null, { status: 303, headers });
    },
  };
}
