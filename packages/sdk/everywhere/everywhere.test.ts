// The packed package, installed into empty projects, in every runtime and under every compiler setting.
import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumSwitches, findChromium } from '../../../scripts/setup/chromium.mjs';
import { pnpm } from '../../../scripts/setup/prepare.mjs';
import { startApi } from './api.ts';
import {
  type Esbuild,
  installRuntimes,
  type MiniflareModule,
  type Playwright,
  type Vite,
} from './runtimes.ts';

const run = promisify(execFile);
const onLinux = process.platform === 'linux' && process.arch === 'x64';
const everywhere = onLinux || process.env.CI ? test : test.skip;
const expected = { mrr: 9900, status: 404, customers: 'a,b,c', event: 'evt_1' };

let api: Awaited<ReturnType<typeof startApi>>;
let tools: string;
let project: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  api = await startApi();
  if (onLinux || process.env.CI) tools = installRuntimes();
  project = mkdtempSync(join(tmpdir(), 'growpanel-everywhere-'));
  // With pnpm, as it is published: it writes real versions where the workspace says `workspace:`.
  execFileSync(pnpm[0]!, [...pnpm.slice(1), 'pack', '--pack-destination', project], {
    cwd: join(import.meta.dirname, '..'),
  });
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'))!;
  writeFileSync(join(project, 'package.json'), '{"name":"empty","private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `./${tarball}`], {
    cwd: project,
  });
  cpSync(join(import.meta.dirname, 'programs'), project, { recursive: true });
  env = { ...process.env, GROWPANEL_API_KEY: 'test.key', GROWPANEL_API_URL: api.url };
}, 300_000);

afterAll(() => {
  api?.close();
  rmSync(project, { recursive: true, force: true });
});

/** Runs a command in the project; resolves to the JSON that it prints. */
async function output(command: string, ...args: string[]): Promise<unknown> {
  const { stdout } = await run(command, args, { cwd: project, env, timeout: 60_000 });
  return JSON.parse(stdout);
}

const node = (version: string) =>
  version === '20' ? process.execPath : join(tools, `node_modules/node${version}/bin/node`);
const bin = (name: string) => join(tools, 'node_modules/.bin', name);

test('the package installs nothing else', () => {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as { packages: object };
  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/@growpanel/sdk']);
});

