// One request and its answer, redirects within the same origin included.
import { ConnectionError } from './errors/connection-error.js';
import type { FailedCall } from './errors/growpanel-error.js';
import type { Fetch } from './settings.js';
import type { WebRequestInit, WebResponse } from './web.js';

/** An answer with its body read, after which no stream is left open. The body of a stream is not. */
export interface Answer {
  response: WebResponse;
  text: string;
}

const longestRedirectChain = 5;

/**
 * Follows redirects by hand: key and body must not leave for another origin, and a redirected write must not
 * silently become a read. A redirect that is not followed is the answer.
 */
export async function exchange(
  fetch: Fetch,
  origin: string,
  init: WebRequestInit,
  call: FailedCall & { method: string; url: string },
  stream: boolean | undefined,
): Promise<Answer> {
  let { url } = call;
  try {
    for (let hops = 0; ; hops++) {
      const response = await fetch(url, init);
      const { status } = response;
      const location = [301, 302, 303, 307, 308].includes(status) && response.headers.get('location');
      const next = location && new URL(location, url);
      const keepsMethod = status > 306 || call.method === 'GET';
      if (!next || next.origin !== origin || !keepsMethod || hops >= longestRedirectChain)
        return { response, text: stream && response.ok ? '' : await response.text() };
      await response.body?.cancel();
      url = next.href;
    }
  } catch (error) {
    // The innermost reason: fetch wraps "connection refused" into "fetch failed".
    const reason = ((error as Error | undefined)?.cause ?? error) as Error;
    throw new ConnectionError(`Could not reach ${origin}: ${reason?.message || reason}`, {
      ...call,
      cause: error,
    });
  }
}
