// GrowPanel: the namespaces put together over one transport.
import { mustBe } from './core/errors/argument-error.js';
import type { CallSettings, Client, Result } from './core/operation.js';
import { type Pages, paginate } from './core/pagination.js';
import { createRateLimiter } from './core/rate-limit.js';
import { type GrowPanelOptions, settle } from './core/settings.js';
import { createTransport } from './core/transport.js';
import type { WebStream } from './core/web.js';
import { textPaths, upserts } from './generated/facts.gen.js';
import {
  type AccountMethods,
  byId,
  type ChatMethods,
  type CustomersMethods,
  type DataMethods,
  type ExportsMethods,
  type FunctionTable,
  type Namespaces,
  type NotificationsMethods,
  type PlansMethods,
  type ProfileMethods,
  placement,
  type RawOperations,
  type ReportsMethods,
  type Routes,
  type SettingsMethods,
  type Unplaced,
  type WebhooksMethods,
} from './generated/namespaces.gen.js';
import type { Customer, CustomerList } from './generated/types.gen.js';

type Nothing<T extends never> = T;
/**
 * @internal
 * Fails to compile when the contract has an operation that no namespace names. Give it `x-sdk` in openapi.json:
 * `{ "namespace": "reports", "method": "getX" }`, or `{ "raw": true }` to leave it to `gp.raw`; then
 * `pnpm generate`.
 */
export type EveryOperationIsPlaced = Nothing<Unplaced>;

/** What a call by method and path takes besides. */
export interface RequestOptions extends CallSettings {
  /** Values for the `{names}` in the path, encoded here. */
  path?: Readonly<Record<string, string | number>>;
  /** Query parameters: text, numbers, booleans, dates, or lists of them. */
  query?: Readonly<Record<string, unknown>>;
  /** Sent as JSON. */
  body?: unknown;
}

/** What a call of a route takes: `GET /customers/{id}`. */
export type OptionsOf<Route extends string> = Route extends keyof Routes
  ? NonNullable<Parameters<RawOperations[Routes[Route]]>[0]>
  : RequestOptions;
/** What a call of a route answers. */
export type AnswerOf<Route extends string> = Route extends keyof Routes
  ? Awaited<ReturnType<RawOperations[Routes[Route]]>>['data']
  : unknown;

type ListOptions = NonNullable<Parameters<CustomersMethods['list']>[0]>;

/** The methods of `gp.customers`. */
export interface CustomersWithPages extends CustomersMethods {
  /**
   * All customers that match, page after page, fetched while the loop runs. `query.limit` is the size of a page.
   * Leaving the loop stops the requests; `.pages()` gives the answers themselves.
   *
   * @throws {@link GrowPanelError} from within the loop, when a page cannot be fetched.
   * @example
   * ```ts
   * for await (const customer of gp.customers.iterate({ query: { status: 'active' } })) {
   *   console.log(customer.name, customer.mrr);
   * }
   * ```
   */
  iterate(options?: ListOptions): Pages<Customer, Result<CustomerList>>;
}

/**
 * A client of the GrowPanel API. Clients share nothing: two with two keys are two customers of the API.
 *
 * Every method takes `{ path, query, body }` as its operation needs, plus `signal`, `timeout`, `maxRetries` and
 * `headers`, and resolves to `{ data, status, headers, requestId }`. It rejects with a `GrowPanelError`.
 *
 * @example
 * ```ts
 * const gp = new GrowPanel({ apiKey: process.env.GROWPANEL_API_KEY });
 * const { data } = await gp.reports.getSummary();
 * console.log(data.summary.mrr_current, data.currency); // 9900 usd: minor units
 * ```
 */
export class GrowPanel implements Namespaces {
  /** MRR, churn, retention, cohorts, leads and cash flow. */
  readonly reports: ReportsMethods;
  /** Customers with their MRR, as reports see them. */
  readonly customers: CustomersWithPages;
  /** Plans with their groups, as reports see them. */
  readonly plans: PlansMethods;
  /** CSV files of customers and movements. */
  readonly exports: ExportsMethods;
  /** The account: its billing, team and API keys. */
  readonly account: AccountMethods;
  /** How the account computes, and works with other systems. */
  readonly settings: SettingsMethods;
  /** Questions in words. */
  readonly chat: ChatMethods;
  /** The user behind the API key. */
  readonly profile: ProfileMethods;
  /** Mailed reports and alerts. */
  readonly notifications: NotificationsMethods;
  /** Events sent to other systems. */
  readonly webhooks: WebhooksMethods;
  /** What you push: customers, plans, invoices, and what belongs to them. */
  readonly data: DataMethods;
  /** Every operation of the API by its operationId. */
  readonly raw: RawOperations;
  /** Where the client sends to, without a slash at its end. */
  readonly baseUrl: string;
  readonly #options: GrowPanelOptions;
  readonly #client: Client;

