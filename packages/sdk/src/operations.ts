// What `import … from '@growpanel/sdk/operations'` gives: operations one by one, for bundles that count bytes.
import type { Client } from './core/operation.js';
import { type GrowPanelOptions, settle } from './core/settings.js';
import { clientOver, createSend } from './core/transport.js';

export type { Client } from './core/operation.js';
export type { GrowPanelOptions } from './core/settings.js';
export * from './generated/operations.gen.js';

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
export function createClient(options: GrowPanelOptions = {}): Client {
  return clientOver(createSend(settle(options)));
}
