// The addresses of the endpoint as protected resources (RFC 9728, RFC 8707). The engine knows one, the origin. A client
// that was given another, such as /readonly, finds metadata that names its own, and gets tokens of the origin.
import { placeOf } from '../entries/selection-of-request.js';

export const metadataPath = '/.well-known/oauth-protected-resource';

/** What the address of the metadata ends with; nothing for an address that is none of the endpoint's. */
const suffixOf = (request: Request): string =>
  placeOf(request) ? new URL(request.url).pathname.replace(/\/+$/, '') : '';

/** Value of `WWW-Authenticate` for a request whose token is not valid. */
export const challengeOf =
  (publicUrl: string) =>
  (request: Request): string =>
    `Bearer realm="OAuth", resource_metadata="${publicUrl}${metadataPath}${suffixOf(request)}", error="invalid_token"`;

/** The engine's challenge, as the address that was called has it. */
export function challengedAt(request: Request, { status, headers, body }: Response): Response {
  const challenge = headers.get('www-authenticate') ?? '';
  const changed = new Headers(headers);
  changed.set(
    'www-authenticate',
    challenge.replace(`${metadataPath}"`, `${metadataPath}${suffixOf(request)}"`),
  );
  if (changed.has('content-type')) return new Response(body, { status, headers: changed });
  // Without a token it has no words; people read it, too.
  const error_description = 'Connect with OAuth, or send an API key as Authorization: Bearer <key>.';
  return Response.json({ error: 'unauthorized', error_description }, { status, headers: changed });
}

/** The address whose metadata is asked for, when it is one of the endpoint's beside the origin. */
export function describedBy(publicUrl: string, pathname: string): string | undefined {
  const [before, suffix] = pathname.split(metadataPath);
  const url = `${publicUrl}${suffix}`;
  return before === '' && suffix && placeOf({ url }) ? url : undefined;
}

/** The metadata of the origin, as that of another address. */
export async function metadataOf(resource: string, ofOrigin: Response): Promise<Response> {
  if (!ofOrigin.headers.get('content-type')?.includes('json')) return ofOrigin;
  const metadata = (await ofOrigin.json()) as Record<string, unknown>;
  const headers = new Headers(ofOrigin.headers);
  headers.delete('content-length');
  return Response.json({ ...metadata, resource }, { headers });
}

/** The one address of the endpoint that a request names as its resource, if it does. */
function placeNamedIn(publicUrl: string, parameters: URLSearchParams) {
  const [url = '', ...others] = parameters.getAll('resource');
  const isOurs = others.length === 0 && URL.canParse(url) && new URL(url).origin === publicUrl;
  return isOurs ? placeOf({ url }) : undefined;
}

/** Names the origin where a request names another address of the endpoint; what is none is left to the engine. */
export function inGeneral(publicUrl: string, parameters: URLSearchParams): URLSearchParams {
  const general = new URLSearchParams(parameters);
  if (placeNamedIn(publicUrl, parameters)) general.set('resource', publicUrl);
  return general;
}

/** An authorization request in general. Who asks for the address that only reads is offered no more than that. */
export function authorizationInGeneral(publicUrl: string, request: Request): Request {
  const url = new URL(request.url);
  const general = inGeneral(publicUrl, url.searchParams);
  if (placeNamedIn(publicUrl, url.searchParams) === 'readonly') general.set('scope', 'read');
  url.search = general.toString();
  return new Request(url, request);
}
