// Finds a Go that can build the Go SDK. Plain JavaScript, since tests start with it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const moduleFile = fileURLToPath(new URL('../../packages/sdk-go/go.mod', import.meta.url));

/** The lowest Go version that go.mod asks for, `1.24.0`. */
export const neededGo = /^go (\S+)$/m.exec(readFileSync(moduleFile, 'utf8'))?.[1];

const executable = process.platform === 'win32' ? 'go.exe' : 'go';
const candidates = [
  process.env.GO_BINARY,
  'go',
  ...['/usr/local/go', '/usr/lib/go', '/opt/homebrew', join(homedir(), 'go'), join(homedir(), 'sdk/go')].map(
    (root) => join(root, 'bin', executable),
  ),
];

const isNewEnough = (version) => {
  const [mine, needed] = [version, neededGo].map((text) => text.split('.').map(Number));
  return mine[0] > needed[0] || (mine[0] === needed[0] && mine[1] >= needed[1]);
};

let found;

/** Path of a Go that is new enough; undefined when there is none. */
export function findGo() {
  found ??= {
    path: candidates.find((path) => {
      if (!path || (path !== 'go' && !existsSync(path))) return false;
      const { stdout, status } = spawnSync(path, ['env', 'GOVERSION'], { encoding: 'utf8' });
      const version = /^go(\d+\.\d+)/.exec(stdout ?? '')?.[1];
      return status === 0 && version !== undefined && isNewEnough(version);
    }),
  };
  return found.path;
}

/** Environment for every Go command: the version control, which may not know this folder, is left alone. */
export const goEnvironment = () => ({
  ...process.env,
  GOFLAGS: [process.env.GOFLAGS, '-buildvcs=false'].filter(Boolean).join(' '),
});

/** Path of gofmt, which stands beside go in every installation. */
export function gofmtOf(go) {
  const { stdout } = spawnSync(go, ['env', 'GOROOT'], { encoding: 'utf8', env: goEnvironment() });
  const name = process.platform === 'win32' ? 'gofmt.exe' : 'gofmt';
  const path = join(stdout.trim(), 'bin', name);
  return existsSync(path) ? path : join(dirname(go), name);
}
