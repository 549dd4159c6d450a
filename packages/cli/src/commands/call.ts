// What every command does in the end: one request through the SDK, and its answer printed.
import type { GrowPanel, RequestOptions, Result } from '@growpanel/sdk';
import type { Globals } from '../config/globals.js';
import { version } from '../version.js';

export type Caller = (method: string, path: string, options?: RequestOptions) => Promise<Result<unknown>>;

/** One client per run, made when the first request is. */
export function callerFor(globals: Globals): Caller {
  let client: Promise<GrowPanel> | undefined;
  const headers = { 'user-agent': `growpanel-cli/${version}` };
  return async (method, path, options) => {
    client ??= import('../config/client.js').then(({ clientFor }) => clientFor(globals));
    return (await client).request(method, path, { headers, ...options });
  };
}
