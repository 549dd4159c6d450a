/**
 * Path of the toolchain's Python, set up when it is not there yet; undefined when there is no Python to make it from.
 * Throws when its packages cannot be installed.
 * @param requirements file with the packages and their hashes; by default those of the Python SDK.
 */
export function preparePython(requirements?: string): string | undefined;
/** What to say, and do, when there is no Python: a note on a developer's machine, a failure in CI. */
export function withoutPython(what: string): void;
