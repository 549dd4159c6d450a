// The reference at `/docs` (Scalar, from this package: nothing is loaded from elsewhere) and the contract behind it.
import { readFile } from 'node:fs/promises';
import type { Context, Hono } from 'hono';
import type { Environment } from '../app.js';
import { withSamples } from '../code-samples.js';
import { type ContractFile, contractFile } from '../contract-file.js';

/** The page may load what this server has, and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Next to the built files; in the repository, where nothing is built yet, the file that the build copies. */
async function scalar(): Promise<string> {
  const packaged = new URL('./docs/scalar.js', import.meta.url);
  const installed = new URL(
    '../../node_modules/@scalar/api-reference/dist/browser/standalone.js',
    import.meta.url,
  );
  return readFile(packaged, 'utf8').catch(() => readFile(installed, 'utf8'));
}

/**
 * The contract for trying out. Scalar sends every parameter that has an example; of those that may be left out the
 * example is told in words, so that a first try asks for the plain report.
 */
function withoutPresets(contract: ContractFile): ContractFile {
  const copy = structuredClone(contract) as ContractFile;
  const operations = Object.values(copy.paths).flatMap((path) => Object.values(path));
  const lists = [
    ...operations.map(({ parameters }) => parameters ?? []),
    Object.values(copy.components.parameters ?? {}),
  ];
  for (const parameter of lists.flat()) {
    const { example, required } = parameter;
    if (required || example === undefined) continue;
    delete parameter.example;
    parameter.description = `${parameter.description ?? ''} Example: \`${String(example)}\`.`.trim();
  }
  return copy;
}

/** What the samples take from the environment, said before all else. */
function withEnvironment(contract: ContractFile, url: string, key: string | undefined): ContractFile {
  const lines = [`export GROWPANEL_API_URL=${url}`, `export GROWPANEL_API_KEY=${key ?? '…'}`];
  const words = `Samples take the address and the key from the environment:\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\``;
  return { ...contract, info: { ...contract.info, description: `${words}\n\n${contract.info.description}` } };
}

/** @param key filled in for trying out; left out where others than this machine can open the page. */
function page(key: string | undefined): string {
  const settings = {
    url: '/docs/openapi.json',
    theme: 'default',
    withDefaultFonts: false,
    telemetry: false,
    persistAuth: false,
    proxyUrl: '',
    showDeveloperTools: 'never',
    hideClientButton: true,
    // The samples are ours: what the page would make up knows no client of this API.
    hiddenClients: true,
    agent: { disabled: true },
    mcp: { disabled: true },
    metaData: { title: 'GrowPanel sandbox: reference' },
    authentication: {
      preferredSecurityScheme: 'bearer',
      securitySchemes: { bearer: { token: key ?? '' } },
    },
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>GrowPanel sandbox: reference</title>
<link rel="icon" href="data:,">
<div id="reference"></div>
<script src="/docs/scalar.js"></script>
<script>Scalar.createApiReference('#reference', ${JSON.stringify(settings).replaceAll('<', '\\u003c')})</script>
</html>
`;
}

export function referenceRoutes(app: Hono, { loopbackOnly, apiKey }: Environment): void {
  const served = (c: Context) => {
    const { origin } = new URL(c.req.url);
    const servers = [{ url: origin, description: 'This sandbox' }];
    return withSamples({ ...contractFile(), servers }, origin);
  };
  const key = loopbackOnly ? apiKey : undefined;
  app.get('/openapi.json', (c) => c.json(served(c)));
  app.get('/docs/openapi.json', (c) =>
    c.json(withEnvironment(withoutPresets(served(c)), new URL(c.req.url).origin, key)),
  );
  app.get('/docs', (c) =>
    c.html(page(key), 200, {
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    }),
  );
  app.get('/docs/scalar.js', async (c) =>
    c.body(await scalar(), 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'max-age=3600',
    }),
  );
}
