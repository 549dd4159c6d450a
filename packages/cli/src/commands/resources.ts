// customers, plans, exports, data, account, settings and so on: one command per operation of the contract.
import type { Command } from 'commander';
import type { Globals } from '../config/globals.js';
import { addQueryOptions, isSource, queryFrom, queryParameters } from '../contract/options.js';
import { type ContractOperation, operations } from '../contract/tables.js';
import { isSetting, wordsOf } from '../contract/words.js';
import { CliError } from '../errors/cli-error.js';
import { readBody } from '../input/body.js';
import { label } from '../output/labels.js';
import { print } from '../output/print.js';
import { answersText, passOn, refuseChoices } from '../output/stream.js';
import { completed, takesSource } from './bodies.js';
import { callerFor } from './call.js';
import { examplesFor, examplesOf } from './examples.js';
import { addSafety, confirmed, destroys, filledPath, named, type Safety, showRequest } from './safety.js';
import { onlySource } from './source.js';

export function fillResource(group: Command): void {
  const found = operations.filter((operation) => wordsOf(operation)[0] === group.name());
  group.addHelpText('before', examplesOf(found));
  for (const operation of found) {
    const words = wordsOf(operation);
    if (!isSetting(words)) addCommand(parentOf(group, words, found), words.at(-1)!, operation);
    else if (words.at(-1) === 'get') {
      const update = found.find(({ path, method }) => path === operation.path && method !== 'GET');
      addCommand(parentOf(group, words.slice(0, -1), found), words.at(-2)!, operation, update);
    }
  }
}

/** The group that a command stands in, made when it is not there. */
function parentOf(group: Command, words: readonly string[], all: readonly ContractOperation[]): Command {
  return words.slice(1, -1).reduce((parent, word) => {
    const known = parent.commands.find((command) => command.name() === word);
    if (known) return known;
    const inside = all.filter((operation) => wordsOf(operation).slice(0, -1).includes(word));
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
  addSafety(command, update ?? operation);
  command.addHelpText('before', examplesFor(operation, wordsOf(operation), update));
  command.action(async () => {
    const options = command.optsWithGlobals<Globals & Safety & Record<string, unknown>>();
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
  options: Globals & Safety & Record<string, unknown>,
): Promise<void> {
  if (answersText(operation)) refuseChoices(options);
  const call = callerFor(options);
  const query = queryFrom(options, operation);
  const { dryRun } = options;
  if (!dryRun && queryParameters(operation).some(isSource)) query.source ??= await onlySource(call);
  const body = await completed(await named(operation, given, options), operation, path, async () => {
    if (typeof options.source === 'string') return options.source;
    // To know it the API would have to be asked.
    return dryRun ? 'SOURCE' : onlySource(call);
  });
  if (dryRun) {
    const { method } = operation;
    return showRequest({ method, path: filledPath(operation.path, path), query, body }, options);
  }
  if (destroys(operation)) await confirmed([operation.summary, ...Object.values(path)].join(' '), options);
  const request = { path, query, body };
  if (answersText(operation)) return passOn(await call.stream(operation, request));
  const { data } = await call(operation.method, operation.path, request);
  await print({ answer: data, operation }, options);
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
