// On a real terminal: a bar that moves, and Ctrl-C that loses nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barLine } from '../src/import/progress.js';
import { widthOf } from '../src/output/width.js';
import { growpanel } from './growpanel.js';
import { hasPseudoTerminal, onTerminal } from './pseudo-terminal.js';

const sample = fileURLToPath(new URL('../../../examples/billing-export', import.meta.url));
const HOME = mkdtempSync(join(tmpdir(), 'growpanel-terminal-'));
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ now: '2026-06-30' });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(HOME, { recursive: true });
});

const accountOf = async () => ({ url: sandbox.url, apiKey: (await sandbox.createAccount()).apiKey });

test.runIf(hasPseudoTerminal)('import draws a bar on its own line, then a table', async () => {
  const api = await accountOf();
  const { code, text } = await onTerminal(`import '${sample}' --create-source B`, [], { api, env: { HOME } });
  expect(code).toBe(0);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what a bar is made of
  expect(text).toMatch(/\rinvoices +\u001b\[32m━+\u001b\[39m.* 100% {2}2,420 stored.*\u001b\[K\r\n/);
  expect(text).toContain('Imported into ds_');
  const piped = await growpanel(['import', sample, '--create-source', 'B'], { api, env: { HOME } });
  expect(piped.stderr).toBe('');
});

test.runIf(hasPseudoTerminal)(
  'Ctrl-C stops with a checkpoint and says how to go on; that goes on',
  async () => {
    const api = await accountOf();
    const headers = { authorization: `Bearer ${api.apiKey}`, 'content-type': 'application/json' };
    // From the second push of invoices on, nothing is answered before somebody gives up.
    await sandbox.fetch('/_sandbox/faults', {
      method: 'POST',
      headers,
      body: JSON.stringify({
        match: { method: 'POST', path: '/data/invoices' },
        fault: { delay_ms: 20_000 },
      }),
    });
    const stopped = await onTerminal(
      `import '${sample}' --create-source B`,
      [[/plans .*12 stored/, '\u0003']],
      { api, env: { HOME } },
    );
    expect(stopped.code).toBe(130);
    expect(stopped.text).toMatch(/growpanel: stopped; 324 rows are stored/);
    const [, words] = /Go on with: growpanel (import .* --resume)\r/.exec(stopped.text) ?? [];
    expect(words).toBe(`import ${sample} --create-source B --resume`);
    await sandbox.fetch('/_sandbox/faults', { method: 'DELETE', headers });
    const { code, stdout } = await growpanel(words!.split(' '), { api, env: { HOME } });
    expect({ code, rows: JSON.parse(stdout) }).toMatchObject({
      code: 0,
      rows: [
        { resource: 'customers', resumed: 312 },
        { resource: 'plans', resumed: 12 },
        { resource: 'invoices', stored: 2420 },
      ],
    });
  },
);

test.each([30, 60, 200])('the bar fits %i columns', (columns) => {
  const progress = {
    resource: 'invoices',
    read: 1300,
    sent: 1300,
    stored: 1200,
    refused: 3,
    rate: 800,
  } as const;
  const line = barLine(progress, 0.5, columns, (text) => text);
  expect(widthOf(line)).toBeLessThan(columns);
  expect(line).toContain('50%');
});
