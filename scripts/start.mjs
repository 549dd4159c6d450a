// `npm start`: sets up what is missing, then serves the sandbox with a billing export in it (scripts/start/main.ts).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './setup/prepare.mjs';

const args = process.argv.slice(2);
if (!args.includes('--help')) await prepare();

// A process of its own, because it is TypeScript and needs what prepare() installed.
const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts/start/main.ts'), ...args], {
  stdio: 'inherit',
  cwd: root,
  env: { ...process.env, GROWPANEL_START_CWD: process.env.INIT_CWD ?? process.cwd() },
});
// Ctrl-C reaches the child too; we stay until it has closed what it opened.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
