// Ids that the account has, for completions: asked of the API, quickly or not at all.
import { payloadOf, type Row } from '../contract/answers.js';
import { type ContractOperation, operations } from '../contract/tables.js';
import { wordsOf } from '../contract/words.js';
import { visible } from '../output/escape.js';
import { eventTypes } from '../webhooks/subscriptions.js';
import { callerFor } from './call.js';
import type { Candidates } from './completion.js';
import { onlySource } from './source.js';

/** Nobody waits longer for a Tab. */
const patience = 2_000;
const most = '50';

/** Options that take the id of something. */
const optionLists: Readonly<Record<string, string>> = {
  source: 'data data-sources list',
  dataSource: 'data data-sources list',
  plan: 'data plan-groups list',
  segment: 'data segments list',
};

/** A shell would act on other characters as soon as the line is entered. */
const harmless = /^[\w.:@+-]+$/;

const listNamed = (words: string): ContractOperation | undefined =>
  operations.find((operation) => wordsOf(operation).join(' ') === words);

export const idsForOption = (name: string, current: string): Promise<Candidates> =>
  idsOf(listNamed(optionLists[name] ?? ''), current);

export async function idsForCommand(words: readonly string[], current: string): Promise<Candidates> {
  const line = words.join(' ');
  if (line === 'webhooks trigger' || line === 'integrations webhooks sample') {
    return eventTypes.map((name) => [name, '']);
  }
  if (line === 'explain') return idsOf(listNamed('customers list'), current);
  // What has a list beside it: `customers get`, `data plans delete`.
  return idsOf(listNamed([...words.slice(0, -1), 'list'].join(' ')), current);
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
