// The authorization endpoint: reads the request, sees who is there, asks, and makes the connection.
import {
  AuthorizationError,
  type AuthRequest,
  authorizationErrorRedirect,
  CimdFetchError,
} from '@cloudflare/workers-oauth-provider';
import type { Engine } from './engine.js';
import type { Account } from './identity/identity.js';
import type { IssuedKeys } from './issued-keys.js';
import { consentPage, noAccountPage } from './pages/consent.js';
import { shownName } from './pages/html.js';
import { messagePage } from './pages/layout.js';
import { authorizationInGeneral } from './resource.js';
import type { Session, Sessions } from './session.js';
import type { Access, GrantMetadata, GrantProps, HostedSettings } from './settings.js';
import { grantOf } from './token-request.js';

const redirect = (location: string, headers = new Headers()) => {
  headers.set('location', location);
  headers.set('cache-control', 'no-store');
  return new Response(null, { status: 303, headers });
};

/** Back to the client only when it is known to be the client's address; else the person is told. */
function refusal(error: unknown): Response {
  if (error instanceof AuthorizationError)
    return error.redirectTo
      ? redirect(error.redirectTo)
      : messagePage(
          'This connection cannot be made',
          `${error.description}. Start again from your AI client.`,
        );
  if (error instanceof CimdFetchError)
    return messagePage(
      'This app could not be checked',
      'Its description could not be read. Start again later.',
    );
  throw error;
}

/** A client that names scopes without `write` is not offered more than reading. */
const offeredTo = ({ scope }: AuthRequest): readonly Access[] =>
  scope.length === 0 || scope.includes('write') ? ['full', 'read'] : ['read'];

export interface Authorize {
  show(request: Request): Promise<Response>;
  decide(request: Request): Promise<Response>;
}

export function createAuthorize(
  settings: HostedSettings,
  engine: Engine,
  sessions: Sessions,
  keys: IssuedKeys,
): Authorize {
  const { identity, log, locks, publicUrl } = settings;
  const { helpers } = engine;

  async function show(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const here = `${url.pathname}${url.search}`;
    let asked: AuthRequest;
    try {
      asked = await helpers.parseAuthRequest(authorizationInGeneral(publicUrl, request));
    } catch (error) {
      return refusal(error);
    }
    // The engine lets clients with a secret go without; OAuth 2.1 does not.
    if (!asked.codeChallenge)
      return redirect(authorizationErrorRedirect(asked, 'invalid_request', 'PKCE with S256 is required'));
    const session = await sessions.of(request);
    if (!session) return sessions.begin(here);
    const accounts = await identity.accounts(session.user.id);
    if (accounts.length === 0) return noAccountPage(session, here);
    const client = await helpers.describeConsent(asked);
    const { handle, headers } = await helpers.beginConsent(asked);
    return consentPage({ client, session, accounts, offered: offeredTo(asked), handle, here, headers });
  }

  async function connect(session: Session, asked: AuthRequest, account: Account, access: Access) {
    const { user } = session;
    const client = await helpers.describeConsent(asked);
    const clientName = shownName(client.clientName);
    const owner = { userId: user.id, accountId: account.id };
    const made = await identity.createApiKey(owner, {
      name: `${clientName} (MCP)`,
      role: access === 'full' ? 'admin' : 'readonly',
    });
    await keys.note({ ...owner, keyId: made.id, at: Date.now() });
    const props: GrantProps = { apiKey: made.key, access };
    const metadata: GrantMetadata = {
      clientName,
      redirectHost: client.redirectHost,
      accountId: account.id,
      accountName: account.name,
      keyId: made.id,
      access,
    };
    const { redirectTo } = await helpers.completeAuthorization({
      request: asked,
      userId: user.id,
      metadata,
      scope: access === 'full' ? ['read', 'write'] : ['read'],
      props,
      // A second account, or the same one for another computer, is a connection beside the first.
      revokeExistingGrants: false,
    });
    const grant = grantOf(new URL(redirectTo).searchParams.get('code') ?? '');
    if (grant) await keys.bind(made.id, grant.grantId);
    log.info('connected', { grant: grant?.grantId, client: asked.clientId, account: account.id, access });
    return redirectTo;
  }

  async function decide(request: Request): Promise<Response> {
    const session = await sessions.of(request);
    const form = new URLSearchParams(await request.clone().text());
    const startAgain = (text: string) =>
      messagePage('Start again', `${text} Start again from your AI client.`);
    // Another person may have signed in meanwhile, in another tab: what was on the page was not theirs to allow.
    if (!session || form.get('form') !== session.formToken)
      return startAgain('This page belongs to another sign-in.');
    const handle = form.get('handle') ?? '';
    try {
      if (form.get('decision') !== 'allow') {
        const denied = await helpers.denyConsent(request, handle);
        return redirect(denied.redirectTo, denied.headers);
      }
      const accounts = await identity.accounts(session.user.id);
      const account = accounts.find(({ id }) => id === form.get('account'));
      if (!account) return startAgain('Choose an account that you may use.');
      const access: Access = form.get('access') === 'full' && account.role === 'admin' ? 'full' : 'read';
      // Two clicks are one decision.
      const approved = await locks.hold(`consent:${handle}`, () => helpers.approveConsent(request, handle));
      const granted = offeredTo(approved.request).includes(access) ? access : 'read';
      return redirect(await connect(session, approved.request, account, granted), approved.headers);
    } catch (error) {
      return refusal(error);
    }
  }

  return { show, decide };
}
