// The main job of `npm start`: a sandbox on this machine with a billing export in it, and its MRR on the screen.
import { spawn } from 'node:child_process';
import { isAbsolute, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GrowPanel } from '@growpanel/sdk';
import type { IngestProgress, IngestResult } from '@growpanel/sdk/ingest';
import { root } from '../setup/prepare.mjs';
import { factsOf } from './billing-export.ts';
import { pushExport } from './push-export.ts';
import { type RunningSandbox, serve } from './serve.ts';

const help = `npm start -- [options]

Starts the sandbox on 127.0.0.1 (port 4010, or the next free one), pushes a billing export into it
through the SDK, and shows what the metrics engine makes of it. Keeps serving until Ctrl-C.

  --once          stop after the reports
  --file FOLDER   your own export: a folder with customers.csv, plans.csv and invoices.csv
                  (columns: examples/billing-export/README.md)
  --now DATE      freeze the clock here, YYYY-MM-DD; the last day of the export when left out
  --port PORT     another port; 0 takes any free one
`;

/** Most rows to print one by one. */
const shownProblems = 20;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        once: { type: 'boolean' },
        file: { type: 'string' },
        now: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

const finished = new Set<string>();
function progress({ resource, stored, refused, total = 0 }: IngestProgress): void {
  const done = stored + refused;
  // Told once more when the last answer is in.
  if (finished.has(resource)) return;
  if (done === total) finished.add(resource);
  const text = `Pushing ${resource}: ${done} of ${total}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}${done === total ? '\n' : ''}`);
  else if (done === total) console.error(text);
}

/** Says which rows are missing, and why. */
function report({ problems, moreProblems }: IngestResult): void {
  if (problems.length === 0) return;
  console.error(`\n${problems.length + moreProblems} rows are not stored; the rest is:`);
  for (const { resource, row, id, field, reason } of problems.slice(0, shownProblems)) {
    const where = `${resource}.csv row ${row}${id === undefined ? '' : ` (${id})`}`;
    console.error(`  ${where}: ${field ? `${field} ` : ''}${reason}`);
  }
  const more = Math.max(0, problems.length - shownProblems) + moreProblems;
  if (more > 0) console.error(`  … and ${more} more`);
}

/** Runs the CLI as a user would, on this terminal. */
function growpanel(sandbox: RunningSandbox, ...args: string[]): Promise<number> {
  console.log(`\n$ growpanel ${args.join(' ')}`);
  const child = spawn(
    process.execPath,
    [join(root, 'packages/cli/bin/growpanel.js'), ...args, '--format', 'table'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, GROWPANEL_API_KEY: sandbox.apiKey, GROWPANEL_API_URL: sandbox.url },
    },
  );
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}

function whatNext({ url, apiKey }: RunningSandbox): string {
  return `
The API is at ${url}. In a browser:

  ${url}/docs    every operation, and samples in five languages that reach this sandbox

In another terminal:

  curl ${url}/reports/summary -H "Authorization: Bearer ${apiKey}"

  export GROWPANEL_API_URL=${url}
  export GROWPANEL_API_KEY=${apiKey}
  node packages/cli/bin/growpanel.js reports retention --interval month
  node packages/cli/bin/growpanel.js customers list --limit 10

Ctrl-C stops it. The data stays in .growpanel/ for the next start.`;
}

const options = readOptions();
if (options.help) {
  console.log(help);
  process.exit(0);
}
const from = process.env.GROWPANEL_START_CWD ?? process.cwd();
const own =
  options.file === undefined
    ? undefined
    : isAbsolute(options.file)
      ? options.file
      : resolve(from, options.file);
const folder = own ?? join(root, 'examples/billing-export');

let sandbox: RunningSandbox | undefined;
let code = 0;
try {
  const facts = await factsOf(folder);
  sandbox = await serve([
    '--data',
    // An own export gets a folder of its own, one per currency, so that nothing mixes.
    join(root, '.growpanel', own ? `own-export-${facts.currency}` : 'sample-export'),
    ...['--now', options.now ?? facts.lastDay],
    ...['--currency', facts.currency],
    ...(options.port === undefined ? [] : ['--port', options.port]),
  ]);
  const running = sandbox;
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      interrupted = true;
      void running.stop();
    });
  }
  const gp = new GrowPanel({ apiKey: sandbox.apiKey, baseUrl: sandbox.url });
  const result = await pushExport(gp, folder, facts, own ? 'Own export' : 'Billing export', progress);
  report(result);
  for (const name of ['summary', 'mrr']) code ||= await growpanel(sandbox, 'reports', name);
  if (result.problems.length > 0) code ||= 1;
  if (options.once) {
    await sandbox.stop();
  } else {
    console.log(whatNext(sandbox));
    const ended = await sandbox.ended;
    code = interrupted ? 0 : ended;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await sandbox?.stop();
  code = 1;
}
process.exit(code);
