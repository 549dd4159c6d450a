// As it is published: packed, installed globally into an empty prefix, and used with nothing else around.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createSandbox } from '@growpanel/sandbox';
import { afterAll, expect, test } from 'vitest';

const home = fileURLToPath(new URL('..', import.meta.url));
const sample = fileURLToPath(new URL('../../../examples/billing-export', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'growpanel-packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
const run = promisify(execFile);

test('installs alone, and every part of it is there', { timeout: 60_000 }, async () => {
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund'];
  await run('npm', ['pack', '--pack-destination', folder, ...quiet], { cwd: home, env: inherited });
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
  expect(statSync(tarball).size).toBeLessThan(800_000);
  const prefix = join(folder, 'prefix');
  mkdirSync(prefix);
  const install = ['install', '--global', '--offline', '--prefix', prefix, tarball, ...quiet];
  await run('npm', install, { cwd: folder, env: inherited });
  const installed = readdirSync(join(prefix, 'lib/node_modules'));
  expect(installed).toEqual(['growpanel-cli']);
  expect(readdirSync(join(prefix, 'lib/node_modules/growpanel-cli'))).not.toContain('node_modules');

  await using sandbox = await createSandbox({ seed: 'golden' });
  const env = {
    PATH: `${join(prefix, 'bin')}:${process.env.PATH}`,
    HOME: folder,
    GROWPANEL_API_URL: sandbox.url,
    GROWPANEL_API_KEY: sandbox.apiKey,
  };
  const growpanel = async (...words: string[]) =>
    (await run('growpanel', words, { cwd: folder, env })).stdout;
  expect(await growpanel('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(await growpanel('reports', 'summary', '--jq', '.mrr_current')).toBe('9900\n');
  expect(await growpanel('explain', 'cust_123', '--jq', 'length')).toBe('5\n');
  // The metrics engine comes along.
  expect(await growpanel('import', sample, '--dry-run', '--jq', 'length > 3')).toBe('true\n');
  expect(await growpanel('import', sample, '--create-source', 'B', '--jq', '.[].stored')).toBe(
    '312\n12\n2420\n',
  );
  expect(await growpanel('completion', 'powershell')).toContain('Register-ArgumentCompleter');
});
