// The OAuth engine, told what this server is: one resource, one issuer, S256 only, both kinds of registration.
import {
  getOAuthApi,
  type OAuthHelpers,
  OAuthProvider,
  type OAuthProviderOptions,
} from '@cloudflare/workers-oauth-provider';
import { day, type GrantProps, type HostedSettings } from './settings.js';
import type { Store } from './store/store.js';

/** What the engine keeps its records in. */
export interface EngineEnv {
  OAUTH_KV: Store;
}

export interface Engine {
  fetch(request: Request, context: ExecutionContext): Promise<Response>;
  helpers: OAuthHelpers;
}

export const paths = { authorize: '/authorize', token: '/oauth/token', register: '/oauth/register' } as const;

/** `full` lets a connection change things as well; without it, it reads. */
export const scopes = ['read', 'write'] as const;

/** As GrowPanel gives them: two UUIDs with a dot between. */
export const isKeyForm = (token: string): boolean =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(token);

/** What the engine hands to a call of the MCP endpoint. */
export type McpContext = ExecutionContext & {
  props: GrantProps;
  auth: { token: string; userId?: string; clientId?: string };
};

export function createEngine(
  settings: HostedSettings,
  serveMcp: (request: Request, context: McpContext) => Promise<Response>,
): Engine {
  const { publicUrl, log, accessTokenSeconds = 30 * day, refreshTokenSeconds = 90 * day } = settings;
  const env: EngineEnv = { OAUTH_KV: settings.store };
  const options: OAuthProviderOptions<EngineEnv> = {
    apiRoute: `${publicUrl}/`,
    apiHandler: { fetch: (request, _env, context) => serveMcp(request, context as McpContext) },
    defaultHandler: { fetch: () => new Response('Not found\n', { status: 404 }) },
    authorizeEndpoint: paths.authorize,
    tokenEndpoint: paths.token,
    clientRegistrationEndpoint: paths.register,
    clientIdMetadataDocumentEnabled: true,
    scopesSupported: [...scopes],
    // What a client may do is chosen on the consent page, so that no scope is demanded here.
    resourceMetadata: {
      resource: publicUrl,
      authorization_servers: [publicUrl],
      bearer_methods_supported: ['header'],
      resource_name: 'GrowPanel',
    },
    accessTokenTTL: accessTokenSeconds,
    refreshTokenTTL: refreshTokenSeconds,
    refreshTokenIdleTTL: refreshTokenSeconds,
    // Renewed by use when half of it is over: so a client never ends before its connections.
    clientRegistrationTTL: 2 * refreshTokenSeconds + day,
    async resolveExternalToken({ token }) {
      // Whether it is anybody's key is asked where the endpoint is served, in both ways in alike.
      if (!isKeyForm(token)) return null;
      const props: GrantProps = { apiKey: token, access: 'full' };
      return { props, audience: publicUrl };
    },
    onError({ code, status, internal }) {
      log.info('oauth_refused', {
        code,
        status,
        reason: internal && `${internal.category}/${internal.reason}`,
      });
    },
  };
  const provider = new OAuthProvider<EngineEnv>(options);
  return {
    fetch: (request, context) => provider.fetch(request, env, context),
    helpers: getOAuthApi(options, env),
  };
}
