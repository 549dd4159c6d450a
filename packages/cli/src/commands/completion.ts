// `growpanel completion SHELL` prints a script that asks `growpanel complete …` what may come next.
import type { Command, Option } from 'commander';
import { usageError } from '../errors/cli-error.js';
import { examples } from '../help.js';

const scripts: Readonly<Record<string, string>> = {
  bash: `_growpanel() {
  local IFS=$'\\n'
  COMPREPLY=($(growpanel complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
}
complete -o default -F _growpanel growpanel
`,
  zsh: `#compdef growpanel
_growpanel() {
  local -a names
  local line
  for line in "\${(@f)$(growpanel complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && names+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( $#names )); then _describe growpanel names; else _files; fi
}
compdef _growpanel growpanel
`,
  fish: `function __growpanel_complete
    set -l before (commandline -opc)
    set -e before[1]
    set -l current (commandline -ct)
    growpanel complete $before "$current" 2>/dev/null
end
complete -c growpanel -f -a '(__growpanel_complete)'
`,
};

export function fillCompletion(command: Command): void {
  command
    .argument('<shell>', Object.keys(scripts).join(', '))
    .addHelpText(
      'before',
      examples([
        'completion bash >> ~/.bashrc',
        'completion zsh >> ~/.zshrc        # after compinit',
        'completion fish > ~/.config/fish/completions/growpanel.fish',
      ]),
    )
    .action((shell: string) => {
      const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
      if (!script) {
        throw usageError(
          `there are no completions for '${shell}'`,
          `There are for ${Object.keys(scripts).join(', ')}.`,
        );
      }
      process.stdout.write(script);
    });
}

/** What the last of the words may become: a line each, with what it means behind a tab. */
export async function completionsFor(words: readonly string[]): Promise<string> {
  const { wholeProgram } = await import('./tree.js');
  const program = await wholeProgram();
  const current = words.at(-1) ?? '';
  let command: Command = program;
  let awaiting: Option | undefined;
  for (const word of words.slice(0, -1)) {
    if (awaiting) awaiting = undefined;
    else if (word.startsWith('-')) {
      const option = [...command.options, ...program.options].find(({ long }) => long === word);
      awaiting = option?.required ? option : undefined;
    } else command = command.commands.find((each) => each.name() === word) ?? command;
  }
  const found: Array<[name: string, meaning: string]> = awaiting
    ? (awaiting.argChoices ?? []).map((value) => [value, ''])
    : current.startsWith('-')
      ? [...command.options, ...program.options].map(({ long, flags, description }) => [
          long ?? flags,
          description,
        ])
      : command.name() === 'completion'
        ? Object.keys(scripts).map((shell) => [shell, ''])
        : command.commands.map((each) => [each.name(), each.summary() || each.description()]);
  return found
    .filter(([name]) => name.startsWith(current))
    .map(([name, meaning]) => `${name}\t${meaning.replace(/\s+/g, ' ')}\n`)
    .join('');
}
