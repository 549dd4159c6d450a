// customers, plans, data, profile, settings, integrations: one command per operation of the contract.
import type { Command } from 'commander';
import type { Globals } from '../config/globals.js';
import { addQueryOptions, isSource, queryFrom, queryParameters } from '../contract/options.js';
import { type ContractOperation, operations } from '../contract/tables.js';
import { wordsOf } from '../contract/words.js';
import { CliError } from '../errors/cli-error.js';
import { readBody } from '../input/body.js';
import { label } from '../output/labels.js';
import { print } from '../output/print.js';
import { completed, takesSource } from './bodies.js';
import { callerFor } from './call.js';
import { examplesFor, examplesOf } from './examples.js';
import { onlySource } from './source.js';

export function fillResource(group: Command): void {
  const found = operations.filter((operation) => wordsOf(operation)[0] === group.name());
  group.addHelpText('before', examplesOf(found));
  for (const operation of found) {
    const words = wordsOf(operation);
    const at = (wanted: boolean) =>
      found.find(({ path, method }) => path === operation.path && (method === 'GET') === wanted);
    if (group.name() !== 'settings') addCommand(parentOf(group, words, found), words.at(-1)!, operation);
    // Settings are read without a body and written with one, under one name.
    else if (operation === at(true)) {
      addCommand(parentOf(group, words.slice(0, -1), found), words.at(-2)!, operation, at(false));
    } else if (!at(true)) addCommand(parentOf(group, words, found), words.at(-1)!, operation);
  }
}

/** The group that a command stands in, made when it is not there. */
function parentOf(group: Command, words: readonly string[], all: readonly ContractOperation[]): Command {
  return words.slice(1, -1).reduce((parent, word) => {
    const known = parent.commands.find((command) => command.name() === word);
    if (known) return known;
    const inside = all.filter((operation) => wordsOf(operation).includes(word));
    return parent
      .command(word)
      .description(inside.map(({ summary }) => summary).join(', '))
      .summary(label(word.replaceAll('-', ' ')))
      .addHelpText('before', examplesOf(inside));
  }, group);
}

/** `update` takes over when there is a body. */
function addCommand(
  parent: Command,
  name: string,
  operation: ContractOperation,
  update?: ContractOperation,
): void {
  const command = parent.command(name).summary(operation.summary).description(operation.description);
  const ids = operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) => parameter.name);
  for (const id of ids) command.argument(`<${id}>`);
  addQueryOptions(command, operation);
  if (takesSource(operation)) {
    command.option('--source <id>', 'Data source of rows that do not name one (default: the only one)');
  }
  if (update ?? operation.body)
    command.option('--body <json>', 'Request body, or @FILE; else standard input');
  command.addHelpText('before', examplesFor(operation, wordsOf(operation), update));
  command.action(async () => {
    const options = command.optsWithGlobals<Globals & Record<string, unknown>>();
    const given = Object.fromEntries(ids.map((id, index) => [id, command.args[index]!]));
    const need = update || operation.method === 'DELETE' ? 'optional' : 'required';
    const body =
      update || operation.body ? await readBody(options.body as string | undefined, need) : undefined;
    await perform(update && body !== undefined ? update : operation, given, body, options);
  });
}

async function perform(
  operation: ContractOperation,
  path: Record<string, string>,
  given: unknown,
  options: Globals & Record<string, unknown>,
): Promise<void> {
  const call = callerFor(options);
  const query = queryFrom(options, operation);
  if (queryParameters(operation).some(isSource)) query.source ??= await onlySource(call);
  const body = await completed(given, operation, path, async () => {
    return typeof options.source === 'string' ? options.source : onlySource(call);
  });
  const { data } = await call(operation.method, operation.path, { path, query, body });
  print({ answer: data, operation }, options);
  if (operation.bulk) complainAbout(data);
}

/** A push answers row by row; one bad row makes the run a failure, and the good ones are stored all the same. */
function complainAbout(answer: unknown): void {
  const rows = (answer as { result?: Array<Record<string, unknown>> } | undefined)?.result;
  if (!Array.isArray(rows)) return;
  const refused = rows.filter((row) => row?.export_status === 'error');
  if (refused.length === 0) return;
  const [first] = refused;
  const reason = first?.export_error ? `, first ${String(first.id)}: ${String(first.export_error)}` : '';
  throw new CliError(
    'refused',
    `${refused.length} of ${rows.length} rows were refused${reason}`,
    'The others are stored. Mend these and push them again.',
  );
}
