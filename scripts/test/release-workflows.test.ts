// The workflows: linted by two linters, pinned, and made of commands that also run here.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findGo, goEnvironment } from '../setup/go.mjs';
import { preparePython } from '../setup/python.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.github/workflows');
const names = readdirSync(folder);
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  permissions: object;
  concurrency?: object;
  jobs: Record<string, Job>;
}
interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  'timeout-minutes'?: number;
  steps: Step[];
}

test.skipIf(!findGo() && !process.env.CI)('actionlint has nothing to say', () => {
  const files = names.map((name) => join(folder, name));
  const { stdout, stderr, status } = spawnSync(findGo()!, ['tool', 'actionlint', '-no-color', ...files], {
    cwd: join(root, 'scripts/release/actionlint'),
    env: goEnvironment(),
    encoding: 'utf8',
  });
  expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: '' });
});

const python = preparePython(join(root, 'scripts/release/requirements.txt'));

test.skipIf(!python && !process.env.CI)('zizmor finds nothing unsafe', () => {
  const options = ['--offline', '--persona', 'auditor', '--no-progress', '--color', 'never', '--quiet'];
  const output = execFileSync(join(dirname(python!), 'zizmor'), [...options, folder], { encoding: 'utf8' });
  expect(output).toMatch(/No findings to report/);
});

describe.each(names)('%s', (name) => {
  const workflow = parse(text(name)) as Workflow;
  const jobs = Object.values(workflow.jobs);

  test('gives nothing to all jobs, and to each what it needs', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toBeDefined();
    for (const job of jobs) {
      expect(Object.keys(job.permissions ?? {})).not.toHaveLength(0);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
    }
  });

  test('pins every action by its commit, and says which version that is', () => {
    const uses = text(name).match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(3);
    for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('one action has one version everywhere', () => {
    const all = names.flatMap((other) => text(other).match(/uses: \S+/g) ?? []);
    const actions = new Set(all.map((line) => line.split('@')[0]));
    expect(new Set(all).size).toBe(actions.size);
  });

  test('asks for no right to write but where it publishes', () => {
    const rights = Object.entries(workflow.jobs).flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions).flatMap(([right, level]) =>
        level === 'write' ? [`${job}: ${right}`] : [],
      ),
    );
    const needed = name === 'release.yml' ? ['npm: id-token', 'pypi: id-token', 'github: contents'] : [];
    expect(rights).toEqual(needed);
  });

  test('a job with a secret is one that somebody can hold up', () => {
    for (const [job, { environment, ...rest }] of Object.entries(workflow.jobs))
      if (JSON.stringify(rest).includes('secrets.'))
        expect({ job, environment }).toHaveProperty('environment', expect.any(String));
  });

  test('a job that may publish or write installs nothing', () => {
    for (const job of jobs) {
      if (!job.environment && !Object.values(job.permissions ?? {}).includes('write')) continue;
      for (const { run } of job.steps) if (run) expect(run).toMatch(/^node scripts/);
    }
  });
});

describe('what they run', () => {
  const steps = names.flatMap((name) =>
    Object.values((parse(text(name)) as Workflow).jobs).flatMap((job) =>
      job.steps.flatMap(({ run }) => run ?? []),
    ),
  );
  /** `npm run release:pack`, without what is passed. */
  const commands = [
    ...new Set(steps.map((run) => /^(npm test|npm run \S+|node \S+)/.exec(run)?.[0] ?? run)),
  ].sort();
  const scripts = (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  ).scripts;
  /** The file that a command runs. */
  const fileOf = (command: string) => {
    const [program, ...words] = command.split(' ');
    const line = program === 'npm' ? scripts[words.at(-1)!] : command;
    return /^(?:node|tsx) (scripts\/\S+)$/.exec(line ?? '')?.[1];
  };

  /** How each of them ends when nothing is passed to it. */
  const alone: Record<string, [code: number, says: RegExp]> = {
    'node scripts/release/plan.ts': [0, /^version=(\S+)\ntag=v\1\ndue=(true|false)\n$/],
    'node scripts/release/publish.ts': [2, /takes npm, go, github, and the folder/],
    'node scripts/release/spec-update.ts': [2, /takes the folder/],
    'npm run release:pack': [2, /takes the folder/],
    'npm run spec:changes': [2, /takes the address/],
  };
  /** These are tested by what they are made of: each takes minutes. */
  const long = ['release:dry-run', 'release:previous-tests', 'release:rehearse', 'setup', 'task'];

  test('is a script of this repository, each of them known here', () => {
    expect(commands).toEqual(
      [...Object.keys(alone), ...long.map((name) => `npm run ${name}`), 'npm test'].sort(),
    );
    for (const command of commands)
      expect(existsSync(join(root, fileOf(command) ?? 'none')), command).toBe(true);
  });

  test.each(Object.entries(alone))('%s starts here', (command, [code, says]) => {
    const tsx = join(root, 'node_modules/.bin/tsx');
    const { status, stdout, stderr } = spawnSync(tsx, [fileOf(command)!], { cwd: root, encoding: 'utf8' });
    expect(status, stderr).toBe(code);
    expect(stdout + stderr).toMatch(says);
  });

  const bare = commands.filter((command) => command.startsWith('node '));

  // They run before anything is installed, on a Node that drops the types.
  test.each(bare)('%s needs nothing but Node', (command) => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const [, from] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|export)\b[^;]*?from '([^']+)';/gms,
      ))
        if (from!.startsWith('.')) visit(join(dirname(file), from!));
        else expect(from, file).toMatch(/^node:/);
    };
    visit(join(root, fileOf(command)!));
    const tsc = join(root, 'node_modules/.bin/tsc');
    const options = [
      '--erasableSyntaxOnly',
      '--verbatimModuleSyntax',
      '--noEmit',
      '--skipLibCheck',
      '--types',
      'node',
    ];
    const form = ['--module', 'nodenext', '--target', 'es2023', '--allowImportingTsExtensions'];
    const { status, stdout } = spawnSync(tsc, [...options, ...form, ...reached], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
