// Days that have to be there.
import { type Day, dayOf } from '../calendar.js';
import { SourceError } from '../source-error.js';

/** @param what is named when it is no date. @throws {SourceError} */
export function requiredDay(text: string, what: string): Day {
  const day = dayOf(text);
  if (day === undefined) throw new SourceError(`${what}: '${text}' is no date, write YYYY-MM-DD`);
  return day;
}
