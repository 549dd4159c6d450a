// The running month, quarter and year, and as much of the ones before.
import type { Day } from '../calendar/day.js';
import { addInterval } from '../calendar/interval.js';
import { type Period, startOfPeriod } from '../calendar/periods.js';

const LENGTHS = { mtd: 'month', qtd: 'quarter', ytd: 'year' } as const;

export type WindowName = keyof typeof LENGTHS;

/**
 * `mtd` is from the first of the month to the as-of day, `prev_mtd` as many days of the month before, but not beyond
 * its end (31 March looks at all of February); likewise for quarters and years.
 */
export function elapsedWindows(asOf: Day): Record<WindowName | `prev_${WindowName}`, Period> {
  const windows: Record<string, Period> = {};
  for (const [name, interval] of Object.entries(LENGTHS)) {
    const start = startOfPeriod(asOf, interval, 1);
    const before = addInterval(start, interval, -1);
    windows[name] = { start, end: asOf };
    windows[`prev_${name}`] = { start: before, end: Math.min(before + (asOf - start), start - 1) };
  }
  return windows as Record<WindowName | `prev_${WindowName}`, Period>;
}
