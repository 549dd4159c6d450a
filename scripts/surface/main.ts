// `pnpm surface` writes down what each package offers, below surface/. `pnpm surface --check` fails when that is stale,
// or when it breaks what was released and no pending changeset says so. Needs the packages built.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasedPackages } from '../release/packages.ts';
import { repository } from '../spec/files.ts';
import { compareSurfaces } from './compare.ts';
import { parseSurface, type Surface, surfaceText } from './entry.ts';
import { cliSurface, goSurface, mcpSurface, pythonSurface } from './others.ts';
import { typescriptSurface } from './typescript.ts';
import { verdictOn } from './verdict.ts';

const typed = ['packages/sdk', 'packages/metrics', 'packages/sandbox'].map((folder) =>
  join(repository, folder),
);

const surfaces: Record<string, () => Promise<Surface | undefined>> = {
  typescript: async () => typescriptSurface(typed),
  python: () => pythonSurface(repository),
  go: () => goSurface(repository),
  cli: () => cliSurface(repository),
  mcp: () => mcpSurface(repository),
};

const check = process.argv.includes('--check');
const folder = join(repository, 'surface');
const problems: string[] = [];

for (const [name, read] of Object.entries(surfaces)) {
  const surface = await read();
  if (!surface) continue;
  const file = join(folder, `${name}.txt`);
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const text = surfaceText(surface);
  if (text === written) continue;
  if (check) {
    const changes = compareSurfaces(parseSurface(written), surface).slice(0, 10);
    const shown = changes.map(({ path, class: kind }) => `  ${kind}: ${path}`);
    problems.push(`surface/${name}.txt is not what the package offers:\n${shown.join('\n')}`);
  } else {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
    console.error(`Wrote surface/${name}.txt: ${surface.size} entries.`);
  }
}

if (problems.length > 0)
  problems.push("Run 'pnpm surface', and look at what it changes: users see the same.");
const verdict = verdictOn(repository, Object.keys(surfaces), releasedPackages(repository));
console.error(verdict.text);
if (check && !verdict.sufficient) problems.push(verdict.text);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
