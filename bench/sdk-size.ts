// How many bytes does an application ship for the SDK?
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Figure } from './measure.ts';

async function gzipOf(source: string): Promise<number> {
  const result = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length;
}

export async function sdkSize(): Promise<Figure[]> {
  const whole = await gzipOf("export { GrowPanel, GrowPanelError } from '@growpanel/sdk';");
  const one = await gzipOf("export { createClient, getReportsSummary } from '@growpanel/sdk/operations';");
  return [
    {
      what: 'SDK: one operation alone, bundled, minified, gzip',
      value: `${one} B`,
      against: 'goal: at most 3,000 B',
    },
    {
      what: 'SDK: whole client, bundled, minified, gzip',
      value: `${whole} B`,
      against: 'the published SDK, without retries and typed errors: 4,121 B; goal: at most 9,000 B',
    },
  ];
}
