// Types of prepare.mjs for the TypeScript scripts.
export const root: string;
export const pnpm: string[];
export function run(command: string[], options?: { env?: Record<string, string> }): Promise<number>;
export function prepare(): Promise<void>;
export function fail(message: string): never;
