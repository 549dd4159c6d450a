// Registries on this machine for npm, Python and Go packages. Ours come from here only; what they depend on comes from
// where this machine gets its packages.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runServer } from 'verdaccio';
import { findGo } from '../../setup/go.mjs';
import { preparePython } from '../../setup/python.mjs';
import { cleanEnvironment } from '../environment.ts';
import { modulePath } from '../go-module.ts';
import type { Packed } from '../pack.ts';
import { run } from '../process.ts';
import { publishNpm } from '../publish-npm.ts';

/** A registry that holds our packages, and the environment in which installing takes them from it. */
export interface Registry {
  env: NodeJS.ProcessEnv;
  close: () => Promise<void>;
}

export async function npmRegistry(folder: string, packed: Packed): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const env = cleanEnvironment();
  const upstream = (await run('npm', ['config', 'get', 'registry'], { cwd: folder, env })).trim();
  const ours = { access: '$all', publish: '$all' };
  const configuration = {
    storage: join(folder, 'storage'),
    self_path: folder,
    uplinks: { upstream: { url: upstream, maxage: '30m', timeout: '60s', max_fails: 5 } },
    packages: {
      ...Object.fromEntries(packed.npm.map(({ name }) => [name, ours])),
      '**': { access: '$all', proxy: 'upstream' },
    },
    log: { type: 'file', path: join(folder, 'verdaccio.log'), level: 'warn' },
    web: { enable: false },
    max_body_size: '50mb',
  };
  const server = (await runServer(configuration as never)) as Server;
  const port = await listen(server);
  const userconfig = join(folder, 'npmrc');
  // npm publishes with some key only; the registry takes any.
  writeFileSync(userconfig, `//127.0.0.1:${port}/:_authToken=anybody\n`);
  const npm = {
    ...env,
    npm_config_registry: `http://127.0.0.1:${port}/`,
    npm_config_userconfig: userconfig,
    npm_config_cache: join(folder, 'cache'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  };
  const close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  try {
    await publishNpm(packed.npm, packed.version, { cwd: folder, env: npm, provenance: false });
  } catch (error) {
    await close();
    throw error;
  }
  return { env: npm, close };
}

const requirements = join(import.meta.dirname, '../requirements.txt');

export async function pythonIndex(folder: string, packed: Packed): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const python = preparePython(requirements)!;
  const ofTheSdk = preparePython()!;
  const env = cleanEnvironment();
  const upstream = env.PIP_INDEX_URL ?? 'https://pypi.org/simple/';
  const port = await freePort();
  const server = spawn(
    python,
    // Anybody may upload. What is not here is looked for upstream.
    [
      '-m',
      'pypiserver',
      'run',
      '-i',
      '127.0.0.1',
      '-p',
      String(port),
      '-P',
      '.',
      '-a',
      '.',
      '--fallback-url',
      upstream,
      folder,
    ],
    { env, stdio: 'ignore' },
  );
  const ended = new Promise<void>((done) => {
    server.once('close', () => done());
    server.once('error', () => done());
  });
  const close = async () => {
    server.kill();
    await ended;
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await answers(`${url}/`, server);
    await run(
      ofTheSdk,
      [
        '-m',
        'twine',
        'upload',
        '--non-interactive',
        '--disable-progress-bar',
        '--repository-url',
        url,
        '-u',
        'anybody',
        '-p',
        'any',
        join(packed.python, '*'),
      ],
      { cwd: folder, env },
    );
  } catch (error) {
    await close();
    throw error;
  }
  // A wheel that lies about on this machine must not be taken instead.
  const pip = { ...env, PIP_INDEX_URL: `${url}/simple/`, PIP_FIND_LINKS: '', PIP_NO_CACHE_DIR: '1' };
  return { env: pip, close };
}

/** A module proxy is a folder. Modules of others that were fetched before are taken from where they are. */
export async function goProxy(folder: string, packed: Packed): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const env = cleanEnvironment();
  const ask = async (name: string) => (await run(findGo()!, ['env', name], { cwd: folder, env })).trim();
  const fetched = join(await ask('GOMODCACHE'), 'cache/download');
  const proxies = [`file://${packed.goProxy}`, `file://${fetched}`, await ask('GOPROXY')];
  return {
    env: {
      ...env,
      GOPROXY: proxies.join(','),
      GONOSUMDB: modulePath(packed.root),
      GOMODCACHE: join(folder, 'modules'),
      GOFLAGS: '-modcacherw -buildvcs=false',
    },
    close: async () => undefined,
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(url: string, server: { exitCode: number | null }): Promise<void> {
  const patience = Date.now() + 30_000;
  for (;;) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    if (server.exitCode !== null || Date.now() > patience)
      throw new Error(`The index at ${url} does not answer.`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
