// What proves that someone signed in: a session in their browser, and a ticket that is good for one use.
import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../store/database.js';
import type { PassTable } from '../store/schema.js';

type Kind = PassTable['kind'];

/** Real time: a person's session does not age with the clock of any account. */
const lifetimes: Record<Kind, number> = { session: 8 * 3_600_000, ticket: 60_000 };

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** Makes a pass; what comes back is the only place where it stands in full. */
export async function issue(db: Database, kind: Kind, userId: string, returnTo = ''): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const now = Date.now();
  await db.deleteFrom('passes').where('expires', '<=', now).execute();
  await db
    .insertInto('passes')
    .values({
      hash: hashOf(secret),
      kind,
      user_id: userId,
      return_to: returnTo,
      expires: now + lifetimes[kind],
    })
    .execute();
  return secret;
}

/** Whose pass it is; undefined when there is none, or it is over. */
export async function holderOf(db: Database, kind: Kind, secret: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('passes')
    .select('user_id')
    .where('hash', '=', hashOf(secret))
    .where('kind', '=', kind)
    .where('expires', '>', Date.now())
    .executeTakeFirst();
  return found?.user_id;
}

/** Takes a pass out of use; answers what it was. */
export async function redeem(
  db: Database,
  kind: Kind,
  secret: string,
): Promise<{ userId: string; returnTo: string } | undefined> {
  const [pass] = await db
    .deleteFrom('passes')
    .where('hash', '=', hashOf(secret))
    .where('kind', '=', kind)
    .returning(['user_id', 'return_to', 'expires'])
    .execute();
  return pass && pass.expires > Date.now() ? { userId: pass.user_id, returnTo: pass.return_to } : undefined;
}
