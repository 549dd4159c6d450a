// `growpanel sandbox`: starts @growpanel/sandbox, the one that is installed or the one that npm has.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { CliError } from '../errors/cli-error.js';
import { examples } from '../help.js';
import { version } from '../version.js';

const name = '@growpanel/sandbox';

export function fillSandbox(command: Command): void {
  command
    .argument('[options...]', `Options of ${name}: --seed, --data, --port, --now …`)
    .allowUnknownOption()
    .addHelpText(
      'before',
      examples(['sandbox --seed demo', 'sandbox --data ./billing --port 4010', 'sandbox -- --help']),
    )
    .addHelpText(
      'after',
      `
The sandbox of the project in this folder is used when it has one, else the one
beside this command, else npx fetches ${name}@${version}. It says
where it answers and with which key; Ctrl-C stops it.`,
    )
    .action(async () => {
      const code = await started(command.args);
      // Its own code, whatever it says.
      process.exit(code);
    });
}

function started(args: readonly string[]): Promise<number> {
  const binary = installed();
  const [program, words] = binary
    ? [process.execPath, [binary, ...args]]
    : [process.platform === 'win32' ? 'npx.cmd' : 'npx', ['--yes', `${name}@${version}`, ...args]];
  if (!binary) process.stderr.write(`growpanel: ${name} is not installed here; npx fetches it\n`);
  const child = spawn(program, words, { stdio: 'inherit', shell: process.platform === 'win32' && !binary });
  // The terminal sends Ctrl-C to both, and the sandbox has data to put in order first.
  process.removeAllListeners('SIGINT').on('SIGINT', () => {});
  process.removeAllListeners('SIGTERM').on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', ({ message }) =>
      reject(
        new CliError('unexpected', `${program} cannot be started: ${message}`, `npm install -g ${name}`),
      ),
    );
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** The sandbox of the project around this folder, else the one installed beside this command. */
function installed(): string | undefined {
  for (const start of [process.cwd(), __dirname]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const home = join(folder, 'node_modules', name);
      if (existsSync(join(home, 'package.json'))) {
        const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
          bin?: Record<string, string>;
        };
        const path = bin?.['growpanel-sandbox'];
        if (path) return join(home, path);
      }
      if (dirname(folder) === folder) break;
    }
  }
  return undefined;
}
