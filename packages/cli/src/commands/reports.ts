// `growpanel reports <name>`: every report of the contract, and any that it does not know yet.
import { type Command, Option } from 'commander';
import type { Globals } from '../config/globals.js';
import { schemaOfRows } from '../contract/answers.js';
import { nearest } from '../contract/nearest.js';
import {
  addQueryOptions,
  customFilters,
  kebab,
  type Query,
  queryFrom,
  queryParameters,
} from '../contract/options.js';
import { type ContractOperation, reports } from '../contract/tables.js';
import { HintedError, usageError } from '../errors/cli-error.js';
import { examples } from '../help.js';
import { dateRange } from '../input/dates.js';
import { matrixOf } from '../output/matrix.js';
import { columnsOf, print } from '../output/print.js';
import { callerFor } from './call.js';

/** Reports that --chart can draw. */
const charted: ReadonlySet<string> = new Set(['mrr', 'retention', 'cohort']);

export function fillReports(group: Command, words: readonly string[]): void {
  group
    .usage('<name> [options]')
    .addHelpText(
      'before',
      examples(['reports list', 'reports summary', 'reports mrr --interval quarter --format csv']),
    )
    // Names that the contract lacks are passed through, with whatever options they bring.
    .argument('[name]', 'Name of a report')
    .allowUnknownOption()
    .allowExcessArguments()
    .action((name: string | undefined, _: unknown, command: Command) => passThrough(name, command));
  group.command('list').description('Names of the reports, and what they say').action(list);
  const named = words.filter((word) => reports.has(word));
  for (const [name, operation] of reports) {
    if (named.length > 0 && !named.includes(name)) continue;
    group
      .command(name)
      .description(operation.summary)
      .action((_, command: Command) => show(operation, command));
  }
}

/** Options of the one report that is used. */
export function addReportOptions(command: Command): void {
  const operation = reports.get(command.name());
  if (!operation) return;
  command.summary(operation.summary).description(operation.description);
  addQueryOptions(command, operation);
  const measures = measuresOf(operation);
  if (measures) {
    command.addOption(new Option('--measure <field>', 'What the cells of the table show').choices(measures));
  }
  const isCharted = charted.has(command.name());
  if (isCharted) command.option('--chart', 'Draw it, as wide as the terminal');
  const has = (name: string) => operation.parameters.some((parameter) => parameter.name === name);
  const name = `reports ${command.name()}`;
  const lines = [operation.parameters.some(({ required }) => required) ? `${name} --key industry` : name];
  if (has('date') && has('interval')) lines.push(`${name} --date 20240101-20241231 --interval quarter`);
  if (has('date')) lines.push(`${name} --date 2024-Q2`);
  if (has('region')) lines.push(`${name} --region eu --region us --format csv`);
  if (isCharted) lines.push(`${name} --chart`);
  command.addHelpText('before', examples(lines));
}

const measuresOf = ({ response }: ContractOperation): string[] | undefined =>
  matrixOf([], schemaOfRows(response))?.measures;

async function show(operation: ContractOperation, command: Command): Promise<void> {
  const options = command.optsWithGlobals<Globals & Record<string, unknown>>();
  const measure = options.measure as string | undefined;
  const { format, fields, jq, envelope } = options;
  if (options.chart && ((format && format !== 'table') || fields || jq || envelope)) {
    throw usageError('--chart draws; it goes with no other form of output', 'Leave one of them out.');
  }
  if (options.chart && options.breakdown) {
    throw usageError('--chart draws the whole, not its parts', 'Leave --breakdown out.');
  }
  const query = queryFrom(options, operation);
  const { data } = await callerFor(options)('GET', operation.path, { query });
  if (options.chart) {
    const { chartOf } = await import('../output/charts.js');
    const title = [operation.summary, ...remarksOn(query)];
    const canvas = { width: columnsOf(process.stdout), color: options.color, title, measure };
    process.stdout.write(chartOf(command.name(), data, canvas));
    return;
  }
  await print({ answer: data, operation, remarks: remarksOn(query), measure }, options);
}

const remarksOn = (query: Query): string[] =>
  ['interval', 'breakdown'].flatMap((name) =>
    query[name] ? [`by ${String(query[name]).replaceAll('_', ' ')}`] : [],
  );

async function list(_: unknown, command: Command): Promise<void> {
  const answer = [...reports].map(([name, { summary }]) => ({ name, summary }));
  await print({ answer }, command.optsWithGlobals<Globals>());
}

async function passThrough(name: string | undefined, command: Command): Promise<void> {
  const globals = command.optsWithGlobals<Globals>();
  if (!name || name.startsWith('-')) {
    throw usageError(
      'the name of a report is missing',
      'growpanel reports list shows them; options follow the name.',
    );
  }
  const query = looseQuery(command.args.slice(1));
  try {
    const { data } = await callerFor(globals)('GET', '/reports/{name}', { path: { name }, query });
    await print({ answer: data, operation: undefined, remarks: remarksOn(query) }, globals);
  } catch (error) {
    const meant = (error as { status?: number }).status === 404 ? nearest(name, reports.keys()) : undefined;
    throw meant ? new HintedError(error, `Did you mean growpanel reports ${meant}?`) : error;
  }
}

/** `--data-source x` under the parameter's name as any report spells it; what none knows, as it was typed. */
function looseQuery(words: readonly string[]): Query {
  const spelled = new Map<string, string>();
  for (const operation of reports.values()) {
    for (const { name } of queryParameters(operation)) spelled.set(kebab(name), name);
  }
  const query: Query = {};
  const custom: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [, option, joined] = /^--([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(words[at]!) ?? [];
    if (!option) throw usageError(`unexpected '${words[at]}' after the name of the report`);
    const value = joined ?? (words[at + 1]?.startsWith('--') ? undefined : words[++at]) ?? 'true';
    if (option === 'custom') custom.push(value);
    else query[spelled.get(option) ?? option] = option === 'date' ? dateRange(value) : value;
  }
  return { ...query, ...customFilters(custom) };
}
