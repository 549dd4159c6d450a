// `growpanel webhooks listen`, from its options to Ctrl-C.
import type { GrowPanel } from '@growpanel/sdk';
import type { Globals } from '../config/globals.js';
import { CliError, usageError } from '../errors/cli-error.js';
import { isLoopback } from '../http/proxy.js';
import { interruptible } from '../interrupt.js';
import { visible } from '../output/escape.js';
import { formatOf } from '../output/format.js';
import { type Paint, paintFor } from '../output/paint.js';
import { type Delivery, listen } from './listener.js';
import { secretAsked, secretGiven } from './secret.js';
import { eventsIn, type Registration, subscribe } from './subscriptions.js';

export interface ListenOptions {
  forwardTo?: string;
  port: string;
  register?: boolean;
  events?: string;
  publicUrl?: string;
  secretFile?: string;
  verify: boolean;
}

export async function runListener(options: ListenOptions, globals: Globals): Promise<void> {
  const { forwardTo, publicUrl } = options;
  const port = Number(options.port);
  if (!/^\d{1,5}$/.test(options.port) || port > 65_535) {
    throw usageError(`--port must be a number from 0 to 65535, got '${options.port}'`);
  }
  for (const [name, url] of Object.entries({ '--forward-to': forwardTo, '--public-url': publicUrl })) {
    if (url !== undefined && !isWebAddress(url))
      throw usageError(`${name} must be an http(s) address, got '${url}'`);
  }
  const events = eventsIn(options.events);
  const gp = options.register ? await connected(globals, publicUrl) : undefined;
  if (!gp && (options.events ?? publicUrl)) throw usageError('--events and --public-url go with --register');
  const secrets: string[] = [];
  if (!gp && options.verify) {
    const otherwise = 'At a sandbox --register makes a subscription.';
    secrets.push(secretGiven(options.secretFile) ?? (await secretAsked(otherwise)));
  }
  const show = printer(globals);
  const believed = options.verify ? secrets : undefined;
  const { url, server } = await listen({ port, forwardTo, secrets: believed, onDelivery: show });
  let registration: Registration | undefined;
  try {
    if (gp) registration = await subscribe(gp, publicUrl ?? url, events);
    secrets.push(...(registration?.secrets ?? []));
    const subscribed = registration ? `, subscribed to ${events.length} events` : '';
    const on = forwardTo ? `; deliveries go on to ${visible(forwardTo)}` : '';
    process.stderr.write(`growpanel: listening on ${url}${subscribed}${on}; Ctrl-C stops\n`);
    await new Promise<void>((stop) => void interruptible(stop, () => new Promise(() => {})));
  } finally {
    server.closeAllConnections();
    server.close();
    await registration?.remove();
  }
}

const isWebAddress = (text: string): boolean => {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
};

async function connected(globals: Globals, publicUrl: string | undefined): Promise<GrowPanel> {
  const gp = (await import('../config/client.js')).clientFor(globals);
  if (publicUrl || isLoopback(new URL(gp.baseUrl).hostname)) return gp;
  throw new CliError(
    'usage',
    `${gp.baseUrl} cannot reach this machine`,
    'Give the address of a tunnel with --public-url, or use a sandbox.',
  );
}

/** A line for people, a line of JSON for programs. */
function printer({ format, color }: Globals): (delivery: Delivery) => void {
  if (formatOf(format) !== 'table')
    return (delivery) => void process.stdout.write(`${JSON.stringify(delivery)}\n`);
  const paint = paintFor(color);
  return (delivery) => void process.stdout.write(`${deliveryLine(delivery, paint)}\n`);
}

function deliveryLine({ received, event, problem, status, duration }: Delivery, paint: Paint): string {
  const good = status >= 200 && status < 300;
  const what = event ? `${event.event_type}  ${event.id}` : 'refused';
  const words = [
    paint(received.slice(11, 19), 'faint'),
    visible(what),
    paint(`→ ${status}`, good ? 'good' : 'bad'),
    paint(`${duration} ms`, 'faint'),
    problem && visible(problem),
  ];
  return words.filter(Boolean).join('  ');
}
