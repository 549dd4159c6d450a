// The whole command tree, for what describes it: elsewhere only the part that is used is made.
import type { Command, Option } from 'commander';
import { exits } from '../errors/exits.js';
import { buildProgram, fillGroup } from '../program.js';
import { version } from '../version.js';
import { addReportOptions } from './reports.js';

export async function wholeProgram(): Promise<Command> {
  const program = buildProgram();
  for (const group of program.commands) {
    await fillGroup(group);
    if (group.name() === 'reports') group.commands.forEach(addReportOptions);
  }
  return program;
}

/** Whether these words lead to a command; `reports` takes any name. */
export async function isCommand(words: readonly string[]): Promise<boolean> {
  let command: Command | undefined = await wholeProgram();
  for (const word of words.filter((each) => !each.startsWith('-'))) {
    if (command.registeredArguments.length > 0) return true;
    command = command.commands.find((each) => each.name() === word);
    if (!command) return false;
  }
  return true;
}

interface Described {
  command: string;
  summary: string;
  arguments: Array<{ name: string; required: boolean; many: boolean }>;
  options: ReturnType<typeof describeOption>[];
}

const describeOption = (option: Option) => ({
  name: option.long ?? option.flags,
  takes: option.required ? 'value' : option.optional ? 'optional value' : 'nothing',
  description: option.description,
  required: option.mandatory,
  ...(option.argChoices && { values: option.argChoices }),
});

/** Every command that does something, with what it takes. */
export function describeProgram(program: Command) {
  const commands: Described[] = [];
  const add = (command: Command, words: readonly string[]) => {
    // `reports <name>` does something itself, and has commands besides.
    if (command.commands.length === 0 || command.registeredArguments.length > 0) {
      commands.push({
        command: words.join(' '),
        summary: command.summary() || command.description(),
        arguments: command.registeredArguments.map((argument) => ({
          name: argument.name(),
          required: argument.required,
          many: argument.variadic,
        })),
        options: command.options.map(describeOption),
      });
    }
    for (const each of command.commands) add(each, [...words, each.name()]);
  };
  for (const group of program.commands) add(group, [group.name()]);
  return {
    version,
    global_options: program.options.map(describeOption),
    exit_codes: exits,
    commands,
  };
}