  /** @throws {@link ArgumentError} when there is no key, or the base URL is none. */
  constructor(options: GrowPanelOptions = {}) {
    this.#options = { ...options };
    const settings = settle(options);
    this.baseUrl = settings.baseUrl;
    const client = createTransport(settings, options.rateLimit ? createRateLimiter() : undefined);
    this.#client = client;
    const bound = bind(placement, client) as unknown as Namespaces;
    const { customers } = bound;
    this.reports = bound.reports;
    this.customers = { ...customers, iterate: (options = {}) => paginate(customers.list, options) };
    this.plans = bound.plans;
    this.exports = bound.exports;
    this.account = bound.account;
    this.settings = bound.settings;
    this.chat = bound.chat;
    this.profile = bound.profile;
    this.notifications = bound.notifications;
    this.webhooks = bound.webhooks;
    this.data = bound.data;
    this.raw = bind(byId, client) as unknown as RawOperations;
  }

  /**
   * A client from GROWPANEL_API_KEY and GROWPANEL_API_URL alone.
   *
   * @throws {@link ArgumentError} when GROWPANEL_API_KEY is not set.
   * @example
   * ```ts
   * const gp = GrowPanel.fromEnv({ maxRetries: 5 });
   * ```
   */
  static fromEnv(options: Omit<GrowPanelOptions, 'apiKey' | 'baseUrl'> = {}): GrowPanel {
    return new GrowPanel(options);
  }

  /**
   * A client with some settings replaced. It shares nothing that changes with this one: limits are counted anew.
   *
   * @example
   * ```ts
   * const patient = gp.withOptions({ timeout: 120_000, maxRetries: 5 });
   * ```
   */
  withOptions(options: GrowPanelOptions): GrowPanel {
    return new GrowPanel({ ...this.#options, ...options });
  }

  /**
   * Sends any request to the API: typed for the routes that this version knows, open for those that it does not.
   * Values in `path` fill the `{names}` of the route, encoded.
   *
   * @throws {@link ArgumentError} when the path could lead anywhere but below the base URL.
   * @example
   * ```ts
   * const { data } = await gp.request('GET', '/customers/{id}', { path: { id: 'cus_1' } });
   * const days = await gp.request('GET', '/reports/leads-days', { query: { date: 'last-12-months' } });
   * ```
   */
  request<Method extends string, Path extends string>(
    method: Method,
    path: Path,
    options?: OptionsOf<`${Method} ${Path}`>,
  ): Promise<Result<AnswerOf<`${Method} ${Path}`>>>;
  async request(method: string, path: string, options: RequestOptions = {}): Promise<Result<unknown>> {
    const facts = { repeatable: upserts.has(path), text: textPaths.has(path) };
    return this.#client(...checkedRoute(method, path), { ...options, ...facts });
  }

  /**
   * Like `request`, for answers that are too large to hold: `data` is the body as it comes, a stream of bytes. The
   * timeout ends when the answer begins.
   *
   * @example
   * ```ts
   * const { data } = await gp.stream('GET', '/exports/customers.csv');
   * for await (const chunk of data) process.stdout.write(chunk);
   * ```
   */
  async stream(method: string, path: string, options: RequestOptions = {}): Promise<Result<WebStream>> {
    return this.#client(...checkedRoute(method, path), { ...options, stream: true });
  }
}

/** A route, when it can lead nowhere but below the base URL. */
function checkedRoute(method: string, path: string): [method: string, path: string] {
  if (!/^[A-Z]+$/i.test(method)) throw mustBe('method', 'an HTTP method', method);
  if (!/^\/(?!\/)[^?#\\\s]*$/.test(path) || /\/(\.|%2e){1,2}(\/|$)/i.test(path)) {
    throw mustBe('path', "below the base URL: one '/' at its start, no '..' and no query (pass query)", path);
  }
  return [method.toUpperCase(), path];
}

/** The same table, each function with the client put in. */
function bind(table: FunctionTable, client: unknown): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(table)) {
    bound[name] =
      typeof entry === 'function'
        ? (options?: object) => entry({ ...options, client } as never)
        : bind(entry, client);
  }
  return bound;
}
