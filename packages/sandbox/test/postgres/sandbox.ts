// What `src/index.js` exports, for the tests of the HTTP seam: each sandbox that would be in memory has a place on
// PostgreSQL instead.
import { type Sandbox, type SandboxOptions, createSandbox as start } from '../../src/index.js';
import { emptyPlace } from './databases.js';

export * from '../../src/index.js';

export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const isKept = options.data !== undefined || options.databaseUrl !== undefined;
  return start(isKept ? options : { ...options, databaseUrl: await emptyPlace() });
}
