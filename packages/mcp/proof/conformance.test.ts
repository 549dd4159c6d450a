// The official conformance suite: everything that a revision of the protocol requires of a server.

import { join } from 'node:path';
import type { Sandbox } from '@growpanel/sandbox';
import { createSandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bus, fixtures } from './fixtures.js';
import { type Served, serveHttp } from './serve.js';
import { installTools, runTool } from './tools.js';

let folder: string;
beforeAll(() => {
  folder = installTools();
});

const revisions = ['2025-11-25', '2026-07-28'] as const;
const script = '@modelcontextprotocol/conformance/dist/index.js';

describe('with its fixtures on our HTTP stack', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveHttp({ factory: fixtures, sessions: true, bus });
  });
  afterAll(() => served.close());

  test.each(revisions)('everything that %s scores passes', async (revision) => {
    const { code, output } = await runTool(folder, script, [
      'server',
      '--url',
      served.url,
      '--requirements',
      revision,
    ]);
    expect(code, output).toBe(0);
  });
});

describe('the shipped server', () => {
  let sandbox: Sandbox;
  let served: Served;
  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'golden' });
    served = await serveHttp({ apiUrl: sandbox.url, sessions: true }, sandbox.apiKey);
  });
  afterAll(async () => {
    await served.close();
    await sandbox.close();
  });

  test.each(revisions)('fails %s only where it has no fixture, as written down', async (revision) => {
    const expected = join(import.meta.dirname, `expected-failures.${revision}.yaml`);
    const args = ['server', '--url', served.url, '--requirements', revision, '--expected-failures', expected];
    const { code, output } = await runTool(folder, script, args);
    expect(code, output).toBe(0);
  });
});
