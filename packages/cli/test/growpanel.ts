// Runs the built command in a process of its own, as people do, with nothing of this machine's settings.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const binary = fileURLToPath(new URL('../bin/growpanel.js', import.meta.url));

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Surroundings {
  /** Address and key, as environment variables. */
  api?: { url: string; apiKey?: string };
  env?: Record<string, string>;
  /** Text to pipe in; `null` leaves the pipe open and silent. Nothing (end of file) when left out. */
  stdin?: string | null;
}

export const key = 'account.key';

export function environment({ api, env }: Surroundings): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: '/nowhere',
    ...(api && { GROWPANEL_API_URL: api.url, GROWPANEL_API_KEY: api.apiKey ?? key }),
    ...env,
  };
}

export function growpanel(argv: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  const { stdin } = surroundings;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [binary, ...argv], {
      env: environment(surroundings),
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const run: Run = { code: null, stdout: '', stderr: '' };
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      child.stdin?.destroy();
      resolve({ ...run, code });
    });
    if (typeof stdin === 'string') child.stdin!.end(stdin);
  });
}

/** The words of a command line as a shell would split it: single quotes hold words together. */
export function words(line: string): string[] {
  const found = line.replace(/^growpanel /, '').match(/'[^']*'|\S+/g) ?? [];
  return found.map((word) => word.replace(/^'(.*)'$/, '$1'));
}
