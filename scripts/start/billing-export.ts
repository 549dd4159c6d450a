// A billing export: a folder with customers.csv, plans.csv and invoices.csv, as a billing system writes them.
import { accessSync, createReadStream } from 'node:fs';
import { join } from 'node:path';
import { fromCsv, type Source } from '@growpanel/sdk/ingest/csv';

export const resources = ['customers', 'plans', 'invoices'] as const;
export type Resource = (typeof resources)[number];

/** A folder that is no export; the message says what is missing. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

/** The rows of an export, read while they are asked for. */
export function openExport(folder: string): Required<Source> {
  const open = (resource: Resource) => {
    const path = join(folder, `${resource}.csv`);
    try {
      accessSync(path);
    } catch {
      throw new ExportError(
        `${path} cannot be read. An export is a folder with customers.csv, plans.csv and invoices.csv.`,
      );
    }
    return () => createReadStream(path);
  };
  const [customers, plans, invoices] = [open('customers'), open('plans'), open('invoices')];
  return fromCsv({ customers, plans, invoices }) as Required<Source>;
}

/** What has to be known of an export before a sandbox can be set up for it. */
export interface ExportFacts {
  /** The latest day on which something happened, `YYYY-MM-DD`. */
  lastDay: string;
  /** Currency of the first invoice, in lower case. */
  currency: string;
  /** Rows of each file. */
  totals: Record<Resource, number>;
}

/** Dates on which something happened; the end of a paid period lies ahead and does not count. */
const happenings = ['created', 'created_date', 'trial_started', 'invoice_date', 'date', 'paid_date'];

export async function factsOf(folder: string): Promise<ExportFacts> {
  const source = openExport(folder);
  const facts: ExportFacts = { lastDay: '', currency: '', totals: { customers: 0, plans: 0, invoices: 0 } };
  for (const resource of resources) {
    for await (const row of source[resource] as AsyncIterable<Record<string, unknown>>) {
      facts.totals[resource] += 1;
      for (const name of happenings) {
        const day = String(row[name] ?? '').slice(0, 10);
        if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && day > facts.lastDay)
          facts.lastDay = day;
      }
      if (resource === 'invoices') facts.currency ||= String(row.currency ?? '').toLowerCase();
    }
  }
  if (!facts.lastDay) throw new ExportError(`${folder}: no row of customers.csv or invoices.csv has a date`);
  facts.currency ||= 'usd';
  return facts;
}
