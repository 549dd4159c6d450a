// The page at `/`: what runs here and where to go on, for people in a browser or with curl.
import type { SourceOverview } from '../store/overview.js';
import type { Status } from './routes.js';

export const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** What the page shows beside the state that everyone may see. */
export interface Overview {
  accounts: number;
  /** Undefined where the page is not for this machine alone. */
  sources: readonly SourceOverview[] | undefined;
  /** Someone to sign in as; undefined when there is nobody, or others can open the page. */
  signIn: { email: string; password: string } | undefined;
}

const style = `
:root{color-scheme:light dark;--line:#8884;--soft:#8881;--accent:#4f46e5}
@media(prefers-color-scheme:dark){:root{--accent:#a5b4fc}}
body{font:16px/1.55 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1.25rem}
h1{font-size:1.6rem;margin:0}h1 small{font-weight:400;opacity:.6;font-size:1rem}
nav{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.5rem 0}
nav a{padding:.5rem .9rem;border:1px solid var(--line);border-radius:.5rem;text-decoration:none;color:var(--accent)}
nav a:first-child{background:var(--accent);color:Canvas}
dl,table{width:100%;border-collapse:collapse}dl{display:grid;grid-template-columns:9rem 1fr;gap:.35rem 1rem}
dt{opacity:.65}dd{margin:0}td,th{text-align:left;padding:.4rem .5rem;border-bottom:1px solid var(--line)}
h2{font-size:1.1rem;margin:2rem 0 .5rem}
pre{background:var(--soft);padding:.9rem 1rem;overflow:auto;border-radius:.5rem;font-size:.875rem}`;

function sourceTable(sources: readonly SourceOverview[]): string {
  if (sources.length === 0) return '<p>None yet. POST /data/data-sources makes one.</p>';
  const rows = sources.map(({ id, name, type, invoices, lastRecord }) => {
    const cells = [id, name, type, String(invoices), lastRecord ?? 'none yet'];
    return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  });
  const head = ['Id', 'Name', 'Type', 'Invoices', 'Last record'].map((title) => `<th>${title}</th>`);
  return `<table><tr>${head.join('')}</tr>${rows.join('')}</table>`;
}

export function frontPage(status: Status, overview: Overview, origin: string, html: boolean): string {
  const { version, contract_version, clock, seed, account } = status;
  const { accounts, sources, signIn } = overview;
  const facts: [string, string][] = [
    ['Clock', `${clock.today}${clock.frozen ? ' (frozen)' : ''}`],
    ['Seed', seed],
    [
      'Account',
      `${account.id}, currency ${account.currency ?? 'not known yet'}, time zone ${account.timezone}`,
    ],
    ['Accounts', String(accounts)],
    ['Contract', contract_version],
    ...(signIn ? [['Sign in as', `${signIn.email}, password ${signIn.password}`] as [string, string]] : []),
  ];
  const intro = 'The GrowPanel API on your own machine: real storage, real metrics, no account needed.';
  const example = `curl ${origin}/reports/summary -H "Authorization: Bearer <key>"`;
  const links: [string, string][] = [
    ['/docs', 'Reference to try'],
    ['/openapi.json', 'OpenAPI'],
    ['/_sandbox', 'State as JSON'],
  ];
  if (!html)
    return [
      `GrowPanel sandbox ${version}`,
      intro,
      '',
      ...facts.map(([name, value]) => `${name}: ${value}`),
      ...(sources ?? []).map(
        ({ id, name, invoices, lastRecord }) =>
          `Data source ${id} (${name.replace(/\p{Cc}/gu, ' ')}): ${invoices} invoices, last record ${lastRecord ?? 'none yet'}`,
      ),
      '',
      `Try: ${example}`,
      ...links.map(([path, name]) => `${name}: ${origin}${path}`),
      '',
    ].join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width">
<title>GrowPanel sandbox</title>
<style>${style}</style>
<h1>GrowPanel sandbox <small>${escaped(version)}</small></h1>
<p>${intro}</p>
<nav>${links.map(([path, name]) => `<a href="${path}">${name}</a>`).join('')}</nav>
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>
${sources === undefined ? '' : `<h2>Data sources</h2>\n${sourceTable(sources)}`}
<h2>Try it</h2>
<pre>${escaped(example)}</pre>
</html>
`;
}
