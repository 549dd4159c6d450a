// The protocol's own client library, which knows nothing of this server but its address.
import {
  Client,
  type OAuthClientProvider,
  StreamableHTTPClientTransport,
  UnauthorizedError,
} from '@modelcontextprotocol/client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { redirectUri } from './client.js';
import { type Hosted, startHosted } from './hosted-server.js';
import { allow, signIn } from './person.js';
import { ask } from './sandbox.js';

let hosted: Hosted;
beforeAll(async () => {
  hosted = await startHosted();
});
afterAll(() => hosted.close());

/** What an application keeps for the library, and where it was told to send the person. */
function application(): OAuthClientProvider & { sentTo: URL | undefined; kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  const recall = <Value>(name: string) => kept.get(name) as Value;
  return {
    kept,
    sentTo: undefined,
    redirectUrl: redirectUri,
    clientMetadata: {
      client_name: 'Official client',
      redirect_uris: [redirectUri],
      token_endpoint_auth_method: 'none',
    },
    clientInformation: () => recall('client'),
    saveClientInformation: (client) => void kept.set('client', client),
    tokens: () => recall('tokens'),
    saveTokens: (tokens) => void kept.set('tokens', tokens),
    redirectToAuthorization(url) {
      this.sentTo = url;
    },
    saveCodeVerifier: (verifier) => void kept.set('verifier', verifier),
    codeVerifier: () => recall('verifier'),
    saveDiscoveryState: (state) => void kept.set('discovery', state),
    discoveryState: () => recall('discovery'),
  };
}

const open = (app: OAuthClientProvider, path = '/') =>
  new StreamableHTTPClientTransport(new URL(path, hosted.origin), {
    authProvider: app,
    fetch: (input, init) => hosted.fetch(new Request(input, init)),
  });

test('it finds its way to a token, calls a tool, and refreshes by itself', async () => {
  const app = application();
  const first = open(app);
  const client = new Client({ name: 'test', version: '1' });
  await expect(client.connect(first)).rejects.toThrow(UnauthorizedError);

  const browser = hosted.browser();
  const back = await allow(browser, await signIn(browser, app.sentTo!.href));
  await first.finishAuth(back.searchParams);
  const transport = open(app);
  await client.connect(transport);
  const call = () => client.callTool({ name: 'get_report', arguments: { report: 'summary' } });
  const { summary } = await ask(hosted.sandbox, '/reports/summary');
  expect(JSON.stringify((await call()).structuredContent)).toContain(String(summary.mrr_current));

  // The access token is over; the library notices at the 401 and goes on with the refresh token.
  const before = app.kept.get('tokens');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 86_400_000 });
  try {
    expect((await call()).isError).not.toBe(true);
  } finally {
    vi.useRealTimers();
  }
  expect(app.kept.get('tokens')).not.toEqual(before);
  await client.close();
});

test('given the address that only reads, it connects to that, and is offered what reads', async () => {
  const app = application();
  const client = new Client({ name: 'test', version: '1' });
  const first = open(app, '/readonly');
  await expect(client.connect(first)).rejects.toThrow(UnauthorizedError);
  expect(app.sentTo!.searchParams.get('resource')).toBe(`${hosted.origin}/readonly`);
  const browser = hosted.browser();
  const page = await signIn(browser, app.sentTo!.href);
  expect(page.text).toContain('Read only');
  expect(page.text).not.toContain('Read and change');
  await first.finishAuth((await allow(browser, page)).searchParams);
  await client.connect(open(app, '/readonly'));
  const { tools } = await client.listTools();
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  await client.close();
});
