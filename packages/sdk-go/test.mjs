// The Go SDK's checks: layout, vet, staticcheck, tests with the race detector. `test.mjs published` tests the module as
// it would be published, `test.mjs bench` measures.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findGo, goEnvironment, gofmtOf, neededGo } from '../../scripts/setup/go.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const go = findGo();

/** What is missing fails where everything must be checked, and is said elsewhere. */
function missing(what) {
  if (process.env.CI) {
    console.error(`${what}; the Go SDK cannot be checked without.`);
    process.exit(1);
  }
  console.log(`${what}: skipped.`);
}

if (!go) {
  missing(`There is no Go ${neededGo} or newer on this machine (https://go.dev/dl)`);
  process.exit(0);
}

const capture = (...args) =>
  spawnSync(go, args, { cwd: folder, env: goEnvironment(), encoding: 'utf8' }).stdout.trim();

function run(title, ...args) {
  const started = Date.now();
  const { status } = spawnSync(go, args, { cwd: folder, env: goEnvironment(), stdio: 'inherit' });
  console.log(
    `${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) process.exit(1);
}

/** The race detector needs a C compiler. */
function raceDetector() {
  const compiler = capture('env', 'CC').split(' ')[0];
  if (spawnSync(compiler, ['--version']).status === 0) return ['-race'];
  missing('The race detector needs a C compiler');
  return [];
}

function checkLayout() {
  const { stdout } = spawnSync(gofmtOf(go), ['-l', '.'], { cwd: folder, encoding: 'utf8' });
  if (stdout === '') return;
  console.error(`These files are not laid out as gofmt does; run gofmt -w on them:\n${stdout}`);
  process.exit(1);
}

switch (process.argv[2]) {
  case 'published':
    run('modules', 'mod', 'tidy', '-diff');
    run('published', 'test', '-count=1', '-tags=published', '-run=Published', '.');
    break;
  case 'bench':
    run('bench', 'test', '-run=^$', '-bench=.', '-benchmem', '-timeout=30m', '.', './ingest');
    break;
  default:
    checkLayout();
    run('vet', 'vet', './...');
    run('staticcheck', 'tool', '-modfile=tools/go.mod', 'staticcheck', './...');
    // Not from Go's cache of results: it does not see that the sandbox has changed. More tests at once than there are
    // cores, since most of them wait for an answer or for their next attempt.
    run('tests', 'test', '-count=1', '-parallel=8', ...raceDetector(), './...');
}
