// The one place that writes answers to standard output.

import type { Globals } from '../config/globals.js';
import { payloadOf } from '../contract/answers.js';
import type { ContractOperation, Schema } from '../contract/tables.js';
import { toCsv } from './csv.js';
import { visibleLines } from './escape.js';
import { formatOf } from './format.js';
import { pick, toJson, toJsonLines } from './json.js';
import { headline } from './labels.js';
import { paintFor } from './paint.js';
import { toTables } from './tables.js';

export interface Shown {
  answer: unknown;
  /** Undefined for what the contract does not know. */
  operation?: ContractOperation | undefined;
  /** For answers that are made here: what they are, and what their rows hold. */
  title?: string | undefined;
  schema?: Schema | undefined;
  /** What was asked for, `by month`. */
  remarks?: readonly string[];
  /** What a matrix shows in its cells. */
  measure?: string | undefined;
}

export async function print(
  {
    answer,
    operation,
    title = operation && headline(operation.summary),
    schema,
    remarks = [],
    measure,
  }: Shown,
  globals: Globals,
): Promise<void> {
  const { stdout } = process;
  // 204: done, and nothing to tell.
  if (answer === undefined) return;
  const payload = { ...payloadOf(answer, operation?.response), ...(schema && { schema }) };
  const { fields } = globals;
  const value = () => (fields ? pick(payload, answer, fields) : globals.envelope ? answer : payload.value);
  if (globals.jq !== undefined) {
    const text = await (await import('./jq.js')).runJq(value(), globals.jq);
    stdout.write(stdout.isTTY ? visibleLines(text) : text);
    return;
  }
  switch (formatOf(globals.format)) {
    case 'json':
      stdout.write(toJson(value()));
      return;
    case 'jsonl':
      stdout.write(toJsonLines(value()));
      return;
    case 'csv': {
      const text = toCsv(payload, answer, fields);
      stdout.write(stdout.isTTY ? visibleLines(text) : text);
      return;
    }
    case 'table':
      stdout.write(
        toTables(payload, answer, {
          title,
          remarks,
          fields,
          measure,
          width: columnsOf(stdout),
          paint: paintFor(globals.color),
        }),
      );
  }
}

/** A file has no width, so nothing is left out there. */
export function columnsOf(stdout: NodeJS.WriteStream): number {
  const given = Number(process.env.COLUMNS);
  return given > 0 ? given : (stdout.columns ?? Number.POSITIVE_INFINITY);
}
