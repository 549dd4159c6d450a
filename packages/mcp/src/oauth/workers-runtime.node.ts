// Stands for `cloudflare:workers` on Node: the engine only asks whether a handler is such a class.
export class WorkerEntrypoint {}
