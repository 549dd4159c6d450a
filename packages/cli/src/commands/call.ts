// What every command does in the end: one request through the SDK, and its answer printed.
import type { GrowPanel, RequestOptions, Result } from '@growpanel/sdk';
import type { Globals } from '../config/globals.js';
import { CliError } from '../errors/cli-error.js';
import { version } from '../version.js';

export interface Caller {
  (method: string, path: string, options?: RequestOptions): Promise<Result<unknown>>;
  /** For answers that are no JSON, and may be larger than the memory. */
  stream(
    operation: { method: string; path: string },
    options: RequestOptions,
  ): Promise<AsyncIterable<Uint8Array>>;
}

/** One client per run, made when the first request is. */
export function callerFor(globals: Globals): Caller {
  let client: Promise<GrowPanel> | undefined;
  const headers = { 'user-agent': `growpanel-cli/${version}` };
  const connected = () => {
    client ??= import('../config/client.js').then(({ clientFor }) => clientFor(globals));
    return client;
  };
  const call = async (method: string, path: string, options?: RequestOptions) =>
    (await connected()).request(method, path, { headers, ...options });
  return Object.assign(call, {
    stream: async ({ method, path }: { method: string; path: string }, options: RequestOptions) => {
      const answer = await (await connected()).stream(method, path, { headers, ...options });
      // It would end up in a file, with nobody looking at it.
      if (/^text\/html/i.test(answer.headers.get('content-type') ?? '')) {
        throw new CliError(
          'unexpected',
          'the server answered with a web page',
          'Is --api-url the address of the API?',
        );
      }
      return answer.data as AsyncIterable<Uint8Array>;
    },
  });
}
