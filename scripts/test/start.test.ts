// The main job, run as `npm start` runs it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'growpanel-start-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(...args: string[]) {
  const main = join(root, 'scripts/start/main.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', main, '--once', '--port', '0', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', COLUMNS: '200', GROWPANEL_START_CWD: folder },
    },
  );
  return { status, stdout, stderr };
}

test('pushes the sample and shows its MRR, the same every time', () => {
  const first = start();
  expect(first.status, first.stderr).toBe(0);
  const pushed = first.stderr.split('\n').filter((line) => line.startsWith('Pushing'));
  expect(pushed).toEqual(
    ['customers: 312', 'plans: 12', 'invoices: 2420'].map(
      (each) => `Pushing ${each} of ${each.split(' ')[1]}`,
    ),
  );
  expect(first.stdout).toMatch(/MRR +60,457\.85 +57,368\.13 +\+5\.4%/);
  expect(first.stdout).toMatch(/2026-06-01 +60,457\.85/);
  expect(start().stdout).toBe(first.stdout);
});

describe('an own export', () => {
  const copy = (name: string, change: (invoices: string) => string) => {
    cpSync(join(root, 'examples/billing-export'), join(folder, name), { recursive: true });
    const file = join(folder, name, 'invoices.csv');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };

  test('is named relative to where the command was typed, and says which rows and fields are wrong', () => {
    copy('mine', (text) => {
      const lines = text.split('\n');
      lines[3] = lines[3]!.replace(',usd,', ',xxx,');
      lines[8] = lines[8]!.replace(/,2024-\d\d-\d\dT/, ',2024-02-31T');
      return lines.join('\n');
    });
    const { status, stdout, stderr } = start('--file', 'mine');
    expect(status).toBe(1);
    expect(stderr).toMatch(/invoices\.csv row 3 \(inv_000003\): currency must be .* got 'xxx'/);
    expect(stderr).toMatch(/invoices\.csv row 8 \(inv_000008\): date must be .* got '2024-02-31T/);
    expect(stdout).toContain('$ growpanel reports mrr');
  });

  test('that is cut off is refused with the line', () => {
    copy('cut', (text) => text.slice(0, 5000));
    const { status, stderr } = start('--file', 'cut');
    expect(status).toBe(1);
    expect(stderr).toMatch(/line \d+/);
    expect(stderr).not.toMatch(/ at .*\.ts:\d+/);
  });

  test.each([
    ['nowhere', [], /customers\.csv cannot be read\. An export is a folder with/],
    ['mine', ['--now', '2024-02-30'], /2024-02-30/],
  ])('%s %j: a clear sentence', (name, args, message) => {
    const { status, stderr } = start('--file', name, ...args);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at .*\.ts:\d+/);
  });
});

test('keeps serving, and says where the reference is and how to reach it', async () => {
  const main = join(root, 'scripts/start/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, '--port', '0'], { cwd: root });
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.includes('Ctrl-C stops it')) break;
  }
  const [, docs] = /^ {2}(http:\S+\/docs) /m.exec(said) ?? [];
  const [, url] = /export GROWPANEL_API_URL=(\S+)/.exec(said) ?? [];
  const [, key] = /export GROWPANEL_API_KEY=(\S+)/.exec(said) ?? [];
  expect(await (await fetch(docs!)).text()).toContain('<!doctype html>');
  const answer = await fetch(`${url}/reports/summary`, { headers: { authorization: `Bearer ${key}` } });
  expect(answer.status).toBe(200);
  const ended = once(child, 'close');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});

test('an unknown option is a usage error with the help', () => {
  const { status, stderr } = start('--fiel', 'x');
  expect(status).toBe(2);
  expect(stderr).toContain("Unknown option '--fiel'");
  expect(stderr).toContain('--file FOLDER');
});
