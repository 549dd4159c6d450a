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
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
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

  test('runs commands of this repository only', () => {
    const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as object;
    for (const { run } of jobs.flatMap((job) => job.steps)) {
      if (run === undefined) continue;
      const [, script] = /^npm (?:run )?([\w:-]+)/.exec(run) ?? [];
      const [, file] = /^node (\S+)/.exec(run) ?? [];
      if (script) expect(Object.keys(scripts)).toContain(script);
      else expect(existsSync(join(root, file ?? '')) && file, run).toBeTruthy();
    }
  });

  test('a job that may publish or write installs nothing', () => {
    for (const job of jobs) {
      if (!Object.values(job.permissions ?? {}).includes('write')) continue;
      for (const { run } of job.steps) if (run) expect(run).toMatch(/^node scripts/);
    }
  });
});
