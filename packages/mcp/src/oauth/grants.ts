// What changes a connection: a code that becomes tokens, a refresh, the end. The engine does each of them right once;
// here they are kept right when the same one comes twice, at once or later.
import type { Engine } from './engine.js';
import type { IssuedKeys } from './issued-keys.js';
import { lastUseOf } from './last-use.js';
import { hashOf, seal, unseal } from './sealed.js';
import { day, type GrantMetadata, type GrantRef, type HostedSettings } from './settings.js';
import { namesUnder } from './store/store.js';
import { clientIdOf, grantNamedIn, oauthError, tokenRequest } from './token-request.js';

/** Seconds in which a repeated request counts as the same one sent again. */
export const replayWindow = 60;

/** Everything that changes a connection. Where this runs, nothing else changes that connection meanwhile. */
export interface GrantWork {
  /** Answers a request at the token endpoint that names the connection. */
  exchange(ref: GrantRef, request: Request): Promise<Response>;
  /** Ends the connection: its tokens and the API key behind them. */
  revoke(ref: GrantRef): Promise<void>;
}

interface StoredGrant {
  clientId: string;
  metadata: GrantMetadata;
}

/** What a refresh was answered with, and to whom. */
interface Answered {
  body: string;
  clientId: string;
  asked: string;
}

const context: ExecutionContext = { waitUntil() {}, passThroughOnException() {} };
const json = {
  'content-type': 'application/json',
  'cache-control': 'no-store',
  pragma: 'no-cache',
  'access-control-allow-origin': '*',
};

export function createGrantWork(settings: HostedSettings, engine: Engine, keys: IssuedKeys): GrantWork {
  const { store, locks, log, refreshTokenSeconds = 90 * day } = settings;
  const keyOf = ({ userId, grantId }: GrantRef) => `grant:${userId}:${grantId}`;
  const spentUnder = ({ userId, grantId }: GrantRef) => `spent:${userId}:${grantId}:`;
  const read = (ref: GrantRef) => store.get<StoredGrant>(keyOf(ref), { type: 'json' });

  /** Tokens first: the client is out at once, also when the API cannot delete the key just now. */
  async function end(ref: GrantRef, grant: StoredGrant): Promise<void> {
    await engine.helpers.revokeGrant(ref.grantId, ref.userId);
    for await (const name of namesUnder(store, spentUnder(ref))) await store.delete(name);
    await store.delete(lastUseOf(ref));
    log.info('connection_ended', { grant: ref.grantId, account: grant.metadata.accountId });
    await keys.drop(grant.metadata.keyId);
  }

  /** A code that is sent twice at once by a clumsy client is refused; one that comes from elsewhere ends it all. */
  async function exchangeCode(request: Request, form: URLSearchParams): Promise<Response> {
    const name = `exchanged:${await hashOf(form.get('code') ?? '')}`;
    const verifier = await hashOf(form.get('code_verifier') ?? '');
    if ((await store.get(name)) === verifier)
      return oauthError('invalid_grant', 'The authorization code was exchanged already');
    const response = await engine.fetch(request, context);
    if (response.ok) await store.put(name, verifier, { expirationTtl: replayWindow });
    return response;
  }

  /** Lets the engine check who the client is, by a revocation that names nothing. */
  async function isClient(request: Request, form: URLSearchParams): Promise<Response | undefined> {
    const probe = new URLSearchParams(form);
    for (const name of ['grant_type', 'refresh_token', 'scope', 'resource']) probe.delete(name);
    probe.set('token', 'none');
    const answer = await engine.fetch(new Request(request, { method: 'POST', body: probe }), context);
    return answer.ok ? undefined : answer;
  }

  async function refresh(ref: GrantRef, grant: StoredGrant, request: Request, form: URLSearchParams) {
    const token = form.get('refresh_token') ?? '';
    const clientId = clientIdOf(request, form);
    const asked = `${form.get('scope')} ${form.getAll('resource').join(' ')}`;
    const before = await unseal<Answered>(store, 'refreshed', token);
    if (before && before.clientId === clientId) {
      const refused = await isClient(request.clone(), form);
      if (refused) return refused;
      if (before.asked !== asked) return oauthError('invalid_grant', 'The refresh token was used already');
      return new Response(before.body, { headers: json });
    }
    const spent = `${spentUnder(ref)}${await hashOf(token)}`;
    if ((await store.get(spent)) !== null) {
      log.warn('refresh_token_reused', { grant: ref.grantId, client: grant.clientId });
      await engine.helpers.revokeGrant(ref.grantId, ref.userId);
      return oauthError('invalid_grant', 'The refresh token was used before; the connection has been ended');
    }
    const response = await engine.fetch(request, context);
    if (!response.ok) return response;
    const answered: Answered = { body: await response.clone().text(), clientId, asked };
    await seal(store, 'refreshed', token, answered, replayWindow);
    await store.put(spent, '1', { expirationTtl: refreshTokenSeconds });
    return response;
  }

  /** A client that gives one of its tokens back is done with the connection. */
  async function giveBack(ref: GrantRef, request: Request, form: URLSearchParams) {
    const name = `token:${ref.userId}:${ref.grantId}:${await hashOf(form.get('token') ?? '')}`;
    const wasAccessToken = (await store.get(name)) !== null;
    const response = await engine.fetch(request, context);
    if (wasAccessToken && (await store.get(name)) === null)
      await engine.helpers.revokeGrant(ref.grantId, ref.userId);
    return response;
  }

  async function answer(ref: GrantRef, request: Request): Promise<Response> {
    const form = new URLSearchParams(await request.clone().text());
    const grant = await read(ref);
    // Nothing to lose: the engine finds the words.
    if (!grant) return engine.fetch(request, context);
    const kind = form.get('grant_type');
    const response =
      kind === 'authorization_code'
        ? await exchangeCode(request, form)
        : kind === 'refresh_token'
          ? await refresh(ref, grant, request, form)
          : await giveBack(ref, request, form);
    // Whichever way it ended, the key behind it goes too.
    if (!(await read(ref))) await end(ref, grant);
    return response;
  }

  const locked = <Result>(ref: GrantRef, work: () => Promise<Result>) => locks.hold(keyOf(ref), work);
  return {
    exchange: (ref, request) => locked(ref, () => answer(ref, request)),
    revoke: (ref) =>
      locked(ref, async () => {
        const grant = await read(ref);
        if (grant) await end(ref, grant);
      }),
  };
}

/** Answers the token endpoint: at the connection that the request names, or by the engine when it names none. */
export async function atTokenEndpoint(
  request: Request,
  publicUrl: string,
  engine: Engine,
  work: GrantWork,
): Promise<Response> {
  const parsed = await tokenRequest(request, publicUrl);
  if (parsed instanceof Response) return parsed;
  const ref = grantNamedIn(parsed.form);
  return ref ? work.exchange(ref, parsed.request) : engine.fetch(parsed.request, context);
}
