// Cohorts as a matrix: one row per cohort, one column per period since its start.
import type { Row } from '../contract/answers.js';
import { type Schema, schemaNamed } from '../contract/tables.js';
import type { Place } from './places.js';

export interface Matrix {
  /** Field of a row that holds its cells. */
  cells: string;
  /** Field of a cell that is shown. */
  measure: string;
  measures: string[];
  length: number;
}

/** Undefined unless rows hold a list of objects with nothing but numbers. */
export function matrixOf(
  places: readonly Place[],
  schema: Schema | undefined,
  measure?: string,
): Matrix | undefined {
  for (const cells of schema?.columns ?? []) {
    const field = schema?.fields[cells];
    const measures = Object.entries(schemaNamed(field?.schema)?.fields ?? {});
    if (!field?.list || measures.length === 0 || measures.some(([, { unit }]) => unit === undefined))
      continue;
    const percent = measures.find(([, { unit }]) => unit === 'percent') ?? measures[0]!;
    return {
      cells,
      measure: measure ?? percent[0],
      measures: measures.map(([name]) => name),
      length: Math.max(0, ...places.map(({ self }) => (self[cells] as Row[] | undefined)?.length ?? 0)),
    };
  }
  return undefined;
}
