// The command `growpanel-mcp`.
import { isGrowPanelError } from '@growpanel/sdk';
import { parse, usage } from './command-line.js';
import { startStdio } from './entries/stdio.js';
import { presentable } from './errors/mask.js';
import { SettingsError } from './errors/refusal.js';
import { version } from './version.js';

/** Exit codes: 2 for a wrong command line or environment, 1 for everything else. */
function leave(error: unknown): never {
  const known = error instanceof SettingsError || isGrowPanelError(error);
  const words = error instanceof Error ? error.message : String(error);
  process.stderr.write(`growpanel-mcp: ${presentable(words)}\n`);
  process.exit(known ? 2 : 1);
}

async function main([first, ...rest]: readonly string[]): Promise<void> {
  if (first === 'serve') {
    // A file of its own: who speaks over standard input never reads it.
    const { serve } = await import('./entries/node.js');
    return serve(rest);
  }
  const command = parse(first === undefined ? [] : [first, ...rest]);
  if ('help' in command) process.stdout.write(usage);
  else if ('version' in command) process.stdout.write(`${version}\n`);
  else startStdio(command.settings);
}

main(process.argv.slice(2)).catch(leave);
