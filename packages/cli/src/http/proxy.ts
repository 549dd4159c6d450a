// The proxy that the environment names for an address: http_proxy, https_proxy, all_proxy and no_proxy, in lower or
// upper case, as curl and most other programs read them.
import { CliError } from '../errors/cli-error.js';

export interface ProxyAddress {
  hostname: string;
  port: number;
  /** Who asks, where the address of the proxy says so. */
  headers: Record<string, string>;
}

export function proxyFor(url: URL, environment: NodeJS.ProcessEnv = process.env): ProxyAddress | undefined {
  const named = (name: string) => (environment[name] || environment[name.toUpperCase()])?.trim() || undefined;
  const kind = url.protocol.slice(0, -1);
  const text = named(`${kind}_proxy`) ?? named('all_proxy');
  if (!text || isLoopback(url.hostname) || isExempt(url, named('no_proxy'))) return undefined;
  return parsed(text, `${kind}_proxy`);
}

/** Whose failure it was. */
export const failed = ({ hostname, port }: ProxyAddress, { message }: Error): Error =>
  new Error(`the proxy ${hostname}:${port} fails: ${message}`);

/** A server on this machine is nothing that a proxy could reach. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(host);

/** `example.com` and `.example.com` mean the domain with all below it; a port narrows, `*` is everything. */
function isExempt({ hostname, port, protocol }: URL, list = ''): boolean {
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', onPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
      const isHere = hostname === name || hostname.endsWith(`.${name}`);
      return isHere && (!onPort || onPort === (port || (protocol === 'https:' ? '443' : '80')));
    });
}

function parsed(text: string, name: string): ProxyAddress {
  let url: URL | undefined;
  try {
    url = new URL(text.includes('://') ? text : `http://${text}`);
  } catch {}
  if (url?.protocol !== 'http:') {
    throw new CliError('configuration', `${name} is not the address of an HTTP proxy`, 'http://HOST:PORT');
  }
  const { hostname, port, username, password } = url;
  const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  return {
    hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port || 80),
    headers: username ? { 'proxy-authorization': `Basic ${credentials.toString('base64')}` } : {},
  };
}
