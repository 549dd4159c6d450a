// The person in front of the browser: who they are, and what they do on the pages.
import { type Browser, hiddenFields, type Visit } from './browser.js';

export const person = { id: 'usr_demo', email: 'demo@example.com', password: 'growpanel-demo' };

/** Goes to an address, and signs in when asked to. */
export async function signIn(
  browser: Browser,
  address: string,
  who: { email: string; password: string } = person,
): Promise<Visit> {
  const page = await browser.visit(address);
  if (!page.url.pathname.endsWith('/sign-in')) return page;
  return browser.visit(page.url, { ...hiddenFields(page.text), email: who.email, password: who.password });
}

/** Allows what a consent page asks for. Answers where the browser was sent. */
export async function allow(
  browser: Browser,
  page: Visit,
  choice: { account?: string; access?: 'full' | 'read'; decision?: string } = {},
): Promise<URL> {
  const [, first] = /name="account" value="([^"]+)"/.exec(page.text) ?? [];
  const { account = first ?? '', access = 'full', decision = 'allow' } = choice;
  const form = { ...hiddenFields(page.text), account, access, decision };
  return (await browser.visit(new URL('/authorize', page.url), form)).url;
}
