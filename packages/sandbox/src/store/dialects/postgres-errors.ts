// What went wrong between the sandbox and PostgreSQL, in words that say what to do. No word has the password.

/** The database cannot be had; the message says why and what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** Where the database is, without what is secret about it. */
export interface Place {
  /** `host:port` */
  server: string;
  database: string;
  user: string;
}

const forms = 'postgres://user:password@host:5432/database';

/** @throws {DatabaseError} when it is no address of a PostgreSQL. The address itself is not repeated. */
export function placeOf(url: string): Place {
  const wrong = (why: string) => new DatabaseError(`the database URL ${why}; it looks like ${forms}`);
  if (!/^postgres(?:ql)?:\/\//i.test(url)) throw wrong('must begin with postgres://');
  // An address without a host stands for a socket on this machine, which URL does not accept beside a user.
  const address = url.replace(/^(postgres(?:ql)?:\/\/(?:[^/?#]*@)?)(?=[/?#]|$)/i, '$1localhost');
  const unreadable =
    'cannot be read (characters such as @ : / # % in a password are written as %40 %3A %2F %23 %25)';
  if (!URL.canParse(address)) throw wrong(unreadable);
  const { hostname, port, pathname, username, password, searchParams } = new URL(address);
  try {
    decodeURIComponent(`${username} ${password} ${pathname}`);
  } catch {
    throw wrong(unreadable);
  }
  const user = decodeURIComponent(username) || process.env.PGUSER || process.env.USER || 'postgres';
  const host = searchParams.get('host') ?? hostname;
  return {
    server: `${host}:${port || process.env.PGPORT || 5432}`,
    database: decodeURIComponent(pathname.slice(1)) || process.env.PGDATABASE || user,
    user,
  };
}

type Told = (place: Place, message: string) => string;

const unreachable =
  (reason: string): Told =>
  ({ server }) =>
    `cannot reach PostgreSQL at ${server}: ${reason}; is it running there, and is the address right?`;

const notLetIn: Told = ({ server, user }, message) =>
  `PostgreSQL at ${server} does not let user '${user}' in: ${message}; check user and password in the database URL`;

const away: Told = ({ server }, message) =>
  `PostgreSQL at ${server} is not available: ${message}; try again when it is`;

/** By code of PostgreSQL, or of the operating system. */
const reasons: Record<string, Told> = {
  ECONNREFUSED: unreachable('the connection was refused'),
  ENOENT: unreachable('there is no such socket'),
  ENOTFOUND: unreachable('the host name is not known'),
  EAI_AGAIN: unreachable('the host name cannot be looked up'),
  ETIMEDOUT: unreachable('there was no answer'),
  EHOSTUNREACH: unreachable('there is no way to that host'),
  ENETUNREACH: unreachable('there is no way to that network'),
  ECONNRESET: unreachable('the connection was cut'),
  EPIPE: unreachable('the connection was cut'),
  '28P01': notLetIn,
  '28000': notLetIn,
  '3D000': ({ server, database }) =>
    `PostgreSQL at ${server} has no database '${database}'; make it with createdb, or name another one in the URL`,
  '3F000': ({ database }) =>
    `there is no schema to make tables in, in the database '${database}'; make one, or change the search_path`,
  '42501': ({ server, database, user }, message) =>
    `user '${user}' may not do this in '${database}' at ${server}: ${message}; grant what is missing, such as create on the schema`,
  '25006': ({ server }) =>
    `PostgreSQL at ${server} only lets us read; give the address of the primary server`,
  '53300': away,
  '57P01': away,
  '57P02': away,
  '57P03': away,
};

/** Codes with which a connection ends, or does not begin. */
const ends =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|E(?:HOST|NET)UNREACH|08...|57P0.|53300|25P03)$/;

function codeOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined) return code;
  // What the driver says by itself has no code.
  if (/timeout expired/.test(error.message)) return 'ETIMEDOUT';
  return /^Connection terminated|^Client has encountered a connection error/.test(error.message)
    ? 'ECONNRESET'
    : '';
}

/** Whether an error means that the connection is gone, rather than that a statement is wrong. */
export const isConnectionLost = (error: Error): boolean =>
  error instanceof DatabaseError || ends.test(codeOf(error));

/** The error as a user can put it right; one that nobody foresaw stays as it is. */
export function explained(error: Error, place: Place): Error {
  const told = reasons[codeOf(error)];
  return told ? new DatabaseError(told(place, error.message), { cause: error }) : error;
}
