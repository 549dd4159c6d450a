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

/** A line as far as it is typed. */
export interface Typed {
  /** The command so far, and its words. */
  command: Command;
  words: string[];
  /** Arguments that the command has got. */
  given: string[];
  /** The option whose value comes next. */
  awaiting: Option | undefined;
  /** The part of the last word that is complete, `--format=`, and the one that is not. */
  before: string;
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
    .map(([name, meaning]) => `${typed.before}${name}\t${meaning.replace(/\s+/g, ' ')}\n`)
    .join('');
}

function readWords(program: Command, words: readonly string[]): Typed {
  const last = words.at(-1) ?? '';
  const typed: Typed = {
    ...{ command: program, words: [], given: [], awaiting: undefined, before: '' },
    // PowerShell's way to hand over a word that is empty yet.
    current: last === '""' ? '' : last,
  };
  const optionNamed = (name: string) =>
    [...typed.command.options, ...program.options].find(({ long, required }) => long === name && required);
  for (const word of words.slice(0, -1)) {
    if (typed.awaiting) typed.awaiting = undefined;
    else if (word.startsWith('-')) typed.awaiting = optionNamed(word);
    else if (word === 'help' && typed.command === program) continue;
    else {
      const next = typed.command.commands.find((each) => each.name() === word);
      if (next) typed.words.push(word);
      else typed.given.push(word);
      typed.command = next ?? typed.command;
    }
  }
  const [, option, value = ''] = /^(--[\w-]+)=(.*)$/s.exec(typed.current) ?? [];
  if (option && !typed.awaiting) {
    Object.assign(typed, { awaiting: optionNamed(option), before: `${option}=`, current: value });
  }
  // Of several names with commas between them, the last one is being typed.
  const names = typed.awaiting && /^--(fields|events)$/.test(typed.awaiting.long ?? '');
  const [earlier = ''] = (names && /^.*,/s.exec(typed.current)) || [];
  return { ...typed, before: typed.before + earlier, current: typed.current.slice(earlier.length) };
}

async function candidates(program: Command, typed: Typed): Promise<Candidates> {
  const { command, awaiting, before, current, given } = typed;
  if (awaiting?.argChoices) return awaiting.argChoices.map((value) => [value, '']);
  if (awaiting) return (await import('./completion-values.js')).valuesOfOption(awaiting, typed);
  // A value of an option that takes none.
  if (before) return [];
  if (current.startsWith('-')) {
    return [...command.options, ...program.options].map(({ long, flags, description }) => [
      long ?? flags,
      description,
    ]);
  }
  if (command.name() === 'completion') return given.length ? [] : shells.map((shell) => [shell, '']);
  if (command.commands.length > 0) {
    return command.commands.map((each) => [each.name(), each.summary() || each.description()]);
  }
  if (command.registeredArguments.length === 0) return [];
  return (await import('./completion-values.js')).valuesOfArgument(typed);
}
