// The web platform's types, taken from the program that uses the SDK. A program without the DOM's or Node's types
// gets the few members that matter, so that the SDK's declarations compile everywhere.

type Global<Name extends string, Fallback> = typeof globalThis extends { [K in Name]: { prototype: infer T } }
  ? T
  : Fallback;

/** HTTP headers of an answer: the platform's `Headers`. */
export type WebHeaders = Global<
  'Headers',
  {
    get(name: string): string | null;
    has(name: string): boolean;
    forEach(callback: (value: string, name: string) => void): void;
  }
>;

/** Ends calls early: the platform's `AbortSignal`. */
export type WebAbortSignal = Global<
  'AbortSignal',
  {
    readonly aborted: boolean;
    readonly reason: unknown;
    addEventListener(type: 'abort', listener: () => void): void;
    removeEventListener(type: 'abort', listener: () => void): void;
  }
>;

/** An answer as `fetch` gives it: the platform's `Response`. */
export type WebResponse = Global<
  'Response',
  {
    readonly ok: boolean;
    readonly status: number;
    readonly statusText: string;
    readonly type: string;
    readonly headers: WebHeaders;
    readonly body: { cancel(): Promise<void> } | null;
    text(): Promise<string>;
  }
>;

/** What `fetch` takes besides the address: the platform's `RequestInit`. */
export type WebRequestInit = typeof globalThis extends { fetch: (input: never, init?: infer Init) => unknown }
  ? NonNullable<Init>
  : {
      method?: string;
      headers?: Record<string, string>;
      body?: string;
      signal?: WebAbortSignal;
      redirect?: 'manual';
    };

/** A body as it comes: the platform's `ReadableStream` of bytes. */
export type WebStream = typeof globalThis extends { ReadableStream: { new (): infer Stream } }
  ? Stream & AsyncIterable<Uint8Array>
  : AsyncIterable<Uint8Array>;
