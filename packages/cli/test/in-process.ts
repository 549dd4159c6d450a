// Runs the command in this process: the same arguments, output and exit code in a tenth of the time. For tests of what
// is printed. What depends on the process itself (standard input, signals, pipes, files at home) starts the real one.
import type { EventEmitter } from 'node:events';
import { run } from '../src/run.js';
import { environment, type Run, type Surroundings } from './growpanel.js';

class Left extends Error {
  constructor(readonly code: number) {
    super(`left with ${code}`);
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** One after the other, since all of them use the one process there is. */
export function growpanel(
  argv: readonly string[],
  surroundings: Omit<Surroundings, 'stdin'> = {},
): Promise<Run> {
  const mine = turn.then(() => once(argv, surroundings));
  turn = mine.catch(() => {});
  return mine;
}

async function once(argv: readonly string[], surroundings: Surroundings): Promise<Run> {
  const result: Run = { code: null, stdout: '', stderr: '' };
  const restore = [
    withEnvironment(environment(surroundings)),
    withWrites('stdout', (text) => (result.stdout += text)),
    withWrites('stderr', (text) => (result.stderr += text)),
    replaced(process, 'exit', ((code = 0) => {
      throw new Left(Number(code));
    }) as typeof process.exit),
    // A terminal is never waited for.
    replaced(process, 'stdin', { isTTY: true } as typeof process.stdin),
    withoutNewListeners(),
  ];
  try {
    await run([...argv]);
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    result.code = error.code;
  } finally {
    for (const undo of restore.reverse()) undo();
  }
  return result;
}

/** Changed in place: the home folder is read from the real environment. */
function withEnvironment(next: Record<string, string>): () => void {
  const before = { ...process.env };
  const become = (variables: NodeJS.ProcessEnv) => {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, variables);
  };
  become(next);
  return () => become(before);
}

function withWrites(name: 'stdout' | 'stderr', take: (text: string) => void): () => void {
  const stream = process[name];
  const write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    take(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined;
    if (done) setImmediate(done);
    return true;
  };
  const undo = [
    replaced(stream, 'write', write as typeof stream.write),
    replaced(stream, 'isTTY', undefined as never),
  ];
  return () => {
    for (const each of undo) each();
  };
}

function replaced<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  value: Owner[Name],
): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else delete owner[name];
  };
}

function withoutNewListeners(): () => void {
  const watched: Array<[EventEmitter, string]> = [
    [process, 'SIGINT'],
    [process, 'SIGTERM'],
    [process.stdout, 'error'],
    [process.stderr, 'error'],
  ];
  const before = watched.map(([emitter, event]) => emitter.listeners(event));
  return () => {
    for (const [index, [emitter, event]] of watched.entries()) {
      const added = emitter.listeners(event).filter((listener) => !before[index]!.includes(listener));
      for (const listener of added) emitter.off(event, listener as () => void);
    }
  };
}
