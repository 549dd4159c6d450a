// The options of a sandbox, and which of them cannot be.
import type { Settings } from '@growpanel/metrics';
import { isKey } from './authenticate.js';
import { isDay } from './control/clock.js';
import { isSeed, type Seed, seedForms } from './control/seeds.js';
import { currencyExists } from './ingest/fields.js';
import { timezoneExists } from './timezone.js';

/** An option that cannot be; the message names it. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/**
 * How to run a sandbox. Everything has a default: an empty account in memory, on a free port of this machine.
 *
 * @example
 * const options: SandboxOptions = { seed: 'golden', currency: 'usd', timezone: 'Europe/Copenhagen' };
 */
export interface SandboxOptions extends Partial<Settings> {
  /** What the sandbox holds at first. @default 'empty' */
  seed?: Seed;
  /**
   * A day on which the clocks of accounts stand when they are made, `YYYY-MM-DD`. All seeds but `empty` bring their own.
   * Where the data is kept, clocks are kept with it; `now` then moves the clock of the first account, and no other.
   */
  now?: string;
  /** Folder that keeps the data. Without it everything is in memory and gone at the end. */
  data?: string;
  /**
   * A PostgreSQL to keep the data in, `postgres://user:password@host:5432/database`, instead of a folder. Several
   * sandboxes may share it: they hold the same accounts, each with its clock. Needs the package `pg`.
   */
  databaseUrl?: string;
  /** Key for the first account, two UUIDs with a dot between them. Without it a new one is made, or the folder's used. */
  apiKey?: string;
  /** Port to listen on; 0 takes a free one. @default 0 */
  port?: number;
  /** Address to listen on. @default '127.0.0.1' */
  host?: string;
  /** Refuse body fields and query parameters that the contract does not declare. @default false */
  strict?: boolean;
  /**
   * Origins, such as `https://mcp.example.com`, that people may be sent back to after they signed in. Loopback
   * addresses always may.
   * @default []
   */
  signInOrigins?: readonly string[];
  /** Largest request body, in bytes. @default 20000000 */
  maxBodyBytes?: number;
  /** Whether the documented limits on requests hold, per account and minute. @default false */
  rateLimits?: boolean;
  /**
   * Pause before a webhook that did not arrive is sent again, in milliseconds; each later pause is four times as long.
   * @default 1000
   */
  webhookRetryMs?: number;
}

function refuse(option: string, reason: string): never {
  throw new OptionError(`${option} ${reason}`);
}

/** Throws for what cannot be. */
export function checkOptions(options: SandboxOptions): void {
  const { seed, now, port, currency, timezone, weekStart, churnRecognition, refunds } = options;
  if (seed !== undefined && !isSeed(seed)) refuse('seed', `must be one of ${seedForms}, got '${seed}'`);
  if (now !== undefined && !isDay(now))
    refuse('now', `must be a day that exists, written YYYY-MM-DD, got '${now}'`);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535))
    refuse('port', `must be a number from 0 to 65535, got '${port}'`);
  for (const origin of options.signInOrigins ?? [])
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      refuse('signInOrigins', `must be origins such as https://mcp.example.com, got '${origin}'`);
  if (options.databaseUrl !== undefined && options.data !== undefined)
    refuse('databaseUrl', 'and data exclude each other');
  if (options.apiKey !== undefined && !isKey(options.apiKey))
    refuse('apiKey', 'must be two UUIDs with a dot between them');
  const { webhookRetryMs = 1000 } = options;
  if (!(Number.isInteger(webhookRetryMs) && webhookRetryMs >= 1 && webhookRetryMs <= 3_600_000))
    refuse('webhookRetryMs', `must be a whole number from 1 to 3600000, got '${webhookRetryMs}'`);
  if (currency !== undefined && !currencyExists(currency))
    refuse('currency', `must be a currency of ISO 4217, got '${currency}'`);
  if (timezone !== undefined && !timezoneExists(timezone))
    refuse('timezone', `must be a time zone such as Europe/Copenhagen, got '${timezone}'`);
  if (weekStart !== undefined && weekStart !== 0 && weekStart !== 1)
    refuse('weekStart', `must be 0 (Sunday) or 1 (Monday), got '${weekStart}'`);
  if (churnRecognition !== undefined && !['end_of_period', 'immediate'].includes(churnRecognition))
    refuse('churnRecognition', `must be end_of_period or immediate, got '${churnRecognition}'`);
  if (refunds !== undefined && !['proportional', 'ignore'].includes(refunds))
    refuse('refunds', `must be proportional or ignore, got '${refunds}'`);
}

/** The settings of the engine among the options. */
export function engineSettings(options: SandboxOptions): Partial<Settings> {
  const { currency, timezone, weekStart, churnRecognition, autoChurn, graceDays, refunds } = options;
  const settings = {
    currency: currency?.toLowerCase(),
    ...{ timezone, weekStart, churnRecognition, autoChurn, graceDays, refunds },
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
