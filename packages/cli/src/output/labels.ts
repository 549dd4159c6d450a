// Names of fields as people read them.
import { visible } from './escape.js';

/** Words that are not lower case. */
const spelled: Readonly<Record<string, string>> = Object.fromEntries(
  'MRR ARR ARPA ASP NRR GRR LTV CMRR FX ID URL MTD QTD YTD'
    .split(' ')
    .map((word) => [word.toLowerCase(), word]),
);

/** `total_mrr` → Total MRR, `enqueuedCount` → Enqueued count. */
export function label(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .split(/[_.\s]+/)
    .map((word) => (word === 'pct' ? '%' : (spelled[word.toLowerCase()] ?? word.toLowerCase())));
  // Names may come from data, too: custom variables are named by whoever pushes them.
  const text = visible(words.join(' '));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
