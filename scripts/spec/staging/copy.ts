// A copy of the repository in which a change is tried. Nothing reaches the working tree before it works there.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';

export interface Staging {
  root: string;
  /** What differs from the working tree: path → new content, or undefined when it is gone. */
  changes: () => Map<string, Buffer | undefined>;
  remove: () => void;
}

/** Files that git knows or would take: no dependencies, no builds. */
function sourceFiles(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed
    .split('\0')
    .filter(
      (path) => path !== '' && existsSync(join(root, path)) && !lstatSync(join(root, path)).isDirectory(),
    );
}

export function stage(root: string): Staging {
  const copy = mkdtempSync(join(tmpdir(), 'growpanel-spec-'));
  const remove = () => rmSync(copy, { recursive: true, force: true });
  try {
    const before = copySources(root, copy);
    for (const folder of ['.', ...workspaces(root)]) {
      linkEach(join(root, folder, 'node_modules'), join(copy, folder, 'node_modules'), root, copy);
      const built = join(root, folder, 'dist');
      if (existsSync(built)) cpSync(built, join(copy, folder, 'dist'), { recursive: true });
    }
    // Tools that were set up once, such as the Python environment, are used from where they are.
    linkEach(join(root, '.growpanel'), join(copy, '.growpanel'), root, copy);
    return { root: copy, changes: () => differences(before, copy), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function copySources(root: string, copy: string): Map<string, Buffer> {
  const before = new Map<string, Buffer>();
  for (const path of sourceFiles(root)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
    if (!lstatSync(join(root, path)).isSymbolicLink()) before.set(path, readFileSync(join(root, path)));
  }
  // For listing what is in the copy; nothing is ever committed there.
  execFileSync('git', ['init', '--quiet'], { cwd: copy });
  return before;
}

const workspaces = (root: string) => [
  ...readdirSync(join(root, 'packages')).map((name) => join('packages', name)),
  ...['bench', 'scripts'].filter((name) => existsSync(join(root, name))),
];

/** What tools leave between runs: each copy has its own. */
const caches = new Set(['.cache', '.vite', '.vite-temp']);

/** Links dependencies one by one: packages of ours to their copies, everything else to where it is installed. */
function linkEach(from: string, to: string, root: string, copy: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (caches.has(name)) continue;
    const source = join(from, name);
    if (name.startsWith('@') && !lstatSync(source).isSymbolicLink())
      linkEach(source, join(to, name), root, copy);
    else if (!existsSync(join(to, name))) symlinkSync(targetOf(source, root, copy), join(to, name));
  }
}

function targetOf(link: string, root: string, copy: string): string {
  if (!lstatSync(link).isSymbolicLink()) return link;
  const target = resolve(dirname(link), readlinkSync(link));
  const inside = target.startsWith(root.endsWith(sep) ? root : root + sep);
  return inside && !target.includes(`${sep}node_modules${sep}`)
    ? join(copy, target.slice(root.length))
    : target;
}

function differences(before: ReadonlyMap<string, Buffer>, copy: string): Map<string, Buffer | undefined> {
  const changes = new Map<string, Buffer | undefined>();
  const now = new Set(sourceFiles(copy));
  for (const path of now) {
    if (lstatSync(join(copy, path)).isSymbolicLink()) continue;
    const content = readFileSync(join(copy, path));
    if (!before.get(path)?.equals(content)) changes.set(path, content);
  }
  for (const path of before.keys()) if (!now.has(path)) changes.set(path, undefined);
  return changes;
}

/** Brings what worked in the copy into the working tree; what was there comes back when writing fails. */
export function adopt(root: string, changes: ReadonlyMap<string, Buffer | undefined>): void {
  const undo: (() => void)[] = [];
  try {
    for (const [path, content] of changes) {
      const file = join(root, path);
      const old = existsSync(file) ? readFileSync(file) : undefined;
      undo.push(() => (old === undefined ? rmSync(file, { force: true }) : writeFileSync(file, old)));
      mkdirSync(dirname(file), { recursive: true });
      if (content === undefined) rmSync(file, { force: true });
      else writeFileSync(file, content);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}
