// `growpanel webhooks trigger`: a sample of an event, signed and sent to an application.
import type { GrowPanel } from '@growpanel/sdk';
import type { WebhookEvent } from '@growpanel/sdk/webhooks';
import type { Globals } from '../config/globals.js';
import { CliError } from '../errors/cli-error.js';
import { fetch } from '../http/fetch.js';
import { print } from '../output/print.js';
import { secretAsked, secretGiven } from './secret.js';
import { eventsIn } from './subscriptions.js';

export interface TriggerOptions {
  to: string;
  secretFile?: string;
  dryRun?: boolean;
}

export async function runTrigger(name: string, options: TriggerOptions, globals: Globals): Promise<void> {
  const { to, secretFile, dryRun } = options;
  const [event = name] = eventsIn(name);
  const gp = (await import('../config/client.js')).clientFor(globals);
  const { data: sample } = await gp.webhooks.sample({ path: { event } });
  if (dryRun) return print({ answer: sample, title: `Sample of ${event}` }, globals);
  const secret =
    secretGiven(secretFile) ?? (await secretOfListener(gp, to, event)) ?? (await secretAsked(''));
  const { sign } = await import('@growpanel/sdk/webhooks');
  // A new id each time: an application that acts once only would take the second one for a repetition.
  const fresh = { ...sample, id: `evt_sample_${Date.now().toString(36)}` } as WebhookEvent;
  const { body, headers } = await sign(fresh, secret);
  const started = performance.now();
  let status: number;
  let answer: string;
  try {
    const response = await fetch(to, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) });
    status = response.status;
    answer = await response.text();
  } catch (error) {
    const reason = (error as Error).message;
    throw new CliError(
      'network',
      `${to} cannot be reached: ${reason}`,
      'growpanel webhooks listen receives there.',
    );
  }
  const duration_ms = Math.round(performance.now() - started);
  const sent = { event_type: event, id: fresh.id, to, status, duration_ms, answer };
  await print({ answer: sent, title: 'Delivery' }, globals);
  if (status < 200 || status > 299) {
    throw new CliError('refused', `${to} answered ${status}`, 'An application answers a delivery with 2xx.');
  }
}

/** At a sandbox, the secret of the subscription that a listener has made for itself. */
async function secretOfListener(gp: GrowPanel, to: string, event: string): Promise<string | undefined> {
  try {
    const { data } = await gp.webhooks.list();
    const own = data.webhooks.find(
      ({ url, event_type }) => event_type === event && new URL(url).href === new URL(to).href,
    );
    if (!own) return undefined;
    const found = await gp.request('GET', '/_sandbox/webhooks/{id}' as string, { path: { id: own.id } });
    return (found.data as { secret?: string }).secret;
  } catch {
    // The API itself never says a secret twice.
    return undefined;
  }
}
