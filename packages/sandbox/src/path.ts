// The path of a request as the contract spells it.

/** The path without the prefixes and with the spelling that the contract has. */
export function pathOf(url: string): string {
  const { pathname } = new URL(url);
  const path = pathname
    .replace(/^\/v[12](?=\/|$)/, '')
    .replace(/^\/data\/data_sources(?=\/|$)/, '/data/data-sources');
  return path.length > 1 ? path.replace(/\/$/, '') : path || '/';
}
