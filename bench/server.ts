// A sandbox in a process of its own, as users run it, so that its work and memory are not ours.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const binary = new URL('../packages/sandbox/bin/growpanel-sandbox.js', import.meta.url).pathname;
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

export interface Server {
  url: string;
  apiKey: string;
  /** Milliseconds from the start of the process to its ready line. */
  readyAfter: number;
  /** Resident memory now, MiB; undefined where the system does not tell. */
  memory(): number | undefined;
  stop(): Promise<void>;
}

export async function startServer(args: string[]): Promise<Server> {
  const start = performance.now();
  const child = spawn(process.execPath, [binary, '--port', '0', '--ready-json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the sandbox ended with ${code}`)));
  });
  const { url, api_key: apiKey } = JSON.parse(line) as { url: string; api_key: string };
  return {
    url,
    apiKey,
    readyAfter: performance.now() - start,
    memory: () => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
      } catch {
        return undefined;
      }
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
