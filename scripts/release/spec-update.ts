// `pnpm spec:update FOLDER`: makes what `pnpm spec:pull` changed a pull request, and keeps that one up to date. There is
// one branch, so there is one pull request however often the API changes. FOLDER has `changes.patch` and `report.md`.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './process.ts';

export const branch = 'spec-update';
const title = 'The API changed';

export type Outcome = 'nothing changed' | 'closed' | 'opened' | 'updated' | 'already up to date';

/** @param root A clean checkout of the main branch whose `origin` may be pushed to. */
export async function updatePullRequest(root: string, folder: string): Promise<Outcome> {
  const git = (...args: string[]) => run('git', args, { cwd: root });
  const gh = (args: string[], input?: string) => run('gh', args, { cwd: root, ...(input ? { input } : {}) });
  const found = JSON.parse(
    await gh(['pr', 'list', '--head', branch, '--state', 'open', '--json', 'number']),
  ) as {
    number: number;
  }[];
  const open = found[0]?.number;
  const patch = join(folder, 'changes.patch');
  if (!existsSync(patch) || readFileSync(patch).length === 0) {
    if (open === undefined) return 'nothing changed';
    await gh([
      'pr',
      'close',
      String(open),
      '--comment',
      'The API is what was released again.',
      '--delete-branch',
    ]);
    return 'closed';
  }
  await git('checkout', '--quiet', '-B', branch);
  await git('apply', '--index', patch);
  const author = ['-c', 'user.name=GrowPanel', '-c', 'user.email=developers@growpanel.io'];
  await git(...author, 'commit', '--quiet', '--message', title);
  const same = (await treeOf(root, `refs/heads/${branch}`)) === (await pushedTree(root));
  if (!same) await git('push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`);
  const report = readFileSync(join(folder, 'report.md'), 'utf8');
  if (open === undefined) {
    await gh(['pr', 'create', '--head', branch, '--title', title, '--body-file', '-'], report);
    return 'opened';
  }
  if (same) return 'already up to date';
  await gh(['pr', 'edit', String(open), '--body-file', '-'], report);
  return 'updated';
}

const treeOf = async (root: string, commit: string) =>
  (await run('git', ['rev-parse', `${commit}^{tree}`], { cwd: root })).trim();

/** What the branch holds that is pushed; undefined when there is none. */
async function pushedTree(root: string): Promise<string | undefined> {
  const listed = await run('git', ['ls-remote', 'origin', `refs/heads/${branch}`], { cwd: root });
  if (listed.trim() === '') return undefined;
  await run('git', ['fetch', '--quiet', '--depth=1', 'origin', branch], { cwd: root });
  return await treeOf(root, 'FETCH_HEAD');
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error('spec:update takes the folder with changes.patch and report.md.');
    process.exit(2);
  }
  console.log(await updatePullRequest(process.cwd(), resolve(folder)));
}
