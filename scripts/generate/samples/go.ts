// A call with the Go SDK, as a whole program.
import { answersText, refName, type Schema } from '../../contract/read.ts';
import { fieldsOf } from '../contract-tables.ts';
import { goTypeOf } from '../go-contract.ts';
import { kindOf, paramsTypeOf } from '../go-parameters.ts';
import { type Code, type Group, laidOut } from './layout.ts';
import { goName, pascal } from './names.ts';
import type { Given, SampleCall } from './sample-call.ts';

const style = { indent: '\t', width: 90, aligned: true };

const composite = (type: string, fields: [string, Code][]): Group => ({
  open: `${type}{`,
  close: '}',
  pad: '',
  parts: fields.map(([name, code]) => ({ before: name === '' ? '' : `${name}: `, code })),
});

/** A value of no type in particular, as it stands in `map[string]any`. */
function anything(value: unknown): Code {
  if (value === null || typeof value !== 'object')
    return JSON.stringify(value ?? null).replace('null', 'nil');
  if (Array.isArray(value))
    return composite(
      '[]any',
      value.map((v) => ['', anything(v)]),
    );
  return composite(
    'map[string]any',
    Object.entries(value).map(([name, v]) => [JSON.stringify(name), anything(v)]),
  );
}

const typesIn = (schema: Schema) => [schema.type ?? []].flat();

class Literals {
  usesNull = false;
  constructor(private readonly call: SampleCall) {}

  /** A record, `growpanel.CustomerInput{…}`. */
  record(name: string, value: object): Group {
    const { contract } = this.call;
    const schema = contract.components.schemas[name]!;
    const fields = fieldsOf(contract, schema);
    return composite(
      `growpanel.${name}`,
      Object.entries(value).map(([field, v]) => {
        const own = fields[field];
        if (!own) throw new Error(`${name}.${field} of an example is not in its schema`);
        return [
          pascal(field),
          this.field(own, v, {
            own: schema.properties !== undefined,
            required: schema.required?.includes(field) ?? false,
          }),
        ];
      }),
    );
  }

  /** @param own whether the record is a request's own: in one of an answer, null and nothing are both nil. */
  private field(
    schema: Schema,
    value: unknown,
    { own, required }: { own: boolean; required: boolean },
  ): Code {
    const target = schema.$ref ? this.call.contract.components.schemas[refName(schema.$ref)]! : schema;
    const type = typesIn(target).find((t) => t !== 'null');
    if (type === 'array') return this.list(target.items!, value as unknown[]);
    if (type === 'object' || target.properties || target.allOf)
      return this.object(schema, target, value as object);
    const text = JSON.stringify(value);
    const goType = goTypeOf[[type, target.format].filter(Boolean).join('/')] ?? 'string';
    if (own && typesIn(target).includes('null')) {
      this.usesNull = true;
      return `null.Of${goType.startsWith('int') ? `[${goType}]` : ''}(${text})`;
    }
    if (required) return text;
    if (schema.$ref) return `growpanel.Ptr(growpanel.${refName(schema.$ref)}(${text}))`;
    return `growpanel.Ptr${goType.startsWith('int') ? `[${goType}]` : ''}(${text})`;
  }

  private list(items: Schema, values: unknown[]): Code {
    const type = items.$ref ? `growpanel.${refName(items.$ref)}` : 'string';
    return composite(
      `[]${type}`,
      values.map((v) => ['', items.$ref ? this.record(refName(items.$ref), v as object) : JSON.stringify(v)]),
    );
  }

  private object(schema: Schema, target: Schema, value: object): Code {
    if (target.properties || target.allOf) return this.record(refName(schema.$ref!), value);
    if (target.additionalProperties === true) return anything(value);
    return composite(
      'map[string]string',
      Object.entries(value).map(([name, v]) => [JSON.stringify(name), JSON.stringify(v)]),
    );
  }
}

function parameterLiteral({ parameter, value }: Given): Code {
  const { type } = kindOf(parameter);
  if (type === '[]string') return composite('[]string', [['', JSON.stringify(value)]]);
  return type === 'string' ? JSON.stringify(value) : value;
}

export function goSample(call: SampleCall): string | undefined {
  const { op, place, path, query, body } = call;
  if (!place) return undefined;
  const literals = new Literals(call);
  const schema = body?.schema.$ref ?? body?.schema.anyOf?.[0]?.$ref;
  const params = paramsTypeOf(op);
  const fields = query.map((each): [string, Code] => [pascal(each.parameter.name), parameterLiteral(each)]);
  const values: Code[] = [
    'ctx',
    ...path.map(({ value }) => JSON.stringify(value)),
    ...(body && schema ? [literals.record(refName(schema), body.value as object)] : []),
    ...(params ? [fields.length > 0 ? composite(`&growpanel.${params}`, fields) : 'nil'] : []),
  ];
  const start = `answer, err := gp.${goName(place)}(`;
  const last = values.pop()!;
  const lead = [...values.map((value) => laidOut(value, style)), ''].join(', ');
  const text = answersText(op);
  const imports = ['context', ...(text ? ['fmt'] : ['encoding/json']), 'log', ...(text ? [] : ['os'])];
  return `package main

import (
${imports.map((name) => `\t"${name}"\n`).join('')}
	growpanel "github.com/growpanel/growpanel-sdk-go"
${literals.usesNull ? '\t"github.com/growpanel/growpanel-sdk-go/null"\n' : ''})

func main() {
	gp, err := growpanel.NewFromEnv() // key and address from the environment
	if err != nil {
		log.Fatal(err)
	}
	ctx := context.Background()
	${start}${lead}${laidOut(last, style, start + lead, 1)})
	if err != nil {
		log.Fatal(err)
	}
	${text ? 'fmt.Print(answer)' : 'json.NewEncoder(os.Stdout).Encode(answer)'}
}
`;
}
