// The page that asks: this client, into which account, to do what?
import type { ConsentDescription } from '@cloudflare/workers-oauth-provider';
import type { Account } from '../identity/identity.js';
import type { Session } from '../session.js';
import type { Access } from '../settings.js';
import { type Html, html, shownName } from './html.js';
import { pageResponse } from './layout.js';

export interface Consent {
  client: ConsentDescription;
  session: Session;
  accounts: readonly Account[];
  /** What the client may be given at most. */
  offered: readonly Access[];
  handle: string;
  /** Where the page itself is, to come back to as someone else. */
  here: string;
  headers: Headers;
}

const choice = (
  name: string,
  value: string,
  title: string,
  text: string | undefined,
  checked: boolean,
) => html`
<label class="choice"><input type="radio" name="${name}" value="${value}" required${checked ? html` checked` : ''}>
<span><b>${title}</b>${text && html`<small>${text}</small>`}</span></label>`;

/** An id is shown only where names do not tell accounts apart. */
function accountChoice(accounts: readonly Account[]): Html {
  const only = accounts.length === 1;
  const isShared = (name: string) => accounts.filter((other) => other.name === name).length > 1;
  return html`<fieldset><legend>${only ? 'Account' : 'Which account?'}</legend>
${accounts.map(({ id, name, role }) => {
  const facts = [isShared(name) && id, role === 'readonly' && 'you may only read here'].filter(Boolean);
  return choice('account', id, shownName(name), facts.join(' · ') || undefined, only);
})}</fieldset>`;
}

const accessTexts: Record<Access, [title: string, text: string]> = {
  full: ['Read and change', 'Reports, customers, plans and data; settings, team, API keys and billing.'],
  read: ['Read only', 'Reports, customers, plans and settings. It cannot change anything.'],
};

const accessChoice = (offered: readonly Access[]) => html`
<fieldset><legend>What may it do?</legend>
${offered.map((access, at) => choice('access', access, ...accessTexts[access], at === 0))}</fieldset>`;

function origin({ clientDomain, redirectHost, redirectIsLoopback }: ConsentDescription): Html {
  if (redirectIsLoopback)
    return html`<p class="warn">This gives access to an app on your computer (<b>${redirectHost}</b>). Go on only if you have just started to connect from it.</p>`;
  return clientDomain
    ? html`<p class="quiet">Published by <b>${clientDomain}</b>. Access goes to <b>${redirectHost}</b>.</p>`
    : html`<p class="quiet">The app gave this name itself; nobody has checked it. Access goes to <b>${redirectHost}</b>.</p>`;
}

export function consentPage({
  client,
  session,
  accounts,
  offered,
  handle,
  here,
  headers,
}: Consent): Response {
  const name = shownName(client.clientName);
  const { user, formToken } = session;
  const other = `/sign-in?${new URLSearchParams({ next: here })}`;
  const body = html`
<h1>Connect ${name} to GrowPanel?</h1>
${origin(client)}
<form method="post" action="/authorize">
<input type="hidden" name="handle" value="${handle}">
<input type="hidden" name="form" value="${formToken}">
${accountChoice(accounts)}
${accessChoice(offered)}
<ul class="facts">
<li>It can use the one account that you choose, until you disconnect it. <a href="/connections">Your connections</a></li>
<li>It gets an API key of its own, which is deleted when you disconnect. It never sees your password or the key.</li>
</ul>
<div class="actions">
<button class="main" name="decision" value="allow">Allow</button>
<button name="decision" value="deny" formnovalidate>Cancel</button>
</div>
</form>
<p class="quiet foot">You are ${shownName(user.name)} (${user.email}). <a href="${other}">Use another user</a></p>`;
  // Browsers hold the client's own redirects against the policy too, and it cannot name every loopback address.
  const formLeadsTo = client.redirectIsLoopback ? 'http: https:' : 'https:';
  return pageResponse({ title: `Connect ${name}`, body, formLeadsTo, headers });
}

/** Someone who is signed in, and has nothing to connect. */
export function noAccountPage(session: Session, here: string): Response {
  const retry = `/sign-in?${new URLSearchParams({ next: here })}`;
  return pageResponse({
    title: 'No GrowPanel account access',
    status: 403,
    body: html`<h1>No GrowPanel account access</h1>
<p>You are signed in as ${session.user.email}, who has no GrowPanel account. Finish signing up, or ask someone to
invite you to theirs. Then try again.</p>
<div class="actions"><a class="button main" href="${here}">Try again</a><a class="button" href="${retry}">Use another user</a></div>`,
  });
}
