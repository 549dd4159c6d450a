// Questions as people ask them: the calls that answer them, replayed; each number as written down and as worked out apart.
import { readFileSync } from 'node:fs';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, connect, endpointOver, expanded } from './connect.js';
import { demoFacts, type Facts } from './demo-facts.js';

interface Answer {
  /** Where the answer stands, or the field of the rows that fit, or of the first row. */
  at?: string;
  where?: [field: string, than: '<=', value: number];
  take?: string;
  first?: string;
  /** How it is worked out apart. */
  fact: [name: keyof Facts, ...args: unknown[]];
  /** The answer, for people and for the day on which both ways are wrong. */
  is: unknown;
}

interface Question {
  question: string;
  tool: string;
  args: Record<string, unknown>;
  answers: Answer[];
}

const questions = JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8')) as Question[];

let sandbox: Sandbox;
let client: Client;
let facts: Facts;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'demo' });
  facts = await demoFacts(sandbox);
  client = await connect(endpointOver(sandbox.fetch), { apiKey: sandbox.apiKey });
}, 60_000);
afterAll(() => sandbox.close());

/** The rows of the first list in an answer. */
function rowsOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value;
  const found = typeof value === 'object' && value !== null ? Object.values(value).map(rowsOf) : [];
  return found.find((rows) => rows.length > 0) ?? [];
}

function pick(data: unknown, { at, where, take, first }: Answer): unknown {
  if (where) {
    const [field, , value] = where;
    return rowsOf(data)
      .filter((row) => (row[field] as number) <= value)
      .map((row) => row[take!])
      .sort();
  }
  if (first) return rowsOf(data)[0]?.[first];
  return at!
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);
}

test('there are forty of them, none twice', () => {
  expect(questions.length).toBeGreaterThanOrEqual(40);
  expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
});

test.each(questions)('$question', async ({ tool, args, answers }) => {
  const { data, error, truncated } = await call(client, tool, args);
  expect(error).toBeUndefined();
  if (args.limit === undefined) expect(truncated).toBeUndefined();
  for (const answer of answers) {
    const found = pick(expanded(data), answer);
    const [name, ...rest] = answer.fact;
    const apart = await (facts[name] as (...args: unknown[]) => unknown)(...rest);
    expect(found, String(answer.at)).toEqual(apart);
    expect(found).toEqual(answer.is);
  }
});
