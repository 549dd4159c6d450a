// Selections that look ahead: changes that are certain but have not happened yet.
import type { Day } from '../calendar/day.js';
import type { Account } from '../facts.js';
import type { Movement } from '../movement.js';
import { accountOf, type Selection, type SelectionQuery, select } from './select.js';

/** Everything up to the as-of day, and what is scheduled up to another. */
export function selectAhead(
  source: Iterable<Movement> | Account,
  query: SelectionQuery,
  until: Day = Number.POSITIVE_INFINITY,
): Selection {
  const account = accountOf(source);
  const ahead = { movements: account.scheduled ?? [], steps: account.scheduledSteps ?? [], until };
  return select(account, query, ahead);
}
