// Who may use the control plane: the holder of an account's key, for that account only.
import type { Context } from 'hono';
import type { Environment } from '../app.js';
import { authenticate } from '../authenticate.js';
import { readJson } from '../body.js';
import { ApiError, badField } from '../errors.js';
import type { KeyHolder } from '../store/accounts.js';
import { isObject, shown } from '../validation.js';

/** Whose key the request has; whoever changes something needs one with the role admin. */
export async function callerOf(c: Context, { db }: Environment): Promise<KeyHolder> {
  const caller = await authenticate(db, c.req.header('authorization'));
  if (caller.role !== 'admin' && c.req.method !== 'GET')
    throw new ApiError(403, 'This API key is read-only. Use a key with the role admin.');
  return caller;
}

/** The body as an object that has no other fields than these. */
export async function bodyWith<Name extends string>(
  c: Context,
  { maxBodyBytes }: Environment,
  fields: readonly Name[],
): Promise<Partial<Record<Name, unknown>>> {
  const body = (await readJson(c.req.raw, maxBodyBytes)) ?? {};
  if (!isObject(body)) throw new ApiError(400, 'The body must be an object.');
  onlyFields(body, fields);
  return body as Partial<Record<Name, unknown>>;
}

/** Refuses fields of other names: a setting that is passed over would seem to work. */
export function onlyFields(value: object, fields: readonly string[], prefix = ''): void {
  for (const name of Object.keys(value))
    if (!fields.includes(name))
      throw badField(`${prefix}${name}`, `is not known; known: ${fields.join(', ')}`);
}

/** A whole number within bounds; undefined when it was not given. */
export function wholeIn(
  value: unknown,
  field: string,
  { min, max }: { min: number; max: number },
): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Number.isInteger(value) || (value as number) < min || (value as number) > max)
    throw badField(field, `must be a whole number from ${min} to ${max}, got ${shown(value)}`);
  return value as number;
}
