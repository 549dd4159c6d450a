// Servers on this machine have no limit of requests.

/** Whether an address is on this machine. */
export function isLocal(address: string): boolean {
  return /^https?:\/\/(localhost|[^/:]+\.localhost|127(\.\d+){3}|\[::1\])(:\d+)?(\/|$)/i.test(address);
}
