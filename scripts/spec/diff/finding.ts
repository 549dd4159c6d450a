// One difference between two contracts: where, what it was, what it is, and what a user does.
import type { Json } from '../json.ts';
import { type Class, type Client, clients, type RuleId, rules, worst } from './rules.ts';

/** Who sends: the user (`request`) or the API (`answer`). What is safe for one breaks the other. */
export type Direction = 'request' | 'answer';

export interface Finding {
  rule: RuleId;
  class: Class;
  /** The area of the API: the tag of the first operation that it is about. */
  area: string;
  /** Operations that it is about, `GET /reports/mrr`. */
  operations: string[];
  /** The place: `query interval`, `answer MrrPeriod.arpa`. */
  where: string;
  before: Json | undefined;
  after: Json | undefined;
  action: string;
  reaches: readonly Client[];
  /** For code: the fields from the root of the body to the place. */
  fields: string[];
}

export interface Spot {
  operation: string;
  area: string;
  direction?: Direction;
  where: string;
  fields: string[];
}

/** Collects findings; the same one met through several operations stays one. */
export class Findings {
  readonly #all = new Map<string, Finding>();

  add(rule: RuleId, at: Spot, before: Json | undefined, after: Json | undefined): void {
    // What is known of a type is known in both directions.
    const known = rule === 'value-known' || rule === 'value-unknown';
    const spot = known ? { ...at, where: at.where.replace(/^(request|answer) (?=[A-Z])/, 'type ') } : at;
    const key = JSON.stringify([
      rule,
      spot.where,
      before ?? null,
      after ?? null,
      this.#shared(spot) ? '' : spot.operation,
    ]);
    const same = this.#all.get(key);
    if (same) {
      if (spot.operation && !same.operations.includes(spot.operation)) same.operations.push(spot.operation);
      return;
    }
    this.#all.set(key, {
      rule,
      class: rules[rule].class,
      area: spot.area,
      operations: spot.operation ? [spot.operation] : [],
      where: spot.where,
      before,
      after,
      action: rules[rule].action,
      reaches: rules[rule].reaches,
      fields: spot.fields,
    });
  }

  /** Whether the place is named by a schema rather than by the operation that leads there. */
  #shared(spot: Spot): boolean {
    return /^(request|answer|type) [A-Z]/.test(spot.where);
  }

  get all(): Finding[] {
    return [...this.#all.values()];
  }
}

export interface Comparison {
  class: Class;
  findings: Finding[];
  /** The worst that each package's users meet. */
  packages: Record<Client, Class>;
}

export function summed(findings: Finding[]): Comparison {
  const of = (client: Client) =>
    worst(findings.filter((f) => f.reaches.includes(client)).map((f) => f.class));
  return {
    class: worst(findings.map((f) => f.class)),
    findings,
    packages: Object.fromEntries(clients.map((client) => [client, of(client)])) as Record<Client, Class>,
  };
}
