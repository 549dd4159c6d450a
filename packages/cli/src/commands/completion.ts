// `growpanel completion SHELL`, and `growpanel complete …`, which its scripts ask.
import type { Command, Option } from 'commander';
import { usageError } from '../errors/cli-error.js';
import { examples } from '../help.js';
import { completionScripts } from './completion-scripts.js';

const shells = Object.keys(completionScripts);

export function fillCompletion(command: Command): void {
  command
    .argument('<shell>', shells.join(', '))
    .addHelpText(
      'before',
      examples([
        'completion bash >> ~/.bashrc',
        'completion zsh >> ~/.zshrc        # after compinit',
        'completion fish > ~/.config/fish/completions/growpanel.fish',
        'completion powershell >> $PROFILE',
      ]),
    )
    .action((shell: string) => {
      const script = Object.hasOwn(completionScripts, shell) ? completionScripts[shell] : undefined;
      if (!script) {
        throw usageError(`there are no completions for '${shell}'`, `There are for ${shells.join(', ')}.`);
      }
      process.stdout.write(script);
    });
}

/** What may come, and what it means. */
export type Candidates = Array<[name: string, meaning: string]>;

interface Typed {
  /** The command so far, and its words. */
  command: Command;
  words: string[];
  /** How many arguments it has got. */
  given: number;
  /** The option whose value comes next. */
  awaiting: Option | undefined;
  current: string;
}

/** What the last of the words may become: a line each, with what it means behind a tab. */
export async function completionsFor(words: readonly string[]): Promise<string> {
  const { wholeProgram } = await import('./tree.js');
  const program = await wholeProgram();
  const typed = readWords(program, words);
  const found = await candidates(program, typed);
  return found
    .filter(([name]) => name.startsWith(typed.current))
    .map(([name, meaning]) => `${name}\t${meaning.replace(/\s+/g, ' ')}\n`)
    .join('');
}

function readWords(program: Command, words: readonly string[]): Typed {
  const last = words.at(-1) ?? '';
  const typed: Typed = { command: program, words: [], given: 0, awaiting: undefined, current: last };
  if (last === '""') typed.current = '';
  for (const word of words.slice(0, -1)) {
    if (typed.awaiting) typed.awaiting = undefined;
    else if (word.startsWith('-')) {
      const option = [...typed.command.options, ...program.options].find(({ long }) => long === word);
      typed.awaiting = option?.required ? option : undefined;
    } else {
      const next = typed.command.commands.find((each) => each.name() === word);
      if (next) typed.words.push(word);
      else typed.given++;
      typed.command = next ?? typed.command;
    }
  }
  return typed;
}

async function candidates(program: Command, typed: Typed): Promise<Candidates> {
  const { command, words, awaiting, current, given } = typed;
  if (awaiting?.argChoices) return awaiting.argChoices.map((value) => [value, '']);
  if (awaiting) return (await import('./completion-ids.js')).idsForOption(awaiting.attributeName(), current);
  if (current.startsWith('-')) {
    return [...command.options, ...program.options].map(({ long, flags, description }) => [
      long ?? flags,
      description,
    ]);
  }
  if (command.name() === 'completion') return shells.map((shell) => [shell, '']);
  if (command.commands.length > 0) {
    return command.commands.map((each) => [each.name(), each.summary() || each.description()]);
  }
  if (given > 0 || command.registeredArguments.length === 0) return [];
  return (await import('./completion-ids.js')).idsForCommand(words, current);
}
