// What the generated validators say, in words that name the field and the value.

export interface ValidationError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** A function compiled by ajv; `errors` holds what the last call found. */
export interface Validator {
  (data: unknown): boolean;
  errors?: null | ValidationError[];
}

/** One thing that is wrong, and where. */
export interface Problem {
  field: string;
  reason: string;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a message shows it: short, and on one line. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(value).replace(/\p{Cc}/gu, ' ');
  return `'${text.length > 60 ? `${text.slice(0, 60)}…` : text}'`;
}

/** `/lines/0/amount` → `lines.0.amount` */
const fieldAt = (pointer: string) =>
  pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');

function valueAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}

function reasonOf({ keyword, params, message }: ValidationError): string {
  if (keyword === 'type') {
    const types = [params.type].flat().map((type) => typeNames[String(type)] ?? String(type));
    return `must be ${types.join(' or ')}`;
  }
  if (keyword === 'minimum') return `must be a whole number of ${params.limit} or more`;
  if (keyword === 'maximum') return `must be a whole number of ${params.limit} or less`;
  if (keyword === 'enum') return `must be one of ${(params.allowedValues as unknown[]).join(', ')}`;
  if (keyword === 'pattern') return `must match ${params.pattern}`;
  return message ?? keyword;
}

/** Everything that the validator has against `data`; empty when it is fine. */
export function problemsOf(validate: Validator, data: unknown): Problem[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map((error) => {
    const inside = fieldAt(error.instancePath);
    if (error.keyword === 'required') {
      const missing = String(error.params.missingProperty);
      return { field: inside ? `${inside}.${missing}` : missing, reason: 'is missing' };
    }
    const got = shown(valueAt(data, error.instancePath));
    return { field: inside, reason: `${reasonOf(error)}, got ${got}` };
  });
}
