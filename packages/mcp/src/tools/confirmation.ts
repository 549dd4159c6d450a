// Before something is destroyed: the caller names it once more.
import { type ContractOperation, operations } from '../contract/tables.js';
import { quoted } from '../errors/quoted.js';
import { Refusal } from '../errors/refusal.js';
import { send } from './call.js';
import type { Surroundings } from './shape.js';

/** Something would be destroyed, and nobody has named it. A client that can ask a person does. */
export class ConfirmationMissing extends Refusal {
  constructor(
    readonly question: string,
    /** What `confirm` has to be. */
    readonly expected: string,
  ) {
    super(
      `${question} Call again with confirm: ${JSON.stringify(expected)}, if the user wants that. Nothing was sent.`,
    );
  }
}

/** What a destructive request is about: the last value in its path, else the ids in its body. */
export function targetOf(
  { path: template }: Pick<ContractOperation, 'path'>,
  path: Readonly<Record<string, string>>,
  body: unknown,
): string | undefined {
  const last = [...template.matchAll(/\{(\w+)\}/g)].at(-1)?.[1];
  if (last) return path[last];
  const ids = (body as { ids?: unknown } | undefined)?.ids;
  return Array.isArray(ids) ? ids.join(',') : undefined;
}

/** Whether a text is the name of the record: asked of the API, since a person knows names and not ids. */
async function isNameOf(
  { path: template }: Pick<ContractOperation, 'path'>,
  path: Readonly<Record<string, string>>,
  text: string,
  around: Surroundings,
): Promise<boolean> {
  if (!operations().some((operation) => operation.method === 'GET' && operation.path === template))
    return false;
  const record = (await send('GET', template, { path }, around)) as Record<string, unknown> | null;
  const inner = (record?.result ?? record) as Record<string, unknown> | null;
  return inner?.name === text || inner?.email === text;
}

/** @throws {@link ConfirmationMissing} unless `confirm` is the id or the name of what will be gone. */
export async function confirmed(
  operation: ContractOperation,
  { path, body, confirm }: { path: Readonly<Record<string, string>>; body?: unknown; confirm: unknown },
  around: Surroundings,
): Promise<void> {
  const target = targetOf(operation, path, body) ?? operation.path;
  if (confirm === target) return;
  if (typeof confirm === 'string' && confirm !== '' && (await isNameOf(operation, path, confirm, around)))
    return;
  const wrong = confirm === undefined ? '' : ` (${quoted(confirm)} is neither its id nor its name)`;
  throw new ConfirmationMissing(`${operation.summary}: '${target}' will be gone for good${wrong}.`, target);
}
