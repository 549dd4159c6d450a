// Where a client sends to. A client keeps that to itself; a call that is given up before it is sent names it.
import { isGrowPanelError } from '../core/errors/growpanel-error.js';
import type { IngestClient } from './options.js';

export async function addressOf(gp: IngestClient): Promise<string> {
  try {
    await gp.request('GET', '/', { signal: AbortSignal.abort() });
  } catch (error) {
    if (isGrowPanelError(error) && error.url) return error.url.replace(/\/$/, '');
  }
  return '';
}

/** Whether an address is on this machine. */
export function isLocal(address: string): boolean {
  return /^https?:\/\/(localhost|[^/:]+\.localhost|127(\.\d+){3}|\[::1\])(:\d+)?(\/|$)/i.test(address);
}
