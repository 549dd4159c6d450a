// Which checks a changed contract has to pass before it reaches the working tree, and which findings call for them.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findGo, goEnvironment } from '../../setup/go.mjs';
import { preparePython } from '../../setup/python.mjs';
import type { Comparison } from '../diff/finding.ts';
import type { Client } from '../diff/rules.ts';

/** 0 generates, 1 builds, 2 checks, 3 renews what is derived from the packages rather than from the contract. */
const stages = [0, 1, 2, 3] as const;
type Stage = (typeof stages)[number];

export interface Check {
  name: string;
  /** Those of one stage run beside each other; a stage begins when the one before has passed. */
  stage: Stage;
  /** The package that it is about; without one it always runs. */
  about?: Client;
  cwd: string;
  command: string[];
  env?: NodeJS.ProcessEnv;
}

export interface Outcome {
  name: string;
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

/** In the order in which one builds on another. */
export function checksFor(root: string, comparison: Comparison): Check[] {
  const at = (folder: string) => join(root, 'packages', folder);
  const go = findGo();
  const python = preparePython();
  const renewal = (name: string, folder: Client, test: string, title: string): Check | undefined =>
    existsSync(join(at(folder), test))
      ? {
          name,
          stage: 3,
          about: folder,
          cwd: at(folder),
          command: [bin(root, 'vitest'), 'run', test, '-t', title, '-u'],
        }
      : undefined;
  const all: (Check | undefined)[] = [
    { name: 'generate', stage: 0, cwd: root, command: [bin(root, 'tsx'), 'scripts/generate.ts'] },
    {
      name: 'rules of the contract',
      stage: 1,
      cwd: root,
      command: [
        bin(root, 'vitest'),
        'run',
        '--root',
        'scripts',
        'test/contract.test.ts',
        'test/published.test.ts',
        'test/spec-overlay.test.ts',
      ],
    },
    {
      name: 'sdk: types',
      stage: 2,
      about: 'sdk',
      cwd: at('sdk'),
      command: [bin(root, 'tsc'), '-p', '.', '--noEmit'],
    },
    { name: 'sdk: build', stage: 1, about: 'sdk', cwd: at('sdk'), command: [bin(root, 'tsup')] },
    {
      name: 'sdk: mocks of every operation',
      stage: 2,
      about: 'sdk',
      cwd: at('sdk'),
      command: [bin(root, 'vitest'), 'run', 'test/testing.test.ts', 'test/client.test.ts'],
    },
    {
      name: 'sandbox: types',
      stage: 1,
      about: 'sandbox',
      cwd: at('sandbox'),
      command: [bin(root, 'tsc'), '-p', '.', '--noEmit'],
    },
    {
      name: 'cli: types',
      stage: 2,
      about: 'cli',
      cwd: at('cli'),
      command: [bin(root, 'tsc'), '-p', '.', '--noEmit'],
    },
    {
      name: 'cli: a command for every operation',
      stage: 2,
      about: 'cli',
      cwd: at('cli'),
      command: [bin(root, 'vitest'), 'run', 'test/contract.test.ts'],
    },
    existsSync(join(at('mcp'), 'tsconfig.json'))
      ? {
          name: 'mcp: types',
          stage: 2,
          about: 'mcp',
          cwd: at('mcp'),
          command: [bin(root, 'tsc'), '-p', '.', '--noEmit'],
        }
      : undefined,
    python && existsSync(join(at('sdk-python'), 'src'))
      ? {
          name: 'sdk-python: every module loads',
          stage: 2,
          about: 'sdk-python',
          cwd: join(at('sdk-python'), 'src'),
          command: [python, '-c', loadEverything],
        }
      : undefined,
    go && existsSync(join(at('sdk-go'), 'go.mod'))
      ? {
          name: 'sdk-go: compiles',
          stage: 2,
          about: 'sdk-go',
          cwd: at('sdk-go'),
          command: [go, 'build', './...'],
          env: goEnvironment(),
        }
      : undefined,
    // Reviewed as part of the change: they show what users of the command line and of agents get to see.
    renewal('cli: the list of commands', 'cli', 'test/reference.test.ts', 'cli-commands'),
    renewal('mcp: the tools that are offered', 'mcp', 'test/offer.test.ts', 'schemas'),
  ];
  return all.filter((check): check is Check => check !== undefined && wanted(check, comparison));
}

/** Words alone reach generated files, but no type and no test of behaviour. */
function wanted({ about }: Check, { packages }: Comparison): boolean {
  return about === undefined || packages[about] === 'addition' || packages[about] === 'breaking';
}

/** As many at a time as a small machine has cores. */
const atATime = 2;

/** Runs the checks stage by stage, and stops at the first that fails. */
export async function runChecks(
  checks: readonly Check[],
  done: (outcome: Outcome) => void,
): Promise<Outcome | undefined> {
  for (const stage of stages) {
    const queue = checks.filter((check) => check.stage === stage);
    let failed: Outcome | undefined;
    const worker = async () => {
      for (let check = queue.shift(); check && !failed; check = queue.shift()) {
        const outcome = await runCheck(check);
        done(outcome);
        if (!outcome.passed) failed ??= outcome;
      }
    };
    await Promise.all(Array.from({ length: atATime }, worker));
    if (failed) return failed;
  }
  return undefined;
}

function runCheck({ name, cwd, command, env }: Check): Promise<Outcome> {
  const [program, ...args] = command as [string, ...string[]];
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const note = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    const done = (passed: boolean) =>
      resolve({ name, seconds: (performance.now() - started) / 1000, passed, output });
    child.on('error', (error) => {
      output += error.message;
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
}
