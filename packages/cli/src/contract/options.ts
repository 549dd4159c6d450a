// Command-line options from the parameters of an operation, and the query from what was given.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { usageError } from '../errors/cli-error.js';
import { dateForms, dateRange } from '../input/dates.js';
import type { ContractOperation, ContractParameter } from './tables.js';

export type Query = Record<string, unknown>;

/** `baseCurrency` and `data_source` → `base-currency`, `data-source`. */
export const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll('_', '-');

export const queryParameters = (operation: ContractOperation): ContractParameter[] =>
  operation.parameters.filter((parameter) => parameter.in === 'query');

/** Whether commands may fill it in: the data source, when there is only one. */
export const isSource = ({ name, required }: ContractParameter): boolean =>
  name === 'source' && required === true;

export function addQueryOptions(command: Command, operation: ContractOperation): void {
  const parameters = queryParameters(operation);
  for (const parameter of parameters) command.addOption(optionFor(parameter));
  if (parameters.some(({ filter }) => filter)) {
    command.addHelpText(
      'after',
      '\n* Repeat it for more values (or). ~x means not x, ~ alone not set, * any value.',
    );
  }
  if (parameters.some(({ name }) => name === 'region')) {
    command.option('--country <code>', 'Customers of this country; another name for --region');
  }
  if (operation.customFilters) {
    command.option('--custom <key=value>', 'Customers by a field of your own; repeat it for more', collect);
  }
}

function optionFor(parameter: ContractParameter): Option {
  const isSwitch = parameter.type === 'boolean';
  const value = isSwitch ? '[true|false]' : `<${placeholder(parameter)}>`;
  const option = new Option(`--${kebab(parameter.name)} ${value}`, describe(parameter));
  if (isSwitch) option.preset('true').choices(['true', 'false']);
  else if (parameter.closed && parameter.values) option.choices(parameter.values.map(String));
  else if (parameter.type === 'integer') option.argParser((text) => integer(text, parameter));
  else if (parameter.format === 'date-range') option.argParser((text) => dateRange(text));
  else if (parameter.filter) option.argParser(collect);
  if (parameter.required && !isSource(parameter)) option.makeOptionMandatory();
  return option;
}

function placeholder({ type, format, name }: ContractParameter): string {
  if (type === 'integer') return 'n';
  if (format === 'date-range') return 'range';
  if (format === 'currency' || name === 'currency') return 'code';
  return /source|plan|customer|segment/.test(name) ? 'id' : 'value';
}

/** Filters say the same words about separators each time; the help of a command says them once. */
function describe({ description, values, closed, filter, type, format }: ContractParameter): string {
  const known = values && !closed && type !== 'boolean' ? ` (such as ${values.slice(0, 5).join(', ')})` : '';
  const text = (
    format === 'date-range' ? description.replace(/:[^.]*\./, `: ${dateForms.join(', ')}.`) : description
  )
    .replaceAll('`', '')
    .replace(' A space means or, ~x not x, * any value, ~ none.', '')
    .replace(/\.$/, '');
  return `${text}${known}${filter ? ' *' : ''}`;
}

function integer(text: string, { minimum = -Infinity, maximum = Infinity }: ContractParameter): string {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= minimum && value <= maximum) return text;
  const range = [
    Number.isFinite(minimum) && `${minimum} or more`,
    Number.isFinite(maximum) && `at most ${maximum}`,
  ].filter(Boolean);
  throw new InvalidArgumentError(`It must be a whole number${range.length ? `, ${range.join(', ')}` : ''}.`);
}

function collect(text: string, before: string[] = []): string[] {
  return [...before, text];
}

/** The query of an operation from the options of its command. */
export function queryFrom(options: Record<string, unknown>, operation: ContractOperation): Query {
  const query: Query = {};
  for (const { name } of queryParameters(operation)) {
    const value = options[camel(kebab(name))];
    if (value !== undefined) query[name] = value;
  }
  if (typeof options.country === 'string') {
    if (query.region) throw usageError('--country is another name for --region', 'Give one of them.');
    query.region = options.country.toLowerCase();
  }
  return { ...query, ...customFilters(options.custom as string[] | undefined) };
}

/** As commander names what `--base-currency` holds. */
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export function customFilters(pairs: readonly string[] = []): Query {
  const query: Record<string, string[]> = {};
  for (const [key, value] of pairs.map((pair) => keyValue(pair, '--custom'))) {
    const name = `custom_${key}`;
    query[name] = [...(query[name] ?? []), value];
  }
  return query;
}

export function keyValue(text: string, what: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw usageError(`${what} must look like key=value, got '${text}'`);
  return [text.slice(0, at), text.slice(at + 1)];
}
