// Names and types in Python's spelling: what a method takes and what a body may hold.
import type { Contract, Parameter, Schema } from '../contract/read.ts';
import { refName } from '../contract/read.ts';
import { remarks } from './python-client.ts';

/** `getReportsMrrGrowth` → `get_reports_mrr_growth`, digits kept together with what they follow. */
export const snake = (name: string) =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();

export const pascal = (name: string) => name.replaceAll(/(?:^|[._])(\w)/g, (_, c: string) => c.toUpperCase());

/** A JSON value as a Python literal. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([k, v]) => `${literal(k)}: ${literal(v)}`)
      .join(', ')}}`;
  }
  return JSON.stringify(value);
}

const oneOf = (values: readonly unknown[]) => `Literal[${values.map(literal).join(', ')}]`;

/** The type of a query parameter, without None. */
export function parameterType({ schema }: Parameter): string {
  const value = schema['x-value'] ?? {};
  if (schema['x-filter']) return 'Filter';
  if (value.format === 'date-range') return 'DateRange';
  if (value.format === 'date') return 'Day';
  if (value.type === 'integer') return 'Union[int, str]';
  if (value.type === 'boolean') return 'Union[bool, str]';
  const known = schema['x-known-values'] ?? schema.enum;
  return known ? `Union[${oneOf(known)}, str]` : 'str';
}

/** Text as the lines of a docstring, wrapped at 112 columns less the indent. */
export function wrapped(text: string, indent: string, hanging = ''): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const more = line ? `${line} ${word}` : `${lines.length > 0 && line === '' ? hanging : ''}${word}`;
      if (line && more.length + indent.length > 112) {
        lines.push(line);
        line = hanging + word;
      } else line = more;
    }
    lines.push(line);
  }
  return lines.map((line) => (line.trim() ? indent + line : ''));
}

/** Escapes what would end or change a docstring. */
export const docText = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"""', "'''");

/** All fields of an object, those of what it extends included. */
function fieldsOf(
  contract: Contract,
  schema: Schema,
): { properties: Record<string, Schema>; required: string[] } {
  if (schema.$ref) return fieldsOf(contract, contract.components.schemas[refName(schema.$ref)]!);
  const parts = (schema.allOf ?? []).map((part) => fieldsOf(contract, part));
  return {
    properties: Object.assign({}, ...parts.map((p) => p.properties), schema.properties),
    required: [...parts.flatMap((p) => p.required), ...(schema.required ?? [])],
  };
}

const isObject = (schema: Schema) => schema.properties !== undefined || schema.allOf !== undefined;

/** Writes the dict forms of bodies, each once. */
export class BodyDicts {
  readonly #contract: Contract;
  readonly #written = new Map<string, string>();
  constructor(contract: Contract) {
    this.#contract = contract;
  }

  /** The type of a body: its model or its dict, or several of either. */
  bodyType(schema: Schema): string {
    if (schema.anyOf) {
      const [one, many] = schema.anyOf;
      return `Union[${this.#either(one!.$ref!)}, Sequence[Union[${this.#either(many!.items!.$ref!)}]]]`;
    }
    return `Union[${this.#either(schema.$ref!)}]`;
  }

  #either(ref: string): string {
    return `models.${refName(ref)}, ${this.#dictFor(refName(ref))}`;
  }

  #dictFor(name: string): string {
    const dict = `${name}Dict`;
    if (this.#written.has(dict)) return dict;
    this.#written.set(dict, '');
    const schema = this.#contract.components.schemas[name]!;
    const { properties, required } = fieldsOf(this.#contract, schema);
    const lines = (must: boolean) =>
      Object.entries(properties)
        .filter(([field]) => required.includes(field) === must)
        .flatMap(([field, s]) => {
          const inner = s.$ref ? { ...this.#contract.components.schemas[refName(s.$ref)], ...s } : s;
          const said = [inner.description, ...remarks(inner as Schema)].filter(Boolean).join(' ');
          const doc = wrapped(docText(`"""${said}`).replace(/^'''/, '"""'), '    ').join('\n');
          return [`    ${field}: ${this.#type(s)}`, ...(said ? [`${doc}"""`] : [])];
        });
    const musts = lines(true);
    const cans = lines(false);
    const base = musts.length > 0 ? `_${name}Required` : 'TypedDict';
    const head = musts.length > 0 ? `class ${base}(TypedDict):\n${musts.join('\n')}\n\n\n` : '';
    const doc = `    """${docText(schema.description ?? name)}"""`;
    this.#written.set(
      dict,
      `${head}class ${dict}(${base}, total=False):\n${[doc, ...cans.map((l, i) => (i === 0 ? `\n${l}` : l))].join('\n')}\n`,
    );
    return dict;
  }

  #type(schema: Schema): string {
    if (schema.$ref) {
      const target = this.#contract.components.schemas[refName(schema.$ref)]!;
      return isObject(target) ? this.#dictFor(refName(schema.$ref)) : this.#type(target);
    }
    if (schema.anyOf) return `Union[${schema.anyOf.map((s) => this.#type(s)).join(', ')}]`;
    const types = [schema.type ?? 'any'].flat();
    const named = types.map((type) => {
      if (type === 'string') {
        const known = schema['x-known-values'];
        return known ? `Union[${oneOf(known)}, str]` : 'str';
      }
      if (type === 'array') return `Sequence[${this.#type(schema.items ?? {})}]`;
      if (type === 'object') {
        const inner = schema.additionalProperties;
        return `Mapping[str, ${typeof inner === 'object' ? this.#type(inner) : 'Any'}]`;
      }
      return { integer: 'int', number: 'float', boolean: 'bool', null: 'None' }[type] ?? 'Any';
    });
    return named.length === 1 ? named[0]! : `Union[${named.join(', ')}]`;
  }

  /** The module of all dicts that were asked for. */
  module(): string {
    return [
      '"""Request bodies as dicts, for type checkers and editors."""\n',
      'from __future__ import annotations\n',
      'from typing import Any, Literal, Mapping, Sequence, TypedDict, Union\n',
      `__all__ = [${[...this.#written.keys()].sort().map(literal).join(', ')}]\n\n`,
      ...[...this.#written.values()].map((text) => `${text}\n`),
    ].join('\n');
  }

  get names(): string[] {
    return [...this.#written.keys()];
  }
}
