// The pictures of docs/cli.md: the command on a real pseudo-terminal against a sandbox, photographed in Chromium.
// Run it with: npx tsx packages/cli/screenshots/take.ts
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createSandbox } from '@growpanel/sandbox';
import { chromium } from 'playwright-core';
import { chromiumSwitches, findChromium } from '../../../scripts/setup/chromium.mjs';
import { onTerminal } from '../test/pseudo-terminal.js';
import { ansiToHtml } from './ansi.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const columns = 110;

/** Command lines of each picture, as they stand behind the prompt. */
const pictures: Readonly<Record<string, readonly string[]>> = {
  tables: [
    'growpanel reports summary',
    'growpanel reports mrr --date 2026-01..2026-06',
    'growpanel customers list --limit 6 --fields id,name,status,country,mrr',
    'growpanel reports mrr-table --date 2026-01..2026-06',
  ],
  charts: [
    'growpanel reports mrr --chart',
    'growpanel reports retention --chart',
    'growpanel reports cohort --chart',
  ],
  import: [
    'growpanel import examples/billing-export --create-source Billing',
    'growpanel explain cus_vtpbc1n325',
  ],
};

const page = (body: string) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; display: inline-block; background: #1c2128; }
  pre { margin: 0; padding: 18px 22px; color: #cdd9e5; font: 14px/1.35 'DejaVu Sans Mono', monospace; }
  .prompt { color: #768390; }
  i { display: inline-block; width: 1ch; height: 1.35em; vertical-align: bottom; font-style: normal;
      transform: scaleX(.82); transform-origin: left; }
</style><pre>${body}</pre>`;

const home = mkdtempSync(join(tmpdir(), 'growpanel-pictures-'));
const executablePath = findChromium();
if (!executablePath) throw new Error('There is no Chromium; scripts/setup/chromium.mjs installs one.');
const browser = await chromium.launch({ executablePath, args: chromiumSwitches });
try {
  for (const [name, lines] of Object.entries(pictures)) {
    const fresh = name === 'import';
    await using sandbox = await createSandbox(fresh ? { now: '2026-06-30' } : { seed: 'demo' });
    let body = '';
    for (const line of lines) {
      const words = line.replace(/^growpanel /, '').replace('examples/', `'${root}'/examples/`);
      const { text } = await onTerminal(
        `${words} </dev/null`,
        [],
        { api: sandbox, env: { HOME: home } },
        columns,
      );
      body += `<span class="prompt">$</span> ${line}\n\n${ansiToHtml(text).trimEnd()}\n\n`;
    }
    const file = join(home, 'page.html');
    writeFileSync(file, page(body.trimEnd()));
    const tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await tab.goto(pathToFileURL(file).href);
    await tab.locator('body').screenshot({ path: join(root, `docs/cli-${name}.png`) });
    await tab.close();
    process.stderr.write(
      `docs/cli-${name}.png, ${readFileSync(join(root, `docs/cli-${name}.png`)).length} bytes\n`,
    );
  }
} finally {
  await browser.close();
  rmSync(home, { recursive: true });
}
