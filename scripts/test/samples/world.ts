// An account in which everything that the contract's examples name exists, an observer in front of it that sees what
// a sample asks and is answered, and a way back to the start.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sandbox } from '@growpanel/sandbox';
import { readContract } from '../../contract/read.ts';

export interface Seen {
  method: string;
  path: string;
  status: number;
}

const exampleOf = (path: string): unknown =>
  contract.paths[path]?.post?.requestBody?.content['application/json']?.example;
const contract = readContract();

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export class SampleWorld {
  readonly seen: Seen[] = [];
  url = '';
  apiKey = '';
  /** Ids that examples name and the sandbox chooses, as it chose them. */
  readonly #chosen = new Map<string, string>();
  #server: Server | undefined;

  private constructor(readonly sandbox: Sandbox) {}

  static async start(sandbox: Sandbox): Promise<SampleWorld> {
    const world = new SampleWorld(sandbox);
    world.apiKey = (await sandbox.createAccount()).apiKey;
    await world.#observe();
    await world.#fill();
    return world;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** Where samples find the account. */
  get environment(): Record<string, string> {
    return { GROWPANEL_API_URL: this.url, GROWPANEL_API_KEY: this.apiKey };
  }

  /** A sample as it reads in this world. */
  placed(source: string, server: string): string {
    return [[server, this.url] as const, ...this.#chosen].reduce(
      (text, [example, actual]) => text.replaceAll(example, actual),
      source,
    );
  }

  async backToStart(): Promise<void> {
    await this.#call('POST', '/_sandbox/snapshots/start/restore', {});
    this.seen.length = 0;
  }

  async #call(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
    const response = await this.sandbox.fetch(path, {
      method,
      headers: { authorization: `Bearer ${this.apiKey}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as Record<string, unknown>;
  }

  async #observe(): Promise<void> {
    this.#server = createServer(async (request, answer) => {
      const { method = 'GET', url = '/' } = request;
      const body = await textOf(request);
      const response = await this.sandbox.fetch(url, {
        method,
        headers: request.headers as Record<string, string>,
        ...(body === '' ? {} : { body }),
      });
      this.seen.push({ method, path: decodeURIComponent(url.split('?')[0]!), status: response.status });
      answer.writeHead(response.status, Object.fromEntries(response.headers));
      answer.end(Buffer.from(await response.arrayBuffer()));
    });
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What can be made is made from the contract's own examples, so that the two cannot come apart. */
  async #fill(): Promise<void> {
    const create = (path: string, body = exampleOf(path)) => this.#call('POST', path, body);
    await create('/data/data-sources');
    const customer = exampleOf('/data/customers') as object;
    await create('/data/customers', { ...customer, custom_variables: { industry: 'saas' } });
    const plan = exampleOf('/data/plans') as object;
    for (const id of ['plan_pro', 'price_a', 'price_b']) await create('/data/plans', { ...plan, id });
    await create('/data/invoices');
    const groups = { pg_1: ['price_a'], pg_2: ['price_b'] };
    for (const [name, plans] of Object.entries(groups)) await create('/data/plan-groups', { name, plans });
    await create('/data/segments');
    // Another event than the example's, which is then free to be subscribed to.
    const webhook = exampleOf('/integrations/webhooks') as object;
    await create('/integrations/webhooks', { ...webhook, event_type: 'customer.created' });
    await create('/account/billing/setup');
    await create('/account', {
      name: (
        contract.paths['/account']!.delete!.requestBody!.content['application/json']!.example as {
          confirm: string;
        }
      ).confirm,
    });
    const { email } = exampleOf('/account/team/invite') as { email: string };
    await create('/account/team/invite');
    this.#chosen.set('user_123', email);
    const { id } = await create('/account/api-keys');
    this.#chosen.set('key_123', String(id));
    await this.#call('PUT', '/_sandbox/snapshots/start');
  }
}
