// The Python SDK's namespaces: a method per operation under its short and its long name, blocking and asynchronous.
import { type Contract, operationsOf, refName, successOf } from '../contract/read.ts';
import type { GeneratedFiles } from './file.ts';
import { type Method, methodText, shortName } from './python-method.ts';
import { BodyDicts, docText, pascal, snake } from './python-types.ts';

export { shortName } from './python-method.ts';

interface Group {
  methods: Method[];
  children: Set<string>;
}

function moduleText(place: string, group: Group, description: string): string {
  const name = pascal(snake(place).replaceAll('.', '_'));
  const classes = [false, true].map((isAsync) => {
    const prefix = isAsync ? 'Async' : '';
    const children = [...group.children].map((child) => childText(`${place}.${child}`, child, isAsync));
    return [
      `class ${prefix}${name}(${prefix}Namespace):`,
      `    """${docText(description)}"""`,
      '',
      ...children,
      ...group.methods.map((method) => methodText(method, pythonPlace(place), isAsync)),
    ].join('\n');
  });
  return `"""The methods of \`gp.${pythonPlace(place)}\`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Optional, Sequence, Union

from .._core.namespace import AsyncNamespace, Namespace
from .._core.query import custom_filters

if TYPE_CHECKING:
    from .. import models
    from .._core.pages import AsyncPages, Pages
    from .._core.query import DateRange, Day, Filter
    from .bodies import *
${childImports(place, group.children)}


${classes.join('\n\n')}
`;
}

const pythonPlace = (place: string) => place.split('.').map(snake).join('.');
const moduleOf = (place: string) => pythonPlace(place).replaceAll('.', '_');

const importOf = (place: string) =>
  `    from .${moduleOf(place)} import Async${pascal(moduleOf(place))}, ${pascal(moduleOf(place))}`;

const childImports = (place: string, children: Iterable<string>) =>
  [...children].map((child) => importOf(`${place}.${child}`)).join('\n');

function childText(place: string, name: string, isAsync: boolean, description = ''): string {
  const type = `${isAsync ? 'Async' : ''}${pascal(moduleOf(place))}`;
  return [
    '    @cached_property',
    `    def ${snake(name)}(self) -> ${type}:`,
    ...(description ? [`        """${docText(description)}"""`] : []),
    `        from .${moduleOf(place)} import ${type}`,
    '',
    `        return ${type}(self._sender)`,
    '',
  ].join('\n');
}

/** Namespaces and bodies as paths below the package `growpanel`; `client` is the generator's part. */
export function generatePythonNamespaces(contract: Contract, client: GeneratedFiles): GeneratedFiles {
  const dicts = new BodyDicts(contract);
  const groups = new Map<string, Group>();
  const groupAt = (place: string): Group => {
    const found = groups.get(place) ?? { methods: [], children: new Set<string>() };
    groups.set(place, found);
    return found;
  };
  const tags = (contract as unknown as { tags?: { name: string; description?: string }[] }).tags ?? [];
  for (const op of operationsOf(contract)) {
    const place = op.operation['x-sdk'];
    if (!place || 'raw' in place) continue;
    const long = snake(op.id);
    const [module, text] = Object.entries(client).find(([path]) => path.endsWith(`/${long}.py`)) ?? [];
    if (!module || !text) throw new Error(`openapi-python-client wrote no module for ${op.id}`);
    const body = op.operation.requestBody?.content['application/json']?.schema;
    const answer = successOf(op).schema;
    const method: Method = {
      op,
      short: shortName(place.method),
      long,
      tag: module.split('/').at(-2)!,
      module: text,
      path: op.parameters.filter((p) => p.in === 'path'),
      query: op.parameters.filter((p) => p.in === 'query'),
      body: body && dicts.bodyType(body),
      answer: answer?.$ref ? answerType(contract, answer.$ref) : 'str',
    };
    const group = groupAt(place.namespace);
    const taken = group.methods.find((other) => other.short === method.short);
    if (taken) throw new Error(`${taken.op.id} and ${op.id} both want gp.${place.namespace}.${method.short}`);
    group.methods.push(method);
    const parts = place.namespace.split('.');
    for (let i = 1; i < parts.length; i++) groupAt(parts.slice(0, i).join('.')).children.add(parts[i]!);
  }
  const describe = (place: string, group: Group) => {
    const tag = group.methods[0]?.op.operation.tags[0];
    return tags.find((t) => t.name === tag)?.description ?? `The methods of gp.${pythonPlace(place)}.`;
  };
  const roots = [...groups].filter(([place]) => !place.includes('.'));
  const root = (isAsync: boolean) => {
    const prefix = isAsync ? 'Async' : '';
    const parts = roots.map(([place, group]) => childText(place, place, isAsync, describe(place, group)));
    return `class ${prefix}Namespaces:\n    """What a client offers."""\n\n    _sender: ${prefix}Sender\n\n${parts.join('\n')}`;
  };
  const imports = roots.map(([place]) => importOf(place)).join('\n');
  const files: GeneratedFiles = {
    '_namespaces/__init__.py': `"""Every namespace of a client, imported when first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._core.namespace import AsyncSender, Sender
${imports}


${root(false)}


${root(true)}
`,
  };
  for (const [place, group] of groups)
    files[`_namespaces/${moduleOf(place)}.py`] = bodiesImported(
      moduleText(place, group, describe(place, group)),
      dicts.names,
    );
  files['_namespaces/bodies.py'] = dicts.module();
  return files;
}

/** The union behind a name that is no record of its own is written out. */
function answerType(contract: Contract, ref: string): string {
  const schema = contract.components.schemas[refName(ref)] as { oneOf?: { $ref: string }[] };
  if (!schema.oneOf) return `models.${refName(ref)}`;
  return `Union[${schema.oneOf.map((s) => `models.${refName(s.$ref)}`).join(', ')}]`;
}

function bodiesImported(text: string, names: string[]): string {
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  return text.replace(
    '    from .bodies import *\n',
    used.length > 0 ? `    from .bodies import ${used.join(', ')}\n` : '',
  );
}
