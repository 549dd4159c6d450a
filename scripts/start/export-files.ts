// Reads the three files of a billing export into rows for the API, by what the contract says of each field.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations, schemas } from '@growpanel/sdk/contract';
import { parse } from 'csv-parse/sync';

/** One row of a file, ready to be pushed, and where it stands. */
export interface ExportRow {
  line: number;
  row: Record<string, unknown>;
}

export interface BillingExport {
  customers: ExportRow[];
  plans: ExportRow[];
  invoices: ExportRow[];
  /** The latest day on which something happened, `YYYY-MM-DD`. */
  lastDay: string;
  /** Currency of the first invoice, in lower case. */
  currency: string;
}

/** A file that is not an export; the message says which and where. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

/** What is pushed, in the order that the API needs, and the operation that takes it. */
export const resources = [
  ['customers', operations.postDataCustomers],
  ['plans', operations.postDataPlans],
  ['invoices', operations.postDataInvoices],
] as const;

export type Resource = (typeof resources)[number][0];

function readFile(folder: string, resource: Resource): string {
  const path = join(folder, `${resource}.csv`);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : String(error);
    throw new ExportError(
      `${path}: ${reason}. An export is a folder with customers.csv, plans.csv and invoices.csv.`,
    );
  }
}

/** Cells become what the contract says the field is; a cell that does not fit stays text, for the API to refuse. */
function cellValue(cell: string, type: { unit?: string; type?: string }): unknown {
  if (type.unit && /^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  if (type.type === 'boolean' && /^(true|false)$/.test(cell)) return cell === 'true';
  return cell;
}

function readRows(folder: string, resource: Resource, schemaName: string): ExportRow[] {
  const path = join(folder, `${resource}.csv`);
  const fields = schemas[schemaName]!.fields;
  const required = Object.entries(fields).filter(([name, f]) => f.required && name !== 'data_source');
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parse(readFile(folder, resource), {
      columns: true,
      bom: true,
      info: true,
      skip_empty_lines: true,
    }) as never;
  } catch (error) {
    if (error instanceof ExportError) throw error;
    throw new ExportError(`${path}: ${(error as Error).message}`);
  }
  const columns = Object.keys(records[0]?.record ?? {});
  for (const [name] of required) {
    const spellings = [name, ...Object.keys(fields).filter((other) => fields[other]!.aliasOf === name)];
    if (records.length > 0 && !spellings.some((s) => columns.includes(s))) {
      throw new ExportError(
        `${path}: a column ${spellings.join(' or ')} is missing; the file has ${columns.join(', ')}`,
      );
    }
  }
  return records.map(({ record, info }) => {
    const row: Record<string, unknown> = {};
    const own: Record<string, string> = {};
    for (const [column, cell] of Object.entries(record)) {
      if (cell === '') continue;
      const field = fields[column];
      if (field) row[column] = cellValue(cell, field);
      else own[column] = cell;
    }
    // What the API does not know of a customer is the account's own: reports can filter by it.
    if (fields.custom_variables && Object.keys(own).length > 0) row.custom_variables = own;
    return { line: info.lines, row };
  });
}

/** Dates on which something happened; the end of a paid period lies ahead and does not count. */
const happenings = ['created', 'created_date', 'trial_started', 'invoice_date', 'date', 'paid_date'];

export function readExport(folder: string): BillingExport {
  const [customers, plans, invoices] = resources.map(([resource, operation]) =>
    readRows(folder, resource, operation.body!),
  ) as [ExportRow[], ExportRow[], ExportRow[]];
  let lastDay = '';
  for (const { row } of [...customers, ...invoices]) {
    for (const name of happenings) {
      const day = String(row[name] ?? '').slice(0, 10);
      if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && day > lastDay) lastDay = day;
    }
  }
  if (!lastDay) throw new ExportError(`${folder}: no row of customers.csv or invoices.csv has a date`);
  const currency = String(invoices.find(({ row }) => row.currency)?.row.currency ?? 'usd').toLowerCase();
  return { customers, plans, invoices, lastDay, currency };
}
