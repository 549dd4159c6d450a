// How a sample of each language is run, as whoever pastes it runs it. Each gives back what the sample complained about,
// or nothing.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Label } from '../../generate/samples/index.ts';
import { findGo, goEnvironment, gofmtOf } from '../../setup/go.mjs';
import { preparePython } from '../../setup/python.mjs';

export interface Sample {
  /** A name that can be one in any language. */
  name: string;
  source: string;
}

export interface Surroundings {
  /** Where the sandbox is, for the samples. */
  environment: Readonly<Record<string, string>>;
  /** What is written goes here; inside the repository, so that the packages are found. */
  folder: string;
}

export interface Runner {
  run(sample: Sample): Promise<string | undefined>;
  close?(): void;
}

/** Undefined when this machine lacks what it takes. */
type StartRunner = (surroundings: Surroundings, samples: readonly Sample[]) => Runner | undefined;

const root = fileURLToPath(new URL('../../..', import.meta.url));

function emptied(path: string): string {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}

function finished(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr!.on('data', (chunk) => (said += String(chunk)));
    child.stdout!.resume();
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? undefined : said.trim() || `exit code ${code}`));
  });
}

/** curl and the command `growpanel`, in a real shell. */
const startShell: StartRunner = ({ environment, folder }) => {
  const commands = emptied(folder);
  symlinkSync(join(root, 'packages/cli/bin/growpanel.js'), join(commands, 'growpanel'));
  if (spawnSync('curl', ['--version']).status !== 0) return undefined;
  const env = {
    ...process.env,
    ...environment,
    PATH: `${commands}:${process.env.PATH}`,
    HOME: commands,
  };
  return {
    run: ({ source }) => finished(spawn('sh', ['-c', source], { env, stdio: ['ignore', 'pipe', 'pipe'] })),
  };
};

/** A process that runs one sample after the other: a line of JSON for each, and one back when it is done. */
class OneProcess implements Runner {
  readonly #child: ChildProcess;
  readonly #lines: Interface;
  #waiting: ((line: string) => void) | undefined;

  constructor(command: string, args: string[], environment: Record<string, string>) {
    this.#child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#lines = createInterface({ input: this.#child.stdout! });
    this.#lines.on('line', (line) => this.#waiting?.(line));
    this.#child.on('exit', () => this.#waiting?.(JSON.stringify({ error: 'the process ended' })));
  }

  async run(sample: Sample): Promise<string | undefined> {
    const line = new Promise<string>((resolve) => (this.#waiting = resolve));
    this.#child.stdin!.write(`${JSON.stringify(sample)}\n`);
    return (JSON.parse(await line) as { error?: string }).error;
  }

  close(): void {
    this.#child.stdin!.end();
  }
}

const pythonDriver = `
import contextlib, io, json, sys, traceback
for line in sys.stdin:
    answer = {}
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(json.loads(line)["source"], "sample", "exec"), {})
    except Exception:
        answer["error"] = traceback.format_exc(limit=-1)
    print(json.dumps(answer), flush=True)
`;

const startPython: StartRunner = ({ environment }) => {
  const python = preparePython();
  const path = join(root, 'packages/sdk-python/src');
  return python
    ? new OneProcess(python, ['-c', pythonDriver], { ...environment, PYTHONPATH: path })
    : undefined;
};

const typescriptDriver = `
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
console.log = () => {};
for await (const line of createInterface({ input: process.stdin })) {
  const { name } = JSON.parse(line);
  const { href } = pathToFileURL(import.meta.dirname + '/' + name + '.ts');
  const error = await import(href).then(() => undefined, (e) => String(e.stack));
  process.stdout.write(JSON.stringify({ error }) + '\\n');
}
`;

const startTypescript: StartRunner = ({ environment, folder }, samples) => {
  emptied(folder);
  for (const { name, source } of samples) writeFileSync(join(folder, `${name}.ts`), `${source}\n`);
  const driver = join(folder, 'driver.mjs');
  writeFileSync(driver, typescriptDriver);
  return new OneProcess(process.execPath, ['--import', 'tsx', driver], environment);
};

/** What the compiler has against the TypeScript samples under strict settings. */
export function complaintsOfCompiler(folder: string): Promise<string | undefined> {
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = { types: ['node'], noEmit: true };
  writeFileSync(
    config,
    JSON.stringify({ extends: join(root, 'tsconfig.base.json'), include: ['*.ts'], compilerOptions }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const child = spawn(process.execPath, [tsc, '-p', config], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  return finished(child).then((failure) => failure && said);
}

/** All programs as one, which runs the one that is named: building a hundred takes minutes. */
const startGo: StartRunner = ({ environment, folder: at }, samples) => {
  const go = findGo();
  if (!go) return undefined;
  emptied(at);
  for (const { name, source } of samples) writeFileSync(join(at, `${name}.go`), `${source}\n`);
  const { stdout: untidy } = spawnSync(gofmtOf(go), ['-l', '.'], { cwd: at, encoding: 'utf8' });
  if (untidy !== '') throw new Error(`Not laid out as gofmt does:\n${untidy}`);
  const files = samples.map(({ name, source }) => {
    const file = join(at, `${name}.go`);
    writeFileSync(file, source.replace('func main() {', `func ${name}() {`));
    return file;
  });
  const main = join(at, 'main.go');
  const cases = samples.map(({ name }) => `\t\t${JSON.stringify(name)}: ${name},\n`);
  writeFileSync(
    main,
    `package main\n\nimport "os"\n\nfunc main() {\n\tmap[string]func(){\n${cases.join('')}\t}[os.Args[1]]()\n}\n`,
  );
  const program = join(at, 'samples');
  const build = spawnSync(go, ['build', '-o', program, main, ...files], {
    cwd: join(root, 'packages/sdk-go'),
    env: goEnvironment(),
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(build.stderr);
  const env = { ...process.env, ...environment };
  return {
    run: ({ name }) => finished(spawn(program, [name], { env, stdio: ['ignore', 'pipe', 'pipe'] })),
  };
};

export const runners: Readonly<Record<Label, StartRunner>> = {
  curl: startShell,
  TypeScript: startTypescript,
  Python: startPython,
  Go: startGo,
  CLI: startShell,
};
