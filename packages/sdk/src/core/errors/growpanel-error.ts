// The base of every error that the SDK throws.

import type { WebHeaders } from '../web.js';

const brand = Symbol.for('growpanel.error');

/** What is known about a failed call. Every part may be missing when the call never got that far. */
export interface FailedCall {
  /** HTTP status; undefined when no answer came. */
  status?: number | undefined;
  /** The status in the server's words; empty over HTTP/2. */
  statusText?: string | undefined;
  /** The answer's body: parsed when it was JSON, else its text; undefined when no answer came. */
  body?: unknown;
  /** Headers of the answer; undefined when none came. */
  headers?: WebHeaders | undefined;
  /** HTTP method. */
  method?: string | undefined;
  /** Address of the request, without credentials. */
  url?: string | undefined;
  /** How often the call was sent. */
  attempts?: number | undefined;
  /** Seconds to wait before the next try, as the server asked; undefined when it did not. */
  retryAfter?: number | undefined;
  /** The error behind this one, when there is one. */
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
  declare readonly status: number | undefined;
  /** The status in the server's words; empty over HTTP/2, undefined when no answer came. */
  declare readonly statusText: string | undefined;
  /** The answer's body: parsed when it was JSON, else its text; undefined when no answer came. */
  declare readonly body: unknown;
  /** Headers of the answer; undefined when none came. */
  declare readonly headers: WebHeaders | undefined;
  /** The server's name for the request, to quote in support questions; null when it sent none. */
  declare readonly requestId: string | null;
  /** HTTP method; undefined when the call never got that far. */
  declare readonly method: string | undefined;
  /** Address of the request. Never holds the API key. */
  declare readonly url: string | undefined;
  /** How often the call was sent; 0 when it was refused before. */
  declare readonly attempts: number;
  /** Seconds to wait before the next try, as the server asked (429, 503); undefined when it did not. */
  declare readonly retryAfter: number | undefined;

  constructor(message: string, call: FailedCall = {}) {
    super(message, call);
    Object.assign(this, { attempts: 0, requestId: call.headers?.get('x-request-id') ?? null }, call);
  }

  /** @internal A mark that other copies of the package see, for which `instanceof` is blind. */
  [brand](): void {}
}

/**
 * Whether a value is an error of this SDK, even one thrown by another copy of the package, where `instanceof`
 * does not see it.
 */
export function isGrowPanelError(value: unknown): value is GrowPanelError {
  return typeof value === 'object' && value !== null && brand in value;
}
