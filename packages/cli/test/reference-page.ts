// docs/cli-commands.md, from the command's own description of itself. `npx vitest run reference -u` writes it.
import { describeProgram, wholeProgram } from '../src/commands/tree.js';

type Described = ReturnType<typeof describeProgram>;
type Option = Described['global_options'][number];

const escaped = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function optionLine({ name, takes, description, required, values }: Option & { values?: readonly string[] }) {
  const value = takes === 'value' ? ' VALUE' : takes === 'optional value' ? ' [VALUE]' : '';
  const choices = values ? ` One of ${values.map((each) => `\`${each}\``).join(', ')}.` : '';
  const meaning = `${escaped(description)}.`.replace(/([.…])\.$/, '$1');
  return `| \`${name}${value}\` | ${meaning}${required ? ' Required.' : ''}${choices} |`;
}

const isFilter = ({ description }: Option): boolean => / \*$/.test(description);

/** Filters mean the same everywhere, and are explained once. */
function table(options: readonly Option[]): string[] {
  const filters = options.filter(isFilter);
  const own = options.filter((option) => !isFilter(option)).map(optionLine);
  if (filters.length > 0)
    own.push(`| ${filters.map(({ name }) => `\`${name}\``).join(' ')} | [Filters](#filters). |`);
  return own.length ? ['', '| option | meaning |', '|---|---|', ...own] : [];
}

function filterTable(commands: Described['commands']): string[] {
  const all = new Map(
    commands.flatMap(({ options }) => options.filter(isFilter).map((each) => [each.name, each])),
  );
  const lines = [...all.values()].map((option) =>
    optionLine({ ...option, description: option.description.replace(/ \*$/, '') }),
  );
  return ['| filter | who counts |', '|---|---|', ...lines];
}

export async function referencePage(): Promise<string> {
  const { commands, global_options } = describeProgram(await wholeProgram());
  const lines = [
    '# Every command',
    '',
    'Written from what the command says of itself (`growpanel commands --json`). What it is good for is in',
    '[cli.md](cli.md). Options that every command has:',
    ...table(global_options),
    '',
    '## Filters',
    '',
    'Most reports and lists take them. Repeated, they mean "or"; `~x` is not x, `~` alone not set, `*` any value.',
    '',
    ...filterTable(commands),
  ];
  let group = '';
  for (const { command, summary, arguments: args, options } of commands) {
    const [first = ''] = command.split(' ');
    if (first !== group) lines.push('', `## ${first}`);
    group = first;
    const words = args.map(({ name, required, many }) => {
      const word = `${name.toUpperCase().replaceAll(' ', '_')}${many ? ' …' : ''}`;
      return required ? ` ${word}` : ` [${word}]`;
    });
    lines.push('', `### \`growpanel ${command}${words.join('')}\``, '', escaped(summary), ...table(options));
  }
  return `${lines.join('\n')}\n`;
}
