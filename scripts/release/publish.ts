// `pnpm release:publish npm|go|github FOLDER`: publishes what `pnpm release:pack FOLDER` made. Each part may be run again.
// PyPI has an action of its own, which publishes FOLDER/python.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readContents } from './contents.ts';
import { run } from './process.ts';
import { publishGo } from './publish-go.ts';
import { publishNpm } from './publish-npm.ts';

/** GitHub's own key, so that the module is pushed to GitHub and nowhere else. */
const knownHost =
  'github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl\n';

async function toNpm(folder: string): Promise<string> {
  const { npm, version } = readContents(folder);
  const packages = npm.map(({ name, file }) => ({ name, file: join(folder, file) }));
  const published = await publishNpm(packages, version, { cwd: folder, provenance: true });
  return `npm: ${published.length > 0 ? published.join(', ') : 'everything was there already'}`;
}

async function toGo(folder: string): Promise<string> {
  const { goModule, version } = readContents(folder);
  const key = process.env.GO_MODULE_DEPLOY_KEY;
  if (!key)
    throw new Error('GO_MODULE_DEPLOY_KEY holds the key that may write to the Go module’s repository.');
  const secret = mkdtempSync(join(tmpdir(), 'growpanel-key-'));
  try {
    const [identity, hosts] = [join(secret, 'key'), join(secret, 'known_hosts')];
    writeFileSync(identity, `${key.trim()}\n`, { mode: 0o600 });
    writeFileSync(hosts, knownHost);
    const ssh = `ssh -i ${identity} -o IdentitiesOnly=yes -o UserKnownHostsFile=${hosts} -o StrictHostKeyChecking=yes`;
    const { GO_MODULE_DEPLOY_KEY: _, ...env } = process.env;
    const remote = `git@${goModule.replace('/', ':')}.git`;
    const done = await publishGo(join(folder, 'go-module'), version, {
      remote,
      env: { ...env, GIT_SSH_COMMAND: ssh },
    });
    return `Go: ${goModule} v${version} ${done ? 'is published' : 'was there already'}`;
  } finally {
    rmSync(secret, { recursive: true });
  }
}

/** The GitHub release, which also makes the tag. Last, so that a tag means: it is everywhere. */
async function toGitHub(folder: string): Promise<string> {
  const { version, notes } = readContents(folder);
  const tag = `v${version}`;
  const cwd = process.cwd();
  const releases = JSON.parse(
    await run('gh', ['release', 'list', '--json', 'tagName', '--limit', '1000'], { cwd }),
  );
  if ((releases as { tagName: string }[]).some(({ tagName }) => tagName === tag))
    return `GitHub: ${tag} was there already`;
  const target = (await run('git', ['rev-parse', 'HEAD'], { cwd })).trim();
  const words = ['release', 'create', tag, '--target', target, '--title', version, '--notes-file', '-'];
  await run('gh', words, { cwd, input: notes });
  return `GitHub: ${tag} is released`;
}

const targets: Record<string, (folder: string) => Promise<string>> = {
  npm: toNpm,
  go: toGo,
  github: toGitHub,
};
const [target = '', folder] = process.argv.slice(2);
const publish = targets[target];
if (!publish || !folder) {
  console.error(
    `release:publish takes ${Object.keys(targets).join(', ')}, and the folder that release:pack wrote.`,
  );
  process.exit(2);
}
try {
  console.log(await publish(resolve(folder)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
