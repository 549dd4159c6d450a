// Pushed rows as requests bring them and as answers report them.
import { badField } from '../errors.js';
import type { components } from '../generated/api.gen.js';
import { type Kind, type Outcome, push, type StoredRow, sentence } from '../ingest/push.js';
import { setField } from '../ingest/spelling.js';
import type { Scope } from '../store/scope.js';
import { isObject } from '../validation.js';

type ImportRow = components['schemas']['ImportRow'];

/** Takes in the rows of a request: `{ result: [each row as it came, and what became of it] }`. */
export async function importRows<Stored extends StoredRow>(
  scope: Scope,
  kind: Kind<Stored>,
  body: unknown,
  source: string | undefined,
): Promise<{ result: ImportRow[] }> {
  const outcomes = await push(scope, kind, Array.isArray(body) ? body : [body], source);
  return { result: outcomes.map(reported) };
}

/** Rows of an earlier answer may be sent again: what is said about them now is all that counts. */
const ours: readonly string[] = ['id', 'export_status', 'export_error'];

function reported({ given, id, problems }: Outcome): ImportRow {
  const row: Record<string, unknown> = id === undefined ? {} : { id };
  if (isObject(given)) {
    for (const field of Object.keys(given))
      if (!ours.includes(field)) setField(row, field, (given as Record<string, unknown>)[field]);
  }
  if (problems.length === 0) row.export_status = 'success';
  else {
    row.export_status = 'error';
    row.export_error = sentence(problems);
  }
  return row as ImportRow;
}

/** Stores one row that a PUT has changed. Here a wrong field fails the request. */
export async function replaceRow<Stored extends StoredRow>(
  scope: Scope,
  kind: Kind<Stored>,
  row: object,
): Promise<void> {
  const [outcome] = await push(scope, kind, [row]);
  const [problem] = outcome?.problems ?? [];
  if (problem) throw badField(problem.field, problem.reason);
}

/** A body may repeat the id of the path, but not contradict it. */
export function sameId(pathId: string, body: object | undefined, fields: readonly string[]): void {
  for (const field of fields) {
    const given = (body as Record<string, unknown> | undefined)?.[field];
    if (given !== undefined && given !== pathId)
      throw badField(field, `is '${String(given)}', but the path says '${pathId}'`);
  }
}

/** The data source that a body names, beside the contract or within it. */
export function sourceIn(body: object | undefined): string | undefined {
  const source = (body as { data_source?: unknown } | undefined)?.data_source;
  return typeof source === 'string' ? source : undefined;
}
