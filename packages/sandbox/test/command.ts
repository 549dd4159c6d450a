// Runs the command as a user does: a process of its own, with its own stdout and stderr.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Api, apiOf } from './api.js';

const bin = fileURLToPath(new URL('../bin/growpanel-sandbox.js', import.meta.url));

/**
 * A connection for each request: one that is kept may be closed by the server, as idle, in the moment in which the
 * next request goes out on it.
 */
const fetchOnce: typeof fetch = (url, init) =>
  fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), connection: 'close' } });

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  api: Api;
  process: ChildProcess;
  /** Ends it with a signal. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
  ended: Promise<Ended>;
}

interface Surroundings {
  /** More in its environment. */
  env?: NodeJS.ProcessEnv;
  /** Another copy of the command. */
  program?: string;
  /** Files may grow to so many blocks of 512 bytes and no further, as on a disk that is full. */
  maxBlocks?: number;
}

function launch(args: readonly string[], { env = {}, program = bin, maxBlocks }: Surroundings = {}) {
  const command = [process.execPath, program, ...args];
  const [file = '', ...rest] =
    maxBlocks === undefined
      ? command
      : ['/bin/sh', '-c', `ulimit -f ${maxBlocks}; exec "$@"`, 'sh', ...command];
  const child = spawn(file, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
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
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code) => resolve({ code, stdout, stderr })),
  );
  return { child, ready, ended };
}

/** Starts it as a person does, and ends it when it has said that it serves. */
export function greet(...args: string[]): Promise<Ended> {
  const { child, ended } = launch(args);
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text;
    if (said.includes('Ctrl-C')) child.kill('SIGINT');
  });
  return ended;
}

/** Runs it to its end. */
export const run = (...args: string[]): Promise<Ended> => launch(args).ended;

/** The same, in other surroundings. */
export const runIn = (surroundings: Surroundings, ...args: string[]): Promise<Ended> =>
  launch(args, surroundings).ended;

/** Starts it and waits until it serves. */
export const serve = (...args: string[]): Promise<Running> => serveIn({}, ...args);

/** The same, in other surroundings. */
export async function serveIn(surroundings: Surroundings, ...args: string[]): Promise<Running> {
  const port = args.includes('--port') ? [] : ['--port', '0'];
  const { child, ready, ended } = launch(['--ready-json', ...port, ...args], surroundings);
  const line = await Promise.race([ready, ended.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
  const { url, api_key } = JSON.parse(line) as { url: string; api_key: string };
  return {
    api: apiOf(url, api_key, fetchOnce),
    process: child,
    ended,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** A folder for one test. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'growpanel-sandbox-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
