// Runs other programs: their output is kept, and shown when they fail.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Options {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  input?: string;
  /** Show what it prints while it runs. */
  show?: boolean;
}

/** Resolves to what the program wrote to standard output. */
export function run(program: string, args: readonly string[], options: Options): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let output = '';
    let everything = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      everything += chunk;
      if (options.show) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      everything += chunk;
      if (options.show) process.stderr.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(
          new Error(`${program} ${args.join(' ')} (in ${options.cwd}) ended with ${code}:\n${everything}`),
        );
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

/** Path of a program that a dependency of the repository brings. */
export const binary = (root: string, name: string): string => join(root, 'node_modules/.bin', name);
