// Before a request that writes: shown instead of sent, or confirmed when it destroys.
import type { Command } from 'commander';
import type { Globals } from '../config/globals.js';
import type { Query } from '../contract/options.js';
import type { ContractOperation } from '../contract/tables.js';
import { CliError, usageError } from '../errors/cli-error.js';
import { ask, canAsk } from '../input/prompt.js';
import { visible } from '../output/escape.js';
import { print } from '../output/print.js';

export interface Safety {
  yes?: boolean;
  dryRun?: boolean;
  confirm?: string;
}

/** The whole account: a yes is not enough. */
const needsName = ({ name }: { name?: string | undefined }): boolean => name === 'account.delete';

/** What a yes has to be given for; the account asks for more. */
export const destroys = (operation: Pick<ContractOperation, 'name' | 'destroys'> | undefined): boolean =>
  operation?.destroys === true && !needsName(operation);

export function addSafety(command: Command, operation: ContractOperation): void {
  if (operation.method === 'GET') return;
  if (needsName(operation)) command.option('--confirm <name>', 'Name of the account');
  else if (destroys(operation)) command.option('--yes', 'Do not ask; without a terminal nobody is asked');
  command.option('--dry-run', 'Show the request, and send nothing');
}

/** Asks on a terminal. Scripts have nobody to ask, and go on. */
export async function confirmed(what: string, { yes }: Safety): Promise<void> {
  if (yes || !canAsk()) return;
  const answer = await ask(`${visible(what)}? This cannot be undone. [y/N] `);
  if (!/^y(es)?$/i.test(answer)) throw new CliError('interrupted', 'not confirmed; nothing was sent');
}

/** The body that names the account: from --confirm, the body that was given, or a question. */
export async function named(
  operation: ContractOperation,
  body: unknown,
  { confirm }: Safety,
): Promise<unknown> {
  if (!needsName(operation) || body !== undefined) return body;
  const name = confirm ?? (canAsk() ? await ask('Name of the account, to delete it for good: ') : '');
  if (!name) throw usageError('account delete needs the name of the account', 'Give it as --confirm NAME.');
  return { confirm: name };
}

export interface Request {
  method: string;
  path: string;
  query: Query;
  body: unknown;
}

export async function showRequest({ method, path, query, body }: Request, globals: Globals): Promise<void> {
  const answer = {
    method,
    path,
    ...(Object.keys(query).length > 0 && { query }),
    ...(body !== undefined && { body }),
  };
  await print({ answer }, globals);
}

/** `/customers/{id}` with its values. */
export const filledPath = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