/** Bytes that an application ships: what users pay for every feature. Raise a budget only with a reason. */
everywhere.each([
  ['the whole client', "export { GrowPanel, GrowPanelError } from '@growpanel/sdk'", 6900],
  ['one operation', "export { createClient, getReportsMrr } from '@growpanel/sdk/operations'", 3000],
])('%s stays within its size budget', async (_, source, budget) => {
  const esbuild = createRequire(join(tools, 'package.json'))('esbuild') as Esbuild;
  const stdin = { contents: source, resolveDir: project };
  const { outputFiles } = await esbuild.build({
    stdin,
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  expect(gzipSync(outputFiles[0]!.text, { level: 9 }).length).toBeLessThanOrEqual(budget);
});

test('what is installed stays within its size budget', () => {
  const folder = join(project, 'node_modules/@growpanel/sdk');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  expect(bytes).toBeLessThanOrEqual(600_000);
});

describe('runs in', () => {
  test('this Node, by import', async () =>
    expect(await output(process.execPath, 'main.mjs')).toEqual(expected));
  test('this Node, by require', async () => {
    expect(await output(process.execPath, 'require.cjs')).toEqual({ mrr: 9900, status: 404, same: true });
  });
  everywhere.each(['22', '24'])('Node %s, by import', async (version) => {
    expect(await output(node(version), 'main.mjs')).toEqual(expected);
  });
  everywhere.each(['22', '24'])('Node %s, by require', async (version) => {
    expect(await output(node(version), 'require.cjs')).toEqual({ mrr: 9900, status: 404, same: true });
  });
  everywhere('bun', async () => expect(await output(bin('bun'), 'run', 'main.mjs')).toEqual(expected));
  everywhere('deno', async () => {
    expect(await output(bin('deno'), 'run', '--quiet', '--allow-env', '--allow-net', 'main.mjs')).toEqual(
      expected,
    );
  });

  everywhere(
    'workerd',
    async () => {
      const load = createRequire(join(tools, 'package.json'));
      const esbuild = load('esbuild') as Esbuild;
      const { Miniflare } = load('miniflare') as MiniflareModule;
      const worker = `
      import { program } from './import.mjs';
      export default { async fetch(request, env) {
        return Response.json(await program({ apiKey: env.KEY, baseUrl: env.URL }));
      } };`;
      const { outputFiles } = await esbuild.build({
        stdin: { contents: worker, resolveDir: project },
        bundle: true,
        format: 'esm',
        write: false,
      });
      const miniflare = new Miniflare({
        modules: true,
        script: outputFiles[0]!.text,
        compatibilityDate: '2026-01-01',
        bindings: { KEY: 'test.key', URL: api.url },
      });
      try {
        const response = await miniflare.dispatchFetch('http://worker.local/');
        expect(await response.json()).toEqual(expected);
      } finally {
        await miniflare.dispose();
      }
    },
    60_000,
  );

  everywhere(
    'Chromium, bundled by Vite',
    async () => {
      const chromium = findChromium();
      if (!chromium) expect.fail('There is no Chromium: install it, or set CHROMIUM_PATH.');
      const page = join(project, 'page');
      mkdirSync(page);
      writeFileSync(
        join(page, 'index.html'),
        '<!doctype html><p id="out"></p><script type="module" src="/page.mjs"></script>',
      );
      writeFileSync(
        join(page, 'page.mjs'),
        `import { program } from '../import.mjs';
       const out = document.getElementById('out');
       program({ apiKey: 'test.key', baseUrl: '${api.url}' }).then(
         (result) => { out.textContent = JSON.stringify(result); },
         (error) => { out.textContent = JSON.stringify({ failed: String(error) }); });`,
      );
      const load = createRequire(join(tools, 'package.json'));
      const vite = (await import(pathToFileURL(load.resolve('vite')).href)) as Vite;
      await vite.build({ root: page, logLevel: 'silent', build: { outDir: join(project, 'site') } });
      const site = await vite.preview({
        root: page,
        logLevel: 'silent',
        build: { outDir: join(project, 'site') },
        preview: { port: 0, host: '127.0.0.1' },
      });
      const { chromium: driver } = load('playwright-core') as Playwright;
      const browser = await driver.launch({ executablePath: chromium, args: chromiumSwitches });
      try {
        const tab = await browser.newPage();
        await tab.goto(site.resolvedUrls.local[0]!);
        await tab.waitForFunction("document.getElementById('out').textContent");
        expect(JSON.parse((await tab.textContent('#out'))!)).toEqual(expected);
      } finally {
        await browser.close();
        await site.close();
      }
    },
    120_000,
  );
});

describe('compiles with', () => {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: [],
  };
  everywhere.each([
    ['module node16', { module: 'node16', moduleResolution: 'node16', lib: ['es2022', 'dom'] }],
    ['module nodenext', { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2022', 'dom'] }],
    ['moduleResolution bundler', { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'] }],
    ['neither the DOM nor Node', { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022'] }],
  ])(
    '%s',
    async (name, settings) => {
      const file = join(project, `tsconfig.${name.replaceAll(/\W/g, '-')}.json`);
      const compilerOptions = { ...strict, target: 'es2022', skipLibCheck: false, ...settings };
      writeFileSync(file, JSON.stringify({ compilerOptions, files: ['types.mts'] }));
      const { stdout } = await run(bin('tsc'), ['-p', file], { cwd: project }).catch(
        (error) => error as { stdout: string },
      );
      expect(stdout).toBe('');
    },
    60_000,
  );
});
