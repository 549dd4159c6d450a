// Every sample of the reference, in every language, run against the sandbox as it stands there.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assistant } from '../../packages/sandbox/src/operations/assistant.ts';
import { handlers } from '../../packages/sandbox/src/operations/index.ts';
import { contractFile, operationsOf, readContract, successOf } from '../contract/read.ts';
import { type CodeSamples, codeSamples, codeSamplesFile, labels } from '../generate/samples/index.ts';
import { complaintsOfCompiler, runners } from './samples/runners.ts';
import { SampleWorld, type Seen } from './samples/world.ts';

const { server, operations: samples } = JSON.parse(
  readFileSync(new URL(codeSamplesFile, new URL('.', contractFile)), 'utf8'),
) as CodeSamples;
const operations = operationsOf(readContract());

/** What nobody on this machine can answer, and what is so new that nobody has written the handler yet. */
const expected = (op: (typeof operations)[number]): number =>
  op.id in assistant || !(op.id in handlers) ? 501 : Number(successOf(op).status);

const fits = (template: string, path: string) =>
  new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`).test(path);

const folder = fileURLToPath(new URL('../../.growpanel/samples', import.meta.url));

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ now: '2024-08-15' });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every operation that the clients name has a sample in every language', () => {
  const named = operations.filter(({ operation }) => 'namespace' in (operation['x-sdk'] ?? {}));
  expect(named.length).toBeGreaterThan(100);
  for (const { id } of named)
    expect(
      samples[id]?.map(({ label }) => label),
      id,
    ).toEqual(labels);
});

test('one without a name is called by its id and its path', () => {
  const contract = readContract();
  contract.paths['/customers/{id}']!.get!['x-sdk'] = { raw: true };
  const { getCustomersId } = codeSamples(contract).operations;
  expect(getCustomersId!.map(({ label }) => label)).toEqual(['curl', 'TypeScript', 'CLI']);
  expect(getCustomersId![1]!.source).toContain("gp.raw.getCustomersId({ path: { id: 'cus_1' } })");
  expect(getCustomersId![2]!.source).toBe('growpanel api GET /customers/cus_1');
});

describe('run', () => {
  test.concurrent.each(labels)('%s', { timeout: 180_000 }, async (label) => {
    const world = await SampleWorld.start(sandbox);
    // Last what ends the account: there is no way back from it.
    const ordered = operations.toSorted(
      (a, b) => Number(a.id === 'deleteAccount') - Number(b.id === 'deleteAccount'),
    );
    const all = ordered.map((op) => {
      const { source } = samples[op.id]!.find((sample) => sample.label === label)!;
      return { op, name: op.id, source: world.placed(source, server) };
    });
    const at = join(folder, label);
    const runner = runners[label]({ environment: world.environment, folder: at }, all);
    if (!runner) {
      const words = `The samples for ${label} are not run: what runs them is missing here.`;
      if (process.env.CI) throw new Error(words);
      return console.error(words);
    }
    const compiled = label === 'TypeScript' ? complaintsOfCompiler(at) : undefined;
    const wrong: { operation: string; seen: Seen[]; said: string | undefined }[] = [];
    for (const { op, ...sample } of all) {
      await world.backToStart();
      const said = await runner.run(sample);
      const status = expected(op);
      const asked = world.seen.filter((each) => each.method === op.method && fits(op.path, each.path));
      const right =
        asked.length > 0 &&
        asked.length === world.seen.length &&
        asked.every((each) => each.status === status);
      // curl is content with any answer.
      const content = status < 400 || label === 'curl' ? said === undefined : said !== undefined;
      if (!right || !content) wrong.push({ operation: op.id, seen: [...world.seen], said });
    }
    runner.close?.();
    await world.close();
    expect(wrong).toEqual([]);
    expect(await compiled).toBeUndefined();
  });
});
