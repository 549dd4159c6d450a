// Pushes a billing export through the SDK: customers, plans, invoices, in arrays.
import type { GrowPanel, ImportRow } from '@growpanel/sdk';
import { type BillingExport, type ExportRow, type Resource, resources } from './export-files.ts';

/** A row that the API refused, with its reason. */
export interface Refusal {
  file: string;
  line: number;
  id: string;
  reason: string;
}

const rowsPerCall = 500;

/** The Custom API data source of this name, emptied if it exists, so that what is in it is exactly the export. */
async function emptySource(gp: GrowPanel, name: string): Promise<string> {
  const { data } = await gp.data.sources.list({ query: { type: 'api' } });
  const existing = data.result.find((source) => source.name === name);
  if (existing?.id) {
    await gp.data.sources.reset({ path: { id: existing.id } });
    return existing.id;
  }
  const created = await gp.data.sources.create({ body: { name, type: 'api' } });
  return created.data.id!;
}

export async function pushExport(
  gp: GrowPanel,
  billing: BillingExport,
  sourceName: string,
  onProgress: (resource: Resource, done: number, total: number) => void,
): Promise<{ source: string; refusals: Refusal[] }> {
  const source = await emptySource(gp, sourceName);
  const refusals: Refusal[] = [];
  for (const [resource] of resources) {
    const rows = billing[resource];
    const push = gp.data[resource].create as (options: {
      body: never;
    }) => Promise<{ data: { result: ImportRow[] } }>;
    for (let start = 0; start < rows.length; start += rowsPerCall) {
      const batch = rows.slice(start, start + rowsPerCall);
      const body = batch.map(({ row }) => ({ ...row, data_source: source })) as never;
      const { data } = await push({ body });
      data.result.forEach((outcome, i) => {
        if (outcome.export_status !== 'error') return;
        const { line, row } = batch[i] as ExportRow;
        refusals.push({
          file: `${resource}.csv`,
          line,
          id: String(row.id ?? ''),
          reason: outcome.export_error ?? '',
        });
      });
      onProgress(resource, start + batch.length, rows.length);
    }
  }
  return { source, refusals };
}
