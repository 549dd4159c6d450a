// The last requests of each account, with what was sent and answered. Keys are masked before they are kept.
import packageJson from '../../package.json' with { type: 'json' };
import { type Match, pathPattern } from './matching.js';

/** A body as it is kept: its beginning. */
export interface LoggedBody {
  type: string;
  text: string;
  /** Bytes of the whole body; more than `text` has when that was cut. */
  size: number;
}

export interface LoggedRequest {
  id: string;
  /** ISO 8601, real time. */
  started_at: string;
  duration_ms: number;
  method: string;
  url: string;
  /** Under the contract's name, without the query. */
  path: string;
  /** 0 when the connection was dropped. */
  status: number;
  request_headers: Record<string, string>;
  request_body: LoggedBody | null;
  response_headers: Record<string, string>;
  response_body: LoggedBody | null;
  /** Id of the fault that hit it. */
  fault: string | null;
}

const kept = 1000;
/** Characters of a body that are kept. */
const keptText = 8192;

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const secrets = new RegExp(`${uuid}\\.${uuid}|whsec_\\w+`, 'gi');
const secretHeaders = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key']);

export const masked = (text: string): string => text.replaceAll(secrets, '********');

/** The beginning of a text as a string of its own: a slice would keep the whole text in memory. */
export function loggedBody(bytes: Uint8Array | string, type: string): LoggedBody {
  const size = typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.length;
  const start =
    typeof bytes === 'string'
      ? Buffer.from(bytes.slice(0, keptText)).toString()
      : Buffer.from(bytes.subarray(0, keptText)).toString();
  return { type, text: masked(start), size };
}

export function loggedHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, secretHeaders.has(name) ? '********' : masked(value)]),
  );
}

export class RequestLog {
  readonly #byAccount = new Map<string, LoggedRequest[]>();

  add(accountId: string, entry: LoggedRequest): void {
    const entries = this.#byAccount.get(accountId) ?? [];
    entries.push(entry);
    // Now and then, not at every request: taking the first one off a list moves all others.
    if (entries.length >= kept + 200) entries.splice(0, entries.length - kept);
    this.#byAccount.set(accountId, entries);
  }

  /** Oldest first. */
  list(accountId: string, match: Match & { status?: number } = {}): LoggedRequest[] {
    const pattern = pathPattern(match.path ?? '*');
    return (this.#byAccount.get(accountId) ?? [])
      .slice(-kept)
      .filter(
        ({ method, path, status }) =>
          (match.method === undefined || match.method === method) &&
          (match.status === undefined || match.status === status) &&
          pattern.test(path),
      );
  }

  clear(accountId: string): void {
    this.#byAccount.delete(accountId);
  }
}

const pairs = (values: Iterable<[string, string]>) => [...values].map(([name, value]) => ({ name, value }));

/** The requests as an HTTP archive, which browsers and proxies open. */
export function har(entries: readonly LoggedRequest[]): object {
  const common = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 };
  return {
    log: {
      version: '1.2',
      creator: { name: packageJson.name, version: packageJson.version },
      entries: entries.map((entry) => {
        const { request_body: sent, response_body: answer } = entry;
        return {
          startedDateTime: entry.started_at,
          time: entry.duration_ms,
          request: {
            ...{ method: entry.method, url: entry.url, ...common },
            headers: pairs(Object.entries(entry.request_headers)),
            queryString: pairs(new URL(entry.url).searchParams),
            ...(sent === null ? {} : { postData: { mimeType: sent.type, params: [], text: sent.text } }),
            bodySize: sent?.size ?? 0,
          },
          response: {
            ...{ status: entry.status, statusText: '', ...common, redirectURL: '' },
            headers: pairs(Object.entries(entry.response_headers)),
            content: { size: answer?.size ?? 0, mimeType: answer?.type ?? '', text: answer?.text ?? '' },
            bodySize: answer?.size ?? -1,
          },
          cache: {},
          timings: { send: 0, wait: entry.duration_ms, receive: 0 },
          ...(entry.fault === null ? {} : { comment: `hit by ${entry.fault}` }),
        };
      }),
    },
  };
}
