// What can go wrong, by name, and the exit code of each.
export const exits = {
  server: 1,
  unexpected: 1,
  usage: 2,
  configuration: 3,
  authentication: 4,
  permission: 4,
  not_found: 5,
  rate_limited: 6,
  network: 7,
  timeout: 7,
  refused: 8,
  interrupted: 130,
} as const;

export type FailureCode = keyof typeof exits;
