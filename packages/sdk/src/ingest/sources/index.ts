// Sources that belong to no vendor, for '@growpanel/sdk/ingest' to give along with the engine.
export { lineOf } from './origin.js';
export type { Readable, ReadableStreamLike } from './read.js';
export { rows } from './records.js';
export type { RowKinds, Source } from './rows.js';
export { SourceError } from './source-error.js';
export {
  fromSubscriptions,
  type SubscriptionChange,
  type SubscriptionInputs,
  type SubscriptionRecord,
} from './subscriptions/index.js';
