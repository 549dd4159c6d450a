// The command `growpanel-sandbox`: starts a sandbox, says where it is, and stops when it is told to.
import { setFlagsFromString } from 'node:v8';
import packageJson from '../package.json' with { type: 'json' };
import { help, readCommandLine, UsageError } from './command-line.js';
import type { SandboxOptions } from './options.js';
import type { Sandbox } from './sandbox.js';
import { placeOf } from './store/dialects/postgres-errors.js';

const preferredPort = 4010;

/** On the port that was asked for; without one on 4010 or the next that is free. */
async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { createSandbox } = await import('./sandbox.js');
  if (options.port !== undefined) return createSandbox(options);
  for (let port = preferredPort; ; port++) {
    try {
      return await createSandbox({ ...options, port });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port === preferredPort + 100) throw error;
    }
  }
}

function placeOfData({ data, databaseUrl }: SandboxOptions): string {
  if (databaseUrl === undefined) return data ?? 'in memory, gone when it stops';
  const { server, database } = placeOf(databaseUrl);
  return `PostgreSQL at ${server}, database ${database}`;
}

function banner({ url, apiKey }: Sandbox, options: SandboxOptions): string {
  const { seed = 'empty' } = options;
  return `GrowPanel sandbox ${packageJson.version}
  URL      ${url}
  API key  ${apiKey}
  Data     ${placeOfData(options)}${seed === 'empty' ? '' : `, seed ${seed}`}

Try it:
  curl ${url}/reports/summary -H "Authorization: Bearer ${apiKey}"

Stop it with Ctrl-C.
`;
}

/** Option errors are the user's to put right: one line, and the status for wrong usage. */
function fail(error: unknown): never {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const isUsage = name === 'UsageError' || name === 'OptionError';
  const isExpected = isUsage || ['FolderError', 'ListenError', 'DatabaseError'].includes(name);
  process.stderr.write(`growpanel-sandbox: ${message}\n`);
  if (error instanceof UsageError) process.stderr.write('growpanel-sandbox --help lists the options.\n');
  if (!isExpected && error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
  process.exit(isUsage ? 2 : 1);
}

async function main(): Promise<void> {
  // Must be said before SQLite is loaded: with one compiler thread instead of several the process needs some
  // 30 MB less, and what runs often is compiled just as well.
  setFlagsFromString('--wasm-num-compilation-tasks=1');
  const { options, readyJson, show } = readCommandLine(process.argv.slice(2), process.env);
  // Answers to --help and --version are what was asked for, so they are all that goes to stdout then.
  if (show) {
    process.stdout.write(show === 'help' ? help : `${packageJson.version}\n`);
    return;
  }
  const sandbox = await startSandbox(options);
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    sandbox.close().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // A program that asked for JSON has its own way to tell people, and the key belongs in no log.
  if (readyJson) process.stdout.write(`${JSON.stringify({ url: sandbox.url, api_key: sandbox.apiKey })}\n`);
  else process.stderr.write(banner(sandbox, options));
}

main().catch(fail);
