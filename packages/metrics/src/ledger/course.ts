// What is known while passing over one customer's entries.
import type { Day } from '../calendar/day.js';
import type { Converter } from '../money/convert.js';
import type { PlanRecord, Settings } from '../records.js';
import type { Charge, Entry } from './entries.js';
import type { Subscription } from './subscription.js';

/** The state of the pass over one customer's entries. */
export interface Course {
  asOf: Day;
  settings: Settings;
  plans: ReadonlyMap<string, PlanRecord>;
  /** Null when every invoice has to be in the account's currency. */
  converter: Converter | null;
  subscriptions: Map<string | null, Subscription>;
  /** Entries in force, oldest first. */
  entries: readonly Entry[];
  /** First day of an entry that is not in force yet. */
  firstAhead: Day | null;
  trialStarted: Day | null;
  /** Set by the first paid invoice; until then the subscriptions' own trials tell. */
  trialEnded: Day | null;
  latestCharge: Charge | null;
  /** What is told of each invoice; null unless somebody wants to know. */
  notes: Map<string, Note[]> | null;
}

/** Something that came of an invoice beside its MRR, for explanations. */
export type Note =
  | {
      kind:
        | 'trial'
        | 'ends_free'
        | 'refunds_ignored'
        | 'pays_back_nothing'
        | 'pays_back_ended'
        | 'cancels_nothing'
        | 'ends';
    }
  | { kind: 'pays_back'; invoiceId: string; mrr: number; currency: string }
  | { kind: 'scheduled'; day: Day }
  | { kind: 'undoes' | 'undone_by'; invoiceId: string };

export function note({ notes }: Course, invoiceId: string, about: Note): void {
  if (notes === null) return;
  const own = notes.get(invoiceId);
  if (own === undefined) notes.set(invoiceId, [about]);
  else own.push(about);
}

/** The customer's trial ends when the last of the trials does, or as soon as something is paid. */
export function endOfTrials({ subscriptions, trialStarted }: Course, firstPaid: Day): Day | null {
  if (trialStarted === null || trialStarted > firstPaid) return null;
  const end = lastTrialEnd(subscriptions.values());
  return end === null ? firstPaid : Math.min(end, firstPaid);
}

export function lastTrialEnd(subscriptions: Iterable<Subscription>): Day | null {
  let end: Day | null = null;
  for (const { trialEnd } of subscriptions) {
    if (trialEnd !== null && (end === null || trialEnd > end)) end = trialEnd;
  }
  return end;
}
