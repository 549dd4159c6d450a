// The documentation names what exists, and its examples work as printed.
import { readFileSync } from 'node:fs';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { selectionOptions, usage } from '../src/command-line.js';
import { serveUsage } from '../src/oauth/node/serve-options.js';
import { prompts } from '../src/prompts/index.js';
import { resources } from '../src/resources/index.js';
import { selectTools } from '../src/tools/selection.js';
import { endpointOver } from './connect.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const guide = read('../../../docs/mcp.md');
const readme = read('../README.md');

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'golden' });
});
afterAll(() => sandbox.close());

describe.each([
  ['docs/mcp.md', guide],
  ['README.md', readme],
])('%s', (_, text) => {
  test('names every tool', () => {
    for (const { name } of selectTools({})) expect(text).toContain(`\`${name}\``);
  });

  test('names every option, and none that does not exist', () => {
    const options = Object.keys(selectionOptions);
    for (const name of options.filter((option) => option !== 'api-url')) expect(text).toContain(`--${name}`);
    const own = text.split('\n').filter((line) => /^(\| `)?--/.test(line));
    for (const [option] of own.join('\n').matchAll(/--[a-z-]+/g))
      expect(usage + serveUsage).toContain(option);
  });

  test('has configurations that are JSON', () => {
    const blocks = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => json!);
    expect(blocks.length).toBeGreaterThan(0);
    for (const json of blocks) expect(() => JSON.parse(json), json).not.toThrow();
  });
});

test('the guide names every prompt and resource', () => {
  for (const { name } of prompts) expect(guide).toContain(`\`${name}\``);
  for (const { uri } of resources) expect(guide).toContain(`\`${uri}\``);
});

test('the curl call works as printed', async () => {
  const [, printed = ''] = /```bash\n(curl .*?)```/s.exec(guide) ?? [];
  const [, url = ''] = /curl -X POST (\S+)/.exec(printed) ?? [];
  const [, body = ''] = /-d '([^']+)'/.exec(printed) ?? [];
  const headers = [...printed.matchAll(/-H "([^:]+): ([^"]+)"/g)].map(([, name, value]) => [
    name!,
    value!.replace('your-api-key-here', sandbox.apiKey),
  ]);
  // What curl adds by itself.
  const request = new Request(url, {
    method: 'POST',
    body,
    headers: { accept: '*/*', ...Object.fromEntries(headers) },
  });
  const response = await endpointOver(sandbox.fetch).handle(request);
  expect(response.status).toBe(200);
  expect(((await response.json()) as { result: { tools: unknown[] } }).result.tools).toHaveLength(14);
});
