// Who is asking: the account and role behind an API key.
import { ApiError } from './errors.js';
import * as accounts from './store/accounts.js';
import type { Database } from './store/database.js';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const keyForm = new RegExp(`^${uuid}\\.${uuid}$`, 'i');

/** Whether a text has the form of a key. */
export const isKey = (text: string): boolean => keyForm.test(text);

const unauthorized = (message: string) =>
  new ApiError(401, message, { headers: { 'www-authenticate': 'Bearer' } });

export async function authenticate(db: Database, header: string | undefined): Promise<accounts.KeyHolder> {
  if (!header) throw unauthorized("The API key is missing. Send it as 'Authorization: Bearer <key>'.");
  const key = /^Bearer +(\S+)$/i.exec(header.trim())?.[1];
  if (key === undefined)
    throw unauthorized("The Authorization header cannot be read. Send 'Authorization: Bearer <key>'.");
  if (!isKey(key))
    throw unauthorized('The API key is malformed: a key is two UUIDs with a dot between them.');
  const caller = await accounts.findKey(db, key);
  if (!caller) throw unauthorized('The API key is not valid for this sandbox.');
  return caller;
}
