// Publishes packed npm packages, to whichever registry npm is told. What is there already stays, so that a release that
// broke off half-way is finished by running it again.
import { basename } from 'node:path';
import { run } from './process.ts';

export interface NpmPublishing {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** A signed statement of where the package was built, which a registry can check. */
  provenance: boolean;
}

/** Returns the names of those that were published now. */
export async function publishNpm(
  packages: readonly { name: string; file: string }[],
  version: string,
  { provenance, ...where }: NpmPublishing,
): Promise<string[]> {
  const published: string[] = [];
  for (const { name, file } of packages) {
    if (await isPublished(`${name}@${version}`, where)) continue;
    const signed = provenance ? ['--provenance'] : [];
    await run('npm', ['publish', file, '--access', 'public', ...signed], where);
    published.push(basename(file));
  }
  return published;
}

async function isPublished(
  release: string,
  where: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<boolean> {
  try {
    return (await run('npm', ['view', release, 'version', '--prefer-online'], where)).trim() !== '';
  } catch (error) {
    if (String(error).includes('E404')) return false;
    throw error;
  }
}
