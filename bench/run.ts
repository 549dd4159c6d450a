// Runs every benchmark, or those named, prints the figures and writes them to results.md.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { cliStart } from './cli-start.ts';
import { ingestion } from './ingest.ts';
import { mcpStart } from './mcp-start.ts';
import type { Figure } from './measure.ts';
import { metricsRebuild } from './metrics-rebuild.ts';
import { metricsRecompute } from './metrics-recompute.ts';
import { sandboxPush } from './sandbox-push.ts';
import { sandboxReady } from './sandbox-ready.ts';
import { sandboxReports } from './sandbox-reports.ts';
import { sdkCall } from './sdk-call.ts';
import { sdkGo } from './sdk-go.ts';
import { sdkPeers } from './sdk-peers.ts';
import { sdkPython } from './sdk-python.ts';
import { sdkSize } from './sdk-size.ts';

const benchmarks: Record<string, () => Promise<Figure[]>> = {
  'sdk-size': sdkSize,
  'sdk-peers': sdkPeers,
  'sdk-call': sdkCall,
  'sdk-python': sdkPython,
  'sdk-go': sdkGo,
  'metrics-recompute': metricsRecompute,
  'metrics-rebuild': metricsRebuild,
  'cli-start': cliStart,
  'mcp-start': mcpStart,
  'sandbox-ready': sandboxReady,
  'sandbox-push': sandboxPush,
  'sandbox-reports': sandboxReports,
  ingestion,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}. Benchmarks: ${Object.keys(benchmarks).join(', ')}`,
  );
  process.exit(2);
}

const figures: Figure[] = [];
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`${name} …`);
  for (const figure of await benchmark()) {
    figures.push(figure);
    console.log(`${figure.what}: ${figure.value} (${figure.against})`);
  }
}

if (wanted.length === 0) {
  const rows = figures.map((f) => `| ${f.what} | ${f.value} | ${f.against} |`);
  writeFileSync(
    new URL('results.md', import.meta.url),
    `# Figures

Written by \`pnpm bench\`. Node ${process.versions.node}, ${cpus().length} cores. Ratios travel between machines, milliseconds do not.

| what | measured | held against |
|---|---|---|
${rows.join('\n')}
`,
  );
}
