// What `import … from '@growpanel/sdk'` gives.
export { GrowPanel, type GrowPanelOptions } from './client.js';
export * from './core/errors/index.js';
export type { CallSettings, CustomFilters, Result } from './core/operation.js';
export type { Fetch } from './core/transport.js';
export type {
  Customers,
  Data,
  Notifications,
  Plans,
  Profile,
  RawOperations,
  Reports,
  Webhooks,
} from './generated/namespaces.gen.js';
export type * from './generated/types.gen.js';
