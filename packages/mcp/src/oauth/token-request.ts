// Reads a request at the token endpoint as far as is needed to know which connection it is about.
import { inGeneral } from './resource.js';
import type { GrantRef } from './settings.js';

const maxBytes = 64 * 1024;

export function oauthError(error: string, description: string, status = 400): Response {
  return Response.json(
    { error, error_description: description },
    { status, headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' } },
  );
}

/** The request with a body that can be read again, and its form; or an answer when it has none. */
export async function tokenRequest(
  request: Request,
  publicUrl: string,
): Promise<{ request: Request; form: URLSearchParams } | Response> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  // The engine answers what is no form, and what asks first whether it may.
  if (request.method !== 'POST' || type !== 'application/x-www-form-urlencoded')
    return { request, form: new URLSearchParams() };
  const text = await request.text();
  if (text.length > maxBytes) return oauthError('invalid_request', 'The request is too long', 413);
  const form = inGeneral(publicUrl, new URLSearchParams(text));
  return {
    request: new Request(request.url, { method: 'POST', headers: request.headers, body: form.toString() }),
    form,
  };
}

/** The connection in a code or token, `<user>:<connection>:<secret>`. */
export function grantOf(token: string): GrantRef | undefined {
  const [, userId, grantId] = /^([\w.-]{1,64}):([\w-]{16}):[\w-]{32}$/.exec(token) ?? [];
  return userId && grantId ? { userId, grantId } : undefined;
}

export function grantNamedIn(form: URLSearchParams): GrantRef | undefined {
  const field = { authorization_code: 'code', refresh_token: 'refresh_token' }[form.get('grant_type') ?? ''];
  return grantOf(form.get(field ?? 'token') ?? '');
}

/** Who the client says it is; the engine checks whether it is true. */
export function clientIdOf(request: Request, form: URLSearchParams): string {
  const given = form.get('client_id');
  if (given) return given;
  try {
    const basic = /^Basic +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (basic) return decodeURIComponent((atob(basic).split(':')[0] ?? '').replaceAll('+', ' '));
    const claims = form.get('client_assertion')?.split('.')[1];
    if (claims) {
      const text = atob(claims.replaceAll('-', '+').replaceAll('_', '/'));
      return String((JSON.parse(text) as { iss?: unknown }).iss);
    }
  } catch {
    // What cannot be read names nobody.
  }
  return '';
}
