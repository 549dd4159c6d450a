// Sends one batch and says what became of each row: waits when told to, tries again what failed in passing, and
// splits what fails for good until the rows that cause it stand alone.

import { type GrowPanelError, isGrowPanelError } from '../core/errors/growpanel-error.js';
import { InvalidResponseError } from '../core/errors/invalid-response-error.js';
import { backoff, passing } from '../core/retry.js';
import type { ImportResults } from '../generated/types.gen.js';
import type { Clock } from './clock.js';
import type { Halt } from './halt.js';
import type { Limiter } from './limiter.js';
import type { RecordBody } from './rows.js';

/** What the API did with one row. */
export type Answer =
  | { stored: true }
  | {
      stored: false;
      field: string;
      reason: string;
      /** Whether it may be taken later: what it refers to may come, or the server may recover. */
      mayPass: boolean;
    };

export interface PushOptions {
  /** One request, without repetitions. */
  call(rows: readonly RecordBody[]): Promise<ImportResults>;
  limiter: Limiter;
  clock: Clock;
  halt: Halt;
  /** How often a request is tried again after a passing failure. */
  maxRetries: number;
  /** A batch of so many rows was too large. */
  onTooLarge(rows: number): void;
}

/** Answers "too many requests" in a row, for one batch, until the API counts as unusable. */
const longestPatience = 20;

/** Milliseconds; who is told to wait longer than this had better stop, and go on another time. */
const longestPause = 10 * 60_000;

/** Failures in a row, of any batch, until the server rather than some row is taken for broken. */
const allFailing = 20;

/** Splits a message of the API, `plan_id: no plan 'x'`, at the field that it names. */
export function fieldAndReason(message: string): { field: string; reason: string } {
  const named = /^([a-z_]+(?:\.\w+)*): (.+)$/s.exec(message);
  return named ? { field: named[1]!, reason: named[2]! } : { field: '', reason: message };
}

/** Sends batches. One for the whole run, since what one batch learns holds for all. */
export class Pusher {
  readonly #options: PushOptions;
  #failures = 0;
  /** Rows that were refused alone, by a status, before anything was taken at all. */
  #refusedAlone = 0;
  #everWorked = false;

  constructor(options: PushOptions) {
    this.#options = options;
  }

  /** One answer per row, in order. Rejects when no row is to blame; then nothing is known about the rows. */
  async push(rows: readonly RecordBody[]): Promise<Answer[]> {
    return this.#pushPart(rows, this.#options.maxRetries);
  }

  async #pushPart(rows: readonly RecordBody[], retries: number): Promise<Answer[]> {
    try {
      return await this.#send(rows, retries);
    } catch (error) {
      if (!this.#blamesRows(error)) throw error;
      if (rows.length === 1) {
        // A server that has taken nothing yet refuses the way of asking, not one row after the other.
        if (!this.#everWorked && ++this.#refusedAlone >= allFailing) throw error;
        return [refusalOf(error)];
      }
      if (error.status === 413 || error.name === 'TimeoutError') this.#options.onTooLarge(rows.length);
      const middle = Math.ceil(rows.length / 2);
      const answers: Answer[] = [];
      for (const half of [rows.slice(0, middle), rows.slice(middle)]) {
        // A part that fails is split again, so only a row that stands alone deserves patience.
        answers.push(...(await this.#pushPart(half, half.length === 1 ? this.#options.maxRetries : 0)));
      }
      return answers;
    }
  }

  /** Whether a smaller batch could fare better. When everything fails, it is not the rows. */
  #blamesRows(error: unknown): error is GrowPanelError {
    if (!isGrowPanelError(error)) return false;
    const { status, name } = error;
    if (status === 400 || status === 413 || status === 422) return true;
    const mayPass = name === 'TimeoutError' || (status !== 429 && passing.includes(status));
    return mayPass && this.#failures < allFailing;
  }

  async #send(rows: readonly RecordBody[], retries: number): Promise<Answer[]> {
    const { call, limiter, clock, halt, maxRetries } = this.#options;
    let waits = 0;
    for (let attempt = 0; ; ) {
      await limiter.take(halt.signal);
      try {
        const answers = answersIn(await call(rows), rows.length);
        this.#failures = 0;
        this.#everWorked = true;
        return answers;
      } catch (error) {
        if (!isGrowPanelError(error)) throw error;
        if (error.status === 429) {
          if (++waits > longestPatience) throw error;
          const seconds = error.retryAfter;
          const pause = seconds === undefined ? backoff(waits, clock.random) : seconds * 1000;
          if (pause > longestPause) throw error;
          limiter.pause(pause);
          continue;
        }
        const unanswered = error.name === 'TimeoutError' || error.name === 'ConnectionError';
        if (!unanswered && !passing.includes(error.status)) throw error;
        // A connection that was lost says nothing about the rows, so it deserves the same patience everywhere.
        if (attempt >= (error.name === 'ConnectionError' ? maxRetries : retries)) {
          this.#failures++;
          throw error;
        }
        await clock.sleep(backoff(attempt, clock.random), halt.signal);
        attempt++;
      }
    }
  }
}

function refusalOf(error: GrowPanelError): Answer {
  const { field, reason } = fieldAndReason(error.message);
  const { status } = error;
  return {
    stored: false,
    field,
    reason: status === undefined ? reason : `${reason} (HTTP ${status})`,
    mayPass: status === undefined || passing.includes(status),
  };
}

/** The outcomes in an answer of the API. Anything but one per row means that something else has answered. */
function answersIn(data: ImportResults, rows: number): Answer[] {
  const outcomes: unknown = data?.result;
  if (!Array.isArray(outcomes) || outcomes.length !== rows) {
    const got = Array.isArray(outcomes) ? `${outcomes.length} outcomes` : 'no list of outcomes';
    throw new InvalidResponseError(`The server answered ${got} for ${rows} rows; check the base URL`, {
      body: data,
    });
  }
  return (outcomes as ImportResults['result']).map(({ export_status, export_error }) => {
    if (export_status !== 'error') return { stored: true };
    const words = export_error ?? 'The API gave no reason';
    return { stored: false, ...fieldAndReason(words), mayPass: isUnknownReference(words) };
  });
}

/** Whether a refusal says that the row's customer, plan or invoice does not exist, in whatever words. */
export function isUnknownReference(words: string): boolean {
  return (
    /\bno (such )?(customer|plan|invoice)\b/i.test(words) ||
    /\b(customer|plan|invoice)\b.*\b(not found|unknown|not exist|must exist)\b/i.test(words) ||
    /\bunknown (customer|plan|invoice)\b/i.test(words)
  );
}
