// The page about the command, typed in: its blocks run as they stand, in a real shell.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { binary, environment } from '../test/growpanel.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const page = readFileSync(join(root, 'docs/cli.md'), 'utf8');

let sandbox: Sandbox;
const folder = mkdtempSync(join(tmpdir(), 'growpanel-documentation-'));
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'demo' });
  symlinkSync(binary, join(folder, 'growpanel'));
  cpSync(join(root, 'examples/billing-export'), join(folder, 'billing-export'), { recursive: true });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const blocks = [...page.matchAll(/^```bash\n(.*?)^```/gms)].map((match) => match[1]!);

describe('docs/cli.md', () => {
  test('has blocks to run', () => expect(blocks.length).toBeGreaterThan(8));

  test.each(blocks.map((block) => [block.split('\n')[0], block] as const))('%s …', async (_, block) => {
    // Each as if it were the first.
    await sandbox.reset();
    const env = {
      ...environment({ api: sandbox }),
      PATH: `${folder}:${process.env.PATH}`,
      HOME: folder,
    };
    const result = await new Promise<{ error: unknown; stdout: string; stderr: string }>((resolve) => {
      const script = `set -e -o pipefail\n${block}`;
      execFile('bash', ['-c', script], { cwd: folder, env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
        resolve({ error, stdout, stderr }),
      );
    });
    expect(result.error, result.stderr).toBeNull();
    expect(result.stderr.replace(/^growpanel: (made the data source|[\d,]+ ).*\n/gm, '')).toBe('');
    expect(result.stdout).not.toMatch(/\[object|undefined|NaN/);
  });
});
