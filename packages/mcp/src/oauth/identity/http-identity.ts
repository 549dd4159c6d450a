// The identity service over HTTP, as the sandbox serves it under `/_sandbox/identity`.
import { type Account, type Identity, IdentityError, type KeyOwner, type User } from './identity.js';

export interface HttpIdentitySettings {
  /** Where the service is for this server and for browsers, such as `https://app.growpanel.io/identity`. */
  url: string;
  /** What this server proves itself with. */
  key: string;
  /** Milliseconds for one request. @default 10000 */
  timeout?: number | undefined;
  fetch?: typeof globalThis.fetch | undefined;
}

/** The answer's part that is needed, or an error in words. */
function part<Value>(answer: unknown, field: string, isRight: (value: unknown) => value is Value): Value {
  const value = (answer as Record<string, unknown> | null)?.[field];
  if (!isRight(value)) throw new IdentityError(`the identity service answered without '${field}'`);
  return value;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isUser = (value: unknown): value is User =>
  isText((value as User | null)?.id) && isText((value as User).email) && isText((value as User).name);
const isAccounts = (value: unknown): value is Account[] =>
  Array.isArray(value) && value.every((one) => isText((one as Account | null)?.id) && isText(one.name));

export function httpIdentity(settings: HttpIdentitySettings): Identity {
  const { key, timeout = 10_000 } = settings;
  const base = settings.url.replace(/\/+$/, '');
  // Called as a function of its own: the runtime's fetch refuses to be called as a method of settings.
  const { fetch = (input, init) => globalThis.fetch(input, init) } = settings;

  async function call(
    method: string,
    path: string,
    body: object | undefined,
    expected: readonly number[],
  ): Promise<{ status: number; answer: unknown }> {
    let status: number;
    let text: string;
    try {
      const response = await fetch(`${base}${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      status = response.status;
      text = await response.text();
    } catch (error) {
      throw new IdentityError(`the identity service cannot be reached: ${(error as Error).message}`);
    }
    if (!expected.includes(status)) throw new IdentityError(`the identity service answered ${status}`);
    try {
      return { status, answer: JSON.parse(text) as unknown };
    } catch {
      throw new IdentityError('the identity service answered something else than JSON');
    }
  }

  const user = (id: string) => `/users/${encodeURIComponent(id)}`;
  const keys = ({ userId, accountId }: KeyOwner) =>
    `${user(userId)}/accounts/${encodeURIComponent(accountId)}/api-keys`;

  return {
    signInUrl({ returnTo, state, again }) {
      const url = new URL(`${base}/sign-in`);
      url.searchParams.set('return_to', returnTo);
      url.searchParams.set('state', state);
      if (again) url.searchParams.set('prompt', 'login');
      return url.href;
    },
    signOutUrl: (returnTo) => `${base}/sign-out?${new URLSearchParams({ return_to: returnTo })}`,
    async redeem(ticket, returnTo) {
      const { status, answer } = await call('POST', '/tickets', { ticket, return_to: returnTo }, [200, 400]);
      return status === 200 ? part(answer, 'user', isUser) : undefined;
    },
    async accounts(userId) {
      const { answer } = await call('GET', `${user(userId)}/accounts`, undefined, [200, 404]);
      return (answer as { accounts?: unknown } | null)?.accounts === undefined
        ? []
        : part(answer, 'accounts', isAccounts);
    },
    async createApiKey(owner, wanted) {
      const { answer } = await call('POST', keys(owner), wanted, [201]);
      return { id: part(answer, 'id', isText), key: part(answer, 'api_key', isText) };
    },
    async deleteApiKey(owner, keyId) {
      await call('DELETE', `${keys(owner)}/${encodeURIComponent(keyId)}`, undefined, [200, 404]);
    },
  };
}
