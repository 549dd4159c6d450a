// Publishing against repositories on this machine: what is there already stays, and a broken-off release can be finished.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeGoModule } from '../release/go-module.ts';
import { publishGo } from '../release/publish-go.ts';
import { branch, updatePullRequest } from '../release/spec-update.ts';
import { repository } from '../spec/files.ts';

const base = mkdtempSync(join(tmpdir(), 'growpanel-publish-'));
afterAll(() => rmSync(base, { recursive: true }));

let folder: string;
let remote: string;
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd,
    encoding: 'utf8',
  });

beforeEach(() => {
  folder = mkdtempSync(join(base, 'one-'));
  remote = join(folder, 'remote.git');
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
});

describe('the Go module', () => {
  let module: string;
  beforeEach(() => {
    module = join(folder, 'module');
    mkdirSync(module);
    writeFileSync(join(module, 'go.mod'), 'module example.com/one\n');
    writeFileSync(join(module, 'one.go'), 'package one\n');
  });

  test('becomes a commit and a tag of its own repository', async () => {
    expect(await publishGo(module, '0.1.0', { remote })).toBe(true);
    rmSync(join(module, 'one.go'));
    writeFileSync(join(module, 'two.go'), 'package one\n');
    expect(await publishGo(module, '0.2.0', { remote })).toBe(true);
    expect(git(remote, 'ls-tree', '--name-only', 'v0.1.0').split('\n')).toContain('one.go');
    expect(git(remote, 'ls-tree', '--name-only', 'v0.2.0').trim().split('\n')).toEqual(['go.mod', 'two.go']);
    expect(git(remote, 'log', '--format=%s', 'main').trim().split('\n')).toEqual(['v0.2.0', 'v0.1.0']);
  });

  test('is there already the second time', async () => {
    await publishGo(module, '0.1.0', { remote });
    expect(await publishGo(module, '0.1.0', { remote })).toBe(false);
    expect(git(remote, 'rev-list', '--count', 'main').trim()).toBe('1');
  });

  test('is never replaced', async () => {
    await publishGo(module, '0.1.0', { remote });
    writeFileSync(join(module, 'one.go'), 'package one // other\n');
    await expect(publishGo(module, '0.1.0', { remote })).rejects.toThrow(/v0\.1\.0 with other content/);
  });

  test('holds what a user needs, and nothing that needs this repository', () => {
    writeGoModule(repository, join(folder, 'ours'));
    const files = execFileSync('find', ['.', '-type', 'f'], { cwd: join(folder, 'ours'), encoding: 'utf8' });
    for (const name of ['go.mod', 'LICENSE', 'README.md', 'client.go', 'example_test.go'])
      expect(files).toContain(`./${name}\n`);
    expect(files).not.toMatch(/tools\/|package\.json|\.mjs|conformance/);
    expect(readFileSync(join(folder, 'ours/README.md'), 'utf8')).not.toMatch(/\]\(\.\./);
  });
});

describe('the GitHub release', () => {
  /** A `gh` that knows the releases that it was asked to make. */
  const fakeGh = () => `#!/bin/sh
case "$2" in
  list) [ -e "${folder}/released" ] && echo '[{"tagName": "v0.2.0"}]' || echo '[]' ;;
  create) echo "$@" > "${folder}/released"; cat > "${folder}/notes" ;;
esac
`;
  const publish = (...args: string[]) => {
    const tsx = join(repository, 'node_modules/.bin/tsx');
    return spawnSync(tsx, [join(repository, 'scripts/release/publish.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
    });
  };

  test('is made once, of the commit that was built, with what the changelog says', () => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/gh'), fakeGh(), { mode: 0o755 });
    git(folder, 'init', '--quiet');
    git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'one');
    const contents = { version: '0.2.0', npm: [], goModule: 'x', notes: '- Reports in euros.' };
    writeFileSync(join(folder, 'release.json'), JSON.stringify(contents));
    expect(publish('github', folder).stdout).toBe('GitHub: v0.2.0 is released\n');
    const commit = git(folder, 'rev-parse', 'HEAD').trim();
    expect(readFileSync(join(folder, 'released'), 'utf8')).toContain(
      `release create v0.2.0 --target ${commit}`,
    );
    expect(readFileSync(join(folder, 'notes'), 'utf8')).toBe('- Reports in euros.');
    expect(publish('github', folder).stdout).toBe('GitHub: v0.2.0 was there already\n');
  });

  test('the Go module is not pushed without its key', () => {
    writeFileSync(join(folder, 'release.json'), JSON.stringify({ version: '0.2.0', goModule: 'x/y/z' }));
    expect(publish('go', folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('GO_MODULE_DEPLOY_KEY'),
    });
  });
});

