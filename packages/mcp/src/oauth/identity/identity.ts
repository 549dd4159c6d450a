// Who people are and which accounts they have: all that the server asks of whoever knows.

/** Someone who has signed in. */
export interface User {
  /** Stays the same for good: letters, digits, `.`, `_` and `-`, at most 64. */
  id: string;
  email: string;
  name: string;
}

/** An account that someone may use. */
export interface Account {
  id: string;
  name: string;
  /** `readonly` accounts can be connected for reading only. */
  role: 'admin' | 'readonly';
}

/**
 * Signs people in and owns the accounts' API keys. GrowPanel's own implementation is `httpIdentity`; another one
 * lets the server stand in front of any other sign-in.
 */
export interface Identity {
  /**
   * Where a browser goes to sign in. It comes back to `returnTo` with `state` as it was given and a `ticket`.
   *
   * @param again asks for the password even of someone who is signed in, so that another person can.
   */
  signInUrl(options: { returnTo: string; state: string; again: boolean }): string;
  /** Where a browser goes to sign out there too. It comes back to `returnTo`. */
  signOutUrl(returnTo: string): string;
  /** Turns the ticket into who it is, once. Undefined when it is not, or no longer, valid. */
  redeem(ticket: string, returnTo: string): Promise<User | undefined>;
  /** The accounts that someone may use now, by name. Empty when there are none. */
  accounts(userId: string): Promise<Account[]>;
  /** Makes an API key for a connection. The key itself is told only here. */
  createApiKey(
    owner: KeyOwner,
    key: { name: string; role: Account['role'] },
  ): Promise<{ id: string; key: string }>;
  /** Deletes it; a key that is gone already is fine. */
  deleteApiKey(owner: KeyOwner, keyId: string): Promise<void>;
}

/** For whom a key is, and in which account. */
export interface KeyOwner {
  userId: string;
  accountId: string;
}

/** The identity service cannot answer; trying again later may help. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
}
