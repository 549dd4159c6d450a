// The scenario of packages/sdk/test/scenario as a list of calls, and what is printed of an answer.
import { readFileSync } from 'node:fs';
import { operationsOf, readContract } from '../contract/read.ts';

export interface Step {
  name: string;
  operationId: string;
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  /** Name → JSON pointer into the answer. */
  capture?: Record<string, string>;
  /** JSON pointers that are left out of what is printed. */
  secret?: string[];
}

interface EveryStep {
  every: string;
  query?: Record<string, unknown>;
  required?: Record<string, unknown>;
}

export interface Scenario {
  sandbox: { seed: string; now: string };
  steps: (Step | EveryStep)[];
}

/** What a runner prints of a step. */
export interface Line {
  name: string;
  status: number;
  result: unknown;
}

const file = new URL('../../packages/sdk/test/scenario/steps.json', import.meta.url);

export const scenario = JSON.parse(readFileSync(file, 'utf8')) as Scenario;

/** The steps one by one: `every` stands for each operation of a namespace. */
export function stepsOf({ steps }: Scenario): Step[] {
  const operations = operationsOf(readContract());
  return steps.flatMap((step): Step[] => {
    if (!('every' in step)) return [step];
    const placed = operations.filter(({ operation: { 'x-sdk': place } }) => {
      return place && 'namespace' in place && place.namespace === step.every;
    });
    return placed.map(({ id, parameters }) => {
      const taken = (from: Record<string, unknown> = {}, needed = false) =>
        Object.entries(from).filter(([name]) =>
          parameters.some((p) => p.in === 'query' && p.name === name && (!needed || p.required)),
        );
      const query = Object.fromEntries([...taken(step.query), ...taken(step.required, true)]);
      return { name: id, operationId: id, query };
    });
  });
}

export class Captured {
  readonly #values = new Map<string, string>();

  /** The value with each `{ "$ref": name }` replaced by what was captured under the name. */
  filledIn(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.filledIn(item));
    if (typeof value !== 'object' || value === null) return value;
    if ('$ref' in value) return this.#values.get(value.$ref as string);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.filledIn(item)]));
  }

  keep(step: Step, answer: unknown): void {
    for (const [name, pointer] of Object.entries(step.capture ?? {})) {
      this.#values.set(name, String(at(answer, pointer)));
    }
  }

  /** The answer as it is printed: the same for two runs whose ids differ. */
  printed(step: Step, answer: unknown): unknown {
    const copy = answer === undefined ? null : structuredClone(answer);
    for (const pointer of step.secret ?? []) {
      const parts = pointer.slice(1).split('/');
      const last = parts.pop()!;
      const holder = at(copy, parts.map((part) => `/${part}`).join(''));
      if (typeof holder === 'object' && holder !== null) delete (holder as Record<string, unknown>)[last];
    }
    return this.#named(copy);
  }

  #named(value: unknown): unknown {
    if (typeof value === 'string') {
      let text = value;
      // As a whole word: ds_1 is also a part of leads_180.
      for (const [name, captured] of this.#values)
        text = text.replace(new RegExp(`\\b${escaped(captured)}\\b`, 'g'), () => `{{${name}}}`);
      return text;
    }
    if (Array.isArray(value)) return value.map((item) => this.#named(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [this.#named(key), this.#named(item)]),
    );
  }
}

const escaped = (text: string) => text.replace(/[^\w]/g, '\\$&');

/** What a JSON pointer leads to. */
function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((node, part) => (node as Record<string, unknown> | undefined)?.[part], value as unknown);
}
