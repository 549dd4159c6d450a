// The command tree: groups here, what is in them when they are used.
import { Command } from 'commander';
import { addGlobals, type Globals } from './config/globals.js';
import { usageError } from './errors/cli-error.js';
import { rootHelp } from './help.js';
import { version } from './version.js';

/** What each group is for. What is in it follows from the contract. */
const groups = {
  customers: 'Customers with their MRR',
  plans: 'Plans with their groups',
  data: 'What you push: customers, plans, invoices, data sources, groups, segments',
  exports: 'Whole lists as CSV, for a file or a pipe',
  account: 'The account: billing, team, API keys',
  profile: 'The user behind the API key',
  settings: 'Settings of the account, mailed reports, integrations',
  integrations: 'Webhook subscriptions, and a check of the key',
  chat: 'Questions in words',
};

export function buildProgram(): Command {
  const program = addGlobals(new Command('growpanel'))
    .description('Subscription analytics from the terminal.')
    .version(version, '--version', 'Show version number')
    .helpOption('--help', 'Show help for any command')
    .helpCommand('help <command...>', 'Show help for a command')
    .exitOverride()
    // Failures are reported in one place, in the form that the output has.
    .configureOutput({ outputError: () => {} })
    .addHelpText('before', rootHelp.before)
    .addHelpText('after', rootHelp.after);

  program
    .command('reports')
    .description('Any subscription analytics report by name; `reports list` shows them')
    .hook('preSubcommand', async (_, report) =>
      (await import('./commands/reports.js')).addReportOptions(report),
    );
  for (const [name, description] of Object.entries(groups)) program.command(name).description(description);
  program.command('auth').description('The key: keep one, see which is used, forget it');
  program.command('api').description('Any endpoint directly: api GET /reports/mrr interval=month');

  program.hook('preAction', async (_, command) => {
    const { apiKey, jq, format } = command.optsWithGlobals<Globals>();
    if (apiKey) {
      const safer = 'GROWPANEL_API_KEY or growpanel auth login is safer';
      process.stderr.write(`growpanel: others on this machine can see --api-key; ${safer}\n`);
    }
    if (jq === undefined) return;
    if (format === 'table' || format === 'csv') {
      throw usageError(`--jq works on JSON, and --format ${format} asks for something else`);
    }
    await (await import('./output/jq.js')).checkJq(jq);
  });
  program.command('commands').description('Every command and its options, for programs');
  program.command('completion').description('Completions for bash, zsh and fish');
  program.hook('preSubcommand', (_, group) => fillGroup(group));
  return program;
}

/** Puts into a group what it has. */
export async function fillGroup(group: Command): Promise<void> {
  switch (group.name()) {
    case 'reports':
      return (await import('./commands/reports.js')).fillReports(group);
    case 'api':
      return (await import('./commands/api.js')).fillApi(group);
    case 'auth':
      return (await import('./commands/auth.js')).fillAuth(group);
    case 'commands':
      return (await import('./commands/describe.js')).fillCommands(group);
    case 'completion':
      return (await import('./commands/completion.js')).fillCompletion(group);
    default:
      return (await import('./commands/resources.js')).fillResource(group);
  }
}
