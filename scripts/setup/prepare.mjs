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

/** Runs a command in the repository; resolves to its exit code. Its output goes where ours goes. */
export function run(command, { stdout = 'inherit', env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command[0], command.slice(1), {
      cwd: root,
      // What a tool has to say is not what the main job answers: it goes to stderr when the caller wants stdout.
      stdio: ['ignore', stdout === 'stderr' ? 2 : stdout, 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ? 1 : code));
  });
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
  if (!installed()) {
    console.error('Installing dependencies …');
    const code = await run([...pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'], {
      stdout: 'stderr',
    });
    if (code !== 0) fail('The dependencies could not be installed; the lines above say why.');
  }
  console.error('Building …');
  const code = await run([...pnpm, 'turbo', 'run', 'build', '--output-logs=errors-only'], {
    stdout: 'stderr',
  });
  if (code !== 0) fail('The build failed; the lines above say where.');
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}
