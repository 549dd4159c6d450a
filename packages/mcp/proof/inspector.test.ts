// The official inspector: no schema that some client stumbles over, in both eras, over both ways in.
import type { Sandbox } from '@growpanel/sandbox';
import { createSandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { binary } from '../test/stdio.js';
import { type Served, serveHttp } from './serve.js';
import { installTools, runTool } from './tools.js';

const script = '@modelcontextprotocol/inspector/clients/launcher/build/index.js';

let folder: string;
let sandbox: Sandbox;
let served: Served;
beforeAll(async () => {
  folder = installTools();
  sandbox = await createSandbox({ seed: 'golden' });
  served = await serveHttp({ apiUrl: sandbox.url });
});
afterAll(async () => {
  await served.close();
  await sandbox.close();
});

const inspect = (target: readonly string[], args: readonly string[]) =>
  runTool(folder, script, ['--cli', ...target, ...args]);

describe.each(['legacy', 'modern'])('in the %s era', (era) => {
  const http = (query: string) => [
    ...[`${served.url}${query}`, '--transport', 'http', '--protocol-era', era],
    ...['--header', `Authorization: Bearer ${sandbox.apiKey}`],
  ];
  const stdio = () => [
    ...[
      process.execPath,
      binary,
      '-e',
      `GROWPANEL_API_KEY=${sandbox.apiKey}`,
      '-e',
      `GROWPANEL_API_URL=${sandbox.url}`,
    ],
    ...['--protocol-era', era],
  ];

  test.each(['', '?read_only=1', '?profile=split'])(
    'tools/list --strict is clean over HTTP %s',
    async (query) => {
      const { code, output } = await inspect(http(query), ['--method', 'tools/list', '--strict']);
      expect(code, output).toBe(0);
      expect(output).toContain('"get_report"');
      expect(output).not.toMatch(/^(Warning|Error)/m);
    },
  );

  test('tools/list --strict is clean over standard input and output', async () => {
    const { code, output } = await inspect(stdio(), ['--method', 'tools/list', '--strict']);
    expect(code, output).toBe(0);
    expect(output).toContain('"api_request"');
    expect(output).not.toMatch(/^(Warning|Error)/m);
  });

  test('a call answers what the API answers', async () => {
    const args = ['--method', 'tools/call', '--tool-name', 'get_report', '--tool-arg', 'report=summary'];
    const { code, output } = await inspect(http(''), args);
    expect(code, output).toBe(0);
    expect(output).toContain('"mrr_current": 9900');
  });

  test('a hundred calls under load have no error', async () => {
    const load = ['--load', '--load-requests', '100', '--load-concurrency', '5'];
    const args = ['--method', 'tools/call', '--tool-name', 'list_plans', ...load];
    const { code, output } = await inspect(http(''), args);
    expect(code, output).toBe(0);
    expect(output).toMatch(/"?(errors|failed|errorCount)"?: 0/i);
  });
});
