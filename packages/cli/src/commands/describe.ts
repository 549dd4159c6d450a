// `growpanel commands`: this program, described for programs.
import type { Command } from 'commander';
import type { Globals } from '../config/globals.js';
import { examples } from '../help.js';
import { toJson } from '../output/json.js';
import { print } from '../output/print.js';

export function fillCommands(command: Command): void {
  command
    .option('--json', 'Arguments, options and exit codes, too, as JSON')
    .addHelpText('before', examples(['commands', 'commands --json', "commands --jq '.[].command'"]))
    .action(describe);
}

async function describe({ json }: { json?: boolean }, command: Command): Promise<void> {
  const globals = command.optsWithGlobals<Globals>();
  const { describeProgram, wholeProgram } = await import('./tree.js');
  const description = describeProgram(await wholeProgram());
  if (json && globals.jq === undefined) {
    process.stdout.write(toJson(description));
    return;
  }
  const answer = json
    ? description
    : description.commands.map(({ command, summary }) => ({ command, summary }));
  await print({ answer }, globals);
}
