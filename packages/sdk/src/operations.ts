// What `import … from '@growpanel/sdk/operations'` gives: operations one by one, for bundles that count bytes.
import type { Client } from './core/operation.js';
import type { RateLimiter } from './core/rate-limit.js';
import { type GrowPanelOptions, settle } from './core/settings.js';
import { createTransport } from './core/transport.js';

export type { Client, Operation, Options, Result } from './core/operation.js';
export { createRateLimiter, type RateLimiter } from './core/rate-limit.js';
export type { GrowPanelOptions } from './core/settings.js';
export * from './generated/operations.gen.js';

/** Settings of a client for single operations. */
export interface ClientOptions extends Omit<GrowPanelOptions, 'rateLimit'> {
  /**
   * Holds back requests that would exceed the API's documented limits: `createRateLimiter()`. A function of its own,
   * so that bundles without it stay small.
   * @default none
   */
  limiter?: RateLimiter | undefined;
}

/**
 * A client for single operations: the same key, retries and errors as `GrowPanel`, without its namespaces. A
 * bundler keeps only the operations that are imported.
 *
 * @throws `ArgumentError` when there is no key, or the base URL is none.
 * @example
 * ```ts
 * import { createClient, getReportsSummary } from '@growpanel/sdk/operations';
 *
 * const client = createClient();
 * const { data } = await getReportsSummary({ client });
 * ```
 */
export function createClient(options: ClientOptions = {}): Client {
  return createTransport(settle(options), options.limiter);
}
