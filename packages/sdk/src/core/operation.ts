// The seam between generated operations and our transport: what an operation asks for, and what a call answers.
import type { WebAbortSignal, WebHeaders } from './web.js';

/** What an operation takes, as the generated types describe it. */
export interface OperationInput {
  path?: unknown;
  query?: unknown;
  body?: unknown;
}

/** Settings of one call. */
export interface CallSettings {
  /** Ends the call when it fires; the promise then rejects with an `AbortError`. */
  signal?: WebAbortSignal;
  /**
   * Milliseconds until the call is given up, reading the answer included. 0 waits for ever.
   * @default the client's `timeout`
   */
  timeout?: number;
  /**
   * How often a call that failed in passing is tried again.
   * @default the client's `maxRetries`
   */
  maxRetries?: number;
  /** Headers to add, or to replace the client's by the same name. */
  headers?: Record<string, string>;
  /**
   * Allows a repetition of calls that might act twice, such as creating a webhook subscription.
   * @default false
   */
  retryUnsafe?: boolean;
}

/** What every call resolves to. */
export interface Result<Data> {
  /** The answer's body; undefined when there is none (204). */
  data: Data;
  /** HTTP status. */
  status: number;
  /** Headers of the answer. */
  headers: WebHeaders;
  /** The server's name for this request, when it sends one. Quote it in support questions. */
  requestId: string | null;
}

type Given<Data, Key extends 'body' | 'path' | 'query', More = unknown> = Key extends keyof Data
  ? [Exclude<Data[Key], undefined>] extends [never]
    ? unknown
    : undefined extends Data[Key]
      ? { [K in Key]?: Exclude<Data[Key], undefined> & More }
      : { [K in Key]: Data[Key] & More }
  : unknown;

/** The argument of a call: `path`, `query` and `body` where the operation has them, and call settings. */
export type CallOptions<Data extends OperationInput, QueryMore = unknown> = CallSettings &
  Given<Data, 'path'> &
  Given<Data, 'query', QueryMore> &
  Given<Data, 'body'>;

/** A method of the client: optional argument unless the operation requires something. */
export type Call<Data extends OperationInput, Answer, QueryMore = unknown> =
  object extends CallOptions<Data, QueryMore>
    ? (options?: CallOptions<Data, QueryMore>) => Promise<Result<Answer>>
    : (options: CallOptions<Data, QueryMore>) => Promise<Result<Answer>>;

/** What the transport has to know of an operation besides its route. */
export interface OperationFacts {
  /** Whether a POST creates or updates by id: sending the same once more changes nothing. */
  repeatable?: boolean;
  /** Whether the answer is text rather than JSON. */
  text?: boolean;
  /** Whether the answer's body is handed over as it comes. */
  stream?: boolean;
}

/** What an operation hands to the transport. */
export interface OperationRequest extends CallSettings, OperationFacts {
  path?: unknown;
  query?: unknown;
  body?: unknown;
}

/**
 * What sends calls: `createClient()` makes one.
 *
 * @param route path template, `/data/customers/{id}`.
 */
export type Client = <Answer>(
  method: string,
  route: string,
  request: OperationRequest,
) => Promise<Result<Answer>>;

/** What an operation by itself takes: its client, what the operation needs, and settings of the call. */
export type Options<Data extends OperationInput, QueryMore = unknown> = CallOptions<Data, QueryMore> & {
  /** What sends the call: `createClient()`. */
  client: Client;
};

/** An operation by itself. The client's methods are typed from what this was made of. */
export type Operation<Data extends OperationInput, Answer, QueryMore = unknown> = (
  options: Options<Data, QueryMore>,
) => Promise<Result<Answer>>;
