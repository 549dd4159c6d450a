// What all pages share: the frame, the headers that keep other sites out, the stylesheet.
import { type Html, html } from './html.js';

export const stylesheetPath = '/page.css';

export const stylesheet = `
:root{color-scheme:light dark;--text:#1c1c22;--quiet:#5d5d6b;--line:#d9d9e1;--back:#f4f4f7;--card:#fff;--accent:#4338ca;--on-accent:#fff;--soft:#eef0fd;--warn:#92400e;--warn-back:#fef3c7;--danger:#b3261e}
@media(prefers-color-scheme:dark){:root{--text:#ececf1;--quiet:#a3a3b2;--line:#3a3a44;--back:#121216;--card:#1c1c22;--accent:#a5b4fc;--on-accent:#1a1840;--soft:#26263a;--warn:#fcd34d;--warn-back:#3a2e10;--danger:#ffb4ab}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--text);background:var(--back)}
main{width:100%;max-width:31rem;margin:0 auto;padding:2.5rem 1rem 3rem}
main.wide{max-width:50rem}time{white-space:nowrap}
.card{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:1.75rem}
.brand{display:flex;align-items:center;gap:.6rem;font-weight:650;margin:0 0 1rem .25rem}
.brand svg{width:1.5rem;height:1.5rem;fill:var(--accent)}
h1{font-size:1.4rem;line-height:1.25;margin:0 0 .35rem;overflow-wrap:anywhere}
h2{font-size:1rem;margin:0;overflow-wrap:anywhere}
p{margin:.4rem 0;overflow-wrap:anywhere}p.foot{margin-top:1.2rem}.quiet{color:var(--quiet);font-size:.9rem}
a{color:var(--accent)}
fieldset{border:0;margin:1.4rem 0 0;padding:0;min-width:0}
legend{font-weight:600;padding:0;margin-bottom:.5rem}
.choice{display:flex;gap:.75rem;align-items:flex-start;border:1px solid var(--line);border-radius:.7rem;padding:.75rem .9rem;margin-top:.5rem;cursor:pointer}
.choice:has(input:checked){border-color:var(--accent);background:var(--soft)}
.choice input{margin:.28rem 0 0;accent-color:var(--accent);flex:none}
.choice b,.choice small{display:block;overflow-wrap:anywhere}.choice b{font-weight:600}.choice small{color:var(--quiet);font-size:.875rem}
.facts{margin:1.4rem 0 0;padding:0;list-style:none;font-size:.925rem}
.facts li{padding:.55rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.warn{background:var(--warn-back);color:var(--warn);border-radius:.7rem;padding:.7rem .9rem;margin:1.2rem 0 0;font-size:.925rem}
.note{background:var(--soft);border-radius:.7rem;padding:.7rem .9rem;margin:0 0 1rem}
.actions{display:flex;gap:.75rem;margin-top:1.5rem;flex-wrap:wrap}
button,.button{font:inherit;font-weight:600;border-radius:.6rem;padding:.65rem 1.2rem;border:1px solid var(--line);background:transparent;color:inherit;cursor:pointer;text-decoration:none;text-align:center}
button.main,.button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.actions>*{flex:1 1 9rem}
button.end{color:var(--danger);padding:.45rem .9rem;font-size:.925rem}
button:focus-visible,a:focus-visible,input:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.connection{display:flex;gap:1rem;align-items:center;justify-content:space-between;padding:1.1rem 0;border-top:1px solid var(--line)}
.connection:first-of-type{margin-top:1rem}
.connection>div{min-width:0}
.connection>div{flex:1}
.connection dl{display:grid;grid-template-columns:auto 1fr auto 1fr;gap:.1rem .9rem;margin:.45rem 0 0;font-size:.9rem}
.connection dt{color:var(--quiet)}.connection dd{margin:0;overflow-wrap:anywhere}
code{font-size:.925em;overflow-wrap:anywhere}
@media(max-width:34rem){main{padding-top:1.25rem}.card{padding:1.25rem}.connection{flex-direction:column;align-items:stretch}.connection dl{grid-template-columns:auto 1fr}}
`;

const mark = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 20V11h4v9zM10 20V4h4v16zM17 20v-6h4v6z"/></svg>`;

/** Nothing is loaded but the stylesheet, and nobody frames the page. */
const policy =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

export interface Page {
  title: string;
  body: Html;
  wide?: boolean;
  status?: number;
  /** Where a form may lead in the end, beside this server: sources of a Content-Security-Policy. */
  formLeadsTo?: string;
  /** More headers, such as cookies. */
  headers?: Headers;
}

export function pageResponse({
  title,
  body,
  wide = false,
  status = 200,
  formLeadsTo = '',
  headers,
}: Page): Response {
  const text = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} · GrowPanel</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${stylesheetPath}">
</head>
<body>
<main class="${wide ? 'wide' : 'narrow'}">
<div class="brand">${mark}<span>GrowPanel</span></div>
<div class="card">${body}</div>
</main>
</body>
</html>
`;
  const all = new Headers(headers);
  for (const [name, value] of Object.entries(pageHeaders)) all.set(name, value);
  all.set('content-security-policy', `${policy} ${formLeadsTo}`.trim());
  return new Response(text.text, { status, headers: all });
}

export const stylesheetResponse = (): Response =>
  new Response(stylesheet, {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'x-content-type-options': 'nosniff',
    },
  });

/** A page that only says something, and where to go from there. */
export function messagePage(
  title: string,
  text: string,
  { status = 400, link }: { status?: number; link?: { href: string; text: string } } = {},
): Response {
  const action =
    link && html`<div class="actions"><a class="button main" href="${link.href}">${link.text}</a></div>`;
  return pageResponse({ title, status, body: html`<h1>${title}</h1><p>${text}</p>${action}` });
}
