// The shape of one operation in the generated table of routes.
import type { operations } from './generated/api.gen.js';

export type OperationId = keyof operations;

/** A request schema whose rows may come one by one or in an array. */
export type BulkSchema = 'CustomerInput' | 'PlanInput' | 'InvoiceInput';

export interface Route {
  id: OperationId;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** Status of the successful answer. */
  status: 200 | 201;
  /** Query parameter → what it means when it is left out; empty when that cannot be said in one word. */
  query: Readonly<Record<string, string>>;
  /** Whether any `custom_<key>` parameter narrows the answer. */
  customFilters?: boolean;
  bulk?: BulkSchema;
  body?: 'required' | 'optional';
}

export interface RateLimits {
  /** Seconds. */
  window: number;
  limits: readonly { method: string; path?: string; requests: number }[];
}
