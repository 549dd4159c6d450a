// A snapshot as a file: JSON Lines, first what it is, then every row with its table. What was downloaded can be
// uploaded, here or to another sandbox. A sum over the lines tells a whole file from one that was cut or edited.
import { createHash, randomUUID } from 'node:crypto';
import { ApiError } from '../errors.js';
import { type AccountState, columnsByTable, rowsOf } from '../store/copies.js';
import type { Database } from '../store/database.js';
import * as snapshots from '../store/snapshots.js';
import { newSecret } from '../store/webhooks.js';
import { isObject } from '../validation.js';
import { isDay } from './clock.js';

export const described = ({ name, created_at, clock, counts }: snapshots.Snapshot) => ({
  ...{ name, created_at, clock },
  records: JSON.parse(counts) as Record<string, number>,
});

interface Head {
  snapshot: ReturnType<typeof described>;
  account: AccountState;
  sha256: string;
}

interface Line {
  table: string;
  row: Record<string, unknown>;
}

const sumOf = (head: Omit<Head, 'sha256'>, lines: readonly string[]): string =>
  createHash('sha256')
    .update([JSON.stringify(head), ...lines].join('\n'))
    .digest('hex');

export async function linesOf(
  db: Database,
  accountId: string,
  snapshot: snapshots.Snapshot,
): Promise<string> {
  const lines: string[] = [];
  for await (const { table, rows } of rowsOf(db, snapshots.contentOf(accountId, snapshot.name)))
    for (const row of rows) {
      // What deliveries are signed with stays here; an uploaded subscription gets a secret of its own.
      const shown = table === 'webhooks' ? { ...row, secret: undefined } : row;
      lines.push(JSON.stringify({ table, row: shown }));
    }
  const account = JSON.parse(snapshot.state) as AccountState;
  const head = { snapshot: described(snapshot), account };
  return `${[JSON.stringify({ ...head, sha256: sumOf(head, lines) }), ...lines].join('\n')}\n`;
}

const refused = (reason: string) => new ApiError(400, `This is no snapshot to restore: ${reason}.`);

function jsonIn(line: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // Said below, as for everything else that is no object.
  }
  if (!isObject(value)) throw refused(`line ${number} is not a JSON object`);
  return value as Record<string, unknown>;
}

/** What a downloaded file holds, checked to be whole and of this version. */
export async function contentIn(db: Database, file: string): Promise<snapshots.Content & { name: string }> {
  const [first = '', ...lines] = file.split(/\r?\n/).filter((line) => line.trim() !== '');
  const { snapshot, account, sha256 } = jsonIn(first, 1) as Partial<Head>;
  if (!isObject(snapshot) || !isObject(account) || typeof sha256 !== 'string')
    throw refused('its first line does not say what it is; download one with GET /_sandbox/snapshots/{name}');
  if (sumOf({ snapshot, account }, lines) !== sha256)
    throw refused('it was cut or edited since it was downloaded');
  if (snapshot.clock !== null && !isDay(snapshot.clock))
    throw refused('its clock stands on no day that exists');
  const tables = await columnsByTable(db);
  const rows = new Map<string, Record<string, unknown>[]>();
  // Where ledgers come from elsewhere, nothing that was read here before is what they were made of.
  const revision = randomUUID();
  for (const [index, line] of lines.entries()) {
    const { table, row } = jsonIn(line, index + 2) as unknown as Line;
    if (table === 'webhooks' && isObject(row)) row.secret = newSecret();
    const columns = tables.get(table);
    const fits =
      isObject(row) &&
      columns?.length === Object.keys(row).length &&
      columns.every((name) => Object.hasOwn(row, name));
    if (!fits) throw refused(`line ${index + 2} is of another version of the sandbox`);
    if (table === 'ledgers') row.revision = revision;
    const own = rows.get(table) ?? [];
    own.push(row);
    rows.set(table, own);
  }
  return { name: String(snapshot.name), clock: snapshot.clock, account, rows };
}
