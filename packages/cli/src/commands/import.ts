// `growpanel import PATH`: a billing export into a data source, checked, resumable, and with nothing lost.
import { type Command, Option } from 'commander';
import type { Globals } from '../config/globals.js';
import { examples } from '../help.js';
import { importFormats } from '../import/inputs.js';
import { progressForms } from '../import/progress.js';
import type { ImportOptions } from '../import/run.js';

export function fillImport(command: Command): void {
  command
    .argument('<path>', 'A folder with customers, plans and invoices, or one file')
    .option('--source <id>', 'Data source that the rows go into (default: the only one)')
    .option('--create-source <name>', 'Use the data source of this name, and make it when there is none')
    .addOption(
      new Option('--from <format>', 'What the files are (default: by their names)').choices(importFormats),
    )
    .option('--as <kind>', 'What a single file holds: customers, plans, invoices …')
    .option('--map <file>', 'JSON that says how columns become fields')
    .option('--dry-run', 'Send nothing; show the movements that the rows would cause')
    .option('--resume', 'Go on where an import of these files was stopped')
    .option('--rejected <path>', 'Where rows go that were not stored (default: beside the input)')
    .addOption(
      new Option(
        '--progress <form>',
        'How far it is, on standard error (default: bar on a terminal)',
      ).choices(progressForms),
    )
    .addHelpText(
      'before',
      examples([
        'import billing-export --create-source Billing --dry-run',
        'import billing-export --create-source Billing',
        'import invoices.csv --source ds_1 --map columns.json',
        'import stripe-export --from stripe --source ds_1 --resume',
      ]),
    )
    .addHelpText(
      'after',
      `
A folder holds customers, plans and invoices as .csv or .jsonl, some of them or
all. --from stripe and --from chartmogul read the objects of those APIs, as
.jsonl or .json. Rows that are known already are updated.

--map: { "invoices": { "columns": { "Total": "amount", "Note": null },
         "amount": "decimal", "dateFormat": "dmy" } }`,
    )
    .action(async (path: string, options: ImportOptions) => {
      const { runImport } = await import('../import/run.js');
      await runImport(path, options, command.optsWithGlobals<Globals>());
    });
}
