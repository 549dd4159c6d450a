// Starts the sandbox as a process of its own and waits until it serves.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../setup/prepare.mjs';

export interface RunningSandbox {
  url: string;
  apiKey: string;
  /** Resolves to its exit code when it ends. */
  ended: Promise<number>;
  stop(): Promise<void>;
}

export async function serve(args: string[]): Promise<RunningSandbox> {
  const command = join(root, 'packages/sandbox/bin/growpanel-sandbox.js');
  const child: ChildProcess = spawn(process.execPath, [command, '--ready-json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  const lines = createInterface({ input: child.stdout! });
  const ready = await Promise.race([
    new Promise<{ url: string; api_key: string }>((resolve) =>
      lines.once('line', (line) => resolve(JSON.parse(line))),
    ),
    ended.then((code): never => {
      throw new Error(`The sandbox did not start (exit code ${code}); the lines above say why.`);
    }),
  ]);
  return {
    url: ready.url,
    apiKey: ready.api_key,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
