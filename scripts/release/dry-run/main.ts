// `pnpm release:dry-run`: the whole release, with registries on this machine in the place of the real ones. Versions are
// written, everything is built, published and installed, and the documentation's quick starts run against it. All of it
// happens in a copy; the working tree stays as it is. With the address of a description, `pnpm spec:pull` takes that one
// first, with the options that follow: from a changed API to packages that are installed.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { repository } from '../../spec/files.ts';
import { stage } from '../../spec/staging/copy.ts';
import { packEverything, type Step } from '../pack.ts';
import { releasedPackages, versionOf } from '../packages.ts';
import { binary, run } from '../process.ts';
import { writeVersions } from '../version.ts';
import {
  cliQuickStart,
  goQuickStart,
  mcpQuickStart,
  pythonQuickStart,
  sandboxQuickStart,
  typescriptQuickStart,
  type World,
} from './quick-starts.ts';
import { goProxy, npmRegistry, pythonIndex } from './registries.ts';

const times: { title: string; seconds: number }[] = [];
const seconds = (since: number) => (performance.now() - since) / 1000;

const step: Step = async (title, work) => {
  process.stderr.write(`${title} … `);
  const since = performance.now();
  try {
    const result = await work();
    times.push({ title, seconds: seconds(since) });
    console.error(`${seconds(since).toFixed(1)} s`);
    return result;
  } catch (error) {
    console.error('FAILED');
    throw new Error(`${title}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
};

const started = performance.now();
const staging = stage(repository);
const folder = mkdtempSync(join(tmpdir(), 'growpanel-release-'));
const closing: (() => unknown)[] = [
  staging.remove,
  () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
];

async function rehearse(): Promise<string> {
  const root = staging.root;
  const [description, ...options] = process.argv.slice(2);
  if (description !== undefined) {
    const address = /^https?:/.test(description) ? description : resolve(description);
    await step('spec:pull', () =>
      run(binary(root, 'tsx'), ['scripts/spec/spec-pull.ts', address, ...options], { cwd: root }),
    );
  }
  const written = await step('versions and changelogs', () => writeVersions(root));
  const version = written ?? versionOf(releasedPackages(root));
  const packed = await packEverything(root, join(folder, 'packed'), step);
  const npm = await step('publish to an npm registry', () => npmRegistry(join(folder, 'npm'), packed));
  closing.push(npm.close);
  const pip = await step('publish to a Python index', () => pythonIndex(join(folder, 'python'), packed));
  closing.push(pip.close);
  const go = await step('publish to a Go proxy', () => goProxy(join(folder, 'go'), packed));
  const projects = join(folder, 'projects');
  mkdirSync(projects);
  const world: World = { packed, folder: projects, npm: npm.env, pip: pip.env, go: go.env, step };
  const sandbox = await sandboxQuickStart(world);
  closing.push(sandbox.close);
  await typescriptQuickStart(world, sandbox);
  await pythonQuickStart(world, sandbox);
  await goQuickStart(world, sandbox);
  await mcpQuickStart(world, sandbox);
  // Last: it pushes an invoice, and so changes what the others read.
  await cliQuickStart(world, sandbox);
  return version;
}

try {
  const version = await rehearse();
  const width = Math.max(...times.map(({ title }) => title.length));
  const rows = [...times, { title: 'all', seconds: seconds(started) }];
  for (const row of rows) console.log(`${row.title.padEnd(width)}  ${row.seconds.toFixed(1).padStart(6)} s`);
  console.log(
    `\n${version} can be released: every package was published, installed and used on this machine.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const close of closing.reverse()) await close();
}
