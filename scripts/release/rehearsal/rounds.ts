// What is rehearsed, in the order of a few weeks: an API that changes its words, then grows, then takes something away.
import type { PlannedChange } from './changes.ts';

export interface Round {
  changes: readonly PlannedChange[];
  /** What somebody decides: options of `pnpm spec:pull`, which it asks for itself. */
  decisions: readonly string[];
  /** Operations whose samples are run with what was installed, and whether the sandbox has a handler for them. */
  samples: readonly { operation: string; handled: boolean }[];
}

export const rounds: readonly Round[] = [
  { changes: ['a reworded sentence'], decisions: [], samples: [] },
  {
    changes: ['an added report', 'a widened enum'],
    decisions: [],
    samples: [{ operation: 'getReportsMrrForecast', handled: false }],
  },
  {
    changes: ['a removed field', 'a renamed path'],
    decisions: ['--prune', '--moved', '/reports/map=/reports/world-map'],
    samples: [{ operation: 'getReportsWorldMap', handled: true }],
  },
];
