// The official suite's scenarios for authorization servers, with a person who signs in and allows.
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environmentOf, type Running, serve, visitors } from '../test/oauth/hosted/serve.js';
import { allow, signIn } from '../test/oauth/person.js';
import { installTools } from './tools.js';

let folder: string;
let sandbox: Sandbox;
let server: Running;
beforeAll(async () => {
  folder = installTools();
  sandbox = await createSandbox({ seed: 'demo' });
  server = await serve(['--port', '0', '--database', ':memory:'], environmentOf(sandbox));
});
afterAll(async () => {
  await server?.stop();
  await sandbox?.close();
});

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

test('every scenario passes', async () => {
  const port = await freePort();
  const callback = `http://127.0.0.1:${port}/callback`;
  const { browser, client } = visitors(server.url, fetch, sandbox);
  const { clientId } = await client({ redirect_uris: [callback] });
  const args = [
    'authorization',
    '--url',
    server.url,
    '--client-id',
    clientId,
    '--resource',
    server.url,
    '--port',
    String(port),
  ];
  const suite = spawn(
    join(folder, 'node_modules/node22/bin/node'),
    [join(folder, 'node_modules/@modelcontextprotocol/conformance/dist/index.js'), ...args],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  let visited = 0;
  const take = async (text: Buffer) => {
    said += text;
    // It prints the address before it listens for the answer.
    const addresses = said.match(/https?:\/\/\S+\/authorize\?\S+/g) ?? [];
    const listening = said.match(/Callback server started/g)?.length ?? 0;
    if (visited >= addresses.length || visited >= listening) return;
    const person = browser();
    const back = await allow(person, await signIn(person, addresses[visited++]!));
    await fetch(back);
  };
  suite.stdout.on('data', (text: Buffer) => void take(text));
  suite.stderr.on('data', (text: Buffer) => void take(text));
  const code = await new Promise((resolve) => suite.on('close', resolve));
  expect(code, said).toBe(0);
  expect(visited).toBeGreaterThan(0);
});
