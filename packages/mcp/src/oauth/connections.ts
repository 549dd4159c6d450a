// The list of a person's connections, and their end.
import type { GrantSummary } from '@cloudflare/workers-oauth-provider';
import type { Engine } from './engine.js';
import type { LastUse } from './last-use.js';
import { type Connection, connectionsPage } from './pages/connections.js';
import { messagePage } from './pages/layout.js';
import type { Sessions } from './session.js';
import type { GrantMetadata, GrantRef, HostedSettings } from './settings.js';

export interface Connections {
  show(request: Request): Promise<Response>;
  end(request: Request): Promise<Response>;
}

export function createConnections(
  { publicUrl }: HostedSettings,
  engine: Engine,
  sessions: Sessions,
  used: LastUse,
  revoke: (ref: GrantRef) => Promise<void>,
): Connections {
  async function grantsOf(userId: string): Promise<GrantSummary[]> {
    const grants: GrantSummary[] = [];
    let cursor: string | undefined;
    do {
      const page = await engine.helpers.listUserGrants(userId, cursor === undefined ? {} : { cursor });
      grants.push(...page.items);
      cursor = page.cursor;
    } while (cursor !== undefined);
    return grants;
  }

  /** Newest first. */
  async function connectionsOf(userId: string): Promise<Connection[]> {
    const grants = await grantsOf(userId);
    const connections = await Promise.all(
      grants
        // A code that was never exchanged is no connection; it has no end of its own yet, and goes by itself.
        .filter(({ expiresAt }) => expiresAt !== undefined)
        .map(async ({ id, createdAt, metadata }) => ({
          ...(metadata as GrantMetadata),
          grantId: id,
          createdAt: createdAt * 1000,
          lastUsed: await used.of({ userId, grantId: id }),
        })),
    );
    return connections.sort((a, b) => b.createdAt - a.createdAt);
  }

  return {
    async show(request) {
      const session = await sessions.of(request);
      if (!session) return sessions.begin('/connections');
      const ended = new URL(request.url).searchParams.has('ended');
      return connectionsPage(session, await connectionsOf(session.user.id), { publicUrl, ended });
    },
    async end(request) {
      const session = await sessions.of(request);
      const form = new URLSearchParams(await request.text());
      if (!session || form.get('form') !== session.formToken)
        return messagePage('Nothing was changed', 'This page belongs to another sign-in.', {
          status: 403,
          link: { href: '/connections', text: 'Your connections' },
        });
      const grantId = form.get('connection') ?? '';
      if (/^[\w-]{16}$/.test(grantId)) await revoke({ userId: session.user.id, grantId });
      return new Response(null, { status: 303, headers: { location: '/connections?ended=1' } });
    },
  };
}
