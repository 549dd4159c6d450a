// sandbox: the installed one is started with its options, and its signals and exit code are its own.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { binary, environment, growpanel } from './growpanel.js';

const folder = mkdtempSync(join(tmpdir(), 'growpanel-sandbox-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('starts, answers, and stops with the exit code of the sandbox', async () => {
  const child = spawn(
    process.execPath,
    [binary, 'sandbox', '--port', '0', '--ready-json', '--seed', 'golden'],
    {
      env: environment({}),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const line = await new Promise<string>((resolve) =>
    createInterface({ input: child.stdout }).once('line', resolve),
  );
  const { url, api_key: apiKey } = JSON.parse(line) as { url: string; api_key: string };
  const { stdout } = await growpanel(['reports', 'summary', '--jq', '.mrr_current'], {
    api: { url, apiKey },
  });
  expect(stdout).toBe('9900\n');
  child.kill('SIGTERM');
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  expect((await growpanel(['plans', 'list', '--timeout', '1'], { api: { url, apiKey } })).code).toBe(7);
});

test('a wrong option is the word of the sandbox', async () => {
  const { code, stderr } = await growpanel(['sandbox', '--sede', 'golden']);
  expect(code).toBe(2);
  expect(stderr).toContain('--sede');
});

test('where none is installed, npx gets the one of this version, with all options', async () => {
  // The command alone, as a global installation has it.
  const alone = join(folder, 'lib/growpanel-cli');
  const home = dirname(dirname(fileURLToPath(new URL('../bin/growpanel.js', import.meta.url))));
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(home, part), join(alone, part), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npx'), '#!/bin/sh\nprintf "%s\\n" "$@"\nexit 7\n');
  chmodSync(join(folder, 'bin/npx'), 0o755);
  const child = spawn(
    process.execPath,
    [join(alone, 'bin/growpanel.js'), 'sandbox', '--seed', 'demo', '--port', '0'],
    {
      cwd: folder,
      env: { ...environment({}), PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
    },
  );
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const { version } = JSON.parse((await growpanel(['commands', '--json'])).stdout) as { version: string };
  expect({ code, words: stdout.trim().split('\n') }).toEqual({
    code: 7,
    words: ['--yes', `@growpanel/sandbox@${version}`, '--seed', 'demo', '--port', '0'],
  });
});
