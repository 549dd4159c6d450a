// The command tree: groups here, what is in them when they are used.
import { Command } from 'commander';
import { addGlobals, type Globals } from './config/globals.js';
import { usageError } from './errors/cli-error.js';
import { optionText, rootHelp } from './help.js';
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

/** @param words of the command line: what they do not name is not made. Without any, all of it is. */
export function buildProgram(words: readonly string[] = []): Command {
  const program = addGlobals(new Command('growpanel'))
    .description('Subscription analytics from the terminal.')
    .version(version, '--version', 'Show version number')
    .helpOption('-h, --help', 'Show help for any command')
    .helpCommand('help <command...>', 'Show help for a command')
    .configureHelp({ optionDescription: optionText })
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
  program
    .command('import')
    .description('A billing export into a data source: CSV, JSON Lines, Stripe, ChartMogul');
  program.command('explain').description('Why a customer is worth what it is: invoices, movements, rules');
  program.command('sandbox').description('The API on this machine, with real metrics and no account');
  program.command('webhooks').description('Deliveries to an application on this machine: listen, trigger');
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
  program.command('completion').description('Completions for bash, zsh, fish and PowerShell');
  program.hook('preSubcommand', (_, group) => fillGroup(group, words));
  return program;
}

/** Puts into a group what it has. */
export async function fillGroup(group: Command, words: readonly string[] = []): Promise<void> {
  switch (group.name()) {
    case 'reports':
      return (await import('./commands/reports.js')).fillReports(group, words);
    case 'api':
      return (await import('./commands/api.js')).fillApi(group);
    case 'import':
      return (await import('./commands/import.js')).fillImport(group);
    case 'explain':
      return (await import('./commands/explain.js')).fillExplain(group);
    case 'sandbox':
      return (await import('./commands/sandbox.js')).fillSandbox(group);
    case 'webhooks':
      return (await import('./commands/webhooks.js')).fillWebhooks(group);
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
