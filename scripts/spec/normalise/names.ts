// Which schema of ours stands at which place of the published description. The overlay records it under `x-names`;
// what it does not name gets a name by rule.

import { Refusal } from '../intake/refusal.ts';
import { isObject, type Json } from '../json.ts';

/** Our name → places, such as `getPlans 200.result.list[]` or `getPlans query limit`. */
export type Claims = Readonly<Record<string, readonly string[]>>;

export interface Names {
  schemas: Claims;
  parameters: Claims;
}

export const noNames: Names = { schemas: {}, parameters: {} };

export function readNames(value: Json | undefined): Names {
  if (value === undefined) return noNames;
  if (!isObject(value)) throw new Refusal("The overlay's x-names holds no object.");
  const claims = (kind: string): Claims => {
    const table = value[kind] ?? {};
    if (!isObject(table)) throw new Refusal(`The overlay's x-names.${kind} holds no object.`);
    return Object.fromEntries(
      Object.entries(table).map(([name, places]) => [name, [places].flat() as string[]]),
    );
  };
  return { schemas: claims('schemas'), parameters: claims('parameters') };
}
