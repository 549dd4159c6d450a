// The hosted server: OAuth, its pages, and the MCP endpoint behind it, for any runtime that speaks `Request`.
import { createAuthorize } from './authorize.js';
import { createConnections } from './connections.js';
import { type Arrival, behindDoor, tooMany } from './door.js';
import { createEngine, type Engine, type McpContext, paths } from './engine.js';
import { atTokenEndpoint, createGrantWork, type GrantWork } from './grants.js';
import { issuedKeys } from './issued-keys.js';
import { lastUse } from './last-use.js';
import { html } from './pages/html.js';
import { messagePage, pageResponse, stylesheetPath, stylesheetResponse } from './pages/layout.js';
import { challengedAt, describedBy, metadataOf, metadataPath } from './resource.js';
import { hashOf } from './sealed.js';
import { createSessions, signedInPath } from './session.js';
import type { HostedSettings } from './settings.js';
import { grantOf } from './token-request.js';

export interface HostedApp {
  fetch(request: Request, arrival: Arrival): Promise<Response>;
  /** Changes connections here; `placeOf` may have it done elsewhere. */
  grants: GrantWork;
  /** Deletes API keys whose connection has ended by itself. To be called now and then. */
  sweep(): Promise<void>;
}

type Page = (request: Request) => Promise<Response>;

/** The path within this server that a sign-in may lead to; anything else is the list of connections. */
function targetIn(request: Request): string {
  const next = new URL(request.url).searchParams.get('next') ?? '';
  return next.startsWith(`${paths.authorize}?`) ? next : '/connections';
}

const wantsPage = (request: Request) =>
  request.method === 'GET' &&
  !request.headers.has('authorization') &&
  (request.headers.get('accept') ?? '').includes('text/html');

/**
 * @param placeOf where a connection is changed, when that is not here (a Durable Object on Workers).
 */
export function createHostedApp(
  settings: HostedSettings,
  placeOf?: (grants: GrantWork) => GrantWork,
): HostedApp {
  const { publicUrl, endpoint, limits, store } = settings;
  const used = lastUse(settings);
  const keys = issuedKeys(settings);

  async function serveMcp(request: Request, context: McpContext): Promise<Response> {
    const { props, auth } = context;
    const wait = await limits.perKey.take(await hashOf(props.apiKey));
    if (wait > 0) return tooMany(wait);
    const ref = grantOf(auth.token);
    if (ref && auth.userId !== undefined) context.waitUntil(used.note(ref));
    return endpoint.handle(request, { apiKey: props.apiKey, readOnly: props.access === 'read' });
  }

  const engine: Engine = createEngine(settings, serveMcp);
  const grants = createGrantWork(settings, engine, keys);
  const place = placeOf?.(grants) ?? grants;
  const sessions = createSessions(settings, engine);
  const authorize = createAuthorize(settings, engine, sessions, keys);
  const connections = createConnections(settings, engine, sessions, used, (ref) => place.revoke(ref));

  const front: Page = async () =>
    pageResponse({
      title: 'MCP server',
      body: html`<h1>GrowPanel MCP server</h1>
<p>Add <code>${publicUrl}</code> as a connector in your AI client, and sign in when it asks you to.</p>
<div class="actions"><a class="button" href="/connections">Your connections</a></div>`,
    });

  const signedIn: Page = async (request) =>
    (await sessions.finish(request)) ??
    messagePage('Signing in did not work', 'It took too long, or was done already.', {
      link: { href: '/connections', text: 'Sign in again' },
    });

  const pages: Readonly<Record<string, Page>> = {
    [`GET ${stylesheetPath}`]: async () => stylesheetResponse(),
    [`GET ${paths.authorize}`]: authorize.show,
    [`POST ${paths.authorize}`]: authorize.decide,
    [`GET ${signedInPath}`]: signedIn,
    'GET /sign-in': (request) => sessions.begin(targetIn(request), true),
    'GET /sign-out': sessions.end,
    'GET /connections': connections.show,
    'POST /connections': connections.end,
    [`POST ${paths.token}`]: (request) => atTokenEndpoint(request, publicUrl, engine, place),
  };

  async function route(request: Request, path: string, arrival: Arrival): Promise<Response> {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    if (path === paths.register && method === 'POST') {
      const wait = await limits.registrations.take(arrival.address);
      if (wait > 0) return tooMany(wait);
    }
    const page = pages[`${method} ${path}`];
    if (page) return page(request);
    if (path === '/' && wantsPage(request)) return front(request);
    const context = { waitUntil: arrival.waitUntil, passThroughOnException() {} };
    const described = describedBy(publicUrl, path);
    if (described) {
      const ofOrigin = new Request(`${publicUrl}${metadataPath}`, request);
      return metadataOf(described, await engine.fetch(ofOrigin, context));
    }
    const response = await engine.fetch(request, context);
    return response.status === 401 ? challengedAt(request, response) : response;
  }

  return {
    grants,
    sweep: keys.sweep,
    fetch: behindDoor(settings, () => store.get('health'), route),
  };
}
