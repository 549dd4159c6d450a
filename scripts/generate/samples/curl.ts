// A call with curl.
import { filledPath, type SampleCall } from './sample-call.ts';
import { onLines, quoted } from './shell.ts';

/** @param server where the API is. */
export function curlSample({ op, path, query, body }: SampleCall, server: string): string {
  const search = new URLSearchParams(
    query.map(({ parameter, value }): [string, string] => [parameter.name, value]),
  ).toString();
  const address = `${server}${filledPath(op.path, path)}${search ? `?${search}` : ''}`;
  const implied = body ? 'POST' : 'GET';
  return onLines([
    ['curl', ...(op.method === implied ? [] : ['-X', op.method]), quoted(address)],
    ['-H', '"Authorization: Bearer $GROWPANEL_API_KEY"'],
    ...(body
      ? [
          ['-H', quoted('Content-Type: application/json')],
          ['-d', quoted(JSON.stringify(body.value))],
        ]
      : []),
  ]);
}
