// Cutting a version, in a copy of the repository: it arrives everywhere, and nothing keeps the old one.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notesOf } from '../release/changelog.ts';
import { releasedPackages, versionOf } from '../release/packages.ts';
import { planOf } from '../release/plan.ts';
import { pendingChangesets, writeVersions } from '../release/version.ts';
import { repository } from '../spec/files.ts';
import { type Staging, stage } from '../spec/staging/copy.ts';

const packages = releasedPackages(repository);
const current = versionOf(packages);
/** A version that appears nowhere by chance. */
const [old, next] = ['0.41.7', '0.42.0'];
const sentence = 'Reports say which exchange rates they used.';

let copy: Staging;
beforeAll(async () => {
  copy = stage(repository);
  for (const { folder } of packages) {
    const file = join(copy.root, folder, 'package.json');
    const text = readFileSync(file, 'utf8').replace(`"version": "${current}"`, `"version": "${old}"`);
    writeFileSync(file, text.replaceAll(`workspace:>=${current}`, `workspace:>=${old}`));
  }
  for (const name of pendingChangesets(copy.root)) rmSync(join(copy.root, '.changeset', name));
  const heads = packages.map(({ name }) => `"${name}": minor`);
  writeFileSync(
    join(copy.root, '.changeset/some-words-here.md'),
    `---\n${heads.join('\n')}\n---\n\n${sentence}\n`,
  );
  expect(await writeVersions(copy.root)).toBe(next);
}, 120_000);
afterAll(() => copy?.remove());

/** Files of the copy, without those that hold versions of others. */
function files(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: copy.root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const ofOthers = /(^|\/)(pnpm-lock\.yaml|go\.sum|requirements[\w-]*\.txt)$/;
  return listed
    .split('\0')
    .filter((path) => path && !ofOthers.test(path) && existsSync(join(copy.root, path)));
}

const mentions = (paths: string[], version: string) =>
  paths.filter((path) =>
    new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?![\\d.]*\\d)`).test(
      readFileSync(join(copy.root, path), 'utf8'),
    ),
  );

test('every package of the repository is released, or is none', () => {
  expect(packages.map(({ registry }) => registry).sort()).toEqual(
    ['Go', 'PyPI', ...Array(5).fill('npm')].sort(),
  );
});

test('a pending changeset names every package', () => {
  for (const name of pendingChangesets(repository)) {
    const text = readFileSync(join(repository, '.changeset', name), 'utf8');
    const named = [...text.split('---')[1]!.matchAll(/^"(.+)":/gm)].map((match) => match[1]);
    // One that is not named gets a version without a word in its changelog.
    expect(named.sort(), name).toEqual(packages.map((one) => one.name).sort());
  }
});

test('a minor change is a minor version of all, also where packages work beside each other', () => {
  for (const { name, version } of releasedPackages(copy.root))
    expect({ name, version }).toEqual({ name, version: next });
});

test('nothing shows the old version', () => {
  expect(mentions(files(), old)).toEqual(['scripts/test/release-version.test.ts']);
});

test('nothing shows a version that did not move along', () => {
  const shown = files().filter(
    (path) =>
      /^(packages|docs|README|examples)/.test(path) && !/^docs\/(decisions|releases)|CHANGELOG/.test(path),
  );
  expect(shown.length).toBeGreaterThan(500);
  expect(mentions(shown, current)).toEqual([]);
});

test('each language tells its version', () => {
  const read = (path: string) => readFileSync(join(copy.root, path), 'utf8');
  expect(read('packages/sdk-go/version.gen.go')).toContain(`const Version = "${next}"`);
  expect(read('packages/sdk-python/src/growpanel/_generated/version.py')).toContain(`version = "${next}"`);
});

test('a changelog has the sentence, and nothing else', () => {
  for (const { folder } of packages) {
    const notes = notesOf(copy.root, folder, next);
    expect(notes, folder).toBe(`### Minor Changes\n\n- ${sentence}`);
  }
});

test('the lock file still fits, so that CI can install', () => {
  const manager = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).packageManager as string;
  const install = [
    '--yes',
    manager,
    'install',
    '--frozen-lockfile',
    '--lockfile-only',
    '--offline',
    '--ignore-scripts',
  ];
  execFileSync('npx', install, { cwd: copy.root, stdio: 'pipe' });
});

test('a release is due when the changelog describes a version without a tag', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: copy.root });
  git('commit', '--quiet', '--allow-empty', '-m', 'release');
  expect(planOf(copy.root)).toEqual({ version: next, tag: `v${next}`, due: true });
  git('tag', `v${next}`);
  expect(planOf(copy.root).due).toBe(false);
});

test('without changesets there is nothing to release', async () => {
  const before = copy.changes();
  expect(await writeVersions(copy.root)).toBeUndefined();
  expect(copy.changes()).toEqual(before);
});
