// The command tree: groups here, what is in them when they are used.
import { Command } from 'commander';
import { addGlobals } from './config/globals.js';
import { rootHelp } from './help.js';
import { version } from './version.js';

/** What each group is for. What is in it follows from the contract. */
const groups = {
  customers: 'Customers with their MRR',
  plans: 'Plans with their groups',
  data: 'What you push: customers, plans, invoices, data sources, groups, segments',
  profile: 'The user behind the API key',
  settings: 'Mailed reports and alerts',
  integrations: 'Webhook subscriptions',
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
  program.command('api').description('Any endpoint directly: api GET /reports/mrr interval=month');

  program.hook('preSubcommand', async (_, group) => {
    if (group.name() === 'reports') (await import('./commands/reports.js')).fillReports(group);
    else if (group.name() === 'api') (await import('./commands/api.js')).fillApi(group);
    else (await import('./commands/resources.js')).fillResource(group);
  });
  return program;
}
