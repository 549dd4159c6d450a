// The data source of a command that needs one: the one that was named, else the only one there is.
import { payloadOf, type Row } from '../contract/answers.js';
import { operations } from '../contract/tables.js';
import { usageError } from '../errors/cli-error.js';
import type { Caller } from './call.js';

const sourceList = operations.find(({ name }) => name === 'data.sources.list')!;

export async function onlySource(call: Caller): Promise<string> {
  const { data } = await call(sourceList.method, sourceList.path);
  const { value } = payloadOf(data, sourceList.response);
  const sources = Array.isArray(value) ? (value as Row[]) : [];
  const [only] = sources;
  if (sources.length === 1 && typeof only?.id === 'string') return only.id;
  if (sources.length === 0) {
    throw usageError(
      'the account has no data source yet',
      `growpanel data data-sources create --body '{"name":"Billing","type":"api"}' makes one.`,
    );
  }
  throw usageError('say which data source with --source ID', thereAre(sources));
}

/** What can be chosen from; empty when there is nothing. */
export function thereAre(sources: readonly { id?: unknown; name?: unknown }[]): string {
  const names = sources.map(({ id, name }) => (name ? `${id} (${name})` : String(id)));
  return names.length ? `There are ${names.join(', ')}.` : '';
}
