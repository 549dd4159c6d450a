// A list of movement types inside a query parameter.
import type { MovementType } from '@growpanel/metrics';
import { badField } from '../errors.js';
import { movementTypes } from '../movement-types.js';
import { shown } from '../validation.js';

/** The types that a parameter names, separated by commas, spaces or `~~`; undefined when it names all of them. */
export function movementTypesIn(
  parameter: string,
  text: string | undefined,
): readonly MovementType[] | undefined {
  if (text === undefined) return undefined;
  const types = text.split(/[\s,~]+/).filter(Boolean);
  if (types.length === 0) throw badField(parameter, `names no movement type, got ${shown(text)}`);
  for (const type of types)
    if (!movementTypes.includes(type))
      throw badField(parameter, `must be some of ${movementTypes.join(', ')}, got ${shown(type)}`);
  return types as MovementType[];
}
