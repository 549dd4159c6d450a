// Which checks a changed contract has to pass before it reaches the working tree, and which findings call for them.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findGo, goEnvironment } from '../../setup/go.mjs';
import { preparePython } from '../../setup/python.mjs';
import type { Comparison } from '../diff/finding.ts';
import type { Client } from '../diff/rules.ts';

export interface Check {
  name: string;
  /** What has to pass before, by name. */
  after: readonly string[];
  /** Writes the generated files; the others look at them. */
  generates?: boolean;
  /** The package that it is about; without one it always runs. */
  about?: Client;
  cwd: string;
  command: string[];
  env?: NodeJS.ProcessEnv;
}

export interface Outcome {
  check: Check;
  seconds: number;
  passed: boolean;
  output: string;
}

const bin = (root: string, name: string) => join(root, 'node_modules', '.bin', name);

const loadEverything = `
import importlib, pkgutil, growpanel
for module in pkgutil.walk_packages(growpanel.__path__, "growpanel."):
    importlib.import_module(module.name)
`;

const generate = 'generate';
const sdkBuild = 'sdk: build';

/** The longest first, so that the last one does not run alone. */
export function checksFor(root: string, comparison: Comparison): Check[] {
  const inPackage = (about: Client, what: string, after: string[], command: string[]): Check => ({
    name: `${about}: ${what}`,
    after: [generate, ...after],
    about,
    cwd: join(root, 'packages', about),
    command,
  });
  const tests = (about: Client, what: string, ...args: string[]) =>
    inPackage(about, what, [sdkBuild], [bin(root, 'vitest'), 'run', '--reporter=dot', ...args]);
  const types = (about: Client, after: string[]) =>
    inPackage(about, 'types', after, [bin(root, 'tsc'), '-p', '.', '--noEmit']);
  const rules = ['contract', 'published', 'spec-overlay'].map((name) => `test/${name}.test.ts`);
  const checks: Check[] = [
    {
      name: generate,
      after: [],
      generates: true,
      cwd: root,
      command: [bin(root, 'tsx'), 'scripts/generate.ts'],
    },
    inPackage('sdk', 'build', [], [bin(root, 'tsup')]),
    {
      name: 'rules of the contract',
      after: [generate],
      cwd: root,
      command: [bin(root, 'vitest'), 'run', '--reporter=dot', '--root', 'scripts', ...rules],
    },
    types('sandbox', []),
    types('mcp', [sdkBuild]),
    types('sdk', [sdkBuild]),
    types('cli', [sdkBuild]),
    tests('sdk', 'mocks of every operation', 'test/testing.test.ts', 'test/client.test.ts'),
    tests('cli', 'a command for every operation', 'test/contract.test.ts'),
    // Reviewed as part of the change: they show what users of the command line and of agents get to see.
    tests('mcp', 'the tools that are offered', 'test/offer.test.ts', '-t', 'schemas', '-u'),
    tests('cli', 'the list of commands', 'test/reference.test.ts', '-t', 'cli-commands', '-u'),
  ];
  const go = findGo();
  if (go)
    checks.push({
      ...inPackage('sdk-go', 'compiles', [], [go, 'build', './...']),
      env: goEnvironment(),
    });
  const python = preparePython();
  if (python)
    checks.push({
      ...inPackage('sdk-python', 'every module loads', [], [python, '-c', loadEverything]),
      cwd: join(root, 'packages/sdk-python/src'),
    });
  return checks.filter((check) => wanted(check, comparison));
}

/** Words alone reach generated files, but no type and no test of behaviour. */
function wanted({ about }: Check, { packages }: Comparison): boolean {
  return about === undefined || packages[about] === 'addition' || packages[about] === 'breaking';
}

/** As many at a time as a small machine has cores. */
const atATime = 2;

/**
 * Runs each check when what it builds on has passed, and all that can run: whoever mends wants to see everything at once.
 * Returns those that failed.
 */
export async function runChecks(
  checks: readonly Check[],
  done: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const failed: Outcome[] = [];
  const settled = new Map<string, boolean>();
  const waiting = [...checks];
  const running = new Set<Promise<void>>();
  const passed = (name: string) => settled.get(name) ?? !checks.some((check) => check.name === name);
  const start = async (check: Check) => {
    const outcome = await runCheck(check);
    settled.set(check.name, outcome.passed);
    done(outcome);
    if (!outcome.passed) failed.push(outcome);
  };
  for (;;) {
    const next = waiting.findIndex(({ after }) => after.every(passed));
    if (next >= 0 && running.size < atATime) {
      const run: Promise<void> = start(waiting.splice(next, 1)[0]!).finally(() => running.delete(run));
      running.add(run);
    } else if (running.size > 0) await Promise.race(running);
    else return failed;
  }
}

function runCheck(check: Check): Promise<Outcome> {
  const [program, ...args] = check.command as [string, ...string[]];
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: check.cwd,
      env: { ...process.env, NO_COLOR: '1', ...check.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const note = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    const done = (passed: boolean) =>
      resolve({ check, seconds: (performance.now() - started) / 1000, passed, output });
    child.on('error', (error) => {
      output += error.message;
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
}
