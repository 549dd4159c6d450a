// The command line and environment of `growpanel-mcp serve`.
import { parseArgs } from 'node:util';
import { selectionFrom, selectionOptions } from '../../command-line.js';
import { SettingsError } from '../../errors/refusal.js';
import { day } from '../settings.js';

export const serveUsage = `growpanel-mcp serve: the GrowPanel MCP server for many clients, over HTTP

Options
  --port <number>              port to listen on, 0 for a free one (8787)
  --host <address>             address to listen on (127.0.0.1)
  --public-url <origin>        where clients reach the server (http://<host>:<port>)
  --database <file>            SQLite file (growpanel-mcp.sqlite); :memory: keeps nothing
  --trust-proxy <number>       proxies in front whose X-Forwarded-For is believed (0)
  --access-token-days <n>      how long an access token lives (30)
  --refresh-token-days <n>     how long a connection lives without being used (90)
  --calls-per-minute <n>       of one connection or API key (300)
  --requests-per-minute <n>    from one address (600)
  --sessions                   keep sessions of older clients, so that they can cancel and be asked;
                               for one process, not for several that share the load
  --read-only, --tools, --exclude-tools, --profile, --api-url as for growpanel-mcp
  --help

Environment
  GROWPANEL_IDENTITY_URL       where people sign in; without it, only API keys are accepted
  GROWPANEL_IDENTITY_KEY       what this server proves itself with there
  GROWPANEL_MCP_DATABASE_URL   postgres://… that several processes share, instead of --database
  GROWPANEL_API_URL            address of the API
`;

export interface ServeOptions {
  port: number;
  host: string;
  publicUrl: string | undefined;
  database: string;
  databaseUrl: string | undefined;
  trustedProxies: number;
  accessTokenSeconds: number;
  refreshTokenSeconds: number;
  callsPerMinute: number;
  requestsPerMinute: number;
  sessions: boolean;
  identity: { url: string; key: string } | undefined;
  selection: ReturnType<typeof selectionFrom>;
}

const text = { type: 'string' } as const;

function number(
  value: string | undefined,
  name: string,
  fallback: number,
  [least, most]: [number, number],
): number {
  if (value === undefined) return fallback;
  const given = Number(value);
  if (value.trim() === '' || !Number.isFinite(given) || given < least || given > most)
    throw new SettingsError(`--${name} must be a number from ${least} to ${most}, got '${value}'`);
  return given;
}

const isLoopback = (hostname: string) => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);

/** OAuth has no use for plain http beyond this machine: tokens would travel in the open. */
export function checkedOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || (url.origin !== value && `${url.origin}/` !== value))
    throw new SettingsError(`--public-url must be an origin such as https://mcp.example.com, got '${value}'`);
  if (url.protocol !== 'https:' && !isLoopback(url.hostname))
    throw new SettingsError(
      `--public-url must begin with https:// unless it is this machine, got '${value}'`,
    );
  return url.origin;
}

function identityIn(env: NodeJS.ProcessEnv): ServeOptions['identity'] {
  const { GROWPANEL_IDENTITY_URL: url, GROWPANEL_IDENTITY_KEY: key } = env;
  if (!url) return undefined;
  if (!URL.canParse(url)) throw new SettingsError(`GROWPANEL_IDENTITY_URL is not an address: '${url}'`);
  if (!key) throw new SettingsError('GROWPANEL_IDENTITY_URL is set; set GROWPANEL_IDENTITY_KEY too.');
  return { url, key };
}

/** @throws {@link SettingsError} for what cannot be; the message says what to do. */
export function serveOptions(args: readonly string[], env: NodeJS.ProcessEnv): ServeOptions | 'help' {
  let values: ReturnType<typeof parseServe>;
  try {
    values = parseServe(args);
  } catch (error) {
    const [first = ''] = (error as Error).message.split('\n');
    throw new SettingsError(`${first} See growpanel-mcp serve --help.`);
  }
  if (values.help) return 'help';
  const { 'public-url': publicUrl, database = 'growpanel-mcp.sqlite' } = values;
  if (/^postgres(?:ql)?:/.test(database))
    throw new SettingsError(
      'A PostgreSQL address belongs into GROWPANEL_MCP_DATABASE_URL: every user of the machine can read a command line.',
    );
  const perMinute: [number, number] = [1, 1_000_000];
  const days: [number, number] = [60 / day, 3650];
  const lifetime = (name: 'access-token-days' | 'refresh-token-days', fallback: number) =>
    Math.round(number(values[name], name, fallback, days) * day);
  const accessTokenSeconds = lifetime('access-token-days', 30);
  const refreshTokenSeconds = lifetime('refresh-token-days', 90);
  if (accessTokenSeconds > refreshTokenSeconds)
    throw new SettingsError('--access-token-days must not be more than --refresh-token-days.');
  return {
    port: number(values.port, 'port', 8787, [0, 65_535]),
    host: values.host ?? '127.0.0.1',
    publicUrl: publicUrl === undefined ? undefined : checkedOrigin(publicUrl),
    database,
    databaseUrl: env.GROWPANEL_MCP_DATABASE_URL || undefined,
    trustedProxies: number(values['trust-proxy'], 'trust-proxy', 0, [0, 10]),
    accessTokenSeconds,
    refreshTokenSeconds,
    callsPerMinute: number(values['calls-per-minute'], 'calls-per-minute', 300, perMinute),
    requestsPerMinute: number(values['requests-per-minute'], 'requests-per-minute', 600, perMinute),
    sessions: values.sessions === true,
    identity: identityIn(env),
    selection: selectionFrom(values),
  };
}

const parseServe = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      ...selectionOptions,
      ...{ port: text, host: text, 'public-url': text, database: text, 'trust-proxy': text },
      ...{ 'access-token-days': text, 'refresh-token-days': text },
      ...{ 'calls-per-minute': text, 'requests-per-minute': text },
      sessions: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  }).values;
