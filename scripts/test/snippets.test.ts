// Every TypeScript snippet of the READMEs and guides, and the front page's in other languages: compiled as they stand,
// then run against the sandbox.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { GrowPanel } from '@growpanel/sdk';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runners } from './samples/runners.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = [
  'README.md',
  'packages/sdk/README.md',
  'packages/sdk/AGENTS.md',
  ...readdirSync(join(root, 'docs/integrations')).map((name) => `docs/integrations/${name}`),
];

/**
 * What a snippet may use without saying where it comes from, because its page has said it above or because it is the
 * reader's own. It is named after the fence: "```ts given gp event".
 */
const surroundings: Record<string, string> = {
  gp: "import { GrowPanel as Client } from '@growpanel/sdk';\nconst gp = new Client();",
  controller: 'const controller = new AbortController();',
  checkpointFile: "const checkpointFile = process.env.SNIPPET_FOLDER + '/checkpoint.json';",
  stripeLists: "import { account as stripeLists } from '../../examples/stripe-integration/account.ts';",
  event:
    "import { events } from '../../examples/stripe-integration/account.ts';\nconst [event] = events as [(typeof events)[number]];",
  query: 'const query = async function* (_sql: string): AsyncGenerator<Record<string, unknown>> {};',
  customer: "import { customer } from './given.ts';",
  request: "import { request } from './given.ts';",
};

interface Snippet {
  name: string;
  file: string;
  code: string;
}

// Inside the repository, so that the packages are found.
const folder = join(root, '.growpanel/snippets');

const snippets: Snippet[] = pages.flatMap((page) => {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```ts(?: given ([\w ]+))?\n(.*?)^```/gms)].map((match, i) => {
    const line = text.slice(0, match.index).split('\n').length;
    return {
      name: `${page}:${line}`,
      file: join(folder, `${page.replaceAll(/\W/g, '-')}-${i}.ts`),
      code: [
        ...(match[1]?.split(' ') ?? []).map((name) => surroundings[name]),
        match[2],
        'export {};\n',
      ].join('\n'),
    };
  });
});

let sandbox: Sandbox;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of snippets) writeFileSync(file, code);
  writeFileSync(
    join(folder, 'given.ts'),
    `import { GrowPanel } from '@growpanel/sdk';
import { sign } from '@growpanel/sdk/webhooks';
export const { data: customer } = await new GrowPanel().customers.detail({ path: { id: 'cus_1' } });
const { body, headers } = await sign({ event_type: 'plan.created' } as never, process.env.GROWPANEL_WEBHOOK_SECRET!);
export const request = new Request('https://app.example/hook', { method: 'POST', body, headers });
`,
  );
  sandbox = await createSandbox({ now: '2026-07-01' });
  vi.stubEnv('GROWPANEL_API_KEY', sandbox.apiKey);
  vi.stubEnv('GROWPANEL_API_URL', sandbox.url);
  vi.stubEnv('GROWPANEL_WEBHOOK_SECRET', 'secret');
  vi.stubEnv('SNIPPET_FOLDER', folder);
  const gp = new GrowPanel();
  const source = await gp.data.sources.create({ body: { name: 'Given', type: 'api' } });
  await gp.data.customers.create({ body: { id: 'cus_1', name: 'Acme Inc', data_source: source.data.id! } });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

test('all compile under strict settings', () => {
  const config = join(folder, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: '../../scripts/tsconfig.json',
      include: ['*.ts'],
      compilerOptions: { types: ['node'] },
    }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  let output = '';
  try {
    execFileSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  expect(output).toBe('');
});

describe('run', () => {
  test.each(snippets)('$name', async ({ file }) => {
    const error = await import(/* @vite-ignore */ pathToFileURL(file).href).then(
      () => undefined,
      (e: unknown) => e,
    );
    expect(error).toBeUndefined();
  });
});

/** Pages of the SDKs in these languages have tests of their own, in the language. */
const otherLanguages = { python: 'Python', go: 'Go', bash: 'CLI' } as const;

describe('the front page in other languages', () => {
  test.each(Object.entries(otherLanguages))('%s', { timeout: 120_000 }, async (fence, label) => {
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    const found = [...text.matchAll(new RegExp(`^\`\`\`${fence}\n(.*?)^\`\`\``, 'gms'))];
    const samples = found.map((match, i) => ({
      name: `readme${i}`,
      // Of several commands the first that fails is the end.
      source: `${label === 'CLI' ? 'set -e\n' : ''}${match[1]!.trimEnd()}`,
    }));
    expect(samples).not.toEqual([]);
    const environment = { GROWPANEL_API_KEY: sandbox.apiKey, GROWPANEL_API_URL: sandbox.url };
    const runner = runners[label]({ environment, folder: join(folder, label) }, samples);
    if (!runner) {
      const words = `The front page's ${label} is not run: what runs it is missing here.`;
      if (process.env.CI) throw new Error(words);
      return console.error(words);
    }
    for (const sample of samples) expect(await runner.run(sample)).toBeUndefined();
    runner.close?.();
  });
});

test('there are snippets to run', () => expect(snippets.length).toBeGreaterThan(15));
