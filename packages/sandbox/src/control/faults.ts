// Faults on demand: answers that fail, come late, are cut, or never come. Per account, in memory.
import { badField } from '../errors.js';
import { randomFrom } from '../random.js';
import { isObject, shown } from '../validation.js';
import { onlyFields, wholeIn } from './access.js';
import { type Match, pathPattern, strictMatchIn } from './matching.js';

/** What goes wrong. */
export interface Effect {
  /** Answered instead of the real answer; nothing is carried out. */
  status?: number;
  /** Body of that answer: JSON, or text as it is. */
  body?: unknown;
  /** Seconds or a date, for the header `Retry-After`. */
  retry_after?: number | string;
  delay_ms?: number;
  /** The connection ends without an answer: before the request is carried out, or `after`. */
  drop?: true | 'after';
  /** The request is carried out and half of the answer arrives. */
  truncate?: true;
}

export interface Fault {
  id: string;
  match: Match;
  /** Begins with this matching call, counted from 1. */
  nth?: number;
  /** Happens so many times, then no more. */
  times?: number;
  /** From 0 to 1; which calls are hit depends on `seed` alone. */
  probability?: number;
  seed?: number;
  fault: Effect;
  /** Matching calls so far. */
  calls: number;
  /** How many of them were hit. */
  hits: number;
}

interface Armed {
  fault: Fault;
  pattern: RegExp;
  random: () => number;
}

const effects = ['status', 'body', 'retry_after', 'delay_ms', 'drop', 'truncate'] as const;

function effectIn(value: unknown): Effect {
  if (!isObject(value)) throw badField('fault', `must be an object, got ${shown(value)}`);
  onlyFields(value, effects, 'fault.');
  const given = value as { [Name in keyof Effect]?: unknown };
  const status = wholeIn(given.status, 'fault.status', { min: 200, max: 599 });
  const delay = wholeIn(given.delay_ms, 'fault.delay_ms', { min: 0, max: 60_000 });
  const { body, retry_after: retry, drop, truncate } = given;
  if (drop !== undefined && drop !== true && drop !== 'after')
    throw badField('fault.drop', `must be true or 'after', got ${shown(drop)}`);
  if (truncate !== undefined && truncate !== true)
    throw badField('fault.truncate', `must be true, got ${shown(truncate)}`);
  if (retry !== undefined && !(typeof retry === 'string' && /^[\x20-\x7e]{1,100}$/.test(retry)))
    wholeIn(retry, 'fault.retry_after', { min: 0, max: 86_400 });
  const replaces = status !== undefined || body !== undefined || retry !== undefined;
  if (!replaces && !delay && !drop && !truncate)
    throw badField('fault', `does nothing; give at least one of ${effects.join(', ')}`);
  if (drop && (replaces || truncate)) throw badField('fault.drop', 'leaves no answer to change');
  return {
    ...(replaces ? { status: status ?? (retry === undefined ? 500 : 429) } : {}),
    ...(body === undefined ? {} : { body }),
    ...(retry === undefined ? {} : { retry_after: retry as number | string }),
    ...(delay === undefined ? {} : { delay_ms: delay }),
    ...(drop ? { drop } : {}),
    ...(truncate ? { truncate } : {}),
  };
}

/** A fault as a request describes it. */
function faultIn(body: object, id: string): Fault {
  onlyFields(body, ['match', 'nth', 'times', 'probability', 'seed', 'fault']);
  const { match = {}, nth, times, probability, seed, fault } = body as { [Name in keyof Fault]?: unknown };
  if (probability !== undefined && !(typeof probability === 'number' && probability > 0 && probability <= 1))
    throw badField('probability', `must be a number above 0 and up to 1, got ${shown(probability)}`);
  const counts = {
    nth: wholeIn(nth, 'nth', { min: 1, max: 1_000_000 }),
    times: wholeIn(times, 'times', { min: 1, max: 1_000_000 }) ?? (nth === undefined ? undefined : 1),
    probability: probability as number | undefined,
    seed: wholeIn(seed, 'seed', { min: 0, max: 4_294_967_295 }),
  };
  return {
    id,
    match: strictMatchIn(match),
    ...Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== undefined)),
    fault: effectIn(fault),
    ...{ calls: 0, hits: 0 },
  };
}

const maxFaults = 100;

/** The faults of all accounts. */
export class Faults {
  readonly #byAccount = new Map<string, Armed[]>();
  #next = 1;

  add(accountId: string, body: object): Fault {
    const armed = this.#byAccount.get(accountId) ?? [];
    if (armed.length >= maxFaults)
      throw badField('fault', `there are ${maxFaults} already; delete some first`);
    const fault = faultIn(body, `fault_${this.#next}`);
    this.#next++;
    const pattern = pathPattern(fault.match.path ?? '*');
    armed.push({ fault, pattern, random: randomFrom(fault.seed ?? 1) });
    this.#byAccount.set(accountId, armed);
    return fault;
  }

  list(accountId: string): Fault[] {
    return (this.#byAccount.get(accountId) ?? []).map(({ fault }) => fault);
  }

  /** Removes one, or all of the account; returns how many that were. */
  remove(accountId: string, id?: string): number {
    const armed = this.#byAccount.get(accountId) ?? [];
    const left = id === undefined ? [] : armed.filter(({ fault }) => fault.id !== id);
    this.#byAccount.set(accountId, left);
    return armed.length - left.length;
  }

  /** The fault that hits this request: the oldest whose turn it is. Every matching one counts the call. */
  hit(accountId: string, method: string, path: string): Fault | undefined {
    let hit: Fault | undefined;
    for (const { fault, pattern, random } of this.#byAccount.get(accountId) ?? []) {
      if (fault.match.method !== undefined && fault.match.method !== method) continue;
      if (!pattern.test(path)) continue;
      fault.calls++;
      // Asked at every call, so that which calls are hit does not depend on other faults.
      const drawn = fault.probability === undefined || random() < fault.probability;
      if (hit || !drawn || fault.calls < (fault.nth ?? 1)) continue;
      if (fault.times !== undefined && fault.hits >= fault.times) continue;
      fault.hits++;
      hit = fault;
    }
    return hit;
  }
}
