// What the hosted server is built from.
import type { HttpEndpoint } from '../entries/http.js';
import type { DoorSettings } from './door.js';
import type { Identity } from './identity/identity.js';
import type { Locks } from './locks.js';
import type { Store } from './store/store.js';

export interface HostedSettings extends DoorSettings {
  /** Origin under which clients reach the server, such as `https://mcp.growpanel.io`. It is the OAuth resource. */
  publicUrl: string;
  store: Store;
  locks: Locks;
  identity: Identity;
  /** The MCP endpoint itself. */
  endpoint: HttpEndpoint;
  /** Seconds that an access token lives; at least 60. @default 30 days */
  accessTokenSeconds?: number | undefined;
  /** Seconds that a connection lives without being used; at least 60. @default 90 days */
  refreshTokenSeconds?: number | undefined;
}

export const day = 86_400;

/** The access that a connection was given. */
export type Access = 'full' | 'read';

/** What a connection's tokens stand for. The engine encrypts it with them. */
export interface GrantProps {
  apiKey: string;
  access: Access;
}

/** What the store says of a connection in plain text: no secret. */
export interface GrantMetadata {
  clientName: string;
  /** The host that tokens were sent to. */
  redirectHost: string;
  accountId: string;
  accountName: string;
  keyId: string;
  access: Access;
}

/** A connection: whose, and which. */
export interface GrantRef {
  userId: string;
  grantId: string;
}
