// Prints a failure to standard error, in the form that standard output has.
import { visible } from '../output/escape.js';
import { type Format, isJson } from '../output/format.js';
import type { Failure } from './explain.js';

export function report(failure: Failure, format: Format): void {
  const { code, message, status, requestId, hint } = failure;
  if (isJson(format)) {
    const error = { code, message, status, request_id: requestId, hint };
    process.stderr.write(`${JSON.stringify({ error })}\n`);
    return;
  }
  const request = requestId ? ` [request ${requestId}]` : '';
  process.stderr.write(`growpanel: ${visible(message + request)}\n`);
  if (hint) process.stderr.write(`${visible(hint)}\n`);
}
