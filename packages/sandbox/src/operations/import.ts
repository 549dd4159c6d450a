// Pushed rows as requests bring them and as answers report them.
import { badField } from '../errors.js';
import type { components } from '../generated/api.gen.js';
import { type Kind, push, type StoredRow, sentence } from '../ingest/push.js';
import type { Scope } from '../store/scope.js';

type ImportRow = components['schemas']['ImportRow'];

/** Takes in the rows of a request: `{ result: [each row as it came, and what became of it] }`. */
export async function importRows<Stored extends StoredRow>(
  scope: Scope,
  kind: Kind<Stored>,
  body: unknown,
  source: string | undefined,
): Promise<{ result: ImportRow[] }> {
  const outcomes = await push(scope, kind, Array.isArray(body) ? body : [body], source);
  const result = outcomes.map(({ given, id, problems }): ImportRow => {
    // Rows of an earlier answer may be sent again: what is said about them now is all that counts.
    const { export_status: _, export_error: __, id: ___, ...echo } = Object(given) as ImportRow;
    const row = typeof given === 'object' && !Array.isArray(given) ? echo : {};
    return {
      ...(id === undefined ? {} : { id }),
      ...row,
      ...(problems.length === 0
        ? { export_status: 'success' }
        : { export_status: 'error', export_error: sentence(problems) }),
    };
  });
  return { result };
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
