// The secret that deliveries are signed with: from the environment, a file or a hidden prompt, never an argument.
import { readFileSync } from 'node:fs';
import { usageError } from '../errors/cli-error.js';
import { askHidden, canAsk } from '../input/prompt.js';

const secretVariable = 'GROWPANEL_WEBHOOK_SECRET';

export function secretGiven(file: string | undefined): string | undefined {
  if (file === undefined) return process.env[secretVariable]?.trim() || undefined;
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (text) return text;
  } catch (error) {
    throw usageError(`cannot read '${file}': ${(error as Error).message}`);
  }
  throw usageError(`'${file}' is empty`);
}

export async function secretAsked(otherwise: string): Promise<string> {
  const typed = canAsk() ? await askHidden('Secret of the webhook subscription: ') : '';
  if (typed) return typed;
  throw usageError(
    'there is no secret to check deliveries with',
    `Set ${secretVariable}, or give --secret-file FILE. ${otherwise}`.trim(),
  );
}
