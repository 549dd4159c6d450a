// The base of every error that the SDK throws.

import type { WebHeaders } from '../web.js';

const brand = Symbol.for('growpanel.error');

/** What is known about a failed call. Every part may be missing when the call never got that far. */
export interface FailedCall {
  /** HTTP status; undefined when no answer came. */
  status?: number | undefined;
  statusText?: string | undefined;
  /** The answer's body: parsed when it was JSON, else its text; undefined when no answer came. */
  body?: unknown;
  headers?: WebHeaders | undefined;
  /** HTTP method. */
  method?: string | undefined;
  /** Address of the request, without credentials. */
  url?: string | undefined;
  /** How often the call was sent. */
  attempts?: number | undefined;
  cause?: unknown;
}

/**
 * Something went wrong with a call. Each kind of failure has a subclass; `status` tells HTTP failures apart
 * without them.
 *
 * @example
 * ```ts
 * try {
 *   await gp.customers.detail({ path: { id: 'cus_1' } });
 * } catch (err) {
 *   if (err instanceof GrowPanelError && err.status === 404) console.log('No such customer');
 *   else throw err;
 * }
 * ```
 */
export class GrowPanelError extends Error {
  override readonly name: string = 'GrowPanelError';
  /** HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  readonly statusText: string | undefined;
  /** The answer's body: parsed when it was JSON, else its text; undefined when no answer came. */
  readonly body: unknown;
  readonly headers: WebHeaders | undefined;
  /** The server's name for the request, to quote in support questions; null when it sent none. */
  readonly requestId: string | null;
  readonly method: string | undefined;
  /** Address of the request. Never holds the API key. */
  readonly url: string | undefined;
  /** How often the call was sent; 0 when it was refused before. */
  readonly attempts: number;

  constructor(message: string, call: FailedCall = {}) {
    super(message, call.cause === undefined ? undefined : { cause: call.cause });
    this.status = call.status;
    this.statusText = call.statusText;
    this.body = call.body;
    this.headers = call.headers;
    this.requestId = call.headers?.get('x-request-id') ?? null;
    this.method = call.method;
    this.url = call.url;
    this.attempts = call.attempts ?? 0;
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * Whether a value is an error of this SDK, even one thrown by another copy of the package, where `instanceof`
 * does not see it.
 */
export function isGrowPanelError(value: unknown): value is GrowPanelError {
  return typeof value === 'object' && value !== null && brand in value;
}
