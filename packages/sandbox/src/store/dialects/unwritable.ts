// When a database cannot write: its disk is full, or refuses.

/** As SQLite says it. */
const says = /disk I\/O error|database or disk is full|attempt to write a readonly database/;

/** As PostgreSQL does: `disk_full`. */
const diskFull = '53100';

/**
 * Whether nothing can be written just now, although nothing is wrong with what should be. The database has then
 * undone the whole transaction.
 */
export const isUnwritable = (error: Error): boolean =>
  (error as NodeJS.ErrnoException).code === diskFull || says.test(error.message);

/** What to do about it, in words. */
export const unwritable = (error: Error): string =>
  `The sandbox cannot store anything (${error.message}): the disk is full, or does not let it. ` +
  'Nothing of this request was stored. Make room and send it again.';
