// An import in a process of its own, for the test that kills it. Arguments: address, key, data source, checkpoint.
import { GrowPanel } from '../../src/index.js';
import { fileCheckpoint } from '../../src/ingest/file.js';
import { ingest } from '../../src/ingest/index.js';
import { killable } from './killable.js';

const [baseUrl, apiKey, dataSource, path] = process.argv.slice(2) as [string, string, string, string];
const result = await ingest(new GrowPanel({ apiKey, baseUrl }), {
  dataSource,
  ...killable(),
  batchSize: 10,
  concurrency: 3,
  checkpoint: fileCheckpoint(path),
});
process.stdout.write(JSON.stringify(result));
