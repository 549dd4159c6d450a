// Addresses that something is to be sent to.
import { badField } from '../errors.js';
import { shown } from '../validation.js';

export function checkUrl(field: string, text: string): void {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (protocol !== 'https:' && protocol !== 'http:')
    throw badField(field, `must be an http or https address, got ${shown(text)}`);
}
