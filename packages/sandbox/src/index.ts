// What users of the package import.
export { FolderError } from './control/folder.js';
export type { SeedName } from './control/seeds.js';
export { OptionError, type SandboxOptions } from './options.js';
export { createSandbox, ListenError, type Sandbox, type SandboxAccount } from './sandbox.js';
