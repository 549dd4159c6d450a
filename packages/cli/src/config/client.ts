// The SDK client of a run.
import { ArgumentError, GrowPanel } from '@growpanel/sdk';
import { CliError } from '../errors/cli-error.js';
import { visible } from '../output/escape.js';
import type { Globals } from './globals.js';
import { settingsFrom } from './settings.js';

export function clientFor(globals: Globals): GrowPanel {
  const { apiKey, apiUrl } = settingsFrom(globals);
  try {
    return new GrowPanel({
      apiKey,
      baseUrl: apiUrl,
      timeout: globals.timeout,
      ...(globals.verbose && { fetch: logged }),
    });
  } catch (error) {
    // A key or an address that cannot be one, wherever it was set.
    if (error instanceof ArgumentError) throw new CliError('configuration', error.message);
    throw error;
  }
}

/** `fetch` that tells standard error what goes out and what comes back. Headers are not shown: one is the key. */
async function logged(url: string, init: RequestInit): Promise<Response> {
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
}
