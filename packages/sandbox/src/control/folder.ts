// The data folder belongs to one process at a time: the database inside is opened by one connection only.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Something about the folder that the user can put right. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
}

export interface Folder {
  database: string;
  keyFile: string;
  /** Gives the folder back. */
  release(): void;
}

/**
 * When a process began. Together with the pid it names a process for good: pids are used again, after a restart
 * of the machine and in containers even at once, and a folder must not stay locked because of that.
 */
function startOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // Fields after the command name, which may itself hold spaces and brackets; the 22nd is the start time.
      const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`;
    }
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The pid of the living process that wrote this pid file, if there is one. */
function ownerIn(content: string): number | undefined {
  const [pidText = '', start = ''] = content.trim().split('\n');
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  return (startOf(pid) ?? '') === start ? pid : undefined;
}

/** Writes the pid file, unless a living process has one there. */
function claim(pidFile: string): void {
  const own = `${process.pid}\n${startOf(process.pid) ?? ''}\n`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(pidFile, own, { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const content = readFileSync(pidFile, 'utf8');
    const owner = ownerIn(content);
    if (owner !== undefined)
      throw new FolderError(
        `another sandbox uses this folder (pid ${owner}); stop it, or remove ${pidFile} if that is no sandbox`,
      );
    // Of several processes that find the same dead owner, the one that moves its file away goes on.
    const stale = `${pidFile}.${process.pid}`;
    renameSync(pidFile, stale);
    rmSync(stale);
  }
  throw new FolderError(`${pidFile} keeps changing; is another sandbox starting?`);
}

/** Step by step: Node's own recursive form never returns where the system refuses new folders (`/proc`). */
function makeFolder(path: string): void {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) throw new FolderError(`${path} is not a folder`);
    return;
  }
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    throw new FolderError(`cannot make the folder ${path}: ${(error as Error).message}`);
  }
}

export function openFolder(path: string): Folder {
  makeFolder(resolve(path));
  const pidFile = join(path, 'sandbox.pid');
  try {
    claim(pidFile);
  } catch (error) {
    if (error instanceof FolderError) throw error;
    throw new FolderError(`cannot write into ${path}: ${(error as Error).message}`);
  }
  const database = join(path, 'sandbox.db');
  // A killed process leaves the lock of the WebAssembly build behind, a folder; nobody holds it any more.
  rmSync(`${database}.lock`, { recursive: true, force: true });
  return { database, keyFile: join(path, 'api-key'), release: () => rmSync(pidFile, { force: true }) };
}
