// What the reference shows of an operation, run with the packages that were installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeSamples, codeSamplesFile, type Label } from '../../generate/samples/index.ts';
import { findGo } from '../../setup/go.mjs';
import type { World } from '../dry-run/quick-starts.ts';
import type { RunningSandbox } from '../dry-run/sandbox.ts';
import { binary, run } from '../process.ts';

/** How each is run in the project that its quick start left, as whoever pastes it does. */
const runners: Record<Exclude<Label, 'curl'>, (world: World, source: string) => Promise<string>> = {
  TypeScript: async ({ packed, folder, npm }, source) => {
    const where = { cwd: join(folder, 'typescript'), env: npm };
    writeFileSync(join(where.cwd, 'start.ts'), source);
    await run(binary(packed.root, 'tsc'), ['-p', '.'], where);
    return await run(binary(packed.root, 'tsx'), ['start.ts'], where);
  },
  Python: async ({ folder, pip }, source) => {
    const cwd = join(folder, 'python');
    return await run(join(cwd, 'venv/bin/python'), ['-'], { cwd, env: pip, input: source });
  },
  Go: async ({ folder, go }, source) => {
    const cwd = join(folder, 'go');
    writeFileSync(join(cwd, 'main.go'), source);
    return await run(findGo()!, ['run', '.'], { cwd, env: go });
  },
  CLI: async ({ folder, npm }, source) => {
    const cwd = join(folder, 'cli');
    const PATH = `${join(cwd, 'prefix/bin')}:${npm.PATH}`;
    return await run('sh', ['-e'], { cwd, env: { ...npm, PATH, HOME: cwd }, input: source });
  },
};

/**
 * @param handled Whether the sandbox has a handler; for a new operation it answers 501, which shows that the call is
 * there and reaches it.
 */
export async function runSamples(
  world: World,
  sandbox: RunningSandbox,
  operation: string,
  handled: boolean,
): Promise<void> {
  const { operations } = JSON.parse(
    readFileSync(join(world.packed.root, codeSamplesFile), 'utf8'),
  ) as CodeSamples;
  const reached = { GROWPANEL_API_URL: sandbox.url, GROWPANEL_API_KEY: sandbox.apiKey };
  const place = (env: NodeJS.ProcessEnv) => ({ ...env, ...reached });
  const there = { ...world, npm: place(world.npm), pip: place(world.pip), go: place(world.go) };
  for (const [label, runner] of Object.entries(runners)) {
    const sample = operations[operation]?.find((one) => one.label === label);
    if (!sample) throw new Error(`There is no sample of ${operation} for ${label}.`);
    await world.step(`${label}: sample of ${operation}`, async () => {
      const refusal = await runner(there, sample.source).then(
        () => undefined,
        (error: Error) => error.message,
      );
      if (handled && refusal !== undefined) throw new Error(refusal);
      if (!handled && !refusal?.includes('is not built in the sandbox yet'))
        throw new Error(`expected the sandbox's 501, found: ${refusal ?? 'an answer'}`);
    });
  }
}
