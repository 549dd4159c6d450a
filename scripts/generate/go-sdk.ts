// The Go SDK's generated half: oapi-codegen's client, and over it models, parameters, groups and facts.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Contract, operationsOf } from '../contract/read.ts';
import { goCurrencies } from './currencies.ts';
import type { GeneratedFiles } from './file.ts';
import { type GoContract, goContract, oneOrManyType } from './go-contract.ts';
import { goFacts } from './go-facts.ts';
import { makeGoFiles } from './go-generator.ts';
import { goGroups } from './go-groups.ts';
import { goIngestFields } from './go-ingest-fields.ts';
import { goModels } from './go-models.ts';
import { comment, goMark } from './go-names.ts';
import { goParameters } from './go-parameters.ts';

const folder = 'packages/sdk-go';

const configuration = `package: generated
generate:
  models: true
  client: true
output-options:
  skip-prune: true
  skip-response-body-getters: true
  prefer-skip-optional-pointer-on-container-types: true
`;

/** Ids go through our own check: the generator lets \`..\` through, which turns one resource into another. */
function finishClient(source: string, pathParameters: number): string {
  const call =
    /runtime\.StyleParamWithOptions\("simple", false, ("\w+"), (\w+), runtime\.StyleParamOptions\{ParamLocation: runtime\.ParamLocationPath, [^}]*\}\)/g;
  const found = source.match(call)?.length ?? 0;
  if (found !== pathParameters) {
    throw new Error(
      `The contract has ${pathParameters} path parameters, the generated Go client ${found} in the known form`,
    );
  }
  const about = /^\/\/ Package generated provides .*$/m;
  if (!about.test(source)) throw new Error('The generated Go client has another package comment than known');
  return source
    .replace(
      about,
      `// Package generated is the client that oapi-codegen makes from openapi.json: one method and one set of types per
// operation. Use it through growpanel.Client, which gives it its key, retries and timeouts.
//`,
    )
    .replace(call, 'pathparam.Escape($1, $2)')
    .replace(
      '\t"github.com/oapi-codegen/runtime"\n',
      '\t"github.com/growpanel/growpanel-sdk-go/internal/pathparam"\n\t"github.com/oapi-codegen/runtime"\n',
    );
}

/** The documented names of bodies, and the types of bodies that are one record or several. */
function bodies({ bodies, oneOrMany }: GoContract): string {
  const aliases = bodies.map(
    ({ operation, schema }) =>
      `// ${operation}JSONBody is the body of ${operation}.\ntype ${operation}JSONBody = ${schema}\n`,
  );
  const lists = oneOrMany.map(({ record }) => {
    const type = oneOrManyType(record);
    const marker = type[0]!.toLowerCase() + type.slice(1);
    return `${comment(`${record}s are several records of one request.`)}type ${record}s []${record}

${comment(`${type} is a ${record}, or several as ${record}s.`)}type ${type} interface{ ${marker}() }

func (${record}) ${marker}() {}
func (${record}s) ${marker}() {}
`;
  });
  return `${goMark}\npackage generated\n\n${[...lists, ...aliases].join('\n')}`;
}

export function generateGoSdk(contract: Contract): GeneratedFiles {
  const go = goContract(contract);
  const { version } = JSON.parse(
    readFileSync(new URL(`../../${folder}/package.json`, import.meta.url), 'utf8'),
  ) as { version: string };
  const pathParameters = operationsOf(contract)
    .flatMap((op) => op.parameters)
    .filter((parameter) => parameter.in === 'path').length;
  return makeGoFiles({
    document: go.document,
    configuration,
    client: {
      path: `${folder}/generated/client.gen.go`,
      finish: (source) => finishClient(source, pathParameters),
      finisher: fileURLToPath(import.meta.url),
    },
    sources: {
      [`${folder}/generated/bodies.gen.go`]: bodies(go),
      [`${folder}/models.gen.go`]: goModels(contract, go),
      [`${folder}/params.gen.go`]: goParameters(contract),
      [`${folder}/groups.gen.go`]: goGroups(contract),
      [`${folder}/version.gen.go`]: `${goMark}\npackage growpanel\n\n// Version is this module's version.\nconst Version = "${version}"\n`,
      [`${folder}/internal/contract/facts.gen.go`]: goFacts(contract),
      [`${folder}/internal/currency/currency.gen.go`]: goCurrencies(),
      [`${folder}/ingest/fields.gen.go`]: goIngestFields(contract),
    },
  });
}
