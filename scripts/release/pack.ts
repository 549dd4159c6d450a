// `pnpm release:pack FOLDER`: builds everything that is published, as files: npm tarballs, a wheel and an sdist, and the
// Go module. What CI publishes and what the dry run installs is made here, so that the one shows the other.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findGo, goEnvironment } from '../setup/go.mjs';
import { pnpm } from '../setup/prepare.mjs';
import { preparePython } from '../setup/python.mjs';
import { repository } from '../spec/files.ts';
import { notesOf } from './changelog.ts';
import { contentsFile, type ReleaseContents } from './contents.ts';
import { modulePath, writeGoModule } from './go-module.ts';
import { type Released, releasedPackages, versionOf } from './packages.ts';
import { run } from './process.ts';

export interface Packed {
  /** The tree that it was made from. */
  root: string;
  version: string;
  /** Tarballs, each after those that it depends on. */
  npm: { name: string; file: string }[];
  /** The folder with the wheel and the sdist. */
  python: string;
  /** The folder that the Go module's repository has. */
  goModule: string;
  /** The Go module as a module proxy serves it. */
  goProxy: string;
}

/** Runs one part of the work; a caller may measure it. */
export type Step = <T>(title: string, work: () => Promise<T>) => Promise<T>;
const plain: Step = (_title, work) => work();

/** @param root A tree with its dependencies installed. */
export async function packEverything(root: string, target: string, step: Step = plain): Promise<Packed> {
  const packages = releasedPackages(root);
  const version = versionOf(packages);
  const of = (registry: Released['registry']) => packages.filter((one) => one.registry === registry);
  const packed: Packed = {
    root,
    version,
    npm: of('npm').map(({ name }) => ({ name, file: join(target, 'npm', tarballName(name, version)) })),
    python: join(target, 'python'),
    goModule: join(target, 'go-module'),
    goProxy: join(target, 'go-proxy'),
  };
  for (const folder of [join(target, 'npm'), packed.python, packed.goModule, packed.goProxy]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const [program, ...first] = pnpm as [string, ...string[]];
  const each = (...command: string[]) =>
    run(
      program,
      [
        ...first,
        '--workspace-concurrency=2',
        ...of('npm').flatMap(({ name }) => ['--filter', name]),
        ...command,
      ],
      { cwd: root },
    );
  await step('npm packages: build', () => each('run', 'build'));
  await step('npm packages: pack', () => each('pack', '--pack-destination', join(target, 'npm')));
  expectExactly(
    join(target, 'npm'),
    packed.npm.map(({ name }) => tarballName(name, version)),
  );
  for (const { folder } of of('PyPI')) await step('wheel and sdist', () => buildPython(root, folder, packed));
  for (const { folder } of of('Go')) await step('Go module', () => buildGo(root, folder, packed));
  const contents: ReleaseContents = {
    version,
    npm: packed.npm.map(({ name }) => ({ name, file: `npm/${tarballName(name, version)}` })),
    goModule: modulePath(root),
    notes: notesOf(root, packages[0]!.folder, version) ?? '',
  };
  writeFileSync(join(target, contentsFile), `${JSON.stringify(contents, null, 2)}\n`);
  return packed;
}

const tarballName = (name: string, version: string) =>
  `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;

async function buildPython(root: string, folder: string, packed: Packed): Promise<void> {
  const python = preparePython();
  if (!python) throw new Error('A Python 3.11 or newer is needed to build the Python package.');
  await run(python, ['-m', 'build', '--no-isolation', '--outdir', packed.python, join(root, folder)], {
    cwd: root,
  });
  expectExactly(packed.python, [
    `growpanel-${packed.version}-py3-none-any.whl`,
    `growpanel-${packed.version}.tar.gz`,
  ]);
  await run(python, ['-m', 'twine', 'check', '--strict', ...files(packed.python)], { cwd: root });
}

async function buildGo(root: string, folder: string, packed: Packed): Promise<void> {
  const go = findGo();
  if (!go) throw new Error('Go is needed to build the Go module (https://go.dev/dl).');
  writeGoModule(root, packed.goModule);
  // It must stand on its own there.
  await run(go, ['vet', './...'], { cwd: packed.goModule, env: goEnvironment() });
  await run(go, ['run', './modproxy', packed.goModule, `v${packed.version}`, packed.goProxy], {
    cwd: join(root, folder, 'tools'),
    env: goEnvironment(),
  });
}

const files = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

function expectExactly(folder: string, names: readonly string[]): void {
  const found = readdirSync(folder).sort();
  if (found.join() !== [...names].sort().join())
    throw new Error(`${folder} should hold ${[...names].sort().join(', ')}, but holds ${found.join(', ')}.`);
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const [target] = process.argv.slice(2);
  if (!target) {
    console.error('release:pack takes the folder to write to.');
    process.exit(2);
  }
  const { version } = await packEverything(repository, resolve(target), async (title, work) => {
    console.error(`${title} …`);
    return await work();
  });
  console.error(`${version} is in ${resolve(target)}.`);
}
