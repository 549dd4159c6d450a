// Publishes the Go module. `go get` reads the repository that the module's path names, so its files become a commit
// there, and the version a tag. Go takes no version back: a tag that is there with other content is an error.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './process.ts';

export interface GoPublishing {
  /** The module's repository, as git names it. */
  remote: string;
  env?: NodeJS.ProcessEnv;
}

/** Returns false when the version is there already. */
export async function publishGo(
  module: string,
  version: string,
  { remote, env = process.env }: GoPublishing,
): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'growpanel-go-module-'));
  const git = (...args: string[]) => run('git', args, { cwd: folder, env });
  try {
    await git('clone', '--quiet', remote, '.');
    for (const name of readdirSync(folder)) {
      if (name !== '.git') rmSync(join(folder, name), { recursive: true });
    }
    cpSync(module, folder, { recursive: true });
    await git('add', '--all', '--force');
    const tag = `v${version}`;
    if ((await git('tag', '--list', tag)).trim() !== '') {
      if ((await git('diff', '--cached', '--name-only', tag)).trim() === '') return false;
      throw new Error(
        `${remote} has a ${tag} with other content. A published version stays: release the next one.`,
      );
    }
    const author = ['-c', 'user.name=GrowPanel', '-c', 'user.email=developers@growpanel.io'];
    await git(...author, 'commit', '--quiet', '--allow-empty', '--message', tag);
    await git(...author, 'tag', '--annotate', tag, '--message', tag);
    // Both or nothing.
    await git('push', '--quiet', '--atomic', 'origin', 'HEAD:refs/heads/main', `refs/tags/${tag}`);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
