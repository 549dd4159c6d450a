// The page on which people sign in. It has no scripts and loads nothing.
import { escaped } from '../control/front-page.js';
import { demoUser } from './demo-user.js';

const style = `
:root{color-scheme:light dark;--line:#8886;--accent:#4f46e5;--on-accent:#fff;--card:#fff;--back:#f5f5f7}
@media(prefers-color-scheme:dark){:root{--accent:#a5b4fc;--on-accent:#1e1b4b;--card:#1d1d22;--back:#121215}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;margin:0;min-height:100vh;display:grid;place-items:center;background:var(--back);padding:1rem}
main{width:100%;max-width:24rem;background:var(--card);border:1px solid var(--line);border-radius:.9rem;padding:1.75rem}
h1{font-size:1.35rem;margin:0 0 .25rem}p{margin:.25rem 0 1rem;opacity:.8}
label{display:block;margin:.9rem 0 .25rem}
input{width:100%;font:inherit;padding:.6rem .7rem;border:1px solid var(--line);border-radius:.5rem;background:transparent;color:inherit}
button{width:100%;font:inherit;font-weight:600;margin-top:1.25rem;padding:.7rem;border:0;border-radius:.5rem;background:var(--accent);color:var(--on-accent);cursor:pointer}
.wrong{color:#b91c1c;opacity:1}@media(prefers-color-scheme:dark){.wrong{color:#fca5a5}}
small{display:block;margin-top:1.25rem;opacity:.75}`;

export interface SignInForm {
  returnTo: string;
  state: string;
  email?: string;
  problem?: string;
  /** Says how to sign in as the person of the seed `demo`. */
  withDemoUser: boolean;
}

const hidden = (name: string, value: string) =>
  `<input type="hidden" name="${name}" value="${escaped(value)}">`;

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<main>${body}</main>
</html>
`;

export function signInPage({ returnTo, state, email = '', problem, withDemoUser }: SignInForm): string {
  const demo = `<small>To try it: <b>${demoUser.email}</b>, password <b>${demoUser.password}</b></small>`;
  return page(
    'Sign in to the GrowPanel sandbox',
    `
<h1>Sign in</h1>
<p>to the GrowPanel sandbox on this machine. You go on to ${escaped(new URL(returnTo).host)}.</p>
${problem === undefined ? '' : `<p class="wrong" role="alert">${escaped(problem)}</p>`}
<form method="post">
${hidden('return_to', returnTo)}${hidden('state', state)}
<label for="email">E-mail</label>
<input id="email" name="email" type="email" autocomplete="username" required autofocus value="${escaped(email)}">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button>Sign in</button>
</form>
${withDemoUser ? demo : ''}`,
  );
}

export const signedOutPage = (): string =>
  page('Signed out', '<h1>Signed out</h1><p>of the GrowPanel sandbox on this machine.</p>');
