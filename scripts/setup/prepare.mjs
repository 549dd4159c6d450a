// Gets a fresh clone ready: right Node, dependencies as locked, packages built. Plain JavaScript, since nothing is
// installed when it runs.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const { packageManager, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Runs pnpm in the version that package.json names; npx fetches it when the machine has none. */
export const pnpm = ['npx', '--yes', packageManager];

// The build tool collects usage unless it is told not to.
process.env.TURBO_TELEMETRY_DISABLED ??= '1';

/** Runs a command in the repository, its output going where ours goes; resolves to its exit code. */
export function run(command, { env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command[0], command.slice(1), {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ? 1 : code));
  });
}

/** Runs a step of the set-up, whose output matters only when it fails. */
function step(title, command) {
  console.error(`${title} …`);
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) fail(`${stdout}${stderr}\n${title} failed; the lines above say why.`);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = engines.node.match(/\d+/g).map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  fail(
    `Node ${engines.node} is needed, this is ${process.versions.node}. Install a newer one from nodejs.org.`,
  );
}

/** Whether the dependencies are those of the lock file. */
function installed() {
  const marker = join(root, 'node_modules/.modules.yaml');
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'pnpm-lock.yaml')).mtimeMs;
}

export async function prepare() {
  checkNode();
  if (spawnSync('npx', ['--version'], { shell: process.platform === 'win32' }).status !== 0) {
    fail('npx is missing. It comes with npm; install Node with npm.');
  }
  if (!installed())
    step('Installing dependencies', [...pnpm, 'install', '--frozen-lockfile', '--reporter=append-only']);
  step('Building', [...pnpm, 'turbo', 'run', 'build', '--output-logs=errors-only']);
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}
