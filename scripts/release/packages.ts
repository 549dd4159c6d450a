// What is released together: the packages of the changesets' fixed group, and where each of them is published.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixedGroup } from '../spec/pull/plan.ts';

export type Registry = 'npm' | 'PyPI' | 'Go';

export interface Released {
  name: string;
  /** Below the repository's root, such as `packages/sdk`. */
  folder: string;
  version: string;
  registry: Registry;
  dependencies: string[];
}

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  dependencies?: Record<string, string>;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** The released packages of a tree, each after those that it depends on. */
export function releasedPackages(root: string): Released[] {
  const group = fixedGroup(json(join(root, '.changeset/config.json')));
  const found = readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder): Released => {
      const manifest = json<Manifest>(join(root, folder, 'package.json'));
      return {
        name: manifest.name,
        folder,
        version: manifest.version,
        registry: registryOf(join(root, folder), manifest),
        dependencies: Object.keys(manifest.dependencies ?? {}).filter((name) => group.includes(name)),
      };
    });
  const forgotten = found.filter(({ name }) => !group.includes(name)).map(({ name }) => name);
  const unknown = group.filter((name) => !found.some((one) => one.name === name));
  if (forgotten.length > 0 || unknown.length > 0) {
    throw new Error(
      `.changeset/config.json: 'fixed' lacks [${forgotten.join(', ')}] and names what is not there: [${unknown.join(', ')}].`,
    );
  }
  return dependenciesFirst(found);
}

/** The one version of all packages. */
export function versionOf(packages: readonly Released[]): string {
  const versions = [...new Set(packages.map(({ version }) => version))];
  if (versions.length !== 1)
    throw new Error(
      `All packages share one version, but there are: ${packages.map((p) => `${p.name} ${p.version}`).join(', ')}.`,
    );
  return versions[0]!;
}

function registryOf(folder: string, manifest: Manifest): Registry {
  if (existsSync(join(folder, 'pyproject.toml'))) return 'PyPI';
  if (existsSync(join(folder, 'go.mod'))) return 'Go';
  if (manifest.private) throw new Error(`${manifest.name} is private, and neither Python nor Go.`);
  return 'npm';
}

function dependenciesFirst(packages: readonly Released[]): Released[] {
  const ordered: Released[] = [];
  const visit = (one: Released) => {
    if (ordered.includes(one)) return;
    for (const name of one.dependencies) visit(packages.find((other) => other.name === name)!);
    ordered.push(one);
  };
  for (const one of packages) visit(one);
  return ordered;
}
