// Runs oapi-codegen and gofmt, or finds that what they would write is there already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findGo, goEnvironment, gofmtOf, neededGo } from '../setup/go.mjs';
import type { GeneratedFiles } from './file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tools = join(root, 'packages/sdk-go/tools');
const manifestFile = 'packages/sdk-go/generated/manifest.gen.json';

/** What the generated files were made from, and what they were when they were made. */
interface Manifest {
  inputs: string;
  outputs: Record<string, string>;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

function run(command: string, args: string[], cwd: string): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: goEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`${basename(command)} ${args.join(' ')} failed:\n${stdout}${stderr}${error ?? ''}`);
}

/** What is to be made: the generator's input, and sources of ours that only lack their layout. */
export interface GoJob {
  document: unknown;
  configuration: string;
  /** Where the generator's output goes, what is done to it, and the file that says so. */
  client: { path: string; finish: (source: string) => string; finisher: string };
  sources: GeneratedFiles;
}

/** The files of a former run, when it had the same input and none of them was touched. */
function reuse(inputs: string, paths: string[]): GeneratedFiles | undefined {
  if (process.env.CI || !existsSync(join(root, manifestFile))) return undefined;
  const text = readFileSync(join(root, manifestFile), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.inputs !== inputs) return undefined;
  const files: GeneratedFiles = { [manifestFile]: text };
  for (const path of paths) {
    if (!existsSync(join(root, path))) return undefined;
    files[path] = readFileSync(join(root, path), 'utf8');
    if (hashOf(files[path]) !== manifest.outputs[path]) return undefined;
  }
  return files;
}

/** The finished Go files. Always made anew where CI is set; elsewhere only when something that they follow from changed. */
export function makeGoFiles(job: GoJob): GeneratedFiles {
  const document = JSON.stringify(job.document, null, 1);
  const inputs = hashOf(
    JSON.stringify([
      document,
      job.configuration,
      readFileSync(job.client.finisher, 'utf8'),
      job.sources,
      readFileSync(join(tools, 'go.mod'), 'utf8'),
    ]),
  );
  const paths = [job.client.path, ...Object.keys(job.sources)];
  const known = reuse(inputs, paths);
  if (known) return known;
  const go = findGo();
  if (!go) {
    throw new Error(
      `The Go SDK must be generated anew, which needs Go ${neededGo} or newer on the PATH (https://go.dev/dl).`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'growpanel-go-'));
  try {
    const written: Record<string, string> = {};
    const place = (path: string) => join(folder, path.replaceAll('/', '__'));
    writeFileSync(join(folder, 'contract.json'), document);
    writeFileSync(join(folder, 'configuration.yaml'), job.configuration);
    const client = place(job.client.path);
    const args = ['-config', join(folder, 'configuration.yaml'), '-o', client, join(folder, 'contract.json')];
    run(go, ['tool', 'oapi-codegen', ...args], tools);
    writeFileSync(client, job.client.finish(readFileSync(client, 'utf8')));
    for (const [path, source] of Object.entries(job.sources)) writeFileSync(place(path), source);
    run(gofmtOf(go), ['-w', ...paths.map(place)], folder);
    for (const path of paths) written[path] = readFileSync(place(path), 'utf8');
    const outputs = Object.fromEntries(paths.map((path) => [path, hashOf(written[path]!)]));
    written[manifestFile] = `${JSON.stringify({ inputs, outputs } satisfies Manifest, null, 2)}\n`;
    return written;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
