// The page that lists what is connected, and disconnects it.
import type { Session } from '../session.js';
import type { GrantMetadata } from '../settings.js';
import { html, shownName } from './html.js';
import { pageResponse } from './layout.js';

export interface Connection extends GrantMetadata {
  grantId: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  lastUsed: number | undefined;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function time(at: number | undefined) {
  if (at === undefined) return html`never`;
  const date = new Date(at);
  const iso = date.toISOString();
  const text = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}, ${iso.slice(11, 16)} UTC`;
  return html`<time datetime="${iso}">${text}</time>`;
}

const row = (connection: Connection, formToken: string) => html`
<div class="connection"><div>
<h2>${shownName(connection.clientName)}</h2>
<dl>
<dt>Account</dt><dd>${shownName(connection.accountName)}</dd>
<dt>Access</dt><dd>${connection.access === 'full' ? 'Read and change' : 'Read only'}</dd>
<dt>Connected</dt><dd>${time(connection.createdAt)}</dd>
<dt>Last used</dt><dd>${time(connection.lastUsed)}</dd>
<dt>At</dt><dd>${connection.redirectHost}</dd>
</dl></div>
<form method="post" action="/connections">
<input type="hidden" name="form" value="${formToken}">
<input type="hidden" name="connection" value="${connection.grantId}">
<button class="end" aria-label="Disconnect ${shownName(connection.clientName)} from ${shownName(connection.accountName)}">Disconnect</button>
</form></div>`;

export function connectionsPage(
  session: Session,
  connections: readonly Connection[],
  { publicUrl, ended }: { publicUrl: string; ended: boolean },
): Response {
  const none = html`<p>Nothing is connected yet. Add <code>${publicUrl}</code> as a connector in your AI client.</p>`;
  return pageResponse({
    title: 'Connections',
    wide: true,
    body: html`
${ended && html`<p class="note" role="status">Disconnected. Its API key has been deleted.</p>`}
<h1>Connections</h1>
<p class="quiet">AI clients that can use your GrowPanel accounts. Disconnecting one ends its access at once and deletes its API key.</p>
${connections.length === 0 ? none : connections.map((connection) => row(connection, session.formToken))}
<p class="quiet foot">You are ${shownName(session.user.name)} (${session.user.email}). <a href="/sign-out">Sign out</a></p>`,
  });
}
