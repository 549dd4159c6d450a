// Pushes a billing export through the SDK into a Custom API data source of its own.
import type { GrowPanel } from '@growpanel/sdk';
import { type IngestProgress, type IngestResult, ingest } from '@growpanel/sdk/ingest';
import { type ExportFacts, openExport } from './billing-export.ts';

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
  folder: string,
  { totals }: ExportFacts,
  sourceName: string,
  onProgress: (progress: IngestProgress) => void,
): Promise<IngestResult> {
  const dataSource = await emptySource(gp, sourceName);
  return ingest(gp, { dataSource, ...openExport(folder), totals, onProgress });
}
