// What goes wrong when the same thing comes twice: each case of the engine alone, and what it is here.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { connect, type Hosted, startHosted } from './hosted-server.js';
import { allow, signIn } from './person.js';

let hosted: Hosted;
beforeAll(async () => {
  hosted = await startHosted();
});
afterAll(() => hosted.close());
afterEach(() => vi.useRealTimers());

const times = <Value>(count: number, make: () => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, () => make()));

/** Lets days pass for everything that asks what time it is. */
const laterBy = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
const stopClock = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });

const days = 86_400;

describe('a code', () => {
  test('that is exchanged four times at once gives one set of tokens, and they work', async () => {
    const client = await hosted.client();
    const browser = hosted.browser();
    const page = await signIn(browser, client.authorizeUrl());
    const code = (await allow(browser, page)).searchParams.get('code')!;
    const answers = await times(4, () => client.exchange(code));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
    const won = answers.find(({ status }) => status === 200)!;
    expect((await client.summary(won.body.access_token)).status).toBe(200);
  });

  test.each([
    ['by someone without the verifier', { code_verifier: 'x'.repeat(43) }, 0],
    ['when the moment for a repetition is over', {}, 61],
  ])('that comes back %s ends the connection and its key', async (_, changes, wait) => {
    const before = await hosted.keysOf();
    const client = await hosted.client();
    const { access_token, refresh_token, code } = await connect(hosted, client);
    stopClock();
    laterBy(wait);
    expect((await client.exchange(code, changes)).body.error).toBe('invalid_grant');
    expect((await client.summary(access_token)).status).toBe(401);
    expect((await client.refresh(refresh_token)).status).toBe(400);
    expect(await hosted.keysOf()).toEqual(before);
  });
});

describe('a refresh token', () => {
  test('that is used five times at once gives tokens that all work', async () => {
    const client = await hosted.client();
    const { refresh_token } = await connect(hosted, client);
    const answers = await times(5, () => client.refresh(refresh_token));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    for (const { body } of answers) expect((await client.summary(body.access_token)).status).toBe(200);
    // Every one of them can go on.
    const next = await times(5, () => client.refresh(answers[2]!.body.refresh_token));
    expect(next.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  test('that comes back long after it was replaced ends the whole connection', async () => {
    const before = await hosted.keysOf();
    const client = await hosted.client();
    const first = await connect(hosted, client);
    const { body: second } = await client.refresh(first.refresh_token);
    stopClock();
    laterBy(61);
    expect((await client.refresh(first.refresh_token)).body.error).toBe('invalid_grant');
    for (const token of [first.access_token, second.access_token])
      expect((await client.summary(token)).status).toBe(401);
    expect((await client.refresh(second.refresh_token)).status).toBe(400);
    expect(await hosted.keysOf()).toEqual(before);
    expect(hosted.logged.join()).toContain('refresh_token_reused');
  });

  test('that nobody ever had ends nothing', async () => {
    const client = await hosted.client();
    const { access_token, refresh_token } = await connect(hosted, client);
    const invented = refresh_token.replace(/[^:]+$/, 'A'.repeat(32));
    expect((await client.refresh(invented)).status).toBe(400);
    expect((await client.summary(access_token)).status).toBe(200);
  });

  test('is not repeated to another client', async () => {
    const [client, other] = [await hosted.client(), await hosted.client()];
    const { refresh_token } = await connect(hosted, client);
    expect((await client.refresh(refresh_token)).status).toBe(200);
    expect((await other.refresh(refresh_token)).status).toBe(400);
  });

  test('is not repeated to who lacks the secret of the client', async () => {
    const client = await hosted.client({ token_endpoint_auth_method: 'client_secret_post' });
    const { body } = await client.register({ token_endpoint_auth_method: 'client_secret_post' });
    const browser = hosted.browser();
    const page = await signIn(browser, client.authorizeUrl());
    const code = (await allow(browser, page)).searchParams.get('code')!;
    const secret = { client_secret: body.client_secret as string };
    const { refresh_token } = (await client.exchange(code, secret)).body;
    expect((await client.refresh(refresh_token, secret)).status).toBe(200);
    expect((await client.refresh(refresh_token, secret)).status).toBe(200);
    expect((await client.refresh(refresh_token)).status).toBe(401);
  });

  test('keeps a connection alive for 90 days each time, and 30 days is what an access token lives', async () => {
    const client = await hosted.client();
    let tokens = await connect(hosted, client);
    stopClock();
    for (let round = 0; round < 3; round++) {
      laterBy(30 * days + 60);
      expect((await client.summary(tokens.access_token)).status).toBe(401);
      laterBy(59 * days);
      const { status, body } = await client.refresh(tokens.refresh_token);
      expect(status).toBe(200);
      expect((await client.summary(body.access_token)).status).toBe(200);
      tokens = { ...body, code: '' };
    }
    laterBy(91 * days);
    expect((await client.refresh(tokens.refresh_token)).status).toBe(400);
  });
});

test('the same person and client connect a second account: both live', async () => {
  const { id, apiKey } = await hosted.addAccount('Second Ltd');
  const client = await hosted.client();
  const browser = hosted.browser();
  const first = await connect(hosted, client, { browser });
  const second = await connect(hosted, client, { browser, account: id });
  const [one, other] = await Promise.all(
    [first, second].map((tokens) => client.summary(tokens.access_token)),
  );
  expect([one!.status, other!.status]).toEqual([200, 200]);
  expect(one!.body.result.structuredContent).not.toEqual(other!.body.result.structuredContent);
  expect(await hosted.keysOf(apiKey)).toEqual(['Test client (MCP)']);
});

test('two clicks on Allow are one connection', async () => {
  const client = await hosted.client();
  const browser = hosted.browser();
  const page = await signIn(browser, client.authorizeUrl());
  const before = (await hosted.keysOf()).length;
  const targets = await Promise.all([allow(browser, page), allow(browser, page)]);
  expect(targets.filter((url) => url.searchParams.has('code'))).toHaveLength(1);
  expect((await hosted.keysOf()).length).toBe(before + 1);
});

test('a key whose connection ended by itself is deleted by the sweep, also when the API was down before', async () => {
  let down = false;
  const own = await startHosted({
    identity: (identity) => ({
      ...identity,
      deleteApiKey: (owner, id) =>
        down ? Promise.reject(new Error('down')) : identity.deleteApiKey(owner, id),
    }),
  });
  const client = await own.client();
  const { refresh_token } = await connect(own, client);
  const forgotten = own.browser();
  await allow(forgotten, await signIn(forgotten, client.authorizeUrl()));
  down = true;
  expect((await client.token({ token: refresh_token })).status).toBe(200);
  expect(await own.keysOf()).toHaveLength(2);
  down = false;
  await own.app.sweep();
  expect(await own.keysOf()).toHaveLength(2);
  stopClock();
  laterBy(20 * 60);
  await own.app.sweep();
  expect(await own.keysOf()).toEqual([]);
  await own.close();
});
