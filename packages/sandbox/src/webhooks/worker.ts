// Sends what is due, and tries again what did not arrive. It follows the real time, whatever the clock says.
import { createHmac } from 'node:crypto';
import type { Database } from '../store/database.js';
import * as store from '../store/deliveries.js';
import { isConnectionLost } from '../store/dialects/postgres-errors.js';
import { isUnwritable } from '../store/dialects/unwritable.js';

/** Attempts until a delivery is given up. */
const maxTries = 6;
const timeoutMs = 10_000;
/** Deliveries under way at once. */
const batch = 16;
/** How long a process has deliveries to itself; longer than an attempt may take. */
const claimMs = 3 * timeoutMs;
/** How long to sleep when nothing is due. Requests wake it; this is for what happens without one. */
const idleMs = 1000;

export interface Worker {
  /** Something may be due. */
  wake(): void;
  /** Breaks off what is under way: it stays due. */
  stop(): Promise<void>;
}

/** The value of the signature header: the time, and what only who has the secret can compute from time and body. */
export function signature(secret: string, seconds: number, body: string): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

async function attempt(
  { url, body, secret, id }: store.DueDelivery,
  stopped: AbortSignal,
): Promise<store.Attempt> {
  const now = Date.now();
  const at = new Date(now).toISOString();
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'growpanel-delivery': id,
        'growpanel-signature': signature(secret ?? '', Math.floor(now / 1000), body),
      },
      signal: AbortSignal.any([stopped, AbortSignal.timeout(timeoutMs)]),
    });
    await response.body?.cancel();
    const error = response.ok ? null : `answered with ${response.status}`;
    return { at, status: response.status, error };
  } catch (error) {
    const { name, message, cause } = error as Error;
    const why = name === 'TimeoutError' ? `no answer in ${timeoutMs} ms` : message;
    return { at, status: null, error: cause instanceof Error ? `${why}: ${cause.message}` : why };
  }
}

/** @param retryMs pause before the second attempt; each later pause is four times as long. */
export function startWorker(db: Database, retryMs: number): Worker {
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;

  async function deliver(delivery: store.DueDelivery): Promise<void> {
    if (delivery.secret === null) {
      // Whoever ended the subscription does not want the rest either.
      await store.update(db, delivery, { status: 'failed', claimed_until: 0 });
      return;
    }
    const made = await attempt(delivery, signal);
    if (signal.aborted) {
      await store.update(db, delivery, { claimed_until: 0 });
      return;
    }
    const tries = delivery.tries + 1;
    const status = made.error === null ? 'delivered' : tries < maxTries ? 'pending' : 'failed';
    const attempts = JSON.stringify([...(JSON.parse(delivery.attempts) as store.Attempt[]), made]);
    const due = Date.now() + retryMs * 4 ** (tries - 1);
    await store.update(db, delivery, { status, tries, attempts, due, claimed_until: 0 });
  }

  async function run(): Promise<void> {
    do {
      again = false;
      for (;;) {
        if (signal.aborted) break;
        const now = Date.now();
        const claimed = await store.claim(db, { now, until: now + claimMs, limit: batch });
        if (claimed.length === 0) break;
        await Promise.all(claimed.map(deliver));
      }
    } while (again && !signal.aborted);
    if (signal.aborted) return;
    const next = await store.nextDue(db, Date.now());
    sleep(next === undefined ? idleMs : Math.min(Math.max(next - Date.now(), 1), idleMs));
  }

  function sleep(pause: number): void {
    clearTimeout(timer);
    timer = setTimeout(wake, pause);
    timer.unref();
  }

  function wake(): void {
    if (signal.aborted) return;
    again = true;
    running ??= run()
      .catch((error: Error) => {
        if (signal.aborted) return;
        const isExpected = isConnectionLost(error) || isUnwritable(error);
        const said = isExpected ? error.message : (error.stack ?? error.message);
        process.stderr.write(`webhooks: ${said}\n`);
        sleep(idleMs);
      })
      .finally(() => {
        running = undefined;
      });
  }

  wake();
  return {
    wake,
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
