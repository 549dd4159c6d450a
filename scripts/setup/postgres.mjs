// Finds a PostgreSQL server for tests, or installs Debian's where that is possible, and starts it for one run.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const output = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout?.trim() ?? '';

/** Debian keeps its versions side by side, none of them in PATH. */
const debianHome = '/usr/lib/postgresql';

function found() {
  const version = (name) => Number.parseFloat(name);
  const ofDebian = existsSync(debianHome)
    ? readdirSync(debianHome)
        .sort((a, b) => version(b) - version(a))
        .map((name) => join(debianHome, name, 'bin'))
    : [];
  const inPath = output('which', ['initdb']);
  const folders = [process.env.POSTGRES_BIN, inPath && dirname(inPath), ...ofDebian];
  return folders.find(
    (folder) => folder && ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  );
}

/** Folder with the programs of a PostgreSQL server; undefined when there is none and none can be installed. */
export function findPostgres() {
  const folder = found();
  if (folder || process.getuid?.() !== 0 || !output('which', ['apt-get'])) return folder;
  console.error('Installing postgresql …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'];
  spawnSync('apt-get', install, { stdio: 'ignore', env });
  return found();
}

/** PostgreSQL refuses to run as root; then it runs as its own user, or as nobody. */
function runAs() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number.parseInt(output('id', [flag, name]), 10));
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  return {};
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Makes a server of its own in a temporary folder, on a free port of this machine.
 *
 * @param bin the folder that `findPostgres` found
 */
export async function startPostgres(bin) {
  const user = runAs();
  const folder = mkdtempSync(join(tmpdir(), 'growpanel-postgres-'));
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  const data = join(folder, 'data');
  const remove = () => rmSync(folder, { recursive: true, force: true });

  const make = (...locale) =>
    spawnSync(
      join(bin, 'initdb'),
      [
        '-D',
        data,
        '-U',
        'sandbox',
        '-A',
        'scram-sha-256',
        '--pwfile',
        passwordFile,
        '-E',
        'UTF8',
        '--no-sync',
        ...locale,
      ],
      { ...user, encoding: 'utf8', cwd: folder },
    );
  // A server that sorts as people do, where it can: what relies on the order of bytes must say so itself.
  let made = make('--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US');
  if (made.status !== 0) {
    rmSync(data, { recursive: true, force: true });
    made = make('--no-locale');
  }
  if (made.status !== 0) {
    remove();
    throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
  }

  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    fsync: 'off',
    max_connections: 200,
    unix_socket_directories: folder,
  };
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let server;
  let ended;
  const kill = () => server.kill('SIGQUIT');

  async function resume() {
    server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...parameters], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    ended = new Promise((resolve) => server.once('close', resolve));
    process.once('exit', kill);
    await new Promise((resolve, reject) => {
      let said = '';
      server.stderr.on('data', (text) => {
        said = `${said}${text}`.slice(-10_000);
        if (said.includes('ready to accept connections')) resolve();
      });
      ended.then(() => reject(new Error(`postgres did not start: ${said}`)));
    });
  }

  async function halt() {
    process.off('exit', kill);
    server.kill('SIGINT');
    await ended;
  }

  await resume();
  return {
    /** Of the database that every server has. */
    url: `postgres://sandbox:${password}@127.0.0.1:${port}/postgres`,
    /** Folder with its socket. */
    socketFolder: folder,
    halt,
    resume,
    async stop() {
      await halt();
      remove();
    },
  };
}
