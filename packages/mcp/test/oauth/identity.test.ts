// An identity service that does not do what it should: people are told, and nothing is half done.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpIdentity } from '../../src/oauth/identity/http-identity.js';
import { IdentityError } from '../../src/oauth/identity/identity.js';
import { type Hosted, startHosted } from './hosted-server.js';
import { allow, signIn } from './person.js';

const owner = { userId: 'usr_1', accountId: 'acc_1' };

/** Answers as the real one would, until the time is over. */
const never: typeof fetch = (_input, init) =>
  new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));

test.each([
  ['is not there', async () => Promise.reject(new TypeError('fetch failed')), /cannot be reached/],
  ['never answers', never, /cannot be reached/],
  ['fails', async () => new Response('oops', { status: 500 }), /answered 500/],
  [
    'redirects',
    async () => new Response(null, { status: 302, headers: { location: '/login' } }),
    /answered 302/,
  ],
  ['answers a page', async () => new Response('<html>'), /something else than JSON/],
  [
    'answers nothing that is needed',
    async () => Response.json({ accounts: [{ id: 1 }], user: {} }),
    /without/,
  ],
  ['does not know this server', async () => new Response('{}', { status: 401 }), /answered 401/],
] as [string, typeof fetch, RegExp][])(
  'a service that %s is an error in words, without the key',
  async (_, fetch, said) => {
    const identity = httpIdentity({ url: 'https://id.example.com/', key: 'the-key', fetch, timeout: 20 });
    for (const ask of [
      () => identity.accounts('usr_1'),
      () => identity.redeem('ticket', 'https://mcp.example.com/'),
    ]) {
      const error = await ask().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(IdentityError);
      expect((error as Error).message).toMatch(said);
      expect((error as Error).message).not.toContain('the-key');
    }
  },
);

test('ids become one part of a path, whatever they are', async () => {
  const asked: string[] = [];
  const fetch = (async (input: string) => {
    asked.push(input);
    return Response.json({}, { status: 404 });
  }) as typeof globalThis.fetch;
  const identity = httpIdentity({ url: 'https://id.example.com/v1/', key: 'k', fetch });
  await identity.accounts('../../admin');
  await identity.deleteApiKey({ ...owner, accountId: 'a/b?c#d' }, '..');
  expect(asked).toEqual([
    'https://id.example.com/v1/users/..%2F..%2Fadmin/accounts',
    'https://id.example.com/v1/users/usr_1/accounts/a%2Fb%3Fc%23d/api-keys/..',
  ]);
});

describe('while people connect', () => {
  let hosted: Hosted;
  let failing: 'accounts' | 'createApiKey' | 'redeem' | undefined;
  beforeAll(async () => {
    const broken = () => Promise.reject(new IdentityError('down'));
    hosted = await startHosted({
      identity: (identity) =>
        new Proxy(identity, {
          get: (target, name: keyof typeof identity) => (name === failing ? broken : target[name]),
        }),
    });
  });
  afterAll(() => hosted.close());

  test.each(['redeem', 'accounts', 'createApiKey'] as const)(
    '%s fails: a page says so, and no connection is left',
    async (name) => {
      failing = undefined;
      const client = await hosted.client();
      const browser = hosted.browser();
      if (name !== 'redeem') await signIn(browser, `${hosted.origin}/connections`);
      const page = name === 'createApiKey' ? await browser.visit(client.authorizeUrl()) : undefined;
      failing = name;
      const outcome = page ? await allow(browser, page) : (await signIn(browser, client.authorizeUrl())).url;
      expect(outcome.origin).toBe(hosted.origin);
      expect(hosted.logged.at(-1)).toContain('"status":503');
      failing = undefined;
      expect(await hosted.keysOf()).toEqual([]);
      expect((await signIn(browser, `${hosted.origin}/connections`)).text).toContain(
        'Nothing is connected yet',
      );
    },
  );
});
