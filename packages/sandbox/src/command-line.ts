// The command line of `growpanel-sandbox`: its options and its help.
import { parseArgs } from 'node:util';
import type { SandboxOptions } from './options.js';

export const help = `The GrowPanel API on your own machine.

Usage: growpanel-sandbox [options]

  --port <number>     Port to listen on, 0 for a free one (4010, else the next free one)
  --host <address>    Address to listen on (127.0.0.1)
  --data <folder>     Keep the data in this folder
  --database-url <postgres://…>
                      Keep the data in a PostgreSQL, which several sandboxes may share. The environment
                      variable SANDBOX_DATABASE_URL does the same, and hides the password from who lists processes
  --memory            Keep everything in memory (the default)
  --seed <name>       What it holds at first: empty, golden, demo, demo:<number> or scale:<customers> (empty)
  --now <YYYY-MM-DD>  Let the clock stand still on this day, for the first account and for those that are made later
  --currency <code>   The account's currency (that of the first plan or invoice)
  --timezone <name>   The account's time zone (UTC)
  --rate-limits       Hold requests to the documented limits, per account and minute
  --strict            Refuse fields and parameters that the contract does not declare
  --sign-in-origin <origin>
                      People may be sent there after they signed in; may be given several times
  --ready-json        Print one line of JSON with url and api_key on stdout when it serves
  --version           Print the version
  --help              Print this text

Environment:
  SANDBOX_DATABASE_URL  As --database-url
  SANDBOX_API_KEY       The key to answer to, two UUIDs with a dot between them; else a new one is made

Examples:
  growpanel-sandbox --seed golden
  growpanel-sandbox --data ./growpanel-data --port 4010
  growpanel-sandbox --port 0 --ready-json --seed demo
`;

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface CommandLine {
  options: SandboxOptions;
  readyJson: boolean;
  show?: 'help' | 'version';
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ port: text, host: text, data: text, seed: text, now: text, currency: text, timezone: text },
        'database-url': text,
        'sign-in-origin': { ...text, multiple: true },
        ...{ memory: flag, 'ready-json': flag, 'rate-limits': flag, strict: flag, help: flag, version: flag },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] ?? '');
  }
}

/** @param env where what is secret comes from: others can read a command line. */
export function readCommandLine(args: readonly string[], env: NodeJS.ProcessEnv): CommandLine {
  const { port, memory, help: wantsHelp, version, ...others } = parse(args);
  const {
    'ready-json': readyJson = false,
    'rate-limits': rateLimits = false,
    'sign-in-origin': signInOrigins = [],
    'database-url': givenUrl,
    ...rest
  } = others;
  if (wantsHelp) return { options: {}, readyJson, show: 'help' };
  if (version) return { options: {}, readyJson, show: 'version' };
  if (memory && rest.data !== undefined) throw new UsageError('--memory and --data exclude each other');
  if (givenUrl !== undefined && (memory || rest.data !== undefined))
    throw new UsageError(`--database-url and --${memory ? 'memory' : 'data'} exclude each other`);
  for (const [name, value] of Object.entries({ port, 'database-url': givenUrl, ...rest }))
    if (value === '') throw new UsageError(`--${name} needs a value`);
  if (port !== undefined && !/^\d{1,5}$/.test(port))
    throw new UsageError(`port must be a number from 0 to 65535, got '${port}'`);
  // What is said on the command line is meant for this run, more than what the environment says.
  const databaseUrl = givenUrl ?? (memory || rest.data !== undefined ? undefined : env.SANDBOX_DATABASE_URL);
  const options = {
    ...rest,
    rateLimits,
    signInOrigins,
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(env.SANDBOX_API_KEY ? { apiKey: env.SANDBOX_API_KEY } : {}),
    ...(port === undefined ? {} : { port: Number(port) }),
  } as SandboxOptions;
  return { options, readyJson };
}
