// The few types of the Workers runtime that the engine and our entry name. The runtime's own package of types
// replaces the globals of Node, and one program here is checked with both.
declare module 'cloudflare:workers' {
  export class WorkerEntrypoint<Env = unknown, Props = unknown> {
    constructor(ctx: ExecutionContext<Props>, env: Env);
    fetch?(request: Request): Promise<Response>;
  }
  export class DurableObject<Env = unknown> {
    constructor(ctx: DurableObjectState, env: Env);
    protected ctx: DurableObjectState;
    protected env: Env;
  }
}

interface ExecutionContext<Props = unknown> {
  waitUntil(promise: Promise<unknown>): void;
  passThroughOnException(): void;
  props?: Props;
}

interface ExportedHandler<Env = unknown, Queue = unknown, Mail = unknown, Props = unknown> {
  fetch?(request: Request, env: Env, ctx: ExecutionContext<Props>): Response | Promise<Response>;
  readonly $unused?: [Queue, Mail];
}

declare namespace Cloudflare {
  type Env = Record<string, unknown>;
}

interface DurableObjectStorage {
  get<Value>(key: string): Promise<Value | undefined>;
  put(key: string, value: unknown): Promise<void>;
  list<Value>(options?: { prefix?: string }): Promise<Map<string, Value>>;
  deleteAll(): Promise<void>;
  setAlarm(time: number): Promise<void>;
}

interface DurableObjectState {
  storage: DurableObjectStorage;
}
