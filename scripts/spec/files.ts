// Where the pieces of the pipeline are kept in the repository.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JsonObject } from './json.ts';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

export const files = {
  /** What everything is generated from. */
  contract: 'openapi.json',
  /** The published description as it was last taken, keys in alphabetical order. */
  published: 'scripts/spec/published.json',
  /** From the one to the other. */
  overlay: 'scripts/spec/overlay.yaml',
  /** The contract of the last release. */
  released: 'scripts/spec/released.json',
  changesets: '.changeset',
} as const;

export const readText = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
export const readJson = (root: string, path: string): JsonObject =>
  JSON.parse(readText(root, path)) as JsonObject;
