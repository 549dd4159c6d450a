// How rows of any kind are taken in: named, completed, checked, and the good ones stored in one go.
import { row as rowValidators } from '../generated/request-validators.gen.js';
import type { BulkSchema } from '../routes.js';
import * as accounts from '../store/accounts.js';
import { type Scope, settingsOf } from '../store/scope.js';
import { isObject, type Problem, problemsOf, shown } from '../validation.js';
import { sourceChooser } from './data-source.js';
import type { Checked, Row } from './fields.js';
import { underContractNames } from './spelling.js';
import { unstorableIn } from './storable.js';

/** What is particular about customers, plans or invoices. `Stored` is a row of their table. */
export interface Kind<Stored extends StoredRow> {
  schema: BulkSchema;
  /** Fills in what is left out and follows from the row itself. */
  complete(checked: Checked): void;
  /** Looks up, for all rows together, what the checks need. */
  prepare(scope: Scope, rows: readonly Row[]): Promise<Check<Stored>>;
  /** Stores rows of one data source, and brings everything up to date that depends on them. */
  store(scope: Scope, source: string, rows: Stored[]): Promise<void>;
}

/** Checks a row beyond its schema and makes the table's row of it. */
export type Check<Stored> = (checked: Checked) => Stored;

export interface StoredRow {
  data_source: string;
  id: string;
  sequence: number;
}

/** What became of one row. */
export interface Outcome {
  given: unknown;
  id: string | undefined;
  problems: Problem[];
}

/** Takes in rows of one kind. Rows with problems are left out; of two with the same id the last one counts. */
export async function push<Stored extends StoredRow>(
  scope: Scope,
  kind: Kind<Stored>,
  given: readonly unknown[],
  fromPath?: string,
): Promise<Outcome[]> {
  const chooseSource = await sourceChooser(scope, fromPath);
  const { timezone } = scope.settings;
  const checkeds = given.map((value): Checked => {
    if (!isObject(value))
      return {
        row: {},
        problems: [{ field: 'row', reason: `must be an object, got ${shown(value)}` }],
        timezone,
      };
    const problems: Problem[] = [];
    const checked: Checked = { row: underContractNames(kind.schema, value, problems), problems, timezone };
    const unstorable = unstorableIn(value);
    if (unstorable) problems.push(unstorable);
    chooseSource(checked);
    kind.complete(checked);
    return checked;
  });

  const check = await kind.prepare(
    scope,
    checkeds.map(({ row }) => row),
  );
  const validate = rowValidators[kind.schema];
  const hadCurrency = scope.account.currency;
  const good = new Map<string, Stored>();
  for (const [index, checked] of checkeds.entries()) {
    if (!isObject(given[index])) continue;
    const { length: earlier } = checked.problems;
    const stored = check(checked);
    const bySchema = problemsOf(validate, checked.row);
    if (bySchema.length > 0) {
      const known = new Set(checked.problems.slice(0, earlier).map(({ field }) => field));
      checked.problems.push(...bySchema.filter(({ field }) => !known.has(field)));
    }
    if (checked.problems.length > 0) continue;
    scope.account.currency ??= (checked.row.currency as string | undefined) ?? null;
    good.set(`${stored.data_source} ${stored.id}`, stored);
  }
  if (scope.account.currency !== hadCurrency) {
    await accounts.update(scope.db, scope.account, { currency: scope.account.currency });
    scope.settings = settingsOf(scope.account);
  }
  await storeBySource(scope, kind, [...good.values()]);
  return checkeds.map(({ row, problems }, index) => ({
    given: given[index],
    id: typeof row.id === 'string' ? row.id : undefined,
    problems,
  }));
}

async function storeBySource<Stored extends StoredRow>(
  scope: Scope,
  kind: Kind<Stored>,
  rows: Stored[],
): Promise<void> {
  let sequence = await accounts.takeSequence(scope, rows.length);
  for (const row of rows) row.sequence = sequence++;
  for (const source of new Set(rows.map((row) => row.data_source)))
    await kind.store(
      scope,
      source,
      rows.filter((row) => row.data_source === source),
    );
}

/** Problems as one sentence. */
export const sentence = (problems: readonly Problem[]): string =>
  problems.map(({ field, reason }) => `${field}: ${reason}`).join('; ');
