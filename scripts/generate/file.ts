// What a generator returns, and the mark that every generated file carries.

/** Path from the repository's root → content. */
export type GeneratedFiles = Record<string, string>;

export const mark = '// Generated from openapi.json by `pnpm generate`. Do not edit.\n';