describe('the pull request of a changed API', () => {
  let clone: string;
  let update: string;
  const path = process.env.PATH;
  const said = () => readFileSync(join(folder, 'gh.log'), 'utf8').trim().split('\n');

  /** A `gh` that writes down what it is asked, and knows one pull request once that is opened. */
  const fakeGh = () => `#!/bin/sh
echo "$1 $2" >> "${folder}/gh.log"
case "$2" in
  list) if [ -e "${folder}/open" ]; then echo '[{"number": 7}]'; else echo '[]'; fi ;;
  create) touch "${folder}/open"; cat > "${folder}/body" ;;
  edit) cat > "${folder}/body" ;;
  close) rm "${folder}/open" ;;
esac
`;
  const checkout = () => {
    clone = mkdtempSync(join(folder, 'clone-'));
    git(clone, 'clone', '--quiet', remote, '.');
    for (const [name, value] of [
      ['user.name', 'a'],
      ['user.email', 'a@example.com'],
    ])
      git(clone, 'config', name!, value!);
  };
  /** What `pnpm spec:changes` leaves for a changed file; nothing for an unchanged one. */
  const changeTo = (content: string) => {
    checkout();
    writeFileSync(join(clone, 'openapi.json'), content);
    writeFileSync(join(update, 'changes.patch'), git(clone, 'diff', '--binary', 'HEAD'));
    writeFileSync(join(update, 'report.md'), `now ${content}`);
    git(clone, 'checkout', '--quiet', '.');
  };

  beforeEach(() => {
    const bin = join(folder, 'bin');
    update = join(folder, 'update');
    mkdirSync(bin);
    mkdirSync(update);
    writeFileSync(join(bin, 'gh'), fakeGh());
    chmodSync(join(bin, 'gh'), 0o755);
    process.env.PATH = `${bin}${delimiter}${path}`;
    const first = join(folder, 'first');
    mkdirSync(first);
    git(first, 'init', '--quiet', '--initial-branch=main');
    writeFileSync(join(first, 'openapi.json'), 'one\n');
    git(first, 'add', '.');
    git(first, 'commit', '--quiet', '-m', 'one');
    git(first, 'push', '--quiet', remote, 'main');
  });
  afterEach(() => {
    process.env.PATH = path;
  });

  test('is one, however often the API changes', async () => {
    changeTo('two\n');
    expect(await updatePullRequest(clone, update)).toBe('opened');
    expect(readFileSync(join(folder, 'body'), 'utf8')).toBe('now two\n');
    changeTo('two\n');
    expect(await updatePullRequest(clone, update)).toBe('already up to date');
    changeTo('three\n');
    expect(await updatePullRequest(clone, update)).toBe('updated');
    expect(readFileSync(join(folder, 'body'), 'utf8')).toBe('now three\n');
    expect(git(remote, 'show', `${branch}:openapi.json`)).toBe('three\n');
    // One commit on top of main, not one per change.
    expect(git(remote, 'rev-list', '--count', `main..${branch}`).trim()).toBe('1');
    expect(said()).toEqual(['pr list', 'pr create', 'pr list', 'pr list', 'pr edit']);
  });

  test('closes when the API is what it was', async () => {
    changeTo('two\n');
    await updatePullRequest(clone, update);
    changeTo('one\n');
    expect(await updatePullRequest(clone, update)).toBe('closed');
    expect(existsSync(join(folder, 'open'))).toBe(false);
  });

  test('is none when nothing changed', async () => {
    changeTo('one\n');
    expect(await updatePullRequest(clone, update)).toBe('nothing changed');
    expect(said()).toEqual(['pr list']);
  });
});
