// What happened, one JSON object a line. Never a query, a header or a body: those are where secrets are.

export type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Log {
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, error: unknown, fields?: Fields): void;
}

/** What an error may say: its message, without anything that looks like a key or token. */
export function masked(text: string): string {
  return text
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[0-9a-f-]{36}/gi, '[key]')
    .replaceAll(/\b[\w.-]+:[\w-]{16}:[\w-]{32}/g, '[token]')
    .replaceAll(/(\w{1,20}:\/\/[^\s:/@]+):[^\s@/]+@/g, '$1:[password]@')
    .replaceAll(/([?&](?:code|state|ticket|token)=)[^&\s]+/g, '$1[masked]');
}

/** @param write takes one line, without its end. */
export function jsonLog(write: (line: string) => void): Log {
  const line = (level: string, event: string, fields: Fields) =>
    write(JSON.stringify({ time: new Date().toISOString(), level, event, ...fields }));
  return {
    info: (event, fields = {}) => line('info', event, fields),
    warn: (event, fields = {}) => line('warn', event, fields),
    error: (event, error, fields = {}) =>
      line('error', event, {
        ...fields,
        error: masked(error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(
          0,
          1000,
        ),
      }),
  };
}
