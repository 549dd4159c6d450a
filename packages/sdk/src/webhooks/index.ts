// What `import … from '@growpanel/sdk/webhooks'` gives: checking deliveries, and signing them in tests.
import type { WebHeaders } from '../core/web.js';
import type { WebhookEvent } from '../generated/types.gen.js';
import { isSignedBy, parseSignature, signatureHeader, signatureOf } from './signature.js';
import { WebhookVerificationError } from './webhook-verification-error.js';

export type {
  CustomerEvent,
  ImportEvent,
  InvoiceEvent,
  MovementEvent,
  PlanEvent,
  WebhookEvent,
} from '../generated/types.gen.js';
export { signatureHeader, WebhookVerificationError };

/** Headers as any server has them: `Headers`, a plain object, or the signature header's value itself. */
export type IncomingHeaders =
  | WebHeaders
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | string;

/** How strictly `verify` looks at a delivery's time. */
export interface VerifyOptions {
  /**
   * Seconds that the delivery's time may differ from now, so that a recorded one cannot be sent again later.
   * 0 accepts any time.
   * @default 300
   */
  tolerance?: number;
  /** The time to compare with, for tests. @default now */
  now?: Date;
}

function headerOf(headers: IncomingHeaders): string | undefined {
  if (typeof headers === 'string') return headers;
  if (typeof (headers as WebHeaders).get === 'function')
    return (headers as WebHeaders).get(signatureHeader) ?? undefined;
  const entry = Object.entries(headers).find(([name]) => name.toLowerCase() === signatureHeader);
  return [entry?.[1] ?? []].flat()[0] as string | undefined;
}

/**
 * Checks that a delivery comes from GrowPanel, and returns its event.
 *
 * `body` is the request's body exactly as it came: parsed and written again, it would not match its signature.
 * Deliveries are repeated until they are answered with 2xx, so keep `event.id` to act once.
 *
 * @throws {@link WebhookVerificationError} when the signature is missing, wrong or too old, or the body is no event.
 * @example
 * ```ts
 * app.post('/growpanel', async (request) => {
 *   const event = await verify(await request.text(), request.headers, process.env.GROWPANEL_WEBHOOK_SECRET!);
 *   if (event.event_type === 'movement.churn') await tellSales(event.data.customer, event.data.movement.mrr_change);
 *   return new Response(null, { status: 204 });
 * });
 * ```
 */
export async function verify(
  body: string,
  headers: IncomingHeaders,
  secret: string,
  { tolerance = 300, now = new Date() }: VerifyOptions = {},
): Promise<WebhookEvent> {
  if (!secret)
    throw new WebhookVerificationError('No secret: pass the one that the subscription was created with.');
  if (typeof body !== 'string') {
    throw new WebhookVerificationError(
      'body must be the text of the request as it came, before any JSON parsing.',
    );
  }
  const header = headerOf(headers);
  if (!header) throw new WebhookVerificationError(`The header ${signatureHeader} is missing.`);
  const parsed = parseSignature(header);
  if (!parsed)
    throw new WebhookVerificationError(`The header ${signatureHeader} is not of the form t=…,v1=….`);
  const { seconds, signatures } = parsed;
  if (!(await isSignedBy(secret, body, seconds, signatures))) {
    throw new WebhookVerificationError(
      'The signature does not match: another secret, or a body that was changed.',
    );
  }
  const age = Math.abs(now.getTime() / 1000 - seconds);
  if (tolerance > 0 && age > tolerance) {
    throw new WebhookVerificationError(
      `The delivery is ${Math.round(age)} s away from now, more than ${tolerance} s.`,
    );
  }
  try {
    const event = JSON.parse(body) as WebhookEvent;
    if (typeof event.event_type === 'string') return event;
  } catch {}
  throw new WebhookVerificationError('The body is signed, and is no event.');
}

/**
 * Signs an event the way GrowPanel does, for an application's own tests.
 *
 * @param timestamp when it is sent. @default now
 * @returns the body and the headers of the delivery.
 * @example
 * ```ts
 * const { body, headers } = await sign(event, 'secret');
 * const response = await app.request('/growpanel', { method: 'POST', body, headers });
 * ```
 */
export async function sign(
  event: WebhookEvent,
  secret: string,
  timestamp: Date = new Date(),
): Promise<{ body: string; headers: Record<string, string> }> {
  const body = JSON.stringify(event);
  const signature = await signatureOf(body, secret, Math.floor(timestamp.getTime() / 1000));
  return { body, headers: { 'content-type': 'application/json', [signatureHeader]: signature } };
}
