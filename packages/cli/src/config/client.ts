// The SDK client of a run.
import { ArgumentError, GrowPanel } from '@growpanel/sdk';
import { CliError } from '../errors/cli-error.js';
import { type Fetch, fetch } from '../http/fetch.js';
import { proxyFor } from '../http/proxy.js';
import { visible } from '../output/escape.js';
import type { Globals } from './globals.js';
import { settingsFrom } from './settings.js';

export function clientFor(globals: Globals): GrowPanel {
  const { apiKey, apiUrl } = settingsFrom(globals);
  try {
    const client = new GrowPanel({
      apiKey,
      baseUrl: apiUrl,
      timeout: globals.timeout,
      fetch: globals.verbose ? logged : fetch,
    });
    // A proxy that cannot be one is known before anything is sent.
    proxyFor(new URL(apiUrl));
    return client;
  } catch (error) {
    // A key or an address that cannot be one, wherever it was set.
    if (error instanceof ArgumentError) throw new CliError('configuration', error.message);
    throw error;
  }
}

/** `fetch` that tells standard error what goes out and what comes back. Headers are not shown: one is the key. */
const logged: Fetch = async (url, init) => {
  const address = visible(url.replace(/^(\w+:\/\/)[^/@]*@/, '$1'));
  const started = performance.now();
  const log = (outcome: string) => {
    const elapsed = Math.round(performance.now() - started);
    process.stderr.write(`${init.method} ${address} → ${outcome}, ${elapsed} ms\n`);
  };
  try {
    const response = await fetch(url, init);
    log(String(response.status));
    return response;
  } catch (error) {
    log('no answer');
    throw error;
  }
};
