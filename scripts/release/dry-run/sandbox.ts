// A sandbox from its published package, in a process of its own.
import { spawn } from 'node:child_process';

export interface RunningSandbox {
  url: string;
  apiKey: string;
  close: () => Promise<void>;
}

interface Where {
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** Resolves when it serves. */
export async function startSandbox(words: readonly string[], { cwd, env }: Where): Promise<RunningSandbox> {
  const [program, ...args] = words as [string, ...string[]];
  // In a group of its own: npx starts it through a shell, and all of them have to end.
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const ended = new Promise<void>((done) => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
  const close = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    await ended;
  };
  const ready = new Promise<string>((done) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk;
      if (text.includes('\n')) done(text.slice(0, text.indexOf('\n')));
    });
  });
  const line = await Promise.race([ready, ended.then(() => undefined)]);
  if (line === undefined) throw new Error(`${words.join(' ')} ended before it served:\n${said}`);
  const { url, api_key: apiKey } = JSON.parse(line) as { url: string; api_key: string };
  return { url, apiKey, close };
}
