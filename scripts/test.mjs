// `npm test`: sets up what is missing, then runs every check and every suite. `--only NAME` runs one step.
import { fail, pnpm, prepare, run } from './setup/prepare.mjs';

/** In the order in which a failure is cheapest to learn of. */
const steps = [
  ['generated files', [...pnpm, 'generate', '--check']],
  ['pages for models', [...pnpm, 'docs:llms', '--check']],
  ['sample data', [...pnpm, 'export:billing', '--check']],
  ['lint', [...pnpm, 'lint']],
  ['types', [...pnpm, 'typecheck']],
  ['surface', [...pnpm, 'surface', '--check']],
  ['scripts', [...pnpm, 'vitest', 'run', '--root', 'scripts']],
  ['packages', [...pnpm, 'turbo', 'run', 'test', '--output-logs=new-only', '--concurrency=1']],
  ['processes', [...pnpm, '--filter', '@growpanel/sandbox', 'test:processes']],
  ['PostgreSQL', [...pnpm, '--filter', '@growpanel/sandbox', 'test:postgres']],
  ['shells', [...pnpm, '--filter', 'growpanel-cli', 'test:shells']],
  ['generated requests', ['node', 'scripts/schemathesis/run.mjs']],
  ['hosted MCP', [...pnpm, '--filter', 'growpanel-mcp-server', 'test:hosted']],
  ['MCP proof', [...pnpm, '--filter', 'growpanel-mcp-server', 'proof']],
  ['every runtime', [...pnpm, '--filter', '@growpanel/sdk', 'everywhere']],
  ['reference', [...pnpm, 'docs:api']],
  ['published form', [...pnpm, 'packcheck']],
];

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const chosen = steps.filter(([name]) => only === undefined || name === only);
if (chosen.length === 0) fail(`There is no step '${only}'. Steps: ${steps.map(([name]) => name).join(', ')}`);

await prepare();
const failed = [];
for (const [name, command] of chosen) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const code = await run(command, { env: { GROWPANEL_BUILT: '1' } });
  console.log(
    `── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  if (code !== 0) failed.push(name);
}
if (failed.length > 0)
  console.log(`\nFailed: ${failed.join(', ')}. Run one alone with: npm test -- --only "${failed[0]}"`);
console.log(`\nsteps: ${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
