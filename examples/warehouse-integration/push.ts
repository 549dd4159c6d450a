// Billing rows from a data warehouse: a query per kind of row, pushed as it is read, bad rows set aside.
import { createWriteStream } from 'node:fs';
import type { GrowPanel } from '@growpanel/sdk';
import { type IngestResult, ingest, rows } from '@growpanel/sdk/ingest';
import { fileCheckpoint } from '@growpanel/sdk/ingest/file';

/** A query whose records are read one by one: a cursor, a stream, a generator. */
export type Query = (sql: string) => AsyncIterable<Record<string, string | number | null>>;

/** Days as ISO 8601 and money as whole minor units, so that no driver's time zone or float comes between. */
const statements = {
  customers: 'select id, name, email, country, signed_up, industry from accounts order by id',
  plans: 'select id, title, every, currency from price_list order by id',
  invoices: `select id, account_id, price_id, contract_id, issued_on, covers_from, covers_to, cents, currency
             from bills order by issued_on, id`,
};

export async function push(
  gp: GrowPanel,
  dataSource: string,
  query: Query,
  folder: string,
): Promise<IngestResult> {
  const refused = createWriteStream(`${folder}/refused.jsonl`);
  const result = await ingest(gp, {
    dataSource,
    customers: rows(query(statements.customers), (r) => ({
      id: String(r.id),
      name: String(r.name),
      email: String(r.email),
      country: String(r.country),
      created_date: String(r.signed_up),
      custom_variables: { industry: String(r.industry) },
    })),
    plans: rows(query(statements.plans), (r) => ({
      id: String(r.id),
      name: String(r.title),
      billing_freq: String(r.every),
      currency: String(r.currency),
    })),
    invoices: rows(query(statements.invoices), (r) => ({
      id: String(r.id),
      customer_id: String(r.account_id),
      plan_id: String(r.price_id),
      subscription_id: String(r.contract_id),
      date: String(r.issued_on),
      period_start: String(r.covers_from),
      period_end: String(r.covers_to),
      amount: Number(r.cents),
      currency: String(r.currency),
    })),
    checkpoint: fileCheckpoint(`${folder}/checkpoint.json`),
    // Nothing is lost: what cannot be stored waits here to be mended.
    onRow: (row) => {
      if (row.outcome !== 'stored') refused.write(`${JSON.stringify(row)}\n`);
    },
  });
  await new Promise<void>((done) => refused.end(done));
  return result;
}
