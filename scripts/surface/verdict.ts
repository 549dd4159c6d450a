// Whether the pending changesets say enough about how the surface differs from the released one.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Released, versionOf } from '../release/packages.ts';
import { type Bump, bumpFor } from '../spec/release-plan/changeset.ts';
import { compareSurfaces, type SurfaceChange } from './compare.ts';
import { parseSurface } from './entry.ts';

export interface Verdict {
  sufficient: boolean;
  text: string;
}

const order: readonly (Bump | undefined)[] = [undefined, 'patch', 'minor', 'major'];
export const isAtLeast = (one: Bump | undefined, other: Bump | undefined) =>
  order.indexOf(one) >= order.indexOf(other);

/** The largest that the pending changesets ask for. */
export function pendingBump(root: string): Bump | undefined {
  const names = readdirSync(join(root, '.changeset')).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  const asked = names.flatMap((name) => {
    const [, head = ''] = readFileSync(join(root, '.changeset', name), 'utf8').split(/^---$/m);
    return [...head.matchAll(/: *(major|minor|patch)\s*$/gm)].map(([, bump]) => bump as Bump);
  });
  return order.findLast((bump) => bump !== undefined && asked.includes(bump));
}

export function verdictOn(root: string, names: readonly string[], packages: readonly Released[]): Verdict {
  const released = join(root, 'surface/released');
  if (!existsSync(released))
    return { sufficient: true, text: 'Nothing was released yet, so that nothing can break.' };
  const changes = names.flatMap((name): (SurfaceChange & { name: string })[] => {
    const [before, after] = [join(released, `${name}.txt`), join(root, 'surface', `${name}.txt`)];
    if (!existsSync(before)) return [];
    const [was, is] = [before, after].map((file) => parseSurface(readFileSync(file, 'utf8')));
    return compareSurfaces(was!, is!).map((change) => ({ ...change, name }));
  });
  if (changes.length === 0) return { sufficient: true, text: 'The surface is the released one.' };
  const breaking = changes.filter((change) => change.class === 'breaking');
  const version = versionOf(packages);
  const needed = bumpFor(breaking.length > 0 ? 'breaking' : 'addition', version);
  const found = pendingBump(root);
  const counted = `Since ${version}: ${breaking.length} breaking, ${changes.length - breaking.length} added.`;
  if (isAtLeast(found, needed))
    return { sufficient: true, text: `${counted} The changesets say '${found}'.` };
  const shown = (breaking.length > 0 ? breaking : changes).slice(0, 20).map(describe);
  const rest = (breaking.length > 0 ? breaking : changes).length - shown.length;
  return {
    sufficient: false,
    text: [
      counted,
      ...shown,
      ...(rest > 0 ? [`  and ${rest} more`] : []),
      `That needs a changeset with '${needed}' for every package, and there is ${found ? `only '${found}'` : 'none'}: run 'pnpm changeset', or take the change back.`,
    ].join('\n'),
  };
}

function describe({ name, path, class: kind, before, after }: SurfaceChange & { name: string }): string {
  const what = before === undefined ? `new: ${after}` : after === undefined ? 'gone' : `${before} → ${after}`;
  return `  ${kind}, ${name}: ${path}  (${what.length > 160 ? `${what.slice(0, 160)} …` : what})`;
}

/** Part of cutting a release: the surface as it is becomes the one that is not to be broken. */
export function keepReleasedSurface(root: string): void {
  const [from, to] = [join(root, 'surface'), join(root, 'surface/released')];
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((one) => one.endsWith('.txt')))
    copyFileSync(join(from, name), join(to, name));
}
