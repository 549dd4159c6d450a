// What an option or an argument may be: values that the contract knows, and ids that the account has, which are asked
// of the API, quickly or not at all.
import type { Option } from 'commander';
import { readConfigFile } from '../config/config-file.js';
import { payloadOf, type Row, schemaOfRows } from '../contract/answers.js';
import { kebab, queryParameters } from '../contract/options.js';
import { type ContractOperation, operations } from '../contract/tables.js';
import { wordsOf } from '../contract/words.js';
import { dateForms } from '../input/dates.js';
import { visible } from '../output/escape.js';
import { eventTypes } from '../webhooks/subscriptions.js';
import { callerFor } from './call.js';
import type { Candidates, Typed } from './completion.js';
import { onlySource } from './source.js';

/** Nobody waits longer for a Tab. */
const patience = 2_000;
const most = '50';

/** Options that take the id of something. */
const optionLists: Readonly<Record<string, string>> = {
  '--source': 'data data-sources list',
  '--data-source': 'data data-sources list',
  '--plan': 'data plan-groups list',
  '--segment': 'data segments list',
  '--customer': 'customers list',
};

/** A shell would act on other characters as soon as the line is entered. */
const harmless = /^[\w.:@+-]+$/;

const operationOf = (words: string): ContractOperation | undefined =>
  operations.find((operation) => wordsOf(operation).join(' ') === words);

const bare = (names: Iterable<string>): Candidates => [...names].map((name) => [name, '']);

export async function valuesOfOption({ long = '' }: Option, { words, current }: Typed): Promise<Candidates> {
  const operation = operationOf(words.join(' '));
  if (long === '--profile') return bare(profiles().filter((name) => harmless.test(name)));
  if (long === '--events') return bare(eventTypes);
  if (long === '--fields') return bare(Object.keys(schemaOfRows(operation?.response)?.fields ?? {}));
  const parameter = operation && queryParameters(operation).find(({ name }) => `--${kebab(name)}` === long);
  if (parameter?.format === 'date-range') return bare(dateForms.filter((form) => /^[a-z]/.test(form)));
  if (parameter?.values) return bare(parameter.values.map(String));
  return idsOf(operationOf(optionLists[long] ?? ''), current);
}

function profiles(): string[] {
  try {
    return Object.keys(readConfigFile().profiles);
  } catch {
    return [];
  }
}

export async function valuesOfArgument({ words, given, current }: Typed): Promise<Candidates> {
  const line = words.join(' ');
  if (line === 'api') return partsOfRequest(given);
  if (given.length > 0) return [];
  if (line === 'webhooks trigger' || line === 'integrations webhooks sample') return bare(eventTypes);
  if (line === 'explain') return idsOf(operationOf('customers list'), current);
  // What has a list beside it: `customers get`, `data plans delete`.
  return idsOf(operationOf([...words.slice(0, -1), 'list'].join(' ')), current);
}

/** `api METHOD PATH`; a path that needs an id is not offered. */
function partsOfRequest([method, path]: readonly string[]): Candidates {
  if (method === undefined) return bare(new Set(operations.map((operation) => operation.method)));
  if (path !== undefined) return [];
  return operations
    .filter((operation) => operation.method === method.toUpperCase() && !operation.path.includes('{'))
    .map(({ path, summary }) => [path, summary]);
}

async function idsOf(list: ContractOperation | undefined, current: string): Promise<Candidates> {
  if (!list) return [];
  const call = callerFor({ color: false, timeout: patience });
  const has = (name: string) => list.parameters.find((parameter) => parameter.name === name);
  try {
    const query = {
      ...(has('limit') && { limit: most }),
      ...(has('search') && current && { search: current }),
      ...(has('source')?.required && { source: await onlySource(call) }),
    };
    const { data } = await call(list.method, list.path, { query, maxRetries: 0 });
    const { value } = payloadOf(data, list.response);
    if (!Array.isArray(value)) return [];
    return (value as Row[]).flatMap((row): Candidates => {
      const id = row.id ?? row.external_id;
      const meaning = visible(String(row.name ?? row.email ?? row.event_type ?? ''));
      return typeof id === 'string' && harmless.test(id) ? [[id, meaning]] : [];
    });
  } catch {
    // No key, no network: then there is nothing to offer.
    return [];
  }
}
