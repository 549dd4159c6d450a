// From node:http to the web's `Request` and back.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Arrival } from '../door.js';

/** Bytes of a request at most: a tool call is small, and a stranger's body is held in memory. */
const maxBodyBytes = 4_000_000;

export interface ListenerSettings {
  /** Replaces scheme and host of what came in: behind a proxy neither is what the client saw. */
  publicUrl: string;
  /** Proxies in front whose word is taken. */
  trustedProxies: number;
  serve(request: Request, arrival: Arrival): Promise<Response>;
}

/** The address that the last of the proxies we trust has seen. What lies before it anyone can write. */
export function addressOf(incoming: IncomingMessage, trustedProxies: number): string {
  const direct = incoming.socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return direct;
  const forwarded = [incoming.headers['x-forwarded-for'] ?? []].flat().join(',');
  const seen = forwarded
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return seen[seen.length - trustedProxies] ?? seen[0] ?? direct;
}

const tooLong = () =>
  Response.json(
    { error: 'invalid_request', error_description: `A request has at most ${maxBodyBytes} bytes.` },
    { status: 413, headers: { connection: 'close' } },
  );

function limited(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  let length = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        length += chunk.length;
        if (length > maxBodyBytes) controller.error(new Error('The request is too long'));
        else controller.enqueue(chunk);
      },
    }),
  );
}

export function listener(settings: ListenerSettings): Server {
  const background = { waitUntil: (work: Promise<unknown>) => void work.catch(() => {}) };
  const answer = async (arrived: Request, { incoming }: { incoming: IncomingMessage }): Promise<Response> => {
    if (Number(arrived.headers.get('content-length') ?? 0) > maxBodyBytes) return tooLong();
    const { pathname, search } = new URL(arrived.url);
    const { method, headers, signal } = arrived;
    const body = method === 'GET' || method === 'HEAD' ? null : arrived.body;
    const request = new Request(`${settings.publicUrl}${pathname}${search}`, {
      ...{ method, headers, signal },
      ...(body && { body: limited(body), duplex: 'half' as const }),
    });
    return settings.serve(request, {
      ...background,
      address: addressOf(incoming, settings.trustedProxies),
    });
  };
  const listen = getRequestListener((request, env) => answer(request, env as { incoming: IncomingMessage }), {
    overrideGlobalObjects: false,
  });
  return createServer({ requestTimeout: 60_000, headersTimeout: 20_000 }, (incoming, outgoing) => {
    void listen(incoming, outgoing);
  });
}
