// Answers that are no JSON, handed on as they come.
import { once } from 'node:events';
import type { Globals } from '../config/globals.js';
import type { ContractOperation } from '../contract/tables.js';
import { CliError, usageError } from '../errors/cli-error.js';
import { visibleLines } from './escape.js';

/** Exports are CSV, the chat writes while it thinks: the contract has no schema for either. */
export const answersText = ({ response }: ContractOperation): boolean => response === undefined;

export function refuseChoices({ fields, jq }: Globals): void {
  if (fields ?? jq) throw usageError('--fields and --jq cannot choose from what is handed on as it comes');
}

/** Byte for byte, in whatever format; only a terminal is kept from obeying what is in it. */
export async function passOn(body: AsyncIterable<Uint8Array>): Promise<void> {
  const { stdout } = process;
  const decoder = stdout.isTTY ? new TextDecoder() : undefined;
  for await (const chunk of unbroken(body)) {
    const shown = decoder ? visibleLines(decoder.decode(chunk, { stream: true })) : chunk;
    if (!stdout.write(shown)) await once(stdout, 'drain');
  }
}

/** A connection that is lost under way says so in words of the runtime. */
async function* unbroken(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError('network', `the answer broke off: ${reason}`, 'What was written is not all of it.');
  }
}
