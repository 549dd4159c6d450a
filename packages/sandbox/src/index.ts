// What users of the package import.
export { FolderError } from './control/folder.js';
export type { Seed, SeedName } from './control/seeds.js';
export type { Advance, ClockMoved, MovementByTime } from './control/time-travel.js';
export { OptionError, type SandboxOptions } from './options.js';
export {
  createSandbox,
  ListenError,
  type Sandbox,
  type SandboxAccount,
  type SandboxClock,
} from './sandbox.js';
export { DatabaseError } from './store/dialects/postgres-errors.js';
