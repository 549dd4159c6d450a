// Ingestion by the TypeScript SDK, for the test that holds Python's against it: a history per line in, a result out.
import { createInterface } from 'node:readline';
import { GrowPanel } from '@growpanel/sdk';
import { ingest } from '@growpanel/sdk/ingest';

process.stdout.write('"ready"\n');
for await (const line of createInterface({ input: process.stdin })) {
  const { url, apiKey, dataSource, rows, batchSize } = JSON.parse(line);
  const gp = new GrowPanel({ apiKey, baseUrl: url });
  const { problems, warnings, ...counts } = await ingest(gp, { dataSource, ...rows, batchSize });
  process.stdout.write(`${JSON.stringify({ problems, warnings, counts })}\n`);
}
