// What an answer means: a result, or an error.

import { errorFromResponse } from './errors/from-response.js';
import type { FailedCall } from './errors/growpanel-error.js';
import { InvalidResponseError } from './errors/invalid-response-error.js';
import type { Answer } from './exchange.js';
import type { OperationFacts, Result } from './operation.js';
import { retryAfter } from './retry.js';

/** Undefined when it is not JSON, which knows no undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the call resolves to; throws the error that the answer means. */
export function resultOf({ response, text }: Answer, as: OperationFacts, call: FailedCall): Result<unknown> {
  const { status, statusText, headers } = response;
  const json = parsed(text);
  // Made only for errors: a call that succeeds should cost little.
  const facts = () => ({ ...call, status, statusText, headers, body: json === undefined ? text : json });
  if (status >= 400) throw errorFromResponse({ ...facts(), retryAfter: retryAfter(headers, Date.now()) });
  const data = as.stream ? response.body : as.text ? text : json;
  if (!response.ok || (data === undefined && status !== 204)) {
    const what = response.ok
      ? `a body that is not JSON (${text.trim() ? headers.get('content-type') : 'empty'})`
      : `a redirect to ${headers.get('location') ?? 'elsewhere'}`;
    throw new InvalidResponseError(`The server answered ${status} with ${what}; check the base URL`, facts());
  }
  return { data, status, headers, requestId: headers.get('x-request-id') };
}
