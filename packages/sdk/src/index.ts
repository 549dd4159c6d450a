// What `import … from '@growpanel/sdk'` gives.
export { type CustomersWithPages, GrowPanel, type RequestOptions } from './client.js';
export * from './core/errors/index.js';
export type { CallSettings, CustomFilters, Result } from './core/operation.js';
export type { Pages } from './core/pagination.js';
export type { DateRange } from './core/query.js';
export type { GrowPanelOptions, Hooks, RequestEvent, ResponseEvent, RetryEvent } from './core/settings.js';
export type { Fetch } from './core/transport.js';
export { minorDigits } from './currency.js';
export { ageInMonths, anyValue, not, noValue } from './filters.js';
export type {
  Customers,
  Data,
  Notifications,
  Plans,
  Profile,
  RawOperations,
  Reports,
  Routes,
  Webhooks,
} from './generated/namespaces.gen.js';
export type * from './generated/types.gen.js';
