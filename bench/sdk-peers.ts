// How does the SDK compare with well-known ones: bytes in a bundle, bytes on disk, time to import?
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Figure, ms } from './measure.ts';

const peers = {
  'openapi-fetch': '0.15.0',
  ky: '1.14.0',
  stripe: '20.0.0',
  openai: '6.9.1',
  octokit: '5.0.5',
};
const cache = join(import.meta.dirname, 'node_modules/.cache/peers');
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Installs one package into an empty project; the folder stays for the next run. */
function install(name: string, what: string): string {
  const folder = join(cache, name.replaceAll('/', '-'));
  if (existsSync(join(folder, 'node_modules'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"name":"empty","private":true,"type":"module"}');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', what];
  execFileSync('npm', args, { cwd: folder, stdio: 'ignore' });
  return folder;
}

function sizeOf(path: string): number {
  const entry = lstatSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

async function gzipOf(folder: string, source: string): Promise<number> {
  const result = await build({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length;
}

/** Median time of `import` in a fresh process, without the start of the process. */
function importTime(folder: string, name: string): number {
  const script = `const t = performance.now(); await import('${name}'); console.log(performance.now() - t)`;
  const times = Array.from({ length: 11 }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: folder,
        env,
        encoding: 'utf8',
      }),
    ),
  );
  return times.sort((a, b) => a - b)[5]!;
}

/** Memory of the compiler for a program of one call. */
function compilerMemory(folder: string): string {
  writeFileSync(
    join(folder, 'one-call.ts'),
    "import { GrowPanel } from '@growpanel/sdk';\nexport const summary = await new GrowPanel().reports.getSummary();\n",
  );
  const tsc = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
  const options =
    '--noEmit --strict --module nodenext --target es2022 --lib es2022,dom --types --extendedDiagnostics'.split(
      ' ',
    );
  const output = execFileSync(process.execPath, [tsc, ...options, 'one-call.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return `${Math.round(Number(/Memory used:\s+(\d+)K/.exec(output)?.[1]) / 1024)} MB`;
}

export async function sdkPeers(): Promise<Figure[]> {
  const own = join(cache, 'own');
  // What is measured is this build, and not the one of an earlier run.
  for (const folder of [own, `${own}-project`]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const pnpm = ['--yes', 'pnpm@10.34.9', 'pack', '--pack-destination', own];
  execFileSync('npx', pnpm, { cwd: join(import.meta.dirname, '../packages/sdk'), stdio: 'ignore' });
  const tarball = readdirSync(own).find((name) => name.endsWith('.tgz'))!;
  const folders: [string, string, string][] = [
    [
      '@growpanel/sdk',
      install('own-project', join(own, tarball)),
      "export { GrowPanel } from '@growpanel/sdk'",
    ],
    ...Object.entries(peers).map(([name, version]): [string, string, string] => [
      name,
      install(name, `${name}@${version}`),
      `export * from '${name}'; export { default } from '${name}'`,
    ]),
  ];
  const rows: { name: string; gzip: number; disk: number; time: number }[] = [];
  for (const [name, folder, source] of folders) {
    const gzip = await gzipOf(folder, source).catch(() => gzipOf(folder, `export * from '${name}'`));
    rows.push({ name, gzip, disk: sizeOf(join(folder, 'node_modules')), time: importTime(folder, name) });
  }
  const [ours, ...others] = rows;
  const beside = (format: (row: (typeof rows)[number]) => string) =>
    others.map((r) => `${r.name} ${format(r)}`).join(', ');
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    { what: 'SDK: bundle, gzip', value: `${ours!.gzip} B`, against: beside((r) => `${r.gzip} B`) },
    {
      what: 'SDK: installed',
      value: megabytes(ours!.disk),
      against: `goal: at most 0.6 MB; ${beside((r) => megabytes(r.disk))}`,
    },
    {
      what: 'SDK: import',
      value: ms(ours!.time),
      against: `goal: at most 25 ms; ${beside((r) => ms(r.time))}`,
    },
    {
      what: 'SDK: compiler memory for a program of one call',
      value: compilerMemory(folders[0]![1]),
      against: 'goal: at most 110 MB',
    },
  ];
}
