// `pnpm release:previous-tests`: the tests of the last release against the code as it is. Whoever updates has code that
// relies on what these tests rely on. A failure is an error, unless a pending changeset announces a breaking change.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findGo, goEnvironment } from '../setup/go.mjs';
import { preparePython } from '../setup/python.mjs';
import { repository } from '../spec/files.ts';
import { bumpFor } from '../spec/release-plan/changeset.ts';
import { stage } from '../spec/staging/copy.ts';
import { isAtLeast, pendingBump } from '../surface/verdict.ts';
import { releasedPackages, versionOf } from './packages.ts';
import { binary, run } from './process.ts';

export interface Suite {
  folder: string;
  /** Where its tests are, with what they need. */
  tests: string;
  isTest: RegExp;
  /** Imports of what no user can reach: such a test may fail although nothing broke. */
  internals: RegExp;
  /** Tests that list everything there is, so that any addition fails them. */
  inventories: readonly string[];
  /** Runs these files, in a copy of the repository; undefined when this machine cannot. */
  command: (root: string, files: readonly string[]) => string[] | undefined;
}

const typescript = (name: string, inventories: readonly string[] = []): Suite => ({
  folder: `packages/${name}`,
  tests: 'test',
  isTest: /\.test\.ts$/,
  internals: /from '(\.\.\/)+src\/(?!([\w-]+\/)*index\.js')/,
  inventories,
  command: (root, files) => [binary(root, 'vitest'), 'run', ...files],
});

const suites: readonly Suite[] = [
  typescript('metrics', ['portable.test.ts']),
  typescript('sandbox', ['contract.test.ts']),
  typescript('sdk', ['contract.test.ts', 'bundle.test.ts']),
  typescript('cli', ['contract.test.ts', 'documentation.test.ts', 'documented.test.ts', 'tables.test.ts']),
  typescript('mcp', ['offer.test.ts', 'documentation.test.ts']),
  {
    folder: 'packages/sdk-python',
    tests: 'tests',
    isTest: /^test_\w+\.py$/,
    internals: /(from|import) growpanel\._/,
    inventories: ['test_surface.py', 'test_packaging.py'],
    command: (_root, files) => {
      const python = preparePython();
      return python ? [python, '-m', 'pytest', '-q', '-m', 'not slow', ...files] : undefined;
    },
  },
  {
    folder: 'packages/sdk-go',
    tests: '.',
    isTest: /_test\.go$/,
    internals: /^package growpanel$/m,
    inventories: ['surface_test.go', 'published_test.go'],
    // A Go package's tests are one program.
    command: () => (findGo() ? [findGo()!, 'test', '-count=1', '.'] : undefined),
  },
];

export interface Outcome {
  folder: string;
  result: 'passed' | 'failed' | 'no tests' | 'skipped';
  output: string;
}

/** The newest tag of a release. */
export function lastReleaseTag(root: string): string | undefined {
  const listed = execFileSync('git', ['tag', '--list', 'v*', '--sort=-version:refname'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\n').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
}

/** @param copy A copy of the repository's present state, which gets the tag's tests in the place of its own. */
export async function runTestsOf(
  tag: string,
  root: string,
  copy: string,
  chosen: readonly Suite[],
  done: (outcome: Outcome) => void = () => undefined,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const add = (outcome: Outcome) => {
    outcomes.push(outcome);
    done(outcome);
  };
  for (const suite of chosen) {
    const files = bringTests(tag, root, copy, suite);
    const command = files.length > 0 ? suite.command(copy, files) : undefined;
    if (!command) {
      add({ folder: suite.folder, result: files.length > 0 ? 'skipped' : 'no tests', output: '' });
      continue;
    }
    const [program, ...args] = command as [string, ...string[]];
    const where = { cwd: join(copy, suite.folder), env: goEnvironment() };
    add(
      await run(program, args, where).then(
        (output) => ({ folder: suite.folder, result: 'passed' as const, output }),
        (error: Error) => ({ folder: suite.folder, result: 'failed' as const, output: error.message }),
      ),
    );
  }
  return outcomes;
}

/** Returns the tests to run, relative to the package. */
function bringTests(tag: string, root: string, copy: string, suite: Suite): string[] {
  const path = join(suite.folder, suite.tests);
  const listed = execFileSync('git', ['ls-tree', '-r', '--name-only', '-z', tag, `${path}/`], {
    cwd: root,
    encoding: 'utf8',
  });
  // Where tests stand beside the code, only they are taken.
  const besides = suite.tests === '.';
  const names = listed
    .split('\0')
    .filter(Boolean)
    .map((name) => name.slice(suite.folder.length + 1))
    .filter((name) => !besides || (suite.isTest.test(name) && !name.includes('/')));
  if (names.length === 0) return [];
  const target = join(copy, suite.folder);
  if (besides) {
    for (const name of readdirSync(target)) if (suite.isTest.test(name)) rmSync(join(target, name));
  } else rmSync(join(target, suite.tests), { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const archive = execFileSync('git', ['archive', tag, ...names.map((name) => join(suite.folder, name))], {
    cwd: root,
    maxBuffer: 1 << 28,
  });
  execFileSync('tar', ['-x', '-C', copy], { input: archive });
  const tests = names.filter((name) => suite.isTest.test(name.split('/').at(-1)!));
  const unfit = (name: string) =>
    suite.inventories.includes(name.split('/').at(-1)!) ||
    suite.internals.test(readFileSync(join(target, name), 'utf8'));
  // In Go all tests are compiled together, so that unfit ones must not be there.
  const fit = tests.filter((name) => !unfit(name));
  if (besides) for (const name of tests) if (!fit.includes(name)) rmSync(join(target, name));
  return fit;
}

export interface Verdict {
  /** Whether the code may be released as it is, with the changesets that are pending. */
  good: boolean;
  outcomes: Outcome[];
  text: string;
}

/** Holds the state of a tree against the tests of a tag, and what fails against what is announced. */
export async function holdAgainst(
  tag: string,
  root: string,
  done?: (outcome: Outcome) => void,
  chosen: readonly Suite[] = suites,
): Promise<Verdict> {
  const staging = stage(root);
  try {
    const outcomes = await runTestsOf(tag, root, staging.root, chosen, done);
    const skipped = outcomes.filter(({ result }) => result === 'skipped').map((one) => one.folder);
    if (process.env.CI && skipped.length > 0)
      return { good: false, outcomes, text: `What runs the tests of ${skipped.join(', ')} is missing here.` };
    const failed = outcomes.filter(({ result }) => result === 'failed');
    if (failed.length === 0) return { good: true, outcomes, text: `What ${tag} promised still holds.` };
    const needed = bumpFor('breaking', versionOf(releasedPackages(root)));
    const good = isAtLeast(pendingBump(root), needed);
    const told = good
      ? `Tests of ${tag} fail, as a pending changeset announces.`
      : `Tests of ${tag} fail: code that works with ${tag} breaks. Add a changeset with '${needed}' that says so, or mend it.`;
    return { good, outcomes, text: [...failed.map(({ output }) => output), told].join('\n') };
  } finally {
    staging.remove();
  }
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const tag = process.argv[2] ?? lastReleaseTag(repository);
  if (tag === undefined) console.log('There is no release yet, and so no test of one.');
  else {
    const { good, text } = await holdAgainst(tag, repository, ({ folder, result }) =>
      console.log(`${folder}: ${result}`),
    );
    console.error(text);
    process.exitCode = good ? 0 : 1;
  }
}
