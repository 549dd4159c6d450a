// What a generator returns, and the mark that every generated file carries.

/** Path from the repository's root → content. */
export type GeneratedFiles = Record<string, string>;

export const mark = '// Generated from openapi.json by `pnpm generate`. Do not edit.\n';

export const pascal = (name: string) => name[0]!.toUpperCase() + name.slice(1);

/** A documentation comment. */
export function comment(text: string, indent: string): string {
  const lines = text.split('\n').map((l) => `${indent} *${l ? ` ${l}` : ''}`);
  return `${indent}/**\n${lines.join('\n')}\n${indent} */\n`;
}
