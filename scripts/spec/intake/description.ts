// From text to an OpenAPI 3.1 document, or the reason why it is none.
import { parseDocument } from 'yaml';
import { isObject, type JsonObject } from '../json.ts';
import { Refusal } from './refusal.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** How much of the operations may be missing before a description counts as broken rather than changed. */
export const shrinkLimit = 0.25;

export function parseDescription(text: string, source: string): JsonObject {
  const content = text.replace(/^\uFEFF/, '');
  const start = content.trimStart();
  if (start === '') throw new Refusal(`${source} is empty.`);
  if (start.startsWith('<')) {
    const title = /<title>([^<]*)/i.exec(text)?.[1]?.trim();
    throw new Refusal(
      `${source} is a web page${title ? ` ("${title}")` : ''}, not a description. Is this the documentation's address, or a sign-in page?`,
    );
  }
  const document = start.startsWith('{') ? fromJson(content, source) : fromYaml(content, source);
  if (!isObject(document)) throw new Refusal(`${source} is not an API description: it holds no object.`);
  checkVersion(document, source);
  if (!isObject(document.paths) || countOperations(document) === 0)
    throw new Refusal(`${source} describes no operations: its 'paths' are missing or empty.`);
  checkForm(document.paths, source);
  return document;
}

/** What everything after this takes for granted. */
function checkForm(paths: JsonObject, source: string): void {
  const must = (right: boolean, otherwise: string) => {
    if (!right) throw new Refusal(`${source} is not OpenAPI: ${otherwise}.`);
  };
  for (const [path, item] of Object.entries(paths)) {
    must(path.startsWith('/'), `the path '${path}' does not begin with '/'`);
    if (!isObject(item))
      throw new Refusal(`${source} is not OpenAPI: the path '${path}' holds no operations.`);
    for (const key of ['', ...methods.filter((method) => item[method] !== undefined)]) {
      const holder = key === '' ? item : item[key];
      const place = `${key.toUpperCase()} ${path}`.trim();
      must(isObject(holder), `${place} is not an object`);
      const { parameters = [], responses = {} } = holder as JsonObject;
      must(Array.isArray(parameters), `'parameters' of ${place} is not a list`);
      must(isObject(responses), `'responses' of ${place} is not an object`);
    }
  }
}

function fromJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const cut = /end of JSON input|Unterminated/i.test(String(error))
      ? ' The end is missing: it was cut off.'
      : '';
    throw new Refusal(`${source} is not valid JSON: ${(error as Error).message}.${cut}`);
  }
}

function fromYaml(text: string, source: string): unknown {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new Refusal(`${source} is neither JSON nor YAML: ${error.message.split('\n')[0]}`);
  // `maxAliasCount` stops a small file from unfolding into gigabytes.
  try {
    return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 1000 }))) as unknown;
  } catch (problem) {
    throw new Refusal(`${source} cannot be read as YAML: ${(problem as Error).message}`);
  }
}

function checkVersion(document: JsonObject, source: string): void {
  const { openapi, swagger } = document;
  if (typeof swagger === 'string')
    throw new Refusal(
      `${source} is Swagger ${swagger}. Only OpenAPI 3.1 is taken. Convert it first, for example with 'npx swagger2openapi' and then an upgrade from 3.0 to 3.1.`,
    );
  if (typeof openapi !== 'string')
    throw new Refusal(`${source} is not an API description: the field 'openapi' is missing.`);
  if (!/^3\.1\.\d+$/.test(openapi))
    throw new Refusal(
      `${source} is OpenAPI ${openapi}. Only 3.1 is taken, because the same words mean other things elsewhere ('exclusiveMinimum', 'nullable', 'example'). Upgrade it first, for example with '@scalar/openapi-upgrader'.`,
    );
}

export function countOperations(document: JsonObject): number {
  return Object.values(isObject(document.paths) ? document.paths : {}).reduce<number>(
    (count, item) => count + (isObject(item) ? methods.filter((method) => isObject(item[method])).length : 0),
    0,
  );
}

/** Refuses a description that lost so much that an outage is likelier than a decision. */
export function checkShrinkage(before: JsonObject, after: JsonObject, allow: boolean): void {
  const [had, has] = [countOperations(before), countOperations(after)];
  if (allow || has >= had * (1 - shrinkLimit)) return;
  throw new Refusal(
    `The description shrank from ${had} operations to ${has}. More than ${shrinkLimit * 100} % at once looks like a broken export. If it is meant, pass --allow-shrinking.`,
  );
}
