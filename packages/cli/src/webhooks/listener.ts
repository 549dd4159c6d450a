// Receives deliveries on this machine, checks who sent them, and hands them on.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookEvent } from '@growpanel/sdk/webhooks';
import { usageError } from '../errors/cli-error.js';
import { fetch } from '../http/fetch.js';

const largestDelivery = 1024 * 1024;

export interface Delivery {
  received: string;
  /** Undefined when it could not be believed. */
  event: WebhookEvent | undefined;
  /** Why it was refused, or could not be handed on. */
  problem?: string;
  /** What the application answered; with nobody to hand it on to, what was answered here. */
  status: number;
  /** Milliseconds until then. */
  duration: number;
}

export interface ListenerOptions {
  port: number;
  forwardTo: string | undefined;
  /** Any of them may have signed. Undefined believes everything. */
  secrets: readonly string[] | undefined;
  onDelivery(delivery: Delivery): void;
}

export async function listen(options: ListenerOptions): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => void answer(request, response, options));
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const words = code === 'EADDRINUSE' ? 'is taken' : `cannot be had: ${message}`;
      reject(usageError(`port ${options.port} ${words}`, 'Choose another one with --port N; 0 takes any.'));
    });
    server.listen(options.port, '127.0.0.1', () => resolve());
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: ListenerOptions) {
  const started = performance.now();
  const respond = (status: number, text: string, seen: Pick<Delivery, 'event' | 'problem'>) => {
    response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
    const duration = Math.round(performance.now() - started);
    options.onDelivery({ received: new Date().toISOString(), status, duration, ...seen });
  };
  if (request.method !== 'POST') {
    response.writeHead(405, { allow: 'POST' }).end();
    return;
  }
  let body: string;
  try {
    body = await bodyOf(request);
  } catch (error) {
    return respond(413, 'too large', { event: undefined, problem: (error as Error).message });
  }
  let event: WebhookEvent | undefined;
  try {
    event = await believed(body, request, options.secrets);
  } catch (error) {
    const problem = (error as Error).message;
    return respond(400, problem, { event: undefined, problem });
  }
  if (!options.forwardTo) return respond(200, 'ok', { event });
  try {
    const { status, text } = await handedOn(options.forwardTo, body, request);
    respond(status, text, { event });
  } catch (error) {
    // So that it is sent again.
    const reason = (error as Error).message;
    respond(502, reason, { event, problem: `${options.forwardTo} cannot be reached: ${reason}` });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > largestDelivery) throw new Error('larger than 1 MB, which no delivery is');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function believed(
  body: string,
  { headers }: IncomingMessage,
  secrets: readonly string[] | undefined,
): Promise<WebhookEvent> {
  if (!secrets) return JSON.parse(body) as WebhookEvent;
  const { verify } = await import('@growpanel/sdk/webhooks');
  let refusal: unknown;
  for (const secret of secrets) {
    try {
      return await verify(body, headers, secret);
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}

/** Byte for byte, so that the application can check the signature itself. */
async function handedOn(url: string, body: string, { headers }: IncomingMessage) {
  const own = Object.entries(headers).filter(
    ([name]) => !/^(host|connection|content-length|transfer-encoding|accept-encoding)$/.test(name),
  );
  const init = { method: 'POST', headers: Object.fromEntries(own) as Record<string, string>, body };
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) });
  return { status: response.status, text: await response.text() };
}
