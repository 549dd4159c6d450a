// Tries every operation of the contract with requests that nobody would think of, against a sandbox that it starts: no
// answer may be a 500, of a status that is not documented, or of another shape than the contract gives it.
// `node scripts/schemathesis/run.mjs`; needs the built sandbox, and takes the options of `schemathesis run`.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { preparePython, withoutPython } from '../setup/python.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const command = `${root}packages/sandbox/bin/growpanel-sandbox.js`;

/** A sandbox with the worked example; resolves with its address and key. */
async function startSandbox() {
  const options = ['--seed', 'golden', '--port', '0', '--ready-json'];
  const child = spawn(process.execPath, [command, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += text));
  const ended = new Promise((_, reject) =>
    child.once('exit', (code) => reject(new Error(`The sandbox ended with ${code}:\n${stderr}`))),
  );
  ended.catch(() => {});
  const ready = new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
  const { url, api_key } = JSON.parse(await Promise.race([ready, ended]));
  return { child, url, key: api_key, said: () => stderr };
}

async function main() {
  if (!existsSync(`${root}packages/sandbox/dist/main.js`))
    throw new Error('The sandbox is not built; run: pnpm build');
  const python = preparePython(`${here}requirements.txt`);
  if (!python) return withoutPython('Schemathesis');
  const sandbox = await startSandbox();
  try {
    const options = ['--config-file', `${here}schemathesis.toml`, 'run', `${root}openapi.json`, '--no-color'];
    const env = { ...process.env, GROWPANEL_API_URL: sandbox.url, GROWPANEL_API_KEY: sandbox.key };
    const run = ['-m', 'schemathesis.cli', ...options, ...process.argv.slice(2)];
    // It leaves in the folder that it runs in what `st replay` needs.
    const cwd = `${root}.growpanel/schemathesis`;
    mkdirSync(cwd, { recursive: true });
    const child = spawn(python, run, { stdio: 'inherit', env, cwd });
    process.exitCode = await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
    // What it runs into is on stderr also where the answer looks right.
    if (/^\s+at /m.test(sandbox.said())) {
      console.error(`The sandbox ran into something:\n${sandbox.said()}`);
      process.exitCode = 1;
    }
  } finally {
    sandbox.child.kill();
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
