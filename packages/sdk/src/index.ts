// What `import … from '@growpanel/sdk'` gives.
export {
  type AnswerOf,
  type CustomersWithPages,
  GrowPanel,
  type OptionsOf,
  type RequestOptions,
} from './client.js';
export type { FailedCall } from './core/errors/growpanel-error.js';
export * from './core/errors/index.js';
export type { Call, CallOptions, CallSettings, Result } from './core/operation.js';
export type { Pages } from './core/pagination.js';
export type { DateRange } from './core/query.js';
export type {
  Fetch,
  GrowPanelOptions,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './core/settings.js';
export type { WebAbortSignal, WebHeaders, WebRequestInit, WebResponse, WebStream } from './core/web.js';
export { minorDigits } from './currency.js';
export { ageInMonths, anyValue, not, noValue } from './filters.js';
export type * from './generated/namespaces.gen.js';
export type * from './generated/types.gen.js';
