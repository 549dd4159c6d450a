// The page at `/`: what runs here and where to go on, for people in a browser or with curl.
import type { Status } from './routes.js';

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

export function frontPage({ version, clock, seed, account }: Status, origin: string, html: boolean): string {
  const facts = [
    `Clock: ${clock.today}${clock.frozen ? ' (frozen)' : ''}`,
    `Seed: ${seed}`,
    `Account: ${account.id}, currency ${account.currency ?? 'not known yet'}, time zone ${account.timezone}`,
  ];
  const intro = 'The GrowPanel API on your own machine: real storage, real metrics, nothing leaves it.';
  const example = `curl ${origin}/reports/summary -H "Authorization: Bearer <key>"`;
  const status = `${origin}/_sandbox`;
  if (!html)
    return [
      `GrowPanel sandbox ${version}`,
      intro,
      '',
      ...facts,
      '',
      `Try: ${example}`,
      `State: ${status}`,
      '',
    ].join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>GrowPanel sandbox</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:4rem auto;padding:0 1rem}pre{background:#f4f4f5;padding:1rem;overflow:auto}</style>
<h1>GrowPanel sandbox ${escaped(version)}</h1>
<p>${intro}</p>
<ul>${facts.map((fact) => `<li>${escaped(fact)}</li>`).join('')}</ul>
<pre>${escaped(example)}</pre>
<p><a href="/_sandbox">State as JSON</a></p>
</html>
`;
}
