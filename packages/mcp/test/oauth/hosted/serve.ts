// Runs `growpanel-mcp serve` as people do: the built command, in a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Sandbox } from '@growpanel/sandbox';
import { Browser, type Fetch } from '../browser.js';
import { OAuthClient } from '../client.js';

const bin = fileURLToPath(new URL('../../../bin/growpanel-mcp.cjs', import.meta.url));

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
}

export interface Running {
  /** What it says that clients use. */
  url: string;
  /** What it listens on. */
  port: number;
  process: ChildProcess;
  /** Its log so far, one object a line. */
  log(): Record<string, unknown>[];
  stop(signal?: NodeJS.Signals): Promise<Ended>;
  ended: Promise<Ended>;
}

/** The environment that connects a server to a sandbox. */
export const environmentOf = (sandbox: Sandbox): NodeJS.ProcessEnv => ({
  GROWPANEL_API_URL: sandbox.url,
  GROWPANEL_IDENTITY_URL: `${sandbox.url}/_sandbox/identity`,
  GROWPANEL_IDENTITY_KEY: sandbox.apiKey,
});

export function launch(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [bin, 'serve', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...env },
  });
  let [stdout, stderr] = ['', ''];
  const ready = new Promise<string>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      stdout += text;
      if (stdout.includes('\n')) resolve(stdout);
    });
  });
  child.stderr.on('data', (text: Buffer) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stderr }));
  });
  return { child, ready, ended, said: () => stderr };
}

/** Starts it and waits until it serves. */
export async function serve(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Running> {
  const { child, ready, ended, said } = launch(args, env);
  const line = await Promise.race([ready, ended.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
  return {
    ...(JSON.parse(line) as { url: string; port: number }),
    process: child,
    log: () =>
      said()
        .split('\n')
        .filter(Boolean)
        .map((text) => JSON.parse(text) as Record<string, unknown>),
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
    ended,
  };
}

/** Sends requests on to the servers in turns, as a load balancer does. */
export function balance(ports: () => readonly number[]): Fetch {
  let turn = 0;
  return async (request) => {
    const among = ports();
    const url = new URL(request.url);
    url.port = String(among[turn++ % among.length]);
    const body = request.method === 'GET' ? undefined : await request.text();
    return fetch(url, {
      method: request.method,
      headers: request.headers,
      redirect: 'manual',
      ...(body && { body }),
    });
  };
}

/** A browser and a client that has registered, in front of a server. */
export function visitors(origin: string, reach: Fetch, sandbox: Sandbox) {
  return {
    browser: () =>
      new Browser(
        new Map<string, Fetch>([
          [origin, reach],
          [sandbox.url, (request) => sandbox.fetch(request)],
        ]),
      ),
    async client(metadata?: object) {
      const client = new OAuthClient(origin, reach);
      await client.register(metadata);
      return client;
    },
  };
}
