// webhooks: deliveries of a real sandbox, received, checked, shown and handed on; samples that are triggered.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { sign, verify } from '@growpanel/sdk/webhooks';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { binary, environment } from './growpanel.js';
import { growpanel } from './in-process.js';

let sandbox: Sandbox;
/** The application that deliveries are for. */
let app: Server;
let appUrl: string;
let got: { headers: IncomingHttpHeaders; body: string }[] = [];
let appAnswers = 204;
const folder = mkdtempSync(join(tmpdir(), 'growpanel-webhooks-'));
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'golden', webhookRetryMs: 5 });
  app = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text) => (body += text));
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      response.writeHead(appAnswers).end(appAnswers === 204 ? undefined : 'not now');
    });
  });
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  appUrl = `http://127.0.0.1:${(app.address() as AddressInfo).port}/hook`;
});
beforeEach(() => {
  got = [];
  appAnswers = 204;
});
afterAll(async () => {
  await sandbox.close();
  app.closeAllConnections();
  app.close();
  rmSync(folder, { recursive: true });
});

interface Line {
  status: number;
  event?: { event_type: string; id: string };
  problem?: string;
}

class Listener {
  readonly #lines: AsyncIterator<string>;
  stderr = '';
  url = '';

  private constructor(readonly child: ChildProcess) {
    this.#lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  }

  static async start(argv: string[], env: Record<string, string> = {}): Promise<Listener> {
    const child = spawn(process.execPath, [binary, 'webhooks', 'listen', '--port', '0', ...argv], {
      env: environment({ api: sandbox, env }),
    });
    const listener = new Listener(child);
    await new Promise<void>((resolve, reject) => {
      child.stderr!.setEncoding('utf8').on('data', (text: string) => {
        listener.stderr += text;
        const [, url] = /listening on (http:\S+[0-9])/.exec(listener.stderr) ?? [];
        if (url) {
          listener.url = url;
          resolve();
        }
      });
      child.once('exit', () => reject(new Error(listener.stderr)));
    });
    return listener;
  }

  async next(): Promise<Line> {
    return JSON.parse((await this.#lines.next()).value as string) as Line;
  }

  stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGINT');
    return ended;
  }
}

let listener: Listener | undefined;
afterEach(async () => {
  if (listener?.child.exitCode === null) await listener.stop();
  listener = undefined;
});
const subscriptions = async () =>
  JSON.parse((await growpanel(['integrations', 'webhooks', 'list'], { api: sandbox })).stdout) as unknown[];
const event = {
  id: 'evt_1',
  event_type: 'plan.created',
  created_at: '2024-08-15T00:00:00Z',
  data: {},
} as never;

test('--register: what happens in the sandbox arrives, is believed and handed on; Ctrl-C leaves no subscription', async () => {
  listener = await Listener.start(['--register', '--events', 'customer.created', '--forward-to', appUrl]);
  expect(await subscriptions()).toHaveLength(1);
  await growpanel(['data', 'customers', 'create', '--body', '{"id":"w1","name":"W"}'], { api: sandbox });
  expect(await listener.next()).toMatchObject({ status: 204, event: { event_type: 'customer.created' } });
  expect(got).toHaveLength(1);
  // The application can check it with the secret of its own.
  expect(got[0]!.headers['growpanel-signature']).toMatch(/^t=\d+,v1=[0-9a-f]{64}$/);

  const triggered = await growpanel(['webhooks', 'trigger', 'customer.created', '--to', listener.url], {
    api: sandbox,
  });
  expect(triggered.code).toBe(0);
  expect(JSON.parse(triggered.stdout)).toMatchObject({ event_type: 'customer.created', status: 204 });
  expect((await listener.next()).event?.id).toMatch(/^evt_sample_/);
  expect(await listener.stop()).toBe(0);
  expect(await subscriptions()).toEqual([]);
});

test('what an application refuses goes back to the sender, which sends it again', async () => {
  appAnswers = 500;
  listener = await Listener.start(['--register', '--events', 'customer.updated', '--forward-to', appUrl]);
  await growpanel(['data', 'customers', 'update', 'cust_123', '--body', '{"name":"Again"}'], {
    api: sandbox,
  });
  expect(await listener.next()).toMatchObject({ status: 500 });
  appAnswers = 204;
  expect(await listener.next()).toMatchObject({ status: 204 });
  expect(got[1]!.body).toBe(got[0]!.body);
});

test('a signature that is wrong, missing or of another secret is refused and never handed on', async () => {
  const file = join(folder, 'secret');
  writeFileSync(file, 'right\n');
  listener = await Listener.start(['--secret-file', file, '--forward-to', appUrl]);
  const post = async (body: string, headers: Record<string, string>) =>
    (await fetch(listener!.url, { method: 'POST', body, headers })).status;
  const [good, bad] = [await sign(event, 'right'), await sign(event, 'wrong')];
  expect(await post(good.body, good.headers)).toBe(204);
  expect(await post(bad.body, bad.headers)).toBe(400);
  expect(await post(`${good.body} `, good.headers)).toBe(400);
  expect(await post(good.body, {})).toBe(400);
  const lines = [await listener.next(), await listener.next(), await listener.next(), await listener.next()];
  expect(lines.map(({ status, event: believed }) => [status, believed !== undefined])).toEqual([
    [204, true],
    [400, false],
    [400, false],
    [400, false],
  ]);
  expect(lines[3]!.problem).toContain('is missing');
  expect(got).toHaveLength(1);
  expect(await post('x'.repeat(1_100_000), good.headers)).toBe(413);
  expect((await fetch(listener.url)).status).toBe(405);
  expect(listener.stderr).not.toContain('right');
});

test('an application that is not there: 502, so that it is sent again', async () => {
  const gone = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => gone.once('listening', resolve));
  const { port } = gone.address() as AddressInfo;
  await new Promise((resolve) => gone.close(resolve));
  const forward = ['--forward-to', `http://127.0.0.1:${port}`];
  listener = await Listener.start(forward, { GROWPANEL_WEBHOOK_SECRET: 's' });
  const { body, headers } = await sign(event, 's');
  expect((await fetch(listener.url, { method: 'POST', body, headers })).status).toBe(502);
  expect((await listener.next()).problem).toContain('cannot be reached: connect ECONNREFUSED');
});

test('trigger signs a sample that an application can verify, and fails when it is refused', async () => {
  const env = { GROWPANEL_WEBHOOK_SECRET: 'mine' };
  const argv = ['webhooks', 'trigger', 'movement.churn', '--to', appUrl];
  expect((await growpanel(argv, { api: sandbox, env })).code).toBe(0);
  const { body, headers } = got[0]!;
  expect(await verify(body, headers, 'mine')).toMatchObject({ event_type: 'movement.churn' });
  appAnswers = 500;
  const refused = await growpanel(argv, { api: sandbox, env });
  expect(refused.code).toBe(8);
  expect(JSON.parse(refused.stdout)).toMatchObject({ status: 500, answer: 'not now' });
  const shown = await growpanel([...argv, '--dry-run'], { api: sandbox });
  expect(JSON.parse(shown.stdout)).toMatchObject({ event_type: 'movement.churn' });
  expect(got).toHaveLength(2);
});

test.each<[string[], RegExp]>([
  [['listen'], /no secret to check deliveries with/],
  [['listen', '--secret-file', '/nowhere'], /cannot read '\/nowhere'/],
  [['listen', '--register', '--api-url', 'https://api.example'], /cannot reach this machine/],
  [['listen', '--events', 'customer.created', '--no-verify'], /go with --register/],
  [['listen', '--no-verify', '--forward-to', 'localhost:3000'], /--forward-to must be an http\(s\) address/],
  [['listen', '--no-verify', '--port', 'x'], /--port must be a number/],
  [['trigger', 'movement.chrn'], /no event 'movement.chrn'/],
])('%j: 2', async (words, expected) => {
  const { code, stderr } = await growpanel(['webhooks', ...words], { api: sandbox });
  expect(code).toBe(2);
  expect(JSON.parse(stderr).error.message).toMatch(expected);
});
