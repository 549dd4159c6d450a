// Types of shells.mjs, which is plain JavaScript so that it runs before anything is installed.
export const shells: string[];
export const programs: string[];
export function findPrograms(names: readonly string[]): string[];
