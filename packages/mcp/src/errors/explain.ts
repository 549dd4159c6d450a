// From what was thrown to words that help a model to mend its call.
import {
  AbortError,
  ArgumentError,
  type ConnectionError,
  type GrowPanelError,
  isGrowPanelError,
  type RateLimitError,
} from '@growpanel/sdk';
import { presentable } from './mask.js';
import { Refusal } from './refusal.js';

/** What to do about an answer of the API that is no success. */
function advice(error: GrowPanelError): string {
  switch (error.name) {
    case 'TimeoutError':
      return 'The API was too slow. Ask for less (a shorter range, a longer interval), or try again later.';
    case 'ConnectionError':
      return 'The API cannot be reached. Try again later; on your own machine check GROWPANEL_API_URL.';
    case 'InvalidResponseError':
      return 'What answers there is not the API, or it is down. Try again later; check GROWPANEL_API_URL.';
    case 'RateLimitError': {
      const wait = (error as RateLimitError).retryAfter;
      return `Too many calls. Wait ${wait === undefined ? 'a minute' : `${Math.ceil(wait)} s`}, then go on.`;
    }
  }
  switch (error.status) {
    case 400:
    case 409:
    case 422:
      return 'Correct the argument that is named, then call again.';
    case 401:
      return 'The API key is not accepted: it is wrong, expired or revoked. Only the user can change that.';
    case 403:
      return 'This API key may not do that: a read-only key cannot write. Only the user can change that.';
    case 404:
      return 'There is no such record or endpoint. Look up ids with list_customers, list_plans or manage_data list.';
    case 501:
      return 'The API cannot do this with these arguments. Leave out what is named.';
    default:
      return 'The API has a problem. Trying again later may help.';
  }
}

/** The sentence for a failed call: what was asked, what the API said (1 KB at most, no secrets), what to do. */
export function explain(error: unknown, secrets: readonly string[] = []): string {
  if (error instanceof Refusal) return presentable(error.message, secrets);
  if (error instanceof ArgumentError) return presentable(`${error.message}. Nothing was sent.`, secrets);
  if (error instanceof AbortError) return 'The call was cancelled.';
  if (!isGrowPanelError(error)) {
    return presentable(`Unexpected: ${error instanceof Error ? error.message : String(error)}`, secrets);
  }
  const failed: GrowPanelError | ConnectionError = error;
  const path = failed.url === undefined ? '' : ` ${new URL(failed.url).pathname}`;
  const asked = `${failed.method ?? ''}${path}`.trim();
  const status = failed.status === undefined ? 'failed' : `answered ${failed.status}`;
  return `${presentable(`${asked} ${status}: ${failed.message}`, secrets)}\n${advice(failed)}`;
}
