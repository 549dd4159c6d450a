// The person who comes with the seed `demo`, always the same, so that a sign-in can be tried at once.
import type { Database } from '../store/database.js';
import * as users from './users.js';

export const demoUser = {
  id: 'usr_demo',
  email: 'demo@example.com',
  name: 'Dana Demo',
  password: 'growpanel-demo',
} as const;

export async function addDemoUser(db: Database, accountId: string, now: string): Promise<void> {
  await users.create(db, { ...demoUser, now });
  await users.join(db, demoUser.id, accountId, 'admin');
}
