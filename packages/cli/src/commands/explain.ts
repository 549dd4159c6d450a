// `growpanel explain CUSTOMER`: invoices, what they are worth per month, the movements, and the rules behind them.
import type { Command } from 'commander';
import type { Globals } from '../config/globals.js';
import type { ContractField, Schema } from '../contract/tables.js';
import type { Explanation } from '../engine/explanation.js';
import { examples } from '../help.js';
import { visible } from '../output/escape.js';
import { formatOf } from '../output/format.js';
import { label } from '../output/labels.js';
import { columnsOf, print } from '../output/print.js';
import { folded } from '../output/width.js';

export function fillExplain(command: Command): void {
  command
    .argument('<customer>', 'Id of a customer, as it was pushed')
    .option('--source <id>', 'Data source of the customer, where several have one of this id')
    .addHelpText(
      'before',
      examples(['explain cus_acme', 'explain cus_acme --format json', 'explain cus_acme --format csv']),
    )
    .addHelpText('after', '\nThe rules are numbered as in the README of @growpanel/metrics.')
    .action(async (id: string, { source }: { source?: string }) => {
      const globals = command.optsWithGlobals<Globals>();
      const { clientFor } = await import('../config/client.js');
      const { explanationOf } = await import('../engine/explanation.js');
      await show(await explanationOf(clientFor(globals), id, source), globals);
    });
}

const money: ContractField = { unit: 'money', currency: '@.currency' };

const schema: Schema = {
  columns: ['date', 'invoice_id', 'per_month', 'movement', 'mrr_change', 'mrr', 'rules'],
  fields: {
    date: { type: 'string' },
    invoice_id: { type: 'string' },
    per_month: money,
    movement: { type: 'string' },
    mrr_change: money,
    mrr: money,
    rules: { type: 'string' },
    explanation: { type: 'string' },
    currency: { type: 'string' },
  },
};

/** A row for each movement of a document, or one when it moved nothing. */
const rowsOf = ({ events, currency: own }: Explanation) =>
  events.flatMap(({ invoice_id, mrr: per_month, movements, ignored, rules, sentences, ...event }) => {
    const moved = movements.length > 0 ? movements : [undefined];
    return moved.map((movement, index) => ({
      date: movement?.date ?? event.date,
      invoice_id: invoice_id ?? 'none came',
      per_month: index === 0 ? (per_month ?? undefined) : undefined,
      movement: movement
        ? `${movement.type}${movement.subtype ? `, ${words(movement.subtype)}` : ''}`
        : words(ignored) || undefined,
      mrr_change: movement?.mrr_change,
      mrr: movement?.mrr,
      rules: index === 0 ? rules.join(', ') : '',
      explanation: index === 0 ? sentences.join(' ') : '',
      currency: movement?.currency ?? event.changes[0]?.currency ?? own,
    }));
  });

const words = (name: string | null): string => name?.replaceAll('_', ' ') ?? '';

async function show(explanation: Explanation, globals: Globals): Promise<void> {
  const format = formatOf(globals.format);
  const isFlat = format === 'table' || format === 'csv';
  const { events, text, ...facts } = explanation;
  const answer = {
    ...facts,
    result: isFlat && globals.jq === undefined ? rowsOf(explanation) : events,
    text,
  };
  const title = `Why ${explanation.customer_id} is worth what it is`;
  const remarks = [label(explanation.status), `as of ${explanation.as_of}`];
  await print({ answer, title, remarks, ...(isFlat && { schema }) }, globals);
  if (format === 'table' && globals.jq === undefined && !globals.fields) {
    const lines = text.flatMap((line) => folded(visible(line), columnsOf(process.stdout)));
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}
