// Names of fields as people read them.
import { visible } from './escape.js';

/** Words that are not lower case. */
const spelled: Readonly<Record<string, string>> = Object.fromEntries(
  'API MRR ARR ARPA ASP NRR GRR LTV CMRR FX ID URL MTD QTD YTD VAT'
    .split(' ')
    .map((word) => [word.toLowerCase(), word]),
);

/** What somebody asked for, as the name of what came: List the team → The team. */
export function headline(summary: string): string {
  const rest = summary.replace(/^List /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** `total_mrr` → Total MRR, `enqueuedCount` → Enqueued count, `compare.total_mrr` → Total MRR then. */
export function label(name: string): string {
  if (name.startsWith('compare.')) return `${label(name.slice('compare.'.length))} then`;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .split(/[_.\s]+/)
    .map((word) => (word === 'pct' ? '%' : (spelled[word.toLowerCase()] ?? word.toLowerCase())));
  // Names may come from data, too: custom variables are named by whoever pushes them.
  const text = visible(words.join(' '));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
