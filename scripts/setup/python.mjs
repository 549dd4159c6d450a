// The Python toolchain: a virtual environment of its own, with exactly the packages of the Python SDK's
// requirements-dev.txt. `node scripts/setup/python.mjs -m pytest` runs its Python; without arguments it only sets up.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ofTheSdk = join(root, 'packages/sdk-python/requirements-dev.txt');
/** What the code generator needs. The SDK itself runs on older ones. */
const leastMinor = 11;

const askVersion = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2], sys.executable)";

/** A Python 3.11 or newer that can make virtual environments; undefined when the machine has none. */
function findPython() {
  const named = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python'];
  for (const name of [process.env.GROWPANEL_PYTHON, ...named]) {
    if (!name) continue;
    const { status, stdout } = spawnSync(name, ['-c', askVersion], { encoding: 'utf8' });
    const [, major, minor, path] = /^(\d+)\.(\d+) (.+)/.exec(stdout ?? '') ?? [];
    if (status === 0 && major === '3' && Number(minor) >= leastMinor) return { path, version: `3.${minor}` };
  }
  return undefined;
}

/** Debian keeps the part that makes virtual environments in a package of its own. */
function installPython() {
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return;
  console.error('Installing python3 …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  const wanted = ['install', '-y', '-qq', '--no-install-recommends', 'python3', 'python3-venv'];
  spawnSync('apt-get', wanted, { stdio: 'ignore', env });
}

/**
 * Path of the toolchain's Python, set up when it is not there yet; undefined when there is no Python to make it from.
 * Throws when its packages cannot be installed.
 * @param requirements file with the packages and their hashes; by default those of the Python SDK.
 */
export function preparePython(requirements = ofTheSdk) {
  let base = findPython();
  if (!base) {
    installPython();
    base = findPython();
  }
  if (!base) return undefined;
  const text = readFileSync(requirements);
  const name = createHash('sha256')
    .update(text)
    .update(base.version)
    .update(base.path)
    .digest('hex')
    .slice(0, 12);
  const folder = join(root, '.growpanel', `python-${name}`);
  const pythonIn = (at) =>
    process.platform === 'win32' ? join(at, 'Scripts/python.exe') : join(at, 'bin/python');
  if (existsSync(join(folder, 'ready'))) return pythonIn(folder);
  console.error('Setting up the Python toolchain …');
  // Made aside and moved into place, so that two processes at once and a break-off half-way leave nothing half.
  const draft = `${folder}.${process.pid}`;
  mkdirSync(join(root, '.growpanel'), { recursive: true });
  run(base.path, ['-m', 'venv', draft]);
  const install = ['-m', 'pip', 'install', '--quiet', '--no-cache-dir', '--disable-pip-version-check'];
  run(pythonIn(draft), [...install, '--require-hashes', '-r', requirements]);
  writeFileSync(join(draft, 'ready'), '');
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(folder, 'ready'))) throw error;
  }
  return pythonIn(folder);
}

/** What to say, and do, when there is no Python: a note on a developer's machine, a failure in CI. */
export function withoutPython(what) {
  const words = `${what}: skipped, since there is no Python 3.${leastMinor} or newer with venv (GROWPANEL_PYTHON names one).`;
  if (process.env.CI) throw new Error(words);
  console.error(words);
}

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const python = preparePython();
    if (!python) withoutPython('Python');
    else if (process.argv.length > 2) {
      const child = spawn(python, process.argv.slice(2), { stdio: 'inherit' });
      child.on('close', (code, signal) => process.exit(signal ? 1 : code));
    }
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
